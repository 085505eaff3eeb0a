use crate::{Store, StoreError};
use rusqlite::{Row, params};

/// A briefing as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBriefing {
    /// Given when it is first saved.
    pub id: Option<i64>,
    /// The body's id.
    pub audience: String,
    /// Whole minutes.
    pub minutes: u32,
    /// The language's code.
    pub language: String,
    /// The day of the meeting as year, month and day.
    pub date: String,
    /// The id of a template.
    pub template: Option<String>,
    /// The id of a real case.
    pub case: Option<String>,
    /// Facts that are not confirmed are shown.
    pub unconfirmed: bool,
    /// The municipality lies in Åland.
    pub aland: bool,
}

const COLUMNS: &str = "id, audience, minutes, language, date, template, told_case, unconfirmed, aland";

impl Store {
    /// All briefings, the last one saved first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn briefings(&self) -> Result<Vec<StoredBriefing>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM briefings ORDER BY id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], briefing)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Saves a briefing and gives its id.
    ///
    /// # Errors
    /// When the file cannot be written; nothing is then changed.
    pub fn save_briefing(&mut self, briefing: &StoredBriefing) -> Result<i64, StoreError> {
        let sql = format!(
            "INSERT INTO briefings ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (id) DO UPDATE SET audience = ?2, minutes = ?3, language = ?4, date = ?5, template = ?6,
            told_case = ?7, unconfirmed = ?8, aland = ?9 RETURNING id"
        );
        let StoredBriefing { id, audience, minutes, language, date, template, case, unconfirmed, aland } = briefing;
        let values = params![id, audience, minutes, language, date, template, case, unconfirmed, aland];
        let transaction = self.connection.transaction()?;
        let id = transaction.query_row(&sql, values, |row| row.get(0))?;
        transaction.commit()?;
        Ok(id)
    }
}

fn briefing(row: &Row<'_>) -> rusqlite::Result<StoredBriefing> {
    Ok(StoredBriefing {
        id: row.get(0)?,
        audience: row.get(1)?,
        minutes: row.get(2)?,
        language: row.get(3)?,
        date: row.get(4)?,
        template: row.get(5)?,
        case: row.get(6)?,
        unconfirmed: row.get(7)?,
        aland: row.get(8)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_briefing_is_saved_and_changed() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let first = StoredBriefing {
            id: None,
            audience: "ledningsgrupp".into(),
            minutes: 10,
            language: "sv".into(),
            date: "2026-11-24".into(),
            template: None,
            case: Some("sakyla-2022".into()),
            unconfirmed: false,
            aland: true,
        };
        let id = store.save_briefing(&first).unwrap();
        let changed = StoredBriefing { id: Some(id), minutes: 15, ..first };
        assert_eq!(store.save_briefing(&changed).unwrap(), id);
        drop(store);
        assert_eq!(Store::open(folder.path()).unwrap().briefings().unwrap(), [changed]);
    }
}
