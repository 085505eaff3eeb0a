use super::Found;
use crate::{DataSet, Figure, Kind, Problem, position};
use locale::Message;
use std::collections::BTreeSet;

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    let mut known = BTreeSet::new();
    // What stands alone was checked when it was read, and its file is none of the pack's.
    for survey in pack.surveys.iter().filter(|survey| survey.keyed.is_none()) {
        let file = format!("surveys/{}.yaml", survey.id);
        let text = found.texts.get(file.as_str()).map_or("", String::as_str);
        found.problems.extend(survey_alone(&file, text, survey));
        found.source(&file, &survey.source);
        for (_, figure) in survey.figures() {
            let place = format!("id: {}", figure.id);
            if !known.insert(&figure.id) {
                found.error(&file, &place, Message::new("pack-duplicate-id").with("id", &figure.id));
            }
            let contradicted = figure.conflicts_with.as_deref();
            if let Some(other) = contradicted.filter(|other| pack.figure(other).is_none()) {
                found.error(&file, &place, Message::new("pack-unknown-figure").with("figure", other));
            }
        }
    }
}

/// What a data set tells alone.
pub(crate) fn survey_alone(file: &str, text: &str, survey: &DataSet) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut error = |place: &str, message: Message| {
        problems.push(Problem::error(file, position::of(text, place), message));
    };
    let mut known = BTreeSet::new();
    for question in &survey.questions {
        for figure in &question.figures {
            let place = format!("id: {}", figure.id);
            if !known.insert(&figure.id) {
                error(&place, Message::new("pack-duplicate-id").with("id", &figure.id));
            }
            if figure.percent.is_some_and(|percent| percent > 100) {
                error(&place, Message::new("pack-percent-over-100").with("figure", &figure.id));
            }
            if !survey.populations.contains_key(&figure.population) {
                error(&place, Message::new("pack-unknown-population").with("population", &figure.population));
            }
            if has_no_value(figure) {
                error(&place, Message::new("pack-figure-without-value").with("figure", &figure.id));
            }
        }
    }
    problems
}

fn has_no_value(figure: &Figure) -> bool {
    let Figure { percent, count, words, kind, .. } = figure;
    percent.is_none() && count.is_none() && words.is_none() && *kind != Kind::Missing
}
