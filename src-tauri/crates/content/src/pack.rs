use crate::{
    AboutUs, Audience, Case, Challenge, Completeness, DataSet, Fact, Figure, GlossaryEntry, Holds, Labels, Page,
    SurveyQuestion, Template,
};
use chrono::NaiveDate;
use locale::Language;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A content pack as it was read.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Version of the folder's format.
    pub format: u32,
    /// Stable id.
    pub id: String,
    /// The pack's own version.
    pub version: String,
    /// What it is called.
    pub title: Labels,
    /// What every deck says about the wording of the challenges.
    pub label: Labels,
    /// The languages that are complete.
    pub languages: Vec<Language>,
    /// Ids of the audiences in the order in which they are offered; those that are not listed follow by name.
    #[serde(default, rename = "audiences")]
    pub audience_ids: Vec<String>,
    /// Ids of the templates in the order in which they are offered; those that are not listed follow by name.
    #[serde(default, rename = "templates")]
    pub template_ids: Vec<String>,
    /// Ids of the challenges in order; [`Pack::challenges`] holds them in the same order.
    #[serde(rename = "challenges")]
    pub challenge_ids: Vec<String>,
    /// The challenges.
    #[serde(skip)]
    pub challenges: Vec<Challenge>,
    /// Whom briefings are for.
    #[serde(skip)]
    pub audiences: Vec<Audience>,
    /// Background pages.
    #[serde(skip)]
    pub pages: Vec<Page>,
    /// Briefings of a fixed course.
    #[serde(skip)]
    pub templates: Vec<Template>,
    /// What has happened in real municipalities, the latest first.
    #[serde(skip)]
    pub cases: Vec<Case>,
    /// What is known about law and services.
    #[serde(skip)]
    pub facts: Vec<Fact>,
    /// What a municipality can tell about itself, in the order in which it is asked for.
    #[serde(skip)]
    pub about_us: Vec<AboutUs>,
    /// Terms in plain words.
    #[serde(skip)]
    pub glossary: Vec<GlossaryEntry>,
    /// The documents that the content rests on.
    #[serde(skip)]
    pub sources: Vec<Source>,
    /// Published surveys.
    #[serde(skip)]
    pub surveys: Vec<DataSet>,
    /// How far each language has come, the offered ones first.
    #[serde(skip)]
    pub completeness: Vec<Completeness>,
    /// Ids of the texts that were translated from a text that has changed since.
    #[serde(skip)]
    pub stale: BTreeMap<Language, BTreeSet<String>>,
}

/// A document that the content rests on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Its title.
    pub title: Labels,
    /// Who published it.
    pub publisher: Labels,
    /// For the source line of a slide.
    pub short: Labels,
    /// When it was published, where that is known.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// Where it can be read.
    #[serde(default)]
    pub url: Option<String>,
    /// Where it holds, when it is an act.
    #[serde(default, rename = "where")]
    pub holds: Holds,
}

impl Pack {
    /// The challenge with the id.
    pub fn challenge(&self, id: &str) -> Option<&Challenge> {
        self.challenges.iter().find(|challenge| challenge.id == id)
    }

    /// The audience that goes by the name, in any language.
    pub fn audience(&self, name: &str) -> Option<&Audience> {
        self.audiences.iter().find(|audience| audience.is_called(name))
    }

    /// The template with the id.
    pub fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }

    /// The case with the id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// The fact with the id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The source with the id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The figure with the id, with its survey and question.
    pub fn figure(&self, id: &str) -> Option<(&DataSet, &SurveyQuestion, &Figure)> {
        self.surveys.iter().find_map(|survey| {
            survey.figures().find(|(_, figure)| figure.id == id).map(|(question, figure)| (survey, question, figure))
        })
    }
}
