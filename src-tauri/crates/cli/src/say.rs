//! Messages go to stderr, in the user's language.

use crate::exit;
use app::{Cause, Failure};
use content::{Problem, Severity};
use locale::{Language, Message, say, word};
use std::process::ExitCode;

/// Tells why something could not be done.
pub(crate) fn fail(language: Language, failure: &Failure) -> ExitCode {
    problems(language, &failure.problems);
    eprintln!("{}", say(language, &failure.message));
    ExitCode::from(match failure.cause {
        Cause::Pack => exit::PACK,
        Cause::Choice => exit::CHOICE,
        Cause::File => exit::FILE,
        Cause::OpenElsewhere => exit::OPEN,
    })
}

/// Tells the problems of a pack, a line each.
pub(crate) fn problems(language: Language, problems: &[Problem]) {
    for problem in problems {
        let severity = match problem.severity {
            Severity::Error => "command-error",
            Severity::Warning => "command-warning",
        };
        let line = Message::new("command-problem")
            .with("severity", word(language, severity))
            .with("file", &problem.file)
            .with("line", problem.line)
            .with("column", problem.column)
            .with("message", say(language, &problem.message))
            .with("hint", say(language, &problem.hint));
        eprintln!("{}", say(language, &line));
    }
}

/// Tells what was done.
pub(crate) fn tell(language: Language, message: &Message) {
    eprintln!("{}", say(language, message));
}

/// Minutes and seconds in words.
pub(crate) fn duration(language: Language, seconds: u32) -> String {
    say(language, &Message::new("handout-seconds").with("minutes", seconds / 60).with("seconds", seconds % 60))
}
