use crate::StoreError;
use crate::backups::has_backups;
use crate::check::Marker;
use crate::history::record;
use crate::look::{APPLICATION, Seen, look};
use crate::migrations::{NEWEST, migrate, version};
use chrono::NaiveDate;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The name of the file inside the data folder.
pub(crate) const FILE: &str = "lykta.db";

/// The open store.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    path: PathBuf,
    /// When it was looked over, and whether it was closed properly.
    pub(crate) marker: Marker,
    /// How much had been changed when it was backed up last.
    pub(crate) backed_up: Option<u64>,
}

impl Store {
    /// Opens the store in a folder, or makes both. A file of an older form is backed up, on the day that `today` says,
    /// and brought to today's form.
    ///
    /// The journal is rolled back and not written ahead: at rest there is one file, and a copy of it is whole. The same
    /// program must not open it twice at once.
    ///
    /// # Errors
    /// When another program has it open, a newer Lykta or another program wrote it, it is damaged or emptied, or it
    /// cannot be reached or written. The file is then as it was.
    pub fn open(folder: &Path, today: NaiveDate) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::file(folder, error))?;
        let path = folder.join(FILE);
        let seen = look(&path, has_backups(folder))?;
        let connection = lock(&path)?;
        let mut store = Self::of(connection, &path);
        store.marker.unclean |= seen == Seen::CutOff;
        migrate(&mut store, today)?;
        record(&store.connection)?;
        Ok(store)
    }

    /// A store of whatever form, behind a connection that has it alone.
    pub(crate) fn of(connection: Connection, path: &Path) -> Self {
        let marker = Marker::of(path.parent().unwrap_or(Path::new(".")));
        Self { connection, path: path.to_owned(), marker, backed_up: None }
    }

    /// Where the store lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// How often a file that another program has is tried before that is told.
const TRIES: u32 = 6;

/// Opens the file alone, and only when it is Lykta's and no newer than this program.
///
/// Two programs that start together may each hold what the other one waits for: both let go, and each comes back after a
/// time of its own, so that one of them is first.
pub(crate) fn lock(path: &Path) -> Result<Connection, StoreError> {
    let own = u64::from(std::process::id() % 17);
    for attempt in 1..TRIES {
        match lock_at_once(path) {
            Err(StoreError::OpenElsewhere) => {
                std::thread::sleep(Duration::from_millis(u64::from(attempt) * (3 + own)));
            }
            done => return done,
        }
    }
    lock_at_once(path)
}

fn lock_at_once(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(path)?;
    settle(&connection, path)?;
    recognise(&connection, path)
        .map_err(|error| if error.is_damage() { StoreError::Damaged(path.into()) } else { error })?;
    Ok(connection)
}

/// Alone, safe against a power cut, and deleted text is overwritten.
fn settle(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    connection.busy_timeout(Duration::ZERO)?;
    let pragmas = "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;
        PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;
        PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; BEGIN EXCLUSIVE; COMMIT;";
    connection.execute_batch(pragmas).map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => StoreError::Damaged(path.to_owned()),
        _ => error.into(),
    })?;
    // SQLite opens what it cannot write all the same, and would fail with the first change.
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
}

/// An empty file is a new store; anything else must say that it is Lykta's, and no newer than this program.
fn recognise(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION && (application != 0 || tables > 0) {
        return Err(StoreError::NotOurs(path.to_owned()));
    }
    if version(connection)? > NEWEST {
        return Err(StoreError::Newer(path.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
