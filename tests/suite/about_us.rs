//! What a pack asks a municipality about itself: how it is said, and what its author is told.

use crate::program::{lykta, said};
use content::{AboutUsKind, Files, Pack, Severity};
use locale::Language;
use std::fs;

const FILE: &str = "about-us.yaml";

/// The bundled pack with one change to what it asks.
fn changed(from: &str, to: &str) -> Files {
    let mut files = app::bundled();
    let text = String::from_utf8(files[FILE].clone()).unwrap();
    assert!(text.contains(from), "{from}");
    files.insert(FILE.into(), text.replacen(from, to, 1).into_bytes());
    files
}

fn answer(pack: &Pack, id: &str, answer: Option<&str>) -> [String; 3] {
    let fact = pack.about_us.iter().find(|fact| fact.id == id).unwrap();
    Language::ALL.map(|language| fact.say(answer, language).unwrap())
}

#[test]
fn the_bundled_pack_says_answers_in_three_languages() {
    let pack = app::pack(None).unwrap();
    assert_eq!(
        answer(&pack, "last-exercise", Some("2026-03-14")),
        [
            "Vi övade senast 14.3.2026.",
            "Harjoittelimme viimeksi 14.3.2026.",
            "We last held an exercise on 14 March 2026."
        ]
    );
    assert_eq!(
        answer(&pack, "last-on-agenda", Some("2026-11")),
        [
            "Digital säkerhet stod senast på ledningsgruppens dagordning i november 2026.",
            "Digiturva oli johtoryhmän esityslistalla viimeksi marraskuussa 2026.",
            "Digital security was last on the management group’s agenda in November 2026."
        ]
    );
    assert_eq!(answer(&pack, "on-call", Some("it-chefen"))[0], "Utanför arbetstid har it-chefen jour.");
    assert_eq!(answer(&pack, "it-staff", Some("1,5"))[2], "This many employees run our IT: 1.5.");
    assert_eq!(answer(&pack, "last-exercise", None)[0], "Vi har inte övat ännu.");
}

#[test]
fn every_kind_is_asked_for_and_every_fact_has_its_challenge() {
    let pack = app::pack(None).unwrap();
    for kind in [AboutUsKind::Date, AboutUsKind::Month, AboutUsKind::Text, AboutUsKind::Number] {
        assert!(pack.about_us.iter().any(|fact| fact.kind == kind), "{kind:?}");
    }
    for id in ["last-exercise", "last-restore", "contract-ends"] {
        let fact = pack.about_us.iter().find(|fact| fact.id == id).unwrap();
        assert!(
            fact.challenges.iter().all(|challenge| pack.challenge(challenge).is_some()) && !fact.challenges.is_empty()
        );
    }
}

#[test]
fn a_pack_without_the_file_asks_nothing() {
    let mut files = app::bundled();
    files.remove(FILE);
    assert!(content::read(&files).0.unwrap().about_us.is_empty());
}

#[test]
fn each_slip_is_told_where_it_stands_in_three_languages() {
    let slips = [
        ("Vi övade senast {value}.", "Vi övade.", "pack-about-us-value", 5),
        ("Vi övade senast {value}.", "{value} och {value}", "pack-about-us-value", 5),
        ("sv: Senaste övningen", "sv: \"Senaste {value}\"", "pack-about-us-braces", 4),
        ("Vi övade senast {value}.", "Vi {övade} {value}.", "pack-about-us-braces", 5),
        ("[c8-exercises, c3-responsibility]", "[c8-exercise]", "pack-unknown-challenge", 11),
        ("id: last-restore", "id: last-exercise", "pack-duplicate-id", 2),
        ("label: {sv: Senaste övningen, ", "label: {", "pack-about-us-languages", 2),
        ("[c8-exercises, c3-responsibility]", "[]", "pack-about-us-nowhere", 2),
    ];
    for (from, to, code, line) in slips {
        let (pack, problems) = content::read(&changed(from, to));
        let found = problems.iter().find(|problem| problem.message.code == code && problem.line == line);
        let found = found.unwrap_or_else(|| panic!("{to}: {problems:?}"));
        assert_eq!((found.file.as_str(), pack.is_some()), (FILE, found.severity == Severity::Warning), "{to}");
        for message in [&found.message, &found.hint] {
            let mut told = Language::ALL.map(|language| locale::say(language, message)).to_vec();
            assert!(told.iter().all(|told| told.contains(' ') && !told.contains('$')), "{told:?}");
            told.dedup();
            assert_eq!(told.len(), 3, "{told:?}");
        }
    }
}

#[test]
fn the_command_line_tells_them() {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in changed("Vi övade senast {value}.", "Vi övade.") {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let output = lykta().arg("check").arg(folder.path()).output().unwrap();
    let said = said(&output);
    let line =
        "fel: about-us.yaml:5:15: I ”Vi övade.” ska {value} stå en gång, men står 0 gånger. Skriv {value} på det";
    assert!(output.status.code() == Some(1) && said.contains(line), "{said}");
}

#[test]
fn what_is_missing_or_odd_is_refused_as_a_whole() {
    for (from, to, code) in [
        ("kind: month", "kind: week", "pack-unknown-choice"),
        ("  kind: text\n", "", "pack-missing-field"),
        ("  kind: text\n", "  kind: text\n  unit: x\n", "pack-unknown-field"),
    ] {
        let (pack, problems) = content::read(&changed(from, to));
        assert!(pack.is_none(), "{to}");
        let codes: Vec<&str> = problems.iter().map(|problem| problem.message.code.as_str()).collect();
        assert!(codes.contains(&code), "{codes:?}");
    }
}
