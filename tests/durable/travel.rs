//! The whole workspace in one file: to another computer and back, or refused as a whole.

use crate::chance::Chance;
use crate::child::{Running, Work, command};
use crate::damage::{damaged, filled};
use crate::memory;
use crate::steps::{read, today};
use app::workspace::{list, load, save};
use chrono::NaiveDateTime;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn at(hour: u32) -> NaiveDateTime {
    today().and_hms_opt(hour, 30, 0).unwrap()
}

/// Every file below a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            let below = files(&entry.path()).into_iter();
            found.extend(below.map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

fn beside(folder: &Path) {
    fs::create_dir_all(folder.join("own/surveys")).unwrap();
    fs::write(folder.join("own/surveys/kartlaggning.yaml"), "id: kartlaggning\n").unwrap();
    app::install(folder, &copied(folder)).unwrap();
}

/// The bundled pack under another name.
fn copied(folder: &Path) -> std::path::PathBuf {
    let pack = folder.join(".pack");
    app::copy_pack(None, &pack).unwrap();
    let text = fs::read_to_string(pack.join("pack.yaml")).unwrap().replace("id: nine", "id: own");
    fs::write(pack.join("pack.yaml"), text).unwrap();
    pack
}

#[test]
fn a_workspace_goes_to_another_computer_whole() {
    let (from, to, away) = (memory::folder(), memory::folder(), memory::folder());
    filled(from.path());
    beside(from.path());
    let file = away.path().join("kommunen.lykta-workspace");
    save(from.path(), &file, at(10)).unwrap();

    // On a machine that has nothing yet, not even the folder.
    let new = to.path().join("new/Lykta");
    load(&new, &file, at(11)).unwrap();
    assert_eq!(read(&new), read(from.path()));
    for part in ["own", "packs"] {
        assert_eq!(files(&new.join(part)), files(&from.path().join(part)), "{part}");
    }

    // And on one that has something: that is kept.
    let other = to.path().join("other");
    filled(&other);
    fs::create_dir_all(other.join("own/surveys")).unwrap();
    fs::write(other.join("own/surveys/annan.yaml"), "id: annan\n").unwrap();
    let before = list(&other, None).backups.len();
    load(&other, &file, at(12)).unwrap();
    assert_eq!(files(&other.join("own")), files(&from.path().join("own")));
    assert!(other.join("own-before-2026-11-25-1230/surveys/annan.yaml").exists());
    assert_eq!(list(&other, None).backups.len(), before + 1);
}

#[test]
fn a_changed_workspace_is_refused_and_nothing_is_changed() {
    let (from, to, mut chance) = (memory::folder(), memory::folder(), Chance(7));
    filled(from.path());
    fs::create_dir_all(from.path().join("own/surveys")).unwrap();
    fs::write(from.path().join("own/surveys/kartlaggning.yaml"), "id: kartlaggning\n").unwrap();
    let file = from.path().join("kommunen.lykta-workspace");
    save(from.path(), &file, at(10)).unwrap();
    let whole = fs::read(&file).unwrap();
    filled(to.path());
    let before = files(to.path());
    let mut refused = 0;
    for _ in 0..300 {
        let (_, bytes) = damaged(&whole, &mut chance);
        fs::write(&file, &bytes).unwrap();
        let Err(failure) = load(to.path(), &file, at(11)) else {
            // What no reader looks at, such as the day of a file, may change: every byte that counts is the same.
            assert_eq!(files(&to.path().join("own")), files(&from.path().join("own")));
            fs::remove_dir_all(to.path()).unwrap();
            for (path, bytes) in &before {
                let path = to.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
            continue;
        };
        refused += 1;
        assert!(
            ["workspace-no-workspace", "workspace-changed", "workspace-newer"].contains(&failure.message.code.as_str())
        );
        assert_eq!(files(to.path()), before);
    }
    assert!(refused > 250, "{refused}");
}

/// To another folder of the same machine, which is remembered; nothing is made anew when it is not there one day.
#[test]
fn a_workspace_moves_to_another_folder_and_is_found_there() {
    let folder = memory::folder();
    fs::create_dir(folder.path().join("home")).unwrap();
    let mut child = command(&[], folder.path(), Work::Move);
    let said = Running::start({
        child.env("XDG_DATA_HOME", folder.path().join("home")).env_remove("LYKTA_DATA_DIR");
        child
    });
    let (usual, other) = (folder.path().join("home/fi.lykta.Lykta"), folder.path().join("other"));
    let expected = [
        "done 0".to_owned(),
        "failed inside workspace-folder-inside".to_owned(),
        "failed full workspace-folder-not-empty".to_owned(),
        "done move".to_owned(),
        format!("in {}", other.display()),
        "done 4".to_owned(),
        "failed open workspace-folder-gone".to_owned(),
        "made anew: false".to_owned(),
        "done usual".to_owned(),
        format!("in {}", usual.display()),
    ];
    assert_eq!(said.finish(), expected);
    // The old folder has what it had, the other one what came later.
    assert_eq!((read(&usual)[0], read(&folder.path().join("away"))[0]), (Some(0), Some(1)));
}
