use crate::{Change, Store, StoreError};
use rusqlite::{Row, params};

/// A text of somebody's own, in the place of one of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredText {
    /// The id of the text that it takes the place of.
    pub field: String,
    /// The body that it is for.
    pub audience: String,
    /// The language's code.
    pub language: String,
    /// A short mark of the pack's text when this one was written, or was last compared with it.
    pub base_mark: String,
    /// The pack's text then.
    pub base: String,
    /// The text.
    pub text: String,
}

/// A field in a language: which text of a briefing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The id of the text.
    pub field: String,
    /// The body.
    pub audience: String,
    /// The language's code.
    pub language: String,
}

impl Store {
    /// Every text of a briefing.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn texts(&self, briefing: i64) -> Result<Vec<StoredText>, StoreError> {
        let sql = "SELECT field, audience, language, base_mark, base, text FROM texts WHERE briefing = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map([briefing], text)?.collect::<Result<_, _>>()?)
    }

    /// The fields whose other language was changed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn unmatched(&self, briefing: i64) -> Result<Vec<Place>, StoreError> {
        let sql = "SELECT field, audience, language FROM unmatched WHERE briefing = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let place = |row: &Row<'_>| Ok(Place { field: row.get(0)?, audience: row.get(1)?, language: row.get(2)? });
        Ok(statement.query_map([briefing], place)?.collect::<Result<_, _>>()?)
    }
}

impl Change<'_> {
    /// Keeps a text, in the place of an earlier one of the same field.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_text(&self, briefing: i64, text: &StoredText) -> Result<(), StoreError> {
        let StoredText { field, audience, language, base_mark, base, text } = text;
        let sql = "INSERT INTO texts (briefing, field, audience, language, base_mark, base, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (briefing, field, audience, language)
            DO UPDATE SET base_mark = ?5, base = ?6, text = ?7";
        let values = params![briefing, field, audience, language, base_mark, base, text];
        self.transaction.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Takes a text away: the pack's is used again.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_text(&self, briefing: i64, place: &Place) -> Result<(), StoreError> {
        let Place { field, audience, language } = place;
        let sql = "DELETE FROM texts WHERE briefing = ?1 AND field = ?2 AND audience = ?3 AND language = ?4";
        self.transaction.execute(sql, params![briefing, field, audience, language])?;
        Ok(())
    }

    /// Takes every text of a field away, whoever it is for and whatever its language.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_field(&self, briefing: i64, field: &str) -> Result<(), StoreError> {
        for table in ["texts", "unmatched"] {
            let sql = format!("DELETE FROM {table} WHERE briefing = ?1 AND field = ?2");
            self.transaction.execute(&sql, params![briefing, field])?;
        }
        Ok(())
    }

    /// What was written for one body is for another one now, but where that one has words of its own.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn readdress(&self, briefing: i64, from: &str, to: &str) -> Result<(), StoreError> {
        for table in ["texts", "unmatched"] {
            let sql = format!(
                "UPDATE {table} SET audience = ?3 WHERE briefing = ?1 AND audience = ?2 AND NOT EXISTS (
                    SELECT 1 FROM {table} own WHERE own.briefing = ?1 AND own.audience = ?3
                    AND own.field = {table}.field AND own.language = {table}.language)"
            );
            self.transaction.execute(&sql, params![briefing, from, to])?;
        }
        Ok(())
    }

    /// Notes that a field is to be looked at because its other language was changed, or that it was.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_unmatched(&self, briefing: i64, place: &Place, unmatched: bool) -> Result<(), StoreError> {
        let Place { field, audience, language } = place;
        let sql = if unmatched {
            "INSERT OR IGNORE INTO unmatched (briefing, field, audience, language) VALUES (?1, ?2, ?3, ?4)"
        } else {
            "DELETE FROM unmatched WHERE briefing = ?1 AND field = ?2 AND audience = ?3 AND language = ?4"
        };
        self.transaction.execute(sql, params![briefing, field, audience, language])?;
        Ok(())
    }
}

fn text(row: &Row<'_>) -> rusqlite::Result<StoredText> {
    Ok(StoredText {
        field: row.get(0)?,
        audience: row.get(1)?,
        language: row.get(2)?,
        base_mark: row.get(3)?,
        base: row.get(4)?,
        text: row.get(5)?,
    })
}
