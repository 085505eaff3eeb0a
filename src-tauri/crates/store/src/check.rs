//! Looking the store over: not while it is opened, since that would keep the window waiting, but soon after.

use crate::{Store, StoreError};
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// How thoroughly the store was looked over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Not at all: it was closed properly, and looked over today already.
    NotNeeded,
    /// Its form, as once a day.
    Quickly,
    /// Its form and its content, as after a program that was stopped in the middle.
    Thoroughly,
}

/// A small file beside the store that says on which day it was looked over, and whether it is open.
#[derive(Debug)]
pub(crate) struct Marker {
    path: PathBuf,
    /// The day of the last look.
    day: Option<NaiveDate>,
    /// The program that had the store open last did not close it.
    pub(crate) unclean: bool,
    /// It says now that the store is open.
    is_open: bool,
}

impl Marker {
    /// What the file in a folder says; one that is not there or says anything else tells nothing.
    pub(crate) fn of(folder: &Path) -> Self {
        let path = folder.join("lykta-check.txt");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let (day, state) = text.trim().split_once(' ').unwrap_or_default();
        Self { path, day: day.parse().ok(), unclean: state == "open", is_open: false }
    }

    /// A marker that cannot be written costs one more look, and nothing else.
    fn write(&self, state: &str) {
        if let Some(day) = self.day {
            _ = std::fs::write(&self.path, format!("{day} {state}\n"));
        }
    }
}

impl Drop for Marker {
    fn drop(&mut self) {
        if self.is_open {
            self.write("closed");
        }
    }
}

impl Store {
    /// Looks the store over, as thoroughly as its last end and today's day ask for, or thoroughly in any case.
    ///
    /// # Errors
    /// When it is damaged, or cannot be read. Nothing is changed in it.
    pub fn check(&mut self, today: NaiveDate, thoroughly: bool) -> Result<Checked, StoreError> {
        let checked = match (self.marker.unclean || thoroughly, self.marker.day == Some(today)) {
            (true, _) => Checked::Thoroughly,
            (false, true) => Checked::NotNeeded,
            (false, false) => Checked::Quickly,
        };
        let sql = match checked {
            Checked::Thoroughly => "PRAGMA integrity_check(1)",
            Checked::Quickly => "PRAGMA quick_check(1)",
            Checked::NotNeeded => "SELECT 'ok'",
        };
        let found: String = self.connection.query_row(sql, [], |row| row.get(0))?;
        if found != "ok" {
            return Err(StoreError::Damaged(self.path().to_owned()));
        }
        (self.marker.day, self.marker.unclean, self.marker.is_open) = (Some(today), false, true);
        self.marker.write("open");
        Ok(checked)
    }
}
