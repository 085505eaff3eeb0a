//! What lies on the desk of the window while regions, packs and languages change under it.

use crate::packs::own;
use app::{Briefing, Choices, Desk, Edit, FieldPlace, Form, LibraryWish};
use content::Region;
use deck::OwnKind;
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
    desk.export(choices, &path, Form::Json, None).unwrap();
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
    let made = desk.brief(&chosen).unwrap();
    let after = made.deck.slides[1].id.clone();
    let made = desk.edit(&Edit::New { kind: OwnKind::Text, after }).unwrap();
    let own_slide = made.deck.slides.iter().find(|slide| slide.id.starts_with("own-")).unwrap().id.clone();
    let pack = own(folder.path(), "1.0.0");
    fs::remove_dir_all(pack.join("templates")).unwrap();
    let text = fs::read_to_string(pack.join("pack.yaml")).unwrap();
    let text: Vec<&str> = text.lines().filter(|line| !line.starts_with("templates:")).collect();
    fs::write(pack.join("pack.yaml"), text.join("\n")).unwrap();
    let installed = desk.install(&pack).unwrap();
    assert!(installed.done, "{:?}", installed.message);
    let briefing = desk.choose_pack("own", "1.0.0").unwrap().briefing;
    assert_eq!((briefing.choices.template.clone(), briefing.choices.date.as_str()), (None, "2027-02-01"));
    assert_eq!(briefing.notices[0].code, "briefing-not-as-before");
    // What is done to it meanwhile is kept, and takes nothing of it away.
    let has_own = |briefing: &Briefing| briefing.deck.slides.iter().any(|slide| slide.id == own_slide);
    assert!(has_own(&briefing) && briefing.deck.slides.len() > 3);
    let written = desk.edit(&Edit::Text {
        field: format!("{own_slide}.headline"),
        language: briefing.choices.language,
        text: "Omat sanat".into(),
    });
    assert_eq!(headline(&written.unwrap(), &own_slide), "Omat sanat");
    let named = desk.edit(&Edit::Name { name: "Yökatsaus".into() }).unwrap();
    assert!(has_own(&named));
    let bundled = app::pack(None).unwrap();
    let back = desk.choose_pack(&bundled.id, &bundled.version).unwrap().briefing;
    assert_eq!(back.choices.template.as_deref(), Some("tonight"));
    assert_eq!((headline(&back, &own_slide), back.name.as_str()), ("Omat sanat".to_owned(), "Yökatsaus"));
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

fn headline(briefing: &Briefing, slide: &str) -> String {
    let slide = briefing.deck.slides.iter().find(|it| it.id == slide).unwrap();
    deck::plain(&slide.headline)
}

/// The id of the first slide with a message, and the field of its headline.
fn message(briefing: &Briefing) -> (String, String) {
    let slide = briefing.deck.slides.iter().find(|it| it.id.ends_with(".message")).unwrap();
    (slide.id.clone(), slide.fields[0].id.clone())
}

fn write(desk: &mut Desk, field: &str, text: &str) -> Briefing {
    desk.edit(&Edit::Text { field: field.into(), language: Language::Fi, text: text.into() }).unwrap()
}

#[test]
fn words_of_ones_own_are_kept_at_once_and_every_step_can_be_taken_back_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = desk(folder.path());
    let start = first.opening().unwrap().briefing;
    let (slide, field) = message(&start);
    let before = headline(&start, &slide);
    for words in ["Om", "Omat", "Omat sanat"] {
        write(&mut first, &field, words);
    }
    first.edit(&Edit::Hide { slide: slide.clone(), hidden: true }).unwrap();
    drop(first);

    let mut again = desk(folder.path());
    let opened = again.opening().unwrap().briefing;
    assert!(opened.deck.slides.iter().all(|it| it.id != slide));
    let shown = again.undo().unwrap();
    assert_eq!(shown.what.unwrap().code, "step-hide");
    assert_eq!(headline(&shown.briefing, &slide), "Omat sanat");
    assert_eq!(shown.briefing.steps.undo.unwrap().code, "step-text");
    let untouched = again.undo().unwrap().briefing;
    assert_eq!((headline(&untouched, &slide), untouched.id), (before, None));
    assert!(again.undo().unwrap().what.is_none());
    assert_eq!(headline(&again.redo().unwrap().briefing, &slide), "Omat sanat");
    let last = again.redo().unwrap().briefing;
    assert_eq!(last.deck.hidden.len(), 1);
    assert_eq!(last.deck.slides, opened.deck.slides);
}

#[test]
fn what_the_pack_says_is_the_packs_and_an_empty_field_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let start = desk.opening().unwrap().briefing;
    let slide = start.deck.slides.iter().find(|it| it.id.ends_with(".message")).unwrap();
    let field = |briefing: &Briefing, id: &str| {
        let fields = briefing.deck.slides.iter().flat_map(|slide| &slide.fields);
        fields.into_iter().find(|it| it.id == id).unwrap().clone()
    };
    let plain = slide.fields.iter().find(|it| it.kind == deck::FieldKind::Plain).unwrap();
    let empty = write(&mut desk, &plain.id, "");
    assert_eq!(field(&empty, &plain.id).own.as_deref(), Some(""));
    let shorter = empty.deck.slides.iter().find(|it| it.id == slide.id).unwrap();
    assert_eq!(shorter.body.len(), slide.body.len() - 1);
    let same = write(&mut desk, &plain.id, &plain.base);
    assert_eq!(field(&same, &plain.id).own, None);
    write(&mut desk, &plain.id, "Toisin");
    let revert = Edit::Revert { field: plain.id.clone(), language: Language::Fi };
    assert_eq!(field(&desk.edit(&revert).unwrap(), &plain.id).own, None);
}

#[test]
fn slides_are_made_moved_doubled_and_taken_away_and_stay_over_other_choices() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let start = desk.opening().unwrap().briefing;
    let (slide, field) = message(&start);
    write(&mut desk, &field, "Omat sanat");
    let made = desk.edit(&Edit::New { kind: OwnKind::List, after: slide.clone() }).unwrap();
    let at = made.deck.slides.iter().position(|it| it.id == slide).unwrap();
    let own = made.deck.slides[at + 1].id.clone();
    assert!(own.starts_with("own-"));
    write(&mut desk, &format!("{own}.headline"), "Meidän lista");
    let listed = write(&mut desk, &format!("{own}.body"), "yksi\nkaksi");
    assert!(serde_json::to_string(&listed.deck.slides[at + 1].body).unwrap().contains("kaksi"));
    let doubled = desk.edit(&Edit::Duplicate { slide: slide.clone() }).unwrap();
    assert_eq!(headline(&doubled, &format!("{slide}~2")), "Omat sanat");
    write(&mut desk, &format!("{field}~2"), "Toiset sanat");
    let single = desk.edit(&Edit::Delete { slide: format!("{slide}~2") }).unwrap();
    assert_eq!(single.review, []);
    let doubled = desk.edit(&Edit::Duplicate { slide: slide.clone() }).unwrap();
    assert_eq!(headline(&doubled, &format!("{slide}~2")), "Omat sanat");
    let wider = desk.brief(&Choices { minutes: 30, ..start.choices.clone() }).unwrap();
    let ids: Vec<&str> = wider.deck.slides.iter().map(|it| it.id.as_str()).collect();
    let at = ids.iter().position(|id| *id == slide).unwrap();
    assert_eq!(ids[at + 1..at + 3], [&format!("{slide}~2"), &own]);
    let first = wider.deck.slides[0].id.clone();
    let moved = desk.edit(&Edit::Move { slide: own.clone(), to: first }).unwrap();
    assert_eq!(moved.deck.slides[0].id, own);
    let deleted = desk.edit(&Edit::Delete { slide: own.clone() }).unwrap();
    assert!(deleted.deck.slides.iter().all(|it| it.id != own));
    let back = desk.undo().unwrap().briefing;
    assert_eq!(headline(&back, &own), "Meidän lista");
}

#[test]
fn what_had_no_room_can_be_taken_in_and_the_time_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let mut briefing = desk.opening().unwrap().briefing;
    assert!(briefing.deck.time.spoken <= briefing.deck.time.talk);
    let out = briefing.deck.left_out.clone();
    assert!(!out.is_empty());
    for left in &out {
        briefing = desk.edit(&Edit::Add { id: left.id.clone() }).unwrap();
        assert!(briefing.deck.left_out.iter().all(|it| it.id != left.id), "{}", left.id);
    }
    assert!(briefing.deck.time.spoken > briefing.deck.time.talk);
    let kinds: Vec<bool> = briefing.deck.slides.iter().map(|slide| slide.presented).collect();
    assert!(kinds.is_sorted_by(|one, other| one >= other), "background pages come last");
}

#[test]
fn the_other_language_is_to_be_looked_at_until_it_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let start = desk.opening().unwrap().briefing.choices;
    let both = desk.brief(&Choices { second: Some(Language::Sv), ..start }).unwrap();
    let (_, field) = message(&both);
    let changed = write(&mut desk, &field, "Omat sanat");
    let twin = FieldPlace { field: field.clone(), language: Language::Sv };
    assert_eq!(changed.unmatched, std::slice::from_ref(&twin));
    // Writing the twin answers, letter by letter, and asks nothing of the first one.
    for text in ["Egna", "Egna ord"] {
        let edit = Edit::Text { field: field.clone(), language: Language::Sv, text: text.into() };
        assert_eq!(desk.edit(&edit).unwrap().unmatched, []);
    }
    assert_eq!(write(&mut desk, &field, "Aivan omat sanat").unmatched, std::slice::from_ref(&twin));
    let right = desk.edit(&Edit::Matched { field, language: Language::Sv }).unwrap();
    assert_eq!(right.unmatched, []);
}

#[test]
fn a_word_that_the_group_may_not_know_is_replaced_explained_or_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let start = desk.opening().unwrap().briefing;
    let board = desk.brief(&Choices { audience: "kommunstyrelse".into(), ..start.choices }).unwrap();
    let (slide, field) = message(&board);
    let advice = |desk: &mut Desk| {
        let all = desk.advice(&slide).unwrap();
        all.into_iter().find(|it| it.place.field == field).unwrap()
    };
    assert_eq!(desk.advice("no-such-slide").unwrap(), []);
    write(&mut desk, &field, "Kuka lukee SOC:n hälytykset {dvv21-013} yöllä?");
    let found = advice(&mut desk);
    assert_eq!((found.terms.len(), found.terms[0].shown_as.as_str()), (1, "SOC:n"));
    assert!(found.terms[0].explained.contains("SOC:n (") && found.terms[0].explained.contains("{dvv21-013}"));
    assert!(!found.terms[0].replaced.contains("SOC"), "{}", found.terms[0].replaced);
    let term = found.terms[0].term.id.clone();
    desk.edit(&Edit::KeepTerm { term, kept: true }).unwrap();
    let kept = advice(&mut desk);
    assert_eq!((kept.terms.len(), kept.kept.len()), (0, 1));
    desk.undo().unwrap();
    write(&mut desk, &field, &found.terms[0].explained);
    assert_eq!(advice(&mut desk).terms, []);
}

#[test]
fn the_library_finds_copies_archives_and_deletes() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let first = desk.opening().unwrap().briefing.choices;
    for month in 1..=9 {
        desk.new_briefing(&Choices { date: format!("2027-0{month}-14"), ..first.clone() }, None).unwrap();
    }
    let start = desk.new_briefing(&Choices { date: "2027-11-03".into(), ..first.clone() }, None).unwrap();
    let (slide, field) = message(&start);
    write(&mut desk, &field, "Omat sanat");
    desk.edit(&Edit::Name { name: "Syksyn kooste".into() }).unwrap();
    let wish = |words: &str| LibraryWish { words: words.into(), ..LibraryWish::default() };
    let all = desk.library(&wish("")).unwrap();
    assert_eq!((all.found, all.pages, all.briefings[0].name.as_str()), (10, 1, "Syksyn kooste"));
    assert!(all.briefings[0].at_work);
    assert_eq!(desk.library(&wish("johtoryhmä 2027")).unwrap().found, 10);
    assert_eq!(desk.library(&wish("koosteen")).unwrap().found, 1);
    let id = start.id.unwrap();
    let next = Choices { audience: "kommunstyrelse".into(), date: "2027-12-01".into(), ..desk.choices(id).unwrap() };
    let copy = desk.new_briefing(&next, Some(id)).unwrap();
    assert_eq!(headline(&copy, &slide), "Omat sanat");
    let changes = desk.changes_since_briefing(id).unwrap();
    assert!(!changes.choices.is_empty() && desk.opening().unwrap().briefing.id == copy.id, "{changes:?}");
    assert_eq!(desk.earlier("ledningsgrupp", "2027-12-24").unwrap().unwrap().id, id);
    let archived = desk.archive(copy.id.unwrap(), true).unwrap();
    assert_eq!(archived.id, copy.id);
    assert_eq!(desk.library(&LibraryWish { archived: true, ..wish("") }).unwrap().found, 1);
    let other = desk.delete(copy.id.unwrap()).unwrap();
    assert_ne!(other.id, copy.id);
    let back = desk.undo().unwrap();
    assert_eq!((back.briefing.id, headline(&back.briefing, &slide)), (copy.id, "Omat sanat".to_owned()));
    assert!(desk.open_briefing(9999).is_err());
}

#[test]
fn a_version_is_what_the_briefing_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let start = desk.opening().unwrap().briefing;
    let (slide, field) = message(&start);
    write(&mut desk, &field, "Ensin");
    let version = desk.keep_version("Ennen johtajan kommentteja").unwrap().remove(0);
    write(&mut desk, &field, "Sitten");
    desk.edit(&Edit::Hide { slide: start.deck.slides[1].id.clone(), hidden: true }).unwrap();
    let changes = desk.changes_since_version(version.id).unwrap();
    // The slide of the numbers lists a figure less.
    assert_eq!((changes.gone.len(), changes.new.len(), changes.changed.len()), (1, 0, 2));
    let back = desk.return_to_version(version.id).unwrap();
    assert!(desk.changes_since_version(version.id).unwrap().is_empty());
    assert_eq!((headline(&back, &slide), back.deck.slides.len()), ("Ensin".to_owned(), start.deck.slides.len()));
    let again = desk.undo().unwrap().briefing;
    assert_eq!((headline(&again, &slide), again.deck.hidden.len()), ("Sitten".to_owned(), 1));
    assert_eq!(desk.versions().unwrap().len(), 1);
    assert_eq!(desk.delete_version(version.id).unwrap(), []);
}

#[test]
fn a_picture_of_ones_own_stands_on_a_slide_with_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let start = desk.opening().unwrap().briefing;
    let (slide, _) = message(&start);
    let fixtures = crate::program::project().join("tests/suite/pictures");
    let mut files: Vec<_> = fs::read_dir(fixtures).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "jpg" || ending == "png"));
    files.sort();
    let with = desk.set_picture(&files[0], &slide).unwrap();
    let at = with.deck.slides.iter().position(|it| it.id == slide).unwrap();
    let own = with.deck.slides[at + 1].id.clone();
    let alternative = format!("{own}.alternative");
    assert!(with.deck.slides[at + 1].fields.iter().any(|field| field.id == alternative));
    let said = write(&mut desk, &alternative, "Palvelinhuone kellarissa");
    let picture = |briefing: &Briefing| {
        let slide = briefing.deck.slides.iter().find(|it| it.id == own).unwrap();
        slide.body.iter().find_map(|block| match block {
            deck::Block::Picture { picture, alt, .. } => Some((picture.id.clone(), alt.clone())),
            _ => None,
        })
    };
    let first = picture(&said).unwrap();
    assert_eq!(first.1, "Palvelinhuone kellarissa");
    let other = desk.set_picture(&files[1], &own).unwrap();
    assert_ne!(picture(&other).unwrap().0, first.0);
    assert_eq!(picture(&desk.undo().unwrap().briefing), Some(first));
    let words = folder.path().join("words.png");
    fs::write(&words, "no picture at all").unwrap();
    assert!(desk.set_picture(&words, &own).is_err());
    assert!(written(&mut desk, &other.choices, folder.path()).contains("Palvelinhuone"));
}
