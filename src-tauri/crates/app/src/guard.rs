//! What is marked is exported only after somebody said whether it is meant.

use deck::{Deck, NOTES, Status, Tailoring, plain};
use locale::{Language, Message, say};
use serde::{Deserialize, Serialize};

/// Which variant of a briefing is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Variant {
    /// Everything, also what is marked.
    Whole,
    /// Without what is marked.
    Public,
}

/// What of a briefing is not for everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Guard {
    /// Headlines of the slides that are marked.
    pub slides: Vec<String>,
    /// Headlines of the slides whose notes are.
    pub notes: Vec<String>,
    /// The figures that are, each with what it says.
    pub figures: Vec<String>,
    /// What the whole briefing is, where it is secret.
    pub status: Option<String>,
    /// The language of the headlines and figures.
    pub language: Language,
}

impl Guard {
    /// Something can be left out: there is a public variant.
    pub const fn marks(&self) -> bool {
        !(self.slides.is_empty() && self.notes.is_empty() && self.figures.is_empty())
    }

    /// The same in one sentence, for the command line.
    pub fn told(&self, spoken: Language) -> Message {
        let name = |code: &str, name: &str| say(spoken, &Message::new(code).with("name", name));
        let status = self.status.iter().map(|status| say(spoken, &Message::new("guard-status").with("status", status)));
        let slides = self.slides.iter().map(|it| name("guard-slide", it));
        let notes = self.notes.iter().map(|it| name("guard-notes", it));
        let figures = self.figures.iter().map(|it| name("guard-figure", it));
        let what: Vec<String> = status.chain(slides).chain(notes).chain(figures).collect();
        Message::new("export-asks").with("what", what.join("; "))
    }
}

/// What of a deck is marked; nothing when all of it may go anywhere. Slides that are only listed count too.
pub(crate) fn guard(tailoring: &Tailoring, deck: &Deck) -> Option<Guard> {
    let is_secret = matches!(tailoring.status, Status::Secret { .. });
    let status = deck.confidentiality.as_ref().filter(|_| is_secret).map(|it| it.words.clone());
    let (slides, notes, figures) = (Vec::new(), Vec::new(), Vec::new());
    let mut guard = Guard { slides, notes, figures, status, language: deck.language };
    for slide in deck.slides.iter().filter(|slide| slide.language.is_none()) {
        let headline = plain(&slide.headline).replace('\u{ad}', "");
        for mark in &slide.marks {
            if mark.target == slide.id {
                guard.slides.push(headline.clone());
            } else if mark.target.strip_prefix(NOTES) == Some(&slide.id) {
                guard.notes.push(headline.clone());
            }
        }
    }
    let listed = deck.left_out.iter().chain(deck.hidden.iter().map(|hidden| &hidden.slide));
    guard.slides.extend(listed.filter(|it| tailoring.marks.contains_key(&it.id)).map(|it| it.name.clone()));
    let marked = |id: &str| tailoring.marks.contains_key(&format!("{}{id}", deck::FIGURE));
    let figures = deck.figures.iter().filter(|record| marked(&record.id));
    guard.figures.extend(figures.map(|record| format!("{} {}", record.value, record.wording)));
    (guard.marks() || guard.status.is_some()).then_some(guard)
}
