//! How easy a text is to read. Advice, never a gate, and never about a headline: nobody writes headlines by a formula.

use crate::words::{self, sentences};
use locale::Language;
use serde::Serialize;

/// Above this LIX a Swedish text is hard for a listener: the middle of what Björnsson (Läsbarhet, 1968) calls ordinary.
pub const HARD: usize = 45;

/// Letters that make a word long, as LIX counts.
const LONG: usize = 6;

/// What can be counted about a text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Readability {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words in a sentence on average, rounded.
    pub words_a_sentence: usize,
    /// Sentences with more words than `longest_sentence`.
    pub long_sentences: usize,
    /// Words that a sentence of the language has at most before it is called long.
    pub longest_sentence: usize,
    /// LIX, rounded, with its band; only for Swedish, for which it was made.
    pub lix: Option<usize>,
    /// How LIX is read.
    pub band: Option<Band>,
}

/// How Björnsson reads LIX (Läsbarhet, 1968).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Band {
    /// Below 30: as in books for children.
    VeryEasy,
    /// 30 to 39: as in fiction.
    Easy,
    /// 40 to 49: as in a newspaper.
    Ordinary,
    /// 50 to 59: as in official texts.
    Hard,
    /// 60 and above: as in bureaucratic prose.
    VeryHard,
}

/// Words that a sentence has at most before it is called long: 25 in English, as the British government's style guide
/// says; the same in Swedish. Finnish says with endings what the others say with small words, so 18 is as much there.
const fn longest_sentence(language: Language) -> usize {
    match language {
        Language::Sv | Language::En => 25,
        Language::Fi => 18,
    }
}

/// What was counted in texts; counts of several texts can be added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    words: usize,
    long_words: usize,
    sentences: usize,
    long_sentences: usize,
}

impl Counts {
    /// Counts a text; a line break ends a sentence.
    pub fn add(&mut self, language: Language, text: &str) {
        for sentence in sentences(text) {
            let before = self.words;
            for word in words::each(sentence) {
                self.words += 1;
                self.long_words +=
                    usize::from(word.chars().filter(|letter| letter.is_alphabetic()).nth(LONG).is_some());
            }
            self.sentences += 1;
            self.long_sentences += usize::from(self.words - before > longest_sentence(language));
        }
    }

    /// The same with what was counted elsewhere.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            long_words: self.long_words + other.long_words,
            sentences: self.sentences + other.sentences,
            long_sentences: self.long_sentences + other.long_sentences,
        }
    }

    /// How easy the texts are to read; nothing when they have no words.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "LIX is a small positive number")]
    pub fn readability(self, language: Language) -> Option<Readability> {
        let lix = self.lix().filter(|_| language == Language::Sv);
        (self.words > 0).then(|| Readability {
            words: self.words,
            sentences: self.sentences,
            words_a_sentence: (self.words + self.sentences / 2) / self.sentences.max(1),
            long_sentences: self.long_sentences,
            longest_sentence: longest_sentence(language),
            lix: lix.map(|lix| lix.round() as usize),
            band: lix.map(band),
        })
    }

    /// Words a sentence, plus the per cent of words with more than six letters (Björnsson 1968). Made for Swedish; its
    /// bands do not hold for Finnish.
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
    fn lix(self) -> Option<f64> {
        let (words, sentences) = (self.words as f64, self.sentences.max(1) as f64);
        (self.words > 0).then(|| words / sentences + 100.0 * self.long_words as f64 / words)
    }
}

/// The band of a LIX value.
fn band(lix: f64) -> Band {
    match lix {
        lix if lix < 30.0 => Band::VeryEasy,
        lix if lix < 40.0 => Band::Easy,
        lix if lix < 50.0 => Band::Ordinary,
        lix if lix < 60.0 => Band::Hard,
        _ => Band::VeryHard,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(language: Language, text: &str) -> Counts {
        let mut counts = Counts::default();
        counts.add(language, text);
        counts
    }

    #[test]
    fn lix_is_words_a_sentence_plus_the_share_of_long_words() {
        // Eleven words in two sentences, two of them long.
        let counts = counts(Language::Sv, "Vi övar i dag. Ansvaret är bestämt när alla vet det.");
        let expected = 11.0 / 2.0 + 100.0 * 2.0 / 11.0;
        assert!((counts.lix().unwrap() - expected).abs() < 1e-9);
        let read = counts.readability(Language::Sv).unwrap();
        assert_eq!((read.lix, read.band), (Some(24), Some(Band::VeryEasy)));
        assert_eq!(band(44.6), Band::Ordinary);
    }

    #[test]
    fn a_text_is_counted_in_its_language() {
        let text = "Yksi kaksi kolme. ".to_owned() + &"sana ".repeat(19);
        let counted = counts(Language::Fi, &text).readability(Language::Fi).unwrap();
        assert_eq!((counted.words, counted.sentences, counted.words_a_sentence), (22, 2, 11));
        assert_eq!((counted.long_sentences, counted.lix), (1, None));
        assert_eq!(counts(Language::En, &text).readability(Language::En).unwrap().long_sentences, 0);
        assert_eq!(counts(Language::Fi, "…").readability(Language::Fi), None);
    }

    #[test]
    fn counts_of_several_texts_add_up() {
        let (one, two) = ("Vi övar. Alla vet det", "Ansvaret är bestämt.");
        let together = counts(Language::Sv, &format!("{one}\n{two}"));
        assert_eq!(counts(Language::Sv, one).with(counts(Language::Sv, two)), together);
    }
}
