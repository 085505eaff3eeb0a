//! The shape of the code as ARCHITECTURE.md tells it.

use crate::network::sources;
use crate::program::project;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Rows of a table of ARCHITECTURE.md below a heading: the words in back quotes, cell by cell.
fn table(heading: &str) -> Vec<Vec<Vec<String>>> {
    let text = fs::read_to_string(project().join("ARCHITECTURE.md")).unwrap();
    let (_, below) = text.split_once(heading).unwrap_or_else(|| panic!("no {heading}"));
    let rows = below.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|')).skip(2);
    let cell = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    rows.map(|row| row.trim_matches('|').split('|').map(cell).collect()).collect()
}

/// Dependencies of every crate, from its manifest.
fn manifests() -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(project().join("src-tauri/crates")).unwrap().map(Result::unwrap) {
        let text = fs::read_to_string(entry.path().join("Cargo.toml")).unwrap();
        let manifest: toml::Table = toml::from_str(&text).unwrap();
        let dependencies = manifest.get("dependencies").and_then(|it| it.as_table()).cloned().unwrap_or_default();
        let name = entry.file_name().into_string().unwrap();
        found.insert(name, dependencies.keys().cloned().collect());
    }
    found
}

#[test]
fn crates_know_only_those_before_them() {
    let manifests = manifests();
    let rows = table("## The crates");
    assert_eq!(rows.len(), manifests.len(), "every crate stands in the table");
    for row in rows {
        let name = &row[0][0];
        let allowed: BTreeSet<&String> = row[1].iter().collect();
        let own: BTreeSet<&String> = manifests[name].iter().filter(|other| manifests.contains_key(*other)).collect();
        assert_eq!(own, allowed, "{name} knows");
    }
}

#[test]
fn every_fenced_package_has_one_home() {
    let manifests = manifests();
    for row in table("## The crates") {
        let name = &row[0][0];
        for package in &row[2] {
            let homes: Vec<_> =
                manifests.iter().filter(|(_, them)| them.contains(package)).map(|(name, _)| name).collect();
            assert_eq!(homes, [name], "{package}");
        }
    }
}

#[test]
fn files_and_functions_stay_small() {
    let mut lengths = Vec::new();
    for (path, text) in sources(&project().join("src-tauri")) {
        let lines = text.lines().count();
        assert!(lines <= 400, "{path}: {lines} lines");
        assert!(!path.ends_with("/lib.rs") || lines <= 80, "{path}: {lines} lines");
        lengths.push(lines);
        for (name, lines) in functions(&text) {
            assert!(lines <= 60, "{path}: {name} has {lines} lines");
        }
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 150, "median {}", lengths[lengths.len() / 2]);
}

/// Functions with their lines, by the indent that their closing brace has.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let is_function = ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "async fn "]
            .iter()
            .any(|word| code.starts_with(word));
        let indent = line.len() - code.len();
        if is_function && !line.ends_with(';') {
            let closing = format!("{}}}", " ".repeat(indent));
            let length = lines[place..].iter().position(|line| *line == closing).map_or(1, |end| end + 1);
            found.push((code.to_owned(), length));
        }
    }
    found
}

#[test]
fn commands_of_the_window_only_call() {
    for file in ["commands", "content", "library", "pictures", "program", "workspace"] {
        let text = fs::read_to_string(project().join(format!("src-tauri/src/{file}.rs"))).unwrap();
        for part in text.split("#[tauri::command").skip(1) {
            let body = part.split_once(" {\n").unwrap().1.split_once("\n}").unwrap().0;
            assert!(body.lines().count() <= 8, "{body}");
        }
    }
}

#[test]
fn the_window_reaches_the_program_in_one_file() {
    for (path, text) in sources(&project().join("ui/src")) {
        assert!(
            !text.contains("@tauri-apps") || path.ends_with("/api/host.ts") || path.ends_with(".test.ts"),
            "{path}"
        );
    }
}

/// What the window may do is widened by nobody in passing.
#[test]
fn the_window_has_only_its_own_commands() {
    let read = |path: &str| fs::read_to_string(project().join(path)).unwrap();
    let configuration: serde_json::Value = serde_json::from_str(&read("tauri.conf.json")).unwrap();
    let security = &configuration["app"]["security"];
    assert_eq!(configuration["app"]["withGlobalTauri"], false);
    assert_eq!(security["freezePrototype"], true);
    let policy = security["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'none'");
    // Pictures stand in the page whole; an address of this kind fetches nothing.
    assert_eq!(policy["img-src"], "'self' data:");
    for (name, value) in policy {
        let value = value.as_str().unwrap();
        let remote = value.split(' ').filter(|source| source.contains("://") && *source != "http://ipc.localhost");
        assert_eq!(remote.count(), 0, "{name}: {value}");
        assert!(!value.contains("unsafe") && !value.contains('*'), "{name}: {value}");
    }
    let capability: serde_json::Value = serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    assert_eq!(capability["permissions"], serde_json::json!(["briefings"]));
    assert_eq!(fs::read_dir(project().join("src-tauri/capabilities")).unwrap().count(), 1);
}
