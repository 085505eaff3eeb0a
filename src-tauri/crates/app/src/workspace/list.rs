//! What is told of the workspace: where it lies, and the backups of it.

use super::folder::{given, is_chosen};
use super::{caution, tend::at};
use chrono::{Datelike, Timelike};
use locale::Message;
use serde::Serialize;
use std::path::Path;
use store::{Backup, Reason, backups, verified};

/// A backup as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct BackupView {
    /// What it is restored by.
    pub id: String,
    /// Day and time.
    pub when: Message,
    /// Why it was made.
    pub why: Message,
    /// What it holds, and how large it is.
    pub holds: Message,
    /// It is still what it was when it was made; another one cannot be restored.
    pub fits: bool,
}

/// The workspace, as it is told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Workspace {
    /// Where it lies.
    pub folder: String,
    /// The environment gives the folder, so it cannot be moved from here.
    pub given: bool,
    /// The folder is not the usual one.
    pub chosen: bool,
    /// The second place for backups.
    pub second: Option<String>,
    /// What is to be known of the place.
    pub caution: Option<Message>,
    /// The newest first.
    pub backups: Vec<BackupView>,
}

/// The workspace in a folder; `second` is the second place that was chosen for its backups.
pub fn list(data: &Path, second: Option<String>) -> Workspace {
    let view = |backup: Backup| BackupView {
        when: when(&backup),
        why: Message::new(why(backup.reason)),
        holds: holds(&backup),
        fits: verified(data, &backup.id).is_ok(),
        id: backup.id,
    };
    Workspace {
        folder: at(data),
        given: given().is_some(),
        chosen: is_chosen(data),
        second,
        caution: caution(data),
        backups: backups(data).into_iter().map(view).collect(),
    }
}

/// A migration is made when the store is opened, of which only the day is known.
fn when(backup: &Backup) -> Message {
    let (made, hour) = (backup.made, backup.made.hour());
    let day = |code: &str| {
        let (month, year) = (made.month() as usize, made.year());
        Message::new(code).with("day", made.day()).count("month", month).with("year", year)
    };
    match backup.reason {
        Reason::Migration => day("backup-day"),
        _ => day("backup-time").with("hour", format!("{hour:02}")).with("minute", format!("{:02}", made.minute())),
    }
}

const fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Daily => "backup-daily",
        Reason::Asked => "backup-asked",
        Reason::Migration => "backup-migration",
        Reason::Import => "backup-import",
        Reason::Restore => "backup-restore",
    }
}

fn holds(backup: &Backup) -> Message {
    let briefings = backup.rows.get("briefings").copied().unwrap_or_default();
    let kilobytes = usize::try_from(backup.size.div_ceil(1024)).unwrap_or(usize::MAX);
    Message::new("backup-holds").count("briefings", briefings as usize).count("kilobytes", kilobytes)
}
