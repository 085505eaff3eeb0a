//! What people made their own of a deck: their words in the place of the pack's, their slides, their order.

use crate::confidential::Status;
use crate::slide::LeftOut;
use crate::{Look, Picture};
use locale::Language;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// What people made their own of a deck. Without any of it, a deck is what the pack and the minutes make it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tailoring {
    /// Texts in the place of the pack's, by the ids of [`Field`]s.
    pub texts: HashMap<Language, HashMap<String, String>>,
    /// The challenges that may be told, in order; nothing for those of the body.
    pub challenges: Option<Vec<String>>,
    /// The slides in order. Nothing: those that fit into the minutes.
    pub slides: Option<Vec<Placed>>,
    /// Slides that no pack has.
    pub own: Vec<OwnSlide>,
    /// What the municipality says about itself, by challenge.
    pub about_us: BTreeMap<String, BTreeMap<Language, String>>,
    /// The municipality's logo and colour.
    pub look: Look,
    /// The municipality's name, by language.
    pub municipality: BTreeMap<Language, String>,
    /// Who may see it, as a person said.
    pub status: Status,
    /// What is not for everybody, with the ground of each, which may be empty: a slide by its id, `notes:` and the id for
    /// its notes, `figure:` and the id of a figure.
    pub marks: BTreeMap<String, String>,
    /// The public variant: what is marked is left out.
    pub public: bool,
}

impl Tailoring {
    /// Somebody said who may see it, or marked something.
    pub fn says_who(&self) -> bool {
        self.status != Status::Unmarked || !self.marks.is_empty()
    }
}

/// A slide at its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Placed {
    /// The slide's id. One that ends with `~2` is a second one beside the first, with words of its own.
    pub id: String,
    /// It stands here, but is not shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<bool>"))]
    pub hidden: bool,
}

/// A slide of somebody's own. Its words are texts like any other: `own-1.headline`, `own-1.body`, `own-1.notes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSlide {
    /// Its id, for example `own-1`.
    pub id: String,
    /// What stands below its headline.
    pub kind: OwnKind,
    /// Its picture, where it has one.
    pub picture: Option<Picture>,
}

/// What stands on an own slide below its headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum OwnKind {
    /// Paragraphs, with an empty line between them.
    Text,
    /// Points, one a line.
    List,
    /// Rows, one a line, with a tab between cells; the first one is the head.
    Table,
    /// A picture.
    Picture,
}

/// A text of a slide that can be made one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Field {
    /// The id of the text, for example `c3-responsibility.decision.who`.
    pub id: String,
    /// What kind of text it is.
    pub kind: FieldKind,
    /// Its language.
    pub language: Language,
    /// What stands there without anybody's doing; empty where nothing does.
    pub base: String,
    /// What somebody wrote instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub own: Option<String>,
    /// What to think of while writing it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub prompt: Option<String>,
}

/// Kinds of text on a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum FieldKind {
    /// The point; never empty.
    Headline,
    /// The point in one plain line.
    Plain,
    /// What was asked or measured.
    ChartTitle,
    /// The figure as a sentence.
    Evidence,
    /// Said where no figure exists.
    NoFigure,
    /// What is known about the municipality itself.
    Us,
    /// What the example is: invented, or told by whom.
    Mark,
    /// A story.
    Story,
    /// A question to ask.
    Question,
    /// Why it is the leadership's.
    Why,
    /// What is decided, in full.
    Decision,
    /// Who decides.
    Who,
    /// By when.
    When,
    /// What it costs, in money and hours.
    Cost,
    /// What happens otherwise.
    Otherwise,
    /// Paragraphs, lists and tables as Markdown.
    Body,
    /// Paragraphs.
    Text,
    /// Points, one a line.
    List,
    /// Rows, one a line, with a tab between cells.
    Table,
    /// What a picture shows, for those who do not see it.
    Alternative,
    /// What the presenter says.
    Notes,
}

/// A slide that is hidden.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Hidden {
    /// What it is, and the seconds that it would take.
    pub slide: LeftOut,
    /// How many of the deck's slides stand before it.
    pub after: usize,
}
