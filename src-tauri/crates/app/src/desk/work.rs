//! The briefing at work, between store and deck: what was chosen for it and what people made of it.

use super::pictures::{self, Pictures};
use super::{Desk, failure};
use crate::{Choices, Failure};
use content::Region;
use deck::{OwnSlide, Placed, Request, Tailoring};
use locale::{Language, Message};
use std::collections::BTreeMap;
use store::{Change, Step, Store, StoreError, StoredBriefing, StoredSlide, StoredText};

/// A briefing as it lies on the desk.
#[derive(Clone, Debug)]
pub(super) struct Work {
    /// Its number; nothing before it is kept for the first time.
    pub(super) id: Option<i64>,
    pub(super) choices: Choices,
    pub(super) stored: StoredBriefing,
    pub(super) texts: Vec<StoredText>,
    pub(super) own: Vec<OwnSlide>,
    /// The slides in order, once they were chosen.
    pub(super) slides: Option<Vec<Placed>>,
    /// What is not for everybody, with the ground of each.
    pub(super) marks: BTreeMap<String, String>,
}

impl Work {
    /// A briefing that nobody has kept yet.
    pub(super) fn new(choices: Choices) -> Self {
        let stored = StoredBriefing::default();
        Self { id: None, choices, stored, texts: Vec::new(), own: Vec::new(), slides: None, marks: BTreeMap::new() }
    }

    /// A briefing with all that belongs to it; nothing when there is none of that number.
    pub(super) fn load(store: &Store, pictures: &mut Pictures, id: i64) -> Result<Option<Self>, StoreError> {
        let Some(stored) = store.briefing(id)? else { return Ok(None) };
        let mut own = Vec::new();
        for StoredSlide { id, kind, picture } in store.own_slides(id)? {
            let Ok(kind) = serde_json::from_value(serde_json::Value::String(kind)) else { continue };
            let picture = picture.map(|picture| pictures::known(store, pictures, &picture)).transpose()?.flatten();
            own.push(OwnSlide { id: own_id(id), kind, picture });
        }
        let slides = stored.slides.as_deref().and_then(|json| serde_json::from_str(json).ok());
        let choices = choices_of(&stored);
        let (texts, marks) = (store.texts(id)?, store.marks(id)?.into_iter().collect());
        Ok(Some(Self { id: Some(id), choices, texts, own, slides, stored, marks }))
    }

    /// What people made of the deck for its body.
    pub(super) fn tailoring(&self) -> Tailoring {
        let mut tailoring = Tailoring {
            challenges: self.choices.challenges.clone(),
            slides: self.slides.clone(),
            own: self.own.clone(),
            status: super::marking::status(&self.stored.status, &self.stored.ground),
            marks: self.marks.clone(),
            ..Tailoring::default()
        };
        for text in self.texts.iter().filter(|text| text.audience == self.stored.audience) {
            let Ok(language) = text.language.parse::<Language>() else { continue };
            tailoring.texts.entry(language).or_default().insert(text.field.clone(), text.text.clone());
        }
        tailoring
    }
}

/// The id of an own slide in its deck.
pub(super) fn own_id(number: i64) -> String {
    format!("own-{number}")
}

/// When something is done, as text that sorts.
pub(super) fn now() -> String {
    chrono::Local::now().format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// A message as it is kept beside a step.
pub(super) fn kept(message: &Message) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

/// What was chosen for a briefing.
pub(super) fn choices_of(stored: &StoredBriefing) -> Choices {
    let language = |code: &Option<String>| code.as_deref().and_then(|code| code.parse().ok());
    Choices {
        audience: stored.audience.clone(),
        minutes: stored.minutes,
        language: stored.language.parse().unwrap_or(Language::Sv),
        date: stored.date.clone(),
        template: stored.template.clone(),
        case: stored.case.clone(),
        unconfirmed: stored.unconfirmed,
        region: if stored.aland { Region::Aland } else { Region::Mainland },
        second: language(&stored.second),
        second_slides: stored.second_slides,
        handout: language(&stored.handout),
        challenges: stored.challenges.as_deref().and_then(|json| serde_json::from_str(json).ok()),
    }
}

/// Whether the same slides are proposed for both.
fn same_slides(one: &Choices, other: &Choices) -> bool {
    let Choices { date, language, handout, .. } = other.clone();
    let time = other.second_slides && other.second != one.second;
    let second = other.second;
    !time && Choices { date, language, handout, second, ..one.clone() } == *other
}

impl Desk {
    /// What a deck of these choices is asked for, before anybody made it their own.
    pub(super) fn wanted(&self, choices: &Choices) -> Result<Request, Failure> {
        let choices = self.in_languages(choices);
        let request = choices.request()?;
        let tailoring = Tailoring { challenges: choices.challenges, ..Tailoring::default() };
        Ok(Request { tailoring: self.tailored(tailoring)?, with_fields: true, ..request })
    }

    /// The slides of a briefing after other choices.
    pub(super) fn carried(&self, work: &Work, choices: &Choices) -> Result<Vec<Placed>, Failure> {
        if let Some(slides) = work.slides.as_ref().filter(|_| same_slides(&work.choices, choices)) {
            return Ok(slides.clone());
        }
        let proposed = deck::proposed(&self.pack, &self.wanted(choices)?).map_err(Failure::choice)?;
        let Some(slides) = &work.slides else { return Ok(proposed) };
        // What cannot be proposed any more was nobody's doing: every slide counts as added then.
        let before = deck::proposed(&self.pack, &self.wanted(&work.choices)?).unwrap_or_default();
        Ok(deck::carried_over(slides, &before, &proposed))
    }

    /// A briefing as it is kept after choices; what was not chosen stays as it is.
    pub(super) fn stored(&self, work: &Work, choices: &Choices) -> Result<StoredBriefing, Failure> {
        let slides = self.carried(work, choices)?;
        let code = |language: Option<Language>| language.map(|language| language.code().to_owned());
        let made = now();
        Ok(StoredBriefing {
            audience: self.pack.audience(&choices.audience).map_or(&choices.audience, |it| &it.id).clone(),
            date: choices.date.clone(),
            minutes: choices.minutes,
            language: choices.language.code().to_owned(),
            template: choices.template.clone(),
            case: choices.case.clone(),
            unconfirmed: choices.unconfirmed,
            aland: choices.region == Region::Aland,
            second: code(choices.second),
            second_slides: choices.second_slides,
            handout: code(choices.handout),
            challenges: choices.challenges.as_ref().and_then(|ids| serde_json::to_string(ids).ok()),
            slides: serde_json::to_string(&slides).ok(),
            made: if work.stored.made.is_empty() { made.clone() } else { work.stored.made.clone() },
            changed: made,
            ..work.stored.clone()
        })
    }

    /// Does something to the briefing at work that can be taken back. One that was not kept yet is kept with it.
    pub(super) fn step<T>(
        &mut self,
        what: &Message,
        place: Option<&str>,
        done: impl FnOnce(&Change<'_>, i64) -> Result<T, StoreError>,
    ) -> Result<T, Failure> {
        let new = match self.work.id {
            Some(_) => None,
            None => Some(self.stored(&self.work, &self.work.choices)?),
        };
        let (made, what, briefing) = (now(), kept(what), self.work.id);
        let step = Step { made: &made, what: &what, place, briefing };
        let result = self.store.change(&step, |change| {
            let id = match (briefing, &new) {
                (None, Some(new)) => {
                    let id = change.save_briefing(new)?;
                    change.belongs_to(id)?;
                    id
                }
                (id, _) => id.unwrap_or_default(),
            };
            let result = done(change, id)?;
            change.touch(id, &made)?;
            Ok((id, result))
        });
        let (id, result) = result.map_err(|error: StoreError| failure(&error, self.store.path()))?;
        // Kept it is, whether it can be read again now or not: the next step must not make another one.
        self.work.id = Some(id);
        self.lay(id)?;
        Ok(result)
    }

    /// Lays a briefing on the desk as it is kept.
    pub(super) fn lay(&mut self, id: i64) -> Result<(), Failure> {
        self.to_review |= self.work.id != Some(id);
        self.work = self.loaded(id)?;
        Ok(())
    }

    /// A briefing as it is kept.
    pub(super) fn loaded(&mut self, id: i64) -> Result<Work, Failure> {
        let work = Work::load(&self.store, &mut self.pictures.borrow_mut(), id)
            .map_err(|error| failure(&error, self.store.path()))?;
        work.ok_or_else(|| Failure::choice(Message::new("no-such-briefing").with("id", id)))
    }
}
