//! A briefing as it is read.

use content::Pack;
use deck::{Deck, Glossary};
use reading::{Mention, Reading};

/// The reading of a deck, with the terms of the pack's glossary explained where they first occur.
pub fn reading(pack: &Pack, deck: &Deck) -> Reading {
    let glossary = Glossary::new(pack, deck.language);
    let mention = |(term, place): (&str, std::ops::Range<usize>)| Mention { term: term.to_owned(), place };
    let find = |text: &str| glossary.find(text).into_iter().map(mention).collect();
    reading::build(deck, &glossary.terms(deck), &find)
}
