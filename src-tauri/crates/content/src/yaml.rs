//! The one place that knows the YAML reader.

use crate::{Problem, position};
use locale::Message;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_saphyr::Error;

/// Reads YAML that begins on line `first_line` of the file.
pub(crate) fn parse<T: DeserializeOwned>(path: &str, yaml: &str, first_line: usize) -> Result<T, Problem> {
    serde_saphyr::from_str(yaml).map_err(|error| {
        let error = error.without_snippet();
        let place = error.location().map_or((1, 1), |location| {
            let line = usize::try_from(location.line()).unwrap_or(1).max(1);
            (line, usize::try_from(location.column()).unwrap_or(1).max(1))
        });
        let place = shown_place(yaml, place, error);
        Problem::error(path, (place.0 + first_line - 1, place.1), wording(error))
    })
}

/// Writes a value as YAML; nothing when it holds what YAML cannot say.
pub(crate) fn write(value: &impl Serialize) -> Option<String> {
    serde_saphyr::to_string(value).ok()
}

/// The reader places an unknown key at its map; the key itself is what the author looks for.
fn shown_place(yaml: &str, place: (usize, usize), error: &Error) -> (usize, usize) {
    match error {
        Error::SerdeUnknownField { field, .. } => {
            let from: usize = yaml.split_inclusive('\n').take(place.0 - 1).map(str::len).sum();
            let found = yaml[from..].find(&format!("{field}:"));
            found.map_or(place, |offset| position::at(yaml, from + offset))
        }
        _ => place,
    }
}

fn wording(error: &Error) -> Message {
    match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            Message::new("pack-unknown-field").with("field", field).with("expected", expected.join(", "))
        }
        Error::SerdeMissingField { field, .. } => Message::new("pack-missing-field").with("field", field),
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            Message::new("pack-unknown-choice").with("choice", variant).with("expected", expected.join(", "))
        }
        Error::DuplicateMappingKey { key, .. } => {
            Message::new("pack-duplicate-field").with("field", key.as_deref().unwrap_or("?"))
        }
        other => {
            let detail = other.render();
            Message::new("pack-unreadable").with("detail", detail.lines().next().unwrap_or("").trim())
        }
    }
}
