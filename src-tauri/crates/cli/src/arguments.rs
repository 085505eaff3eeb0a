//! What the command line takes, described in the user's language.

mod briefings;
mod pack;
mod workspace;

use crate::exit;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};
use locale::{Language, Message, say, word};
use std::path::PathBuf;
use std::process::ExitCode;

/// The whole command line.
pub(crate) fn command(language: Language) -> Command {
    let says = |code: &str| word(language, code);
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", says("command-usage"));
    let dress = |command: Command| {
        command
            .help_template(template.clone())
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .next_help_heading(says("command-options"))
            .arg(flag("help", says("command-help")).short('h').action(ArgAction::Help))
    };
    let main = Command::new("lykta")
        .version(env!("CARGO_PKG_VERSION"))
        .about(says("command-about"))
        .after_help(says("command-after"))
        .override_usage("lykta <export | briefings | check | list | survey | pack | workspace>")
        .subcommand_help_heading(says("command-commands"))
        .arg_required_else_help(true)
        .disable_version_flag(true);
    dress(main)
        .arg(flag("version", says("command-version")).short('V').action(ArgAction::Version))
        .arg(flag("licences", says("command-licences")).action(ArgAction::SetTrue))
        .subcommand(export(language, &dress))
        .subcommand(briefings::command(language, &dress))
        .subcommand(check(language, &dress))
        .subcommand(list(language, &dress))
        .subcommand(survey(language, &dress))
        .subcommand(pack::command(language, &dress))
        .subcommand(workspace::command(language, &dress))
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help)
}

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    flag(name, help).value_name(value)
}

fn export(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let says = |code: &str| word(language, code);
    let command = Command::new("export")
        .about(says("command-export"))
        .long_about(says("command-export-long"))
        .override_usage("lykta export (--audience WHO | --briefing ID) [--minutes N] [--language sv|fi|en] [--date DATE] [--template ID] [--case ID] [--aland] [--unconfirmed] [--second-language LANGUAGE [--second-slides]] [--handout [--handout-language LANGUAGE] | --read] [--public | --include-marked] [--pack PACK] --output FILE");
    dress(command)
        .arg(option("audience", "WHO", says("command-audience")).required_unless_present("briefing"))
        .arg(
            option("briefing", "ID", says("command-briefing"))
                .value_parser(value_parser!(i64))
                // All that was chosen and written stands in the briefing.
                .conflicts_with_all(CHOSEN),
        )
        .arg(option("minutes", "N", says("command-minutes")))
        .arg(option("language", "LANGUAGE", says("command-language")))
        .arg(option("date", "DATE", says("command-date")))
        .arg(option("template", "ID", says("command-template")))
        .arg(option("case", "ID", says("command-case")))
        .arg(flag("aland", says("command-aland")).action(ArgAction::SetTrue))
        .arg(flag("unconfirmed", says("command-unconfirmed")).action(ArgAction::SetTrue))
        .arg(flag("handout", says("command-handout")).action(ArgAction::SetTrue))
        .arg(option("handout-language", "LANGUAGE", says("command-handout-language")).requires("handout"))
        .arg(option("second-language", "LANGUAGE", says("command-second-language")))
        .arg(
            flag("second-slides", says("command-second-slides")).action(ArgAction::SetTrue).requires("second-language"),
        )
        .arg(flag("read", says("command-read")).action(ArgAction::SetTrue).conflicts_with("handout"))
        .arg(flag("public", says("command-public")).action(ArgAction::SetTrue))
        .arg(flag("include-marked", says("command-include-marked")).action(ArgAction::SetTrue).conflicts_with("public"))
        .arg(option("pack", "PACK", says("command-pack")).value_parser(value_parser!(PathBuf)))
        .arg(option("output", "FILE", says("command-output")).required(true).value_parser(value_parser!(PathBuf)))
}

/// Options that say what a briefing of the library says itself.
const CHOSEN: [&str; 12] = [
    "audience",
    "minutes",
    "language",
    "date",
    "template",
    "case",
    "aland",
    "unconfirmed",
    "handout-language",
    "second-language",
    "second-slides",
    "pack",
];

fn check(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let command = Command::new("check")
        .about(word(language, "command-check"))
        .long_about(word(language, "command-check-long"))
        .override_usage("lykta check [PACK]");
    let pack = Arg::new("pack").value_name("PACK").help(word(language, "command-pack-argument"));
    dress(command).arg(pack.help_heading(word(language, "command-arguments")).value_parser(value_parser!(PathBuf)))
}

fn list(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let command =
        Command::new("list").about(word(language, "command-list")).override_usage("lykta list [--json] [--pack PACK]");
    dress(command)
        .arg(flag("json", word(language, "command-json")).action(ArgAction::SetTrue))
        .arg(option("pack", "PACK", word(language, "command-pack")).value_parser(value_parser!(PathBuf)))
}

fn survey(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let says = |code: &str| word(language, code);
    let argument = |name: &'static str, help: &str| {
        Arg::new(name).value_name(name).help(says(help)).help_heading(says("command-arguments")).required(true)
    };
    let add = Command::new("add").about(says("command-survey-add")).override_usage("lykta survey add FILE.yaml");
    let list = Command::new("list").about(says("command-survey-list")).override_usage("lykta survey list");
    let remove = Command::new("remove").about(says("command-survey-remove")).override_usage("lykta survey remove ID");
    let command = Command::new("survey")
        .about(says("command-survey"))
        .long_about(says("command-survey-long"))
        .override_usage("lykta survey <add FILE.yaml | list | remove ID>")
        .subcommand_help_heading(says("command-commands"))
        .subcommand_required(true)
        .arg_required_else_help(true);
    dress(command)
        .subcommand(dress(add).arg(argument("FILE", "command-survey-file").value_parser(value_parser!(PathBuf))))
        .subcommand(dress(list))
        .subcommand(dress(remove).arg(argument("ID", "command-survey-id")))
}

/// Says why the command line cannot be understood; help and version are no errors.
pub(crate) fn refuse(language: Language, error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Nobody to tell when the terminal is gone.
            _ = error.print();
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            _ = error.print();
            ExitCode::from(exit::COMMAND)
        }
        kind => {
            eprintln!("{}", say(language, &reason(kind, error)));
            ExitCode::from(exit::COMMAND)
        }
    }
}

fn reason(kind: ErrorKind, error: &clap::Error) -> Message {
    let named = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(name)) => name.clone(),
        Some(ContextValue::Strings(names)) => names.join(", "),
        _ => String::new(),
    };
    match kind {
        ErrorKind::UnknownArgument => {
            Message::new("command-unknown-argument").with("argument", named(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            Message::new("command-unknown-argument").with("argument", named(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("command-missing").with("arguments", named(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => Message::new("command-either")
            .with("one", named(ContextKind::PriorArg))
            .with("other", named(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Message::new("command-wrong-value")
            .with("value", named(ContextKind::InvalidValue))
            .with("argument", named(ContextKind::InvalidArg)),
        _ => Message::new("command-unreadable"),
    }
}
