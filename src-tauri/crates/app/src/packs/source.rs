//! Where the files of a pack are read from.

use super::{about, by_version, installed};
use crate::workspace::data_folder;
use crate::{Cause, Failure};
use archive::Limits;
use chrono::NaiveDate;
use content::{DataSet, Files, LARGEST_FILE, Pack, Problem, Region, Severity};
use locale::Message;
use std::io::Read;
use std::path::Path;

/// The pack that comes with the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../../content/packs/nine"]
struct Bundled;

/// A pack with more than this is none that people wrote.
const LIMITS: Limits =
    Limits { entries: 2000, file: LARGEST_FILE, total: 16 * 1024 * 1024, ratio: 100, path: 200, depth: 6 };

/// The files of the bundled pack.
pub fn bundled() -> Files {
    let read = |path: std::borrow::Cow<'static, str>| Some((path.to_string(), Bundled::get(&path)?.data.into_owned()));
    Bundled::iter().filter_map(read).collect()
}

/// The files of the pack that is wished for: a folder, a zip file, or the id of an installed pack, of which the newest
/// version is taken unless it is named as in `id@1.0.0`. Without a wish the bundled one.
///
/// # Errors
/// When there is no such pack, it cannot be read, or it is beyond the limits.
pub fn pack_files(wish: Option<&Path>) -> Result<Files, Failure> {
    match wish {
        None => Ok(bundled()),
        Some(path) if path.is_dir() => from_folder(path),
        Some(path) if path.exists() => from_zip(path),
        Some(path) => from_installed(path),
    }
}

/// The pack that is wished for, as [`pack_files`] finds it, for the mainland.
///
/// # Errors
/// When it cannot be read or has errors.
pub fn pack(wish: Option<&Path>) -> Result<Pack, Failure> {
    pack_in(wish, Region::Mainland)
}

/// The same as it is for a region.
///
/// # Errors
/// As [`pack`].
pub fn pack_in(wish: Option<&Path>, region: Region) -> Result<Pack, Failure> {
    pack_with(wish, region, &[]).map(|(pack, _)| pack)
}

/// The same with data sets that were keyed in here beside its own, and what is to be told of these.
///
/// # Errors
/// As [`pack`].
pub fn pack_with(wish: Option<&Path>, region: Region, own: &[DataSet]) -> Result<(Pack, Vec<Problem>), Failure> {
    let files = pack_files(wish)?;
    // The tests compare the bundled pack's translations.
    let (pack, problems) = content::read_to_use(&files, region, own, wish.is_none());
    match pack {
        Some(pack) => Ok((pack, problems.into_iter().filter(|problem| problem.file.starts_with("own/")).collect())),
        None => Err(with_errors(problems)),
    }
}

/// The errors of a pack as the reason why something was not done.
pub(crate) fn with_errors(problems: Vec<Problem>) -> Failure {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    Failure { cause: Cause::Pack, message: Message::new("pack-has-problems").count("count", errors), problems }
}

fn from_installed(wish: &Path) -> Result<Files, Failure> {
    let unknown = || about("packs-not-found", wish);
    let name = wish.to_str().ok_or_else(unknown)?;
    let (id, version) = name.split_once('@').map_or((name, None), |(id, version)| (id, Some(version)));
    let own = bundled_version().filter(|(own_id, own)| own_id == id && version.is_none_or(|wished| wished == own));
    let fits = |it: &super::Installed| it.id == id && version.is_none_or(|wished| wished == it.version);
    let newest = data_folder().map(|data| installed(&data)).unwrap_or_default().into_iter().find(fits);
    match (newest, own) {
        (Some(found), Some((_, own))) if by_version(&found.version, &own).is_gt() => from_folder(&found.folder),
        (_, Some(_)) => Ok(bundled()),
        (Some(found), None) => from_folder(&found.folder),
        (None, None) => Err(unknown()),
    }
}

/// A pack with its problems wherever the municipality lies, errors first; it is there when none of them is an error.
pub(crate) fn read_everywhere(files: &Files, own: &[DataSet]) -> (Option<Pack>, Vec<Problem>) {
    let (pack, mut problems) = content::read_with(files, Region::Mainland, own);
    let (in_aland, there) = content::read_with(files, Region::Aland, own);
    let is_new = |problem: &Problem| problem.severity == Severity::Error && !problems.contains(problem);
    let there: Vec<Problem> = there.into_iter().filter(is_new).collect();
    problems.extend(there);
    problems.extend(pack.iter().flat_map(without_deck));
    problems.sort_by_key(|problem| problem.severity);
    let usable = problems.iter().all(|problem| problem.severity != Severity::Error);
    (pack.filter(|_| usable && in_aland.is_some()), problems)
}

/// Bodies that get no briefing in their usual minutes: nobody could open the pack for them.
fn without_deck(pack: &Pack) -> Vec<Problem> {
    let mut problems = Vec::new();
    for audience in &pack.audiences {
        for &language in &pack.languages {
            let request = deck::Request::new(&audience.id, audience.minutes.usual, language, NaiveDate::default());
            let Err(reason) = deck::build(pack, &request) else { continue };
            let message = |code: &str| {
                let message = Message::new(code).with("audience", &audience.id).with("language", language.code());
                message.with("reason", locale::say(language, &reason))
            };
            problems.push(Problem {
                severity: Severity::Error,
                file: format!("audiences/{}/audience.yaml", audience.id),
                line: 1,
                column: 1,
                message: message("pack-body-without-deck"),
                hint: message("pack-body-without-deck-hint"),
            });
        }
    }
    problems
}

/// Whether a pack is the bundled one.
pub(crate) fn is_bundled(id: &str, version: &str) -> bool {
    bundled_version().is_some_and(|(own, own_version)| own == id && own_version == version)
}

/// Id and version of the bundled pack.
pub(super) fn bundled_version() -> Option<(String, String)> {
    pack(None).ok().map(|pack| (pack.id, pack.version))
}

/// What belongs to a pack: text files, but none that the system hides.
fn belongs(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
    !hidden && (path.ends_with(".yaml") || path.ends_with(".md"))
}

/// The text files of a zip archive, by their path inside the pack; the pack may lie in a folder inside the archive.
pub(super) fn from_zip(path: &Path) -> Result<Files, Failure> {
    if !path.is_file() {
        return Err(about("packs-not-found", path));
    }
    let bytes = read(path, LIMITS.total)?;
    if bytes.len() > LIMITS.total {
        return Err(about("packs-too-large", path));
    }
    let files = archive::unpack(&bytes, &LIMITS, belongs).map_err(Failure::file)?;
    let is_root = |root: &&str| root.is_empty() || root.ends_with('/') && root.matches('/').count() == 1;
    let roots = files.keys().filter_map(|path| path.strip_suffix("pack.yaml")).filter(is_root);
    let mut roots: Vec<String> = roots.map(str::to_owned).collect();
    roots.sort_by_key(String::len);
    match roots.as_slice() {
        [] => Err(about("packs-no-pack-inside", path)),
        [first, _, ..] if !first.is_empty() => Err(about("packs-several-inside", path)),
        [root, ..] => Ok(files.into_iter().filter_map(|(path, bytes)| inside(root, &path, bytes)).collect()),
    }
}

fn inside(root: &str, path: &str, bytes: Vec<u8>) -> Option<(String, Vec<u8>)> {
    path.strip_prefix(root).map(|path| (path.to_owned(), bytes))
}

/// The text files of a folder, by their path inside it.
pub(super) fn from_folder(folder: &Path) -> Result<Files, Failure> {
    if !folder.join("pack.yaml").is_file() {
        return Err(about("pack-not-a-folder", folder));
    }
    let (mut files, mut open, mut entries, mut total) = (Files::new(), vec![String::new()], 0, 0);
    while let Some(inside) = open.pop() {
        let place = folder.join(&inside);
        for entry in std::fs::read_dir(&place).map_err(|error| unreadable(&place, &error))? {
            let entry = entry.map_err(|error| unreadable(&place, &error))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
            let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), &error))?;
            entries += 1;
            if entries > LIMITS.entries || total > LIMITS.total || path.split('/').count() > LIMITS.depth {
                return Err(about("packs-too-large", folder));
            }
            if kind.is_dir() && !name.starts_with('.') {
                open.push(path);
            } else if belongs(&path) {
                // A link could bring any file of the reader's into a briefing; a device never ends.
                if !kind.is_file() {
                    return Err(about("packs-link", &entry.path()));
                }
                let bytes = read(&entry.path(), LIMITS.file)?;
                total += bytes.len();
                files.insert(path, bytes);
            }
        }
    }
    Ok(files)
}

/// The bytes of a file; of one that is larger than `most`, one byte more than that.
fn read(path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| unreadable(path, &error);
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(failed)?;
    file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::file(Message::new("cannot-read").with("path", path.display()).with("detail", error))
}
