use crate::StoreError;
use crate::history::record;
use crate::migrations::{NEWEST, migrate, version};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use std::path::{Path, PathBuf};

/// The name of the file inside the data folder.
const FILE: &str = "lykta.db";

/// Marks the file as Lykta's: "LYKT".
const APPLICATION: i32 = 0x4c59_4b54;

/// The open store.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens the store in a folder, or makes both.
    ///
    /// The journal is rolled back and not written ahead: at rest there is one file, and a copy of it is whole.
    ///
    /// # Errors
    /// When another program has it open, a newer Lykta or another program wrote it, it is damaged, or it cannot be
    /// reached. The file is then as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let unreachable = |error| StoreError::Unreachable(folder.to_owned(), error);
        std::fs::create_dir_all(folder).map_err(unreachable)?;
        let path = folder.join(FILE);
        let mut connection = Connection::open(&path)?;
        settle(&connection, &path)?;
        recognise(&connection, &path)?;
        migrate(&mut connection, &path)?;
        connection.pragma_update(None, "application_id", APPLICATION)?;
        check(&connection, &path)?;
        record(&connection)?;
        Ok(Self { connection, path })
    }

    /// Where the store lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Alone, safe against a power cut, and deleted text is overwritten.
fn settle(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    connection.busy_timeout(std::time::Duration::ZERO)?;
    let pragmas = "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;
        PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;
        PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; BEGIN EXCLUSIVE; COMMIT;";
    connection.execute_batch(pragmas).map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotOurs(path.to_owned()),
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged(path.to_owned()),
        _ => error.into(),
    })?;
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

fn check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Damaged(path.to_owned())) }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests damage files")]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_second_one_is_refused_and_the_first_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let mut first = Store::open(folder.path()).unwrap();
        assert!(matches!(Store::open(folder.path()), Err(StoreError::OpenElsewhere)));
        first.set_setting("language", "fi").unwrap();
        drop(first);
        let again = Store::open(folder.path()).unwrap();
        assert_eq!(again.setting("language").unwrap().as_deref(), Some("fi"));
    }

    #[test]
    fn a_newer_file_is_refused_unharmed() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store.connection.pragma_update(None, "user_version", NEWEST + 1).unwrap();
        let path = store.path().to_owned();
        drop(store);
        let before = fs::read(&path).unwrap();
        assert!(matches!(Store::open(folder.path()), Err(StoreError::Newer(_))));
        assert_eq!(fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_file_of_another_program_is_refused_unharmed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        fs::write(&path, "an ordinary text that is longer than a header of a hundred bytes ".repeat(30)).unwrap();
        let before = fs::read(&path).unwrap();
        assert!(matches!(Store::open(folder.path()), Err(StoreError::NotOurs(_))));
        assert_eq!(fs::read(&path).unwrap(), before);

        fs::remove_file(&path).unwrap();
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE other (a)").unwrap();
        assert!(matches!(Store::open(folder.path()), Err(StoreError::NotOurs(_))));
    }

    #[test]
    fn damage_is_found_or_harmless_but_never_a_panic() {
        let folder = tempfile::tempdir().unwrap();
        drop(Store::open(folder.path()).unwrap());
        let whole = fs::read(folder.path().join(FILE)).unwrap();
        for length in (0..whole.len()).step_by(97) {
            let copy = tempfile::tempdir().unwrap();
            fs::write(copy.path().join(FILE), &whole[..length]).unwrap();
            if let Ok(store) = Store::open(copy.path()) {
                _ = store.latest_briefing();
            }
        }
    }

    #[test]
    fn a_folder_in_place_of_the_file_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(FILE)).unwrap();
        assert!(Store::open(folder.path()).is_err());
    }
}
