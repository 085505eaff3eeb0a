//! `lykta`: the use cases of Lykta without a window.
#![expect(clippy::disallowed_methods, reason = "this is the edge: the environment and the clock are read here")]

mod arguments;
mod briefings;
mod commands;
mod packs;
mod say;
mod survey;
mod workspace;

use locale::Language;
use std::process::ExitCode;

/// A deck is many thousands of small pieces, which this gives out and takes back faster than the system does.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Exit codes, as `lykta --help` tells them.
mod exit {
    /// The content pack has errors.
    pub(crate) const PACK: u8 = 1;
    /// The command is not well written.
    pub(crate) const COMMAND: u8 = 2;
    /// What was chosen gives no briefing.
    pub(crate) const CHOICE: u8 = 3;
    /// A file could not be read or saved.
    pub(crate) const FILE: u8 = 4;
    /// Lykta is open elsewhere.
    pub(crate) const OPEN: u8 = 5;
}

fn main() -> ExitCode {
    if let Some(folder) = app::data_folder() {
        app::watch(folder, "lykta");
    }
    let language = system_language();
    give_up();
    let matches = match arguments::command(language).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return arguments::refuse(language, &error),
    };
    match matches.subcommand() {
        Some(("export", matches)) => commands::export(language, matches),
        Some(("briefings", matches)) => briefings::briefings(language, matches),
        Some(("check", matches)) => commands::check(language, matches),
        Some(("list", matches)) => commands::list(language, matches),
        Some(("survey", matches)) => survey::survey(language, matches),
        Some(("workspace", matches)) => workspace::workspace(language, matches),
        Some(("pack", matches)) => packs::pack(language, matches),
        _ if matches.get_flag("licences") => commands::licences(language),
        _ => ExitCode::from(exit::COMMAND),
    }
}

/// The language of messages: that of the system, as its environment names it.
fn system_language() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let first = named.into_iter().find(|value| !value.is_empty());
    Language::of_system(&first.unwrap_or_default())
}

/// Gives up as code with a fault would, when tests ask for it: the program of a user cannot.
#[expect(clippy::panic, reason = "giving up is what is tested")]
fn give_up() {
    if cfg!(debug_assertions)
        && let Ok(words) = std::env::var("LYKTA_GIVE_UP")
    {
        panic!("no figure in {words:?}");
    }
}
