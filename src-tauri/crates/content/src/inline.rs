use serde::{Deserialize, Deserializer};
use std::ops::Range;

/// A text as its author wrote it, and the runs that it is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// The author's own characters.
    pub source: String,
    /// The same as runs.
    pub runs: Vec<Run>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words.
    Text {
        /// The words.
        text: String,
        /// Written as `**bold**`.
        strong: bool,
    },
    /// A reference to a figure.
    Figure {
        /// The figure's id.
        id: String,
        /// The words to print instead of the number: `{id|words}`.
        words: Option<String>,
        /// Written inside `**bold**`.
        strong: bool,
    },
}

impl Inline {
    /// Takes a text apart. Never fails: a mark that is not closed is text.
    pub fn parse(source: &str) -> Self {
        let mut runs = Vec::new();
        let mut strong = false;
        let mut plain = String::new();
        for (at, piece) in pieces(source) {
            match piece {
                Piece::Words => plain.push_str(&source[at]),
                Piece::SoftHyphen => plain.push('\u{ad}'),
                Piece::Bold => {
                    take_text(&mut plain, strong, &mut runs);
                    strong = !strong;
                }
                Piece::Figure { id, words } => {
                    take_text(&mut plain, strong, &mut runs);
                    runs.push(Run::Figure { id, words, strong });
                }
            }
        }
        take_text(&mut plain, strong, &mut runs);
        Self { source: source.to_owned(), runs }
    }

    /// The ids of the figures that the text refers to, in order.
    pub fn figures(&self) -> impl Iterator<Item = &str> {
        self.runs.iter().filter_map(|run| match run {
            Run::Figure { id, .. } => Some(id.as_str()),
            Run::Text { .. } => None,
        })
    }

    /// True when there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.source.trim().is_empty()
    }
}

/// What a source is made of.
enum Piece {
    Words,
    /// `\-`
    SoftHyphen,
    /// `**`
    Bold,
    Figure {
        id: String,
        words: Option<String>,
    },
}

/// The pieces of a source, each with its place in bytes; together they are the whole of it.
fn pieces(source: &str) -> Vec<(Range<usize>, Piece)> {
    let mut pieces = Vec::new();
    let (mut strong, mut begun, mut at) = (false, 0, 0);
    while let Some(next) = source[at..].find(['{', '*', '\\']) {
        at += next;
        let rest = &source[at..];
        let (piece, length) = if let Some((id, words, length)) = reference(rest) {
            (Piece::Figure { id, words }, length)
        } else if rest.starts_with("**") && (strong || rest[2..].contains("**")) {
            strong = !strong;
            (Piece::Bold, 2)
        } else if rest.starts_with("\\-") {
            (Piece::SoftHyphen, 2)
        } else {
            at += 1;
            continue;
        };
        if begun < at {
            pieces.push((begun..at, Piece::Words));
        }
        pieces.push((at..at + length, piece));
        at += length;
        begun = at;
    }
    if begun < source.len() {
        pieces.push((begun..source.len(), Piece::Words));
    }
    pieces
}

/// Where the words of a source stand, in bytes: what is neither a figure nor the mark of something bold. Soft hyphens
/// belong to their words; no place reaches over the end of a line or of a table's cell.
pub fn words_in(source: &str) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    for (at, _) in pieces(source).into_iter().filter(|(_, it)| matches!(it, Piece::Words | Piece::SoftHyphen)) {
        match places.last_mut() {
            Some(last) if last.end == at.start => last.end = at.end,
            _ => places.push(at),
        }
    }
    let lines = |place: Range<usize>| {
        let mut from = place.start;
        let parts = source[place].split_inclusive(['\n', '\t']).map(move |part| {
            from += part.len();
            from - part.len()..from
        });
        parts.collect::<Vec<_>>()
    };
    places.into_iter().flat_map(lines).collect()
}

fn take_text(plain: &mut String, strong: bool, runs: &mut Vec<Run>) {
    if !plain.is_empty() {
        runs.push(Run::Text { text: keep_numbers_whole(&std::mem::take(plain)), strong });
    }
}

/// No line may break inside `18 000` or `4 §`.
fn keep_numbers_whole(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let joins = letter == ' '
            && before.is_ascii_digit()
            && letters.peek().is_some_and(|next| next.is_ascii_digit() || "§€%".contains(*next));
        before = letter;
        kept.push(if joins { '\u{a0}' } else { letter });
    }
    kept
}

/// `{id}` or `{id|words}` at the beginning: id, words, length in bytes.
fn reference(text: &str) -> Option<(String, Option<String>, usize)> {
    let inner = text.strip_prefix('{')?.split_once('}')?.0;
    let (id, words) = match inner.split_once('|') {
        Some((id, words)) => (id, Some(words.to_owned())),
        None => (inner, None),
    };
    let is_id = !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_id.then(|| (id.to_owned(), words, inner.len() + 2))
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = String::deserialize(deserializer)?;
        Ok(Self::parse(source.trim()))
    }
}

/// Texts with an empty line between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraphs(pub Vec<Inline>);

impl Paragraphs {
    /// Takes a text apart at its empty lines; a single line break is a space.
    pub fn parse(source: &str) -> Self {
        let mut paragraphs = vec![String::new()];
        for line in source.lines().map(str::trim) {
            match paragraphs.last_mut() {
                Some(last) if !line.is_empty() => {
                    if !last.is_empty() {
                        last.push(' ');
                    }
                    last.push_str(line);
                }
                Some(last) if !last.is_empty() => paragraphs.push(String::new()),
                _ => {}
            }
        }
        paragraphs.retain(|text| !text.is_empty());
        Self(paragraphs.iter().map(|text| Inline::parse(text)).collect())
    }
}

impl<'de> Deserialize<'de> for Paragraphs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::parse(&String::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str, strong: bool) -> Run {
        Run::Text { text: text.into(), strong }
    }

    #[test]
    fn figures_bold_and_soft_hyphens_are_found() {
        let inline = Inline::parse("Hösten **2020 sade {a-1}** det, {b|en tredjedel} in\\-te.");
        assert_eq!(
            inline.runs,
            [
                text("Hösten ", false),
                text("2020 sade ", true),
                Run::Figure { id: "a-1".into(), words: None, strong: true },
                text(" det, ", false),
                Run::Figure { id: "b".into(), words: Some("en tredjedel".into()), strong: false },
                text(" in\u{ad}te.", false),
            ]
        );
    }

    #[test]
    fn the_words_of_a_source_are_what_is_no_mark() {
        let source = "Hösten **2020 sade {a-1}** det in\\-te.\nOch ** {b c}";
        let words: Vec<&str> = words_in(source).into_iter().map(|at| &source[at]).collect();
        assert_eq!(words, ["Hösten ", "2020 sade ", " det in\\-te.\n", "Och ** {b c}"]);
    }

    #[test]
    fn numbers_stay_whole() {
        assert_eq!(Inline::parse("18 000 euro, 4 §, 12 man").runs, [text("18\u{a0}000 euro, 4\u{a0}§, 12 man", false)]);
    }

    #[test]
    fn marks_that_are_not_closed_are_text() {
        assert_eq!(Inline::parse("{a b} ** c {").runs, [text("{a b} ** c {", false)]);
    }

    #[test]
    fn an_empty_line_begins_a_paragraph() {
        let paragraphs = Paragraphs::parse("ett\ntvå\n\n\n tre \n");
        let sources: Vec<_> = paragraphs.0.iter().map(|p| p.source.as_str()).collect();
        assert_eq!(sources, ["ett två", "tre"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_taken_apart(source in "\\PC{0,80}|[{}*|\\\\a-]{0,40}") {
            let inline = Inline::parse(&source);
            proptest::prop_assert_eq!(inline.source, source);
        }
    }
}
