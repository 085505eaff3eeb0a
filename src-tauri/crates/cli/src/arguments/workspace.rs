//! What `lykta workspace` takes.

use super::flag;
use clap::{Arg, ArgAction, Command, value_parser};
use locale::{Language, word};
use std::path::PathBuf;

/// The command with its own commands.
pub(super) fn command(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let says = |code: &str| word(language, code);
    let part = |name: &'static str, about: &str, usage: &'static str| {
        dress(Command::new(name).about(says(about)).override_usage(usage))
    };
    let named = |value: &'static str, code: &str| {
        Arg::new(value).value_name(value).help(says(code)).help_heading(says("command-arguments")).required(true)
    };
    let file = |code: &str| named("FILE", code).value_parser(value_parser!(PathBuf));
    let json = flag("json", says("command-json")).action(ArgAction::SetTrue);
    let command = Command::new("workspace")
        .about(says("command-workspace"))
        .long_about(says("command-workspace-long"))
        .override_usage("lykta workspace <backup | list | restore | save | load | check>")
        .subcommand_help_heading(says("command-commands"))
        .subcommand_required(true)
        .arg_required_else_help(true);
    dress(command)
        .subcommand(part("backup", "command-workspace-backup", "lykta workspace backup"))
        .subcommand(part("list", "command-workspace-list", "lykta workspace list [--json]").arg(json))
        .subcommand(
            part("restore", "command-workspace-restore", "lykta workspace restore ID")
                .arg(named("ID", "command-workspace-id")),
        )
        .subcommand(
            part("save", "command-workspace-save", "lykta workspace save FILE.lykta-workspace")
                .arg(file("command-workspace-to")),
        )
        .subcommand(
            part("load", "command-workspace-load", "lykta workspace load FILE.lykta-workspace")
                .arg(file("command-workspace-from")),
        )
        .subcommand(part("check", "command-workspace-check", "lykta workspace check"))
}
