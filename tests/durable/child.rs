//! The program that is stopped, and whose disk fails: this test program itself, told what to do by its environment. It
//! says each thing that is done, as the window would show it.

use crate::steps::{today, write};
use app::Desk;
use app::workspace::{back_up, data_folder, list, move_to, restore, use_usual_folder};
use locale::Language;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

const FOLDER: &str = "LYKTA_DURABLE_FOLDER";
const WORK: &str = "LYKTA_DURABLE_WORK";
const FROM: &str = "LYKTA_DURABLE_FROM";
const STEPS: &str = "LYKTA_DURABLE_STEPS";

/// What a child is asked to do.
#[derive(Clone, Copy)]
pub(crate) enum Work {
    /// Use cases one after the other, from a number on, so many of them.
    Write(u32, u32),
    /// Open, say so, and stay until the standard input ends.
    Hold,
    /// Back up and restore until it is stopped.
    Restore,
    /// Write, fill the disk, write, make room, write.
    Fill,
    /// Move the workspace to the folder beside the usual one, and use it there.
    Move,
}

/// The command that starts a child, behind another program if there is one.
pub(crate) fn command(before: &[&str], folder: &Path, work: Work) -> Command {
    let own = std::env::current_exe().unwrap();
    let mut command = match before.split_first() {
        Some((program, arguments)) => {
            let mut command = Command::new(program);
            command.args(arguments).arg(own);
            command
        }
        None => Command::new(own),
    };
    let (name, from, steps) = match work {
        Work::Write(from, steps) => ("write", from, steps),
        Work::Hold => ("hold", 0, 0),
        Work::Restore => ("restore", 0, 0),
        Work::Fill => ("fill", 0, 0),
        Work::Move => ("move", 0, 0),
    };
    command.args(["child::works", "--exact", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env(WORK, name).env(FROM, from.to_string()).env(STEPS, steps.to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// A child that runs.
pub(crate) struct Running {
    pub(crate) process: Child,
    said: BufReader<ChildStdout>,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut process = command.spawn().unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        Self { process, said }
    }

    /// The next thing that it says; nothing when it has ended.
    pub(crate) fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        while self.said.read_line(&mut line).ok()? > 0 {
            // The first one stands behind what the test program says of itself.
            if let Some((_, said)) = line.split_once("» ") {
                return Some(said.trim_end().to_owned());
            }
            line.clear();
        }
        None
    }

    /// Stops it in the middle, and gives what it had said until then.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.process.kill().unwrap();
        let said = std::iter::from_fn(|| self.next()).collect();
        self.process.wait().unwrap();
        said
    }

    /// Waits until it ends by itself, and gives what it said.
    pub(crate) fn finish(mut self) -> Vec<String> {
        drop(self.process.stdin.take());
        let said = std::iter::from_fn(|| self.next()).collect();
        let status = self.process.wait().unwrap();
        assert!(status.success(), "the program did not end well: {status}, {said:?}");
        said
    }
}

fn say(words: &str) {
    // Nobody to tell when the parent is gone.
    _ = writeln!(std::io::stdout().lock(), "» {words}");
}

/// Says that something was done, or why not.
fn tell(what: &str, done: Result<(), app::Failure>) {
    match done {
        Ok(()) => say(&format!("done {what}")),
        Err(failure) => say(&format!("failed {what} {}", failure.message.code)),
    }
}

/// The child itself; without being told what to do it does nothing.
#[test]
#[ignore = "the other tests start it"]
fn works() {
    let given = |name: &str| std::env::var(name).unwrap_or_default();
    let number = |name: &str| given(name).parse().unwrap_or(0);
    let (folder, work) = (given(FOLDER), given(WORK));
    let folder = Path::new(&folder);
    if work == "restore" {
        return restores(folder);
    }
    if work.is_empty() {
        return;
    }
    if work == "move" {
        return moves(folder);
    }
    if work == "fill" {
        return fills(folder);
    }
    let mut desk = match Desk::open(folder, Language::Sv, today()) {
        Ok(desk) => desk,
        Err(failure) => return say(&format!("failed open {}", failure.message.code)),
    };
    say("done open");
    match work.as_str() {
        "hold" => _ = std::io::stdin().read_to_end(&mut Vec::new()),
        _ => {
            let from = number(FROM);
            for number in from..from + number(STEPS) {
                let done = write(&mut desk, number);
                tell(&number.to_string(), done);
            }
        }
    }
}

/// Goes back and forth between backups.
fn restores(folder: &Path) {
    let now = today().and_hms_opt(12, 0, 0).unwrap();
    for number in 0u32.. {
        let made = back_up(folder, now).map(|_| ());
        tell(&format!("backup {number}"), made);
        let backups = list(folder, None).backups;
        let id = &backups[number as usize % backups.len()].id;
        tell(&format!("restore {number}"), restore(folder, id, now).map(|_| ()));
    }
}

/// Fills the disk with something else, and makes room again. A store that is open for a while has room of its own for its
/// small changes, so it is opened anew.
fn fills(folder: &Path) {
    let open = || Desk::open(folder, Language::Sv, today()).unwrap();
    tell("0", write(&mut open(), 0));
    let ballast = folder.join("ballast");
    let mut file = std::fs::File::create(&ballast).unwrap();
    while file.write_all(&[1; 512]).is_ok() {}
    let mut desk = open();
    tell("4", write(&mut desk, 4));
    drop(file);
    std::fs::remove_file(ballast).unwrap();
    tell("8", write(&mut desk, 8));
}

/// Moves the workspace from the usual folder, which the environment puts into `folder`, and back.
fn moves(folder: &Path) {
    let now = today().and_hms_opt(12, 0, 0).unwrap();
    let usual = data_folder().unwrap();
    let open = || Desk::open(&data_folder().unwrap(), Language::Sv, today());
    tell("0", write(&mut open().unwrap(), 0));
    let to = folder.join("other");
    tell("inside", move_to(&usual, &usual.join("inside"), now).map(|_| ()));
    std::fs::create_dir_all(folder.join("full/of")).unwrap();
    tell("full", move_to(&usual, &folder.join("full"), now).map(|_| ()));
    tell("move", move_to(&usual, &to, now).map(|_| ()));
    say(&format!("in {}", data_folder().unwrap().display()));
    tell("4", write(&mut open().unwrap(), 4));
    // The drive is taken out.
    std::fs::rename(&to, folder.join("away")).unwrap();
    tell("open", open().map(|_| ()));
    say(&format!("made anew: {}", to.exists()));
    tell("usual", use_usual_folder(now).map(|_| ()));
    say(&format!("in {}", data_folder().unwrap().display()));
}
