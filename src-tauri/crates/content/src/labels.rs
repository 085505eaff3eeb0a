use locale::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A short text in the languages that it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Labels(BTreeMap<Language, String>);

impl Labels {
    /// The text in the language; where it is missing, in the first language that has it.
    pub fn get(&self, language: Language) -> &str {
        self.0.get(&language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// The text of the language and the language itself; where it is missing, those of the first language that has one.
    pub fn in_language(&self, language: Language) -> (Language, &str) {
        let own = self.0.get_key_value(&language).or_else(|| self.0.iter().next());
        own.map_or((language, ""), |(language, text)| (*language, text))
    }

    /// Whether the language has a text of its own.
    pub fn has(&self, language: Language) -> bool {
        self.0.get(&language).is_some_and(|text| !text.trim().is_empty())
    }

    /// A text by language.
    pub fn of(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        Self(texts.into_iter().collect())
    }

    /// The languages that have a text.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.0.keys().copied()
    }

    /// The texts of all languages.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }
}

/// Several words for the same thing, by language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Lists(BTreeMap<Language, Vec<String>>);

impl Lists {
    /// The words of a language.
    pub fn get(&self, language: Language) -> &[String] {
        self.0.get(&language).map_or(&[], Vec::as_slice)
    }

    /// The words of all languages.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(String::as_str)
    }
}
