//! The last presented slide: where the numbers come from.

use crate::FigureRecord;
use crate::block::Block;
use crate::build::Brief;
use crate::challenges::own;
use crate::slide::{Slide, SlideKind, Span};
use crate::text::said;
use crate::{frame, time};
use content::Inline;
use locale::{Message, say, word};

/// Seconds that the slide takes, whatever it lists.
pub(crate) fn seconds(brief: &Brief<'_>) -> u32 {
    time::seconds(&empty(brief))
}

/// The slide with a row for each question that was asked of the same respondents.
pub(crate) fn slide(brief: &Brief<'_>, records: &[FigureRecord]) -> Slide {
    let mut slide = empty(brief);
    let head = ["deck-topic", "deck-answers", "deck-who-answered", "deck-where-from"].map(|code| own(brief, code));
    let same = |one: &&FigureRecord, other: &&FigureRecord| {
        (&one.topic, &one.population, &one.state) == (&other.topic, &other.population, &other.state)
    };
    let mut questions: Vec<Vec<&FigureRecord>> = Vec::new();
    for record in records {
        match questions.iter_mut().find(|question| question.first().is_some_and(|first| same(first, &record))) {
            Some(question) => question.push(record),
            None => questions.push(vec![record]),
        }
    }
    let rows: Vec<_> = questions.iter().filter_map(|question| row(brief, question)).collect();
    if !rows.is_empty() {
        slide.body.push(Block::Table { caption: None, head: head.into(), rows });
    }
    slide.source_line = Some(brief.pack.label.get(brief.language).to_owned());
    slide
}

fn empty(brief: &Brief<'_>) -> Slide {
    let headline = Inline::parse(&word(brief.language, "deck-numbers-headline"));
    frame::slide(brief, "numbers", SlideKind::Numbers, ("numbers.headline", &headline))
}

fn row(brief: &Brief<'_>, records: &[&FigureRecord]) -> Option<Vec<crate::Text>> {
    let first = records.first()?;
    let mut topic = first.topic.clone();
    if first.state != word(brief.language, "deck-state-current") {
        topic = format!("{topic} ({})", first.state);
    }
    let mut answers: crate::Text = Vec::new();
    for record in records {
        let number = Span { text: record.value.clone(), strong: true, figure: Some(record.id.clone()) };
        match &record.conflicts_with {
            None => {
                answers.extend(separator(&answers, "\u{a0}· "));
                answers.extend([number, Span { text: format!("\u{a0}{}", record.option), ..Span::default() }]);
            }
            Some(_) => {
                let words = Message::new("deck-also-says").with("section", &record.section);
                answers.extend(separator(&answers, ". "));
                answers.extend([Span { text: say(brief.language, &words), ..Span::default() }, number]);
            }
        }
    }
    // What cannot be told stands in the record; the table of a slide has room for what is known.
    let unknown = word(brief.language, "deck-unreported-unknown");
    if let Some(unreported) = first.unreported.as_ref().filter(|said| **said != unknown) {
        answers.extend(separator(&answers, "\u{a0}· "));
        answers.extend(said(unreported.as_str()));
    }
    Some(vec![said(topic), answers, said(first.population.as_str()), said(first.source.as_str())])
}

fn separator(before: &crate::Text, sign: &str) -> Option<Span> {
    (!before.is_empty()).then(|| Span { text: sign.to_owned(), ..Span::default() })
}
