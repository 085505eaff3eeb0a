//! The one place that knows the YAML reader.

use crate::{Problem, position};
use locale::Message;
use serde::Serialize;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Error, Options, Spanned};
use std::fmt;

/// Nothing that an author writes by hand is nested deeper.
const DEEPEST: usize = 16;

/// Reads YAML that begins on line `first_line` of the file.
pub(crate) fn parse<T: DeserializeOwned>(path: &str, yaml: &str, first_line: usize) -> Result<T, Problem> {
    serde_saphyr::from_str_with_options(yaml, within_limits()).map_err(|error| {
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

/// No text stands for another one: a few lines of such references can grow into billions.
fn within_limits() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! { max_depth: DEEPEST, max_anchors: 0, max_aliases: 0, max_documents: 1 },
        strict_booleans: true,
    }
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
        Error::Budget { .. } => Message::new("pack-yaml-limits").count("deepest", DEEPEST),
        other => {
            let detail = other.render();
            Message::new("pack-unreadable").with("detail", detail.lines().next().unwrap_or("").trim())
        }
    }
}

/// A part of a file, whatever it means, with its place.
#[derive(Debug)]
pub(crate) struct Node {
    /// From 1.
    pub(crate) line: usize,
    /// From 1.
    pub(crate) column: usize,
    pub(crate) value: Value,
}

/// What a part of a file is.
#[derive(Debug)]
pub(crate) enum Value {
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
    /// A truth value, or nothing.
    Other,
}

impl Node {
    /// The text of a field of a map.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let Value::Map(fields) = &self.value else { return None };
        fields.iter().find(|(key, _)| key == name).and_then(|(_, node)| match &node.value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Value>::deserialize(deserializer)?;
        let place = spanned.referenced;
        let at = |number| usize::try_from(number).unwrap_or(1).max(1);
        Ok(Self { line: at(place.line()), column: at(place.column()), value: spanned.value })
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut map = Vec::new();
        while let Some(field) = fields.next_entry()? {
            map.push(field);
        }
        Ok(Value::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_kept() {
        let node: Node = parse("a.yaml", "- id: a\n  text: {sv: Ja, fi: No}\n- 5\n", 1).unwrap();
        let Value::List(items) = &node.value else { panic!("{node:?}") };
        let Value::Map(fields) = &items[0].value else { panic!("{items:?}") };
        let Value::Map(labels) = &fields[1].1.value else { panic!("{fields:?}") };
        assert_eq!((labels[1].1.line, labels[1].1.column), (2, 22));
        assert_eq!((items[0].field("id"), fields[1].1.field("fi")), (Some("a"), Some("No")));
    }

    #[test]
    fn what_grows_without_measure_is_refused_at_once() {
        let mut laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for (letter, before) in "bcdefghijk".chars().zip("abcdefghij".chars()) {
            laughs += &format!("{letter}: &{letter} [*{before}, *{before}, *{before}, *{before}, *{before}]\n");
        }
        let blocks: String = (0..200).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
        for yaml in [laughs, blocks, "[".repeat(40_000), "{a: ".repeat(10_000), "? ".repeat(20_000)] {
            let problem = parse::<Node>("a.yaml", &yaml, 1).unwrap_err();
            assert!(["pack-yaml-limits", "pack-unreadable"].contains(&problem.message.code.as_str()), "{problem:?}");
        }
    }
}
