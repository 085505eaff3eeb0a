//! Whether a text says what an explanation says.

use crate::stem::stem;
use crate::words;
use locale::Language;
use std::collections::BTreeSet;

/// Words with fewer letters carry little of a meaning: `det`, `joka`, `the`.
const SHORTEST_TELLING: usize = 4;

/// A clause with fewer telling words does not say what something is.
const FEWEST_TELLING: usize = 3;

/// What a term means, ready to be recognised in other words.
pub struct Explanation {
    /// Stems of its telling words.
    stems: BTreeSet<String>,
}

/// A text whose words are compared with explanations, made ready once.
pub struct Wording {
    lower: String,
    /// Where its words begin, in bytes.
    begins: Vec<usize>,
}

impl Explanation {
    /// Takes the telling words of the first clause: up to the first stop or comma that has enough of them before it. What
    /// follows is often an example, which nobody has to repeat.
    pub fn new(language: Language, plain: &str) -> Self {
        let mut stems = BTreeSet::new();
        for clause in plain.split(['.', ',', ':', ';']) {
            let lower = clause.to_lowercase();
            let telling = words::each(&lower).filter(|word| word.chars().count() >= SHORTEST_TELLING);
            stems.extend(telling.map(|word| stem(language, word)));
            if stems.len() >= FEWEST_TELLING {
                break;
            }
        }
        Self { stems }
    }

    /// Whether a text says it: it has at least half of the telling words, and two at least, in whatever form. A sentence
    /// that was worded anew for the occasion is known by that too.
    pub fn is_in(&self, text: &Wording) -> bool {
        let said = self.stems.iter().filter(|stem| text.says(stem)).count();
        said >= 2 && 2 * said >= self.stems.len()
    }
}

impl Wording {
    /// Takes a text apart.
    pub fn new(text: &str) -> Self {
        let lower = text.replace('\u{ad}', "").to_lowercase();
        let mut before = ' ';
        let mut begins = Vec::new();
        for (at, letter) in lower.char_indices() {
            if letter.is_alphanumeric() && !before.is_alphanumeric() {
                begins.push(at);
            }
            before = letter;
        }
        Self { lower, begins }
    }

    /// Whether one of its words begins with a stem.
    fn says(&self, stem: &str) -> bool {
        self.begins.iter().any(|at| self.lower.as_bytes()[*at..].starts_with(stem.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explains(plain: &str, text: &str) -> bool {
        Explanation::new(Language::Sv, plain).is_in(&Wording::new(text))
    }

    #[test]
    fn half_of_the_words_in_any_form_are_enough() {
        let plain = "Falska meddelanden som lurar oss att lämna ut lösenord eller pengar.";
        let processor = "Den som sköter uppgifter om människor åt oss, till exempel en byrå som räknar löner.";
        assert!(explains(processor, "Den som sköter uppgifter åt oss är vårt biträde."));
        assert!(explains(plain, "Nätfiske är falska meddelanden som har lurat många att lämna ett lösenord."));
        assert!(explains(plain, plain));
        assert!(!explains(plain, "Vi hade nätfiske i april, och falska fakturor."));
        assert!(!explains("", "Vad som helst."));
    }
}
