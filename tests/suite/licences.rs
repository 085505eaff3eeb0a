//! The list of what others have made and the programs carry, with the licences that must go with it.
//! `LYKTA_ACCEPT=1 cargo test -p cli --test suite licences` writes it anew.

use crate::program::{lykta, project};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Packages of the window's pages that are shipped; ui/src/bundle.test.ts compares them with what is built.
const PACKAGES: [&str; 4] = ["@fluent/bundle", "@tauri-apps/api", "clsx", "svelte"];

/// Works that are no code: name, licence, where their licence or notice stands.
const WORKS: [(&str, &str, &str); 5] = [
    ("Source Sans 3", "OFL-1.1", "src-tauri/crates/scene/fonts/OFL.md"),
    ("hyph-fi", "freely distributable", "NOTICE"),
    ("hyph-sv", "LPPL-1.2", "NOTICE"),
    ("hyph-en-gb", "freely distributable", "NOTICE"),
    ("sRGB-v2-magic.icc", "CC0-1.0", "NOTICE"),
];

/// A part, its kind, and the texts that go with it.
struct Found {
    name: String,
    version: String,
    licence: String,
    kind: &'static str,
    texts: Vec<String>,
}

fn cargo(arguments: &[&str]) -> String {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program).current_dir(project()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Name and version of every crate whose code is in one of the two programs, for the system that this is.
fn linked() -> BTreeSet<(String, String)> {
    let of = |package: &[&str]| {
        let tree = ["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
        cargo(&[&tree, package].concat())
    };
    let trees = of(&["-p", "cli"]) + &of(&["-p", "lykta-window", "--features", "custom-protocol"]);
    let named = trees.lines().filter_map(|line| {
        let mut words = line.split(' ');
        Some((words.next()?.to_owned(), words.next()?.trim_start_matches('v').to_owned()))
    });
    named.collect()
}

fn crates() -> Vec<Found> {
    let told = Command::new("rustc").arg("-vV").output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let host = told.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = cargo(&["metadata", "--locked", "--format-version", "1", "--filter-platform", host]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let linked = linked();
    let word = |package: &Value, name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter().filter(|package| {
        // Lykta's own crates have no source.
        package["source"].is_string() && linked.contains(&(word(package, "name"), word(package, "version")))
    });
    let found = packages.map(|package| {
        let manifest = word(package, "manifest_path");
        let licence = word(package, "license").replace(" / ", " OR ").replace('/', " OR ");
        let authors = package["authors"].as_array().map(Vec::as_slice).unwrap_or_default();
        let authors: Vec<_> = authors.iter().filter_map(Value::as_str).map(without_address).collect();
        Found {
            texts: texts(Path::new(&manifest).parent().unwrap(), &licence, &authors),
            name: word(package, "name"),
            version: word(package, "version"),
            licence,
            kind: "crate",
        }
    });
    found.collect()
}

fn without_address(author: &str) -> &str {
    author.split(" <").next().unwrap_or(author)
}

fn packages() -> Vec<Found> {
    let read =
        |path: &str| -> Value { serde_json::from_str(&fs::read_to_string(project().join(path)).unwrap()).unwrap() };
    let locked = read("package-lock.json");
    let found = PACKAGES.iter().map(|name| {
        let folder = format!("node_modules/{name}");
        let package = &locked["packages"][&folder];
        let licence = package["license"].as_str().unwrap().to_owned();
        let manifest = read(&format!("{folder}/package.json"));
        let author = manifest["author"]["name"].as_str().or(manifest["author"].as_str()).unwrap_or_default().to_owned();
        let texts = texts(&project().join(&folder), &licence, &[without_address(&author)]);
        let version = package["version"].as_str().unwrap().to_owned();
        Found { name: (*name).to_owned(), version, licence, kind: "package", texts }
    });
    found.collect()
}

/// The texts of the licence in a package: under MIT where it may be had so, with notices; otherwise all that it has.
fn texts(folder: &Path, licence: &str, authors: &[&str]) -> Vec<String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let is_licence = ["licen", "copying", "copyright", "notice", "unlicense"].iter().any(|it| name.starts_with(it));
        if is_licence && entry.path().is_file() {
            // Older licences may be in another encoding; their words are ASCII.
            files.insert(name, String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned());
        }
    }
    let may_choose = licence.contains(" OR ") && !licence.contains(" AND ") && licence.contains("MIT");
    if may_choose && files.keys().any(|name| name.contains("mit")) {
        files.retain(|name, _| {
            !["apache", "zlib", "unlicense", "bsl", "boost", "cc0"].iter().any(|it| name.contains(it))
        });
    }
    let found: Vec<String> = files.into_values().map(|text| even(&text)).filter(|text| !text.is_empty()).collect();
    match (found.is_empty(), licence.contains("MIT"), licence.contains("Apache-2.0")) {
        (true, true, _) => vec![mit(authors)],
        (true, false, true) => vec![fixture("apache-2.0")],
        _ => found,
    }
}

/// The same text is the same whatever its line ends are.
fn even(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The MIT licence, for a package that names it and does not bring it.
fn mit(authors: &[&str]) -> String {
    format!("Copyright (c) {}\n\n{}", authors.join(", "), fixture("mit"))
}

fn fixture(name: &str) -> String {
    even(&fs::read_to_string(project().join(format!("tests/fixtures/{name}.txt"))).unwrap())
}

fn works() -> Vec<Found> {
    let found = WORKS.iter().map(|(name, licence, file)| Found {
        name: (*name).to_owned(),
        version: String::new(),
        licence: (*licence).to_owned(),
        kind: "work",
        texts: vec![even(&fs::read_to_string(project().join(file)).unwrap())],
    });
    found.collect()
}

/// The file: the parts, and each text once.
fn list() -> String {
    let mut texts: Vec<String> = Vec::new();
    let mut place = |text: String| {
        texts.iter().position(|known| *known == text).unwrap_or_else(|| {
            texts.push(text);
            texts.len() - 1
        })
    };
    let parts: Vec<Value> = [works(), packages(), crates()]
        .into_iter()
        .flatten()
        .map(|Found { name, version, licence, kind, texts }| {
            let texts: Vec<usize> = texts.into_iter().map(&mut place).collect();
            json!({ "name": name, "version": version, "licence": licence, "kind": kind, "texts": texts })
        })
        .collect();
    let line = |value: &Value| format!("    {value}");
    let lines = |values: Vec<String>| values.join(",\n");
    let parts = lines(parts.iter().map(line).collect());
    let texts = lines(texts.into_iter().map(|text| line(&Value::String(text))).collect());
    format!("{{\n  \"parts\": [\n{parts}\n  ],\n  \"texts\": [\n{texts}\n  ]\n}}\n")
}

#[test]
fn the_list_is_that_of_the_packages_of_today() {
    let path = project().join("content/licences/parts.json");
    let list = list();
    if std::env::var_os("LYKTA_ACCEPT").is_some() {
        fs::write(&path, &list).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    let names = |text: &str| -> BTreeSet<String> {
        let list: Value = serde_json::from_str(text).unwrap();
        list["parts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| format!("{} {} {}", part["name"], part["version"], part["licence"]))
            .collect()
    };
    let how = "write content/licences/parts.json anew: LYKTA_ACCEPT=1 cargo test -p cli --test suite licences";
    let (today, known) = (names(&list), names(&kept));
    let changed: Vec<_> = today.symmetric_difference(&known).collect();
    assert!(changed.is_empty(), "{changed:?}\n{how}");
    assert!(kept == list, "{how}");
}

#[test]
fn every_part_may_go_with_lykta_and_has_its_licence_with_it() {
    let list: Value = serde_json::from_str(&list()).unwrap();
    let parts = list["parts"].as_array().unwrap();
    assert!(parts.len() > 200, "{}", parts.len());
    for part in parts {
        let licence = part["licence"].as_str().unwrap();
        assert!(!licence.is_empty() && !part["texts"].as_array().unwrap().is_empty(), "{part}");
        // Nothing that must be under a licence which the EUPL is not compatible with.
        let free = |name: &str| !name.contains("GPL") || name.contains("LGPL");
        assert!(licence.split(" OR ").any(free), "{part}");
    }
}

#[test]
fn the_command_line_prints_all_of_it_in_every_language() {
    for locale in ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"] {
        let output = lykta().env("LANG", locale).arg("--licences").output().unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        for part in [
            "EUROPEAN UNION PUBLIC LICENCE",
            "SIL OPEN FONT LICENSE",
            "svelte 5.",
            "tauri 2.",
            "hyph-fi",
            "Mozilla Public License",
        ] {
            assert!(text.to_lowercase().contains(&part.to_lowercase()), "{part}");
        }
    }
    // Whoever reads only the beginning sees no failure, and none is logged.
    let folder = tempfile::tempdir().unwrap();
    let line = format!("{} --licences | head -1", env!("CARGO_BIN_EXE_lykta"));
    let output = Command::new("sh").args(["-c", &line]).env("LYKTA_DATA_DIR", folder.path()).output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
