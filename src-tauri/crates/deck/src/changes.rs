//! What has changed between two versions of a briefing, or between two briefings: in words and numbers.

mod compare;
mod said;
mod word_diff;

use crate::outline::{FigureRead, SlidePart};
use locale::Language;
use serde::Serialize;

pub use compare::changes;
pub use said::changes_in_words;

/// What differs between two outlines. Every slide of both stands in exactly one of the lists of slides.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Changes {
    /// The earlier one.
    pub before: Compared,
    /// The later one.
    pub after: Compared,
    /// False when they are in different languages: then only choices, slides and numbers are compared.
    pub words_compared: bool,
    /// What was chosen otherwise.
    pub choices: Vec<ChoiceChange>,
    /// Slides that only the later one has, in its order.
    pub new: Vec<SlideName>,
    /// Slides that only the earlier one has, in its order.
    pub gone: Vec<SlideName>,
    /// Slides that say the same in another place; as few as the two orders allow.
    pub moved: Vec<MovedSlide>,
    /// Slides that say something else, wherever they stand.
    pub changed: Vec<ChangedSlide>,
    /// Slides that are the same.
    pub unchanged: Vec<SlideName>,
    /// Figures of the whole briefing that are new, gone or read otherwise.
    pub figures: Vec<FigureChange>,
    /// What the minutes have no room for any more.
    pub left_out: Vec<String>,
    /// What they had no room for, and is not left out any more.
    pub taken_in: Vec<String>,
}

/// One of the two, by what it is called.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Compared {
    /// What it is called.
    pub title: String,
    /// Group and day in words.
    pub occasion: String,
    /// Its language.
    pub language: Language,
    /// How many slides are presented.
    pub slides: usize,
    /// Seconds that these take together.
    pub spoken: u32,
}

/// What is chosen for a briefing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Choice {
    /// The title.
    Title,
    /// The group.
    Group,
    /// The day of the meeting, as YYYY-MM-DD.
    Day,
    /// The minutes, in digits.
    Minutes,
    /// The language, by its code.
    Language,
    /// The second language, by its code.
    Second,
    /// The template.
    Template,
    /// The real case.
    Case,
    /// The content pack, by id and version.
    Pack,
}

/// A choice that is another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ChoiceChange {
    /// What was chosen.
    pub choice: Choice,
    /// What it was; nothing where nothing was chosen.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// A number before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FromTo {
    /// What it was.
    pub before: u32,
    /// What it is.
    pub after: u32,
}

/// A slide by what it is called.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SlideName {
    /// The slide's id.
    pub id: String,
    /// Its headline; the later one where there are two.
    pub headline: String,
    /// The language of the headline.
    pub language: Language,
    /// False for background pages.
    pub presented: bool,
}

/// A slide in another place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct MovedSlide {
    /// The slide.
    pub slide: SlideName,
    /// Its place among all slides, from 1.
    pub places: FromTo,
}

/// What is different on a slide.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ChangedSlide {
    /// The slide.
    pub slide: SlideName,
    /// Its place among all slides, from 1, when it was moved too.
    pub places: Option<FromTo>,
    /// It became a background page, or ceased to be one; `slide` tells which it is now.
    pub presented_changed: bool,
    /// Seconds, when they are others.
    pub seconds: Option<FromTo>,
    /// The texts that are different, in reading order.
    pub texts: Vec<TextChange>,
    /// The figures that are new on it, gone from it or read otherwise.
    pub figures: Vec<FigureChange>,
}

/// What is different in a text: the runs in order. Kept and removed ones make what it was, kept and added ones what it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct TextChange {
    /// What part of the slide it is.
    pub part: SlidePart,
    /// The runs.
    pub runs: Vec<WordRun>,
}

/// Words beside each other that were all kept, all removed or all added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct WordRun {
    /// What became of them.
    pub are: WordsAre,
    /// The words, with the spaces and stops between them.
    pub text: String,
}

/// What became of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum WordsAre {
    /// They stand in both.
    Kept,
    /// They stand in the earlier text alone.
    Removed,
    /// They stand in the later text alone.
    Added,
}

/// A figure that is new (nothing before), gone (nothing after) or read otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureChange {
    /// The figure's id.
    pub id: String,
    /// How it was read.
    pub before: Option<FigureRead>,
    /// How it is read.
    pub after: Option<FigureRead>,
}

impl Changes {
    /// Nothing is different.
    pub fn is_empty(&self) -> bool {
        let slides = self.new.len() + self.gone.len() + self.moved.len() + self.changed.len();
        let rest = self.choices.len() + self.figures.len() + self.left_out.len() + self.taken_in.len();
        slides + rest == 0 && self.before.spoken == self.after.spoken
    }
}
