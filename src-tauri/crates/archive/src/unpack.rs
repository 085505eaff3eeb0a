use crate::entry::{Entry, bytes};
use locale::Message;
use rawzip::ZipArchive;
use std::collections::{BTreeMap, BTreeSet};

/// How much an archive may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Entries of any kind, folders too.
    pub entries: usize,
    /// Bytes of one unpacked file.
    pub file: usize,
    /// Bytes of all unpacked files.
    pub total: usize,
    /// How many times larger a file may become; small files may become more.
    pub ratio: usize,
    /// Characters of a path.
    pub path: usize,
    /// Folders below each other.
    pub depth: usize,
}

/// The files of a zip archive that are `wanted` by their path, by path. All others are passed over, packed as they are.
///
/// # Errors
/// A sentence that says what is wrong with the archive: it is damaged or encrypted, holds links or two files of one name,
/// has paths that lead out of it, or goes beyond the limits. Nothing of it is then to be used.
pub fn unpack(
    archive: &[u8],
    limits: &Limits,
    wanted: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, Vec<u8>>, Message> {
    let no_zip = |_| Message::new("zip-damaged");
    let zip = ZipArchive::from_slice(archive).map_err(no_zip)?;
    let (mut files, mut names, mut count, mut left) = (BTreeMap::new(), BTreeSet::new(), 0, limits.total);
    let mut records = zip.entries();
    while let Some(record) = records.next_entry().map_err(no_zip)? {
        count += 1;
        if count > limits.entries {
            return Err(Message::new("zip-too-many").count("most", limits.entries));
        }
        let entry = Entry::of(&record, limits)?;
        if entry.is_folder {
            continue;
        }
        // Some systems do not tell A from a: the second file would silently replace the first.
        if !names.insert(entry.path.to_lowercase()) {
            return Err(Message::new("zip-same-name").with("path", &entry.path));
        }
        if wanted(&entry.path) {
            let found = zip.get_entry(record.wayfinder()).map_err(no_zip)?;
            let bytes = bytes(&entry, &found, limits, left)?;
            left -= bytes.len();
            files.insert(entry.path, bytes);
        }
    }
    // A directory that says it holds more or less than it does is read differently by different programs.
    if u64::try_from(count) != Ok(zip.entries_hint()) {
        return Err(Message::new("zip-damaged"));
    }
    Ok(files)
}
