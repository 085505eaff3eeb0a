//! The command line, as its help describes it.

use crate::program::{export, lykta, run, said};
use std::fs;

#[test]
fn the_list_has_an_id_for_everything() {
    let output = run(&["list", "--json"]);
    assert!(output.status.success());
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for kind in ["audiences", "challenges", "minutes", "languages"] {
        let entries = list[kind].as_array().unwrap();
        assert!(!entries.is_empty(), "{kind}");
        assert!(entries.iter().all(|entry| entry["id"].as_str().is_some_and(|id| !id.is_empty())), "{kind}");
    }
    assert_eq!(list["challenges"].as_array().unwrap().len(), 9);
}

#[test]
fn a_body_goes_by_its_id_and_by_its_name_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["ledningsgrupp", "Ledningsgruppen", "johtoryhmä", "MANAGEMENT GROUP"] {
        let path = folder.path().join("deck.json");
        let path = path.to_str().unwrap();
        let output = run(&["export", "--audience", name, "--minutes", "10", "--language", "sv", "--output", path]);
        assert!(output.status.success(), "{name}: {}", said(&output));
    }
}

#[test]
fn the_ending_decides_what_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    export(10, &[], &path("deck.pdf"));
    assert!(fs::read(path("deck.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    export(10, &[], &path("deck.json"));
    let deck: serde_json::Value = serde_json::from_slice(&fs::read(path("deck.json")).unwrap()).unwrap();
    assert_eq!(deck["date"], "2026-11-24");
    let slides = deck["slides"].as_array().unwrap().len();
    export(10, &[], &path("deck.svg"));
    assert!(fs::read_to_string(path("deck-01.svg")).unwrap().starts_with("<svg"));
    assert!(path(&format!("deck-{slides:02}.svg")).exists());
    assert!(!path("deck.svg").exists());
}

#[test]
fn without_a_choice_the_usual_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deck.json");
    let output = run(&["export", "--audience", "ledningsgrupp", "--output", path.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    let deck: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert_eq!(deck["time"]["minutes"], 10);
    assert_eq!(deck["language"], "sv");
    assert_eq!(deck["date"], chrono::Local::now().date_naive().to_string());
}

#[test]
fn the_bundled_pack_is_without_fault() {
    let output = run(&["check"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("felfritt"), "{}", said(&output));
}

#[test]
fn help_is_a_manual_in_three_languages() {
    for (locale, word) in [("sv_FI.UTF-8", "Slutkoder"), ("fi_FI.UTF-8", "Paluukoodit"), ("en_GB.UTF-8", "Exit codes")]
    {
        let output = lykta().env("LANG", locale).arg("--help").output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && help.contains(word), "{help}");
        assert!(help.contains("lykta export --audience"), "{help}");
        let output = lykta().env("LANG", locale).args(["export", "--help"]).output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        for option in [
            "--audience",
            "--minutes",
            "--language",
            "--date",
            "--handout",
            "--read",
            "--handout-language",
            "--second-language",
            "--second-slides",
            "--pack",
            "--output",
        ] {
            assert!(help.contains(option), "{help}");
        }
    }
}

/// None of the commands needs or makes the store.
#[test]
fn the_store_is_never_touched() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for arguments in [
        &["list"][..],
        &["check"],
        &["survey", "list"],
        &["export", "--audience", "ledningsgrupp", "--output", "deck.json"],
    ] {
        let output = lykta().env("LYKTA_DATA_DIR", &data).current_dir(folder.path()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
    }
    assert!(!data.exists());
}
