//! What a deck is made of. No colour, no coordinate: only meaning.

use crate::block::Block;
use crate::confidential::{Confidentiality, SlideMark};
use crate::tailoring::{Field, Hidden};
use crate::{FigureRecord, Look};
use chrono::NaiveDate;
use locale::Language;
use serde::{Deserialize, Serialize};

/// A briefing for one body on one day: slides in order, their time, and where every number comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Deck {
    /// Version of this form of data; rises when a field changes its meaning.
    pub format: u32,
    /// The content pack that the deck was made from.
    pub pack: PackName,
    /// The language of every text in the deck, but for what is in the second.
    pub language: Language,
    /// The second language, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub second: Option<InSecond>,
    /// Whom the deck is for.
    pub audience: Named,
    /// What the body can decide, and in which words, where the pack tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub role: Option<Text>,
    /// What the deck is called.
    pub title: String,
    /// The template that it was made by, where it was not made of the challenges.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub template: Option<Named>,
    /// The real case that it tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub case: Option<Named>,
    /// The day of the meeting.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub date: NaiveDate,
    /// Group and day in words, as the footer says them.
    pub occasion: String,
    /// What every deck says about the wording of its challenges.
    pub label: String,
    /// Who may see it; nothing where nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub confidentiality: Option<Confidentiality>,
    /// How the minutes are meant to be used.
    pub time: TimePlan,
    /// The slides in order; those with `presented: false` are background pages at the end.
    pub slides: Vec<Slide>,
    /// What the minutes had no room for.
    pub left_out: Vec<LeftOut>,
    /// Slides that somebody hid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Hidden>>"))]
    pub hidden: Vec<Hidden>,
    /// Ids of slides that have a place but that nothing is known of any more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<String>>"))]
    pub gone: Vec<String>,
    /// The record of every figure that stands on a slide, in the notes or as a contradiction of one that does.
    pub figures: Vec<FigureRecord>,
    /// The documents that the deck rests on.
    pub sources: Vec<String>,
    /// The municipality's own look.
    #[serde(skip_serializing_if = "Look::is_plain")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Look>"))]
    pub look: Look,
}

/// What a deck says of itself in its second language.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct InSecond {
    /// The second language.
    pub language: Language,
    /// Group and day in words.
    pub occasion: String,
    /// Who may see it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub confidentiality: Option<String>,
}

/// A content pack by name and version.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PackName {
    /// The pack's id.
    pub id: String,
    /// The pack's version, as its author wrote it.
    pub version: String,
}

/// Something with an id and a name in the deck's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Named {
    /// The stable id.
    pub id: String,
    /// The name as people say it.
    pub name: String,
}

/// The chosen minutes, divided. All values but `minutes` are seconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct TimePlan {
    /// Whole minutes that were chosen, 5 to 90.
    pub minutes: u32,
    /// The share of talk: the presented slides together never take longer.
    pub talk: u32,
    /// The share of discussion.
    pub discussion: u32,
    /// The share of deciding.
    pub decision: u32,
    /// What the presented slides take together, by their notes.
    pub spoken: u32,
}

/// One slide.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Slide {
    /// Stable id, for example `c3-responsibility.message`.
    pub id: String,
    /// What kind of slide it is.
    pub kind: SlideKind,
    /// The challenge that it belongs to.
    pub challenge: Option<String>,
    /// The heading that it is listed under: the challenge's short name, or that of the background pages.
    pub group: Option<String>,
    /// A word above the headline, for example "Beslut".
    pub kicker: Option<String>,
    /// The point, as a whole sentence.
    pub headline: Text,
    /// The same in the deck's second language, where the headlines are in both.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub second_headline: Option<Text>,
    /// The language of the slide where it is not the deck's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub language: Option<Language>,
    /// What supports it.
    pub body: Vec<Block>,
    /// Source and year, short.
    pub source_line: Option<String>,
    /// Where the slide's figures come from, in full: source, section, time and base; a text for each place.
    pub provenance: Vec<String>,
    /// What the presenter says; a text for each paragraph.
    pub notes: Vec<Text>,
    /// What answers to the questions on the slide sound like, where the pack tells; for the presenter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Answers>>"))]
    pub answers: Vec<Answers>,
    /// What the author should fill in before the meeting; never shown on the slide.
    pub prompts: Vec<String>,
    /// Seconds that the notes take at 120 words a minute, at least 15.
    pub seconds: u32,
    /// False for background pages, which nobody presents and no time is planned for.
    pub presented: bool,
    /// What of it is not for everybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<SlideMark>>"))]
    pub marks: Vec<SlideMark>,
    /// Its texts that can be made one's own, where they were asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<Vec<Field>>"))]
    pub fields: Vec<Field>,
}

impl Slide {
    /// Every text that is read on the slide, in reading order: the headline first, the notes not.
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = vec![&self.headline];
        for block in &self.body {
            match block {
                Block::Paragraph { text, .. } | Block::Number { text, .. } => texts.push(text),
                Block::List { items, .. } => texts.extend(items),
                Block::Table { head, rows, .. } => texts.extend(head.iter().chain(rows.iter().flatten())),
                Block::Story { paragraphs, .. } => texts.extend(paragraphs),
                Block::Facts { rows } => texts.extend(rows.iter().map(|fact| &fact.text)),
                Block::Bars { title, .. } | Block::Shares { title, .. } => texts.push(title),
                Block::Picture { caption, .. } => texts.extend(caption),
            }
        }
        texts
    }

    /// The language of the slide.
    pub fn language_in(&self, deck: &Deck) -> Language {
        self.language.unwrap_or(deck.language)
    }

    /// What stands at the bars and shares of the slide's charts.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        let bars = self.body.iter().filter_map(|block| match block {
            Block::Bars { bars, .. } | Block::Shares { parts: bars, .. } => Some(bars),
            _ => None,
        });
        bars.flatten().map(|bar| bar.label.as_str())
    }

    /// Ids of the figures on the slide and in its notes, in reading order.
    pub fn figures(&self) -> Vec<&str> {
        let charted = self.body.iter().flat_map(|block| match block {
            Block::Number { figure, .. } => vec![figure.as_str()],
            Block::Bars { bars, .. } | Block::Shares { parts: bars, .. } => {
                bars.iter().map(|bar| bar.figure.as_str()).collect()
            }
            _ => Vec::new(),
        });
        let answers = self.answers.iter().flat_map(|answers| [&answers.question, &answers.good, &answers.worrying]);
        let written = self.texts().into_iter().chain(&self.notes).chain(answers).flatten();
        charted.chain(written.filter_map(|span| span.figure.as_deref())).collect()
    }
}

/// What answers to a question sound like. The pack made them up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Answers {
    /// The question.
    pub question: Text,
    /// A good answer.
    pub good: Text,
    /// A worrying one.
    pub worrying: Text,
}

/// The kinds of slide; each has a design of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum SlideKind {
    /// The first slide: what the group is asked to decide.
    Ask,
    /// Why it matters now.
    WhyNow,
    /// A headline with its evidence.
    Message,
    /// A short story.
    Example,
    /// Questions that the group can ask.
    Questions,
    /// The decision asked for.
    Decision,
    /// Where the numbers come from.
    Numbers,
    /// A background page.
    Page,
}

/// A run of text in one style, perhaps a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Span {
    /// The text as it is read.
    pub text: String,
    /// Stands out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<bool>"))]
    pub strong: bool,
    /// The record that this number comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub figure: Option<String>,
}

/// Text as a row of runs.
pub type Text = Vec<Span>;

/// A challenge, or a part of one, that the minutes had no room for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct LeftOut {
    /// The slide's or challenge's id.
    pub id: String,
    /// What is left out, in words.
    pub name: String,
    /// Seconds that it would have taken.
    pub seconds: u32,
}
