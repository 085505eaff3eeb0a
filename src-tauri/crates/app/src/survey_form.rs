//! The form in which a published survey is keyed in, and what is wrong with what stands in its fields.

mod filled;
mod kept;

pub(crate) use filled::filled;
pub(crate) use kept::{form_of, new_id};

use crate::FigureList;
use locale::{Language, Message};
use serde::{Deserialize, Serialize};

/// A published survey as it is keyed in: what was typed, not yet judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SurveyForm {
    /// Its id, once it is kept.
    pub id: Option<String>,
    /// The language that it is keyed in in.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read; may be empty.
    pub link: String,
    /// When the answers were given, in words.
    pub when: String,
    /// The year of the answers.
    pub year: String,
    /// Answers to the survey as a whole.
    pub answers: String,
    /// What was asked.
    pub questions: Vec<QuestionForm>,
}

/// A question with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct QuestionForm {
    /// Its id, once it is kept.
    pub id: Option<String>,
    /// What was asked.
    pub topic: String,
    /// Section or page.
    pub section: String,
    /// Answers to this question; empty when they are not printed.
    pub answers: String,
    /// Several answers could be chosen.
    pub several: bool,
    /// Percentage points that are not reported; may be empty.
    pub unreported: String,
    /// The figures.
    pub figures: Vec<FigureForm>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureForm {
    /// Its id, once it is kept.
    pub id: Option<String>,
    /// The answer, as it stands at a bar.
    pub option: String,
    /// What the respondents said, as a clause in the past tense.
    pub wording: String,
    /// The number.
    pub amount: String,
    /// It is a number of answers and not per cent.
    pub is_count: bool,
    /// The answer of those who could not or did not say.
    pub unsure: bool,
}

/// Something wrong in a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field's path, for example `questions.0.figures.1.amount`.
    pub field: String,
    /// What is wrong and what to do.
    pub message: Message,
}

/// What came of keeping a data set: either problems, or the figures that there are now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SurveySaved {
    /// What is wrong with the fields.
    pub problems: Vec<FieldProblem>,
    /// The list with the data set in it.
    pub figures: Option<FigureList>,
}

#[cfg(test)]
mod tests;
