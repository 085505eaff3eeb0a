//! No connection is ever opened, and the program holds no code that could.

use crate::program::{lykta, project, said};
use std::fs;
use std::path::Path;
use std::process::Command;

fn guard(folder: &Path) -> std::path::PathBuf {
    let library = folder.join("no_network.so");
    let source = project().join("tests/fixtures/no_network.c");
    let status = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).status().unwrap();
    assert!(status.success());
    library
}

#[test]
fn no_command_asks_for_a_socket() {
    let folder = tempfile::tempdir().unwrap();
    let library = guard(folder.path());
    let path = folder.path().join("deck.pdf");
    let path = path.to_str().unwrap();
    for arguments in [&["list"][..], &["check"], &["export", "--audience", "ledningsgrupp", "--output", path]] {
        let output = lykta().env("LD_PRELOAD", &library).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    }
    // The guard itself works: a program that does ask for one is ended.
    let asks = "import socket; socket.socket()";
    let ended = Command::new("python3").args(["-c", asks]).env("LD_PRELOAD", &library).status().unwrap();
    assert_eq!(ended.code(), Some(99));
}

/// Crates and modules that speak to a network.
const FORBIDDEN: [&str; 8] =
    ["std::net", "TcpStream", "UdpSocket", "reqwest", "ureq", "hyper::", "fetch(", "XMLHttpRequest"];

#[test]
fn the_program_holds_no_network_code() {
    for folder in ["src-tauri", "ui/src"] {
        for (path, text) in sources(&project().join(folder)) {
            let is_test = path.ends_with(".test.ts");
            for word in FORBIDDEN.iter().filter(|_| !is_test) {
                assert!(!text.contains(word), "{path}: {word}");
            }
        }
    }
}

/// Rust, TypeScript and Svelte files below a folder.
pub(crate) fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ["rs", "ts", "svelte"].iter().any(|known| ending == *known)) {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}
