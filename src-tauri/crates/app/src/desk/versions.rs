//! Versions of the briefing at work that somebody gave a name.

use super::work::{kept, now};
use super::{Desk, failure};
use crate::{Briefing, Failure, make_deck};
use deck::{Changes, Deck, Outline};
use locale::Message;
use serde::Serialize;
use store::{Step, StoreError};

/// A version of the briefing at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Version {
    /// Its number.
    pub id: i64,
    /// What somebody called it.
    pub name: String,
    /// When it was made: year, month, day, hour, minute.
    pub made: String,
}

impl Desk {
    /// The versions of the briefing at work, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn versions(&self) -> Result<Vec<Version>, Failure> {
        let Some(id) = self.work.id else { return Ok(Vec::new()) };
        let versions = self.store.versions(id).map_err(|error| failure(&error, self.store.path()))?;
        Ok(versions.into_iter().map(|it| Version { id: it.id, name: it.name, made: it.made }).collect())
    }

    /// Keeps the briefing as it is under a name.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn keep_version(&mut self, name: &str) -> Result<Vec<Version>, Failure> {
        let (name, made) = (name.trim(), now());
        let what = Message::new("step-version").with("name", name);
        let deck = self.make()?.deck;
        let outline = serde_json::to_string(&deck::outline(&deck)).unwrap_or_default();
        self.step(&what, None, |change, id| change.keep_version(id, name, &made, &outline).map(|_| ()))?;
        self.versions()
    }

    /// What changed in the briefing at work since a version.
    ///
    /// # Errors
    /// When there is no such version, a newer Lykta wrote it, or the briefing cannot be made.
    pub fn changes_since_version(&mut self, version: i64) -> Result<Changes, Failure> {
        let known = match self.work.id {
            Some(id) => self.store.versions(id).map_err(|error| failure(&error, self.store.path()))?,
            None => Vec::new(),
        };
        let found = known.into_iter().find(|it| it.id == version);
        let before = found.and_then(|it| serde_json::from_str::<Outline>(&it.outline).ok());
        let before = before.ok_or_else(|| Failure::choice(Message::new("version-unreadable")))?;
        Ok(deck::changes(&before, &deck::outline(&self.make()?.deck)))
    }

    /// What changed from another briefing of the library to the one at work.
    ///
    /// # Errors
    /// When there is none of that number, or it cannot be made any more.
    pub fn changes_since_briefing(&mut self, other: i64) -> Result<Changes, Failure> {
        let now = deck::outline(&self.make()?.deck);
        let other = self.loaded(other)?;
        let at_work = std::mem::replace(&mut self.work, other);
        let before = self.deck_at_work();
        self.work = at_work;
        let changes = deck::changes(&deck::outline(&before?), &now);
        // The pack may have been read for the other one's region.
        self.make().map(|_| changes)
    }

    fn deck_at_work(&mut self) -> Result<Deck, Failure> {
        let choices = self.in_region(&self.work.choices.clone())?;
        make_deck(&self.pack, &self.asked(&choices)?)
    }

    /// Makes the briefing what it was in a version.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn return_to_version(&mut self, version: i64) -> Result<Briefing, Failure> {
        self.answering = None;
        let name = self.versions()?.into_iter().find(|it| it.id == version).map(|it| it.name).unwrap_or_default();
        let what = Message::new("step-return").with("name", name);
        self.step(&what, None, |change, _| change.return_to_version(version))?;
        self.make_or_tell()
    }

    /// Takes a version away.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn delete_version(&mut self, version: i64) -> Result<Vec<Version>, Failure> {
        let name = self.versions()?.into_iter().find(|it| it.id == version).map(|it| it.name).unwrap_or_default();
        let (made, what) = (now(), kept(&Message::new("step-delete-version").with("name", name)));
        let step = Step { made: &made, what: &what, place: None, briefing: self.work.id };
        let done = self.store.change(&step, |change| change.delete_version(version));
        done.map_err(|error: StoreError| failure(&error, self.store.path()))?;
        self.versions()
    }
}
