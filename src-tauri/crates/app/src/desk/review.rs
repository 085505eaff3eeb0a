//! Own texts whose pack's text changed under them. Nobody's words are changed or dropped by an update: they are shown,
//! and a person says what becomes of each.

use super::work::own_id;
use super::{Desk, failure};
use crate::Failure;
use deck::Placed;
use locale::{Language, Message};
use serde::Serialize;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::{Place, StoredText};

/// An own text that is to be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Review {
    /// The field's id.
    pub field: String,
    /// The field's language.
    pub language: Language,
    /// The pack's text when the own one was written.
    pub then: String,
    /// The pack's text now; nothing when it has no such text any more.
    pub now: Option<String>,
    /// The own text.
    pub own: String,
    /// A field that has the same text now and no own one yet: the field was given another id.
    pub moved_to: Option<String>,
}

/// The pack's texts by field.
type Bases = HashMap<String, String>;

impl Desk {
    /// What is to be looked at of the briefing at work.
    pub(super) fn reviews(&self) -> Result<Vec<Review>, Failure> {
        let audience = self.audience();
        let mut bases: HashMap<Language, Bases> = HashMap::new();
        let mut reviews = Vec::new();
        for text in self.work.texts.iter().filter(|text| text.audience == audience) {
            let Ok(language) = text.language.parse::<Language>() else { continue };
            let bases = match bases.entry(language) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(self.bases(language)?),
            };
            reviews.extend(self.review(text, language, bases));
        }
        Ok(reviews)
    }

    /// Every text that can be made one's own in a language; none where the pack does not have the language.
    pub(super) fn bases(&self, language: Language) -> Result<Bases, Failure> {
        if !self.pack.languages.contains(&language) {
            return Ok(Bases::new());
        }
        let wanted = self.wanted(&self.work.choices)?;
        let tailoring = deck::Tailoring { texts: HashMap::new(), ..self.work.tailoring() };
        let wanted = deck::Request { tailoring: self.tailored(tailoring)?, ..wanted };
        deck::bases(&self.pack, &wanted, language).map_err(Failure::choice)
    }

    fn review(&self, text: &StoredText, language: Language, bases: &Bases) -> Option<Review> {
        let now = bases.get(&text.field);
        if now.is_some_and(|now| content::mark(now) == text.base_mark) {
            return None;
        }
        let taken = |field: &str| {
            let same = |other: &&StoredText| other.field == field && other.language == text.language;
            self.work.texts.iter().any(|other| same(&other) && other.audience == text.audience)
        };
        let is_same = |field: &str, base: &str| content::mark(base) == text.base_mark && !taken(field);
        let mut moved = bases.iter().filter(|(field, base)| now.is_none() && !base.is_empty() && is_same(field, base));
        // Two fields with the same text would be a guess.
        let moved_to = moved.next().map(|(field, _)| field.clone()).filter(|_| moved.next().is_none());
        let (field, then, own, now) = (text.field.clone(), text.base.clone(), text.text.clone(), now.cloned());
        Some(Review { field, language, then, now, own, moved_to })
    }

    /// The own text stands, whatever the pack says now.
    pub(super) fn keep_mine(&mut self, field: &str, language: Language) -> Result<(), Failure> {
        let Some(text) = self.own_text(field, language) else { return Ok(()) };
        let base = self.bases(language)?.remove(field).unwrap_or_default();
        let text = StoredText { base_mark: content::mark(&base), base, ..text };
        let what = self.said_of_field("step-keep-mine", field);
        self.step(&what, None, |change, id| change.save_text(id, &text))
    }

    /// The own text is for the field that the pack's text stands in now.
    pub(super) fn move_text(&mut self, field: &str, language: Language, to: &str) -> Result<(), Failure> {
        let Some(text) = self.own_text(field, language) else { return Ok(()) };
        let base = self.bases(language)?.remove(to).unwrap_or_default();
        let place = place_of(&text);
        let text = StoredText { field: to.to_owned(), base_mark: content::mark(&base), base, ..text };
        let what = self.said_of_field("step-move-text", to);
        self.step(&what, None, |change, id| {
            change.remove_text(id, &place)?;
            change.save_text(id, &text)
        })
    }

    /// The own text, which has no field any more, becomes a slide of its own at the end of what is presented.
    pub(super) fn rescue(&mut self, field: &str, language: Language) -> Result<(), Failure> {
        let Some(text) = self.own_text(field, language) else { return Ok(()) };
        let mut slides = self.slides()?;
        let end = slides.iter().position(|place| place.id.ends_with(".numbers")).unwrap_or(slides.len());
        let place = place_of(&text);
        self.step(&Message::new("step-rescue"), None, |change, id| {
            let slide = own_id(change.add_own_slide(id, "text", None)?);
            slides.insert(end, Placed { id: slide.clone(), hidden: false });
            let empty = content::mark("");
            let own = StoredText { field: format!("{slide}.body"), base_mark: empty, base: String::new(), ..text };
            change.remove_text(id, &place)?;
            change.save_text(id, &own)?;
            super::editing::set_slides(change, id, &slides)
        })
    }

    fn own_text(&self, field: &str, language: Language) -> Option<StoredText> {
        let audience = self.audience();
        let is_it = |text: &&StoredText| text.field == field && text.language == language.code();
        self.work.texts.iter().filter(is_it).find(|text| text.audience == audience).cloned()
    }

    /// Fields whose other language was changed.
    pub(super) fn unmatched(&self) -> Result<Vec<Place>, Failure> {
        let Some(id) = self.work.id else { return Ok(Vec::new()) };
        let audience = self.audience();
        let all = self.store.unmatched(id).map_err(|error| failure(&error, self.store.path()))?;
        Ok(all.into_iter().filter(|place| place.audience == audience).collect())
    }
}

fn place_of(text: &StoredText) -> Place {
    Place { field: text.field.clone(), audience: text.audience.clone(), language: text.language.clone() }
}

#[cfg(test)]
mod tests;
