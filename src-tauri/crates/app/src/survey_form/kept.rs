//! From a data set that is kept back to the form that it was keyed in with, and the id that it is kept by.

use super::{FigureForm, QuestionForm, SurveyForm, filled};
use chrono::NaiveDate;
use content::{DataSet, Figure, Labels, SurveyQuestion, Unreported};

/// An id from a title: small letters, digits and hyphens, with the year, not yet taken.
pub(crate) fn new_id(form: &SurveyForm, taken: impl Fn(&str) -> bool) -> String {
    let plain = |letter: char| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        letter if letter.is_ascii_alphanumeric() => letter,
        _ => '-',
    };
    let title: String = form.title.to_lowercase().chars().map(plain).collect();
    let words: Vec<&str> = title.split('-').filter(|word| !word.is_empty()).take(4).collect();
    let stem = if words.is_empty() { "survey".to_owned() } else { words.join("-") };
    let year = form.year.trim();
    let year = if year.chars().all(|c| c.is_ascii_digit()) { year } else { "" };
    let stem: String = stem.chars().take(40).collect();
    let stem = format!("own-{stem}-{year}").trim_matches('-').to_owned();
    let numbered = (2..).map(|number| format!("{stem}-{number}"));
    std::iter::once(stem.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(stem)
}

/// The form that a data set was keyed in with; nothing for those of a pack, and where the form would lose something.
pub(crate) fn form_of(survey: &DataSet) -> Option<SurveyForm> {
    survey.keyed?;
    let language = survey.title.languages().next()?;
    let published = survey.published.as_ref()?;
    let said = |labels: &Labels| labels.get(language).to_owned();
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let figure = |figure: &Figure| FigureForm {
        id: Some(figure.id.clone()),
        option: said(&figure.option),
        wording: said(&figure.wording),
        amount: number(figure.percent.map(u32::from).or(figure.count)),
        is_count: figure.count.is_some(),
        unsure: figure.unsure,
    };
    let question = |question: &SurveyQuestion| {
        let first = question.figures.first();
        QuestionForm {
            id: Some(question.id.clone()),
            topic: said(&question.topic),
            section: first.map(|figure| figure.section.clone()).unwrap_or_default(),
            answers: number(question.answers),
            several: first.is_some_and(|figure| figure.several),
            unreported: match first.and_then(|figure| figure.unreported) {
                Some(Unreported::Points(points)) => points.to_string(),
                _ => String::new(),
            },
            figures: question.figures.iter().map(figure).collect(),
        }
    };
    let form = SurveyForm {
        id: Some(survey.id.clone()),
        language,
        title: said(&survey.title),
        publisher: said(&published.publisher),
        link: published.url.clone().unwrap_or_default(),
        when: said(&survey.when),
        year: survey.year.to_string(),
        answers: survey.answers.to_string(),
        questions: survey.questions.iter().map(question).collect(),
    };
    // The pack gives every data set its source when it is read.
    let kept = DataSet { source: String::new(), ..survey.clone() };
    filled(&form, &survey.id, Some(survey), NaiveDate::MAX).is_ok_and(|again| again == kept).then_some(form)
}
