use crate::{Change, Store, StoreError};
use rusqlite::{OptionalExtension, Row, params};

/// A meeting of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMeeting {
    /// Its number.
    pub id: i64,
    /// The body's id.
    pub audience: String,
    /// The day as year, month and day.
    pub date: String,
    /// Numbers of the sections of the minutes.
    pub sections: String,
    /// Who was there.
    pub present: String,
}

impl Store {
    /// A meeting.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn meeting(&self, id: i64) -> Result<Option<StoredMeeting>, StoreError> {
        let sql = "SELECT id, audience, date, sections, present FROM meetings WHERE id = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([id], meeting).optional()?)
    }
}

impl Change<'_> {
    /// The meeting of a body on a day, a new one if there is none.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn meeting_on(&self, audience: &str, date: &str) -> Result<i64, StoreError> {
        let sql = "SELECT id FROM meetings WHERE date = ?2 AND audience = ?1 ORDER BY id LIMIT 1";
        let known = self.transaction.query_row(sql, [audience, date], |row| row.get(0)).optional()?;
        if let Some(id) = known {
            return Ok(id);
        }
        let sql = "INSERT INTO meetings (audience, date) VALUES (?1, ?2) RETURNING id";
        Ok(self.transaction.query_row(sql, [audience, date], |row| row.get(0))?)
    }

    /// Writes down what became of a meeting.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_meeting(&self, meeting: &StoredMeeting) -> Result<(), StoreError> {
        let StoredMeeting { id, audience, date, sections, present } = meeting;
        let sql = "UPDATE meetings SET audience = ?2, date = ?3, sections = ?4, present = ?5 WHERE id = ?1";
        self.transaction.execute(sql, params![id, audience, date, sections, present])?;
        Ok(())
    }

    /// Takes meetings away that no briefing is for and of which nothing was written down.
    pub(crate) fn forget_empty_meeting(&self, id: i64) -> Result<(), StoreError> {
        let sql = "DELETE FROM meetings WHERE id = ?1 AND sections = '' AND present = ''
            AND NOT EXISTS (SELECT 1 FROM briefings WHERE meeting = ?1)";
        self.transaction.execute(sql, [id])?;
        Ok(())
    }
}

fn meeting(row: &Row<'_>) -> rusqlite::Result<StoredMeeting> {
    Ok(StoredMeeting {
        id: row.get(0)?,
        audience: row.get(1)?,
        date: row.get(2)?,
        sections: row.get(3)?,
        present: row.get(4)?,
    })
}
