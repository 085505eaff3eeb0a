//! The glossary of a pack, ready to find its terms in a deck.

use crate::slide::{Deck, Slide};
use crate::text::plain;
use content::{GlossaryEntry, Level, Pack};
use language::{Explanation, Matcher};
use locale::Language;
use serde::Serialize;
use std::collections::BTreeMap;

/// A term in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Term {
    /// The glossary's id.
    pub id: String,
    /// The term.
    pub term: String,
    /// What it means.
    pub plain: String,
}

/// The glossaries of a pack, each made ready when a deck has its language.
#[derive(Default)]
pub struct Glossaries(BTreeMap<Language, Glossary>);

impl Glossaries {
    /// Makes those ready that a deck of the pack needs.
    pub fn of(&mut self, pack: &Pack, deck: &Deck) -> &Self {
        let others = deck.slides.iter().filter_map(|slide| slide.language);
        for language in others.chain([deck.language]) {
            self.0.entry(language).or_insert_with(|| Glossary::new(pack, language));
        }
        self
    }

    /// The pack's glossary of a language, made ready when it is not.
    pub fn in_language(&mut self, pack: &Pack, language: Language) -> &Glossary {
        self.0.entry(language).or_insert_with(|| Glossary::new(pack, language))
    }

    /// The glossary of a language, where it is ready.
    pub(crate) fn get(&self, language: Language) -> Option<&Glossary> {
        self.0.get(&language)
    }

    /// Forgets them all: the pack has been read anew.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

/// The terms of a pack in one language. No part of a deck: only who shows or prints them looks for them, and a changed
/// field need not wait for it.
pub struct Glossary {
    pub(crate) language: Language,
    pub(crate) entries: Vec<Entry>,
    pub(crate) matcher: Matcher,
}

/// A term and who knows it.
pub(crate) struct Entry {
    pub(crate) term: Term,
    pub(crate) level: Level,
    pub(crate) explanation: Explanation,
}

impl Glossary {
    /// Makes the pack's glossary ready.
    pub fn new(pack: &Pack, language: Language) -> Self {
        let matcher = Matcher::new(language, pack.glossary.iter().map(|entry| entry.found_by(language)));
        let entry = |entry: &GlossaryEntry| Entry {
            term: Term {
                id: entry.id.clone(),
                term: entry.term.get(language).to_owned(),
                plain: entry.plain.get(language).to_owned(),
            },
            level: entry.level,
            explanation: Explanation::new(language, entry.plain.get(language)),
        };
        Self { language, entries: pack.glossary.iter().map(entry).collect(), matcher }
    }

    /// Terms that stand in the glossary's language on a slide of the deck or in its notes, sorted as the language sorts.
    pub fn terms(&self, deck: &Deck) -> Vec<Term> {
        let mut used = vec![false; self.entries.len()];
        for slide in deck.slides.iter().filter(|slide| slide.language_in(deck) == self.language) {
            let texts = shown(slide).into_iter().chain(said(slide));
            for occurrence in texts.flat_map(|text| self.matcher.find(&text)) {
                used[occurrence.term] = true;
            }
        }
        let of_use = self.entries.iter().zip(used).filter(|(_, used)| *used);
        let mut terms: Vec<Term> = of_use.map(|(entry, _)| entry.term.clone()).collect();
        locale::sort_by_name(self.language, &mut terms, |term| &term.term);
        terms
    }

    /// The terms in a text: the id of each, and where it stands, in bytes.
    pub fn find(&self, text: &str) -> Vec<(&str, std::ops::Range<usize>)> {
        let found = self.matcher.find(text).into_iter();
        found.map(|occurrence| (self.entries[occurrence.term].term.id.as_str(), occurrence.at)).collect()
    }
}

/// What is read on a slide, in reading order: the headline first.
pub(crate) fn shown(slide: &Slide) -> Vec<String> {
    slide.texts().into_iter().map(|text| plain(text)).chain(slide.labels().map(str::to_owned)).collect()
}

/// What is said beside it.
pub(crate) fn said(slide: &Slide) -> impl Iterator<Item = String> {
    slide.notes.iter().map(|text| plain(text))
}
