use crate::{Holds, Labels};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that is known about law or services, as it was on the day on which somebody checked it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Stable id.
    pub id: String,
    /// What is said on a slide.
    pub says: Labels,
    /// How sure it is.
    pub status: Status,
    /// What is not confirmed, told to the author and never on a slide.
    #[serde(default)]
    pub open: Labels,
    /// Publisher and document, short.
    pub from: Labels,
    /// Where it can be read.
    #[serde(default)]
    pub urls: Vec<String>,
    /// The day on which it was checked.
    pub checked: NaiveDate,
    /// Where it holds.
    #[serde(default, rename = "where")]
    pub holds: Holds,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Read in a copy of the source.
    Confirmed,
    /// The source supports a part; the fact says no more than that.
    Partly,
    /// Not found in a source: held back from decks.
    Unconfirmed,
}
