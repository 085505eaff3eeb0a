//! Where every figure of the reading comes from.

use crate::text::{Cited, Part, Row, Run};
use deck::{Deck, FigureRecord};
use locale::{Language, Message, say, word};

/// The records of the cited figures under their numbers, then the documents.
pub(crate) fn sources(deck: &Deck, cited: &[String]) -> Vec<Part> {
    let record = |id: &String| deck.figures.iter().find(|record| record.id == *id);
    let mut parts = Vec::new();
    for (place, record) in cited.iter().enumerate().filter_map(|(place, id)| Some((place, record(id)?))) {
        let known = rows(deck, record);
        let figure = Cited { number: place + 1, value: record.value.clone(), wording: record.wording.clone() };
        match parts.last_mut() {
            Some(Part::Source { figures, rows }) if *rows == known => figures.push(figure),
            _ => parts.push(Part::Source { figures: vec![figure], rows: known }),
        }
    }
    if !deck.sources.is_empty() {
        let heading = Part::Heading { kicker: None, text: said(word(deck.language, "reading-documents")) };
        parts.extend((!cited.is_empty()).then_some(heading));
        let items = deck.sources.iter().map(|source| said(source.clone())).collect();
        parts.push(Part::List { ordered: false, items });
    }
    parts
}

/// What is known of a figure beside what it says. Its note is for the author, who decides what is shown.
fn rows(deck: &Deck, record: &FigureRecord) -> Vec<Row> {
    let language = deck.language;
    let row = |code: &str, text: String| Row { label: word(language, code), text: said(text) };
    let mut rows = vec![
        row("deck-topic", format!("{} ({})", record.topic, record.state)),
        row("deck-who-answered", format!("{}; {}", record.population, record.base)),
        row("deck-where-from", record.source.clone()),
    ];
    rows.extend(record.unreported.clone().map(|text| row("reading-unreported", text)));
    let contradicts = |other: &&FigureRecord| {
        other.conflicts_with.as_ref() == Some(&record.id) || record.conflicts_with.as_ref() == Some(&other.id)
    };
    let contradicting = deck.figures.iter().filter(contradicts);
    rows.extend(contradicting.map(|other| row("reading-contradicted", contradiction(language, other))));
    rows
}

fn contradiction(language: Language, other: &FigureRecord) -> String {
    let message = Message::new("reading-contradiction").with("value", &other.value).with("wording", &other.wording);
    say(language, &message.with("source", &other.source))
}

/// A text without marks.
pub(crate) fn said(text: impl Into<String>) -> Vec<Run> {
    vec![Run { text: text.into(), ..Run::default() }]
}
