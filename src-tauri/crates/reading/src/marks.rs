//! What is marked inside texts: figures by their number among the sources, terms where they first occur.

use crate::text::{Part, Prose, Run};
use deck::{Span, Term};
use std::collections::HashSet;
use std::ops::Range;

/// A term of the glossary in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The glossary's id.
    pub term: String,
    /// Bytes of the text.
    pub place: Range<usize>,
}

/// Finds the terms in a text, in its order and without overlaps.
pub type Find<'a> = dyn Fn(&str) -> Vec<Mention> + 'a;

/// What was marked so far.
pub(crate) struct Marks<'a> {
    terms: &'a [Term],
    find: &'a Find<'a>,
    explained: HashSet<String>,
    /// Explanations that stand below the part at work.
    below: Vec<Part>,
    /// Ids of figures in the order in which they first occur.
    pub(crate) cited: Vec<String>,
}

impl<'a> Marks<'a> {
    pub(crate) fn new(terms: &'a [Term], find: &'a Find<'a>) -> Self {
        Self { terms, find, explained: HashSet::new(), below: Vec::new(), cited: Vec::new() }
    }

    /// The number of a figure among the sources, from 1.
    pub(crate) fn number(&mut self, figure: &str) -> usize {
        let known = self.cited.iter().position(|cited| cited == figure);
        known.map_or_else(
            || {
                self.cited.push(figure.to_owned());
                self.cited.len()
            },
            |place| place + 1,
        )
    }

    /// A heading: its terms are explained below what follows it, and not marked.
    pub(crate) fn heading(&mut self, text: &[Span]) -> Prose {
        _ = self.first_mentions(text);
        self.runs(text, &[])
    }

    /// Running text.
    pub(crate) fn prose(&mut self, text: &[Span]) -> Prose {
        let mentions = self.first_mentions(text);
        self.runs(text, &mentions)
    }

    /// The explanations of what occurred since they were last asked for.
    pub(crate) fn explanations(&mut self) -> Vec<Part> {
        std::mem::take(&mut self.below)
    }

    /// Terms that have not been explained yet, by their place in the text with its soft hyphens.
    fn first_mentions(&mut self, text: &[Span]) -> Vec<Mention> {
        let written = deck::plain(text);
        let kept = written.char_indices().filter(|(_, letter)| *letter != '\u{ad}');
        let (mut words, mut places) = (String::new(), Vec::new());
        for (at, letter) in kept {
            words.push(letter);
            places.extend(std::iter::repeat_n(at, letter.len_utf8()));
        }
        places.push(written.len());
        let mut mentions = (self.find)(&words);
        mentions.retain(|mention| {
            let Some(term) = self.terms.iter().find(|term| term.id == mention.term) else { return false };
            let is_new = self.explained.insert(term.id.clone());
            if is_new {
                let Term { id, term, plain } = term.clone();
                self.below.push(Part::Term { id, term, plain });
            }
            is_new
        });
        let place = |at: usize| places.get(at).copied().unwrap_or(written.len());
        for mention in &mut mentions {
            mention.place = place(mention.place.start)..place(mention.place.end);
        }
        mentions
    }

    /// The spans, cut where a term begins or ends.
    fn runs(&mut self, text: &[Span], mentions: &[Mention]) -> Prose {
        let (mut runs, mut start) = (Prose::new(), 0);
        for span in text {
            let end = start + span.text.len();
            let figure = span.figure.as_deref().map(|figure| self.number(figure));
            let edges = mentions.iter().flat_map(|mention| [mention.place.start, mention.place.end]);
            let mut cuts: Vec<usize> = edges.filter(|cut| (start..end).contains(cut)).collect();
            cuts.extend([start, end]);
            cuts.sort_unstable();
            cuts.dedup();
            for pair in cuts.windows(2) {
                let term = mentions.iter().find(|mention| mention.place.contains(&pair[0]));
                runs.push(Run {
                    text: span.text[pair[0] - start..pair[1] - start].to_owned(),
                    strong: span.strong,
                    figure: figure.filter(|_| pair[1] == end),
                    term: term.map(|mention| mention.term.clone()),
                });
            }
            start = end;
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_marked_once_and_explained_below() {
        let terms = [Term { id: "log".into(), term: "logg".into(), plain: "dagbok".into() }];
        let find = |text: &str| {
            let found = text.match_indices("loggen").map(|(at, word)| (at, at + word.len()));
            found.map(|(from, to)| Mention { term: "log".into(), place: from..to }).collect()
        };
        let mut marks = Marks::new(&terms, &find);
        let span = |text: &str, strong| Span { text: text.into(), strong, figure: None };
        let runs = marks.prose(&[span("Läs lo\u{ad}g", true), span("gen i dag.", false)]);
        let told: Vec<_> = runs.iter().map(|run| (run.text.as_str(), run.term.is_some())).collect();
        assert_eq!(told, [("Läs ", false), ("lo\u{ad}g", true), ("gen", true), (" i dag.", false)]);
        assert_eq!(marks.explanations().len(), 1);
        assert!(marks.prose(&[span("loggen", false)]).iter().all(|run| run.term.is_none()));
        assert!(marks.explanations().is_empty());
    }

    #[test]
    fn a_figure_has_one_number() {
        let find = |_: &str| Vec::new();
        let mut marks = Marks::new(&[], &find);
        assert_eq!([marks.number("a"), marks.number("b"), marks.number("a")], [1, 2, 1]);
    }
}
