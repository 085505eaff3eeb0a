//! Odd places for the store: each is told of in a clear sentence, in all three languages, and nothing in it is changed.

use crate::child::{Running, Work, command};
use crate::damage::filled;
use crate::memory;
use crate::steps::{read, today};
use app::Desk;
use app::workspace::{list, restore};
use locale::{Language, say};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Opening is refused with this message, which is worded in every language and names the file.
fn refused(folder: &Path, code: &str) {
    let Err(failure) = Desk::open(folder, Language::Sv, today()) else { panic!("{code} is opened") };
    assert_eq!(failure.message.code, code);
    let mut sentences = Language::ALL.map(|language| say(language, &failure.message));
    for sentence in &sentences {
        assert!(sentence.contains(folder.to_str().unwrap()) && sentence.ends_with('.'), "{sentence}");
    }
    sentences.sort();
    assert!(sentences.windows(2).all(|two| two[0] != two[1]), "{sentences:?}");
}

#[test]
fn what_is_no_store_is_told_of() {
    let folder = memory::folder();
    let path = folder.path().join("lykta.db");
    filled(folder.path());
    let whole = fs::read(&path).unwrap();
    let changed = |at: usize, to: &[u8]| [&whole[..at], to, &whole[at + to.len()..]].concat();
    for (code, bytes) in [
        ("store-empty", Vec::new()),
        ("store-damaged", vec![0; 8192]),
        ("store-damaged", whole[..60].to_vec()),
        ("store-damaged", changed(0, b"SQLitf")),
        ("store-not-ours", b"Brev till kommunen. ".repeat(40)),
        ("store-not-ours", changed(68, b"ELSE")),
        ("store-newer", changed(60, &[0, 0, 1, 0])),
    ] {
        fs::write(&path, &bytes).unwrap();
        refused(folder.path(), code);
        assert_eq!(fs::read(&path).unwrap(), bytes, "{code}");
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    refused(folder.path(), "store-no-file");
    assert!(path.is_dir());
}

/// The journal of another file lies beside: whatever comes of it is told, and there is a way back.
#[test]
fn a_journal_of_another_file_is_told_of_or_harmless() {
    let (folder, other) = (memory::folder(), memory::folder());
    filled(folder.path());
    let state = read(folder.path());
    // A change that was cut off in another, larger file.
    let connection = rusqlite::Connection::open(other.path().join("other.db")).unwrap();
    connection
        .execute_batch(
            "CREATE TABLE a (b); WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<3000)
             INSERT INTO a SELECT randomblob(40) FROM n; PRAGMA cache_size=1; BEGIN; UPDATE a SET b=randomblob(40);",
        )
        .unwrap();
    let journal = fs::read(other.path().join("other.db-journal")).unwrap();
    assert!(journal.len() > 4096 && journal.starts_with(b"\xd9\xd5\x05\xf9"));
    fs::write(folder.path().join("lykta.db-journal"), journal).unwrap();
    let told = Desk::open(folder.path(), Language::En, today()).map(|mut desk| {
        desk.look_after(today().and_hms_opt(10, 0, 0).unwrap()).iter().map(|it| it.code.clone()).collect()
    });
    let told: Vec<String> = told.unwrap_or_else(|failure| vec![failure.message.code]);
    if told.is_empty() {
        assert_eq!(read(folder.path()), state);
    } else {
        assert!(["workspace-damaged", "store-damaged", "store-not-ours"].contains(&told[0].as_str()), "{told:?}");
        let backup = list(folder.path(), None).backups.remove(0);
        restore(folder.path(), &backup.id, today().and_hms_opt(11, 0, 0).unwrap()).unwrap();
        assert_eq!(read(folder.path()), state);
    }
}

/// The words before a program that is to see another file system in a folder; nothing where the machine allows none.
fn mounted(folder: &Path, mount: &str) -> Option<Vec<String>> {
    let folder = folder.display();
    let script = format!("{} && exec \"$@\"", mount.replace("FOLDER", &format!("'{folder}'")));
    let alone = ["unshare --mount", "unshare --user --map-root-user --mount"].into_iter();
    let words = |alone: &str| -> Vec<String> {
        alone.split(' ').chain(["sh", "-c", script.as_str(), "sh"]).map(str::to_owned).collect()
    };
    let allowed = |words: &Vec<String>| {
        Command::new(&words[0]).args(&words[1..]).arg("true").status().is_ok_and(|status| status.success())
    };
    let found = alone.map(words).find(allowed);
    if found.is_none() {
        eprintln!("This machine lets no test mount anything: {mount} is not tried.");
    }
    found
}

#[test]
fn a_folder_that_can_only_be_read_is_told_of() {
    let folder = memory::folder();
    filled(folder.path());
    let whole = fs::read(folder.path().join("lykta.db")).unwrap();
    let mount = "mount --bind FOLDER FOLDER && mount -o remount,ro,bind FOLDER";
    let Some(before) = mounted(folder.path(), mount) else { return };
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let said = Running::start(command(&before, folder.path(), Work::Write(0, 1))).finish();
    assert_eq!(said, ["failed open store-read-only"]);
    assert_eq!(fs::read(folder.path().join("lykta.db")).unwrap(), whole);
}

/// A disk that something else fills: it is named, and work goes on without a new start when there is room again.
#[test]
fn a_full_disk_is_named_and_work_goes_on_when_there_is_room() {
    let folder = memory::folder();
    let Some(before) = mounted(folder.path(), "mount -t tmpfs -o size=512k tmpfs FOLDER") else { return };
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let said = Running::start(command(&before, folder.path(), Work::Fill)).finish();
    assert_eq!(said, ["done 0", "failed 4 store-disk-full", "done 8"]);
}
