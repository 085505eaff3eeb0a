//! A person says who may see the briefing on the desk, and what of it is not for everybody.

use crate::pdf::meets;
use crate::program::{ask, lykta, said};
use app::{Briefing, Desk, Edit, Form, Proposed, Saving, Variant};
use deck::{NOTES, Status};
use locale::Language;
use page_validation::ValidationProfile;
use std::path::Path;

fn desk(folder: &Path) -> Desk {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    Desk::open(folder, Language::Sv, today).unwrap()
}

fn mark(target: &str, ground: Option<&str>) -> Edit {
    Edit::Mark { target: target.to_owned(), ground: ground.map(str::to_owned) }
}

/// The first slide of a challenge.
fn message(briefing: &Briefing) -> String {
    briefing.deck.slides.iter().find(|slide| slide.challenge.is_some()).unwrap().id.clone()
}

#[test]
fn status_and_marks_are_kept_taken_back_and_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = self::desk(folder.path());
    let id = message(&desk.opening().unwrap().briefing);
    let status = Status::Secret { ground: "  law:24-1-7\n".into() };
    desk.edit(&Edit::Status { status }).unwrap();
    let marked = desk.edit(&mark(&id, Some("avtalet\n§ 4"))).unwrap();
    assert_eq!(marked.status, Status::Secret { ground: "law:24-1-7".into() });
    assert_eq!(marked.marks[&id], "avtalet § 4");
    assert!(marked.deck.confidentiality.unwrap().words.contains("24\u{a0}§\u{a0}1\u{a0}mom.\u{a0}7\u{a0}punkten"));
    assert_eq!(desk.undo().unwrap().what.unwrap().code, "step-mark");
    assert_eq!(desk.undo().unwrap().what.unwrap().code, "step-status");
    let plain = desk.opening().unwrap().briefing;
    assert_eq!((plain.status, plain.marks.len(), plain.deck.confidentiality), (Status::Unmarked, 0, None));
    desk.redo().unwrap();
    desk.redo().unwrap();
    drop(desk);
    let again = self::desk(folder.path()).opening().unwrap().briefing;
    assert_eq!(again.marks[&id], "avtalet § 4");
    assert!(matches!(again.status, Status::Secret { .. }));
}

#[test]
fn a_mark_follows_its_slide_into_copies_and_goes_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = self::desk(folder.path());
    let first = desk.opening().unwrap().briefing;
    let id = message(&first);
    let new = desk.edit(&Edit::New { kind: deck::OwnKind::Text, after: id.clone() }).unwrap();
    let own = new.deck.slides.iter().find(|slide| slide.id.starts_with("own-")).unwrap().id.clone();
    for target in [id.clone(), format!("{NOTES}{own}")] {
        desk.edit(&mark(&target, Some("g"))).unwrap();
    }
    // The second slide says the same as the first one: it is as secret.
    let copied = desk.edit(&Edit::Duplicate { slide: id.clone() }).unwrap();
    assert!(copied.marks.contains_key(&format!("{id}~2")));
    let number = copied.id.unwrap();
    let copy = desk.new_briefing(&copied.choices, Some(number)).unwrap();
    let own_now = copy.deck.slides.iter().find(|slide| slide.id.starts_with("own-")).unwrap().id.clone();
    assert_ne!(own_now, own);
    assert!(copy.marks.contains_key(&id) && copy.marks.contains_key(&format!("{NOTES}{own_now}")));
    let gone = desk.edit(&Edit::Delete { slide: own_now.clone() }).unwrap();
    assert!(!gone.marks.contains_key(&format!("{NOTES}{own_now}")));
}

#[test]
fn a_slide_in_the_second_language_is_marked_with_its_twin() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = self::desk(folder.path());
    let choices = desk.opening().unwrap().briefing.choices;
    let both = app::Choices { second: Some(Language::Fi), second_slides: true, minutes: 45, ..choices };
    let id = message(&desk.brief(&both).unwrap());
    let marked = desk.edit(&mark(&format!("{id}.fi"), Some(""))).unwrap();
    assert_eq!(marked.marks.keys().collect::<Vec<_>>(), [&id]);
    let said = marked.deck.slides.iter().filter(|slide| !slide.marks.is_empty() && slide.challenge.is_some());
    assert_eq!(said.map(|slide| slide.marks[0].words.as_str()).collect::<Vec<_>>(), ["Inte offentlig", "Ei julkinen"]);
}

#[test]
fn window_and_command_line_ask_each_time_and_name_a_public_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = self::desk(folder.path());
    let briefing = desk.opening().unwrap().briefing;
    let marked = desk.edit(&mark(&message(&briefing), Some("law:24-1-7"))).unwrap();
    let path = folder.path().join("bilder.pdf");
    for _ in 0..2 {
        assert!(matches!(desk.propose(&marked.choices, Form::Pdf, None), Ok(Proposed::Asks(_))));
        assert!(matches!(desk.export(&marked.choices, &path, Form::Web, None), Ok(Saving::Asks(_))));
        let whole = desk.propose(&marked.choices, Form::Pdf, Some(Variant::Whole)).unwrap();
        assert!(matches!(whole, Proposed::Name(name) if !name.contains("offentlig")));
        let public = desk.propose(&marked.choices, Form::Handout, Some(Variant::Public)).unwrap();
        assert!(matches!(public, Proposed::Name(name) if name.ends_with("-offentlig.pdf")));
    }
    let id = marked.id.unwrap().to_string();
    drop(desk);
    let export = |more: &[&str]| {
        let mut command = lykta();
        command.env("LYKTA_DATA_DIR", folder.path()).args(["export", "--briefing", &id]).args(more);
        command.arg("--output").arg(&path).output().unwrap()
    };
    let refused = export(&[]);
    assert_eq!(refused.status.code(), Some(3));
    assert!(said(&refused).contains("--include-marked") && !path.exists(), "{}", said(&refused));
    for variant in ["--public", "--include-marked"] {
        assert!(export(&[variant]).status.success());
        std::fs::remove_file(&path).unwrap();
    }
    assert_eq!(export(&["--public", "--include-marked"]).status.code(), Some(2));
}

/// A ground as long as it may be, on every kind of paper.
#[test]
fn what_is_marked_stands_on_every_paper_and_is_read_aloud() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = self::desk(folder.path());
    let choices = desk.opening().unwrap().briefing.choices;
    let both = app::Choices { second: Some(Language::Fi), minutes: 15, ..choices };
    let id = message(&desk.brief(&both).unwrap());
    let long = "leverantörens affärshemligheter enligt avtalet ".repeat(9);
    for edit in [
        Edit::Status { status: Status::Secret { ground: "law:24-1-7".into() } },
        mark(&id, Some(&long)),
        mark(&format!("{NOTES}{id}"), Some("law:24-1-8")),
    ] {
        desk.edit(&edit).unwrap();
    }
    let marked = desk.opening().unwrap().briefing;
    assert_eq!(marked.marks[&id].chars().count(), 200);
    for (form, name) in [(Form::Pdf, "slides"), (Form::Handout, "handout"), (Form::Reading, "reading")] {
        let path = folder.path().join(format!("{name}.pdf"));
        desk.export(&marked.choices, &path, form, Some(Variant::Whole)).unwrap();
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            meets(&path, profile);
        }
        let pages = lopdf::Document::load(&path).unwrap().get_pages().len();
        for page in 1..=pages {
            let page = page.to_string();
            let text = ask("pdftotext", &["-raw", "-f", &page, "-l", &page, path.to_str().unwrap()], Path::new("-"));
            assert!(text.contains("Sekretessbelagd"), "{name}, page {page}: {text}");
        }
    }
}
