//! What the window shows: a deck with its pages drawn.

use crate::list::named;
use crate::offers::{FactView, facts, whole};
use crate::{Failure, Review, Steps, make_deck};
use chrono::NaiveDate;
use content::{Audience, Pack, Region};
use deck::{Deck, DeckWords, Glossaries, Request, Second, Status, Twice};
use layout::{Engine, Laid, Reused};
use locale::{Language, Message};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A body to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct AudienceChoice {
    /// Its id.
    pub id: String,
    /// Its name in the window's language; where the pack lacks that, in another one with a mark.
    pub name: String,
    /// The language of the name.
    pub language: Language,
    /// Minutes that are usual.
    pub usual: u32,
    /// The fewest minutes.
    pub shortest: u32,
    /// The most minutes.
    pub longest: u32,
    /// The challenges in the body's order.
    pub challenges: Vec<ChallengeChoice>,
}

/// A challenge to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ChallengeChoice {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub label: String,
    /// Its message.
    pub headline: String,
    /// The language of both.
    pub language: Language,
    /// The body can decide something about it.
    pub decision: bool,
}

/// What was chosen for a briefing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Choices {
    /// The body's id.
    pub audience: String,
    /// Whole minutes.
    pub minutes: u32,
    /// The language of the deck.
    pub language: Language,
    /// The day of the meeting as year, month and day.
    pub date: String,
    /// The id of a template; nothing for a briefing made of the challenges.
    pub template: Option<String>,
    /// The id of a real case to tell.
    pub case: Option<String>,
    /// Facts that are not confirmed are shown too.
    pub unconfirmed: bool,
    /// Where the municipality lies.
    #[cfg_attr(feature = "wire", ts(type = "\"mainland\" | \"aland\""))]
    pub region: Region,
    /// A second language on the slides.
    #[serde(default)]
    pub second: Option<Language>,
    /// With a second language: every slide in both languages, and not the headline alone.
    #[serde(default)]
    pub second_slides: bool,
    /// The language of the handout, where it is not that of the slides.
    #[serde(default)]
    pub handout: Option<Language>,
    /// The challenges that may be told, in order; nothing for those that the body's data give.
    #[serde(default)]
    pub challenges: Option<Vec<String>>,
}

/// A page of a slide, drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PageView {
    /// The place of its slide in the deck, from 0.
    pub slide: usize,
    /// The picture.
    pub svg: String,
}

/// A briefing, ready to be shown.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Briefing {
    /// What was chosen, in languages that there are.
    pub choices: Choices,
    /// Languages that a deck can be made in.
    pub deck_languages: Vec<Language>,
    /// What is known about law and services, as the author sees it.
    pub facts: Vec<FactView>,
    /// The deck.
    pub deck: Deck,
    /// Its pages in order.
    pub pages: Vec<PageView>,
    /// What can be said about its words.
    pub words: DeckWords,
    /// What the author should know.
    pub notices: Vec<Message>,
    /// Its number; nothing before anything was done to it.
    pub id: Option<i64>,
    /// What somebody called it; empty: by body and day.
    pub name: String,
    /// Own texts whose pack's text changed under them.
    pub review: Vec<Review>,
    /// Texts that are to be looked at because their other language was changed.
    pub unmatched: Vec<FieldPlace>,
    /// Terms that stay as they are.
    pub kept_terms: Vec<String>,
    /// Who may see it, as a person said.
    pub status: Status,
    /// What is not for everybody, with the ground of each.
    #[cfg_attr(feature = "wire", ts(type = "Record<string, string>"))]
    pub marks: BTreeMap<String, String>,
    /// What can be taken back and done again.
    pub steps: Steps,
}

/// A field in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FieldPlace {
    /// The field's id.
    pub field: String,
    /// The language.
    pub language: Language,
}

impl Choices {
    /// What the deck is asked for.
    ///
    /// # Errors
    /// When the day is no date.
    pub fn request(&self) -> Result<Request, Failure> {
        let date = self.date.parse::<NaiveDate>();
        let date = date.map_err(|_| Failure::choice(Message::new("not-a-date").with("date", &self.date)))?;
        let twice = if self.second_slides { Twice::Slides } else { Twice::Headlines };
        let second = self.second.filter(|language| *language != self.language);
        let request = Request::new(&self.audience, self.minutes, self.language, date);
        Ok(Request {
            template: self.template.clone(),
            case: self.case.clone(),
            unconfirmed: self.unconfirmed,
            second: second.map(|language| Second { language, twice }),
            ..request
        })
    }
}

/// What is chosen before anybody chooses.
pub(crate) fn example(pack: &Pack, spoken: Language, today: NaiveDate) -> Choices {
    let audience = pack.audiences.first();
    let in_pack = pack.languages.contains(&spoken);
    let language = if in_pack { Some(spoken) } else { pack.languages.first().copied() };
    Choices {
        audience: audience.map(|audience| audience.id.clone()).unwrap_or_default(),
        minutes: audience.map_or(10, |audience| audience.minutes.usual),
        language: language.unwrap_or(spoken),
        date: today.to_string(),
        template: None,
        case: None,
        unconfirmed: false,
        region: Region::Mainland,
        second: None,
        second_slides: false,
        handout: None,
        challenges: None,
    }
}

/// The bodies of a pack, named in the window's language.
pub(crate) fn audience_choices(pack: &Pack, language: Language) -> Vec<AudienceChoice> {
    let choice = |audience: &content::Audience| AudienceChoice {
        id: audience.id.clone(),
        name: named(audience.name.in_language(language), language),
        language: audience.name.in_language(language).0,
        usual: audience.minutes.usual,
        shortest: audience.minutes.shortest,
        longest: audience.minutes.longest,
        challenges: audience
            .challenges
            .iter()
            .filter_map(|id| challenge_choice(pack, audience, id, language))
            .collect(),
    };
    pack.audiences.iter().map(choice).collect()
}

fn challenge_choice(pack: &Pack, audience: &Audience, id: &str, spoken: Language) -> Option<ChallengeChoice> {
    let texts = &pack.challenge(id)?.texts;
    let (language, text) = texts.get_key_value(&spoken).or_else(|| texts.iter().next())?;
    Some(ChallengeChoice {
        id: id.to_owned(),
        label: text.label.clone(),
        headline: whole(&text.headline.source),
        language: *language,
        decision: audience.decisions.is_empty() || audience.decisions.iter().any(|it| it == id),
    })
}

/// Makes a briefing; slides that are the same as in the earlier one are not laid out again.
///
/// # Errors
/// When the choices give no deck.
pub(crate) fn brief(
    pack: &Pack,
    glossaries: &mut Glossaries,
    engine: &mut Engine,
    (choices, request): (&Choices, &Request),
    spoken: Language,
    earlier: Option<(&Deck, &Laid)>,
) -> Result<(Briefing, Laid), Failure> {
    let deck = make_deck(pack, request)?;
    let reused = earlier.map(|(deck, laid)| Reused { deck, laid });
    let laid = layout::slides(engine, &deck, reused.as_ref());
    let sections = laid.scene.sections.iter().enumerate();
    let pages = sections
        .flat_map(|(slide, section)| section.pages.iter().map(move |page| PageView { slide, svg: render::svg(page) }));
    let pages = pages.collect();
    let knows = pack.audience(&deck.audience.id).map(|audience| audience.knows).unwrap_or_default();
    let words = deck::words(glossaries.of(pack, &deck), &deck, knows);
    let notices = deck::stale(pack, &deck).into_iter().chain(laid.notices.concat()).collect();
    let (choices, deck_languages, facts) = (choices.clone(), pack.languages.clone(), facts(pack, spoken));
    let briefing = Briefing {
        choices,
        deck_languages,
        facts,
        deck,
        pages,
        words,
        notices,
        id: None,
        name: String::new(),
        review: Vec::new(),
        unmatched: Vec::new(),
        kept_terms: Vec::new(),
        status: request.tailoring.status.clone(),
        marks: request.tailoring.marks.clone(),
        steps: Steps::default(),
    };
    Ok((briefing, laid))
}
