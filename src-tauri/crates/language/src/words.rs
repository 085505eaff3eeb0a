//! Where words begin and end.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 16] = [
    "bl.a.", "t.ex.", "kl.", "dvs.", "m.m.", "ca.", "s.k.", "mom.", "esim.", "mm.", "ks.", "e.g.", "i.e.", "ns.",
    "ym.", "nr.",
];

/// Hyphens as people type them.
const HYPHENS: [char; 2] = ['-', '\u{2011}'];

/// Sentences: parts that end with a full stop, a question mark, an exclamation mark or a colon, or with the line. A part
/// without letters and digits is none.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut begin = 0;
        for (at, word) in spaced(line) {
            let ends = word.trim_end_matches(['”', '"', '’', ')', '»']).ends_with(['.', '?', '!', ':']);
            if ends && !ABBREVIATIONS.contains(&word.to_lowercase().as_str()) {
                found.push(&line[begin..at + word.len()]);
                begin = at + word.len();
            }
        }
        found.push(&line[begin..]);
    }
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

/// Words after Unicode's rules (UAX 29). Most stand between spaces and hold nothing but letters: only the others need the
/// rules, which take their time.
pub(crate) fn each(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().flat_map(|spaced| {
        let word = spaced.trim_matches(|letter: char| !letter.is_alphanumeric());
        let is_plain = word.chars().all(char::is_alphanumeric);
        let (plain, other) = if is_plain { (word, "") } else { ("", word) };
        std::iter::once(plain).filter(|word| !word.is_empty()).chain(other.unicode_words())
    })
}

/// What stands between spaces, with its place.
fn spaced(line: &str) -> impl Iterator<Item = (usize, &str)> {
    line.split(char::is_whitespace).filter(|word| !word.is_empty()).map(|word| (place(line, word), word))
}

/// Where a part of a text begins in it.
fn place(text: &str, part: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

/// The word that holds a place: letters and digits, as far as they go on both sides.
pub(crate) fn around(text: &str, at: Range<usize>) -> Range<usize> {
    word_start(text, at.start)..word_end(text, at.end)
}

/// Where the word begins that a place is inside of.
pub(crate) fn word_start(text: &str, at: usize) -> usize {
    text[..at]
        .char_indices()
        .rev()
        .find(|(_, letter)| !letter.is_alphanumeric())
        .map_or(0, |(at, it)| at + it.len_utf8())
}

/// Where the word ends that a place is inside of.
pub(crate) fn word_end(text: &str, at: usize) -> usize {
    text[at..].find(|letter: char| !letter.is_alphanumeric()).map_or(text.len(), |length| at + length)
}

/// The length of what stands before the next word of a term: a hyphen, or spaces with or without one where a hyphen is
/// not asked for (`Digi- ja väestötietovirasto`).
pub(crate) fn separator(text: &str, hyphen: bool) -> Option<usize> {
    let behind = text.strip_prefix(HYPHENS);
    if hyphen {
        return behind.map(|behind| text.len() - behind.len());
    }
    let next = behind.unwrap_or(text).trim_start();
    (next.len() < text.len()).then_some(text.len() - next.len())
}

/// Where a word begins with what is joined to it by a hyphen: `it-beredskap`.
pub(crate) fn joined_start(text: &str, start: usize) -> usize {
    let before = &text[..start];
    let joined = before.strip_suffix(HYPHENS).map(|before| word_start(text, before.len()));
    joined.filter(|first| text[*first..start].starts_with(char::is_alphanumeric)).unwrap_or(start)
}

/// Where a word ends with what is joined to it: `SOC:en`, `TAISTO-övningen`.
pub(crate) fn joined_end(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let behind = rest.strip_prefix(':').or_else(|| rest.strip_prefix(HYPHENS));
    let joined = behind.filter(|behind| behind.starts_with(char::is_alphabetic));
    joined.map_or(end, |behind| word_end(text, text.len() - behind.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_abbreviations_are_counted_as_people_do() {
        let text = "En rubrik utan punkt\nSedan bl.a. en mening. Och ”en till!” …";
        assert_eq!(sentences(text), ["En rubrik utan punkt", "Sedan bl.a. en mening.", " Och ”en till!”"]);
    }

    #[test]
    fn words_are_those_of_unicode() {
        let text = "”Det kostar 10,5 miljoner”, sade DVV:s it-chef (vår) – it’s o.k. … 4 §";
        assert_eq!(each(text).collect::<Vec<_>>(), text.unicode_words().collect::<Vec<_>>());
    }

    #[test]
    fn joined_words_are_one() {
        let text = "en SOC:en, it-beredskap";
        assert_eq!(joined_end(text, 6), 9);
        assert_eq!(joined_start(text, 14), 11);
        assert_eq!(joined_end(text, text.len()), text.len());
    }
}
