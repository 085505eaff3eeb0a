//! What `lykta pack` takes.

use super::{flag, option};
use clap::{Arg, ArgAction, Command, value_parser};
use locale::{Language, word};
use std::path::PathBuf;

/// The command with its own commands.
pub(super) fn command(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let says = |code: &str| word(language, code);
    let named = |name: &'static str, value: &'static str, code: &str| {
        Arg::new(name).value_name(value).help(says(code)).help_heading(says("command-arguments"))
    };
    let path = |name: &'static str, value: &'static str, code: &str| {
        named(name, value, code).required(true).value_parser(value_parser!(PathBuf))
    };
    let part = |name: &'static str, about: &str, usage: &'static str| {
        dress(Command::new(name).about(says(about)).override_usage(usage))
    };
    let command = Command::new("pack")
        .about(says("command-packs"))
        .override_usage("lykta pack <install | list | remove | copy | accept>")
        .subcommand_help_heading(says("command-commands"))
        .subcommand_required(true)
        .arg_required_else_help(true);
    dress(command)
        .subcommand(part("install", "command-packs-install", "lykta pack install FOLDER|FILE.zip").arg(path(
            "from",
            "FOLDER|FILE.zip",
            "command-packs-from",
        )))
        .subcommand(
            part("list", "command-packs-list", "lykta pack list [--json]")
                .arg(flag("json", says("command-json")).action(ArgAction::SetTrue)),
        )
        .subcommand(
            part("remove", "command-packs-remove", "lykta pack remove ID [VERSION]")
                .arg(named("id", "ID", "command-packs-id").required(true))
                .arg(named("version", "VERSION", "command-packs-version")),
        )
        .subcommand(
            part("copy", "command-packs-copy", "lykta pack copy [--pack PACK] FOLDER")
                .arg(option("pack", "PACK", says("command-pack")).value_parser(value_parser!(PathBuf)))
                .arg(path("to", "FOLDER", "command-packs-to")),
        )
        .subcommand(
            part("accept", "command-packs-accept", "lykta pack accept FOLDER [--language sv|fi|en] [--text ID]")
                .long_about(says("command-packs-accept-long"))
                .arg(path("folder", "FOLDER", "command-packs-folder"))
                .arg(option("language", "LANGUAGE", says("command-packs-language")))
                .arg(option("text", "ID", says("command-packs-text")).action(ArgAction::Append)),
        )
}
