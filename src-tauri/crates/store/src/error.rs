use std::path::PathBuf;

/// Why the store cannot be used.
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
    /// It does not hold what it says it holds.
    #[error("{0} is damaged")]
    Damaged(PathBuf),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// Its folder or file cannot be reached.
    #[error("{0} cannot be opened: {1}")]
    Unreachable(PathBuf, std::io::Error),
    /// Anything else that SQLite reports.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => Self::OpenElsewhere,
            _ => Self::Sqlite(error),
        }
    }
}
