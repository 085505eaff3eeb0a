//! Damaged files: found or harmless, kept as they are, and never a panic.

use crate::chance::Chance;
use crate::child::{Running, Work, command};
use crate::memory;
use crate::steps::today;
use app::Desk;
use locale::Language;
use std::fs;
use std::path::Path;
use store::{Store, StoreError};

/// A store with some content, and a backup of it.
pub(crate) fn filled(folder: &Path) {
    let said = Running::start(command(&[], folder, Work::Write(0, 12))).finish();
    assert!(said.iter().all(|said| said.starts_with("done")), "{said:?}");
    app::workspace::back_up(folder, today().and_hms_opt(9, 0, 0).unwrap()).unwrap();
}

/// Some damage to a file: cut off somewhere, a sector emptied, or a byte changed.
pub(crate) fn damaged(whole: &[u8], chance: &mut Chance) -> (&'static str, Vec<u8>) {
    loop {
        let (kind, bytes) = tried(whole, chance);
        // A sector may have been empty before, and so may the end that was cut off: what is missing reads as empty.
        let read = bytes.iter().chain(std::iter::repeat(&0)).take(whole.len());
        if !read.eq(whole) {
            return (kind, bytes);
        }
    }
}

fn tried(whole: &[u8], chance: &mut Chance) -> (&'static str, Vec<u8>) {
    let (mut bytes, place) = (whole.to_vec(), chance.below(whole.len()));
    match chance.below(3) {
        0 => {
            bytes.truncate(place);
            ("cut off", bytes)
        }
        1 => {
            let begin = place / 512 * 512;
            let end = whole.len().min(begin + 512);
            bytes[begin..end].fill(0);
            ("emptied", bytes)
        }
        _ => {
            bytes[place] ^= 1 << chance.below(8);
            ("changed", bytes)
        }
    }
}

#[test]
fn a_thousand_damaged_files_are_found_or_harmless_and_never_a_panic() {
    let (source, mut chance) = (memory::folder(), Chance(4));
    filled(source.path());
    let whole = fs::read(source.path().join("lykta.db")).unwrap();
    let folder = memory::folder();
    let path = folder.path().join("lykta.db");
    let (mut found, mut passed) = (0, 0);
    for number in 0..1000 {
        let (kind, bytes) = damaged(&whole, &mut chance);
        fs::write(&path, &bytes).unwrap();
        _ = fs::remove_file(folder.path().join("lykta-check.txt"));
        let told = Store::open(folder.path(), today()).and_then(|mut store| {
            _ = store.latest_briefing();
            _ = store.setting("language");
            store.check(today(), true)
        });
        match told {
            Err(_) => {
                found += 1;
                assert_eq!(fs::read(&path).unwrap(), bytes, "what is refused is kept as it is");
            }
            // A file of no length is a new store where there never was a backup.
            Ok(_) if bytes.is_empty() => {}
            Ok(_) => {
                passed += 1;
                // Inside a long text no program without a sum of it can tell: a backup has one.
                assert!(kind != "cut off", "file {number}: {kind}, {} bytes", bytes.len());
            }
        }
        // The window, on some of them.
        if number % 50 == 0 {
            fs::write(&path, &bytes).unwrap();
            let opened = Desk::open(folder.path(), Language::Fi, today()).and_then(|mut desk| {
                desk.look_after(today().and_hms_opt(10, 0, 0).unwrap());
                desk.opening().map(|_| ())
            });
            assert!(opened.is_ok() || told.is_err(), "file {number}");
            fs::remove_dir_all(folder.path().join("backups")).unwrap_or_default();
        }
    }
    println!("{found} were found, {passed} were harmless to the form of the file");
    assert!(found > 500, "{found}");
}

/// In a backup every damage is found, since its manifest knows its sum.
#[test]
fn every_damage_of_a_backup_is_found() {
    let (folder, mut chance) = (memory::folder(), Chance(5));
    filled(folder.path());
    let backup = store::backups(folder.path()).remove(0);
    let file = store::verified(folder.path(), &backup.id).unwrap();
    let whole = fs::read(&file).unwrap();
    for _ in 0..300 {
        let (_, bytes) = damaged(&whole, &mut chance);
        fs::write(&file, &bytes).unwrap();
        let told = store::verified(folder.path(), &backup.id);
        assert!(matches!(told, Err(StoreError::BackupDamaged(_))), "{told:?}");
    }
}
