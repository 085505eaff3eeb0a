use unicode_segmentation::UnicodeSegmentation;

/// From this value on a Swedish text is hard for most readers (Björnsson, Läsbarhet, 1968: 40-50 is ordinary prose).
pub const HARD: f64 = 45.0;

/// Letters that make a word long, as LIX counts.
const LONG: usize = 6;

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 12] =
    ["bl.a.", "t.ex.", "kl.", "dvs.", "m.m.", "ca.", "s.k.", "mom.", "esim.", "mm.", "ks.", "e.g."];

/// LIX of a text: words a sentence, plus the per cent of words with more than six letters (Björnsson 1968). Made for
/// Swedish; its bands do not hold for Finnish. Nothing for a text without words.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
pub fn lix(text: &str) -> Option<f64> {
    let words: Vec<&str> = text.unicode_words().collect();
    if words.is_empty() {
        return None;
    }
    let long = words.iter().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > LONG).count();
    let sentences = sentences(text).max(1);
    let (words, long) = (words.len() as f64, long as f64);
    Some(words / sentences as f64 + 100.0 * long / words)
}

/// Parts that end with a full stop, a question mark, an exclamation mark or a colon, or with the line.
fn sentences(text: &str) -> usize {
    text.lines().map(in_line).sum()
}

fn in_line(line: &str) -> usize {
    let mut count = 0;
    let mut open = false;
    for word in line.split_whitespace() {
        open |= word.chars().any(char::is_alphanumeric);
        let ends = word.trim_end_matches(['”', '"', '’', ')']).ends_with(['.', '?', '!', ':']);
        if open && ends && !ABBREVIATIONS.contains(&word.to_lowercase().as_str()) {
            count += 1;
            open = false;
        }
    }
    count + usize::from(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_words_a_sentence_plus_the_share_of_long_words() {
        // Eleven words in two sentences, two of them long.
        let text = "Vi övar i dag. Ansvaret är bestämt när alla vet det.";
        let expected = 11.0 / 2.0 + 100.0 * 2.0 / 11.0;
        assert!((lix(text).unwrap() - expected).abs() < 1e-9);
    }

    #[test]
    fn lines_and_abbreviations_are_counted_as_people_do() {
        assert_eq!(sentences("En rubrik utan punkt\nSedan bl.a. en mening. Och en till!"), 3);
        assert_eq!(lix("…"), None);
    }
}
