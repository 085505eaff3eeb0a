use super::*;
use crate::look::journal;
use std::fs;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn open(folder: &Path) -> Result<Store, StoreError> {
    Store::open(folder, today())
}

#[test]
fn a_second_one_is_refused_and_the_first_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = open(folder.path()).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::OpenElsewhere)));
    first.set_setting("language", "fi").unwrap();
    drop(first);
    let again = open(folder.path()).unwrap();
    assert_eq!(again.setting("language").unwrap().as_deref(), Some("fi"));
}

#[test]
fn a_newer_file_is_refused_unharmed() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path()).unwrap();
    store.connection.pragma_update(None, "user_version", NEWEST + 1).unwrap();
    let path = store.path().to_owned();
    drop(store);
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::Newer(_))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_of_another_program_is_refused_unharmed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    fs::write(&path, "an ordinary text that is longer than a header of a hundred bytes ".repeat(30)).unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::NotOurs(_))));
    assert_eq!(fs::read(&path).unwrap(), before);

    fs::remove_file(&path).unwrap();
    // Opening it as our own would take its other kind of journal away.
    Connection::open(&path).unwrap().execute_batch("PRAGMA journal_mode=WAL; CREATE TABLE other (a)").unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::NotOurs(_))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn damage_is_found_or_harmless_but_never_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()).unwrap());
    let whole = fs::read(folder.path().join(FILE)).unwrap();
    for length in (0..whole.len()).step_by(97) {
        let copy = tempfile::tempdir().unwrap();
        fs::write(copy.path().join(FILE), &whole[..length]).unwrap();
        if let Ok(store) = open(copy.path()) {
            _ = store.latest_briefing();
        }
    }
}

#[test]
fn a_folder_in_place_of_the_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(FILE)).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::NoFile(_))));
}

/// A store that was never used may be empty; one that has backups was emptied by something.
#[test]
fn an_empty_file_is_new_or_was_emptied() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "").unwrap();
    let mut store = open(folder.path()).unwrap();
    store.set_setting("language", "fi").unwrap();
    store.back_up(crate::Reason::Asked, today().and_hms_opt(9, 0, 0).unwrap()).unwrap();
    drop(store);
    fs::write(folder.path().join(FILE), "").unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::Empty(_))));
    assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), b"");
}

/// A journal that belongs to no change of this file is passed over, and the file is looked over thoroughly.
#[test]
fn a_journal_of_nothing_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).unwrap().set_setting("language", "fi").unwrap();
    fs::write(journal(&folder.path().join(FILE)), "no journal at all".repeat(100)).unwrap();
    let mut store = open(folder.path()).unwrap();
    assert_eq!(store.setting("language").unwrap().as_deref(), Some("fi"));
    assert_eq!(store.check(today(), false).unwrap(), crate::Checked::Thoroughly);
}

#[test]
fn it_is_looked_over_once_a_day_and_after_it_was_not_closed() {
    use crate::Checked::{NotNeeded, Quickly, Thoroughly};
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path()).unwrap();
    assert_eq!(store.check(today(), false).unwrap(), Quickly);
    assert_eq!(store.check(today(), false).unwrap(), NotNeeded);
    assert_eq!(store.check(today(), true).unwrap(), Thoroughly);
    drop(store);
    let mut store = open(folder.path()).unwrap();
    assert_eq!(store.check(today(), false).unwrap(), NotNeeded);
    let marker = folder.path().join("lykta-check.txt");
    let says_open = fs::read(&marker).unwrap();
    drop(store);
    // As a program leaves it that is stopped in the middle.
    fs::write(&marker, says_open).unwrap();
    assert_eq!(open(folder.path()).unwrap().check(today(), false).unwrap(), Thoroughly);
    assert_eq!(open(folder.path()).unwrap().check(today().succ_opt().unwrap(), false).unwrap(), Quickly);
}
