//! Facts about law and services on a slide, each as sure as it was on the day on which it was checked.

use crate::build::Brief;
use crate::slide::{Span, Text};
use crate::text::resolve;
use content::{Fact, Inline, Page, Status};
use locale::{Message, say, word};

/// The facts of a page that may be said: unconfirmed ones only where the author asks for them.
pub(crate) fn said<'a>(brief: &Brief<'a>, page: &Page) -> Vec<&'a Fact> {
    let facts = page.facts.iter().filter_map(|id| brief.pack.fact(id));
    facts.filter(|fact| fact.status != Status::Unconfirmed || brief.unconfirmed).collect()
}

/// What the slide says; what is not confirmed says so.
pub(crate) fn text(brief: &Brief<'_>, fact: &Fact) -> Text {
    let mut text = resolve(brief, &Inline::parse(fact.says.get(brief.language)));
    if fact.status == Status::Unconfirmed {
        let mark = format!(" ({})", word(brief.language, "deck-unconfirmed"));
        text.push(Span { text: mark, strong: true, figure: None });
    }
    text
}

/// When the oldest of them was checked.
pub(crate) fn source_line(brief: &Brief<'_>, facts: &[&Fact]) -> Option<String> {
    let day = facts.iter().map(|fact| fact.checked).min()?;
    let message = Message::new("deck-checked").with("date", locale::date(brief.language, day));
    Some(say(brief.language, &message))
}

/// Where the fact can be read, and for the presenter what is not confirmed.
pub(crate) fn provenance(brief: &Brief<'_>, fact: &Fact) -> String {
    let day = locale::date(brief.language, fact.checked);
    let message = Message::new("deck-fact-from").with("from", fact.from.get(brief.language)).with("date", day);
    let (source, open) = (say(brief.language, &message), fact.open.get(brief.language));
    if open.is_empty() { source } else { format!("{source} {open}") }
}
