//! Going back to a backup: the file that is there is kept, and another takes its place in one step.

use crate::backups::{examine, verified};
use crate::files::{place, rename};
use crate::look::{journal, look};
use crate::open::{FILE, lock};
use crate::{Backup, Reason, Store, StoreError};
use chrono::NaiveDateTime;
use std::path::{Path, PathBuf};

/// What became of the file that was there before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Before {
    /// There was none.
    Nothing,
    /// It was whole: a backup holds it.
    BackedUp(Backup),
    /// It could not be opened: it lies beside, under this name.
    Aside(PathBuf),
}

/// Puts a backup in the place of the store, which must not be open in this program.
///
/// # Errors
/// When there is no such backup or it is damaged, another program has the store open, or something cannot be written.
/// The store is then as it was.
pub fn restore(data: &Path, id: &str, now: NaiveDateTime) -> Result<Before, StoreError> {
    put_in_place(data, &verified(data, id)?, Reason::Restore, now)
}

/// Puts a copy of a file of Lykta's in the place of the store, which must not be open in this program. What is there is
/// backed up first, for the reason that is given.
///
/// # Errors
/// As [`restore`].
pub fn put_in_place(data: &Path, file: &Path, reason: Reason, now: NaiveDateTime) -> Result<Before, StoreError> {
    examine(file)?;
    let path = data.join(FILE);
    let ready = data.join(format!(".{FILE}.ready"));
    place(file, &ready)?;
    let done = set_aside(&path, reason, now).and_then(|(before, held)| {
        // On Windows an open file cannot be replaced; elsewhere nobody gets at it before it is.
        if cfg!(windows) {
            drop(held);
            rename(&ready, &path)?;
        } else {
            rename(&ready, &path)?;
            drop(held);
        }
        Ok(before)
    });
    done.inspect_err(|_| _ = std::fs::remove_file(&ready))
}

/// Keeps what is there. A store that was whole is still open when it is given back, so that nobody else gets at it.
fn set_aside(path: &Path, reason: Reason, now: NaiveDateTime) -> Result<(Before, Option<Store>), StoreError> {
    if !path.exists() {
        return Ok((Before::Nothing, None));
    }
    // One of an older form is kept as it is, not brought to today's first.
    let opened = look(path, true).and_then(|_| lock(path)).and_then(|connection| {
        let mut store = Store::of(connection, path);
        let backup = store.back_up(reason, now)?;
        Ok((store, backup))
    });
    match opened {
        Ok((store, backup)) => Ok((Before::BackedUp(backup), Some(store))),
        Err(error) if is_in_the_way(&error) => Ok((Before::Aside(move_aside(path, now)?), None)),
        Err(error) => Err(error),
    }
}

/// What is there is no store that could be backed up; everything else, such as a full disk, may pass.
fn is_in_the_way(error: &StoreError) -> bool {
    use StoreError::{Empty, Newer, NoFile, NotOurs};
    error.is_damage() || matches!(error, Newer(_) | NotOurs(_) | NoFile(_) | Empty(_))
}

/// The name says what it is. Its journal goes with it: beside another file it would do harm.
fn move_aside(path: &Path, now: NaiveDateTime) -> Result<PathBuf, StoreError> {
    let stem = format!("lykta-damaged-{}", now.format("%Y-%m-%d-%H%M"));
    let names = std::iter::once(format!("{stem}.db")).chain((2u32..).map(|number| format!("{stem}-{number}.db")));
    let aside = names.map(|name| path.with_file_name(name)).find(|path| !path.exists());
    let aside = aside.unwrap_or_else(|| path.with_extension("damaged"));
    if journal(path).exists() {
        rename(&journal(path), &journal(&aside))?;
    }
    rename(path, &aside)?;
    Ok(aside)
}
