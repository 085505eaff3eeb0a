//! Which terms of the glossary a deck uses.

use crate::slide::{Deck, Slide, Term};
use crate::text::plain;
use content::{GlossaryEntry, Pack};

/// Terms of the pack's glossary whose words begin a word somewhere on a slide or in its notes, sorted as the language
/// sorts. No part of the deck: only who prints them looks for them, and a changed field need not wait for it.
pub fn terms(pack: &Pack, deck: &Deck) -> Vec<Term> {
    let language = deck.language;
    let words: String = deck.slides.iter().map(slide_words).collect::<Vec<_>>().join("\n");
    let lower = words.to_lowercase();
    // "SOC" is written in capitals and must not be found in "social"; "avvikelse" may begin a sentence.
    let is_used = |entry: &&GlossaryEntry| {
        entry.found_by.get(language).iter().any(|beginning| {
            let in_capitals = beginning.chars().any(char::is_uppercase);
            begins_a_word(if in_capitals { &words } else { &lower }, beginning)
        })
    };
    let term = |entry: &GlossaryEntry| Term {
        id: entry.id.clone(),
        term: entry.term.get(language).to_owned(),
        plain: entry.plain.get(language).to_owned(),
    };
    let mut terms: Vec<Term> = pack.glossary.iter().filter(is_used).map(term).collect();
    locale::sort_by_name(language, &mut terms, |term| &term.term);
    terms
}

fn begins_a_word(text: &str, beginning: &str) -> bool {
    !beginning.is_empty()
        && text.match_indices(beginning).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-'))
}

/// Everything that is read on a slide or said beside it.
fn slide_words(slide: &Slide) -> String {
    let texts = slide.texts().into_iter().chain(&slide.notes).map(|text| plain(text));
    texts.collect::<Vec<_>>().join("\n").replace('\u{ad}', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_at_the_beginning_of_a_word() {
        assert!(begins_a_word("vår soc larmade", "soc"));
        assert!(begins_a_word("säkerhetskopiorna", "säkerhetskopi"));
        assert!(!begins_a_word("en avsocial", "soc"));
    }
}
