use crate::{Change, Store, StoreError};
use rusqlite::params;

/// A slide that no pack has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSlide {
    /// Its number.
    pub id: i64,
    /// What it shows below its headline.
    pub kind: String,
    /// The id of its picture.
    pub picture: Option<String>,
}

impl Store {
    /// The own slides of a briefing, in the order in which they were made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn own_slides(&self, briefing: i64) -> Result<Vec<StoredSlide>, StoreError> {
        let sql = "SELECT id, kind, picture FROM own_slides WHERE briefing = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let slides = statement.query_map([briefing], |row| {
            Ok(StoredSlide { id: row.get(0)?, kind: row.get(1)?, picture: row.get(2)? })
        })?;
        Ok(slides.collect::<Result<_, _>>()?)
    }
}

impl Change<'_> {
    /// Adds a slide to a briefing and gives its number.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add_own_slide(&self, briefing: i64, kind: &str, picture: Option<&str>) -> Result<i64, StoreError> {
        let sql = "INSERT INTO own_slides (briefing, kind, picture) VALUES (?1, ?2, ?3) RETURNING id";
        Ok(self.transaction.query_row(sql, params![briefing, kind, picture], |row| row.get(0))?)
    }

    /// Gives a slide another picture.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_picture(&self, slide: i64, picture: &str) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE own_slides SET picture = ?2 WHERE id = ?1", params![slide, picture])?;
        Ok(())
    }

    /// Takes a slide away with its texts.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn delete_own_slide(&self, briefing: i64, slide: i64) -> Result<(), StoreError> {
        self.transaction.execute("DELETE FROM own_slides WHERE id = ?1 AND briefing = ?2", params![slide, briefing])?;
        let fields = format!("own-{slide}.*");
        for table in ["texts", "unmatched"] {
            let sql = format!("DELETE FROM {table} WHERE briefing = ?1 AND field GLOB ?2");
            self.transaction.execute(&sql, params![briefing, fields])?;
        }
        Ok(())
    }
}
