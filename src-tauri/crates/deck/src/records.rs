//! The record of every figure that a deck uses, in words.

use crate::build::Brief;
use crate::slide::{FigureRecord, Slide};
use crate::text::value;
use content::{DataSet, Figure, Population, State, SurveyQuestion};
use locale::{Language, Message, say, word};
use std::collections::{HashMap, HashSet};

/// Records in the order in which the slides show their figures, each followed by what contradicts it.
pub(crate) fn used<'s>(brief: &Brief<'_>, slides: impl Iterator<Item = &'s Slide>) -> Vec<FigureRecord> {
    let (mut records, mut known, mut said) = (Vec::new(), HashSet::new(), Said::default());
    for id in slides.flat_map(Slide::figures) {
        if known.contains(id) {
            continue;
        }
        let Some((survey, question, figure)) = brief.figure(id) else { continue };
        let contradicting = survey.figures().filter(|(_, other)| other.conflicts_with.as_deref() == Some(&figure.id));
        for (question, figure) in std::iter::once((question, figure)).chain(contradicting) {
            if known.insert(figure.id.as_str()) {
                records.push(record(brief, &mut said, survey, question, figure));
            }
        }
    }
    records
}

/// Sentences that many records share, by what they are made of: wording them takes longer than all the rest.
#[derive(Default)]
struct Said<'a>(HashMap<(&'a str, &'a str, u8), String>);

impl<'a> Said<'a> {
    fn once(&mut self, key: (&'a str, &'a str, u8), words: impl FnOnce() -> String) -> String {
        self.0.entry(key).or_insert_with(words).clone()
    }
}

fn record<'a>(
    brief: &Brief<'a>,
    said: &mut Said<'a>,
    survey: &'a DataSet,
    question: &'a SurveyQuestion,
    figure: &'a Figure,
) -> FigureRecord {
    let language = brief.language;
    let population = survey.populations.get(&figure.population);
    let state = match figure.state {
        State::Current => "deck-state-current",
        State::Target => "deck-state-target",
        State::TargetImplied => "deck-state-target-implied",
        State::NotStated => "deck-state-not-stated",
    };
    let unreported = figure.unreported_points().map(|points| {
        let message = || Message::new("deck-unreported").with("value", locale::percent(language, points));
        said.once(("unreported", "", points), || say(language, &message()))
    });
    FigureRecord {
        id: figure.id.clone(),
        value: value(language, figure),
        wording: figure.wording.get(language).to_owned(),
        option: figure.option.get(language).to_owned(),
        topic: question.topic.get(language).to_owned(),
        population: population.map_or("", |population| population.label.get(language)).to_owned(),
        base: said.once((&survey.id, &figure.population, 0), || base(language, population)),
        state: said.once((state, "", 0), || word(language, state)),
        year: survey.year,
        source: said.once((&survey.id, &figure.section, 1), || source(brief, survey, &figure.section)),
        section: figure.section.clone(),
        note: figure.note.as_ref().map(|note| note.get(language).to_owned()),
        conflicts_with: figure.conflicts_with.clone(),
        unreported,
    }
}

/// How many answered, in words.
fn base(language: Language, population: Option<&Population>) -> String {
    match population.and_then(|population| population.answers) {
        Some(answers) => say(language, &Message::new("deck-base").with("answers", answers)),
        None => word(language, "deck-base-unknown"),
    }
}

/// A section of the report of a survey, in words.
fn source(brief: &Brief<'_>, survey: &DataSet, section: &str) -> String {
    let language = brief.language;
    let short = brief.pack.source(&survey.source).map_or("", |source| source.short.get(language));
    let message = Message::new("deck-source-section").with("source", short).with("section", section);
    say(language, &message.with("when", survey.when.get(language)))
}

/// Where the figures of each slide come from, a sentence for each place in a source.
pub(crate) fn add_provenance(brief: &Brief<'_>, records: &[FigureRecord], slides: &mut [Slide]) {
    let by_id: HashMap<&str, &FigureRecord> = records.iter().map(|record| (record.id.as_str(), record)).collect();
    let mut said: HashMap<[&str; 3], String> = HashMap::new();
    for slide in slides {
        let mut places: Vec<[&str; 3]> = Vec::new();
        for record in slide.figures().into_iter().filter_map(|id| by_id.get(id)) {
            let place = [record.source.as_str(), record.population.as_str(), record.base.as_str()];
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let sentences =
            places.into_iter().map(|place| said.entry(place).or_insert_with(|| provenance(brief, place)).clone());
        slide.provenance.extend(sentences);
    }
}

fn provenance(brief: &Brief<'_>, [source, population, base]: [&str; 3]) -> String {
    let message = Message::new("deck-provenance").with("source", source);
    say(brief.language, &message.with("population", population).with("base", base))
}

/// The documents that the slides rest on: those of their figures and of their challenges.
pub(crate) fn sources(brief: &Brief<'_>, slides: &[Slide]) -> Vec<String> {
    let language = brief.language;
    let challenges = slides.iter().filter_map(|slide| brief.pack.challenge(slide.challenge.as_deref()?));
    let mut ids: Vec<&str> =
        challenges.flat_map(|challenge| &challenge.support).map(|support| support.source.as_str()).collect();
    ids.extend(brief.pack.surveys.iter().map(|survey| survey.source.as_str()));
    let used = brief.pack.sources.iter().filter(|source| ids.contains(&source.id.as_str()));
    used.map(|source| {
        let mut words = format!("{}: {}", source.publisher.get(language), source.title.get(language));
        if let Some(date) = source.date {
            words = format!("{words}, {}", locale::date(language, date));
        }
        words
    })
    .collect()
}
