use crate::{Cause, Failure};
use content::{DataSet, Files, Pack, Problem, Region, Severity};
use locale::Message;
use std::path::Path;

/// The pack that comes with the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../../content/packs/nine"]
struct Bundled;

/// A folder with more files than this is no content pack.
const MOST_FILES: usize = 2000;

/// The files of the bundled pack.
pub fn bundled() -> Files {
    let read = |path: std::borrow::Cow<'static, str>| Some((path.to_string(), Bundled::get(&path)?.data.into_owned()));
    Bundled::iter().filter_map(read).collect()
}

/// The text files of a folder, by their path inside it.
///
/// # Errors
/// When the folder cannot be read or is no content pack.
pub fn from_folder(folder: &Path) -> Result<Files, Failure> {
    let not_a_pack = || Failure::file(Message::new("pack-not-a-folder").with("path", folder.display()));
    if !folder.join("pack.yaml").is_file() {
        return Err(not_a_pack());
    }
    let mut files = Files::new();
    let mut open = vec![String::new()];
    while let Some(inside) = open.pop() {
        let entries =
            std::fs::read_dir(folder.join(&inside)).map_err(|error| unreadable(&folder.join(&inside), &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder.join(&inside), &error))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
            let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), &error))?;
            if name.starts_with('.') {
                continue;
            }
            if kind.is_dir() {
                open.push(path);
            } else if path.ends_with(".yaml") || path.ends_with(".md") {
                let bytes = std::fs::read(entry.path()).map_err(|error| unreadable(&entry.path(), &error))?;
                files.insert(path, bytes);
            }
            if files.len() + open.len() > MOST_FILES {
                return Err(not_a_pack());
            }
        }
    }
    Ok(files)
}

/// The pack in a folder, or the bundled one.
///
/// # Errors
/// When the folder cannot be read, or the pack in it has errors.
pub fn pack(folder: Option<&Path>) -> Result<Pack, Failure> {
    pack_in(folder, Region::Mainland)
}

/// The same as it is for a region.
///
/// # Errors
/// As [`pack`].
pub fn pack_in(folder: Option<&Path>, region: Region) -> Result<Pack, Failure> {
    pack_with(folder, region, &[]).map(|(pack, _)| pack)
}

/// The same with data sets that were keyed in here beside its own, and what is to be told of these.
///
/// # Errors
/// As [`pack`].
pub fn pack_with(folder: Option<&Path>, region: Region, own: &[DataSet]) -> Result<(Pack, Vec<Problem>), Failure> {
    let files = folder.map_or_else(|| Ok(bundled()), from_folder)?;
    let (pack, problems) = content::read_with(&files, region, own);
    match pack {
        Some(pack) => Ok((pack, problems.into_iter().filter(|problem| problem.file.starts_with("own/")).collect())),
        None => Err(with_errors(problems)),
    }
}

fn with_errors(problems: Vec<Problem>) -> Failure {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    Failure { cause: Cause::Pack, message: Message::new("pack-has-problems").count("count", errors), problems }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::file(Message::new("cannot-read").with("path", path.display()).with("detail", error))
}
