//! Words that the listeners may not know, and how easy a slide is to read. Advice to the author, never a gate.

use crate::slide::{Deck, Slide};
use crate::terms::{Glossaries, Glossary, Term, said, shown};
use content::Level;
use language::{Counts, Readability, Wording};
use locale::Language;
use serde::Serialize;
use std::collections::BTreeMap;

/// What can be said about the words of a deck.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct DeckWords {
    /// About each slide, in the order of the deck.
    pub slides: Vec<SlideWords>,
    /// How easy the slides in the deck's own language and their notes are to read together, without the headlines.
    pub readability: Option<Readability>,
}

/// What can be said about the words of a slide.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SlideWords {
    /// Terms on the slide or in its notes, in the order in which they are met.
    pub terms: Vec<UsedTerm>,
    /// How easy the slide and its notes are to read, without its headline.
    pub readability: Option<Readability>,
}

/// A term where it is used.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct UsedTerm {
    /// The term.
    pub term: Term,
    /// The words of the slide that hold it; nothing when only the notes do.
    pub shown_as: Option<String>,
    /// The place of the first slide that uses it, from 0.
    pub first: usize,
    /// The place of the first slide that explains it, where one does.
    pub explained: Option<usize>,
    /// The body cannot be expected to know it, and it stands on this slide without having been explained.
    pub advice: bool,
}

/// Looks at the words of a deck for a body that knows terms up to a level; the glossaries are those of its languages. What
/// was explained in one language is not yet explained in the other.
pub fn words(glossaries: &Glossaries, deck: &Deck, knows: Level) -> DeckWords {
    let mut met = BTreeMap::new();
    let mut counted = Counts::default();
    let mut slides = Vec::with_capacity(deck.slides.len());
    for (place, slide) in deck.slides.iter().enumerate() {
        let language = slide.language_in(deck);
        let counts = counts(language, slide);
        if language == deck.language {
            counted = counted.with(counts);
        }
        let of_glossary = |glossary: &Glossary| {
            let met = met.entry(language).or_insert_with(|| vec![None; glossary.entries.len()]);
            terms(glossary, knows, met, place, slide)
        };
        let terms = glossaries.get(language).map(of_glossary).unwrap_or_default();
        slides.push(SlideWords { terms, readability: counts.readability(language) });
    }
    DeckWords { slides, readability: counted.readability(deck.language) }
}

/// Where a term was met first and where it was explained first.
#[derive(Clone, Copy)]
struct Met {
    first: usize,
    explained: Option<usize>,
}

fn terms(glossary: &Glossary, knows: Level, met: &mut [Option<Met>], place: usize, slide: &Slide) -> Vec<UsedTerm> {
    let (shown, said): (Vec<String>, Vec<String>) = (shown(slide), said(slide).collect());
    let mut here: Vec<(usize, Option<String>)> = Vec::new();
    for (text, on_slide) in shown.iter().map(|text| (text, true)).chain(said.iter().map(|text| (text, false))) {
        for found in glossary.matcher.find(text) {
            if !here.iter().any(|(term, _)| *term == found.term) {
                here.push((found.term, on_slide.then(|| text[found.at].replace('\u{ad}', ""))));
            }
        }
    }
    let mut wordings: Option<Vec<Wording>> = None;
    let used = |(at, shown_as): (usize, Option<String>)| {
        let entry = &glossary.entries[at];
        let met = met[at].get_or_insert(Met { first: place, explained: None });
        if met.explained.is_none() {
            let texts = || shown.iter().chain(&said).map(|text| Wording::new(text)).collect();
            let wordings = wordings.get_or_insert_with(texts);
            met.explained = wordings.iter().any(|text| entry.explanation.is_in(text)).then_some(place);
        }
        UsedTerm {
            term: entry.term.clone(),
            advice: shown_as.is_some() && entry.level > knows && met.explained.is_none(),
            shown_as,
            first: met.first,
            explained: met.explained,
        }
    };
    here.into_iter().map(used).collect()
}

/// Counts everything that is read on a slide or said beside it but its headline.
fn counts(language: Language, slide: &Slide) -> Counts {
    let mut counts = Counts::default();
    for text in slide.texts().into_iter().skip(1).chain(&slide.notes) {
        counts.add(language, &crate::plain(text));
    }
    counts
}
