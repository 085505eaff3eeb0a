//! Names of files, ids and versions: what every system can keep under the same name.

use crate::files::Files;
use crate::{Pack, Problem};
use locale::Message;
use std::collections::BTreeMap;

/// Names that Windows keeps for devices, whatever ending they have.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The longest name of a file or folder, in letters.
const LONGEST: usize = 64;

/// Files whose names are not plain letters, digits, `-`, `_` and one ending, or differ by capital letters alone.
pub(crate) fn files(files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for path in files.keys() {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        // A file may have words between dots, as in sv.aland.md.
        let mut parts = folders.split('/').filter(|_| !folders.is_empty()).chain(stem.split('.'));
        if !parts.all(is_plain) {
            problems.push(Problem::error(path, (1, 1), Message::new("pack-file-name").with("file", path)));
        } else if let Some(other) = known.insert(path.to_lowercase(), path) {
            problems.push(Problem::error(path, (1, 1), Message::new("pack-same-name").with("other", other)));
        }
    }
    problems
}

/// Id and version of the pack, which become the names of its folders when it is installed.
pub(super) fn check(pack: &Pack, mut error: impl FnMut(&str, Message)) {
    let is_small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if !is_plain(&pack.id) || !pack.id.chars().all(|c| is_small(c) || c == '-') {
        error(&pack.id, Message::new("pack-id-letters").with("id", &pack.id));
    }
    let version = &pack.version;
    let is_version = version.split(['.', '-', '+']).all(|part| !part.is_empty() && part.chars().all(is_small));
    if !is_version || version.len() > LONGEST || !version.starts_with(|c: char| c.is_ascii_digit()) {
        error(version, Message::new("pack-version-letters").with("version", version));
    }
}

fn is_plain(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let lower = name.to_ascii_lowercase();
    let is_port = ["com", "lpt"].iter().any(|port| lower.strip_prefix(port).is_some_and(|number| number.len() == 1));
    let is_device = DEVICES.contains(&lower.as_str()) || is_port;
    (1..=LONGEST).contains(&name.len()) && name.chars().all(is_letter) && !is_device
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_system_cannot_keep_are_refused() {
        let refused = |names: &[&str]| {
            let named = names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect();
            files(&named).into_iter().map(|problem| problem.message.code).collect::<Vec<_>>()
        };
        assert!(
            refused(&["pack.yaml", "challenges/c1-language/sv.md", "surveys/dvv_21.yaml", "pages/law/sv.aland.md"])
                .is_empty()
        );
        for name in
            ["pages/ä/sv.md", "pages/a\u{308}/sv.md", "con.yaml", "pages/com1/sv.md", "a.b/sv.md", " .md", ".md"]
        {
            assert_eq!(refused(&[name]), ["pack-file-name"], "{name}");
        }
        assert_eq!(refused(&["pages/a/sv.md", "pages/A/sv.md"]), ["pack-same-name"]);
    }
}
