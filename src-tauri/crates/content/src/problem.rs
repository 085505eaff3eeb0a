use locale::Message;
use serde::Serialize;

/// Something in a pack that its author should mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Problem {
    /// Whether the pack can be used all the same.
    pub severity: Severity,
    /// The file inside the pack, with `/` between folders.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: Message,
    /// What to do about it.
    pub hint: Message,
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Severity {
    /// The pack cannot be used.
    Error,
    /// The pack can be used.
    Warning,
}

impl Problem {
    /// An error of a pack as a whole, whose message says what to do as well.
    pub fn of_pack(message: Message) -> Self {
        let (file, hint) = (String::new(), message.clone());
        Self { severity: Severity::Error, file, line: 1, column: 1, message, hint }
    }

    /// An error whose hint has the same key as its message, with `-hint` behind it and the same arguments.
    pub(crate) fn error(file: &str, (line, column): (usize, usize), message: Message) -> Self {
        let hint = Message { code: format!("{}-hint", message.code), arguments: message.arguments.clone() };
        Self { severity: Severity::Error, file: file.to_owned(), line, column, message, hint }
    }

    /// The same as a warning.
    pub(crate) fn warning(file: &str, position: (usize, usize), message: Message) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, position, message) }
    }
}
