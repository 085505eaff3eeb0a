//! Everything that is known about one figure, in words.

use crate::build::FoundFigure;
use crate::text::value;
use chrono::{Datelike, NaiveDate};
use content::{DataSet, Figure, Pack, Population, State};
use locale::{Language, Message, say, word};
use serde::Serialize;
use std::collections::HashMap;

/// Everything that is known about one figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureRecord {
    /// The figure's id.
    pub id: String,
    /// The data set that it belongs to.
    pub survey: String,
    /// The number as it is read.
    pub value: String,
    /// What it says, as a clause in the past tense.
    pub wording: String,
    /// The answer, as it stands at a bar.
    pub option: String,
    /// What was asked.
    pub topic: String,
    /// Who answered.
    pub population: String,
    /// The base in words; says so when that of the single question is not reported.
    pub base: String,
    /// Now or as a goal.
    pub state: String,
    /// The year of the answers.
    pub year: u16,
    /// How old the answers are on the day of the meeting, in words.
    pub age: String,
    /// Source with section and time.
    pub source: String,
    /// Section of the source.
    pub section: String,
    /// Where the source can be read; text, never opened.
    pub link: Option<String>,
    /// What it is good for.
    pub usage: FigureUse,
    /// Said where those who answered could choose several answers.
    pub several: Option<String>,
    /// What one must know before showing it.
    pub note: Option<String>,
    /// The figure that this one contradicts.
    pub conflicts_with: Option<String>,
    /// What is not reported, in words.
    pub unreported: Option<String>,
    /// When it was keyed in here, in words; nothing for the figures of a pack.
    pub keyed: Option<String>,
}

/// What a figure is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum FigureUse {
    /// To be shown.
    Main,
    /// Says again what another record says.
    Repeat,
    /// Contradicts another record; told beside it, never averaged.
    Conflict,
    /// Background.
    Context,
}

/// The record of every figure of a pack, in the order of its data sets, as old as they are on the day.
pub fn figure_records(pack: &Pack, language: Language, date: NaiveDate) -> Vec<FigureRecord> {
    let mut said = Said::default();
    let figures = pack
        .surveys
        .iter()
        .flat_map(|survey| survey.figures().map(move |(question, figure)| (survey, question, figure)));
    figures.map(|figure| record(pack, (language, date), &mut said, figure)).collect()
}

/// Sentences that many records share, by what they are made of: wording them takes longer than all the rest.
#[derive(Default)]
pub(crate) struct Said<'a>(HashMap<(&'a str, &'a str, u32), String>);

impl<'a> Said<'a> {
    fn once(&mut self, key: (&'a str, &'a str, u32), words: impl FnOnce() -> String) -> String {
        self.0.entry(key).or_insert_with(words).clone()
    }
}

/// The record of a figure in a language, as old as it is on a day.
pub(crate) fn record<'a>(
    pack: &'a Pack,
    (language, date): (Language, NaiveDate),
    said: &mut Said<'a>,
    (survey, question, figure): FoundFigure<'a>,
) -> FigureRecord {
    let population = survey.populations.get(&figure.population);
    let state = state(figure.state);
    let unreported = unreported(language, said, figure);
    FigureRecord {
        id: figure.id.clone(),
        survey: survey.id.clone(),
        value: value(language, figure),
        wording: figure.wording.get(language).to_owned(),
        option: figure.option.get(language).to_owned(),
        topic: question.topic.get(language).to_owned(),
        population: population.map_or("", |population| population.label.get(language)).to_owned(),
        base: match question.answers {
            Some(answers) => said.once(("base", "", answers), || base_of_question(language, answers)),
            None => said.once((&survey.id, &figure.population, 0), || base(language, population)),
        },
        state: said.once((state, "", 0), || word(language, state)),
        year: survey.year,
        age: said.once((&survey.id, "", 2), || age(language, survey.year, date)),
        source: said.once((&survey.id, &figure.section, 1), || source(pack, language, survey, &figure.section)),
        section: figure.section.clone(),
        link: pack.source(&survey.source).and_then(|source| source.url.clone()),
        usage: usage(figure),
        several: figure.several.then(|| said.once(("several", "", 0), || word(language, "deck-several"))),
        note: figure.note.as_ref().map(|note| note.get(language).to_owned()),
        conflicts_with: figure.conflicts_with.clone(),
        unreported,
        keyed: survey.keyed.map(|_| said.once((&survey.id, "", 3), || keyed(language, survey))),
    }
}

const fn state(state: State) -> &'static str {
    match state {
        State::Current => "deck-state-current",
        State::Target => "deck-state-target",
        State::TargetImplied => "deck-state-target-implied",
        State::NotStated => "deck-state-not-stated",
    }
}

const fn usage(figure: &Figure) -> FigureUse {
    match figure.usage {
        content::FigureUse::Main => FigureUse::Main,
        content::FigureUse::Repeat => FigureUse::Repeat,
        content::FigureUse::Conflict => FigureUse::Conflict,
        content::FigureUse::Context => FigureUse::Context,
    }
}

fn unreported<'a>(language: Language, said: &mut Said<'a>, figure: &Figure) -> Option<String> {
    if matches!(figure.unreported, Some(content::Unreported::Unknown(_))) {
        return Some(said.once(("unreported", "unknown", 0), || word(language, "deck-unreported-unknown")));
    }
    figure.unreported_points().map(|points| {
        let message = || Message::new("deck-unreported").with("value", locale::percent(language, points));
        said.once(("unreported", "", points.into()), || say(language, &message()))
    })
}

/// How many answered, in words.
fn base(language: Language, population: Option<&Population>) -> String {
    match population.and_then(|population| population.answers) {
        Some(answers) => say(language, &Message::new("deck-base").with("answers", answers)),
        None => word(language, "deck-base-unknown"),
    }
}

/// How many answered a question whose base the source prints.
fn base_of_question(language: Language, answers: u32) -> String {
    say(language, &Message::new("deck-base-question").with("answers", answers))
}

/// A section of the report of a survey, in words; a place with a name of its own is said as it is.
fn source(pack: &Pack, language: Language, survey: &DataSet, section: &str) -> String {
    let short = pack.source(&survey.source).map_or("", |source| source.short.get(language));
    let numbered = section.starts_with(|c: char| c.is_ascii_digit());
    let message = Message::new(if numbered { "deck-source-section" } else { "deck-source-place" });
    let message = message.with("source", short).with("section", section);
    say(language, &message.with("when", survey.when.get(language)))
}

/// Whole calendar years from the year of the answers to a day.
fn age(language: Language, year: u16, date: NaiveDate) -> String {
    let years = usize::try_from(date.year() - i32::from(year)).unwrap_or(0);
    say(language, &Message::new("deck-age").count("years", years))
}

fn keyed(language: Language, survey: &DataSet) -> String {
    let day = survey.keyed.map_or_else(String::new, |day| locale::date(language, day));
    say(language, &Message::new("deck-keyed").with("day", day))
}
