//! The one place that knows the Snowball stemmers.

use frostem::{Algorithm, Stemmer};
use locale::Language;

/// What is left of a word, in small letters, without its inflection. Good for comparing words with each other; no word of
/// its own. Finnish gradation is beyond it.
pub(crate) fn stem(language: Language, word: &str) -> String {
    let algorithm = match language {
        Language::Sv => Algorithm::Swedish,
        Language::Fi => Algorithm::Finnish,
        Language::En => Algorithm::English,
    };
    Stemmer::new(algorithm).stem(word).into_owned()
}
