//! Words of a text that somebody writes: terms that the body may not know, and the same text in plainer words.
//!
//! Here the text is a source, with `**` and `{figure}` in it. What is proposed keeps every mark.

use crate::terms::{Glossary, Term};
use content::{Inline, Level, words_in};
use language::{Counts, Readability, Wording};
use locale::Language;
use serde::Serialize;
use std::ops::Range;

/// A term in a text, and how the text could do without it or explain it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Rewording {
    /// The term.
    pub term: Term,
    /// Where it stands in the text, in bytes; at least once.
    #[serde(skip)]
    #[cfg_attr(feature = "wire", ts(skip))]
    pub at: Vec<Range<usize>>,
    /// The words that hold it first.
    pub shown_as: String,
    /// The text with plain words in its place everywhere.
    pub replaced: String,
    /// The text with an explanation in brackets behind its first use.
    pub explained: String,
}

impl Glossary {
    /// The terms of a source that a body cannot be expected to know when it knows terms up to a level, in the order in
    /// which they are met; those that the source explains itself are none of them.
    pub fn rewordings(&self, source: &str, knows: Level) -> Vec<Rewording> {
        let mut found: Vec<(usize, Vec<Range<usize>>)> = Vec::new();
        for place in words_in(source) {
            // As many bytes as before: places stay what they are.
            let text = source[place.clone()].replace("\\-", "\u{ad}");
            for occurrence in self.matcher.find(&text) {
                let at = place.start + occurrence.at.start..place.start + occurrence.at.end;
                match found.iter_mut().find(|(term, _)| *term == occurrence.term) {
                    Some((_, places)) => places.push(at),
                    None => found.push((occurrence.term, vec![at])),
                }
            }
        }
        let said = Wording::new(&words(source));
        let entries = found.into_iter().map(|(term, at)| (&self.entries[term], at));
        let unknown = entries.filter(|(entry, _)| entry.level > knows && !entry.explanation.is_in(&said));
        unknown.filter_map(|(entry, at)| reworded(&entry.term, at, source)).collect()
    }
}

/// How easy a source is to read; nothing when it has no words.
pub fn readability(language: Language, source: &str) -> Option<Readability> {
    let mut counts = Counts::default();
    counts.add(language, &words(source));
    counts.readability(language)
}

/// The words of a source without its marks; a figure is the number that nobody has to read as a word.
fn words(source: &str) -> String {
    words_in(source).into_iter().map(|at| source[at].replace("\\-", "")).collect()
}

/// Nothing when the pack has no plain words for it, or they would make a mark of what is none.
fn reworded(term: &Term, at: Vec<Range<usize>>, source: &str) -> Option<Rewording> {
    let plain = clause(&term.plain);
    let first = at.first()?.clone();
    if plain.is_empty() {
        return None;
    }
    let mut replaced = source.to_owned();
    for place in at.iter().rev() {
        let words = if begins_a_sentence(source, place.start) { plain.clone() } else { inside(&plain) };
        replaced.replace_range(place.clone(), &words);
    }
    let mut explained = source.to_owned();
    explained.insert_str(first.end, &format!(" ({})", inside(&plain)));
    let shown_as = source[first].replace("\\-", "");
    let keeps = |text: &str| Inline::parse(text).figures().eq(Inline::parse(source).figures());
    let whole = keeps(&replaced) && keeps(&explained);
    whole.then(|| Rewording { term: term.clone(), at, shown_as, replaced, explained })
}

/// The first sentence without its stop, and without anything that would be a mark in a source.
fn clause(plain: &str) -> String {
    let plain = plain.replace(['{', '}', '*', '\\'], "").replace(['\n', '\t'], " ");
    let first = plain.split(". ").next().unwrap_or_default().trim();
    first.strip_suffix('.').unwrap_or(first).to_owned()
}

/// As it is written inside a sentence. An abbreviation keeps its capitals.
fn inside(clause: &str) -> String {
    let mut letters = clause.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    let is_word = rest.chars().next().is_none_or(|second| second.is_lowercase() || second == ' ');
    if is_word { first.to_lowercase().chain(rest.chars()).collect() } else { clause.to_owned() }
}

fn begins_a_sentence(source: &str, at: usize) -> bool {
    let before = source[..at].trim_end_matches([' ', '*', '”', '"', '“']);
    before.is_empty() || before.ends_with(['.', '!', '?', '\n', '\t', '|', '#'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Entry;
    use language::{Explanation, Matcher};
    use proptest::prelude::*;

    fn glossary() -> Glossary {
        let entry = |id: &str, level, plain: &str| Entry {
            term: Term { id: id.into(), term: id.into(), plain: plain.into() },
            level,
            explanation: Explanation::new(Language::Sv, plain),
        };
        let entries = vec![
            entry("SOC", Level::Specialist, "En bemannad övervakning. Den är öppen dygnet runt."),
            entry("säkerhetskopia", Level::Leadership, "Kopia av {våra} uppgifter."),
        ];
        let matcher = Matcher::new(Language::Sv, entries.iter().map(|it| [it.term.term.as_str()]));
        Glossary { language: Language::Sv, entries, matcher }
    }

    #[test]
    fn a_term_is_replaced_everywhere_or_explained_once() {
        let source = "**SOC** larmade {dvv-1|sju} gånger.\nVår SOC:s larm";
        let found = glossary().rewordings(source, Level::Leadership);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].shown_as.as_str(), found[0].at.len()), ("SOC", 2));
        assert_eq!(
            found[0].replaced,
            "**En bemannad övervakning** larmade {dvv-1|sju} gånger.\nVår en bemannad övervakning larm"
        );
        assert_eq!(found[0].explained, "**SOC (en bemannad övervakning)** larmade {dvv-1|sju} gånger.\nVår SOC:s larm");
    }

    #[test]
    fn what_is_known_or_explained_needs_no_advice() {
        let glossary = glossary();
        let source = "Säkerhets\\-kopian är borta.";
        assert_eq!(glossary.rewordings(source, Level::Leadership), []);
        assert_eq!(glossary.rewordings(source, Level::Everyday)[0].replaced, "Kopia av våra uppgifter är borta.");
        let explained = "Säkerhetskopian, en kopia av våra uppgifter, är borta.";
        assert_eq!(glossary.rewordings(explained, Level::Everyday), []);
        assert_eq!(readability(Language::Sv, "{a} **Vi** övar.").unwrap().words, 2);
        assert_eq!(readability(Language::Sv, "{a}"), None);
    }

    proptest! {
        #[test]
        fn no_mark_is_broken(parts in prop::collection::vec(
            prop::sample::select(vec![
                "SOC", "säkerhetskopian", "{dvv-1}", "{a|b SOC}", "**", "*", "{", "}", "|", " ", "\n", "\t", "\\-", "\\", ".", "å",
            ]), 0..24))
        {
            let source = parts.concat();
            let figures = |text: &str| Inline::parse(text).figures().map(str::to_owned).collect::<Vec<_>>();
            let shape = |text: &str| text.chars().filter(|it| "*\n\t{}".contains(*it)).collect::<String>();
            for found in glossary().rewordings(&source, Level::Everyday) {
                for text in [&found.replaced, &found.explained] {
                    prop_assert_eq!(figures(text), figures(&source));
                    prop_assert_eq!(shape(text), shape(&source));
                }
                let marks = ['{', '}', '\n', '\t'];
                prop_assert!(found.at.iter().all(|at| !source[at.clone()].contains(marks)));
            }
        }
    }
}
