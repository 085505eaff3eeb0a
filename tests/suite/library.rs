//! The library of briefings on the command line.

use crate::program::{ask, lykta, said};
use app::{Choices, Desk, Edit};
use locale::Language;
use std::path::Path;
use std::process::Output;

fn run(data: &Path, arguments: &[&str]) -> Output {
    lykta().env("LYKTA_DATA_DIR", data).args(arguments).output().unwrap()
}

/// Two briefings, the second with a headline of somebody's own; its number.
fn two_briefings(data: &Path) -> String {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let mut desk = Desk::open(data, Language::Sv, today).unwrap();
    let choices = desk.opening().unwrap().briefing.choices;
    desk.new_briefing(&Choices { date: "2026-11-03".into(), ..choices.clone() }, None).unwrap();
    let briefing = desk.new_briefing(&Choices { date: "2026-12-01".into(), ..choices }, None).unwrap();
    let slide = briefing.deck.slides.iter().find(|slide| slide.id.ends_with(".message")).unwrap();
    let field = slide.fields[0].id.clone();
    desk.edit(&Edit::Text { field, language: Language::Sv, text: "Vårt eget budskap om jouren".into() }).unwrap();
    briefing.id.unwrap().to_string()
}

#[test]
fn briefings_are_listed_and_exported_as_they_were_made() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let id = two_briefings(&data);
    let listed = run(&data, &["briefings", "list"]);
    let lines = String::from_utf8(listed.stdout).unwrap();
    assert_eq!(lines.lines().count(), 2);
    assert!(lines.lines().next().unwrap().contains("Ledningsgruppen 1.12.2026"), "{lines}");
    let json = run(&data, &["briefings", "list", "--json", "--words", "december"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json.as_array().map(Vec::len), Some(0));
    let json = run(&data, &["briefings", "list", "--json", "--words", "1.12.2026"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json[0]["id"].to_string(), id);

    let path = folder.path().join("own.pdf");
    let output = run(&data, &["export", "--briefing", &id, "--output", &path.display().to_string()]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(ask("pdftotext", &[], &path).is_empty());
    let text = std::fs::read_to_string(path.with_extension("txt")).unwrap();
    assert!(text.replace('\n', " ").contains("Vårt eget budskap om jouren"), "{text}");
}

#[test]
fn what_cannot_be_exported_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    two_briefings(&data);
    let path = folder.path().join("own.pdf").display().to_string();
    let missing = run(&data, &["export", "--briefing", "99", "--output", &path]);
    assert_eq!(missing.status.code(), Some(3));
    assert!(said(&missing).contains("99"), "{}", said(&missing));
    let both = run(&data, &["export", "--briefing", "1", "--minutes", "10", "--output", &path]);
    assert_eq!(both.status.code(), Some(2));
    let neither = run(&data, &["export", "--output", &path]);
    assert_eq!(neither.status.code(), Some(2));
}
