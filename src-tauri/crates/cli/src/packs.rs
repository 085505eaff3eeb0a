//! `lykta pack`: what is installed, and what authors do with a pack.

use crate::exit;
use crate::say::{fail, problems, tell};
use app::{Contents, Failure, Origin, PackCard};
use clap::ArgMatches;
use content::{Completeness, Severity};
use locale::{Language, Message, say, word};
use std::path::PathBuf;
use std::process::ExitCode;

/// Does what the command of `lykta pack` asks for.
pub(crate) fn pack(language: Language, matches: &ArgMatches) -> ExitCode {
    let done = match matches.subcommand() {
        Some(("install", matches)) => install(language, matches),
        Some(("list", matches)) => list(language, matches),
        Some(("remove", matches)) => remove(language, matches),
        Some(("copy", matches)) => copy(language, matches),
        Some(("accept", matches)) => accept(language, matches),
        _ => return ExitCode::from(exit::COMMAND),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(language, &failure),
    }
}

fn data_folder() -> Result<PathBuf, Failure> {
    app::data_folder().ok_or_else(|| Failure::file(Message::new("survey-no-folder")))
}

fn path(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

fn install(language: Language, matches: &ArgMatches) -> Result<(), Failure> {
    let done = app::install(&data_folder()?, &path(matches, "from"))?;
    problems(language, &done.warnings);
    let code = if done.already { "packs-already" } else { "packs-installed" };
    tell(language, &Message::new(code).with("id", done.id).with("version", done.version));
    Ok(())
}

fn remove(language: Language, matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let removed = app::remove(&data_folder()?, text("id").unwrap_or_default(), text("version"))?;
    tell(language, &Message::new("packs-removed").with("id", removed.id).with("version", removed.version));
    Ok(())
}

fn copy(language: Language, matches: &ArgMatches) -> Result<(), Failure> {
    let to = path(matches, "to");
    app::copy_pack(matches.get_one::<PathBuf>("pack").map(PathBuf::as_path), &to)?;
    tell(language, &Message::new("packs-copied").with("path", to.display()));
    Ok(())
}

fn accept(language: Language, matches: &ArgMatches) -> Result<(), Failure> {
    let wished = match matches.get_one::<String>("language") {
        Some(code) => {
            let unknown = |_| Failure::choice(Message::new("unknown-language").with("language", code));
            Some(code.parse().map_err(unknown)?)
        }
        None => None,
    };
    let texts: Vec<String> = matches.get_many::<String>("text").map(|it| it.cloned().collect()).unwrap_or_default();
    let folder = path(matches, "folder");
    for (one, acceptance) in app::accept(&folder, wished, &texts)? {
        for id in &acceptance.accepted {
            println!("{one} {id}");
        }
        let message = Message::new("packs-accepted").with("language", one.own_name());
        let file = folder.join(&acceptance.path);
        tell(language, &message.count("count", acceptance.accepted.len()).with("path", file.display()));
    }
    Ok(())
}

fn list(language: Language, matches: &ArgMatches) -> Result<(), Failure> {
    let contents = app::contents(&data_folder()?, language, None);
    if matches.get_flag("json") {
        let json = serde_json::to_string_pretty(&contents);
        let not_written = |error| Message::new("cannot-write").with("path", "stdout").with("detail", error);
        println!("{}", json.map_err(|error| Failure::file(not_written(error)))?);
        return Ok(());
    }
    let Contents { packs } = contents;
    for card in &packs {
        for line in lines(language, card) {
            println!("{line}");
        }
    }
    Ok(())
}

/// A pack in a few lines.
fn lines(language: Language, card: &PackCard) -> Vec<String> {
    let origin = match card.origin {
        Origin::Bundled => "packs-origin-bundled",
        Origin::Installed => "packs-origin-installed",
    };
    let mut lines =
        vec![format!("{:<20} {} ({})", format!("{}@{}", card.id, card.version), card.title, word(language, origin))];
    lines.extend(card.completeness.iter().map(|one| format!("  {}", language_line(language, one))));
    let errors = card.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let warnings = card.problems.len() - errors;
    if !card.problems.is_empty() {
        let message = Message::new("command-problems").count("errors", errors).count("warnings", warnings);
        lines.push(format!("  {}", say(language, &message)));
    }
    lines
}

/// How far a language has come, with a bar that says the same as the numbers.
pub(crate) fn language_line(language: Language, one: &Completeness) -> String {
    const WIDTH: usize = 20;
    let full = (one.present - one.stale) * WIDTH / one.all.max(1);
    let bar = format!("{}{}", "█".repeat(full), "░".repeat(WIDTH - full));
    let code = match (one.offered, one.recorded) {
        (false, _) => "packs-language-not-offered",
        (true, false) => "packs-language-unrecorded",
        (true, true) => "packs-language",
    };
    let message = Message::new(code)
        .with("language", format!("{:<8}", one.language.own_name()))
        .with("bar", bar)
        .with("present", one.present)
        .with("all", one.all)
        .with("stale", one.stale)
        .with("missing", one.missing);
    say(language, &message)
}
