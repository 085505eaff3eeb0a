//! The help: short texts in three languages that lie in the program.

use content::{Guide, PageBlock, Run};
use locale::Language;
use serde::Serialize;

/// The texts, `<language>/<id>.md`.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../../content/help"]
struct Texts;

/// The pages of the help, in the order in which they are listed.
const PAGES: [&str; 6] = ["first-briefing", "own-words", "showing", "data", "never", "accessibility"];

/// A page of the help.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct HelpPage {
    /// The name of its file.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Its parts.
    pub parts: Vec<HelpPart>,
}

/// A part of a page of the help.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct HelpPart {
    /// Its heading; empty right below the title.
    pub heading: String,
    /// What stands below it.
    pub blocks: Vec<HelpBlock>,
}

/// Running text, points, or rows of which the first is the heads of the columns.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum HelpBlock {
    /// Running text.
    Paragraph {
        /// Its words.
        text: Vec<HelpRun>,
    },
    /// Points.
    List {
        /// Numbered.
        ordered: bool,
        /// The points.
        items: Vec<Vec<HelpRun>>,
    },
    /// Rows and columns.
    Table {
        /// Heads of the columns.
        head: Vec<Vec<HelpRun>>,
        /// The rows.
        rows: Vec<Vec<Vec<HelpRun>>>,
    },
}

/// Words of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct HelpRun {
    /// The words.
    pub text: String,
    /// They are pointed out.
    pub strong: bool,
}

/// All pages of the help in a language.
pub fn help(language: Language) -> Vec<HelpPage> {
    PAGES.iter().filter_map(|id| page(language, id)).collect()
}

fn page(language: Language, id: &str) -> Option<HelpPage> {
    let file = Texts::get(&format!("{language}/{id}.md"))?;
    let guide = Guide::parse(std::str::from_utf8(&file.data).ok()?);
    let parts = guide
        .parts
        .into_iter()
        .map(|part| HelpPart { heading: part.heading, blocks: part.blocks.iter().map(block).collect() });
    Some(HelpPage { id: id.to_owned(), title: guide.title, parts: parts.collect() })
}

fn block(block: &PageBlock) -> HelpBlock {
    let cells = |cells: &[content::Inline]| cells.iter().map(|cell| runs(&cell.runs)).collect();
    match block {
        PageBlock::Paragraph(text) => HelpBlock::Paragraph { text: runs(&text.runs) },
        PageBlock::List { ordered, items } => HelpBlock::List { ordered: *ordered, items: cells(items) },
        PageBlock::Table { head, rows } => {
            HelpBlock::Table { head: cells(head), rows: rows.iter().map(|row| cells(row)).collect() }
        }
    }
}

/// The help has no figures: a reference to one would be seen as what it is.
fn runs(runs: &[Run]) -> Vec<HelpRun> {
    let run = |run: &Run| match run {
        Run::Text { text, strong } => HelpRun { text: text.clone(), strong: *strong },
        Run::Figure { id, strong, .. } => HelpRun { text: format!("{{{id}}}"), strong: *strong },
    };
    runs.iter().map(run).collect()
}
