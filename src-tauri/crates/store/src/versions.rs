//! A briefing as it was when somebody gave that a name. Its rows are kept as JSON, the same that steps are made of.

use crate::briefings::OF_BRIEFING;
use crate::history::{as_json, columns, put};
use crate::{Change, Store, StoreError};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// A version by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredVersion {
    /// Its number.
    pub id: i64,
    /// The briefing.
    pub briefing: i64,
    /// What somebody called it.
    pub name: String,
    /// When it was made, as text that sorts.
    pub made: String,
    /// What its deck was like, as JSON.
    pub outline: String,
}

/// Rows as JSON, by table.
type Rows = BTreeMap<String, Vec<String>>;

impl Store {
    /// The versions of a briefing, the latest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn versions(&self, briefing: i64) -> Result<Vec<StoredVersion>, StoreError> {
        let sql = "SELECT id, briefing, name, made, outline FROM versions WHERE briefing = ?1 ORDER BY id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let versions = statement.query_map([briefing], |row| {
            Ok(StoredVersion {
                id: row.get(0)?,
                briefing: row.get(1)?,
                name: row.get(2)?,
                made: row.get(3)?,
                outline: row.get(4)?,
            })
        })?;
        Ok(versions.collect::<Result<_, _>>()?)
    }
}

impl Change<'_> {
    /// Keeps a briefing as it is now under a name.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_version(&self, briefing: i64, name: &str, made: &str, outline: &str) -> Result<i64, StoreError> {
        let rows = serde_json::to_string(&rows(self.transaction, briefing)?).unwrap_or_default();
        let sql = "INSERT INTO versions (briefing, name, made, rows, outline) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id";
        Ok(self.transaction.query_row(sql, params![briefing, name, made, rows, outline], |row| row.get(0))?)
    }

    /// Makes a briefing what it was in a version. What came after it can be had back by taking this step back.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn return_to_version(&self, version: i64) -> Result<(), StoreError> {
        let sql = "SELECT briefing, rows FROM versions WHERE id = ?1";
        let found = self.transaction.query_row(sql, [version], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)));
        let Some((briefing, rows)): Option<(i64, String)> = found.optional()? else { return Ok(()) };
        // What cannot be read takes nothing away.
        let rows: Rows = serde_json::from_str(&rows)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, Type::Text, Box::new(error)))?;
        // When the meeting is, and whether the briefing was put away, is not what a version tells.
        let kept = "SELECT meeting, archived FROM briefings WHERE id = ?1";
        let kept = self.transaction.query_row(kept, [briefing], |row| Ok((row.get(0)?, row.get(1)?)));
        let Some((meeting, archived)): Option<(i64, bool)> = kept.optional()? else { return Ok(()) };
        for table in OF_BRIEFING {
            self.transaction.execute(&format!("DELETE FROM {table} WHERE briefing = ?1"), [briefing])?;
        }
        for (table, rows) in &rows {
            for row in rows {
                put(self.transaction, table, row)?;
            }
        }
        let sql = "UPDATE briefings SET meeting = ?2, archived = ?3 WHERE id = ?1";
        self.transaction.execute(sql, params![briefing, meeting, archived])?;
        Ok(())
    }

    /// Takes a version away.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn delete_version(&self, version: i64) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM versions WHERE id = ?1", [version])?;
        Ok(())
    }

    /// Copies what was made of a briefing to another one. Own slides get numbers of their own: the pairs of old and new
    /// numbers are given.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn copy_tailoring(&self, from: i64, to: i64) -> Result<Vec<(i64, i64)>, StoreError> {
        let mut statement =
            self.transaction.prepare("SELECT id, kind, picture FROM own_slides WHERE briefing = ?1 ORDER BY id")?;
        let slides = statement.query_map([from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let slides: Vec<(i64, String, Option<String>)> = slides.collect::<Result<_, _>>()?;
        let mut numbers = Vec::new();
        for (id, kind, picture) in slides {
            numbers.push((id, self.add_own_slide(to, &kind, picture.as_deref())?));
        }
        for table in ["texts", "unmatched", "marks", "kept_terms"] {
            let columns = columns(self.transaction, table)?;
            let others: Vec<&str> = columns.iter().map(String::as_str).filter(|name| *name != "briefing").collect();
            let others = others.join(", ");
            let sql = format!(
                "INSERT INTO {table} (briefing, {others}) SELECT ?2, {others} FROM {table} WHERE briefing = ?1"
            );
            self.transaction.execute(&sql, [from, to])?;
        }
        for (old, new) in &numbers {
            self.move_marks(to, &format!("own-{old}"), &format!("own-{new}"))?;
            let (old, new) = (format!("own-{old}."), format!("own-{new}."));
            for table in ["texts", "unmatched"] {
                let sql = format!(
                    "UPDATE {table} SET field = ?3 || substr(field, length(?2) + 1)
                    WHERE briefing = ?1 AND substr(field, 1, length(?2)) = ?2"
                );
                self.transaction.execute(&sql, params![to, old, new])?;
            }
        }
        Ok(numbers)
    }

    /// Marks on a slide, on its notes and on second ones like it belong to a slide of another id.
    fn move_marks(&self, briefing: i64, old: &str, new: &str) -> Result<(), StoreError> {
        for kind in ["", "notes:"] {
            self.transaction.execute(
                "UPDATE marks SET target = ?3 || substr(target, length(?2) + 1)
                WHERE briefing = ?1 AND (target = ?2 OR substr(target, 1, length(?2) + 1) = ?2 || '~')",
                params![briefing, format!("{kind}{old}"), format!("{kind}{new}")],
            )?;
        }
        Ok(())
    }
}

fn rows(connection: &Connection, briefing: i64) -> Result<Rows, StoreError> {
    let mut found = Rows::new();
    for (table, key) in OF_BRIEFING.map(|table| (table, "briefing")).into_iter().chain([("briefings", "id")]) {
        let row = as_json(&columns(connection, table)?, table);
        let mut statement = connection.prepare(&format!("SELECT {row} FROM {table} WHERE {key} = ?1"))?;
        let rows = statement.query_map([briefing], |row| row.get(0))?;
        found.insert(table.to_owned(), rows.collect::<Result<_, _>>()?);
    }
    Ok(found)
}
