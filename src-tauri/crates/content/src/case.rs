use crate::{Inline, Labels, Notes, Paragraphs};
use chrono::NaiveDate;
use locale::Language;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What has happened in a real municipality.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Stable id; the name of its folder.
    pub id: String,
    /// When it happened: a year, a month or a day, as far as the sources tell.
    pub happened: String,
    /// The challenges that it is an example of, the best first.
    pub challenges: Vec<String>,
    /// How much of the sources could be read.
    pub read: Reading,
    /// Where it was told.
    pub sources: Vec<CaseSource>,
    /// Its texts.
    #[serde(skip)]
    pub texts: BTreeMap<Language, CaseText>,
}

/// How much of a source was read by the author of the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// All of it.
    InFull,
    /// An excerpt: to be checked before it is shown.
    Excerpt,
}

/// Where a case was told.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseSource {
    /// Who published it.
    pub publisher: Labels,
    /// When, where that is known: a year, a month or a day.
    #[serde(default)]
    pub date: Option<String>,
    /// Where it can be read.
    #[serde(default)]
    pub url: Option<String>,
}

/// A case in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseText {
    /// Place and time.
    pub label: String,
    /// Its point.
    pub headline: Inline,
    /// Its paragraphs.
    pub text: Paragraphs,
    /// What the author should check before it is shown; never on a slide.
    #[serde(default)]
    pub to_check: Option<String>,
    /// What the presenter says.
    #[serde(skip)]
    pub notes: Notes,
}

impl CaseText {
    /// Every text of the case but its notes.
    pub(crate) fn texts(&self) -> Vec<&Inline> {
        let mut texts = vec![&self.headline];
        texts.extend(&self.text.0);
        texts
    }
}

/// A year, a month or a day, read as the first day of it; nothing when it is none of these.
pub(crate) fn day_of(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().map_or(Some(1), |month| month.parse().ok())?;
    let day = parts.next().map_or(Some(1), |day| day.parse().ok())?;
    parts.next().is_none().then(|| NaiveDate::from_ymd_opt(year, month, day))?
}
