//! What stands around the challenges: what is asked, and why it matters now.

use crate::block::{Block, Tone};
use crate::build::Brief;
use crate::evidence::{chart_words, evidence_blocks};
use crate::slide::{Slide, SlideKind, Text};
use crate::tailoring::{Field, FieldKind};
use crate::time;
use crate::words::Words;
use content::Inline;

/// The first slide says what the group is asked to decide.
pub(crate) fn ask(brief: &Brief<'_>, decisions: &[&Slide]) -> Slide {
    let (field, headline) = match decisions.len() {
        0 | 1 => ("ask.one", &brief.text.ask.one),
        2 => ("ask.two", &brief.text.ask.two),
        _ => ("ask.three", &brief.text.ask.three),
    };
    let mut slide = slide(brief, "ask", SlideKind::Ask, (field, headline));
    slide.kicker = Some(brief.title().to_owned());
    let items: Vec<_> =
        decisions.iter().filter(|slide| !slide.is_blank()).map(|decision| decision.headline.clone()).collect();
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
    let mut slide = slide(brief, "why-now", SlideKind::WhyNow, ("why_now.headline", &text.headline));
    let mut words = Words::of(brief, &brief.audience.id);
    if let Some((evidence, said)) = brief.audience.why_now.as_ref().zip(text.evidence.as_ref()) {
        let said = chart_words(&mut words, "why_now.evidence", evidence, said);
        let (blocks, source_line) = evidence_blocks(brief, evidence, said);
        (slide.body, slide.source_line) = (blocks, source_line);
    }
    let tone = if slide.body.is_empty() { Tone::Lead } else { Tone::Body };
    let plain = words.text("why_now.plain", FieldKind::Plain, &text.plain);
    slide.body.extend((!plain.is_empty()).then_some(Block::Paragraph { text: plain, tone }));
    slide.add_fields(words.fields);
    slide
}

/// A slide of the audience, still empty below its headline.
pub(crate) fn slide(brief: &Brief<'_>, part: &str, kind: SlideKind, (field, headline): (&str, &Inline)) -> Slide {
    let mut words = Words::of(brief, &brief.audience.id);
    let headline = words.text(field, FieldKind::Headline, headline);
    let notes = words.paragraphs(&format!("notes.{part}"), FieldKind::Notes, brief.text.notes.of(part));
    let slide = with_notes(format!("{}.{part}", brief.audience.id), kind, headline, notes);
    Slide { fields: words.fields, ..slide }
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
        marks: Vec::new(),
        fields: Vec::new(),
    };
    slide.seconds = time::seconds(&slide);
    slide
}

impl Slide {
    /// Puts fields before the notes, which are the last.
    pub(crate) fn add_fields(&mut self, fields: Vec<Field>) {
        let notes = self.fields.iter().position(|field| field.kind == FieldKind::Notes);
        let at = notes.unwrap_or(self.fields.len());
        self.fields.splice(at..at, fields);
    }
}
