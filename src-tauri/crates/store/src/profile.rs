use crate::{Change, Store, StoreError};
use rusqlite::{OptionalExtension, params};

/// Tables of names and values about the municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// Name, languages, size, colour and the like.
    Profile,
    /// What it tells about itself.
    AboutUs,
    /// Figures of its own.
    Figures,
}

impl Named {
    const fn table(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Profile => ("profile", "name", "value"),
            Self::AboutUs => ("about_us", "id", "value"),
            Self::Figures => ("own_figures", "id", "figure"),
        }
    }
}

/// A picture as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPicture {
    /// A mark of its content.
    pub id: String,
    /// The kind of file.
    pub kind: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Store {
    /// Everything of a table by its names, in their order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn named(&self, of: Named) -> Result<Vec<(String, String)>, StoreError> {
        let (table, key, value) = of.table();
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT {key}, {value} FROM {table} ORDER BY {key}"))?;
        Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }

    /// A picture.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn picture(&self, id: &str) -> Result<Option<StoredPicture>, StoreError> {
        let sql = "SELECT id, kind, width, height, bytes FROM pictures WHERE id = ?1";
        let picture = self.connection.query_row(sql, [id], |row| {
            Ok(StoredPicture {
                id: row.get(0)?,
                kind: row.get(1)?,
                width: row.get(2)?,
                height: row.get(3)?,
                bytes: row.get(4)?,
            })
        });
        Ok(picture.optional()?)
    }
}

impl Change<'_> {
    /// Keeps a value under a name, or takes it away.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_named(&self, of: Named, name: &str, value: Option<&str>) -> Result<(), StoreError> {
        let (table, key, column) = of.table();
        match value {
            Some(value) => self.transaction.execute(
                &format!(
                    "INSERT INTO {table} ({key}, {column}) VALUES (?1, ?2)
                    ON CONFLICT ({key}) DO UPDATE SET {column} = ?2"
                ),
                params![name, value],
            )?,
            None => self.transaction.execute(&format!("DELETE FROM {table} WHERE {key} = ?1"), [name])?,
        };
        Ok(())
    }

    /// Keeps a picture; the same one is kept once.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_picture(&self, picture: &StoredPicture) -> Result<(), StoreError> {
        let StoredPicture { id, kind, width, height, bytes } = picture;
        let sql = "INSERT OR IGNORE INTO pictures (id, kind, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.transaction.execute(sql, params![id, kind, width, height, bytes])?;
        Ok(())
    }
}
