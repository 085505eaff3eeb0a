//! What a reading is made of.

use crate::own::Own;
use deck::{BarRole, Picture, Tone, Unreported};
use locale::Language;
use serde::Serialize;

/// A briefing as it is read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Reading {
    /// The language of every text in it.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Body and day in words.
    pub occasion: String,
    /// How long it takes to read, in words.
    pub time: String,
    /// What stands above the table of contents.
    pub contents: String,
    /// What every deck says about the wording of its challenges.
    pub label: String,
    /// Who may see it; nothing where nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub marking: Option<String>,
    /// The chapters in order; the first is the short answer, the last the sources.
    pub chapters: Vec<Chapter>,
    /// What shows whose it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub own: Option<Own>,
}

/// A part of the reading that the table of contents leads to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Chapter {
    /// Stable id: small letters, digits and hyphens.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// How long it takes from here to the end, in words; nothing where one looks things up.
    pub left: Option<String>,
    /// What it consists of.
    pub parts: Vec<Part>,
}

/// A run of text in one style.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Run {
    /// The text.
    pub text: String,
    /// Stands out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<bool>"))]
    pub strong: bool,
    /// The number, from 1, under which the sources tell where this figure comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub figure: Option<usize>,
    /// The term that is explained below.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub term: Option<String>,
}

/// Text as a row of runs.
pub type Prose = Vec<Run>;

/// A label and what stands beside it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Row {
    /// For example "Vad kostar det?".
    pub label: String,
    /// The answer.
    pub text: Prose,
}

/// A bar of a chart, which is a row of its table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ChartBar {
    /// What the bar stands for.
    pub label: String,
    /// Per cent, 0 to 100.
    pub percent: u8,
    /// The number as it is read.
    pub value: String,
    /// Its part in the picture.
    pub role: BarRole,
    /// Its number among the sources.
    pub figure: usize,
}

/// A question with what answers to it sound like.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Asked {
    /// The question.
    pub question: Prose,
    /// A good and a worrying answer, each under its label; none where the pack tells none.
    pub answers: Vec<Row>,
}

/// A figure under its number among the sources.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Cited {
    /// Its number, from 1.
    pub number: usize,
    /// The figure as it is read.
    pub value: String,
    /// What it says.
    pub wording: String,
}

/// A part of a chapter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Part {
    /// A heading inside the chapter.
    Heading {
        /// A word above it.
        kicker: Option<String>,
        /// The heading.
        text: Prose,
    },
    /// Running text.
    Paragraph {
        /// The text.
        text: Prose,
        /// How much it stands out.
        tone: Tone,
    },
    /// Points.
    List {
        /// Numbered.
        ordered: bool,
        /// A text for each point.
        items: Vec<Prose>,
    },
    /// Rows and columns.
    Table {
        /// What the table tells.
        caption: Option<String>,
        /// Column headings.
        head: Vec<Prose>,
        /// Rows; the first cell is the heading of its row.
        rows: Vec<Vec<Prose>>,
    },
    /// A chart that is a table too.
    Chart {
        /// What is measured or asked.
        title: Prose,
        /// Headings of its two columns.
        head: [String; 2],
        /// A bar for each figure.
        bars: Vec<ChartBar>,
        /// What the source does not report.
        unreported: Option<Unreported>,
        /// The finding in one sentence.
        finding: String,
        /// The finding with every number, for those who do not see a drawn chart.
        alt: String,
    },
    /// One number, large.
    Number {
        /// The number as it is read.
        value: String,
        /// Of whom.
        of: String,
        /// What it says.
        text: Prose,
        /// Its number among the sources.
        figure: usize,
    },
    /// A short story.
    Story {
        /// Says that it is invented.
        mark: Option<String>,
        /// Its paragraphs.
        paragraphs: Vec<Prose>,
    },
    /// Labels and texts, row by row.
    Facts {
        /// The rows.
        rows: Vec<Row>,
    },
    /// Questions to ask.
    Questions {
        /// Says that the answers are made up, where there are any.
        mark: Option<String>,
        /// The questions.
        list: Vec<Asked>,
    },
    /// A term in plain words, right below its first use.
    Term {
        /// The glossary's id.
        id: String,
        /// The term.
        term: String,
        /// What it means.
        plain: String,
    },
    /// Where figures come from.
    Source {
        /// Figures of which the same is known.
        figures: Vec<Cited>,
        /// What is known of them.
        rows: Vec<Row>,
    },
    /// A picture of the municipality's own.
    Picture {
        /// The picture, as an address that holds it whole.
        #[serde(serialize_with = "crate::own::address")]
        #[cfg_attr(feature = "wire", ts(type = "string"))]
        picture: Picture,
        /// What it shows, for those who do not see it.
        alt: String,
        /// What stands below it.
        caption: Option<Prose>,
    },
}

impl Part {
    /// Every text of the part, in reading order.
    pub fn texts(&self) -> Vec<String> {
        let rows = |rows: &[Row]| rows.iter().flat_map(|row| [row.label.clone(), plain(&row.text)]).collect::<Vec<_>>();
        match self {
            Self::Heading { kicker, text } => kicker.iter().cloned().chain([plain(text)]).collect(),
            Self::Paragraph { text, .. } => vec![plain(text)],
            Self::List { items, .. } => items.iter().map(|item| plain(item)).collect(),
            Self::Table { caption, head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten()).map(|cell| plain(cell));
                caption.iter().cloned().chain(cells).collect()
            }
            Self::Chart { title, bars, unreported, finding, .. } => {
                let bars = bars.iter().flat_map(|bar| [bar.label.clone(), bar.value.clone()]);
                let unreported = unreported.iter().map(|unreported| unreported.label.clone());
                [finding.clone(), plain(title)].into_iter().chain(bars).chain(unreported).collect()
            }
            Self::Number { value, of, text, .. } => vec![value.clone(), of.clone(), plain(text)],
            Self::Story { mark, paragraphs } => {
                mark.iter().cloned().chain(paragraphs.iter().map(|text| plain(text))).collect()
            }
            Self::Facts { rows: list } => rows(list),
            Self::Questions { mark, list } => {
                let asked = list.iter().flat_map(|asked| [vec![plain(&asked.question)], rows(&asked.answers)].concat());
                mark.iter().cloned().chain(asked).collect()
            }
            Self::Term { term, plain, .. } => vec![term.clone(), plain.clone()],
            Self::Source { figures, rows: list } => {
                let figures = figures.iter().flat_map(|figure| [figure.value.clone(), figure.wording.clone()]);
                figures.chain(rows(list)).collect()
            }
            Self::Picture { caption, .. } => caption.iter().map(|caption| plain(caption)).collect(),
        }
    }
}

/// The words of a text.
pub fn plain(text: &[Run]) -> String {
    text.iter().map(|run| run.text.as_str()).collect()
}
