//! Versions of the briefing at work that somebody gave a name.

use super::work::{kept, now};
use super::{Desk, failure};
use crate::{Briefing, Failure};
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
        self.step(&what, None, |change, id| change.keep_version(id, name, &made, "").map(|_| ()))?;
        self.versions()
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
