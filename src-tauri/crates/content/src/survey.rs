use crate::Labels;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A published survey: its figures, each a record of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataSet {
    /// Stable id.
    pub id: String,
    /// The source that printed it: an id of the pack's sources, or nothing when [`DataSet::published`] tells.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Who published it and where, when the data set stands alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    /// The day on which somebody keyed it in; nothing for the data sets of a pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyed: Option<NaiveDate>,
    /// What the survey is called.
    pub title: Labels,
    /// The year of the answers.
    pub year: u16,
    /// When the answers were given, in words.
    pub when: Labels,
    /// Answers to the survey as a whole; the base of a single question may differ.
    pub answers: u32,
    /// The source line of a slide.
    pub short: Labels,
    /// Who answered.
    pub populations: BTreeMap<String, Population>,
    /// What was asked.
    pub questions: Vec<SurveyQuestion>,
}

/// Where a data set was published that names no source of a pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Who published it.
    pub publisher: Labels,
    /// Where it can be read; text, never opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A group of respondents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// Its name.
    pub label: Labels,
    /// How many, where the source reports it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// What one must know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Labels>,
}

/// A topic and the figures that were reported of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyQuestion {
    /// Stable id.
    pub id: String,
    /// What was asked, in our words.
    pub topic: Labels,
    /// Answers to this question alone, where the source prints them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// The figures.
    pub figures: Vec<Figure>,
}

/// One reported figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Stable id.
    pub id: String,
    /// Who answered: a key of [`DataSet::populations`].
    pub population: String,
    /// Whether it tells how things were or how one wanted them to be.
    pub state: State,
    /// The answer, as it stands at a bar.
    pub option: Labels,
    /// What the respondents said, as a clause in the past tense.
    pub wording: Labels,
    /// Whole per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// A number of answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// A quantity that the source gives in words alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Labels>,
    /// What the figure is good for.
    #[serde(rename = "use")]
    pub usage: FigureUse,
    /// What kind of statement it is.
    pub kind: Kind,
    /// Section of the report.
    pub section: String,
    /// Line of the stored text of the report, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Several options could be chosen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub several: bool,
    /// The answer of those who could not or did not say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsure: bool,
    /// What the report leaves out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unreported: Option<Unreported>,
    /// What one must know before showing it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Labels>,
    /// The figure that is shown, and that this one contradicts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicts_with: Option<String>,
}

/// The time that a figure speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// When the survey was made.
    Current,
    /// As the respondents wanted it to become.
    Target,
    /// As they wanted it, by the section and not by the sentence.
    TargetImplied,
    /// Not stated.
    NotStated,
}

/// What a figure is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureUse {
    /// To be shown.
    Main,
    /// Says again what another record says.
    Repeat,
    /// Contradicts another record; disclosed beside it, never averaged.
    Conflict,
    /// Background.
    Context,
}

/// What kind of statement a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A share of the answers to the survey.
    Survey,
    /// A number of answers.
    Count,
    /// Told in interviews.
    Interview,
    /// Printed in words.
    Words,
    /// Not reported at all.
    Missing,
}

/// Percentage points that a report leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Unreported {
    /// So many.
    Points(u8),
    /// It cannot be told how many.
    Unknown(UnknownPoints),
}

/// The word that stands for points that cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownPoints {
    /// `unknown`.
    Unknown,
}

impl DataSet {
    /// All figures with the question that they answer.
    pub fn figures(&self) -> impl Iterator<Item = (&SurveyQuestion, &Figure)> {
        self.questions.iter().flat_map(|question| question.figures.iter().map(move |figure| (question, figure)))
    }
}

impl State {
    /// The word that stands for it in a file.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Target => "target",
            Self::TargetImplied => "target-implied",
            Self::NotStated => "not-stated",
        }
    }
}

impl Figure {
    /// Percentage points that the report leaves out, where that is known and not nothing.
    pub fn unreported_points(&self) -> Option<u8> {
        match self.unreported {
            Some(Unreported::Points(points)) if points > 0 => Some(points),
            _ => None,
        }
    }
}
