use crate::{Change, Store, StoreError};
use rusqlite::params;

impl Store {
    /// What of a briefing is not for everybody, with the ground of each.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn marks(&self, briefing: i64) -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT target, ground FROM marks WHERE briefing = ?1")?;
        Ok(statement.query_map([briefing], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }

    /// Terms that stay as they are in a briefing.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn kept_terms(&self, briefing: i64) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT term FROM kept_terms WHERE briefing = ?1")?;
        Ok(statement.query_map([briefing], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
}

impl Change<'_> {
    /// Marks something with a ground, or takes its mark away.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_mark(&self, briefing: i64, target: &str, ground: Option<&str>) -> Result<(), StoreError> {
        match ground {
            Some(ground) => self.transaction.execute(
                "INSERT INTO marks (briefing, target, ground) VALUES (?1, ?2, ?3)
                ON CONFLICT (briefing, target) DO UPDATE SET ground = ?3",
                params![briefing, target, ground],
            )?,
            None => self
                .transaction
                .execute("DELETE FROM marks WHERE briefing = ?1 AND target = ?2", params![briefing, target])?,
        };
        Ok(())
    }

    /// Keeps a term as it is, or no longer.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_kept_term(&self, briefing: i64, term: &str, kept: bool) -> Result<(), StoreError> {
        let sql = if kept {
            "INSERT OR IGNORE INTO kept_terms (briefing, term) VALUES (?1, ?2)"
        } else {
            "DELETE FROM kept_terms WHERE briefing = ?1 AND term = ?2"
        };
        self.transaction.execute(sql, params![briefing, term])?;
        Ok(())
    }
}
