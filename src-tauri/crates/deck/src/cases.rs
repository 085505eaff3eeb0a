//! What has happened in a real municipality, as a slide.

use crate::block::Block;
use crate::build::Brief;
use crate::frame::with_notes;
use crate::slide::{Slide, SlideKind};
use crate::tailoring::FieldKind;
use crate::words::Words;
use content::{Case, CaseSource, CaseText, Pack, Reading};
use locale::{Language, Message, say, word};

/// The slide, with what its author should check before it is shown.
pub(crate) fn slide(brief: &Brief<'_>, case: &Case, text: &CaseText) -> Slide {
    let language = brief.language;
    let mut words = Words::of(brief, &case.id);
    let headline = words.text("headline", FieldKind::Headline, &text.headline);
    let mark = say(language, &Message::new("deck-happened").with("where", &text.label));
    let mark = words.words("mark", FieldKind::Mark, Some(mark));
    let paragraphs = words.paragraphs("text", FieldKind::Story, &text.text.0);
    let notes = words.paragraphs("notes.case", FieldKind::Notes, text.notes.of("case"));
    let mut slide = with_notes(format!("{}.case", case.id), SlideKind::Example, headline, notes);
    slide.body = vec![Block::Story { mark, paragraphs }];
    slide.fields = words.fields;
    let told: Vec<String> = case.sources.iter().map(|source| told(brief, source)).collect();
    slide.source_line = Some(say(language, &Message::new("deck-told-by").with("sources", told.join("; "))));
    let read = (case.read == Reading::Excerpt).then(|| word(language, "deck-case-excerpt"));
    slide.prompts = read.into_iter().chain(text.to_check.clone()).collect();
    slide
}

/// The case with the id.
pub(crate) fn find<'a>(pack: &'a Pack, language: Language, id: &str) -> Result<(&'a Case, &'a CaseText), Message> {
    let found = pack.case(id).and_then(|case| Some((case, case.texts.get(&language)?)));
    found.ok_or_else(|| {
        let known: Vec<&str> = pack.cases.iter().map(|case| case.id.as_str()).collect();
        Message::new("unknown-case").with("name", id).with("known", known.join(", "))
    })
}

/// The case that happened last.
pub(crate) fn latest(pack: &Pack, language: Language) -> Result<(&Case, &CaseText), Message> {
    let told = pack.cases.iter().find_map(|case| Some((case, case.texts.get(&language)?)));
    told.ok_or_else(|| Message::new("no-case"))
}

/// Publisher and day.
fn told(brief: &Brief<'_>, source: &CaseSource) -> String {
    let publisher = source.publisher.get(brief.language);
    match source.date.as_deref() {
        Some(date) => format!("{publisher} {}", day(brief, date)),
        None => publisher.to_owned(),
    }
}

/// A day as the language writes it; a month or a year stands as it is known.
fn day(brief: &Brief<'_>, date: &str) -> String {
    match date.parse() {
        Ok(date) => locale::date(brief.language, date),
        Err(_) => date.split('-').rev().collect::<Vec<_>>().join("/"),
    }
}
