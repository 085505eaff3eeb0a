//! What stands on a slide below its headline.

use crate::Picture;
use crate::slide::Text;
use serde::Serialize;

/// A part of a slide below the headline.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Block {
    /// Running text.
    Paragraph {
        /// The text.
        text: Text,
        /// How much it stands out.
        tone: Tone,
    },
    /// Points, numbered when their order or number matters.
    List {
        /// Numbered.
        ordered: bool,
        /// A text for each point.
        items: Vec<Text>,
    },
    /// Rows and columns.
    Table {
        /// What the table tells; read aloud first.
        caption: Option<String>,
        /// Column headings.
        head: Vec<Text>,
        /// Rows of as many cells as `head` has; the first cell is the heading of its row.
        rows: Vec<Vec<Text>>,
    },
    /// A short story, marked when it is invented.
    Story {
        /// "Påhittat exempel" when it is one.
        mark: Option<String>,
        /// Its paragraphs.
        paragraphs: Vec<Text>,
    },
    /// One number, large.
    Number {
        /// The record.
        figure: String,
        /// The number as it is read, for example `75 %`.
        value: String,
        /// Of whom, for example "alla svarande".
        of: String,
        /// What it says.
        text: Text,
    },
    /// Horizontal bars from zero, each on its own scale of 100.
    Bars {
        /// What is measured.
        title: Text,
        /// A bar for each figure.
        bars: Vec<Bar>,
        /// The finding in one sentence, for those who do not see the bars.
        alt: String,
    },
    /// Shares of one whole in one bar; what is not reported is a part of its own.
    Shares {
        /// What was asked.
        title: Text,
        /// The parts in order.
        parts: Vec<Bar>,
        /// Percentage points that the source does not report, and how that is said.
        unreported: Option<Unreported>,
        /// The finding in one sentence.
        alt: String,
    },
    /// Label and text, row by row: who, when, what otherwise.
    Facts {
        /// The rows.
        rows: Vec<Fact>,
    },
    /// A picture of the municipality's own.
    Picture {
        /// The picture.
        picture: Picture,
        /// What it shows, for those who do not see it.
        alt: String,
        /// What stands below it.
        caption: Option<Text>,
    },
}

/// How much a paragraph stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Tone {
    /// Running text.
    Body,
    /// The first thing to read below the headline.
    Lead,
    /// Remarks.
    Quiet,
}

/// A bar or a share.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Bar {
    /// What the bar stands for.
    pub label: String,
    /// Per cent, 0 to 100.
    pub percent: u8,
    /// The number as it is read.
    pub value: String,
    /// The record.
    pub figure: String,
    /// Its part in the picture.
    pub role: BarRole,
}

/// What a bar is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum BarRole {
    /// The one thing to look at.
    Focus,
    /// The nation's answers.
    Nation,
    /// Those who could not or did not say.
    Unsure,
    /// The front-runners, whose number is not reported.
    FrontRunners,
}

/// What a source leaves out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Unreported {
    /// Percentage points.
    pub points: u8,
    /// How it is said, for example "1 % ej redovisat".
    pub label: String,
}

/// A label and what stands beside it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Fact {
    /// For example "Klart".
    pub label: String,
    /// For example "Till nästa möte".
    pub text: Text,
}
