//! Backups: whole copies of the store in the folder `backups` beside it, each read back before it counts.

use crate::files::{place, rename, sum_of_file, write_whole};
use crate::look::APPLICATION;
use crate::migrations::{NEWEST, version};
use crate::thinning::superfluous;
use crate::{Store, StoreError};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The first of a day on which something was changed.
    Daily,
    /// Somebody asked for it.
    Asked,
    /// Before the file was brought to a newer form.
    Migration,
    /// Before something was taken in from elsewhere.
    Import,
    /// Before another state took its place.
    Restore,
}

/// What stands in the manifest beside a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// Its name without an ending.
    pub id: String,
    /// Day and time, as the clock of the place showed them.
    pub made: NaiveDateTime,
    /// Why it was made.
    pub reason: Reason,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u32>,
    /// The version of the program that made it.
    pub program: String,
}

/// The folder of the backups of a data folder.
pub(crate) fn folder(data: &Path) -> PathBuf {
    data.join("backups")
}

/// Where a backup and its manifest lie in a folder of backups.
pub(crate) fn places(backups: &Path, id: &str) -> [PathBuf; 2] {
    [backups.join(format!("{id}.db")), backups.join(format!("{id}.json"))]
}

/// All backups of a data folder, the newest first. One whose manifest cannot be read is none.
pub fn backups(data: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(folder(data)) else { return Vec::new() };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let ids = names.filter_map(|name| Some(name.strip_suffix(".json")?.to_owned()));
    let mut found: Vec<Backup> = ids.filter_map(|id| backup(data, &id).ok()).collect();
    found.sort_by(|a, b| (b.made, &b.id).cmp(&(a.made, &a.id)));
    found
}

/// The backup with an id, as its manifest tells of it.
pub(crate) fn backup(data: &Path, id: &str) -> Result<Backup, StoreError> {
    let none = || StoreError::NoBackup(id.to_owned());
    // An id is a plain name: nothing outside the folder is ever read.
    let plain = !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let [_, manifest] = places(&folder(data), if plain { id } else { return Err(none()) });
    let bytes = std::fs::read(manifest).map_err(|_| none())?;
    serde_json::from_slice(&bytes).ok().filter(|found: &Backup| found.id == id).ok_or_else(none)
}

/// There is something to go back to, so the store held something.
pub(crate) fn has_backups(data: &Path) -> bool {
    !backups(data).is_empty()
}

/// The file of a backup, when it is still what it was when it was made.
///
/// # Errors
/// When there is no such backup, or its file is gone or changed.
pub fn verified(data: &Path, id: &str) -> Result<PathBuf, StoreError> {
    let known = backup(data, id)?;
    let [file, _] = places(&folder(data), id);
    match sum_of_file(&file) {
        Ok((size, sum)) if size == known.size && sum == known.sha256 => Ok(file),
        _ => Err(StoreError::BackupDamaged(id.to_owned())),
    }
}

/// Copies a finished backup to a second place, and reads it there again.
///
/// # Errors
/// When it is damaged, or cannot be written there.
pub fn copy_elsewhere(data: &Path, id: &str, elsewhere: &Path) -> Result<(), StoreError> {
    let file = verified(data, id)?;
    let known = backup(data, id)?;
    let [copy, manifest] = places(elsewhere, id);
    std::fs::create_dir_all(elsewhere).map_err(|error| StoreError::file(elsewhere, error))?;
    place(&file, &copy)?;
    if sum_of_file(&copy)?.1 != known.sha256 {
        return Err(StoreError::BackupDamaged(id.to_owned()));
    }
    write_manifest(&known, &manifest)
}

/// Removes the backups that are no longer needed: 7 days, 4 weeks and 6 months back there is one; their copies in the
/// second place go with them. Gives the ids of those that went.
pub fn thin(data: &Path, today: NaiveDate, elsewhere: Option<&Path>) -> BTreeSet<String> {
    let known = backups(data);
    let gone = superfluous(&known, today);
    for backup in known.iter().filter(|backup| gone.contains(&backup.id)) {
        let [copy, manifest] = places(elsewhere.unwrap_or(data), &backup.id);
        // In the second place others may have put something under the same name.
        if elsewhere.is_some() && sum_of_file(&copy).is_ok_and(|(_, sum)| sum == backup.sha256) {
            _ = std::fs::remove_file(manifest);
            _ = std::fs::remove_file(copy);
        }
        let [file, manifest] = places(&folder(data), &backup.id);
        // Without its manifest it is no backup any more: that goes first.
        if std::fs::remove_file(manifest).is_ok() {
            _ = std::fs::remove_file(file);
        }
    }
    gone
}

impl Store {
    /// Makes a backup. It counts when it was read back and found whole.
    ///
    /// # Errors
    /// When it cannot be written, or the store is damaged. There is no half backup then.
    pub fn back_up(&mut self, reason: Reason, now: NaiveDateTime) -> Result<Backup, StoreError> {
        let changes = self.connection.total_changes();
        let made = self.prepare(reason, now)?;
        self.keep(&made)?;
        self.backed_up = Some(changes);
        Ok(made)
    }

    /// Makes the day's backup, unless there is one already or nothing was changed since the last one.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub fn back_up_daily(&mut self, now: NaiveDateTime) -> Result<Option<Backup>, StoreError> {
        let changes = self.connection.total_changes();
        let newest = backups(self.data()).into_iter().next();
        let of_today = newest.as_ref().is_some_and(|newest| newest.made.date() == now.date());
        if of_today || self.backed_up == Some(changes) {
            return Ok(None);
        }
        let made = self.prepare(Reason::Daily, now)?;
        self.backed_up = Some(changes);
        // The same content gives the same bytes.
        if newest.is_some_and(|newest| newest.sha256 == made.sha256) || made.rows.values().all(|rows| *rows == 0) {
            _ = std::fs::remove_file(self.unfinished(&made.id));
            return Ok(None);
        }
        self.keep(&made)?;
        Ok(Some(made))
    }

    /// A whole copy of the store in a new file.
    ///
    /// # Errors
    /// When it cannot be written, or the store is damaged. There is no half copy then.
    pub fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        let name = file
            .to_str()
            .ok_or_else(|| StoreError::Unreachable(file.to_owned(), std::io::ErrorKind::InvalidFilename.into()))?;
        let copied = self.connection.execute("VACUUM INTO ?1", [name]).map_err(StoreError::from).and_then(|_| {
            std::fs::File::open(file).and_then(|it| it.sync_all()).map_err(|error| StoreError::file(file, error))?;
            // Read back: what cannot be read is no copy, and one that holds less is none either.
            if examine(file)? == rows(&self.connection)? { Ok(()) } else { Err(StoreError::Damaged(file.to_owned())) }
        });
        copied.inspect_err(|_| _ = std::fs::remove_file(file))
    }

    fn data(&self) -> &Path {
        self.path().parent().unwrap_or(Path::new("."))
    }

    fn unfinished(&self, id: &str) -> PathBuf {
        folder(self.data()).join(format!(".{id}.part"))
    }

    /// The copy under a name of its own, and what its manifest will say.
    fn prepare(&self, reason: Reason, now: NaiveDateTime) -> Result<Backup, StoreError> {
        let backups = folder(self.data());
        std::fs::create_dir_all(&backups).map_err(|error| StoreError::file(&backups, error))?;
        let id = free_id(&backups, reason, now);
        let part = self.unfinished(&id);
        // What is left of one that was cut off.
        _ = std::fs::remove_file(&part);
        self.copy_to(&part)?;
        let (size, sha256) = sum_of_file(&part)?;
        let rows = rows(&self.connection)?;
        let program = env!("CARGO_PKG_VERSION").to_owned();
        Ok(Backup { id, made: now, reason, size, sha256, rows, program })
    }

    /// The manifest is written last: a copy without one was cut off, and is none.
    fn keep(&self, made: &Backup) -> Result<(), StoreError> {
        let [file, manifest] = places(&folder(self.data()), &made.id);
        rename(&self.unfinished(&made.id), &file)?;
        write_manifest(made, &manifest)
    }
}

fn write_manifest(backup: &Backup, path: &Path) -> Result<(), StoreError> {
    let text = serde_json::to_vec_pretty(backup).map_err(|error| StoreError::file(path, error.into()))?;
    write_whole(path, &text)
}

/// Named by when and why; a second one of the same minute gets a number.
fn free_id(backups: &Path, reason: Reason, now: NaiveDateTime) -> String {
    let reason = match reason {
        Reason::Daily => "daily".to_owned(),
        Reason::Asked => "asked".to_owned(),
        Reason::Migration => format!("before-form-{NEWEST}"),
        Reason::Import => "before-import".to_owned(),
        Reason::Restore => "before-restore".to_owned(),
    };
    let name = format!("{}-{reason}", now.format("%Y-%m-%d-%H%M"));
    let names = std::iter::once(name.clone()).chain((2u32..).map(|number| format!("{name}-{number}")));
    let free = |id: &String| places(backups, id).iter().all(|path| !path.exists());
    names.into_iter().find(free).unwrap_or(name)
}

/// Reads a file of Lykta's from the first page to the last, without changing it, and counts its rows.
///
/// # Errors
/// When it is no whole file of Lykta's, or of a newer one.
pub fn examine(file: &Path) -> Result<BTreeMap<String, u32>, StoreError> {
    let damaged = |_| StoreError::Damaged(file.to_owned());
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(damaged)?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(damaged)?;
    if application != APPLICATION {
        return Err(StoreError::NotOurs(file.to_owned()));
    }
    if version(&connection)? > NEWEST {
        return Err(StoreError::Newer(file.to_owned()));
    }
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(damaged)?;
    if found == "ok" { rows(&connection) } else { Err(StoreError::Damaged(file.to_owned())) }
}

/// How many rows each table has.
fn rows(connection: &Connection) -> Result<BTreeMap<String, u32>, StoreError> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = connection.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let count = |name: String| {
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let rows = connection.query_row(&sql, [], |row| row.get(0))?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}

#[cfg(test)]
mod tests;
