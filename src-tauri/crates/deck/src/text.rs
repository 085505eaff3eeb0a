//! Texts of the pack as texts of the deck: references become numbers.

use crate::build::Brief;
use crate::slide::{Span, Text};
use content::{Figure, Inline, Run};
use locale::Language;

/// The text with its numbers filled in; every number keeps the id of its record.
pub(crate) fn resolve(brief: &Brief<'_>, inline: &Inline) -> Text {
    let span = |run: &Run| match run {
        Run::Text { text, strong } => Span { text: text.clone(), strong: *strong, figure: None },
        Run::Figure { id, words, strong } => {
            let value = brief.figure(id).map(|(_, _, figure)| value(brief.language, figure));
            let text = words.clone().or(value).unwrap_or_else(|| id.clone());
            Span { text, strong: *strong, figure: Some(id.clone()) }
        }
    };
    inline.runs.iter().map(span).collect()
}

/// The number as it is read.
pub(crate) fn value(language: Language, figure: &Figure) -> String {
    match (figure.percent, figure.count, &figure.words) {
        (Some(percent), _, _) => locale::percent(language, percent),
        (None, Some(count), _) => count.to_string(),
        (None, None, Some(words)) => words.get(language).to_owned(),
        (None, None, None) => figure.option.get(language).to_owned(),
    }
}

/// A text without runs.
pub(crate) fn said(text: impl Into<String>) -> Text {
    vec![Span { text: text.into(), ..Span::default() }]
}

/// The words of a text.
pub fn plain(text: &[Span]) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}
