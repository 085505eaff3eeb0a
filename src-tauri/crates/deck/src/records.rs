//! The record of every figure that a deck uses, in words.

use crate::build::Brief;
use crate::slide::{FigureRecord, Slide};
use crate::text::value;
use content::{DataSet, Figure, State, SurveyQuestion};
use locale::{Message, say, word};

/// Records in the order in which the slides show their figures, each followed by what contradicts it.
pub(crate) fn used<'s>(brief: &Brief<'_>, slides: impl Iterator<Item = &'s Slide>) -> Vec<FigureRecord> {
    let mut records: Vec<FigureRecord> = Vec::new();
    for (survey, question, figure) in slides.flat_map(Slide::figures).filter_map(|id| brief.pack.figure(id)) {
        let contradicting = survey.figures().filter(|(_, other)| other.conflicts_with.as_deref() == Some(&figure.id));
        for (question, figure) in std::iter::once((question, figure)).chain(contradicting) {
            if !records.iter().any(|record| record.id == figure.id) {
                records.push(record(brief, survey, question, figure));
            }
        }
    }
    records
}

fn record(brief: &Brief<'_>, survey: &DataSet, question: &SurveyQuestion, figure: &Figure) -> FigureRecord {
    let language = brief.language;
    let population = survey.populations.get(&figure.population);
    let source = brief.pack.source(&survey.source).map_or("", |source| source.short.get(language));
    let source = Message::new("deck-source-section")
        .with("source", source)
        .with("section", &figure.section)
        .with("when", survey.when.get(language));
    let state = match figure.state {
        State::Current => "deck-state-current",
        State::Target => "deck-state-target",
        State::TargetImplied => "deck-state-target-implied",
        State::NotStated => "deck-state-not-stated",
    };
    let base = match population.and_then(|population| population.answers) {
        Some(answers) => say(language, &Message::new("deck-base").with("answers", answers)),
        None => word(language, "deck-base-unknown"),
    };
    let unreported = figure
        .unreported_points()
        .map(|points| say(language, &Message::new("deck-unreported").with("value", locale::percent(language, points))));
    FigureRecord {
        id: figure.id.clone(),
        value: value(language, figure),
        wording: figure.wording.get(language).to_owned(),
        option: figure.option.get(language).to_owned(),
        topic: question.topic.get(language).to_owned(),
        population: population.map_or("", |population| population.label.get(language)).to_owned(),
        base,
        state: word(language, state),
        year: survey.year,
        source: say(language, &source),
        section: figure.section.clone(),
        note: figure.note.as_ref().map(|note| note.get(language).to_owned()),
        conflicts_with: figure.conflicts_with.clone(),
        unreported,
    }
}

/// Where the figures of a slide come from, a sentence for each place in a source.
pub(crate) fn provenance(brief: &Brief<'_>, records: &[FigureRecord], slide: &Slide) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for record in slide.figures().into_iter().filter_map(|id| records.iter().find(|record| record.id == id)) {
        let message = Message::new("deck-provenance")
            .with("source", &record.source)
            .with("population", &record.population)
            .with("base", &record.base);
        let sentence = say(brief.language, &message);
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
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
