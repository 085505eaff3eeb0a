use content::Problem;
use locale::Message;
use std::path::Path;
use store::StoreError;

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
    /// Lykta is open elsewhere.
    OpenElsewhere,
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

/// Why the store in a folder, or a backup of it, cannot be used.
pub(crate) fn of_store(error: &StoreError, folder: &Path) -> Failure {
    let about = |code: &str, path: &Path| Message::new(code).with("path", path.display());
    let message = match error {
        StoreError::OpenElsewhere => {
            let message = Message::new("store-open-elsewhere");
            return Failure { cause: Cause::OpenElsewhere, ..Failure::file(message) };
        }
        StoreError::Newer(path) => about("store-newer", path),
        StoreError::NotOurs(path) => about("store-not-ours", path),
        StoreError::NoFile(path) => about("store-no-file", path),
        StoreError::Empty(path) => about("store-empty", path),
        StoreError::Damaged(path) => about("store-damaged", path),
        StoreError::Full => Message::new("store-disk-full"),
        StoreError::Disk(detail) => Message::new("store-disk-error").with("detail", detail),
        StoreError::ReadOnly => about("store-read-only", folder),
        StoreError::Unreachable(path, error) => about("store-cannot-open", path).with("detail", error),
        StoreError::NoBackup(id) => return Failure::choice(Message::new("backup-unknown").with("id", id)),
        StoreError::BackupDamaged(id) => Message::new("backup-damaged").with("id", id),
        StoreError::Sqlite(_) if error.is_damage() => about("store-damaged", folder),
        StoreError::Sqlite(detail) => about("store-cannot-open", folder).with("detail", detail),
    };
    Failure::file(message)
}
