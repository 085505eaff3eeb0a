//! What of a deck is kept with a named version of it, so that it can be compared later with what it has become.

use crate::block::{Bar, Block};
use crate::slide::{Answers, Deck, Named, Slide, SlideKind, Text, TimePlan};
use crate::text::plain;
use chrono::NaiveDate;
use locale::Language;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// The version of the form in which outlines are written down.
const FORMAT: u32 = 1;

/// What a deck says, without how it is made: enough to tell what has changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// Version of this form of data; one that is newer than this program is refused.
    #[serde(deserialize_with = "known_format")]
    pub format: u32,
    /// The content pack, by id and version.
    pub pack: Named,
    /// What the deck is called.
    pub title: String,
    /// Group and day in words.
    pub occasion: String,
    /// Whom it is for.
    pub audience: Named,
    /// The day of the meeting.
    pub date: NaiveDate,
    /// The language of the deck.
    pub language: Language,
    /// The second language, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Language>,
    /// The template, where it was not made of the challenges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<Named>,
    /// The real case that it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<Named>,
    /// The minutes, divided.
    pub time: TimePlan,
    /// The slides in order.
    pub slides: Vec<OutlineSlide>,
    /// The records of the figures, short.
    pub figures: Vec<OutlineFigure>,
    /// What the minutes had no room for.
    pub left_out: Vec<Named>,
}

/// A slide of an outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutlineSlide {
    /// The slide's id.
    pub id: String,
    /// What kind of slide it is.
    pub kind: SlideKind,
    /// The heading that it is listed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Its language where that is not the deck's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// False for background pages.
    pub presented: bool,
    /// Seconds that its notes take.
    pub seconds: u32,
    /// Its headline.
    pub headline: String,
    /// Every other text of it in reading order, the notes last.
    pub texts: Vec<OutlineText>,
    /// Ids of the figures on it and in its notes, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<String>,
}

/// A text of a slide.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OutlineText {
    /// What part of the slide it is.
    pub part: SlidePart,
    /// The words, in one line.
    pub text: String,
}

/// The parts of a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum SlidePart {
    /// The headline.
    Headline,
    /// The headline in the deck's second language.
    SecondHeadline,
    /// The word above the headline.
    Kicker,
    /// Running text.
    Paragraph,
    /// A point of a list.
    Point,
    /// A row of a table, its cells beside each other.
    Row,
    /// A paragraph of a story.
    Story,
    /// One number, large, with what it says.
    Number,
    /// What a chart measures.
    Chart,
    /// A bar or share of a chart.
    Bar,
    /// A label with what stands beside it.
    Fact,
    /// What a picture shows, and what stands below it.
    Picture,
    /// Source and year.
    Source,
    /// What the presenter says.
    Notes,
    /// What answers to a question sound like.
    Answers,
}

/// A figure as it is read, with its record in short.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutlineFigure {
    /// The figure's id.
    pub id: String,
    /// What is read.
    #[serde(flatten)]
    pub read: FigureRead,
}

/// A number, what it says, when it was answered and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureRead {
    /// The number as it is read.
    pub value: String,
    /// What it says, as a clause in the past tense.
    pub wording: String,
    /// The year of the answers.
    pub year: u16,
    /// Source with section and time.
    pub source: String,
}

fn known_format<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let format = u32::deserialize(deserializer)?;
    if format > FORMAT { Err(D::Error::custom(format!("format {format} is newer than {FORMAT}"))) } else { Ok(format) }
}

/// The outline of a deck.
pub fn outline(deck: &Deck) -> Outline {
    let figures = deck.figures.iter().map(|record| {
        let (value, wording, source) = (record.value.clone(), record.wording.clone(), record.source.clone());
        OutlineFigure { id: record.id.clone(), read: FigureRead { value, wording, year: record.year, source } }
    });
    Outline {
        format: FORMAT,
        pack: Named { id: deck.pack.id.clone(), name: format!("{} {}", deck.pack.id, deck.pack.version) },
        title: deck.title.clone(),
        occasion: deck.occasion.clone(),
        audience: deck.audience.clone(),
        date: deck.date,
        language: deck.language,
        second: deck.second.as_ref().map(|second| second.language),
        template: deck.template.clone(),
        case: deck.case.clone(),
        time: deck.time,
        slides: deck.slides.iter().map(slide).collect(),
        figures: figures.collect(),
        left_out: deck.left_out.iter().map(|it| Named { id: it.id.clone(), name: words(&it.name) }).collect(),
    }
}

fn slide(slide: &Slide) -> OutlineSlide {
    let mut texts = Vec::new();
    let mut add = |part, text: &str| texts.push(OutlineText { part, text: words(text) });
    if let Some(headline) = &slide.second_headline {
        add(SlidePart::SecondHeadline, &plain(headline));
    }
    if let Some(kicker) = &slide.kicker {
        add(SlidePart::Kicker, kicker);
    }
    slide.body.iter().for_each(|part| block(part, &mut add));
    if let Some(source) = &slide.source_line {
        add(SlidePart::Source, source);
    }
    slide.notes.iter().for_each(|paragraph| add(SlidePart::Notes, &plain(paragraph)));
    for Answers { question, good, worrying } in &slide.answers {
        add(SlidePart::Answers, &row(&[question.clone(), good.clone(), worrying.clone()]));
    }
    let mut figures: Vec<String> = Vec::new();
    for id in slide.figures() {
        if !figures.iter().any(|known| known == id) {
            figures.push(id.to_owned());
        }
    }
    OutlineSlide {
        id: slide.id.clone(),
        kind: slide.kind,
        group: slide.group.clone(),
        language: slide.language,
        presented: slide.presented,
        seconds: slide.seconds,
        headline: words(&plain(&slide.headline)),
        texts,
        figures,
    }
}

fn block(block: &Block, add: &mut impl FnMut(SlidePart, &str)) {
    match block {
        Block::Paragraph { text, .. } => add(SlidePart::Paragraph, &plain(text)),
        Block::List { items, .. } => items.iter().for_each(|item| add(SlidePart::Point, &plain(item))),
        Block::Table { caption, head, rows } => {
            caption.iter().for_each(|caption| add(SlidePart::Row, caption));
            add(SlidePart::Row, &row(head));
            rows.iter().for_each(|cells| add(SlidePart::Row, &row(cells)));
        }
        Block::Story { mark, paragraphs } => {
            mark.iter().for_each(|mark| add(SlidePart::Story, mark));
            paragraphs.iter().for_each(|paragraph| add(SlidePart::Story, &plain(paragraph)));
        }
        Block::Number { value, of, text, .. } => add(SlidePart::Number, &format!("{value} ({of}) {}", plain(text))),
        Block::Bars { title, bars, .. } => chart(title, bars, add),
        Block::Shares { title, parts, unreported, .. } => {
            chart(title, parts, add);
            unreported.iter().for_each(|unreported| add(SlidePart::Bar, &unreported.label));
        }
        Block::Facts { rows } => {
            rows.iter().for_each(|fact| add(SlidePart::Fact, &format!("{}: {}", fact.label, plain(&fact.text))));
        }
        Block::Picture { alt, caption, .. } => {
            add(SlidePart::Picture, alt);
            caption.iter().for_each(|caption| add(SlidePart::Picture, &plain(caption)));
        }
    }
}

fn chart(title: &Text, bars: &[Bar], add: &mut impl FnMut(SlidePart, &str)) {
    add(SlidePart::Chart, &plain(title));
    bars.iter().for_each(|bar| add(SlidePart::Bar, &format!("{}: {}", bar.label, bar.value)));
}

fn row(cells: &[Text]) -> String {
    cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(" | ")
}

/// A text in one line, without the marks of where a word may be divided. No-break spaces stay.
fn words(text: &str) -> String {
    let is_space = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
    let text = text.replace('\u{ad}', "");
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
