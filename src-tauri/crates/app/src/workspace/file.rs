//! The whole workspace as one file, for another computer: a zip file with a manifest of sums.

use crate::files::write_all;
use crate::packs::write_folder;
use crate::{Failure, failure};
use archive::{Limits, pack, unpack};
use chrono::NaiveDateTime;
use locale::Message;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use store::{Reason, Store, put_in_place, sum};

/// The form of the file; a higher number is of a newer program.
const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";
const DATABASE: &str = "lykta.db";

/// The folders beside the store that belong to the workspace.
const FOLDERS: [&str; 2] = ["own", "packs"];

/// More than any workspace, and less than what fills a machine.
const LIMITS: Limits =
    Limits { entries: 50_000, file: 512 * 1024 * 1024, total: 1024 * 1024 * 1024, ratio: 2000, path: 300, depth: 12 };

/// Files by their paths, with slashes.
type Files = BTreeMap<String, Vec<u8>>;

/// What the file says of itself.
#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u32,
    made: NaiveDateTime,
    program: String,
    /// SHA-256 of every other file, by its path.
    sums: BTreeMap<String, String>,
}

/// Writes the workspace into one file, and reads it again.
///
/// # Errors
/// When something cannot be read or written; there is no half file then.
pub(super) fn save(store: &Store, data: &Path, file: &Path, now: NaiveDateTime) -> Result<(), Failure> {
    let part = tempfile::tempdir_in(data).map_err(|error| crate::files::failure(data, &error))?;
    let copy = part.path().join(DATABASE);
    store.copy_to(&copy).map_err(|error| failure::of_store(&error, data))?;
    let mut files = files_below(part.path())?;
    for folder in FOLDERS {
        let below = files_below(&data.join(folder))?;
        files.extend(below.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    let sums = files.iter().map(|(path, bytes)| (path.clone(), sum(bytes))).collect();
    let manifest = Manifest { format: FORMAT, made: now, program: env!("CARGO_PKG_VERSION").to_owned(), sums };
    let not_made = |error| Failure::file(Message::new("zip-not-made").with("detail", error));
    files.insert(MANIFEST.to_owned(), serde_json::to_vec_pretty(&manifest).map_err(not_made)?);
    write_all(&[(file.to_owned(), pack(&files).map_err(Failure::file)?)])?;
    read(file).map(|_| ())
}

/// The files of a workspace that was saved, when every one of them is what the manifest says.
fn read(file: &Path) -> Result<Files, Failure> {
    let about = |code: &str| Failure::file(Message::new(code).with("path", file.display()));
    let unreadable = |error: std::io::Error| {
        Failure::file(Message::new("cannot-read").with("path", file.display()).with("detail", error))
    };
    let size = std::fs::metadata(file).map_err(unreadable)?.len();
    if usize::try_from(size).map_or(true, |size| size > LIMITS.total) {
        return Err(about("workspace-no-workspace"));
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    let refused = |message: Message| match message.code.as_str() {
        "zip-damaged" => about("workspace-no-workspace"),
        _ => about("workspace-changed"),
    };
    let mut files = unpack(&bytes, &LIMITS, |_| true).map_err(refused)?;
    let manifest = files.remove(MANIFEST).ok_or_else(|| about("workspace-no-workspace"))?;
    let format = serde_json::from_slice::<serde_json::Value>(&manifest).ok();
    if format.and_then(|it| it["format"].as_u64()).is_some_and(|format| format > u64::from(FORMAT)) {
        return Err(about("workspace-newer"));
    }
    let manifest: Manifest = serde_json::from_slice(&manifest).map_err(|_| about("workspace-no-workspace"))?;
    let sums: BTreeMap<String, String> = files.iter().map(|(path, bytes)| (path.clone(), sum(bytes))).collect();
    let known =
        |path: &String| path == DATABASE || FOLDERS.iter().any(|folder| path.starts_with(&format!("{folder}/")));
    if sums != manifest.sums || !files.contains_key(DATABASE) || !files.keys().all(known) {
        return Err(about("workspace-changed"));
    }
    Ok(files)
}

/// Puts a saved workspace in the place of the one in `data`, whose store must not be open here. What is there now stays:
/// the store as a backup, the folders under another name.
///
/// # Errors
/// When the file is no whole workspace, or something cannot be written. The workspace is then as it was.
pub(super) fn load(data: &Path, file: &Path, now: NaiveDateTime) -> Result<(), Failure> {
    let mut files = read(file)?;
    let failed = |path: &Path, error: std::io::Error| crate::files::failure(path, &error);
    std::fs::create_dir_all(data).map_err(|error| failed(data, error))?;
    // Whatever may fill the disk is written first; then names are exchanged.
    let part = tempfile::tempdir_in(data).map_err(|error| failed(data, error))?;
    let database = files.remove(DATABASE).unwrap_or_default();
    let copy = part.path().join(DATABASE);
    write_all(&[(copy.clone(), database)])?;
    for folder in FOLDERS {
        let inside = |(path, bytes): (&String, &Vec<u8>)| {
            Some((path.strip_prefix(&format!("{folder}/"))?.to_owned(), bytes.clone()))
        };
        write_folder(&part.path().join(folder), &files.iter().filter_map(inside).collect())?;
    }
    put_in_place(data, &copy, Reason::Import, now).map_err(|error| failure::of_store(&error, data))?;
    for folder in FOLDERS {
        let (target, new) = (data.join(folder), part.path().join(folder));
        if target.exists() {
            let aside = free_name(data, &format!("{folder}-before-{}", now.format("%Y-%m-%d-%H%M")));
            std::fs::rename(&target, &aside).map_err(|error| failed(&target, error))?;
        }
        std::fs::rename(&new, &target).map_err(|error| failed(&target, error))?;
    }
    Ok(())
}

fn free_name(data: &Path, name: &str) -> std::path::PathBuf {
    let names = std::iter::once(name.to_owned()).chain((2u32..).map(|number| format!("{name}-{number}")));
    let free = names.map(|name| data.join(name)).find(|path| !path.exists());
    free.unwrap_or_else(|| data.join(name))
}

/// Every ordinary file below a folder, by its path; what is hidden is passed over. A folder that is not there has none.
pub(super) fn files_below(folder: &Path) -> Result<Files, Failure> {
    let mut files = Files::new();
    if folder.is_dir() {
        gather(folder, "", &mut files)?;
    }
    Ok(files)
}

fn gather(folder: &Path, before: &str, files: &mut Files) -> Result<(), Failure> {
    let unreadable = |path: &Path, error: std::io::Error| {
        Failure::file(Message::new("cannot-read").with("path", path.display()).with("detail", error))
    };
    for entry in std::fs::read_dir(folder).map_err(|error| unreadable(folder, error))? {
        let entry = entry.map_err(|error| unreadable(folder, error))?;
        let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), error))?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            gather(&entry.path(), &format!("{before}{name}/"), files)?;
        } else if kind.is_file() {
            let bytes = std::fs::read(entry.path()).map_err(|error| unreadable(&entry.path(), error))?;
            files.insert(format!("{before}{name}"), bytes);
        }
    }
    Ok(())
}
