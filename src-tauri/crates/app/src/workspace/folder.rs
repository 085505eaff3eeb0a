//! Where the workspace lies: the usual folder, or another one that was chosen and is remembered there.

use super::tend::at;
use crate::files::write_all;
use crate::packs::write_folder;
use crate::{Failure, failure};
use chrono::NaiveDateTime;
use locale::Message;
use std::path::{Path, PathBuf};
use store::Store;

/// The program's own folder among the user's data, named as the window's identifier.
const FOLDER: &str = "fi.lykta.Lykta";

/// The file in the usual folder that names another one.
const REMEMBERED: &str = "data-folder.txt";

/// Where briefings, settings and installed packs are kept: `LYKTA_DATA_DIR`, or the folder that was chosen, or the
/// program's own folder among the user's local data; nothing where the system names none.
pub fn data_folder() -> Option<PathBuf> {
    given().or_else(|| {
        let usual = usual()?;
        Some(chosen(&usual).unwrap_or(usual))
    })
}

/// The folder that the environment gives.
pub(super) fn given() -> Option<PathBuf> {
    std::env::var_os("LYKTA_DATA_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

fn usual() -> Option<PathBuf> {
    Some(dirs::data_local_dir()?.join(FOLDER))
}

/// The folder that was chosen instead of the usual one.
fn chosen(usual: &Path) -> Option<PathBuf> {
    let text = std::fs::read_to_string(usual.join(REMEMBERED)).ok()?;
    let path = PathBuf::from(text.trim());
    path.is_absolute().then_some(path)
}

/// This is the folder that was chosen.
pub(super) fn is_chosen(folder: &Path) -> bool {
    given().is_none() && usual().and_then(|usual| chosen(&usual)).as_deref() == Some(folder)
}

/// A folder that was chosen and is gone now may be a drive that is not connected: a new workspace would only look as if
/// everything were lost.
///
/// # Errors
/// When it is gone.
pub(crate) fn still_there(folder: &Path) -> Result<(), Failure> {
    if is_chosen(folder) && !folder.is_dir() {
        return Err(Failure::file(Message::new("workspace-folder-gone").with("path", folder.display())));
    }
    Ok(())
}

/// Forgets the folder that was chosen; the workspace in it stays as it is.
///
/// # Errors
/// When that cannot be kept.
pub(super) fn forget() -> Result<(), Failure> {
    let Some(path) = usual().map(|usual| usual.join(REMEMBERED)) else { return Ok(()) };
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(crate::files::failure(&path, &error)),
        _ => Ok(()),
    }
}

/// Copies the workspace to an empty folder and remembers that one. The old one stays as it is.
///
/// # Errors
/// When the environment gives the folder, the new one holds something, another program has the store open, or something
/// cannot be written. The old one is then used as before.
pub(super) fn move_workspace(from: &Path, to: &Path, now: NaiveDateTime) -> Result<(), Failure> {
    let about = |code: &str| Failure::choice(Message::new(code).with("path", to.display()));
    let (None, Some(usual)) = (given(), usual()) else { return Err(about("workspace-folder-given")) };
    if !to.is_absolute() || to.starts_with(from) || from.starts_with(to) {
        return Err(about("workspace-folder-inside"));
    }
    let held = Store::open(from, now.date()).map_err(|error| failure::of_store(&error, from))?;
    let no_entry = |to: &Path| std::fs::read_dir(to).map(|mut entries| entries.next().is_none());
    std::fs::create_dir_all(to).map_err(|error| crate::files::failure(to, &error))?;
    if !no_entry(to).map_err(|error| crate::files::failure(to, &error))? {
        return Err(about("workspace-folder-not-empty"));
    }
    for part in ["own", "packs", "backups"] {
        let files = super::file::files_below(&from.join(part))?;
        if !files.is_empty() {
            write_folder(&to.join(part), &files)?;
            if super::file::files_below(&to.join(part))? != files {
                return Err(Failure::file(Message::new("workspace-not-the-same").with("path", to.display())));
            }
        }
    }
    held.copy_to(&to.join("lykta.db")).map_err(|error| failure::of_store(&error, to))?;
    std::fs::create_dir_all(&usual).map_err(|error| crate::files::failure(&usual, &error))?;
    write_all(&[(usual.join(REMEMBERED), at(to).into_bytes())])
}
