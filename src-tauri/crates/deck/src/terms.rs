//! Which terms of the glossary a deck uses.

use crate::slide::{Deck, Term};
use content::{GlossaryEntry, Pack};
use locale::Language;

/// Terms of the pack's glossary whose words begin a word somewhere on a slide or in its notes, sorted as the language
/// sorts. No part of the deck: only who prints them looks for them, and a changed field need not wait for it.
pub fn terms(pack: &Pack, deck: &Deck) -> Vec<Term> {
    let language = deck.language;
    let mut finder = Finder::new(pack, language);
    for text in deck.slides.iter().flat_map(|slide| slide.texts().into_iter().chain(&slide.notes)) {
        finder.look(text.iter().map(|span| span.text.as_str()));
    }
    let term = |entry: &GlossaryEntry| Term {
        id: entry.id.clone(),
        term: entry.term.get(language).to_owned(),
        plain: entry.plain.get(language).to_owned(),
    };
    let used = pack.glossary.iter().zip(finder.found).filter(|(_, found)| *found);
    let mut terms: Vec<Term> = used.map(|(entry, _)| term(entry)).collect();
    locale::sort_by_name(language, &mut terms, |term| &term.term);
    terms
}

/// Looks for the words of the terms.
struct Finder<'a> {
    /// How the words begin, in shelves by their first two letters: most words meet an empty shelf.
    beginnings: Vec<Vec<Beginning<'a>>>,
    /// For each term whether it was found.
    found: Vec<bool>,
    /// The text that is being looked through.
    text: String,
}

struct Beginning<'a> {
    /// The place of its term in the glossary.
    term: usize,
    letters: &'a str,
    /// "SOC" is written in capitals and must not be found in "social"; "avvikelse" may begin a sentence.
    exactly: bool,
}

const SHELVES: usize = 1024;

impl<'a> Finder<'a> {
    fn new(pack: &'a Pack, language: Language) -> Self {
        let mut finder = Self {
            beginnings: std::iter::repeat_with(Vec::new).take(SHELVES).collect(),
            found: vec![false; pack.glossary.len()],
            text: String::new(),
        };
        for (place, entry) in pack.glossary.iter().enumerate() {
            for beginning in entry.found_by.get(language).iter().filter(|beginning| !beginning.is_empty()) {
                finder.add(place, beginning);
            }
        }
        finder
    }

    fn add(&mut self, term: usize, letters: &'a str) {
        let exactly = letters.chars().any(char::is_uppercase);
        self.beginnings[shelf(letters)].push(Beginning { term, letters, exactly });
    }

    /// Looks through one text.
    fn look<'t>(&mut self, spans: impl Iterator<Item = &'t str>) {
        self.text.clear();
        self.text.extend(spans.flat_map(|span| span.split('\u{ad}')));
        for at in word_starts(self.text.as_bytes()) {
            let Some(word) = self.text.get(at..) else { continue };
            for beginning in &self.beginnings[shelf(word)] {
                self.found[beginning.term] = self.found[beginning.term] || begins_with(word, beginning);
            }
        }
    }
}

/// Where words begin; what follows a hyphen belongs to the word before. In UTF-8 the signs between words of our languages begin with 0xC2 (no-break space,
/// quotation marks) and 0xE2 (dashes, typographic quotation marks), their letters with others.
fn word_starts(text: &[u8]) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.iter().enumerate().filter_map(move |(at, byte)| {
        let was_inside = inside;
        inside = match byte {
            0x80..=0xbf => inside,
            0xc2 | 0xe2 => false,
            0xc3.. | b'-' => true,
            _ => byte.is_ascii_alphanumeric(),
        };
        (inside && !was_inside && *byte != b'-').then_some(at)
    })
}

/// The shelf of a word, by its first two letters in lower case.
fn shelf(word: &str) -> usize {
    let mut letters = word.chars().map(|letter| u32::from(lower(letter)));
    let (first, second) = (letters.next().unwrap_or(0), letters.next().unwrap_or(0));
    first.wrapping_mul(31).wrapping_add(second) as usize % SHELVES
}

fn lower(letter: char) -> char {
    if letter.is_ascii() { letter.to_ascii_lowercase() } else { letter.to_lowercase().next().unwrap_or(letter) }
}

fn begins_with(word: &str, beginning: &Beginning<'_>) -> bool {
    if beginning.exactly {
        return word.starts_with(beginning.letters);
    }
    let mut letters = word.chars().map(lower);
    beginning.letters.chars().all(|letter| letters.next() == Some(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_after_spaces_and_signs() {
        let text = "På ”nätet” – 5\u{a0}år, it-stöd (åtgärd)";
        let words: Vec<&str> = word_starts(text.as_bytes()).map(|at| text[at..].split(' ').next().unwrap()).collect();
        assert_eq!(words, ["På", "nätet”", "5\u{a0}år,", "år,", "it-stöd", "åtgärd)"]);
    }

    #[test]
    fn a_term_is_found_at_the_beginning_of_a_word() {
        let beginnings = std::iter::repeat_with(Vec::new).take(SHELVES).collect();
        let mut finder = Finder { beginnings, found: vec![false; 3], text: String::new() };
        for (place, letters) in ["soc", "säkerhetskopi", "SOC"].into_iter().enumerate() {
            finder.add(place, letters);
        }
        finder.look(["en avsocial, e-soc"].into_iter());
        assert_eq!(finder.found, [false; 3]);
        finder.look(["Vår soc larmade. Säker", "hets\u{ad}kopiorna"].into_iter());
        assert_eq!(finder.found, [true, true, false]);
        finder.look(["”SOC”\u{a0}är"].into_iter());
        assert_eq!(finder.found, [true; 3]);
    }
}
