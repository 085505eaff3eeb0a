//! Disks that fail: each call that writes fails once, with a full disk and with an error of the disk.

use crate::child::{Running, Work, command};
use crate::memory;
use crate::steps::{State, read, turn};
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many use cases are done on the failing disk; the first ones make the store.
const STEPS: u32 = 6;
const ENOSPC: i32 = 28;
const EIO: i32 = 5;

/// The library that makes a call fail, built here.
fn library(folder: &Path) -> PathBuf {
    let library = folder.join("failing_disk.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/failing_disk.c");
    let built = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).arg("-ldl").status();
    assert!(built.unwrap().success());
    library
}

#[test]
fn each_write_that_fails_with_a_full_disk_is_named_and_nothing_is_lost() {
    let said = failed(ENOSPC);
    let full = said.iter().filter(|code| *code == "store-disk-full").count();
    // Of a disk that is full only when it is synced SQLite cannot tell more than that it failed.
    assert!(
        full > 20 && said.iter().all(|code| ["store-disk-full", "store-disk-error"].contains(&code.as_str())),
        "{said:?}"
    );
}

#[test]
fn each_write_that_fails_with_an_error_of_the_disk_is_named_and_nothing_is_lost() {
    let said = failed(EIO);
    assert!(said.len() > 20 && said.iter().all(|code| code == "store-disk-error"), "{said:?}");
}

/// Lets one call after the other fail, and gives what was said about it.
fn failed(error: i32) -> Vec<String> {
    let folder = memory::folder();
    let library = library(folder.path());
    let (mut codes, mut at) = (Vec::new(), 0);
    loop {
        at += 1;
        let data = memory::folder();
        let fired = folder.path().join(format!("fired-{at}"));
        let mut child = command(&[], data.path(), Work::Write(0, STEPS));
        child.env("LD_PRELOAD", &library).env("FAIL_AT", at.to_string()).env("FAIL_WITH", error.to_string());
        let said = Running::start({
            child.env("FAIL_SAYS", &fired);
            child
        })
        .finish();
        if !fired.exists() {
            println!("{} calls failed with {error}, {} were told of", at - 1, codes.len());
            return codes;
        }
        let failures: Vec<&String> = said.iter().filter(|said| said.starts_with("failed")).collect();
        assert!(failures.len() <= 1, "work goes on when there is room again: {said:?}");
        codes.extend(failures.iter().filter_map(|said| said.rsplit(' ').next().map(str::to_owned)));
        kept(data.path(), &said, at);
    }
}

/// What was said to be saved last is there, unless the one that failed came after it and is there in its place.
fn kept(folder: &Path, said: &[String], at: u32) {
    let (mut sure, mut possible): (State, State) = (State::default(), State::default());
    for said in said {
        let words: Vec<&str> = said.split(' ').collect();
        let Some(number) = words.get(1).and_then(|number| number.parse().ok()) else { continue };
        let (step, value) = turn(number);
        possible[step] = Some(value);
        if words[0] == "done" {
            sure[step] = Some(value);
        }
    }
    let found = read(folder);
    for (found, (sure, possible)) in found.iter().zip(sure.into_iter().zip(possible)) {
        assert!(*found == sure || *found == possible, "call {at}: {found:?} instead of {sure:?}, {said:?}");
    }
}
