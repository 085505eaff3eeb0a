//! Background pages at the end of a deck, outside its time.

use crate::block::{Block, Tone};
use crate::build::Brief;
use crate::evidence::{chart_words, evidence_blocks};
use crate::facts;
use crate::frame::with_notes;
use crate::slide::{Slide, SlideKind};
use crate::tailoring::FieldKind;
use crate::text::resolve;
use crate::words::Words;
use content::{Inline, Page, PageBlock};

/// The background pages for the body, in the order of the pack's folders.
pub(crate) fn pages(brief: &Brief<'_>) -> Vec<Slide> {
    let meant = |page: &&Page| page.audiences.contains(&brief.audience.id) && page.from_minutes <= brief.minutes;
    brief.pack.pages.iter().filter(meant).filter_map(|page| slide(brief, page)).collect()
}

/// What a page's Markdown is on a slide; a paragraph below a table is a remark to it.
pub(crate) fn body(brief: &Brief<'_>, blocks: &[PageBlock]) -> Vec<Block> {
    let resolve = |inline: &Inline| resolve(brief, inline);
    let mut tone = Tone::Body;
    let block = |block: &PageBlock| match block {
        PageBlock::Paragraph(text) => Block::Paragraph { text: resolve(text), tone },
        PageBlock::List { ordered, items } => {
            Block::List { ordered: *ordered, items: items.iter().map(resolve).collect() }
        }
        PageBlock::Table { head, rows } => {
            tone = Tone::Quiet;
            let rows = rows.iter().map(|row| row.iter().map(resolve).collect()).collect();
            Block::Table { caption: None, head: head.iter().map(resolve).collect(), rows }
        }
    };
    blocks.iter().map(block).collect()
}

/// Nothing where the page has no text in the language, or rests on facts of which none may be said.
fn slide(brief: &Brief<'_>, page: &Page) -> Option<Slide> {
    let text = page.texts.get(&brief.language)?;
    let facts = facts::said(brief, page);
    if facts.is_empty() && !page.facts.is_empty() {
        return None;
    }
    let mut words = Words::of(brief, &page.id);
    let headline = words.text("headline", FieldKind::Headline, &text.headline);
    let mut slide = with_notes(page.id.clone(), SlideKind::Page, headline, Vec::new());
    if let Some((evidence, said)) = page.evidence.as_ref().zip(text.evidence.as_ref()) {
        let said = chart_words(&mut words, "evidence", evidence, said);
        let (blocks, line) = evidence_blocks(brief, evidence, said);
        (slide.body, slide.source_line) = (blocks, line);
    }
    if !facts.is_empty() {
        slide
            .body
            .push(Block::List { ordered: false, items: facts.iter().map(|fact| facts::text(brief, fact)).collect() });
        let lines = slide.source_line.into_iter().chain(facts::source_line(brief, &facts));
        slide.source_line = Some(lines.collect::<Vec<_>>().join(". "));
        slide.provenance = facts.iter().map(|fact| facts::provenance(brief, fact)).collect();
    }
    slide.body.extend(words.blocks("body", &text.body));
    if page.evidence.is_some() && slide.body.is_empty() && slide.source_line.is_none() {
        // Its chart was all, and may not be shown.
        return Some(Slide { presented: false, ..slide.blank() });
    }
    slide.fields = words.fields;
    let group = Some(locale::word(brief.language, "deck-background"));
    Some(Slide { group, seconds: 0, presented: false, ..slide })
}
