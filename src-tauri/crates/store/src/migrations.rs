//! Steps from one form of the file to the next. A step that was released is never edited.

use crate::look::APPLICATION;
use crate::{Reason, Store, StoreError};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;

/// The steps in order; the number of steps taken is the file's `user_version`.
const STEPS: [&str; 3] = [
    include_str!("../migrations/0001_briefings.sql"),
    include_str!("../migrations/0002_templates.sql"),
    include_str!("../migrations/0003_tailoring.sql"),
];

/// The newest form that this program knows.
#[expect(clippy::cast_possible_truncation, reason = "a handful of steps")]
pub(crate) const NEWEST: u32 = STEPS.len() as u32;

/// Brings the file to the newest form. A file that holds something is backed up first; each step and its number are one
/// transaction, so a step is taken whole or not at all.
pub(crate) fn migrate(store: &mut Store, today: NaiveDate) -> Result<(), StoreError> {
    let taken = version(&store.connection)?;
    if taken > 0 && taken < NEWEST {
        store.back_up(Reason::Migration, today.and_time(NaiveTime::MIN))?;
    }
    for (number, step) in (1..=NEWEST).zip(STEPS).skip(taken as usize) {
        let transaction = store.connection.transaction()?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// How many steps the file has taken.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
