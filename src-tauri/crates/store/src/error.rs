use rusqlite::ErrorCode;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Why the store, or a backup of it, cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program has it open.
    #[error("the store is open elsewhere")]
    OpenElsewhere,
    /// A newer Lykta wrote it.
    #[error("{0} was written by a newer version")]
    Newer(PathBuf),
    /// It is a file of another kind.
    #[error("{0} is no file of Lykta")]
    NotOurs(PathBuf),
    /// It is a folder, a device or the like.
    #[error("{0} is no ordinary file")]
    NoFile(PathBuf),
    /// Something emptied it: there are backups of what it held.
    #[error("{0} is empty")]
    Empty(PathBuf),
    /// It does not hold what it says it holds.
    #[error("{0} is damaged")]
    Damaged(PathBuf),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The disk reported an error.
    #[error("the disk failed: {0}")]
    Disk(String),
    /// The place can be read, but nothing can be written there.
    #[error("nothing can be written there")]
    ReadOnly,
    /// Its folder or file cannot be reached.
    #[error("{0} cannot be opened: {1}")]
    Unreachable(PathBuf, std::io::Error),
    /// There is no backup of this id.
    #[error("there is no backup {0}")]
    NoBackup(String),
    /// The backup is not what it was when it was made.
    #[error("the backup {0} is damaged")]
    BackupDamaged(String),
    /// Anything else that SQLite reports.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    /// What is there does not hold what it says it holds; also when that shows itself only while it is used.
    pub fn is_damage(&self) -> bool {
        let code = if let Self::Sqlite(error) = self { error.sqlite_error_code() } else { None };
        matches!(self, Self::Damaged(_)) || matches!(code, Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
    }

    /// Why a file beside the store cannot be read or written.
    pub(crate) fn file(path: &Path, error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Unreachable(path.to_owned(), error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::OpenElsewhere,
            Some(ErrorCode::SystemIoFailure) => Self::Disk(error.to_string()),
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            _ => Self::Sqlite(error),
        }
    }
}
