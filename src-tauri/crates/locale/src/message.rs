use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something to say, by its key and what is filled in; worded by [`crate::say`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Message {
    /// The key of a sentence in `content/locales`.
    pub code: String,
    /// What the sentence is filled in with.
    pub arguments: BTreeMap<String, Argument>,
}

/// A value inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Argument {
    /// A name, a path, words of somebody else.
    Text(String),
    /// A number, which may choose between singular and plural.
    Number(i32),
}

impl Message {
    /// A sentence without arguments.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), arguments: BTreeMap::new() }
    }

    /// The same sentence with a text filled in.
    #[must_use]
    pub fn with(mut self, name: &str, text: impl ToString) -> Self {
        self.arguments.insert(name.to_owned(), Argument::Text(text.to_string()));
        self
    }

    /// The same sentence with a number filled in.
    #[must_use]
    pub fn count(mut self, name: &str, number: usize) -> Self {
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        self.arguments.insert(name.to_owned(), Argument::Number(number));
        self
    }
}
