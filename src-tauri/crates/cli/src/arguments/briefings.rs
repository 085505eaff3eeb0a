use super::{flag, option};
use clap::{ArgAction, Command};
use locale::{Language, word};

/// `lykta briefings`.
pub(super) fn command(language: Language, dress: &impl Fn(Command) -> Command) -> Command {
    let says = |code: &str| word(language, code);
    let list = Command::new("list")
        .about(says("command-briefings-list"))
        .override_usage("lykta briefings list [--json] [--archived] [--words WORDS]");
    let list = dress(list)
        .arg(flag("json", says("command-json")).action(ArgAction::SetTrue))
        .arg(flag("archived", says("command-briefings-archived")).action(ArgAction::SetTrue))
        .arg(option("words", "WORDS", says("command-briefings-words")));
    let command = Command::new("briefings")
        .about(says("command-briefings"))
        .override_usage("lykta briefings list")
        .subcommand_help_heading(says("command-commands"))
        .subcommand_required(true)
        .arg_required_else_help(true);
    dress(command).subcommand(list)
}
