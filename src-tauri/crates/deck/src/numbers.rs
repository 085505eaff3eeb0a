//! The last presented slide: where the numbers come from.

use crate::build::Brief;
use crate::challenges::own;
use crate::slide::{Block, FigureRecord, Slide, SlideKind, Span, Tone};
use crate::text::said;
use crate::{frame, time};
use content::Inline;
use locale::{Message, say, word};

/// Seconds that the slide takes, whatever it lists.
pub(crate) fn seconds(brief: &Brief<'_>) -> u32 {
    time::seconds(&empty(brief))
}

/// The slide with a row for each figure.
pub(crate) fn slide(brief: &Brief<'_>, records: &[FigureRecord]) -> Slide {
    let mut slide = empty(brief);
    let head =
        ["deck-number", "deck-what-it-says", "deck-who-answered", "deck-where-from"].map(|code| own(brief, code));
    let rows = records.iter().map(|record| row(brief, record)).collect();
    if !records.is_empty() {
        slide.body.push(Block::Table {
            caption: Some(word(brief.language, "deck-numbers-caption")),
            head: head.into(),
            rows,
        });
    }
    slide.body.push(Block::Paragraph { text: said(brief.pack.label.get(brief.language)), tone: Tone::Quiet });
    slide
}

fn empty(brief: &Brief<'_>) -> Slide {
    frame::slide(brief, "numbers", SlideKind::Numbers, &Inline::parse(&word(brief.language, "deck-numbers-headline")))
}

fn row(brief: &Brief<'_>, record: &FigureRecord) -> Vec<crate::Text> {
    let number = Span { text: record.value.clone(), strong: true, figure: Some(record.id.clone()) };
    let mut wording = record.wording.clone();
    for addition in record.unreported.iter() {
        wording = format!("{wording} ({addition})");
    }
    if record.conflicts_with.is_some() {
        wording = say(brief.language, &Message::new("deck-contradicts").with("wording", wording));
    }
    vec![vec![number], said(wording), said(record.population.as_str()), said(record.source.as_str())]
}
