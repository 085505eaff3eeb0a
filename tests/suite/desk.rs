//! What lies on the desk of the window while regions, packs and languages change under it.

use crate::packs::own;
use app::{Choices, Desk, Form};
use content::Region;
use locale::Language;
use std::fs;
use std::path::Path;

fn desk(folder: &Path) -> Desk {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    Desk::open(folder, Language::Fi, today).unwrap()
}

/// What is exported as data for some choices.
fn written(desk: &mut Desk, choices: &Choices, folder: &Path) -> String {
    let path = folder.join("deck.json");
    desk.export(choices, &path, Form::Json).unwrap();
    fs::read_to_string(path).unwrap()
}

#[test]
fn aland_has_its_own_languages_and_the_mainland_gets_its_own_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let mainland = desk.opening().unwrap().briefing.choices;
    assert_eq!(mainland.language, Language::Fi);
    let wished = Choices { region: Region::Aland, second: Some(Language::En), ..mainland.clone() };
    let aland = desk.brief(&wished).unwrap();
    assert_eq!((aland.choices.language, aland.choices.second), (Language::Sv, None));
    assert_eq!(aland.deck_languages, [Language::Sv]);
    let back = desk.brief(&Choices { region: Region::Mainland, ..wished }).unwrap();
    assert_eq!((back.choices.language, back.deck_languages.len()), (Language::Fi, 3));
}

#[test]
fn a_region_that_gave_no_briefing_changes_no_export() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let finnish = desk.opening().unwrap().briefing.choices;
    let mainland = Choices { language: Language::Sv, minutes: 45, ..finnish };
    let before = written(&mut desk, &mainland, folder.path());
    assert!(before.contains("906/2019"));
    assert!(desk.brief(&Choices { region: Region::Aland, minutes: 4, ..mainland.clone() }).is_err());
    assert_eq!(written(&mut desk, &mainland, folder.path()), before);
    let aland = Choices { region: Region::Aland, ..mainland.clone() };
    assert!(!written(&mut desk, &aland, folder.path()).contains("906/2019"));
    assert_eq!(written(&mut desk, &mainland, folder.path()), before);
}

#[test]
fn what_left_the_content_is_told_and_the_rest_stands() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let first = desk.opening().unwrap().briefing.choices;
    let chosen = Choices { template: Some("tonight".into()), minutes: 5, date: "2027-02-01".into(), ..first };
    desk.brief(&chosen).unwrap();
    let pack = own(folder.path(), "1.0.0");
    fs::remove_dir_all(pack.join("templates")).unwrap();
    let text = fs::read_to_string(pack.join("pack.yaml")).unwrap();
    let text: Vec<&str> = text.lines().filter(|line| !line.starts_with("templates:")).collect();
    fs::write(pack.join("pack.yaml"), text.join("\n")).unwrap();
    let installed = desk.install(&pack).unwrap();
    assert!(installed.done, "{:?}", installed.message);
    let briefing = desk.choose_pack("own", "1.0.0").unwrap().briefing;
    assert_eq!((briefing.choices.template, briefing.choices.date.as_str()), (None, "2027-02-01"));
    assert_eq!(briefing.notices[0].code, "briefing-not-as-before");
}

#[test]
fn a_pack_that_gives_no_briefing_is_refused_and_the_earlier_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    desk.opening().unwrap();
    let pack = own(folder.path(), "1.0.0");
    // Notes so long that no minutes have room for them.
    for (path, _) in app::bundled().iter().filter(|(path, _)| path.starts_with("audiences/") && path.ends_with(".md")) {
        let text = fs::read_to_string(pack.join(path)).unwrap();
        fs::write(pack.join(path), text.replace("# why-now\n", &format!("# why-now\n{}\n", "ord ".repeat(9000))))
            .unwrap();
    }
    let refused = desk.install(&pack).unwrap();
    assert!(!refused.done);
    assert_eq!(refused.problems[0].message.code, "pack-body-without-deck");
    assert!(desk.choose_pack("own", "1.0.0").is_err());
    assert_eq!(desk.opening().unwrap().briefing.deck.pack.id, "nine");
    let cards = desk.contents().packs;
    assert!(cards.iter().any(|card| card.id == "nine" && card.chosen));
}

#[test]
fn a_pack_that_is_gone_is_told_until_another_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = desk(folder.path());
    first.opening().unwrap();
    assert!(first.install(&own(folder.path(), "1.0.0")).unwrap().done);
    first.choose_pack("own", "1.0.0").unwrap();
    drop(first);
    fs::remove_dir_all(folder.path().join("packs")).unwrap();
    let mut again = desk(folder.path());
    assert_eq!(again.opening().unwrap().briefing.notices[0].code, "packs-fallen-back");
    let cards = again.contents().packs;
    assert!(cards.iter().all(|card| !card.chosen), "the bundled one can be chosen");
    let (id, version) = (cards[0].id.clone(), cards[0].version.clone());
    assert!(again.choose_pack(&id, &version).unwrap().briefing.notices.is_empty());
}
