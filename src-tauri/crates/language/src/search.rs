//! Finds what somebody typed in short texts: with or without diacritics, in other forms, inside compounds.

use crate::folding::Folded;
use crate::forms;
use crate::stem::stem;
use crate::words;
use locale::Language;
use std::ops::Range;

/// What somebody looks for, made ready once.
pub struct Query {
    language: Language,
    words: Vec<Sought>,
}

/// Where a text holds what was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How many of the words that were typed the text holds, from 1.
    pub words: usize,
    /// How many of these stand there just as they were typed.
    pub as_typed: usize,
    /// The parts of the text to mark, in bytes, in order and apart from each other.
    pub at: Vec<Range<usize>>,
}

/// A word that was typed.
struct Sought {
    /// Its letters, small and without diacritics.
    bare: String,
    /// What other forms of it may begin with, longest first.
    bases: Vec<String>,
    stem: String,
}

/// A shorter word is looked for only as a word of its own: `it` stands in half of all words.
const SHORTEST_INSIDE: usize = 3;

/// What is left of a word without its ending has at least so many letters.
const SHORTEST_BASE: usize = 4;

/// The longest ending that is taken off, in letters.
const LONGEST_ENDING: usize = 6;

/// What consonants become when a Finnish word grades, between its last two vowels.
const GRADES: [(&str, &str); 9] = [
    ("nn", "nt"),
    ("ll", "lt"),
    ("rr", "rt"),
    ("mm", "mp"),
    ("ng", "nk"),
    ("d", "t"),
    ("t", "tt"),
    ("p", "pp"),
    ("k", "kk"),
];

/// Endings of Swedish verbs.
const VERBS_SV: [&str; 10] = ["ade", "ades", "ande", "at", "ats", "de", "des", "it", "te", "tes"];

impl Query {
    /// Takes apart what was typed; nothing when it has neither letters nor digits.
    pub fn new(language: Language, typed: &str) -> Option<Self> {
        let bare = Folded::bare(typed).text;
        let parts = bare.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
        let words: Vec<Sought> = parts.map(|part| Sought::new(language, part)).collect();
        (!words.is_empty()).then_some(Self { language, words })
    }

    /// How many words were typed.
    pub fn words(&self) -> usize {
        self.words.len()
    }

    /// Looks into a text; nothing when it holds none of the words.
    pub fn find(&self, text: &str) -> Option<Found> {
        let folded = Folded::bare(text);
        let mut found = Found { words: 0, as_typed: 0, at: Vec::new() };
        let mut marks = Vec::new();
        for sought in &self.words {
            let hits: Vec<(Range<usize>, bool)> =
                each_word(&folded.text).filter_map(|word| sought.within(self.language, &folded.text, word)).collect();
            found.words += usize::from(!hits.is_empty());
            found.as_typed += usize::from(hits.iter().any(|(_, as_typed)| *as_typed));
            marks.extend(hits.into_iter().map(|(at, _)| folded.origin(at.start)..folded.origin(at.end)));
        }
        found.at = apart(marks);
        (found.words > 0).then_some(found)
    }
}

impl Sought {
    fn new(language: Language, bare: &str) -> Self {
        let mut bases = Vec::new();
        for (at, _) in bare.char_indices().rev().take(LONGEST_ENDING) {
            let (base, ending) = bare.split_at(at);
            if base.chars().count() >= SHORTEST_BASE && ends_a_form(language, ending) {
                bases.push(base.to_owned());
            }
        }
        if language == Language::Fi {
            let graded: Vec<String> =
                std::iter::once(bare).chain(bases.iter().map(String::as_str)).flat_map(graded).collect();
            bases.extend(graded);
        }
        bases.sort_by_key(|base| std::cmp::Reverse(base.len()));
        bases.dedup();
        Self { bare: bare.to_owned(), bases, stem: stem(language, bare) }
    }

    /// The part of a word to mark, and whether it was typed just so.
    fn within(&self, language: Language, text: &str, word: Range<usize>) -> Option<(Range<usize>, bool)> {
        let letters = &text[word.clone()];
        if letters == self.bare {
            return Some((word, true));
        }
        if self.bare.chars().count() < SHORTEST_INSIDE {
            return None;
        }
        if let Some(at) = letters.find(&self.bare) {
            let start = word.start + at;
            return Some((start..start + self.bare.len(), true));
        }
        for base in &self.bases {
            let Some(at) = letters.find(base.as_str()) else { continue };
            if ends_a_form(language, &letters[at + base.len()..]) {
                return Some((word.start + at..word.end, false));
            }
        }
        let begins_alike = letters.as_bytes().first() == self.bare.as_bytes().first();
        (begins_alike && stem(language, letters) == self.stem).then_some((word, false))
    }
}

/// Whether letters may end a form of any word, verbs too. Wider than what a term takes: a hit too many does no harm here.
fn ends_a_form(language: Language, rest: &str) -> bool {
    let behind_plural = |plural: &str| rest.strip_prefix(plural).is_some_and(|it| forms::is_ending(language, it));
    forms::is_ending(language, rest)
        || match language {
            Language::Sv => VERBS_SV.contains(&rest),
            Language::Fi => ["i", "oi", "ei"].into_iter().any(behind_plural),
            Language::En => matches!(rest, "d" | "ed" | "ing"),
        }
}

/// The word with its last consonants graded the one way and the other.
fn graded(word: &str) -> Vec<String> {
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let trimmed = word.trim_end_matches(is_vowel);
    let cluster = trimmed.trim_end_matches(|letter| !is_vowel(letter)).len();
    let (before, consonants, vowels) = (&word[..cluster], &trimmed[cluster..], &word[trimmed.len()..]);
    if before.is_empty() || vowels.is_empty() {
        return Vec::new();
    }
    let one_way = GRADES.iter().filter(|(weak, _)| consonants == *weak).map(|(_, strong)| *strong);
    let other = GRADES.iter().filter(|(_, strong)| consonants == *strong).map(|(weak, _)| *weak);
    one_way.chain(other).map(|instead| format!("{before}{instead}{vowels}")).collect()
}

fn each_word(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(char::is_alphanumeric)?;
        from = words::word_end(text, start);
        Some(start..from)
    })
}

/// Marks in order; those that touch become one.
fn apart(mut marks: Vec<Range<usize>>) -> Vec<Range<usize>> {
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let mut all: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match all.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            _ => all.push(mark),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(language: Language, typed: &str, text: &str) -> Option<Vec<String>> {
        let found = Query::new(language, typed)?.find(text)?;
        Some(found.at.into_iter().map(|at| text[at].to_owned()).collect())
    }

    #[test]
    fn diacritics_and_inflection_do_not_hide_a_word() {
        let cases = [
            (Language::Sv, "atgarder", "Tre åtgärder räcker", "åtgärder"),
            (Language::Sv, "åtgärden", "Tre ÅTGÄRDER räcker", "ÅTGÄRDER"),
            (Language::Sv, "ansvaret", "Ansvar med namn", "Ansvar"),
            (Language::Fi, "järjestelmä", "kunnan tietojärjestelmän", "järjestelmä"),
            (Language::Fi, "järjestelmissä", "kunnan tietojärjestelmän", "järjestelmän"),
            (Language::Fi, "kunnan", "Kunta vastaa", "Kunta"),
            (Language::Fi, "tietohallinnolle", "Tietohallinto soittaa", "Tietohallinto"),
            (Language::Fi, "johtoryhma", "johtoryhmälle", "johtoryhmä"),
            (Language::En, "decided", "It was deciding that decides", "deciding"),
            (Language::En, "responsibilities", "The responsibility stays", "responsibility"),
        ];
        for (language, typed, text, expected) in cases {
            let first = marked(language, typed, text).and_then(|marks| marks.into_iter().next());
            assert_eq!(first.as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn short_words_are_whole_words() {
        assert_eq!(marked(Language::Sv, "it", "Kapaciteten och it-avtalet").unwrap(), ["it"]);
        assert_eq!(marked(Language::Sv, "it", "Kapaciteten"), None);
    }

    #[test]
    fn all_that_was_typed_is_counted() {
        let query = Query::new(Language::Sv, "vem ringer").unwrap();
        assert_eq!(query.words(), 2);
        let found = query.find("Vem ringde?").unwrap();
        assert_eq!((found.words, found.as_typed), (2, 1));
        assert_eq!(query.find("Vem svarar?").unwrap().words, 1);
        assert!(Query::new(Language::Sv, " – ").is_none());
    }

    proptest::proptest! {
        #[test]
        fn anything_can_be_looked_for_anywhere(typed in "\\PC{0,12}", text in "\\PC{0,60}") {
            for language in Language::ALL {
                let found = Query::new(language, &typed).and_then(|query| query.find(&text));
                for at in found.into_iter().flat_map(|found| found.at) {
                    proptest::prop_assert!(!text[at].is_empty());
                }
            }
        }
    }
}
