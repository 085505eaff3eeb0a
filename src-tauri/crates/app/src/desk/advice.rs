//! Advice on the words of the slide at hand, field by field: asked for by who looks at it, not made at every keystroke.

use super::{Desk, failure};
use crate::{Failure, FieldPlace};
use deck::{Rewording, Slide, Term};
use language::Readability;
use serde::Serialize;

/// What can be said about the words of a field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FieldAdvice {
    /// The field.
    pub place: FieldPlace,
    /// The text that it is about.
    pub text: String,
    /// Terms that the body cannot be expected to know, and that no slide has explained yet.
    pub terms: Vec<Rewording>,
    /// Terms that somebody keeps as they are.
    pub kept: Vec<Term>,
    /// How easy the text is to read.
    pub readability: Option<Readability>,
}

impl Desk {
    /// What can be said about the words of a slide of the briefing at work; nothing about one that it does not have.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn advice(&mut self, slide: &str) -> Result<Vec<FieldAdvice>, Failure> {
        let kept = match self.work.id {
            Some(id) => self.store.kept_terms(id).map_err(|error| failure(&error, self.store.path()))?,
            None => Vec::new(),
        };
        let Some((deck, _)) = &self.current else { return Ok(Vec::new()) };
        let Some(at) = deck.slides.iter().position(|it| it.id == slide) else { return Ok(Vec::new()) };
        let knows = self.pack.audience(&deck.audience.id).map(|audience| audience.knows).unwrap_or_default();
        let words = deck::words(self.glossaries.of(&self.pack, deck), deck, knows).slides.swap_remove(at);
        let explained: Vec<String> =
            words.terms.into_iter().filter(|it| it.explained.is_some()).map(|it| it.term.id).collect();
        let slide: Slide = deck.slides[at].clone();
        let spoken = slide.language_in(deck);
        let advice = slide.fields.into_iter().map(|field| {
            let text = field.own.unwrap_or(field.base);
            let glossary = self.glossaries.in_language(&self.pack, field.language);
            let mut terms = glossary.rewordings(&text, knows);
            terms.retain(|it| field.language != spoken || !explained.contains(&it.term.id));
            let (stays, terms): (Vec<Rewording>, Vec<_>) = terms.into_iter().partition(|it| kept.contains(&it.term.id));
            FieldAdvice {
                place: FieldPlace { field: field.id, language: field.language },
                readability: deck::readability(field.language, &text),
                kept: stays.into_iter().map(|it| it.term).collect(),
                text,
                terms,
            }
        });
        Ok(advice.collect())
    }
}
