//! What a municipality tells about itself: the answers to what the pack asks, and facts of its own.

use super::municipality::AskedFact;
use super::{Desk, failure};
use crate::Failure;
use crate::list::named;
use content::AboutUs;
use deck::Tailoring;
use locale::{Language, Message};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Named;

/// The words of a fact of a municipality's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct OwnFactText {
    /// What it is called here; no slide shows it.
    pub label: String,
    /// The sentence for a slide, in the languages that it was written in.
    pub said: BTreeMap<Language, String>,
    /// Ids of the challenges that it is told with.
    pub challenges: Vec<String>,
}

/// A fact of a municipality's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct OwnFact {
    /// Its id.
    pub id: String,
    /// Its words.
    pub fact: OwnFactText,
}

/// What stands before the number of a fact of its own.
const OWN: &str = "own-";

/// Sentences about the municipality by challenge and language.
type Said = BTreeMap<String, BTreeMap<Language, String>>;

impl Desk {
    /// What is asked of the municipality, with its answers.
    pub(super) fn asked_facts(&self) -> Result<Vec<AskedFact>, Failure> {
        let answers = self.answers()?;
        let spoken = self.language;
        let asked = |fact: &AboutUs| {
            let answer = answers.get(&fact.id).cloned();
            let said = answer.as_deref().map(|answer| said(fact, answer, fact.label.in_language(spoken).0));
            let (said, problem) = match said {
                Some(Ok(said)) => (said, None),
                Some(Err(problem)) => (String::new(), Some(problem)),
                None => (String::new(), None),
            };
            let label = named(fact.label.in_language(spoken), spoken);
            let prompt = fact.prompt.get(spoken).to_owned();
            let challenges = fact.challenges.iter().map(|id| self.challenge_label(id, spoken)).collect();
            AskedFact { id: fact.id.clone(), kind: fact.kind, label, prompt, answer, said, problem, challenges }
        };
        Ok(self.pack.about_us.iter().map(asked).collect())
    }

    /// The facts of its own, in the order in which they were made.
    pub(super) fn own_facts(&self) -> Result<Vec<OwnFact>, Failure> {
        let own = |(id, value): (String, String)| {
            let number: u32 = id.strip_prefix(OWN)?.parse().ok()?;
            Some((number, OwnFact { fact: serde_json::from_str(&value).ok()?, id }))
        };
        let mut facts: Vec<(u32, OwnFact)> = self.answers()?.into_iter().filter_map(own).collect();
        facts.sort_by_key(|(number, _)| *number);
        Ok(facts.into_iter().map(|(_, fact)| fact).collect())
    }

    fn answers(&self) -> Result<BTreeMap<String, String>, Failure> {
        let kept = self.store.named(Named::AboutUs).map_err(|error| failure(&error, self.store.path()))?;
        Ok(kept.into_iter().collect())
    }

    /// Keeps an answer that the fact can be said with.
    pub(super) fn keep_answer(&mut self, id: &str, answer: Option<&str>) -> Result<(), Failure> {
        let answer = answer.map(str::trim);
        let fact = self.pack.about_us.iter().find(|fact| fact.id == id);
        if let (Some(fact), Some(answer)) = (fact, answer) {
            said(fact, answer, self.language).map_err(Failure::choice)?;
        }
        let place = format!("about-us {id}");
        self.about("step-about-us", Some(&place), |change| change.set_named(Named::AboutUs, id, answer))
    }

    /// Keeps a fact of its own, a new one behind the others.
    pub(super) fn keep_own_fact(&mut self, id: Option<&str>, fact: &OwnFactText) -> Result<(), Failure> {
        let last = self.own_facts()?.last().and_then(|fact| fact.id.strip_prefix(OWN)?.parse::<u32>().ok());
        let id = id.map_or_else(|| format!("{OWN}{}", last.unwrap_or_default() + 1), str::to_owned);
        let value = serde_json::to_string(fact).unwrap_or_default();
        let place = format!("about-us {id}");
        self.about("step-about-us", Some(&place), |change| change.set_named(Named::AboutUs, &id, Some(&value)))
    }

    /// What people made of the briefing at work, and what the municipality tells about itself.
    pub(super) fn tailored(&self, tailoring: Tailoring) -> Result<Tailoring, Failure> {
        let (look, municipality) = self.look()?;
        Ok(Tailoring { about_us: self.said_about_us()?, look, municipality, ..tailoring })
    }

    /// All sentences about the municipality. What it did not answer is not told, nor what no slide can say.
    fn said_about_us(&self) -> Result<Said, Failure> {
        let answers = self.answers()?;
        let mut all = Said::new();
        for fact in &self.pack.about_us {
            let Some(answer) = answers.get(&fact.id) else { continue };
            for language in &self.pack.languages {
                if let Ok(said) = said(fact, answer, *language) {
                    add(&mut all, &fact.challenges, *language, &said);
                }
            }
        }
        for OwnFact { fact, .. } in self.own_facts()? {
            for (language, said) in &fact.said {
                add(&mut all, &fact.challenges, *language, said.trim());
            }
        }
        Ok(all)
    }
}

/// A fact as a slide says it; an empty answer is "never" or "not known".
fn said(fact: &AboutUs, answer: &str, language: Language) -> Result<String, Message> {
    fact.say(Some(answer).filter(|answer| !answer.is_empty()), language)
}

/// Adds a sentence for each of the challenges.
fn add(all: &mut Said, challenges: &[String], language: Language, said: &str) {
    if said.is_empty() {
        return;
    }
    for challenge in challenges {
        let told = all.entry(challenge.clone()).or_default().entry(language).or_default();
        if !told.is_empty() {
            told.push(' ');
        }
        told.push_str(said);
    }
}
