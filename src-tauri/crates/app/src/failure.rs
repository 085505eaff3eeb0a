use content::Problem;
use locale::Message;

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// What kind of reason it is.
    pub cause: Cause,
    /// What is wrong and what to do, to be worded in the user's language.
    pub message: Message,
    /// The problems of a content pack that has some.
    pub problems: Vec<Problem>,
}

/// Kinds of reasons; the command line makes its exit codes of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The content pack has errors.
    Pack,
    /// What was chosen gives no briefing.
    Choice,
    /// A file could not be read or saved.
    File,
}

impl Failure {
    /// What was chosen gives no briefing.
    pub fn choice(message: Message) -> Self {
        Self { cause: Cause::Choice, message, problems: Vec::new() }
    }

    /// A file could not be read or saved.
    pub fn file(message: Message) -> Self {
        Self { cause: Cause::File, message, problems: Vec::new() }
    }
}
