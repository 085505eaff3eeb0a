//! What stands around the challenges: what is asked, and why it matters now.

use crate::block::{Block, Tone};
use crate::build::Brief;
use crate::evidence::evidence_blocks;
use crate::slide::{Slide, SlideKind, Text};
use crate::text::resolve;
use crate::time;
use content::Inline;

/// The first slide says what the group is asked to decide.
pub(crate) fn ask(brief: &Brief<'_>, decisions: &[&Slide]) -> Slide {
    let headline = match decisions.len() {
        0 | 1 => &brief.text.ask.one,
        2 => &brief.text.ask.two,
        _ => &brief.text.ask.three,
    };
    let mut slide = slide(brief, "ask", SlideKind::Ask, headline);
    slide.kicker = Some(brief.title().to_owned());
    let items: Vec<_> = decisions.iter().map(|decision| decision.headline.clone()).collect();
    slide.body = match <[crate::Text; 1]>::try_from(items) {
        Ok([text]) => vec![Block::Paragraph { text, tone: Tone::Lead }],
        Err(items) => vec![Block::List { ordered: true, items }],
    };
    slide.source_line = Some(brief.pack.label.get(brief.language).to_owned());
    slide
}

/// Why it matters now.
pub(crate) fn why_now(brief: &Brief<'_>) -> Slide {
    let text = &brief.text.why_now;
    let mut slide = slide(brief, "why-now", SlideKind::WhyNow, &text.headline);
    if let Some((evidence, words)) = brief.audience.why_now.as_ref().zip(text.evidence.as_ref()) {
        let (blocks, source_line) = evidence_blocks(brief, evidence, words);
        slide.body = blocks;
        slide.source_line = Some(source_line);
    }
    let tone = if slide.body.is_empty() { Tone::Lead } else { Tone::Body };
    slide.body.push(Block::Paragraph { text: resolve(brief, &text.plain), tone });
    slide
}

/// A slide of the audience, still empty below its headline.
pub(crate) fn slide(brief: &Brief<'_>, part: &str, kind: SlideKind, headline: &Inline) -> Slide {
    let notes = brief.text.notes.of(part).iter().map(|text| resolve(brief, text)).collect();
    with_notes(format!("{}.{part}", brief.audience.id), kind, resolve(brief, headline), notes)
}

/// A slide that is presented, with the time that its notes give it, still empty below its headline.
pub(crate) fn with_notes(id: String, kind: SlideKind, headline: Text, notes: Vec<Text>) -> Slide {
    let mut slide = Slide {
        id,
        kind,
        challenge: None,
        group: None,
        kicker: None,
        headline,
        second_headline: None,
        language: None,
        body: Vec::new(),
        source_line: None,
        provenance: Vec::new(),
        notes,
        answers: Vec::new(),
        prompts: Vec::new(),
        seconds: 0,
        presented: true,
    };
    slide.seconds = time::seconds(&slide);
    slide
}
