//! What can be done to a workspace that is not open here: by the command line, or by the window when it closed its desk
//! or could not open it.

use super::care::{second, spread};
use super::{Workspace, list};
use crate::Failure;
use crate::failure::of_store;
use chrono::NaiveDateTime;
use locale::Message;
use serde::Serialize;
use std::path::Path;
use store::{Before, Checked, Reason, Store};

/// What was done, and how the workspace is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Tended {
    /// What was done.
    pub message: Message,
    /// The workspace after it.
    pub workspace: Workspace,
}

/// A path in words.
pub(super) fn at(path: &Path) -> String {
    path.display().to_string()
}

fn open(data: &Path, now: NaiveDateTime) -> Result<Store, Failure> {
    super::still_there(data)?;
    Store::open(data, now.date()).map_err(|error| of_store(&error, data))
}

/// The workspace as it is now. Only its own store knows the second place: one that cannot be opened names none.
fn tended(data: &Path, now: NaiveDateTime, message: Message) -> Tended {
    let second = Store::open(data, now.date()).ok().and_then(|store| second(&store));
    Tended { message, workspace: list(data, second) }
}

/// Makes a backup of an open store, and copies it to the second place.
pub(super) fn made(store: &mut Store, data: &Path, now: NaiveDateTime) -> Result<Message, Failure> {
    let backup = store.back_up(Reason::Asked, now).map_err(|error| of_store(&error, data))?;
    let elsewhere = spread(store, data, now.date());
    Ok(elsewhere.unwrap_or_else(|| Message::new("backup-made").with("id", backup.id)))
}

/// Makes a backup now.
///
/// # Errors
/// When the store cannot be opened, or the backup cannot be made.
pub fn back_up(data: &Path, now: NaiveDateTime) -> Result<Message, Failure> {
    made(&mut open(data, now)?, data, now)
}

/// Looks the store over thoroughly.
///
/// # Errors
/// When it cannot be opened or is damaged.
pub fn check(data: &Path, now: NaiveDateTime) -> Result<Message, Failure> {
    let mut store = open(data, now)?;
    let checked: Checked = store.check(now.date(), true).map_err(|error| of_store(&error, data))?;
    debug_assert_eq!(checked, Checked::Thoroughly);
    Ok(Message::new("workspace-whole").with("path", store.path().display()))
}

/// Puts a backup in the place of the store.
///
/// # Errors
/// When there is no such backup or it is damaged, Lykta is open elsewhere, or something cannot be written. The store is
/// then as it was.
pub fn restore(data: &Path, id: &str, now: NaiveDateTime) -> Result<Tended, Failure> {
    let before = store::restore(data, id, now).map_err(|error| of_store(&error, data))?;
    let message = match before {
        Before::Nothing => Message::new("backup-restored"),
        Before::BackedUp(backup) => Message::new("backup-restored-from").with("id", backup.id),
        Before::Aside(path) => Message::new("backup-restored-aside").with("path", path.display()),
    };
    Ok(tended(data, now, message))
}

/// Saves the whole workspace as one file.
///
/// # Errors
/// When the store cannot be opened, or the file cannot be written.
pub fn save(data: &Path, file: &Path, now: NaiveDateTime) -> Result<Message, Failure> {
    super::file::save(&open(data, now)?, data, file, now)?;
    Ok(Message::new("workspace-saved").with("path", file.display()))
}

/// Puts a workspace that was saved in the place of this one.
///
/// # Errors
/// When the file is no whole workspace, Lykta is open elsewhere, or something cannot be written. The workspace is then as
/// it was.
pub fn load(data: &Path, file: &Path, now: NaiveDateTime) -> Result<Tended, Failure> {
    super::still_there(data)?;
    super::file::load(data, file, now)?;
    Ok(tended(data, now, Message::new("workspace-loaded").with("path", file.display())))
}

/// Copies the workspace to an empty folder and uses that one from now on. The old one stays.
///
/// # Errors
/// When the environment gives the folder, the new one holds something, Lykta is open elsewhere, or something cannot be
/// written. The old one is then used as before.
pub fn move_to(data: &Path, to: &Path, now: NaiveDateTime) -> Result<Tended, Failure> {
    super::still_there(data)?;
    super::folder::move_workspace(data, to, now)?;
    let message = Message::new("workspace-moved").with("from", data.display()).with("to", to.display());
    Ok(tended(to, now, message))
}

/// Uses the usual folder again; the workspace in the other one stays as it is.
///
/// # Errors
/// When that cannot be kept.
pub fn use_usual_folder(now: NaiveDateTime) -> Result<Tended, Failure> {
    super::folder::forget()?;
    let data = super::data_folder().ok_or_else(|| Failure::file(Message::new("survey-no-folder")))?;
    let message = Message::new("workspace-usual").with("path", data.display());
    Ok(tended(&data, now, message))
}
