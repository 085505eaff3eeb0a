//! Bad input: a clear sentence in the user's language, an exit code that is not 0, nothing half written.

use crate::program::{lykta, project, said};
use std::fs;
use std::path::Path;
use std::process::Command;

const LOCALES: [&str; 3] = ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"];

/// Runs in each language; the sentences differ, are no bare keys, and hold the given words.
pub(crate) fn refused(code: i32, arguments: &[&str], holds: &[&str]) {
    let mut sentences = Vec::new();
    for locale in LOCALES {
        let output = lykta().env("LANG", locale).args(arguments).output().unwrap();
        let sentence = said(&output);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {sentence}");
        assert!(sentence.contains(' ') && sentence.ends_with(".\n"), "{arguments:?}: {sentence}");
        for word in holds {
            assert!(sentence.contains(word), "{arguments:?}: {word}: {sentence}");
        }
        sentences.push(sentence);
    }
    sentences.dedup();
    assert_eq!(sentences.len(), LOCALES.len(), "{sentences:?}");
}

fn export_to<'a>(path: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec!["export", "--audience", "ledningsgrupp", "--output", path];
    arguments.extend(more);
    arguments
}

#[test]
fn a_command_that_is_not_well_written() {
    refused(2, &["export", "--audience", "ledningsgrupp"], &["--output"]);
    refused(2, &["export", "--colour", "red"], &["--colour"]);
    refused(2, &["present"], &["present"]);
}

#[test]
fn choices_that_give_no_briefing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deck.pdf");
    let path = path.to_str().unwrap();
    refused(3, &export_to(path, &["--language", "de"]), &["de", "sv", "fi", "en"]);
    let pack = tempfile::tempdir().unwrap();
    in_swedish_alone(pack.path());
    let pack = pack.path().to_str().unwrap();
    refused(3, &export_to(path, &["--pack", pack, "--language", "fi"]), &["fi", "sv"]);
    refused(3, &export_to(path, &["--minutes", "4"]), &["4", "5", "90"]);
    refused(3, &export_to(path, &["--minutes", "91"]), &["91", "90"]);
    refused(3, &export_to(path, &["--minutes", "tio"]), &["tio"]);
    refused(3, &export_to(path, &["--date", "24.11.2026"]), &["24.11.2026", "2026-11-24"]);
    refused(3, &export_to("deck.docx", &[]), &["deck.docx", ".pdf"]);
    refused(3, &export_to("deck.svg", &["--handout"]), &["deck.svg", ".pdf"]);
    refused(3, &["export", "--audience", "fotbollslaget", "--output", path], &["fotbollslaget", "ledningsgrupp"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// The bundled pack, as a folder that says it has one language.
fn in_swedish_alone(folder: &Path) {
    for (path, bytes) in app::bundled() {
        let text = String::from_utf8(bytes).unwrap().replace("languages: [sv, fi, en]", "languages: [sv]");
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn places_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no/deck.pdf");
    refused(4, &export_to(missing.to_str().unwrap(), &[]), &["no"]);
    let taken = folder.path().join("folder.pdf");
    fs::create_dir(&taken).unwrap();
    refused(4, &export_to(taken.to_str().unwrap(), &[]), &["folder.pdf"]);
    refused(4, &export_to("/proc/deck.pdf", &[]), &["/proc"]);
    let device = folder.path().join("device.pdf");
    std::os::unix::fs::symlink("/dev/null", &device).unwrap();
    refused(4, &export_to(device.to_str().unwrap(), &[]), &["device.pdf"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// A library that makes every write beyond the first kilobytes fail as on a full disk.
pub(crate) fn full_disk(folder: &Path) -> std::path::PathBuf {
    let library = folder.join("full_disk.so");
    let source = project().join("tests/fixtures/full_disk.c");
    let status =
        Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).arg("-ldl").status().unwrap();
    assert!(status.success());
    library
}

#[test]
fn a_full_disk_is_named_and_nothing_half_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let library = full_disk(folder.path());
    let target = tempfile::tempdir().unwrap();
    let earlier = target.path().join("deck.pdf");
    fs::write(&earlier, "an earlier file").unwrap();
    for (locale, words) in LOCALES.into_iter().zip(["disken är full", "levy on täynnä", "disk is full"]) {
        let mut command = lykta();
        command.env("LANG", locale).env("LD_PRELOAD", &library);
        let output = command.args(export_to(earlier.to_str().unwrap(), &[])).output().unwrap();
        assert_eq!(output.status.code(), Some(4), "{}", said(&output));
        assert!(said(&output).to_lowercase().contains(words), "{}", said(&output));
    }
    assert_eq!(fs::read_to_string(&earlier).unwrap(), "an earlier file");
    assert_eq!(fs::read_dir(target.path()).unwrap().count(), 1);
}

/// Copies the bundled pack and changes one of its files.
fn broken(file: &str, change: impl Fn(&str) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in app::bundled() {
        let target = folder.path().join(&path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let bytes = if path == file { change(std::str::from_utf8(&bytes).unwrap()).into_bytes() } else { bytes };
        fs::write(target, bytes).unwrap();
    }
    folder
}

/// Checks a broken pack: exit code 1 and the place of the problem.
fn found(file: &str, change: impl Fn(&str) -> String, place: &str, words: &str) {
    let folder = broken(file, change);
    let output = lykta().arg("check").arg(folder.path()).output().unwrap();
    let sentence = said(&output);
    assert_eq!(output.status.code(), Some(1), "{sentence}");
    let line = sentence.lines().find(|line| line.contains(&format!("{file}:{place}")));
    assert!(line.is_some_and(|line| line.contains(words)), "{file}:{place} {words}\n{sentence}");
    let export = lykta()
        .args(export_to("never.pdf", &["--pack", folder.path().to_str().unwrap()]))
        .current_dir(&folder)
        .output()
        .unwrap();
    assert_eq!(export.status.code(), Some(1), "{}", said(&export));
    assert!(!folder.path().join("never.pdf").exists());
}

const C3: &str = "challenges/c3-responsibility/sv.md";

#[test]
fn a_broken_pack_names_file_line_and_column() {
    found(C3, |text| text.replace("plain:", "plane:"), "4:1", "plane");
    found(C3, |text| text.replace("{dvv21-021}", "{dvv99-001}"), "8:28", "dvv99-001");
    found(C3, |text| text.replace("{dvv21-021}", "43 %"), "8:28", "43 %");
    found(C3, |text| text.replace("# decision", "# decisions"), "", "decision");
    found(C3, |text| text.replacen("label: ", "label: [", 1), "", "läsa");
    found(C3, |text| text.replace("\n---\n", "\n"), "1:1", "---");
    found("pack.yaml", |text| text.replace("format: 1", "format: 9"), "1:1", "9");
    found("challenges/c3-responsibility/challenge.yaml", |text| text.replace("shares", "cake"), "", "cake");
    found("audiences/ledningsgrupp/audience.yaml", |text| text.replace("usual: 10", "usual: 100"), "", "5 ≤");
}

#[test]
fn every_problem_of_a_pack_is_told_at_once() {
    let folder = broken(C3, |text| text.replace("plain:", "plane:"));
    let other = folder.path().join("challenges/c8-exercises/sv.md");
    let text = fs::read_to_string(&other).unwrap().replace("{dvv21-010}", "53 %");
    fs::write(&other, text).unwrap();
    let output = lykta().arg("check").arg(folder.path()).output().unwrap();
    assert!(said(&output).contains("plane") && said(&output).contains("53 %"), "{}", said(&output));
}

#[test]
fn a_folder_without_a_pack() {
    let folder = tempfile::tempdir().unwrap();
    refused(4, &["check", folder.path().to_str().unwrap()], &["pack.yaml"]);
    refused(4, &["check", "/no/such/folder"], &["/no/such/folder"]);
}
