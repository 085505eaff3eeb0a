//! Programs that are stopped in the middle, by a signal that no program can delay.

use crate::chance::Chance;
use crate::child::{Running, Work, command};
use crate::memory;
use crate::steps::{State, read, turn};
use std::path::Path;
use std::time::{Duration, Instant};

/// How often each of the two that run at once is stopped.
const KILLS: usize = 500;

/// What a run of kills showed.
#[derive(Default)]
struct Seen {
    saved: u32,
    cut_off: usize,
}

#[test]
fn nothing_that_was_saved_is_lost_by_a_thousand_kills() {
    let one = std::thread::spawn(|| killed(1));
    let other = killed(2);
    let one = one.join().unwrap();
    let (saved, cut_off) = (one.saved + other.saved, one.cut_off + other.cut_off);
    println!("{} kills, {saved} changes saved, {cut_off} times a change was cut off", 2 * KILLS);
    // Otherwise nothing was tried.
    assert!(saved >= 2 * KILLS as u32 && cut_off > 10, "{saved} {cut_off}");
}

fn killed(seed: u64) -> Seen {
    let (folder, mut chance, mut seen) = (memory::folder(), Chance(seed), Seen::default());
    let (mut state, mut from): (State, u32) = (State::default(), 0);
    for _ in 0..KILLS {
        let mut child = Running::start(command(&[], folder.path(), Work::Write(from, u32::MAX / 2)));
        assert_eq!(child.next().as_deref(), Some("done open"));
        let first = child.next();
        std::thread::sleep(Duration::from_millis(2 + chance.below(61) as u64));
        let said: Vec<String> = first.into_iter().chain(child.kill()).collect();
        for (place, said) in said.iter().enumerate() {
            let number = from + place as u32;
            assert_eq!(said, &format!("done {number}"));
            let (step, value) = turn(number);
            state[step] = Some(value);
        }
        from += said.len() as u32;
        seen.saved += said.len() as u32;
        seen.cut_off +=
            usize::from(std::fs::metadata(folder.path().join("lykta.db-journal")).is_ok_and(|it| it.len() > 0));
        state = compared(folder.path(), state, from);
    }
    seen
}

/// Everything that was said to be saved is there; the change that was cut off may be.
fn compared(folder: &Path, said: State, next: u32) -> State {
    let began = Instant::now();
    let found = read(folder);
    assert!(began.elapsed() < Duration::from_secs(5), "it took too long to open");
    let (step, value) = turn(next);
    for (place, (found, said)) in found.iter().zip(said).enumerate() {
        let cut_off = place == step && *found == Some(value);
        assert!(*found == said || cut_off, "step {place}: {found:?} instead of {said:?}, before {next}");
    }
    found
}

/// Stopped while backups are made and restored: the store is there, whole, in one of its states, and so are the backups.
#[test]
fn backups_and_restores_that_are_cut_off_leave_the_old_or_the_new() {
    let (folder, mut chance) = (memory::folder(), Chance(3));
    let states = [0, 4, 8].map(|number| {
        let said = Running::start(command(&[], folder.path(), Work::Write(number, 1))).finish();
        assert_eq!(said, ["done open".to_owned(), format!("done {number}")]);
        let now = crate::steps::today().and_hms_opt(11, number, 0).unwrap();
        app::workspace::back_up(folder.path(), now).unwrap();
        read(folder.path())
    });
    for _ in 0..60 {
        let mut child = Running::start(command(&[], folder.path(), Work::Restore));
        assert!(child.next().unwrap().starts_with("done backup"));
        std::thread::sleep(Duration::from_millis(chance.below(60) as u64));
        assert!(child.kill().iter().all(|said| said.starts_with("done")));
        assert!(states.contains(&read(folder.path())));
        let backups = app::workspace::list(folder.path(), None).backups;
        assert!(backups.len() >= 3 && backups.iter().all(|backup| backup.fits), "{backups:?}");
        // So that there are never more than a few.
        for backup in backups.iter().filter(|backup| backup.id.contains("-12")) {
            for ending in ["db", "json"] {
                std::fs::remove_file(folder.path().join(format!("backups/{}.{ending}", backup.id))).unwrap();
            }
        }
    }
}
