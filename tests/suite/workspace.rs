//! `lykta workspace`: backups and the workspace as one file, without a window.

use crate::bad_input::refused;
use crate::program::{lykta, said};
use app::Desk;
use locale::Language;
use std::fs;
use std::path::Path;
use std::process::Output;

fn workspace(data: &Path, arguments: &[&str]) -> Output {
    lykta().env("LYKTA_DATA_DIR", data).arg("workspace").args(arguments).output().unwrap()
}

fn done(data: &Path, arguments: &[&str]) -> String {
    let output = workspace(data, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

fn desk(data: &Path) -> Desk {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    Desk::open(data, Language::Fi, today).unwrap()
}

fn backups(data: &Path) -> Vec<serde_json::Value> {
    let output = workspace(data, &["list", "--json"]);
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    list["backups"].as_array().unwrap().clone()
}

#[test]
fn a_backup_is_made_listed_and_gone_back_to() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    desk(&data).set_language(Language::En).unwrap();
    assert!(done(&data, &["backup"]).contains("asked"));
    desk(&data).set_language(Language::Sv).unwrap();
    let id = backups(&data)[0]["id"].as_str().unwrap().to_owned();
    let listed = workspace(&data, &["list"]);
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.starts_with(&id) && listed.contains("Gjord på begäran"), "{listed}");
    assert!(done(&data, &["restore", &id]).contains("before-restore"));
    assert_eq!(desk(&data).language(), Language::En);
    assert_eq!(backups(&data).len(), 2);
    assert!(done(&data, &["check"]).contains("Arbetsytan är hel"));

    let file = folder.path().join("kommunen.lykta-workspace");
    done(&data, &["save", file.to_str().unwrap()]);
    let other = folder.path().join("other");
    done(&other, &["load", file.to_str().unwrap()]);
    assert_eq!(desk(&other).language(), Language::En);
}

/// While a window has the store open, everything but the list is refused with a code of its own.
#[test]
fn an_open_window_is_told_of_with_its_own_code() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["backup"]);
    let id = backups(folder.path())[0]["id"].as_str().unwrap().to_owned();
    let file = folder.path().join("x.lykta-workspace");
    done(folder.path(), &["save", file.to_str().unwrap()]);
    let open = desk(folder.path());
    for arguments in [&["backup"][..], &["check"], &["restore", &id], &["load", file.to_str().unwrap()]] {
        let output = workspace(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(5), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains("redan öppet"), "{}", said(&output));
    }
    assert!(workspace(folder.path(), &["list"]).status.success());
    drop(open);
    done(folder.path(), &["check"]);
}

#[test]
fn what_cannot_be_done_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brev.txt");
    fs::write(&file, "Brev till kommunen.").unwrap();
    refused(4, &["workspace", "load", "/no/such/file"], &["/no/such/file"]);
    refused(4, &["workspace", "load", file.to_str().unwrap()], &["brev.txt", ".lykta-workspace"]);
    refused(3, &["workspace", "restore", "2026-01-01-0900-daily"], &["2026-01-01-0900-daily", "lykta workspace list"]);
    // Nobody may write where the folder would be.
    fs::write(folder.path().join("data"), "").unwrap();
    let output = workspace(&folder.path().join("data"), &["backup"]);
    assert_eq!(output.status.code(), Some(4), "{}", said(&output));
}

#[test]
fn a_damaged_store_is_gone_back_from() {
    let folder = tempfile::tempdir().unwrap();
    desk(folder.path()).set_language(Language::En).unwrap();
    done(folder.path(), &["backup"]);
    let id = backups(folder.path())[0]["id"].as_str().unwrap().to_owned();
    let path = folder.path().join("lykta.db");
    fs::write(&path, vec![0; 9000]).unwrap();
    let output = workspace(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(
        said(&output).contains("är skadad") && said(&output).contains("lykta workspace restore"),
        "{}",
        said(&output)
    );
    let told = done(folder.path(), &["restore", &id]);
    assert!(told.contains("lykta-damaged-"), "{told}");
    assert_eq!(desk(folder.path()).language(), Language::En);
}
