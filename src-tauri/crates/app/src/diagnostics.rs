//! What is left behind when the program stops in a way that nobody meant, so that it can be mended.
//!
//! A log holds when, which version, which system, where in the code, and what the code said: never a text of a
//! briefing, a name, or where a person keeps files. It stays on the computer until the person sends it.

mod entry;
mod reduce;

use crate::{Failure, files, installed, own_surveys};
use chrono::{DateTime, Utc};
pub use entry::{PageFailure, watch};
use locale::Message;
use serde::Serialize;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The folder of the logs inside the data folder.
const FOLDER: &str = "log";

/// So many logs are kept; the oldest go first.
const MOST: usize = 20;

/// A log that nobody has been told of ends so, and afterwards otherwise.
const UNSEEN: &str = "new";
const SEEN: &str = "txt";

/// What the person is told at the next start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Diagnostics {
    /// How many times something went wrong since the person was told last.
    pub count: u32,
    /// Exactly what would be saved.
    pub text: String,
}

/// All logs, the oldest first: they are called by their time.
fn logs(data: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(data.join(FOLDER)) else { return Vec::new() };
    let ours = |path: &PathBuf| path.extension().is_some_and(|ending| ending == UNSEEN || ending == SEEN);
    let mut found: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).filter(ours).collect();
    found.sort_by_key(|path| path.file_stem().map(std::ffi::OsStr::to_owned));
    found
}

fn unseen(data: &Path) -> Vec<PathBuf> {
    let mut found = logs(data);
    found.retain(|path| path.extension().is_some_and(|ending| ending == UNSEEN));
    found
}

/// Leaves a log; as it is written when something is wrong already, nothing may go wrong here that anybody would see.
fn leave(data: &Path, now: DateTime<Utc>, text: &str) {
    let folder = data.join(FOLDER);
    let name = format!("{}-{}.{UNSEEN}", now.format("%Y%m%dT%H%M%S%.6f"), std::process::id());
    if std::fs::create_dir_all(&folder).is_ok() {
        _ = files::write_all(&[(folder.join(name), text.as_bytes().to_vec())]);
    }
    let kept = logs(data);
    for old in &kept[..kept.len().saturating_sub(MOST)] {
        _ = std::fs::remove_file(old);
    }
}

/// What went wrong since the person was told last, with the number of briefings when that is known; nothing when
/// nothing did.
pub fn diagnostics(data: &Path, briefings: Option<u32>) -> Option<Diagnostics> {
    let unseen = unseen(data);
    let count = u32::try_from(unseen.len()).ok().filter(|count| *count > 0)?;
    let mut text = format!("Lykta {}\n{}\n", env!("CARGO_PKG_VERSION"), entry::system());
    // Writing to a text cannot fail.
    _ = writeln!(text, "briefings: {}", briefings.map_or("?".to_owned(), |count| count.to_string()));
    _ = writeln!(text, "content packs: {}", installed(data).len() + 1);
    _ = writeln!(text, "own surveys: {}", own_surveys(data).surveys.len());
    for log in &unseen {
        let kept = std::fs::read_to_string(log).unwrap_or_default();
        // Whatever somebody may have written into it by hand is looked through again.
        _ = write!(text, "\n{}\n", reduce::paths(kept.trim(), data));
    }
    Some(Diagnostics { count, text })
}

/// Saves what was shown.
///
/// # Errors
/// When the file cannot be written.
pub fn save_diagnostics(path: &Path, text: &str) -> Result<(), Failure> {
    files::write_all(&[(path.to_owned(), text.as_bytes().to_vec())])
}

/// The person has been told.
///
/// # Errors
/// When a log cannot be renamed.
pub fn told_diagnostics(data: &Path) -> Result<(), Failure> {
    for log in unseen(data) {
        std::fs::rename(&log, log.with_extension(SEEN)).map_err(|error| {
            Failure::file(Message::new("cannot-write").with("path", log.display()).with("detail", error))
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: u32) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + i64::from(second), 0).unwrap()
    }

    #[test]
    fn a_log_is_told_of_once() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(diagnostics(data.path(), Some(1)), None);
        leave(data.path(), at(1), "where: a.rs:1:1");
        leave(data.path(), at(2), "where: b.rs:2:2");
        let told = diagnostics(data.path(), Some(3)).unwrap();
        assert_eq!(told.count, 2);
        for part in ["Lykta 0.", "briefings: 3", "content packs: 1", "own surveys: 0", "a.rs:1:1", "b.rs:2:2"] {
            assert!(told.text.contains(part), "{part}: {}", told.text);
        }
        told_diagnostics(data.path()).unwrap();
        assert_eq!(diagnostics(data.path(), None), None);
        leave(data.path(), at(3), "where: c.rs:3:3");
        assert_eq!(diagnostics(data.path(), None).unwrap().count, 1);
    }

    #[test]
    fn twenty_are_kept_and_they_are_the_newest() {
        let data = tempfile::tempdir().unwrap();
        for second in 0..25 {
            leave(data.path(), at(second), &format!("log {second}."));
        }
        told_diagnostics(data.path()).unwrap();
        leave(data.path(), at(25), "log 25.");
        let kept: Vec<String> = logs(data.path()).iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
        assert_eq!(kept.len(), MOST);
        assert_eq!((kept[0].as_str(), kept[19].as_str()), ("log 6.", "log 25."));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_left_alone() {
        let file = tempfile::NamedTempFile::new().unwrap();
        leave(file.path(), at(1), "where: a.rs");
        assert_eq!(diagnostics(file.path(), None), None);
    }
}
