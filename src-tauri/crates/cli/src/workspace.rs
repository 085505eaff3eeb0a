//! `lykta workspace`: backups, and the whole workspace as one file.

use crate::say::{fail, tell};
use app::Failure;
use app::workspace::{BackupView, back_up, caution, check, list, load, restore, save};
use chrono::NaiveDateTime;
use clap::ArgMatches;
use locale::{Language, Message, say, word};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Does what the command of `lykta workspace` asks for.
pub(crate) fn workspace(language: Language, matches: &ArgMatches) -> ExitCode {
    match try_workspace(language, matches) {
        Ok(Some(done)) => {
            tell(language, &done);
            ExitCode::SUCCESS
        }
        Ok(None) => ExitCode::SUCCESS,
        Err(failure) => fail(language, &failure),
    }
}

fn try_workspace(language: Language, matches: &ArgMatches) -> Result<Option<Message>, Failure> {
    let data = app::data_folder().ok_or_else(|| Failure::file(Message::new("survey-no-folder")))?;
    let now = chrono::Local::now().naive_local();
    if let Some(caution) = caution(&data) {
        tell(language, &caution);
    }
    match matches.subcommand() {
        Some(("list", matches)) => listed(language, &data, matches).map(|()| None),
        Some((command, matches)) => done(&data, command, matches, now).map(Some),
        None => Ok(None),
    }
}

fn done(data: &Path, command: &str, matches: &ArgMatches, now: NaiveDateTime) -> Result<Message, Failure> {
    let file = || matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
    match command {
        "backup" => back_up(data, now),
        "restore" => {
            let id = matches.get_one::<String>("ID").map_or("", String::as_str);
            restore(data, id, now).map(|done| done.message)
        }
        "save" => save(data, &file(), now),
        "load" => load(data, &file(), now).map(|done| done.message),
        _ => check(data, now),
    }
}

/// A line for each backup, also while Lykta is open: the list is the result and goes to stdout.
fn listed(language: Language, data: &Path, matches: &ArgMatches) -> Result<(), Failure> {
    let workspace = list(data, None);
    if matches.get_flag("json") {
        let json = serde_json::to_string_pretty(&workspace);
        let not_written = |error| Message::new("cannot-write").with("path", "stdout").with("detail", error);
        println!("{}", json.map_err(|error| Failure::file(not_written(error)))?);
        return Ok(());
    }
    for BackupView { id, when, why, holds, fits } in &workspace.backups {
        let changed = if *fits { String::new() } else { format!("; {}", word(language, "backup-changed")) };
        let says = |message| say(language, message);
        println!("{id:<32} {}: {}. {}{changed}", says(when), says(why), says(holds));
    }
    if workspace.backups.is_empty() {
        tell(language, &Message::new("backup-none"));
    }
    Ok(())
}
