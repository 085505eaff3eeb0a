//! What the open desk does for its store: looked over, backed up each day, told of.

use super::{Tended, Workspace, caution, list};
use crate::failure::of_store;
use crate::{Desk, Failure};
use chrono::{NaiveDate, NaiveDateTime};
use locale::Message;
use std::path::{Path, PathBuf};
use store::{Reason, Store, backups, copy_elsewhere, thin};

/// The setting that holds the second place for backups.
const SECOND: &str = "backup-folder";

/// The second place for backups that was chosen.
pub(super) fn second(store: &Store) -> Option<String> {
    store.setting(SECOND).ok().flatten().filter(|folder| !folder.is_empty())
}

/// Copies to the second place the newest backup, unless it is there, and thins both places. What could not be copied is
/// told; the backup itself stands.
pub(super) fn spread(store: &Store, data: &Path, today: NaiveDate) -> Option<Message> {
    let second = second(store).map(PathBuf::from);
    let newest = backups(data).into_iter().next();
    let copied = second.as_ref().zip(newest).map(|(second, newest)| {
        let there = second.join(format!("{}.json", newest.id)).exists();
        if there { Ok(()) } else { copy_elsewhere(data, &newest.id, second) }
    });
    thin(data, today, second.as_deref());
    copied?.err()?;
    Some(Message::new("backup-not-elsewhere").with("path", second.unwrap_or_default().display()))
}

impl Desk {
    /// Looks after the store: soon after the window stands, and every few minutes from then on. Gives what is to be
    /// told; nothing is what one hopes for.
    pub fn look_after(&mut self, now: NaiveDateTime) -> Vec<Message> {
        let (data, mut told) = (self.folder.clone(), Vec::new());
        told.extend(caution(&data));
        let cared = self.store.check(now.date(), false).and_then(|_| self.store.back_up_daily(now));
        match cared {
            Ok(_) => told.extend(spread(&self.store, &data, now.date())),
            Err(error) => {
                let code = if error.is_damage() { "workspace-damaged" } else { "backup-not-made" };
                let detail = of_store(&error, &data).message;
                told.push(Message::new(code).with("path", self.store.path().display()));
                told.extend((!error.is_damage()).then_some(detail));
            }
        }
        told
    }

    /// The workspace and its backups.
    pub fn workspace(&self) -> Workspace {
        list(&self.folder, second(&self.store))
    }

    /// Makes a backup now.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn back_up(&mut self, now: NaiveDateTime) -> Result<Tended, Failure> {
        let message = super::tend::made(&mut self.store, &self.folder, now)?;
        Ok(Tended { message, workspace: self.workspace() })
    }

    /// Chooses the second place for backups, or none, and copies the newest backup there.
    ///
    /// # Errors
    /// When nothing can be written there, or the choice cannot be kept.
    pub fn choose_second(&mut self, folder: Option<&Path>, now: NaiveDateTime) -> Result<Tended, Failure> {
        let data = self.folder.clone();
        let failed = |error| of_store(&error, &data);
        let message = match folder {
            None => Message::new("backup-no-second"),
            Some(folder) => {
                let newest = backups(&data).into_iter().next();
                let newest = newest.map_or_else(|| self.store.back_up(Reason::Asked, now), Ok).map_err(failed)?;
                copy_elsewhere(&data, &newest.id, folder).map_err(|error| of_store(&error, folder))?;
                Message::new("backup-second").with("path", folder.display())
            }
        };
        let place = folder.map(super::tend::at).unwrap_or_default();
        self.store.set_setting(SECOND, &place).map_err(failed)?;
        Ok(Tended { message, workspace: self.workspace() })
    }

    /// Saves the whole workspace as one file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_workspace(&self, file: &Path, now: NaiveDateTime) -> Result<Tended, Failure> {
        super::file::save(&self.store, &self.folder, file, now)?;
        let message = Message::new("workspace-saved").with("path", file.display());
        Ok(Tended { message, workspace: self.workspace() })
    }
}
