use hyphenation::{Hyphenator as _, Language as Patterns, Load, Standard};
use locale::Language;

static SWEDISH: &[u8] = include_bytes!("../hyphenation/sv.standard.bincode");
static FINNISH: &[u8] = include_bytes!("../hyphenation/fi.standard.bincode");
static ENGLISH: &[u8] = include_bytes!("../hyphenation/en-gb.standard.bincode");

/// Compounds of municipal work that the patterns divide in the wrong place, with the right ones.
const COMPOUNDS: &[(Language, &str)] = &[
    (Language::Sv, "informations-säkerhet"),
    (Language::Sv, "informations-hantering"),
    (Language::Sv, "utpressnings-program"),
    (Language::Sv, "lednings-grupp"),
    (Language::Sv, "kommun-styrelse"),
    (Language::Sv, "kommun-direktör"),
    (Language::Sv, "person-uppgift"),
    (Language::Sv, "säkerhets-kopi"),
    (Language::Sv, "system-ansvarig"),
    (Language::Fi, "talous-arvio"),
    (Language::Fi, "kunnan-hallitus"),
    (Language::Fi, "kunnan-johtaja"),
    (Language::Fi, "johto-ryhmä"),
    (Language::Fi, "tieto-turva"),
    (Language::Fi, "digi-turva"),
    (Language::Fi, "varmuus-kopio"),
    (Language::Fi, "henkilö-tieto"),
    (Language::Fi, "vastuu-henkilö"),
    (Language::Fi, "tieto-hallinto"),
    (Language::Fi, "tiedon-hallinta"),
    (Language::Fi, "toimi-ala"),
];

/// Letters that must stand on each side of a hyphen.
const LEAST: usize = 3;

/// Words shorter than this are never divided.
const SHORTEST: usize = 8;

/// Where words of a language may be divided.
pub(crate) struct Hyphenator {
    language: Language,
    patterns: Option<Standard>,
}

/// A place where a word may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// As a count of letters from the beginning of the text.
    pub(crate) letter: usize,
    /// As a count of bytes from the beginning of the text.
    pub(crate) byte: usize,
}

impl Hyphenator {
    pub(crate) fn new(language: Language) -> Self {
        let (patterns, mut data) = match language {
            Language::Sv => (Patterns::Swedish, SWEDISH),
            Language::Fi => (Patterns::Finnish, FINNISH),
            Language::En => (Patterns::EnglishGB, ENGLISH),
        };
        Self { language, patterns: Standard::from_reader(patterns, &mut data).ok() }
    }

    /// All places in a text where a word may be divided, in order.
    pub(crate) fn points(&self, text: &str) -> Vec<Point> {
        let mut points = Vec::new();
        let (mut letter, mut byte) = (0, 0);
        for part in text.split_inclusive(|c: char| !c.is_alphabetic()) {
            let word = part.trim_end_matches(|c: char| !c.is_alphabetic());
            for inside in self.breaks(word) {
                points.push(Point { letter: letter + word[..inside].chars().count(), byte: byte + inside });
            }
            letter += part.chars().count();
            byte += part.len();
        }
        points
    }

    /// Byte offsets inside a word.
    fn breaks(&self, word: &str) -> Vec<usize> {
        if word.chars().count() < SHORTEST {
            return Vec::new();
        }
        let lower = word.to_lowercase();
        // Lower case may have other lengths; then the word stays whole.
        if lower.len() != word.len() {
            return Vec::new();
        }
        let patterns = self.patterns.as_ref().map(|patterns| patterns.hyphenate(&lower).breaks).unwrap_or_default();
        let mut breaks: Vec<usize> = patterns.into_iter().filter(|at| word.is_char_boundary(*at)).collect();
        for compound in COMPOUNDS.iter().filter(|(language, _)| *language == self.language) {
            correct(&lower, compound.1, &mut breaks);
        }
        breaks.retain(|&at| word[..at].chars().count() >= LEAST && word[at..].chars().count() >= LEAST);
        breaks
    }
}

/// Where a known compound lies in the word, it is divided between its parts and nowhere within two letters of that.
fn correct(word: &str, compound: &str, breaks: &mut Vec<usize>) {
    let Some((first, second)) = compound.split_once('-') else { return };
    let Some(start) = word.find(&format!("{first}{second}")) else { return };
    let joint = start + first.len();
    breaks.retain(|&at| word[at.min(joint)..at.max(joint)].chars().count() > 2);
    breaks.push(joint);
    breaks.sort_unstable();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(language: Language, word: &str) -> String {
        let mut text = word.to_owned();
        for point in Hyphenator::new(language).points(word).into_iter().rev() {
            text.insert(point.byte, '-');
        }
        text
    }

    #[test]
    fn long_compounds_are_divided_between_their_parts() {
        assert!(divided(Language::Sv, "Informationssäkerheten").contains("ions-säker"));
        assert!(divided(Language::Sv, "utpressningsprogram").contains("nings-pro"));
        assert!(divided(Language::Fi, "talousarviossa").contains("lous-ar"));
        assert!(divided(Language::Fi, "tietoturvapoikkeamasta").contains("to-tur"));
    }

    #[test]
    fn short_words_stay_whole() {
        assert_eq!(divided(Language::Sv, "ansvar it-chefen 2026"), "ansvar it-chefen 2026");
    }

    proptest::proptest! {
        #[test]
        fn every_point_lies_between_letters(text in "\\PC{0,60}") {
            for language in Language::ALL {
                for point in Hyphenator::new(language).points(&text) {
                    proptest::prop_assert!(text.is_char_boundary(point.byte));
                    proptest::prop_assert_eq!(text[..point.byte].chars().count(), point.letter);
                }
            }
        }
    }
}
