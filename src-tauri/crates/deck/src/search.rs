//! Looks for words in a deck: on its slides, in its notes, in its glossary and in the records of its figures.

use crate::slide::{Deck, Slide};
use crate::terms::{Glossaries, said, shown};
use crate::text::plain;
use language::{Found, Query};
use locale::Language;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// A place in a deck that holds what was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Hit {
    /// The place of the slide, from 0.
    pub slide: usize,
    /// What holds it.
    pub kind: HitKind,
    /// The language of the words.
    pub language: Language,
    /// The words around it, with the hits marked.
    pub excerpt: Vec<Piece>,
}

/// What holds a hit; in the order in which hits are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum HitKind {
    /// The headline.
    Headline,
    /// What stands below it.
    Slide,
    /// What the presenter says or may hear.
    Notes,
    /// A term of the glossary, shown at the first slide that uses it.
    Glossary,
    /// The record of a figure, shown at the first slide that has it.
    Figure,
}

/// A part of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Piece {
    /// The words.
    pub text: String,
    /// They are what was looked for.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<bool>"))]
    pub hit: bool,
}

/// An excerpt is about this long, in letters.
const LONGEST_EXCERPT: usize = 110;

/// Letters of an excerpt that stand before its first hit.
const BEFORE_HIT: usize = 40;

/// A text of the deck and where it stands.
struct Passage {
    slide: usize,
    kind: HitKind,
    language: Language,
    text: String,
}

/// Looks for words in any form, with or without diacritics; the glossaries are those of the deck's languages. Texts that
/// hold all words are listed, or, where none does, those that hold most: headlines first, then slides, notes, the glossary
/// and figures, each in the order of the deck, and before others those that hold the words just as they were typed.
pub fn search(glossaries: &Glossaries, deck: &Deck, typed: &str) -> Vec<Hit> {
    let queries: BTreeMap<Language, Query> =
        Language::ALL.into_iter().filter_map(|language| Some((language, Query::new(language, typed)?))).collect();
    let look = |passage: Passage| Some((queries.get(&passage.language)?.find(&passage.text)?, passage));
    let mut found: Vec<(Found, Passage)> = passages(glossaries, deck).into_iter().filter_map(look).collect();
    let most = found.iter().map(|(found, _)| found.words).max().unwrap_or(0);
    found.retain(|(found, _)| found.words == most);
    found.sort_by_key(|(found, passage)| (passage.kind, Reverse(found.as_typed), passage.slide));
    let hit = |(found, passage): (Found, Passage)| Hit {
        slide: passage.slide,
        kind: passage.kind,
        language: passage.language,
        excerpt: excerpt(&passage.text, &found.at),
    };
    let mut hits: Vec<Hit> = found.into_iter().map(hit).collect();
    hits.dedup();
    hits
}

fn passages(glossaries: &Glossaries, deck: &Deck) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut first_use = BTreeMap::new();
    for (slide, it) in deck.slides.iter().enumerate() {
        let language = it.language_in(deck);
        let headlines = shown(it).into_iter().take(1).map(|text| (HitKind::Headline, language, text));
        let second = deck.second.as_ref().zip(it.second_headline.as_ref());
        let second = second.map(|(second, text)| (HitKind::Headline, second.language, plain(text)));
        let below = shown(it).into_iter().skip(1).map(|text| (HitKind::Slide, language, text));
        let notes = said(it).chain(answers(it)).map(|text| (HitKind::Notes, language, text));
        for (kind, language, text) in headlines.chain(second).chain(below).chain(notes) {
            let found = glossaries.get(language).map(|glossary| glossary.matcher.find(&text)).unwrap_or_default();
            for occurrence in found {
                first_use.entry((language, occurrence.term)).or_insert(slide);
            }
            all.push(Passage { slide, kind, language, text });
        }
    }
    for ((language, term), slide) in first_use {
        let Some(entry) = glossaries.get(language).and_then(|glossary| glossary.entries.get(term)) else { continue };
        let text = format!("{}: {}", entry.term.term, entry.term.plain);
        all.push(Passage { slide, kind: HitKind::Glossary, language, text });
    }
    all.extend(figures(deck));
    all
}

fn answers(slide: &Slide) -> impl Iterator<Item = String> {
    slide.answers.iter().flat_map(|answers| [&answers.good, &answers.worrying]).map(|text| plain(text))
}

fn figures(deck: &Deck) -> impl Iterator<Item = Passage> {
    deck.figures.iter().filter_map(|record| {
        let slide = deck.slides.iter().position(|slide| slide.figures().contains(&record.id.as_str()))?;
        let mut text = format!("{} {} ({}; {})", record.value, record.wording, record.topic, record.source);
        if let Some(note) = &record.note {
            text = format!("{text} {note}");
        }
        Some(Passage { slide, kind: HitKind::Figure, language: deck.language, text })
    })
}

/// The part of a text around its first mark, cut between words.
fn excerpt(text: &str, marks: &[Range<usize>]) -> Vec<Piece> {
    let first = marks.first().map_or(0, |mark| mark.start);
    let before = text[..first].char_indices().rev().nth(BEFORE_HIT).map_or(0, |(at, _)| at);
    let start = if before == 0 { 0 } else { text[before..first].find(' ').map_or(first, |space| before + space + 1) };
    let longest = text[start..].char_indices().nth(LONGEST_EXCERPT).map_or(text.len(), |(at, _)| start + at);
    let first_end = marks.first().map_or(start, |mark| mark.end);
    let space = text[start..longest].rfind(' ').map(|space| start + space).filter(|space| *space >= first_end);
    let end = if longest == text.len() { longest } else { space.unwrap_or(longest.max(first_end)) };
    let mut pieces = Vec::new();
    let mut add = |text: String, hit: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.replace('\u{ad}', ""), hit });
        }
    };
    let mut from = start;
    add(if start > 0 { "… ".to_owned() } else { String::new() }, false);
    for mark in marks.iter().filter(|mark| mark.end <= end) {
        add(text[from..mark.start].to_owned(), false);
        add(text[mark.clone()].to_owned(), true);
        from = mark.end;
    }
    add(text[from..end].to_owned(), false);
    add(if end < text.len() { " …".to_owned() } else { String::new() }, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_cut_between_words_around_the_first_hit() {
        let text = format!("{}här {}", "framför ".repeat(20), "efter ".repeat(40));
        let at = text.find("här").unwrap();
        let hit = at..at + "här".len();
        let pieces = excerpt(&text, std::slice::from_ref(&hit));
        let words: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert!(words.starts_with("… framför ") && words.ends_with("efter …"), "{words}");
        assert!(words.chars().count() < LONGEST_EXCERPT + 5, "{words}");
        assert_eq!(pieces.iter().filter(|piece| piece.hit).count(), 1);
        let short = excerpt("Kort här", std::slice::from_ref(&(5..9)));
        assert_eq!(short.len(), 2);
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_cut(text in "\\PC{0,300}", typed in "\\PC{1,3}") {
            if let Some(found) = Query::new(locale::Language::Fi, &typed).and_then(|query| query.find(&text)) {
                let words: String = excerpt(&text, &found.at).into_iter().map(|piece| piece.text).collect();
                proptest::prop_assert!(!words.is_empty());
            }
        }
    }
}
