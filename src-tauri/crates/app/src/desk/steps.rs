//! Steps are taken back and done again.

use super::editing::told;
use super::{Desk, failure};
use crate::{Briefing, Failure};
use locale::Message;
use serde::Serialize;
use store::Taken;

/// What would be taken back, and what would be done again.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Steps {
    /// What would be taken back.
    pub undo: Option<Message>,
    /// What would be done again.
    pub redo: Option<Message>,
}

/// What came of a step back or forth.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Stepped {
    /// What was taken back or done again; nothing when there was nothing.
    pub what: Option<Message>,
    /// The briefing that it was done to, as it is now.
    pub briefing: Briefing,
}

impl Desk {
    /// Takes the last step back, whatever it was done to.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn undo(&mut self) -> Result<Stepped, Failure> {
        let taken = self.store.undo().map_err(|error| failure(&error, self.store.path()))?;
        self.stepped(taken)
    }

    /// Does the step again that was taken back last.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn redo(&mut self) -> Result<Stepped, Failure> {
        let taken = self.store.redo().map_err(|error| failure(&error, self.store.path()))?;
        self.stepped(taken)
    }

    /// Goes where the step was.
    fn stepped(&mut self, taken: Option<Taken>) -> Result<Stepped, Failure> {
        (self.answering, self.to_review) = (None, true);
        let what = taken.as_ref().map(|taken| told(&taken.what));
        let place = taken.and_then(|taken| taken.briefing).or(self.work.id);
        if place.map(|id| self.lay(id)).is_none_or(|laid| laid.is_err()) {
            self.lay_latest()?;
        }
        Ok(Stepped { what, briefing: self.make().or_else(|_| self.make_or_tell())? })
    }

    /// The next steps in both directions. What cannot be read is not offered.
    pub(super) fn steps(&self) -> Steps {
        let [undo, redo] = self.store.next_steps().unwrap_or_default();
        Steps { undo: undo.as_deref().map(told), redo: redo.as_deref().map(told) }
    }
}
