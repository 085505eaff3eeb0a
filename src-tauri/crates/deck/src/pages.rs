//! Background pages at the end of a deck, outside its time.

use crate::build::Brief;
use crate::evidence::evidence_blocks;
use crate::slide::{Block, Slide, SlideKind, Tone};
use crate::text::resolve;
use content::{Inline, Page, PageBlock};

/// The background pages for the body, in the order of the pack's folders.
pub(crate) fn pages(brief: &Brief<'_>) -> Vec<Slide> {
    let meant = |page: &&Page| page.audiences.contains(&brief.audience.id) && page.from_minutes <= brief.minutes;
    brief.pack.pages.iter().filter(meant).filter_map(|page| slide(brief, page)).collect()
}

fn slide(brief: &Brief<'_>, page: &Page) -> Option<Slide> {
    let text = page.texts.get(&brief.language)?;
    let resolve = |inline: &Inline| resolve(brief, inline);
    let (mut body, mut source_line) = (Vec::new(), None);
    if let Some((evidence, words)) = page.evidence.as_ref().zip(text.evidence.as_ref()) {
        let (blocks, line) = evidence_blocks(brief, evidence, words);
        (body, source_line) = (blocks, Some(line));
    }
    body.extend(text.body.iter().map(|block| match block {
        PageBlock::Paragraph(text) => Block::Paragraph { text: resolve(text), tone: Tone::Body },
        PageBlock::List { ordered, items } => {
            Block::List { ordered: *ordered, items: items.iter().map(resolve).collect() }
        }
        PageBlock::Table { head, rows } => Block::Table {
            caption: None,
            head: head.iter().map(resolve).collect(),
            rows: rows.iter().map(|row| row.iter().map(resolve).collect()).collect(),
        },
    }));
    Some(Slide {
        id: page.id.clone(),
        kind: SlideKind::Page,
        challenge: None,
        group: Some(locale::word(brief.language, "deck-background")),
        kicker: None,
        headline: resolve(&text.headline),
        body,
        source_line,
        provenance: Vec::new(),
        notes: Vec::new(),
        answers: Vec::new(),
        prompts: Vec::new(),
        seconds: 0,
        presented: false,
    })
}
