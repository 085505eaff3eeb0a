//! The record of every figure that a deck uses, in words.

use crate::build::Brief;
use crate::record::{FigureRecord, Said, record};
use crate::slide::Slide;
use locale::{Message, say};
use std::collections::{HashMap, HashSet};

/// Whether one of two figures is told to contradict the other: it is written at one of them and holds for both.
pub(crate) fn contradict(one: &content::Figure, other: &content::Figure) -> bool {
    other.conflicts_with.as_deref() == Some(&one.id) || one.conflicts_with.as_deref() == Some(&other.id)
}

/// Records in the order in which the slides show their figures, each followed by what contradicts it.
pub(crate) fn used<'s>(brief: &Brief<'_>, slides: impl Iterator<Item = &'s Slide>) -> Vec<FigureRecord> {
    let (mut records, mut known, mut said) = (Vec::new(), HashSet::new(), Said::default());
    let mut made = brief.made.borrow_mut();
    for id in slides.flat_map(Slide::figures) {
        if known.contains(id) {
            continue;
        }
        let Some((survey, question, figure)) = brief.figure(id) else { continue };
        let withheld = |figure: &content::Figure| brief.withheld.figure(&figure.id);
        let contradicting = survey.figures().filter(|(_, other)| contradict(figure, other) && !withheld(other));
        for (question, figure) in std::iter::once((question, figure)).chain(contradicting) {
            if !withheld(figure) && known.insert(figure.id.as_str()) {
                let mut record = match made.get(&figure.id) {
                    Some(record) => record.clone(),
                    None => record(brief.pack, (brief.language, brief.date), &mut said, (survey, question, figure)),
                };
                made.entry(figure.id.clone()).or_insert_with(|| record.clone());
                // What is to be known of a contradiction names the other figure.
                if survey.figures().any(|(_, other)| contradict(figure, other) && withheld(other)) {
                    (record.conflicts_with, record.note) = (None, None);
                }
                records.push(record);
            }
        }
    }
    records
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
