//! How long it takes to read.

use crate::text::{Chapter, Part};
use locale::{Language, Message, say};

/// Words a minute of a grown-up who reads silently: the means of English, Finnish and Swedish readers of the same
/// texts (Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance, 2012).
const fn words_a_minute(language: Language) -> usize {
    match language {
        Language::Sv => 199,
        Language::Fi => 161,
        Language::En => 228,
    }
}

/// Whole minutes, at least one.
fn minutes(language: Language, words: usize) -> usize {
    words.div_ceil(words_a_minute(language)).max(1)
}

fn words(chapter: &Chapter) -> usize {
    let of_part = |part: &Part| part.texts().iter().map(|text| text.split_whitespace().count()).sum::<usize>();
    chapter.parts.iter().map(of_part).sum()
}

/// How long the whole takes, in words; the chapters that are read, not looked up, are told how long it is to the end.
pub(crate) fn tell(language: Language, read: &mut [Chapter]) -> String {
    let mut left = 0;
    for (place, chapter) in read.iter_mut().enumerate().rev() {
        left += words(chapter);
        // At the first one it is what the whole takes.
        chapter.left = (place > 0).then(|| said(language, "reading-left", left));
    }
    said(language, "reading-time", left)
}

fn said(language: Language, code: &str, words: usize) -> String {
    say(language, &Message::new(code).count("minutes", minutes(language, words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_whole_and_never_none() {
        assert_eq!([0, 1, 199, 200, 399].map(|words| minutes(Language::Sv, words)), [1, 1, 1, 2, 3]);
    }
}
