//! What became of a meeting: a record of its own, which all briefings for its body on its day share.

use super::{Desk, failure};
use crate::Failure;
use locale::Message;
use serde::{Deserialize, Serialize};
use store::{StoredBriefing, StoredMeeting};

/// What is written down about a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Meeting {
    /// Numbers of the sections of the minutes, as somebody writes them.
    pub sections: String,
    /// Who was there.
    pub present: String,
}

impl Desk {
    /// The meeting of a briefing.
    ///
    /// # Errors
    /// When there is no briefing of that number.
    pub fn meeting(&self, briefing: i64) -> Result<Meeting, Failure> {
        let StoredMeeting { sections, present, .. } = self.meeting_of(briefing)?;
        Ok(Meeting { sections, present })
    }

    /// Writes down what became of the meeting of a briefing.
    ///
    /// # Errors
    /// When it cannot be kept; nothing is then changed.
    pub fn set_meeting(&mut self, briefing: i64, meeting: &Meeting) -> Result<(), Failure> {
        let before = self.meeting_of(briefing)?;
        let Meeting { sections, present } = meeting.clone();
        let place = format!("meeting {}", before.id);
        let row = StoredMeeting { sections, present, ..before };
        self.about("step-meeting", Some(&place), |change| change.save_meeting(&row))
    }

    fn meeting_of(&self, briefing: i64) -> Result<StoredMeeting, Failure> {
        let row = self.kept(briefing)?;
        let meeting = self.store.meeting(row.meeting).map_err(|error| failure(&error, self.store.path()))?;
        meeting.ok_or_else(|| Failure::choice(Message::new("no-such-briefing").with("id", briefing)))
    }

    /// A briefing as it is kept.
    pub(super) fn kept(&self, id: i64) -> Result<StoredBriefing, Failure> {
        let row = self.store.briefing(id).map_err(|error| failure(&error, self.store.path()))?;
        row.ok_or_else(|| Failure::choice(Message::new("no-such-briefing").with("id", id)))
    }
}
