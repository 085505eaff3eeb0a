//! How the words of a term look in running text.
//!
//! A form is written as in the glossary: `intern kontroll`, `tiedonhallinta/tiedonhallinnan` where two principal parts
//! tell how a Finnish word grades, `ulkoist*` where anything may follow. From it come beginnings of words, and what may
//! stand behind each.

mod english;
mod finnish;
mod swedish;

use locale::Language;

/// A form of a term, word by word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// Its words; a form without any finds nothing.
    pub(crate) words: Vec<Word>,
}

/// A word of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// How it may begin, in small letters.
    pub(crate) beginnings: Vec<Beginning>,
    /// The exact letters of an abbreviation, which must not be found in small letters.
    pub(crate) exact: Option<String>,
    /// What stands between it and the word before.
    pub(crate) after: Separator,
}

/// A beginning of a word with what may follow it inside the word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Beginning {
    /// The letters, small.
    pub(crate) letters: String,
    /// What may follow.
    pub(crate) rest: Rest,
}

/// What may follow a beginning inside a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// Nothing or an ending of the language.
    Ending,
    /// The next part of a compound.
    Part,
    /// Anything.
    Anything,
}

/// What stands between two words of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    /// Spaces, or a hyphen in their place.
    Space,
    /// A hyphen and nothing else.
    Hyphen,
}

/// Shorter words than this stand alone: `soc` is no part of `social`, nor `sos` of a compound.
const SHORTEST_PART: usize = 5;

/// Reads a form as the glossary writes it.
pub(crate) fn read(language: Language, form: &str) -> Form {
    let form = form.trim();
    let mut words = Vec::new();
    for spaced in form.split_whitespace() {
        for (place, word) in spaced.split('-').filter(|word| !word.is_empty()).enumerate() {
            let after = if place == 0 { Separator::Space } else { Separator::Hyphen };
            let is_exact = word.chars().filter(|letter| letter.is_uppercase()).count() > 1;
            let beginnings = if is_exact { abbreviation(word) } else { beginnings(language, word) };
            words.push(Word { beginnings, exact: is_exact.then(|| word.to_owned()), after });
        }
    }
    Form { words }
}

/// An abbreviation has endings of its own kind: SOC, SOC:n, TAISTOon, SOCissa.
fn abbreviation(word: &str) -> Vec<Beginning> {
    vec![Beginning { letters: word.to_lowercase(), rest: Rest::Ending }]
}

fn beginnings(language: Language, word: &str) -> Vec<Beginning> {
    let word = word.to_lowercase();
    if let Some(letters) = word.strip_suffix('*') {
        let beginning = Beginning { letters: letters.to_owned(), rest: Rest::Anything };
        return Vec::from_iter((!letters.is_empty()).then_some(beginning));
    }
    let (nominative, genitive) = match word.split_once('/') {
        Some((nominative, genitive)) => (nominative, Some(genitive)),
        None => (word.as_str(), None),
    };
    let stems = match language {
        Language::Sv => swedish::stems(nominative),
        Language::Fi => finnish::stems(nominative, genitive),
        Language::En => english::stems(nominative),
    };
    let ending = stems.whole.into_iter().map(|letters| Beginning { letters, rest: Rest::Ending });
    let joins = stems.joins.into_iter().filter(|join| join.chars().count() >= SHORTEST_PART);
    let mut all: Vec<Beginning> = ending.chain(joins.map(|letters| Beginning { letters, rest: Rest::Part })).collect();
    all.retain(|beginning| !beginning.letters.is_empty());
    all.sort_by(|a, b| a.letters.cmp(&b.letters));
    all.dedup();
    all
}

/// Stems of a word.
struct Stems {
    /// Beginnings behind which an ending may stand.
    whole: Vec<String>,
    /// Beginnings behind which the next part of a compound may stand.
    joins: Vec<String>,
}

/// Whether letters are an ending of the language; none at all are one.
pub(crate) fn is_ending(language: Language, rest: &str) -> bool {
    match language {
        Language::Sv => swedish::is_ending(rest),
        Language::Fi => finnish::is_ending(rest),
        Language::En => english::is_ending(rest),
    }
}

/// Whether letters can be the further part of a compound: long enough, with a vowel.
pub(crate) fn is_part(rest: &str) -> bool {
    rest.chars().count() >= 3 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö'])
}

/// Whether compounds are written as one word, so that a term may stand at the end of one.
pub(crate) fn joins_compounds(language: Language) -> bool {
    language != Language::En
}

/// The word without its last letter.
fn shortened(word: &str) -> &str {
    word.char_indices().next_back().map_or(word, |(at, _)| &word[..at])
}
