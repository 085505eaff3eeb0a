//! Restore drills: whatever happened to the file, going back to a backup gives the state that it was made of.

use crate::chance::Chance;
use crate::child::{Running, Work, command};
use crate::damage::damaged;
use crate::memory;
use crate::steps::{read, today};
use app::workspace::{back_up, list, restore};
use std::fs;
use std::path::Path;

/// Does some harm to the file, and gives what it then holds.
fn harm(path: &Path, whole: &[u8], chance: &mut Chance) -> Option<Vec<u8>> {
    _ = fs::remove_dir_all(path);
    let bytes = match chance.below(7) {
        0 => return None,
        1 => {
            fs::create_dir(path).unwrap();
            return None;
        }
        2 => Vec::new(),
        3 => b"Brev till kommunen. ".repeat(chance.below(500) + 1),
        _ => damaged(whole, chance).1,
    };
    fs::write(path, &bytes).unwrap();
    Some(bytes)
}

#[test]
fn a_hundred_restores_give_what_was_backed_up() {
    let (folder, mut chance) = (memory::folder(), Chance(6));
    let path = folder.path().join("lykta.db");
    let states: Vec<_> = (0..5)
        .map(|number| {
            let said = Running::start(command(&[], folder.path(), Work::Write(number * 4, 4))).finish();
            assert!(said.iter().all(|said| said.starts_with("done")), "{said:?}");
            back_up(folder.path(), today().and_hms_opt(9, number, 0).unwrap()).unwrap();
            let id = list(folder.path(), None).backups[0].id.clone();
            (id, read(folder.path()))
        })
        .collect();
    let whole = fs::read(&path).unwrap();
    for number in 0..100 {
        _ = fs::remove_file(&path);
        let left = harm(&path, &whole, &mut chance);
        let (id, state) = &states[chance.below(states.len())];
        let now = today().and_hms_opt(10 + number / 60, number % 60, 0).unwrap();
        let done = restore(folder.path(), id, now).unwrap_or_else(|failure| panic!("{number}: {:?}", failure.message));
        assert_eq!(read(folder.path()), *state, "drill {number}");
        if done.message.code == "backup-restored-aside" {
            let Some(locale::Argument::Text(aside)) = done.message.arguments.get("path") else { panic!() };
            assert_eq!(fs::read(aside).ok(), left, "drill {number}: what was there is kept");
        }
    }
}
