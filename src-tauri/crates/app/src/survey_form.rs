//! The form in which a published survey is keyed in, and what is wrong with what stands in its fields.

use crate::FigureList;
use chrono::{Datelike, NaiveDate};
use content::{DataSet, Figure, FigureUse, Kind, Labels, Population, Published, State, SurveyQuestion, Unreported};
use locale::{Language, Message, word};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A published survey as it is keyed in: what was typed, not yet judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SurveyForm {
    /// Its id, once it is kept.
    pub id: Option<String>,
    /// The language that it is keyed in in.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read; may be empty.
    pub link: String,
    /// When the answers were given, in words.
    pub when: String,
    /// The year of the answers.
    pub year: String,
    /// Answers to the survey as a whole.
    pub answers: String,
    /// What was asked.
    pub questions: Vec<QuestionForm>,
}

/// A question with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct QuestionForm {
    /// Its id, once it is kept.
    pub id: Option<String>,
    /// What was asked.
    pub topic: String,
    /// Section or page.
    pub section: String,
    /// Answers to this question; empty when they are not printed.
    pub answers: String,
    /// Several answers could be chosen.
    pub several: bool,
    /// Percentage points that are not reported; may be empty.
    pub unreported: String,
    /// The figures.
    pub figures: Vec<FigureForm>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureForm {
    /// Its id, once it is kept.
    pub id: Option<String>,
    /// The answer, as it stands at a bar.
    pub option: String,
    /// What the respondents said, as a clause in the past tense.
    pub wording: String,
    /// The number.
    pub amount: String,
    /// It is a number of answers and not per cent.
    pub is_count: bool,
    /// The answer of those who could not or did not say.
    pub unsure: bool,
}

/// Something wrong in a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field's path, for example `questions.0.figures.1.amount`.
    pub field: String,
    /// What is wrong and what to do.
    pub message: Message,
}

/// What came of keeping a data set: either problems, or the figures that there are now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SurveySaved {
    /// What is wrong with the fields.
    pub problems: Vec<FieldProblem>,
    /// The list with the data set in it.
    pub figures: Option<FigureList>,
}

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

#[cfg(test)]
mod tests;
