//! Packs that were installed: `packs/<id>/<version>/` in the data folder, each as its author wrote it.

use super::source::{bundled, bundled_version, from_folder, from_zip, is_bundled, read_everywhere};
use super::{about, with_errors, write_folder};
use crate::Failure;
use content::{Files, Problem};
use locale::Message;
use std::cmp::Ordering;
use std::path::{Path, PathBuf};

/// A pack in the data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// Its id, as its folder is called.
    pub id: String,
    /// Its version, as its folder is called.
    pub version: String,
    /// Where it lies.
    pub folder: PathBuf,
}

/// What an installation gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Installing {
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// It was there before, the same in every byte.
    pub already: bool,
    /// Warnings that its author should know.
    pub warnings: Vec<Problem>,
}

/// The folder that all installed packs lie in.
fn packs(data: &Path) -> PathBuf {
    data.join("packs")
}

/// All installed packs, by id, the newest version of each first. A folder that cannot be read holds none.
pub fn installed(data: &Path) -> Vec<Installed> {
    let mut found = Vec::new();
    for id in folders(&packs(data)) {
        for version in folders(&packs(data).join(&id)) {
            found.push(Installed { folder: packs(data).join(&id).join(&version), id: id.clone(), version });
        }
    }
    found.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| by_version(&b.version, &a.version)));
    found
}

/// Names of the folders directly inside, except those that are still being written.
fn folders(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_folder = |entry: &std::fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let names =
        entries.filter_map(Result::ok).filter(is_folder).filter_map(|entry| entry.file_name().into_string().ok());
    names.filter(|name| !name.starts_with('.')).collect()
}

/// The order of versions: numbers by their value, and words by their letters.
pub(crate) fn by_version(a: &str, b: &str) -> Ordering {
    let parts = |version: &str| -> Vec<(u64, String)> {
        let parts = version.split(['.', '-', '+']);
        parts.map(|part| part.parse().map_or((0, part.to_owned()), |number| (number, String::new()))).collect()
    };
    parts(a).cmp(&parts(b)).then_with(|| a.cmp(b))
}

/// Where the installed pack with an id and a version lies.
///
/// # Errors
/// When it is not there, or what is there now calls itself otherwise.
pub(crate) fn installed_folder(data: &Path, id: &str, version: &str) -> Result<PathBuf, Failure> {
    let fits = |it: &Installed| it.id == id && it.version == version;
    let not_there = || Failure::choice(Message::new("packs-not-installed").with("id", id));
    let folder = installed(data).into_iter().find(fits).ok_or_else(not_there)?.folder;
    let (pack, problems) = content::read(&from_folder(&folder)?);
    // A pack that calls itself otherwise than its folder was changed by hand.
    let pack = pack.filter(|pack| pack.id == id && pack.version == version);
    pack.map(|_| folder).ok_or_else(|| with_errors(problems))
}

/// Checks the pack in a folder or a zip file and keeps a copy of it.
///
/// # Errors
/// When it cannot be read, has errors, cannot be saved, or the same version is there with another content. Nothing has
/// changed then.
pub fn install(data: &Path, from: &Path) -> Result<Installing, Failure> {
    let files = if from.is_dir() { from_folder(from)? } else { from_zip(from)? };
    let (pack, problems) = read_everywhere(&files, &[]);
    let Some(pack) = pack else { return Err(with_errors(problems)) };
    let (id, version) = (pack.id, pack.version);
    let target = packs(data).join(&id).join(&version);
    let already = match same_version(&id, &version, &target)? {
        Some(there) if there != files => {
            return Err(Failure::choice(Message::new("packs-version-taken").with("id", id).with("version", version)));
        }
        there => there.is_some(),
    };
    if !already {
        write_folder(&target, &files)?;
    }
    Ok(Installing { id, version, already, warnings: problems })
}

/// The files of the pack that has this version already.
fn same_version(id: &str, version: &str, target: &Path) -> Result<Option<Files>, Failure> {
    if is_bundled(id, version) {
        return Ok(Some(bundled()));
    }
    // What is there but no longer a pack is in the way of nothing: it is taken for another content.
    Ok(target.exists().then(|| from_folder(target).unwrap_or_default()))
}

/// Removes an installed pack; of several versions the one that is named.
///
/// # Errors
/// When it is not installed, when several versions are and none is named, or when it cannot be removed.
pub fn remove(data: &Path, id: &str, version: Option<&str>) -> Result<Installed, Failure> {
    let of_id: Vec<Installed> = installed(data).into_iter().filter(|it| it.id == id).collect();
    let about_id = |code: &str| Message::new(code).with("id", id);
    let mut fitting = of_id.iter().filter(|it| version.is_none_or(|version| version == it.version));
    let Some(found) = fitting.next() else {
        let is_bundled = bundled_version().is_some_and(|(own, _)| own == id);
        return Err(Failure::choice(about_id(if is_bundled { "packs-bundled-stays" } else { "packs-not-installed" })));
    };
    if fitting.next().is_some() {
        let versions: Vec<&str> = of_id.iter().map(|it| it.version.as_str()).collect();
        return Err(Failure::choice(about_id("packs-which-version").with("versions", versions.join(", "))));
    }
    // Out of sight in one step; then it no longer matters when a file cannot be deleted at once.
    let away = packs(data).join(format!(".removed-{id}-{}", found.version));
    _ = std::fs::remove_dir_all(&away);
    std::fs::rename(&found.folder, &away).map_err(|_| about("packs-cannot-remove", &found.folder))?;
    _ = std::fs::remove_dir_all(&away);
    _ = std::fs::remove_dir(packs(data).join(id));
    Ok(found.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        let mut versions = ["1.10.0", "1.9", "2", "1.9.1", "1.10.0-draft"];
        versions.sort_by(|a, b| by_version(a, b));
        assert_eq!(versions, ["1.9", "1.9.1", "1.10.0", "1.10.0-draft", "2"]);
    }
}
