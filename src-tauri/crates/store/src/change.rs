use crate::StoreError;
use rusqlite::Transaction;

/// Something that is being done, and can be taken back as a whole: see [`crate::Store::change`].
pub struct Change<'a> {
    pub(crate) transaction: &'a Transaction<'a>,
}

impl Change<'_> {
    /// The step belongs to a briefing that did not exist when it began.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn belongs_to(&self, briefing: i64) -> Result<(), StoreError> {
        let sql = "UPDATE steps SET briefing = ?1 WHERE id = (SELECT step FROM temp.recording)";
        self.transaction.execute(sql, [briefing])?;
        Ok(())
    }
}
