//! A briefing as it is read.

use content::{GlossaryEntry, Pack};
use deck::Deck;
use locale::Language;
use reading::{Mention, Reading};

/// The reading of a deck, with the terms of the pack's glossary explained where they first occur.
pub fn reading(pack: &Pack, deck: &Deck) -> Reading {
    let find = |text: &str| mentions(pack, deck.language, text);
    reading::build(deck, &deck::terms(pack, deck), &find)
}

/// Terms in a text: of several that begin at the same place the longest stands.
fn mentions(pack: &Pack, language: Language, text: &str) -> Vec<Mention> {
    let lower = text.to_lowercase();
    let mut found: Vec<Mention> = pack.glossary.iter().flat_map(|entry| of(entry, language, text, &lower)).collect();
    found.sort_by_key(|mention| (mention.place.start, std::cmp::Reverse(mention.place.len())));
    let mut end = 0;
    found.retain(|mention| {
        let is_free = mention.place.start >= end;
        end = if is_free { mention.place.end } else { end };
        is_free
    });
    found
}

/// A beginning in capitals, such as "SOC", is looked for as it stands, any other in small letters.
fn of(entry: &GlossaryEntry, language: Language, text: &str, lower: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    for beginning in entry.found_by.get(language).iter().filter(|beginning| !beginning.is_empty()) {
        let has_capitals = beginning.chars().any(char::is_uppercase);
        // Where small letters take another number of bytes than capitals, places would not be those of the text.
        let searched = if has_capitals || lower.len() != text.len() { text } else { lower };
        let begins = |at: usize| !searched[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        for (at, _) in searched.match_indices(beginning.as_str()).filter(|(at, _)| begins(*at)) {
            let Some(rest) = text.get(at + beginning.len()..) else { continue };
            let ending = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            found.push(Mention { term: entry.id.clone(), place: at..at + beginning.len() + ending });
        }
    }
    found
}
