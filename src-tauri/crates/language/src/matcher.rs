//! Finds the terms of a glossary in running text.

use crate::folding::Folded;
use crate::forms::{self, Beginning, Form, Rest, Separator, Word};
use crate::words;
use aho_corasick::AhoCorasick;
use locale::Language;
use std::collections::BTreeMap;
use std::ops::Range;

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The place of the term in what the matcher was built from.
    pub term: usize,
    /// Where its words stand in the text, in bytes: whole words, also those of a compound.
    pub at: Range<usize>,
}

/// The terms of one language, ready to be looked for.
pub struct Matcher {
    language: Language,
    /// Finds beginnings of words; nothing when there are more than it can hold.
    beginnings: Option<AhoCorasick>,
    /// For each of those beginnings, the forms whose first word it begins.
    starts: Vec<Vec<Start>>,
    forms: Vec<Form>,
}

/// A form that begins in a certain way.
#[derive(Clone, Copy)]
struct Start {
    term: usize,
    /// Its place among the forms.
    form: usize,
    rest: Rest,
}

/// A term that fits somewhere; `core` letters of it are its own, not those of a compound or an ending.
struct Fit {
    term: usize,
    at: Range<usize>,
    core: usize,
}

/// A beginning at the end of a compound has at least this many letters.
const SHORTEST_LAST: usize = 5;

/// What stands before it has at least this many.
const SHORTEST_FIRST: usize = 3;

impl Matcher {
    /// Builds it from the forms of each term, written as the glossary writes them.
    pub fn new<'a, F>(language: Language, terms: impl IntoIterator<Item = F>) -> Self
    where
        F: IntoIterator<Item = &'a str>,
    {
        let mut by_letters: BTreeMap<String, Vec<Start>> = BTreeMap::new();
        let mut forms = Vec::new();
        for (term, its_forms) in terms.into_iter().enumerate() {
            for mut form in its_forms.into_iter().map(|form| forms::read(language, form)) {
                let Some(first) = form.words.first_mut() else { continue };
                for Beginning { letters, rest } in std::mem::take(&mut first.beginnings) {
                    by_letters.entry(letters).or_default().push(Start { term, form: forms.len(), rest });
                }
                forms.push(form);
            }
        }
        let beginnings = AhoCorasick::new(by_letters.keys()).ok();
        Self { language, beginnings, starts: by_letters.into_values().collect(), forms }
    }

    /// The terms in a text, in order. Where several fit over each other, the one with most letters of its own is meant:
    /// `tietoturvapoikkeama` is one term and neither `tietoturva` nor `poikkeama`.
    pub fn find(&self, text: &str) -> Vec<Occurrence> {
        let folded = Folded::small(text);
        let mut fits = self.fits(text, &folded);
        fits.sort_by(|a, b| b.core.cmp(&a.core).then(a.at.start.cmp(&b.at.start)).then(a.term.cmp(&b.term)));
        let mut found: Vec<Occurrence> = Vec::new();
        for Fit { term, at, .. } in fits {
            if !found.iter().any(|other| other.at.start < at.end && at.start < other.at.end) {
                found.push(Occurrence { term, at });
            }
        }
        found.sort_by_key(|occurrence| occurrence.at.start);
        for occurrence in &mut found {
            occurrence.at = folded.origin(occurrence.at.start)..folded.origin(occurrence.at.end);
        }
        found
    }

    fn fits(&self, text: &str, folded: &Folded) -> Vec<Fit> {
        let Some(beginnings) = &self.beginnings else { return Vec::new() };
        let here = Here { text, folded };
        let mut fits = Vec::new();
        for hit in beginnings.find_overlapping_iter(&folded.text) {
            let word = words::around(&folded.text, hit.range());
            for start in self.starts.get(hit.pattern().as_usize()).into_iter().flatten().copied() {
                fits.extend(self.fit(&here, start, hit.range(), &word));
            }
        }
        fits
    }

    fn fit(&self, here: &Here<'_>, start: Start, hit: Range<usize>, word: &Range<usize>) -> Option<Fit> {
        let lower = &here.folded.text;
        let [first, further @ ..] = self.forms.get(start.form)?.words.as_slice() else { return None };
        let before = &lower[word.start..hit.start];
        let alone = first.exact.is_some() || !further.is_empty();
        if !before.is_empty() && (alone || !self.may_end_a_compound(before, &lower[hit.clone()])) {
            return None;
        }
        let rest = &lower[hit.end..word.end];
        if !self.may_follow(start.rest, rest, first, further.is_empty()) || !here.says(first, &hit) {
            return None;
        }
        let mut reached = Reached { core: hit.len(), end: word.end };
        for (place, next) in further.iter().enumerate() {
            reached = self.next_word(here, reached, next, place + 1 == further.len())?;
        }
        let at = words::joined_start(lower, word.start)..words::joined_end(lower, reached.end);
        Some(Fit { term: start.term, at, core: reached.core })
    }

    /// Whether letters may stand before a beginning inside one word.
    fn may_end_a_compound(&self, before: &str, beginning: &str) -> bool {
        forms::joins_compounds(self.language)
            && before.chars().count() >= SHORTEST_FIRST
            && beginning.chars().count() >= SHORTEST_LAST
            && forms::is_part(before)
    }

    /// Whether letters may follow a beginning inside one word. Only the last word of a term begins a compound.
    fn may_follow(&self, allowed: Rest, rest: &str, word: &Word, is_last: bool) -> bool {
        match allowed {
            Rest::Anything => true,
            Rest::Part => is_last && forms::is_part(rest),
            Rest::Ending => {
                // An abbreviation takes an -i- before its ending: SOCissa.
                let joined = rest.strip_prefix('i').filter(|_| word.exact.is_some());
                forms::is_ending(self.language, rest) || joined.is_some_and(|it| forms::is_ending(self.language, it))
            }
        }
    }

    /// The next word of a term, behind what has been reached.
    fn next_word(&self, here: &Here<'_>, reached: Reached, word: &Word, is_last: bool) -> Option<Reached> {
        let (lower, from) = (&here.folded.text, reached.end);
        let start = from + words::separator(&lower[from..], word.after == Separator::Hyphen)?;
        let end = words::word_end(lower, start);
        let fits = |beginning: &&Beginning| {
            let rest = lower[start..end].strip_prefix(beginning.letters.as_str());
            rest.is_some_and(|rest| self.may_follow(beginning.rest, rest, word, is_last))
        };
        let found = word.beginnings.iter().filter(fits).map(|beginning| beginning.letters.len()).max()?;
        here.says(word, &(start..start + found)).then_some(Reached { core: reached.core + found, end })
    }
}

/// How far a term has been followed.
#[derive(Clone, Copy)]
struct Reached {
    /// Letters of its own so far, in bytes.
    core: usize,
    /// Where the word ends that holds the last of them.
    end: usize,
}

/// A text with its comparable letters.
struct Here<'a> {
    text: &'a str,
    folded: &'a Folded,
}

impl Here<'_> {
    /// Whether the text has an abbreviation in its own capitals.
    fn says(&self, word: &Word, at: &Range<usize>) -> bool {
        let Some(exact) = &word.exact else { return true };
        let written = &self.text[self.folded.origin(at.start)..self.folded.origin(at.end)];
        written.replace('\u{ad}', "") == *exact
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(language: Language, terms: &[&'t str], text: &'t str) -> Vec<(&'t str, &'t str)> {
        let matcher = Matcher::new(language, terms.iter().map(|term| [*term]));
        matcher.find(text).into_iter().map(|it| (terms[it.term], &text[it.at])).collect()
    }

    #[test]
    fn the_longest_term_is_meant() {
        let terms = ["tietoturva", "poikkeama", "tietoturvapoikkeama", "henkilötietojen käsittelijä"];
        let text = "Tietoturvapoikkeamista ja poikkeamankin syystä: henkilötietojen käsittelijöiltä.";
        let expected = [
            ("tietoturvapoikkeama", "Tietoturvapoikkeamista"),
            ("poikkeama", "poikkeamankin"),
            ("henkilötietojen käsittelijä", "henkilötietojen käsittelijöiltä"),
        ];
        assert_eq!(found(Language::Fi, &terms, text), expected);
    }

    #[test]
    fn abbreviations_stand_alone_and_in_capitals() {
        let text = "SOC:en, en SOC-tjänst och SOC men inte sociala eller soc.";
        let expected = [("SOC", "SOC:en"), ("SOC", "SOC-tjänst"), ("SOC", "SOC")];
        assert_eq!(found(Language::Sv, &["SOC"], text), expected);
        assert_eq!(found(Language::Fi, &["TAISTO"], "TAISTOon, ei taistoon").len(), 1);
        assert_eq!(found(Language::En, &["Kun-TVV"], "the Kun-TVV network").len(), 1);
    }

    #[test]
    fn soft_hyphens_and_hard_spaces_are_no_obstacle() {
        let text = "informations\u{ad}säkerhets\u{ad}policyn och intern\u{a0}kontroll";
        let terms = ["informationssäkerhet", "intern kontroll"];
        assert_eq!(found(Language::Sv, &terms, text).len(), 2);
        assert_eq!(found(Language::Sv, &terms, text)[1].1, "intern\u{a0}kontroll");
    }

    #[test]
    fn words_of_a_term_belong_together() {
        let terms = ["internal control", "incident", "back-up"];
        assert!(found(Language::En, &terms, "Internal. Control, incidental; he backs up and back up.").is_empty());
        assert_eq!(found(Language::En, &terms, "An internal-control incident with back-ups").len(), 3);
    }

    proptest::proptest! {
        #[test]
        fn any_text_and_any_form_can_be_given(text in "\\PC{0,60}", form in "\\PC{0,12}|[a-zäö/*\\- ]{0,12}") {
            for language in Language::ALL {
                for Occurrence { at, .. } in Matcher::new(language, [[form.as_str(), "risk*"]]).find(&text) {
                    proptest::prop_assert!(!text[at].is_empty());
                }
            }
        }
    }
}
