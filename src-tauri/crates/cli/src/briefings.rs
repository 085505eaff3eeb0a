//! The library of briefings.

use crate::say::{fail, tell};
use app::{Desk, Failure, Form, LibraryEntry, LibraryWish, Saving, Variant};
use clap::ArgMatches;
use locale::{Language, Message};
use std::path::Path;
use std::process::ExitCode;

/// Lists the briefings of the library; the list is the result and goes to stdout.
pub(crate) fn briefings(language: Language, matches: &ArgMatches) -> ExitCode {
    let listed = desk(language).and_then(|desk| match matches.subcommand() {
        Some((_, matches)) => all(&desk, matches).and_then(|entries| print(&entries, matches.get_flag("json"))),
        None => Ok(()),
    });
    match listed {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(language, &failure),
    }
}

/// Exports a briefing of the library as it is.
pub(crate) fn export(language: Language, id: i64, (output, form): (&Path, Form), variant: Option<Variant>) -> ExitCode {
    let saved = desk(language).and_then(|mut desk| {
        desk.look_at(id)?;
        match desk.export_at_work(output, form, variant)? {
            Saving::Saved(saved) => Ok(saved),
            Saving::Asks(guard) => Err(Failure::choice(guard.told(language))),
        }
    });
    match saved {
        Ok(saved) => {
            tell(
                language,
                &Message::new("command-saved-many")
                    .count("count", 1)
                    .with("first", &saved.path)
                    .with("last", saved.path),
            );
            ExitCode::SUCCESS
        }
        Err(failure) => fail(language, &failure),
    }
}

/// Everything that was kept, as the window has it.
fn desk(language: Language) -> Result<Desk, Failure> {
    let folder = app::data_folder().ok_or_else(|| Failure::file(Message::new("survey-no-folder")))?;
    Desk::open(&folder, language, chrono::Local::now().date_naive())
}

fn all(desk: &Desk, matches: &ArgMatches) -> Result<Vec<LibraryEntry>, Failure> {
    let words = matches.get_one::<String>("words").cloned().unwrap_or_default();
    let archived = matches.get_flag("archived");
    let mut entries = Vec::new();
    for page in 0.. {
        let wish = LibraryWish { words: words.clone(), archived, by_change: false, page };
        let library = desk.library(&wish)?;
        entries.extend(library.briefings);
        if page + 1 >= library.pages {
            break;
        }
    }
    Ok(entries)
}

fn print(entries: &[LibraryEntry], as_json: bool) -> Result<(), Failure> {
    if as_json {
        let json = serde_json::to_string_pretty(entries).map_err(|error| {
            Failure::file(Message::new("cannot-write").with("path", "stdout").with("detail", error))
        })?;
        println!("{json}");
        return Ok(());
    }
    for entry in entries {
        println!("{:>5}  {}  {} ({}, {} min)", entry.id, entry.date, entry.name, entry.language, entry.minutes);
    }
    Ok(())
}
