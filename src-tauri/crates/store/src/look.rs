//! What a file is, before SQLite touches it: a file of another program must not be changed by being looked at.

use crate::StoreError;
use crate::migrations::NEWEST;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Marks the file as Lykta's: "LYKT".
pub(crate) const APPLICATION: i32 = 0x4c59_4b54;

/// What every file of SQLite begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// How many bytes the header has, and where in it the number of pages, of steps taken and the mark lie.
const HEADER: usize = 100;
const PAGES_AT: usize = 28;
const VERSION_AT: usize = 60;
const APPLICATION_AT: usize = 68;

/// What a look at the file told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// Nothing is there yet.
    New,
    /// A file that says it is Lykta's.
    Ours,
    /// A change was cut off: SQLite takes it back, and only then the file can be judged.
    CutOff,
}

/// The journal of the file: there while a change is made, and left behind by a program that was stopped meanwhile.
pub(crate) fn journal(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push("-journal");
    name.into()
}

/// Looks at the file's kind and header. `filled` says whether there are backups, so that something was in it.
pub(crate) fn look(path: &Path, filled: bool) -> Result<Seen, StoreError> {
    let unreachable = |error| StoreError::file(path, error);
    let metadata = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Seen::New),
        found => found.map_err(unreachable)?,
    };
    if !metadata.is_file() {
        return Err(StoreError::NoFile(path.to_owned()));
    }
    if fs::metadata(journal(path)).is_ok_and(|journal| journal.len() > 0) {
        return Ok(Seen::CutOff);
    }
    if metadata.len() == 0 {
        return if filled { Err(StoreError::Empty(path.to_owned())) } else { Ok(Seen::New) };
    }
    let mut header = Vec::with_capacity(HEADER);
    let mut file = File::open(path).map_err(unreachable)?.take(HEADER as u64);
    file.read_to_end(&mut header).map_err(unreachable)?;
    judge(&header, path)
}

/// A header of which half is right, or nothing at all is left, was ours once.
fn judge(header: &[u8], path: &Path) -> Result<Seen, StoreError> {
    let alike = header.iter().zip(MAGIC).filter(|(a, b)| a == b).count();
    if alike < MAGIC.len() {
        let emptied = header.iter().take(MAGIC.len()).all(|byte| *byte == 0);
        let damaged = emptied || alike >= MAGIC.len() / 2;
        let path = path.to_owned();
        return Err(if damaged { StoreError::Damaged(path) } else { StoreError::NotOurs(path) });
    }
    let number = |at: usize| Some(i32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    match (number(APPLICATION_AT), number(VERSION_AT)) {
        (Some(APPLICATION), Some(version)) if u32::try_from(version).is_ok_and(|version| version <= NEWEST) => {
            Ok(Seen::Ours)
        }
        // One page with nothing in it: a store of which no step was taken yet when its program was stopped.
        (Some(0), Some(0)) if number(PAGES_AT) == Some(1) => Ok(Seen::New),
        (Some(APPLICATION), Some(_)) => Err(StoreError::Newer(path.to_owned())),
        (Some(_), Some(_)) => Err(StoreError::NotOurs(path.to_owned())),
        _ => Err(StoreError::Damaged(path.to_owned())),
    }
}
