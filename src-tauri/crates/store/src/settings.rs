use crate::{Store, StoreError};
use rusqlite::OptionalExtension;

impl Store {
    /// A setting by its name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM settings WHERE name = ?1";
        Ok(self.connection.query_row(sql, [name], |row| row.get(0)).optional()?)
    }

    /// Changes a setting.
    ///
    /// # Errors
    /// When the file cannot be written; nothing is then changed.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2";
        let transaction = self.connection.transaction()?;
        transaction.execute(sql, [name, value])?;
        transaction.commit()?;
        Ok(())
    }
}
