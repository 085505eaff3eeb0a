//! What is left behind when the command line gives up.

use crate::program::{lykta, said};
use std::fs;

const TEXT: &str = "Kommunens hemliga plan";

#[test]
fn a_log_says_where_and_nothing_of_the_person_or_the_text() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let output = lykta()
        .env("LYKTA_DATA_DIR", &data)
        .env("HOME", home.path())
        .env("USER", "anna.berg")
        .env("LYKTA_GIVE_UP", format!("{TEXT} {} anna.berg", home.path().display()))
        .arg("list")
        .output()
        .unwrap();
    assert!(!output.status.success());
    // The person at the terminal sees all of it.
    assert!(said(&output).contains(TEXT));
    let logs: Vec<_> = fs::read_dir(data.join("log")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(logs.len(), 1);
    let log = fs::read_to_string(&logs[0]).unwrap();
    for part in ["time: 20", "program: lykta 0.", "system: ", "crates/cli/src/main.rs:", "what: no figure in …"] {
        assert!(log.contains(part), "{part}: {log}");
    }
    for part in [TEXT, "anna", &home.path().display().to_string()] {
        assert!(!log.contains(part), "{part}: {log}");
    }
}

#[test]
fn an_ordinary_failure_leaves_none() {
    let data = tempfile::tempdir().unwrap();
    let output = lykta()
        .env("LYKTA_DATA_DIR", data.path())
        .args(["export", "--audience", "nobody", "--output", "a.pdf"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(!data.path().join("log").exists());
}
