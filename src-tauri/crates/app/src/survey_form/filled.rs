//! From a form to a data set, with what is wrong in its fields.

use super::{FieldProblem, FigureForm, QuestionForm, SurveyForm};
use chrono::{Datelike, NaiveDate};
use content::{DataSet, Figure, FigureUse, Kind, Labels, Population, Published, State, SurveyQuestion, Unreported};
use locale::{Language, Message, word};
use std::collections::BTreeMap;

/// The years in which a survey can have been made.
const FIRST_YEAR: i32 = 1990;

/// A form under judgement.
struct Judge {
    language: Language,
    problems: Vec<FieldProblem>,
}

impl Judge {
    fn problem(&mut self, field: &str, message: Message) {
        self.problems.push(FieldProblem { field: field.to_owned(), message });
    }

    /// A text that must not be empty.
    fn text(&mut self, field: &str, typed: &str) -> Labels {
        let text = typed.trim();
        if text.is_empty() {
            self.problem(field, Message::new("survey-field-empty"));
        }
        Labels::of([(self.language, text.to_owned())])
    }

    /// A whole number within limits; 0 where it is none, and then a problem is told.
    fn number(&mut self, field: &str, typed: &str, from: u32, to: u32) -> u32 {
        match typed.trim().trim_end_matches('%').trim_end().replace(['\u{a0}', ' '], "").parse::<u32>() {
            Ok(number) if (from..=to).contains(&number) => number,
            _ => {
                let message = Message::new("survey-field-number").with("from", from).with("to", to);
                self.problem(field, message);
                0
            }
        }
    }

    fn optional(&mut self, field: &str, typed: &str, from: u32, to: u32) -> Option<u32> {
        (!typed.trim().is_empty()).then(|| self.number(field, typed, from, to))
    }
}

/// The most answers that a survey of municipalities can have; more is a slip of the pen.
const MOST_ANSWERS: u32 = 99_999;

/// The data set that a form means; `earlier` is what it is to replace.
///
/// # Errors
/// What is wrong with its fields, in their order.
pub(crate) fn filled(
    form: &SurveyForm,
    id: &str,
    earlier: Option<&DataSet>,
    today: NaiveDate,
) -> Result<DataSet, Vec<FieldProblem>> {
    let mut judge = Judge { language: form.language, problems: Vec::new() };
    let title = judge.text("title", &form.title);
    let publisher = judge.text("publisher", &form.publisher);
    let when = judge.text("when", &form.when);
    let this_year = u32::try_from(today.year()).unwrap_or(u32::MAX);
    let year = judge.number("year", &form.year, FIRST_YEAR.unsigned_abs(), this_year);
    let answers = judge.number("answers", &form.answers, 1, MOST_ANSWERS);
    if form.questions.is_empty() {
        judge.problem("questions", Message::new("survey-no-question"));
    }
    let mut ids = Ids::of(form, id, earlier);
    let questions = form.questions.iter().enumerate();
    let questions = questions.map(|(place, question)| judge.question(place, question, answers, &mut ids)).collect();
    if !judge.problems.is_empty() {
        return Err(judge.problems);
    }
    let link = form.link.trim();
    let said = Message::new("survey-short").with("publisher", form.publisher.trim()).with("when", form.when.trim());
    let short = locale::say(form.language, &said.with("answers", answers));
    Ok(DataSet {
        id: id.to_owned(),
        source: String::new(),
        published: Some(Published { publisher, url: (!link.is_empty()).then(|| link.to_owned()) }),
        keyed: Some(earlier.and_then(|earlier| earlier.keyed).unwrap_or(today)),
        title,
        year: u16::try_from(year).unwrap_or(u16::MAX),
        when,
        answers,
        short: Labels::of([(form.language, short)]),
        populations: BTreeMap::from([("all".to_owned(), everybody(answers))]),
        questions,
    })
}

/// Those who answered, named in every language.
fn everybody(answers: u32) -> Population {
    let label = Labels::of(Language::ALL.map(|language| (language, word(language, "survey-everybody"))));
    Population { label, answers: Some(answers), note: None }
}

impl Judge {
    fn question(&mut self, place: usize, form: &QuestionForm, most: u32, ids: &mut Ids) -> SurveyQuestion {
        let at = |name: &str| format!("questions.{place}.{name}");
        let topic = self.text(&at("topic"), &form.topic);
        self.text(&at("section"), &form.section);
        let answers = self.optional(&at("answers"), &form.answers, 1, most.max(1));
        let unreported = self.optional(&at("unreported"), &form.unreported, 0, 100);
        if form.figures.is_empty() {
            self.problem(&at("figures"), Message::new("survey-no-figure"));
        }
        let figures = form.figures.iter().enumerate();
        let figures: Vec<Figure> = figures
            .map(|(number, figure)| {
                let shared = Shared { form, unreported, most: answers.unwrap_or(most) };
                self.figure(&format!("questions.{place}.figures.{number}"), figure, &shared, ids)
            })
            .collect();
        let sum: u32 = figures.iter().map(|figure| u32::from(figure.percent.unwrap_or(0))).sum();
        if !form.several && sum + unreported.unwrap_or(0) > 100 {
            let message = Message::new("survey-sum").with("sum", sum + unreported.unwrap_or(0));
            self.problem(&at("figures"), message);
        }
        SurveyQuestion { id: ids.question(form.id.as_deref()), topic, answers, figures }
    }

    fn figure(&mut self, at: &str, form: &FigureForm, shared: &Shared<'_>, ids: &mut Ids) -> Figure {
        let option = self.text(&format!("{at}.option"), &form.option);
        let wording = self.text(&format!("{at}.wording"), &form.wording);
        let most = if form.is_count { shared.most.max(1) } else { 100 };
        let amount = self.number(&format!("{at}.amount"), &form.amount, 0, most);
        let points = shared.unreported.and_then(|points| u8::try_from(points).ok());
        Figure {
            id: ids.figure(form.id.as_deref()),
            population: "all".to_owned(),
            state: State::Current,
            option,
            wording,
            percent: (!form.is_count).then(|| u8::try_from(amount).unwrap_or(0)),
            count: form.is_count.then_some(amount),
            words: None,
            usage: FigureUse::Main,
            kind: if form.is_count { Kind::Count } else { Kind::Survey },
            section: shared.form.section.trim().to_owned(),
            line: None,
            several: shared.form.several,
            unsure: form.unsure,
            unreported: points.map(Unreported::Points),
            note: None,
            conflicts_with: None,
        }
    }
}

/// What the figures of a question share.
struct Shared<'a> {
    form: &'a QuestionForm,
    unreported: Option<u32>,
    /// The most answers that a count can be.
    most: u32,
}

/// Ids of what has none yet: higher than those that are known, since a text may still refer to one that was taken away.
struct Ids {
    survey: String,
    last: u32,
}

impl Ids {
    fn of(form: &SurveyForm, survey: &str, earlier: Option<&DataSet>) -> Self {
        let typed = form.questions.iter().flat_map(|question| {
            question.figures.iter().filter_map(|figure| figure.id.as_deref()).chain(question.id.as_deref())
        });
        let kept = earlier.into_iter().flat_map(|survey| &survey.questions).flat_map(|question| {
            question.figures.iter().map(|figure| figure.id.as_str()).chain([question.id.as_str()])
        });
        let number = |id: &str| id.rsplit_once('-')?.1.parse().ok();
        Self { survey: survey.to_owned(), last: typed.chain(kept).filter_map(number).max().unwrap_or(0) }
    }

    fn question(&mut self, known: Option<&str>) -> String {
        known.map_or_else(|| self.next("question"), str::to_owned)
    }

    fn figure(&mut self, known: Option<&str>) -> String {
        let survey = self.survey.clone();
        known.map_or_else(|| self.next(&survey), str::to_owned)
    }

    fn next(&mut self, stem: &str) -> String {
        self.last = self.last.saturating_add(1);
        format!("{stem}-{:03}", self.last)
    }
}
