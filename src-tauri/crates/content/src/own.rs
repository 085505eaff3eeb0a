//! Data sets that stand alone: keyed in from the public page of a survey, kept beside the packs.

use crate::check::{position_in, survey_alone};
use crate::files::text;
use crate::{DataSet, Figure, FigureUse, Holds, Labels, Pack, Problem, Severity, Source, SurveyQuestion, yaml};
use locale::Message;
use std::collections::BTreeMap;

/// Reads a data set that stands in a file of its own, and checks all that it can tell alone. It is there when none of
/// the problems is an error.
pub fn read_survey(path: &str, bytes: &[u8]) -> (Option<DataSet>, Vec<Problem>) {
    let parsed = text(path, bytes).and_then(|text| Ok((yaml::parse::<DataSet>(path, &text, 1)?, text)));
    let (survey, text) = match parsed {
        Ok(parsed) => parsed,
        Err(problem) => return (None, vec![problem]),
    };
    let mut problems = survey_alone(path, &text, &survey);
    if !survey.source.is_empty() {
        problems.push(Problem::error(path, position_in(&text, "source:"), Message::new("pack-survey-source")));
    }
    if survey.published.is_none() {
        problems.push(Problem::error(path, (1, 1), Message::new("pack-survey-unpublished")));
    }
    for (question, sum) in survey.questions.iter().filter_map(|it| Some((it, sum_over_100(it)?))) {
        let message = Message::new("pack-survey-sum").with("question", &question.id).with("sum", sum);
        problems.push(Problem::error(path, position_in(&text, &format!("id: {}", question.id)), message));
    }
    if !is_id(&survey.id) {
        let message = Message::new("pack-survey-id").with("id", &survey.id);
        problems.push(Problem::error(path, position_in(&text, "id:"), message));
    }
    let usable = problems.iter().all(|problem| problem.severity != Severity::Error);
    (Some(survey).filter(|_| usable), problems)
}

/// A data set as the file that [`read_survey`] reads; nothing when YAML cannot say it.
pub fn write_survey(survey: &DataSet) -> Option<String> {
    yaml::write(survey)
}

/// The sum of answers that exclude each other, where it is more than the whole.
fn sum_over_100(question: &SurveyQuestion) -> Option<u32> {
    let mut sums: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let counted = |figure: &&Figure| figure.usage == FigureUse::Main && !figure.several;
    for figure in question.figures.iter().filter(counted) {
        let whole = (figure.population.as_str(), figure.state.code());
        *sums.entry(whole).or_default() += u32::from(figure.percent.unwrap_or(0));
    }
    sums.into_values().find(|sum| *sum > 100)
}

/// An id becomes the name of a file: it is short and has small letters, digits and hyphens alone.
fn is_id(id: &str) -> bool {
    let letters = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    letters && (1..=60).contains(&id.len()) && !id.starts_with('-')
}

/// Puts data sets that stand alone beside those of the pack. One whose ids the pack has already is left out and told.
pub(crate) fn add(pack: &mut Pack, own: &[DataSet]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for survey in own {
        let taken = |id: &str| pack.figure(id).is_some();
        let same = pack.surveys.iter().any(|known| known.id == survey.id).then_some(survey.id.as_str());
        let same = same.or_else(|| survey.figures().map(|(_, figure)| figure.id.as_str()).find(|id| taken(id)));
        match same {
            Some(id) => {
                let message = Message::new("pack-own-survey-taken").with("id", id);
                problems.push(Problem::warning(&format!("own/surveys/{}.yaml", survey.id), (1, 1), message));
            }
            None => pack.surveys.push(survey.clone()),
        }
    }
    name_sources(pack);
    problems
}

/// A data set that tells itself where it was published becomes a source like any other.
fn name_sources(pack: &mut Pack) {
    for survey in &mut pack.surveys {
        let Some(published) = survey.published.as_ref().filter(|_| survey.source.is_empty()) else { continue };
        survey.source.clone_from(&survey.id);
        let words = |language| format!("{}: {}", published.publisher.get(language), survey.title.get(language));
        pack.sources.push(Source {
            id: survey.id.clone(),
            title: survey.title.clone(),
            publisher: published.publisher.clone(),
            short: Labels::of(survey.title.languages().map(|language| (language, words(language)))),
            date: None,
            url: published.url.clone(),
            holds: Holds::default(),
        });
    }
}
