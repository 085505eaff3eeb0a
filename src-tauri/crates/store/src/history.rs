//! Every change is a step that can be taken back and done again, also after the program was closed.
//!
//! Temporary triggers write down each changed row as it was before and after. So no change can be forgotten, whatever
//! made it, and a step is undone by putting its rows back.

use crate::{Change, Store, StoreError};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// Tables whose rows are written down, with the columns that name a row.
pub(crate) const TRACKED: [(&str, &[&str]); 11] = [
    ("meetings", &["id"]),
    ("briefings", &["id"]),
    ("texts", &["briefing", "field", "audience", "language"]),
    ("unmatched", &["briefing", "field", "audience", "language"]),
    ("own_slides", &["id"]),
    ("marks", &["briefing", "target"]),
    ("kept_terms", &["briefing", "term"]),
    ("versions", &["id"]),
    ("profile", &["name"]),
    ("about_us", &["id"]),
    ("own_figures", &["id"]),
];

/// As many steps are kept; what was done before them stays done.
const KEPT: i64 = 1000;

/// What somebody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// When, as text that sorts.
    pub made: &'a str,
    /// What is done, in a form that the caller can tell in words.
    pub what: &'a str,
    /// Steps in a row at the same place are one: typing is not taken back letter by letter.
    pub place: Option<&'a str>,
    /// The briefing that it is done to.
    pub briefing: Option<i64>,
}

/// A step that was taken back or done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What was done, as [`Step::what`] told it.
    pub what: String,
    /// The briefing that it was done to.
    pub briefing: Option<i64>,
}

impl Store {
    /// Does something that can be taken back. What was taken back before cannot be done again afterwards.
    ///
    /// # Errors
    /// When the file cannot be written, or whatever `work` says; nothing is then changed.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        step: &Step<'_>,
        work: impl FnOnce(&Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(StoreError::from)?;
        begin(&transaction, step).map_err(StoreError::from)?;
        let done = work(&Change { transaction: &transaction })?;
        end(&transaction).map_err(StoreError::from)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Takes the last step back; nothing when there is none.
    ///
    /// # Errors
    /// When the file cannot be written; nothing is then changed.
    pub fn undo(&mut self) -> Result<Option<Taken>, StoreError> {
        self.take("SELECT id, what, briefing FROM steps WHERE undone = 0 ORDER BY id DESC LIMIT 1", "before", true)
    }

    /// Does the step again that was taken back last; nothing when there is none.
    ///
    /// # Errors
    /// When the file cannot be written; nothing is then changed.
    pub fn redo(&mut self) -> Result<Option<Taken>, StoreError> {
        self.take("SELECT id, what, briefing FROM steps WHERE undone = 1 ORDER BY id LIMIT 1", "after", false)
    }

    /// What would be taken back, and what would be done again.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn next_steps(&self) -> Result<[Option<String>; 2], StoreError> {
        let next = |sql: &str| self.connection.query_row(sql, [], |row| row.get(0)).optional();
        Ok([
            next("SELECT what FROM steps WHERE undone = 0 ORDER BY id DESC LIMIT 1")?,
            next("SELECT what FROM steps WHERE undone = 1 ORDER BY id LIMIT 1")?,
        ])
    }

    fn take(&mut self, sql: &str, side: &str, undone: bool) -> Result<Option<Taken>, StoreError> {
        let transaction = self.connection.transaction()?;
        let found = transaction.query_row(sql, [], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)));
        let Some((id, what, briefing)) = found.optional()? else { return Ok(None) };
        put_back(&transaction, id, side)?;
        transaction.execute("UPDATE steps SET undone = ?2 WHERE id = ?1", params![id, undone])?;
        transaction.commit()?;
        Ok(Some(Taken { what, briefing }))
    }
}

fn begin(transaction: &Transaction<'_>, step: &Step<'_>) -> rusqlite::Result<()> {
    let undone = transaction.execute("DELETE FROM steps WHERE undone = 1", [])?;
    let last = "SELECT id, place, briefing FROM steps ORDER BY id DESC LIMIT 1";
    let last = transaction.query_row(last, [], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<i64>>(2)?))
    });
    let joined = last.optional()?.filter(|(_, place, briefing)| {
        undone == 0 && step.place.is_some() && place.as_deref() == step.place && *briefing == step.briefing
    });
    let id = match joined {
        Some((id, ..)) => id,
        None => transaction.query_row(
            "INSERT INTO steps (made, what, place, briefing) VALUES (?1, ?2, ?3, ?4) RETURNING id",
            params![step.made, step.what, step.place, step.briefing],
            |row| row.get(0),
        )?,
    };
    transaction.execute("INSERT INTO temp.recording (step) VALUES (?1)", [id])?;
    Ok(())
}

fn end(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let step: i64 = transaction.query_row("DELETE FROM temp.recording RETURNING step", [], |row| row.get(0))?;
    // What is as it was before is no change, and a step without one is none.
    transaction.execute("DELETE FROM step_rows WHERE step = ?1 AND before IS after", [step])?;
    let empty = "DELETE FROM steps WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM step_rows WHERE step = ?1)";
    transaction.execute(empty, [step])?;
    transaction.execute("DELETE FROM steps WHERE id <= ?1", [step - KEPT])?;
    Ok(())
}

fn put_back(transaction: &Transaction<'_>, step: i64, side: &str) -> rusqlite::Result<()> {
    let sql = format!("SELECT changed_table, key, {side} FROM step_rows WHERE step = ?1");
    let mut statement = transaction.prepare(&sql)?;
    let rows = statement.query_map([step], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let rows: Vec<(String, String, Option<String>)> = rows.collect::<Result<_, _>>()?;
    for (table, key, row) in rows {
        let Some((table, keys)) = TRACKED.into_iter().find(|(name, _)| *name == table) else { continue };
        match row {
            Some(row) => {
                put(transaction, table, &row)?;
            }
            None => {
                let named = keys.iter().enumerate().map(|(place, name)| format!("{name} = ?1 ->> '$[{place}]'"));
                let named = named.collect::<Vec<_>>().join(" AND ");
                transaction.execute(&format!("DELETE FROM {table} WHERE {named}"), [key])?;
            }
        }
    }
    Ok(())
}

/// Writes a row that was written down, in the place of one with the same key.
pub(crate) fn put(connection: &Connection, table: &str, row: &str) -> rusqlite::Result<()> {
    let Some((table, keys)) = TRACKED.into_iter().find(|(name, _)| *name == table) else { return Ok(()) };
    let columns = columns(connection, table)?;
    let values: Vec<String> = columns.iter().map(|name| format!("?1 ->> '$.{name}'")).collect();
    let news: Vec<String> = columns.iter().map(|name| format!("{name} = excluded.{name}")).collect();
    let sql = format!(
        "INSERT INTO {table} ({}) SELECT {} WHERE true ON CONFLICT ({}) DO UPDATE SET {}",
        columns.join(", "),
        values.join(", "),
        keys.join(", "),
        news.join(", ")
    );
    connection.execute(&sql, [row])?;
    Ok(())
}

/// A row as JSON, for SQL: `json_object('name', prefix.name, …)`.
pub(crate) fn as_json(columns: &[String], prefix: &str) -> String {
    let pairs: Vec<String> = columns.iter().map(|name| format!("'{name}', {prefix}.{name}")).collect();
    format!("json_object({})", pairs.join(", "))
}

pub(crate) fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    statement.query_map([table], |row| row.get(0))?.collect()
}

/// Sets the triggers up, for as long as the file is open.
pub(crate) fn record(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("CREATE TEMP TABLE recording (step INTEGER NOT NULL)")?;
    for (table, keys) in TRACKED {
        let columns = columns(connection, table)?;
        let key = |row: &str| keys.iter().map(|name| format!("{row}.{name}")).collect::<Vec<_>>().join(", ");
        let noted = |row: &str, before: &str, after: &str| {
            format!(
                "INSERT INTO step_rows (step, changed_table, key, before, after)
                SELECT step, '{table}', json_array({}), {before}, {after} FROM recording WHERE true
                ON CONFLICT (step, changed_table, key) DO UPDATE SET after = excluded.after;",
                key(row)
            )
        };
        let [old, new] = ["OLD", "NEW"].map(|row| as_json(&columns, row));
        // A row whose key changes is one that goes and one that comes.
        let left = noted("OLD", &old, "NULL");
        let come = noted("NEW", "NULL", &new);
        for (event, work) in [("INSERT", come.clone()), ("UPDATE", format!("{left}{come}")), ("DELETE", left)] {
            let trigger =
                format!("CREATE TEMP TRIGGER {table}_{event} AFTER {event} ON main.{table} BEGIN {work} END;");
            connection.execute_batch(&trigger)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::briefings::tests::{STEP, briefing_on};
    use crate::{Named, Place, StoredBriefing, StoredText};
    use proptest::prelude::*;

    /// Something that somebody may do; numbers say to what.
    #[derive(Clone, Debug)]
    enum Act {
        Write(u8, String),
        Unwrite(u8),
        Save(u8, u32),
        Delete(u8),
        Slide(u8),
        Mark(u8, String),
        Version(u8),
        Return(u8),
        Copy(u8, u8),
        Profile(String),
    }

    fn acts() -> impl Strategy<Value = Act> {
        let (any, words) = (0..6_u8, "[a-zåäö '\"{}]{0,12}");
        prop_oneof![
            4 => (any.clone(), words).prop_map(|(it, words)| Act::Write(it, words)),
            1 => any.clone().prop_map(Act::Unwrite),
            1 => (any.clone(), 5..90_u32).prop_map(|(it, minutes)| Act::Save(it, minutes)),
            1 => any.clone().prop_map(Act::Delete),
            1 => any.clone().prop_map(Act::Slide),
            1 => (any.clone(), words).prop_map(|(it, words)| Act::Mark(it, words)),
            1 => any.clone().prop_map(Act::Version),
            1 => any.clone().prop_map(Act::Return),
            1 => (any.clone(), any).prop_map(|(from, to)| Act::Copy(from, to)),
            1 => words.prop_map(Act::Profile),
        ]
    }

    fn text(number: u8, text: &str) -> StoredText {
        StoredText {
            field: format!("c{}.headline", number % 3),
            audience: "ledningsgrupp".into(),
            language: "sv".into(),
            base_mark: "m".into(),
            base: "grund".into(),
            text: text.into(),
        }
    }

    fn act(store: &mut Store, act: &Act) {
        let briefings = store.briefings(false, crate::Sorted::Date, 0, 99).unwrap();
        let briefings: Vec<i64> = briefings.iter().filter_map(|it| it.id).collect();
        let versions: Vec<i64> = briefings.iter().flat_map(|it| store.versions(*it).unwrap()).map(|it| it.id).collect();
        let place = match act {
            Act::Write(number, _) => Some(format!("text-{number}")),
            _ => None,
        };
        let step = Step { place: place.as_deref(), ..STEP };
        store.change(&step, |change| done(change, act, &briefings, &versions)).unwrap();
    }

    fn done(change: &Change<'_>, act: &Act, briefings: &[i64], versions: &[i64]) -> Result<(), StoreError> {
        let of = |number: u8| briefings.get(usize::from(number) % briefings.len().max(1)).copied();
        match act {
            Act::Profile(words) => return change.set_named(Named::Profile, "name", Some(words)),
            Act::Save(day, minutes) => {
                let id = of(*day).filter(|_| minutes % 2 == 0);
                let briefing = briefing_on(&format!("2026-11-0{}", day + 1));
                return change.save_briefing(&StoredBriefing { id, minutes: *minutes, ..briefing }).map(|_| ());
            }
            Act::Return(number) if !versions.is_empty() => {
                return change.return_to_version(versions[usize::from(*number) % versions.len()]);
            }
            _ => {}
        }
        let (Act::Write(it, _)
        | Act::Unwrite(it)
        | Act::Delete(it)
        | Act::Slide(it)
        | Act::Mark(it, _)
        | Act::Version(it)
        | Act::Copy(it, _)) = act
        else {
            return Ok(());
        };
        let Some(id) = of(*it) else { return Ok(()) };
        match act {
            Act::Write(number, words) => change.save_text(id, &text(*number, words)),
            Act::Unwrite(number) => {
                let StoredText { field, audience, language, .. } = text(*number, "");
                change.remove_text(id, &Place { field, audience, language })
            }
            Act::Delete(_) => change.delete_briefing(id),
            Act::Slide(_) => {
                let slide = change.add_own_slide(id, "text", None)?;
                change.save_text(id, &StoredText { field: format!("own-{slide}.body"), ..text(0, "rad") })
            }
            Act::Mark(number, words) => change.set_mark(id, &format!("s{number}"), Some(words)),
            Act::Version(_) => change.keep_version(id, "v", "2026", "{}").map(|_| ()),
            Act::Copy(_, to) => match of(*to).filter(|to| *to != id && store_is_empty(change, *to)) {
                Some(to) => {
                    change.copy_tailoring(id, to)?;
                    change.readdress(to, "ledningsgrupp", "styrelse")
                }
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn store_is_empty(change: &Change<'_>, briefing: i64) -> bool {
        let sql = "SELECT (SELECT count(*) FROM texts WHERE briefing = ?1) + (SELECT count(*) FROM marks WHERE briefing = ?1)";
        change.transaction.query_row(sql, [briefing], |row| row.get::<_, i64>(0)).unwrap() == 0
    }

    /// Every row of every table that is written down.
    fn everything(store: &Store) -> Vec<String> {
        let mut all = Vec::new();
        for (table, _) in TRACKED {
            let row = as_json(&columns(&store.connection, table).unwrap(), table);
            let sql = format!("SELECT '{table} ' || {row} FROM {table} ORDER BY 1");
            let mut statement = store.connection.prepare(&sql).unwrap();
            let rows = statement.query_map([], |row| row.get(0)).unwrap();
            all.extend(rows.map(Result::unwrap).collect::<Vec<String>>());
        }
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn whatever_is_done_can_be_taken_back_and_done_again(acts in prop::collection::vec(acts(), 1..30), reopen in any::<bool>()) {
            let folder = tempfile::tempdir().unwrap();
            let mut store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
            let start = everything(&store);
            for one in &acts {
                act(&mut store, one);
            }
            let end = everything(&store);
            if reopen {
                drop(store);
                store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
            }
            while store.undo().unwrap().is_some() {}
            prop_assert_eq!(everything(&store), start);
            while store.redo().unwrap().is_some() {}
            prop_assert_eq!(everything(&store), end);
        }
    }

    #[test]
    fn typing_at_one_place_is_one_step_and_nothing_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
        let id = store.change(&STEP, |change| change.save_briefing(&briefing_on("2026-11-24"))).unwrap();
        let typing = Step { what: "typed", place: Some("text c0"), briefing: Some(id), ..STEP };
        for words in ["V", "Vå", "Vår"] {
            store.change(&typing, |change| change.save_text(id, &text(0, words))).unwrap();
        }
        store.change(&typing, |_| Ok::<_, StoreError>(())).unwrap();
        assert_eq!(store.undo().unwrap(), Some(Taken { what: "typed".into(), briefing: Some(id) }));
        assert_eq!(store.texts(id).unwrap(), []);
        store.redo().unwrap();
        assert_eq!(store.texts(id).unwrap()[0].text, "Vår");
        assert_eq!(store.next_steps().unwrap(), [Some("typed".to_owned()), None]);
    }
}
