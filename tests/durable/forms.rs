//! Files of every form that Lykta ever had: each is brought to today's with all that it holds, and backed up first.
//!
//! A new migration needs a file here, `databases/<number>.sql`, made when it is released: what a store of that form holds,
//! with `PRAGMA application_id` and `user_version`. Such a file is never edited.

use crate::memory;
use crate::steps::today;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use store::{Reason, Store, backups, verified};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The rows of every table, by its columns' names.
type Content = BTreeMap<String, Vec<BTreeMap<String, Value>>>;

fn content(path: &Path) -> Content {
    let connection = Connection::open(path).unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut tables = connection.prepare(sql).unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let rows = |name: &String| {
        let mut statement = connection.prepare(&format!("SELECT * FROM {name} ORDER BY 1")).unwrap();
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let row = |row: &rusqlite::Row<'_>| {
            Ok(columns.iter().enumerate().map(|(at, column)| (column.clone(), row.get_unwrap(at))).collect())
        };
        statement.query_map([], row).unwrap().map(Result::unwrap).collect()
    };
    names.iter().map(|name| (name.clone(), rows(name))).collect()
}

#[test]
fn a_file_of_every_form_is_brought_to_todays_with_all_that_it_holds() {
    let newest = fs::read_dir(project().join("src-tauri/crates/store/migrations")).unwrap().count();
    for number in 1..=newest {
        let source = project().join(format!("tests/durable/databases/{number:04}.sql"));
        let sql = fs::read_to_string(&source).unwrap_or_else(|_| panic!("{} is missing", source.display()));
        let folder = memory::folder();
        let path = folder.path().join("lykta.db");
        Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
        let before = content(&path);
        assert!(before["briefings"].len() > 1 && before["settings"].len() > 1, "{number}");

        let store = Store::open(folder.path(), today()).unwrap();
        assert_eq!(store.count_briefings(false).unwrap() as usize, before["briefings"].len());
        drop(store);
        holds(&content(&path), &before, number);

        let kept = backups(folder.path());
        assert_eq!(kept.len(), usize::from(number < newest), "{number}: backed up when it was changed");
        for backup in kept {
            assert_eq!(backup.reason, Reason::Migration);
            assert_eq!(content(&verified(folder.path(), &backup.id).unwrap()), before);
        }
    }
}

/// Every value that was there is there still: in the same row, or where a migration took it.
fn holds(after: &Content, before: &Content, number: usize) {
    let taken = |value: &Value| after.values().flatten().any(|row| row.values().any(|other| other == value));
    for (table, rows) in before {
        for (place, before) in rows.iter().enumerate() {
            let after = after.get(table).and_then(|rows| rows.get(place));
            for (column, value) in before {
                let same = after.and_then(|row| row.get(column)) == Some(value);
                // The names of settings that became columns are gone with them.
                let renamed = table == "settings" && column == "name";
                assert!(same || renamed || taken(value), "{number}: {table}.{column}: {value:?}");
            }
        }
    }
}
