//! Every figure that a pack and the data sets beside it have, for the author who chooses among them.

use crate::own::{file, own_surveys, remove_survey, save};
use crate::survey_form::{SurveyForm, SurveySaved, filled, form_of, new_id};
use crate::{Desk, Failure, pack_with};
use chrono::NaiveDate;
use content::{DataSet, Pack, Region};
use deck::{FigureRecord, FigureUse, Named};
use locale::{Language, Message};
use serde::Serialize;

/// All figures, and what they belong to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureList {
    /// The data sets: those of the pack first.
    pub surveys: Vec<SurveyView>,
    /// The challenges in the order of the pack.
    pub challenges: Vec<Named>,
    /// Where a source contradicts itself.
    pub contradictions: Vec<Contradiction>,
    /// The figures in the order of their data sets.
    pub figures: Vec<ListedFigure>,
    /// What is wrong with data sets that were keyed in and cannot be used.
    pub problems: Vec<Message>,
}

/// A data set as the author sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SurveyView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When the answers were given, and how old they are on the day of the meeting.
    pub when: String,
    /// How old they are, in words.
    pub age: String,
    /// Answers to the survey as a whole.
    pub answers: u32,
    /// Where it can be read; text, never opened.
    pub link: Option<String>,
    /// When it was keyed in here, in words; nothing for those of the pack.
    pub keyed: Option<String>,
    /// The language that it was keyed in in, where that is not the window's.
    pub language: Option<Language>,
    /// The form that it was keyed in with; nothing where the form cannot hold all that its file says.
    pub form: Option<SurveyForm>,
}

/// A figure, and where the pack uses it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ListedFigure {
    /// Its record.
    pub record: FigureRecord,
    /// Ids of the challenges that show or name it.
    pub challenges: Vec<String>,
}

/// Two figures of a source that cannot both be right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Contradiction {
    /// The figure that is shown.
    pub shown: String,
    /// The one that contradicts it.
    pub other: String,
}

/// The figures of a pack in a language, as old as they are on a day.
pub fn figure_list(pack: &Pack, language: Language, date: NaiveDate) -> FigureList {
    let records = deck::figure_records(pack, language, date);
    let contradictions = records
        .iter()
        .filter(|record| record.usage == FigureUse::Conflict)
        .filter_map(|record| Some(Contradiction { shown: record.conflicts_with.clone()?, other: record.id.clone() }));
    let contradictions = contradictions.collect();
    let surveys = pack.surveys.iter().map(|survey| view(pack, survey, language, &records)).collect();
    let used: Vec<_> = pack.challenges.iter().map(|challenge| (&challenge.id, challenge.figures())).collect();
    let listed = |record: FigureRecord| {
        let by = used.iter().filter(|(_, figures)| figures.contains(record.id.as_str()));
        ListedFigure { challenges: by.map(|(id, _)| (*id).clone()).collect(), record }
    };
    let name = |challenge: &content::Challenge| {
        let text = challenge.texts.get(&language).or_else(|| challenge.texts.values().next());
        Named { id: challenge.id.clone(), name: text.map(|text| text.label.clone()).unwrap_or_default() }
    };
    FigureList {
        surveys,
        challenges: pack.challenges.iter().map(name).collect(),
        contradictions,
        figures: records.into_iter().map(listed).collect(),
        problems: Vec::new(),
    }
}

fn view(pack: &Pack, survey: &DataSet, language: Language, records: &[FigureRecord]) -> SurveyView {
    let source = pack.source(&survey.source);
    let record = records.iter().find(|record| record.survey == survey.id);
    let written = survey.title.languages().next().filter(|_| survey.keyed.is_some() && !survey.title.has(language));
    SurveyView {
        id: survey.id.clone(),
        title: survey.title.get(language).to_owned(),
        publisher: source.map_or("", |source| source.publisher.get(language)).to_owned(),
        when: survey.when.get(language).to_owned(),
        age: record.map(|record| record.age.clone()).unwrap_or_default(),
        answers: survey.answers,
        link: source.and_then(|source| source.url.clone()),
        keyed: record.and_then(|record| record.keyed.clone()),
        language: written,
        form: form_of(survey),
    }
}

impl Desk {
    /// The figures of the pack at work and of the data sets beside it, as old as they are on the day of the meeting.
    ///
    /// # Errors
    /// When the day is no date.
    pub fn figures(&self, date: &str) -> Result<FigureList, Failure> {
        let day = date.parse::<NaiveDate>();
        let day = day.map_err(|_| Failure::choice(Message::new("not-a-date").with("date", date)))?;
        let mut list = figure_list(&self.pack, self.language, day);
        list.problems = self
            .own_problems
            .iter()
            .map(|problem| {
                let message = Message::new("survey-left-out").with("file", &problem.file).with("line", problem.line);
                message.with("detail", locale::say(self.language, &problem.message))
            })
            .collect();
        Ok(list)
    }

    /// Keeps a data set that was keyed in, when nothing is wrong with it.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn save_survey(&mut self, form: &SurveyForm, date: &str) -> Result<SurveySaved, Failure> {
        let keyed = |id: &str| self.pack.surveys.iter().find(|survey| survey.id == id && survey.keyed.is_some());
        let earlier = form.id.as_deref().and_then(keyed);
        // A file that is wrong is left out of the pack, but it is somebody's work all the same.
        let taken =
            |id: &str| self.pack.surveys.iter().any(|survey| survey.id == id) || file(&self.folder, id).exists();
        let id = earlier.map_or_else(|| new_id(form, taken), |survey| survey.id.clone());
        let survey = match filled(form, &id, earlier, self.today) {
            Ok(survey) => survey,
            Err(problems) => return Ok(SurveySaved { problems, figures: None }),
        };
        save(&self.folder, &survey)?;
        self.read_again(self.region)?;
        Ok(SurveySaved { problems: Vec::new(), figures: Some(self.figures(date)?) })
    }

    /// Takes a data set that was keyed in away.
    ///
    /// # Errors
    /// When there is none of that id, or its file cannot be removed.
    pub fn remove_survey(&mut self, id: &str, date: &str) -> Result<FigureList, Failure> {
        remove_survey(&self.folder, id)?;
        self.read_again(self.region)?;
        self.figures(date)
    }

    /// Reads the pack for a region with the data sets beside it; the next briefing is made from what is there now.
    ///
    /// # Errors
    /// When the pack cannot be read any more.
    pub(crate) fn read_again(&mut self, region: Region) -> Result<(), Failure> {
        let keyed = own_surveys(&self.folder);
        let (pack, problems) = pack_with(self.pack_folder.as_deref(), region, &keyed.surveys)?;
        self.own_problems = [keyed.problems, problems].concat();
        self.pack = pack;
        self.glossaries.clear();
        self.to_review = true;
        self.region = region;
        Ok(())
    }
}
