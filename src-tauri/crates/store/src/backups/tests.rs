use super::*;
use crate::restore::{Before, restore};
use std::fs;

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(hour, 5, 0).unwrap()
}

fn open(folder: &Path) -> Store {
    Store::open(folder, at(25, 0).date()).unwrap()
}

fn language(folder: &Path) -> String {
    open(folder).setting("language").unwrap().unwrap_or_default()
}

#[test]
fn a_backup_is_made_on_the_first_day_that_brought_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    assert_eq!(store.back_up_daily(at(1, 8)).unwrap(), None, "nothing is in it");
    store.set_setting("language", "fi").unwrap();
    let first = store.back_up_daily(at(1, 9)).unwrap().unwrap();
    assert_eq!((first.id.as_str(), first.rows["settings"]), ("2026-11-01-0905-daily", 1));
    store.set_setting("language", "sv").unwrap();
    assert_eq!(store.back_up_daily(at(1, 10)).unwrap(), None, "one a day");
    drop(store);
    let mut store = open(folder.path());
    assert!(store.back_up_daily(at(2, 8)).unwrap().is_some(), "it was changed after the last one");
    drop(store);
    let mut store = open(folder.path());
    assert_eq!(store.back_up_daily(at(3, 8)).unwrap(), None, "nothing was changed");
    assert_eq!(backups(folder.path()).len(), 2);
    let names = fs::read_dir(folder.path().join("backups")).unwrap().map(|it| it.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().starts_with('.')), "nothing half is left");
}

#[test]
fn a_backup_that_was_changed_is_not_restored() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    store.set_setting("language", "fi").unwrap();
    let backup = store.back_up(Reason::Asked, at(1, 9)).unwrap();
    store.set_setting("language", "sv").unwrap();
    drop(store);
    let file = verified(folder.path(), &backup.id).unwrap();
    let whole = fs::read(&file).unwrap();
    let mut changed = whole.clone();
    changed[5000] ^= 1;
    fs::write(&file, changed).unwrap();
    assert!(matches!(restore(folder.path(), &backup.id, at(1, 10)), Err(StoreError::BackupDamaged(_))));
    assert!(matches!(restore(folder.path(), "../lykta", at(1, 10)), Err(StoreError::NoBackup(_))));
    assert_eq!(language(folder.path()), "sv");

    fs::write(&file, whole).unwrap();
    let Before::BackedUp(before) = restore(folder.path(), &backup.id, at(1, 10)).unwrap() else { panic!() };
    assert_eq!(language(folder.path()), "fi");
    restore(folder.path(), &before.id, at(1, 11)).unwrap();
    assert_eq!(language(folder.path()), "sv", "there is a way back");
}

#[test]
fn what_cannot_be_opened_is_kept_beside() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    store.set_setting("language", "fi").unwrap();
    let backup = store.back_up(Reason::Asked, at(1, 9)).unwrap();
    let path = store.path().to_owned();
    drop(store);
    for damage in [&b"of another program, and long enough to be one"[..], &[0; 5000], b""] {
        fs::write(&path, damage).unwrap();
        fs::write(crate::look::journal(&path), b"").unwrap();
        let Before::Aside(aside) = restore(folder.path(), &backup.id, at(1, 10)).unwrap() else { panic!() };
        assert!(aside.file_name().unwrap().to_str().unwrap().starts_with("lykta-damaged-2026-11-01-1005"));
        assert_eq!(fs::read(aside).unwrap(), damage);
        assert_eq!(language(folder.path()), "fi");
    }
}

#[test]
fn a_store_that_is_open_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    store.set_setting("language", "fi").unwrap();
    let backup = store.back_up(Reason::Asked, at(1, 9)).unwrap();
    store.set_setting("language", "sv").unwrap();
    assert!(matches!(restore(folder.path(), &backup.id, at(1, 10)), Err(StoreError::OpenElsewhere)));
    assert_eq!(store.setting("language").unwrap().as_deref(), Some("sv"));
}

#[test]
fn the_second_place_holds_the_same_and_is_thinned_too() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut store = open(folder.path());
    for day in 1..=20 {
        store.set_setting("language", &day.to_string()).unwrap();
        let backup = store.back_up_daily(at(day, 9)).unwrap().unwrap();
        copy_elsewhere(folder.path(), &backup.id, elsewhere.path()).unwrap();
    }
    fs::write(elsewhere.path().join("2026-11-02-0905-daily.db"), "somebody else's").unwrap();
    let gone = thin(folder.path(), at(20, 0).date(), Some(elsewhere.path()));
    // Seven days and the Sundays of two weeks before them: the first of November is one too.
    assert_eq!((backups(folder.path()).len(), gone.len()), (9, 11));
    let count = |folder: &Path| fs::read_dir(folder).unwrap().count();
    assert_eq!((count(&folder.path().join("backups")), count(elsewhere.path())), (18, 20));
}
