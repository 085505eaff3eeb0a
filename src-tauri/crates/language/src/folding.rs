//! Text made comparable, with the way back to where each letter stood.

use unicode_normalization::UnicodeNormalization;

/// A text without soft hyphens, in small letters, perhaps without diacritics.
pub(crate) struct Folded {
    /// The comparable text.
    pub(crate) text: String,
    /// For each byte of `text` the byte of the original that it came from, and at the end the original's length.
    origin: Vec<usize>,
}

impl Folded {
    /// Small letters; å, ä and ö stay what they are.
    pub(crate) fn small(text: &str) -> Self {
        Self::new(text, |letter, out| out.extend(letter.to_lowercase()))
    }

    /// Small letters without diacritics: `åtgärder` becomes `atgarder`.
    pub(crate) fn bare(text: &str) -> Self {
        Self::new(text, |letter, out| {
            let parts = std::iter::once(letter).nfd().filter(|part| !is_mark(*part));
            out.extend(parts.flat_map(char::to_lowercase));
        })
    }

    fn new(text: &str, fold: impl Fn(char, &mut String)) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), origin: Vec::with_capacity(text.len() + 1) };
        for (at, letter) in text.char_indices() {
            match letter {
                '\u{ad}' => {}
                '\u{a0}' | '\u{202f}' => folded.text.push(' '),
                letter if letter.is_ascii() => folded.text.push(letter.to_ascii_lowercase()),
                _ => fold(letter, &mut folded.text),
            }
            while folded.origin.len() < folded.text.len() {
                folded.origin.push(at);
            }
        }
        folded.origin.push(text.len());
        folded
    }

    /// Where a place of the comparable text stands in the original, in bytes.
    pub(crate) fn origin(&self, at: usize) -> usize {
        self.origin.get(at).or(self.origin.last()).copied().unwrap_or(0)
    }
}

/// Marks that stand above, below or through a letter.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_marks_and_keep_their_places() {
        let folded = Folded::bare("Åt\u{ad}gärd É");
        assert_eq!(folded.text, "atgard e");
        let places: Vec<usize> = (0..=8).map(|at| folded.origin(at)).collect();
        assert_eq!(places, [0, 2, 5, 6, 8, 9, 10, 11, 13]);
        assert_eq!(Folded::small("SÄKERHET\u{a0}4").text, "säkerhet 4");
    }
}
