//! The bundled pack for every body, in every language.

use crate::pdf::meets;
use crate::program::{MINUTES, bodies, lykta, said};
use content::Audience;
use deck::{Deck, Request, SlideKind, plain};
use locale::Language;
use page_validation::ValidationProfile;
use std::path::Path;

fn decks() -> Vec<(String, Deck)> {
    let pack = app::pack(None).unwrap();
    let mut decks = Vec::new();
    for (audience, language) in bodies() {
        let fits = |minutes: &u32| (audience.minutes.shortest..=audience.minutes.longest).contains(minutes);
        let lengths = MINUTES.into_iter().chain([audience.minutes.usual, audience.minutes.longest]);
        for minutes in lengths.filter(fits) {
            let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
            let request = Request::new(&audience.id, minutes, language, date);
            let name = format!("{} {language} {minutes} min", audience.id);
            decks.push((
                name.clone(),
                app::make_deck(&pack, &request).unwrap_or_else(|failure| panic!("{name}: {failure:?}")),
            ));
        }
    }
    decks
}

#[test]
fn the_pack_has_its_bodies_in_three_languages() {
    let pack = app::pack(None).unwrap();
    assert_eq!(pack.languages, [Language::Sv, Language::Fi, Language::En]);
    for id in [
        "ledningsgrupp",
        "kommundirektor",
        "kommunstyrelse",
        "revisionsnamnd",
        "fullmaktige",
        "bildning",
        "teknik",
        "it",
    ] {
        assert!(pack.audience(id).is_some(), "{id}");
    }
    for name in ["Kunnanhallitus", "kunnanjohtaja", "Audit committee", "Revisionsnämnden"] {
        assert!(pack.audience(name).is_some(), "{name}");
    }
}

#[test]
fn every_deck_keeps_its_time_and_asks_what_its_body_can_decide() {
    for (name, deck) in decks() {
        assert!(deck.time.spoken <= deck.time.talk, "{name}: {} of {}", deck.time.spoken, deck.time.talk);
        let decisions: Vec<_> = deck.slides.iter().filter(|slide| slide.kind == SlideKind::Decision).collect();
        assert!(!decisions.is_empty(), "{name}");
        let own = app::pack(None).unwrap().audience(&deck.audience.id).unwrap().decisions.clone();
        for slide in decisions {
            let challenge = slide.challenge.clone().unwrap();
            assert!(own.is_empty() || own.contains(&challenge), "{name}: {challenge}");
        }
    }
}

#[test]
fn every_slide_that_is_presented_fits_on_one_page() {
    let mut engine = layout::Engine::new();
    let mut too_long = Vec::new();
    for (name, deck) in decks() {
        let laid = layout::slides(&mut engine, &deck, None);
        for (slide, section) in deck.slides.iter().zip(&laid.scene.sections) {
            if section.pages.len() > 1 && slide.kind != SlideKind::Numbers {
                too_long.push(format!("{name}: {}", plain(&slide.headline)));
            }
        }
        assert!(
            laid.notices.concat().iter().all(|notice| notice.code == "slide-continues"),
            "{name}: {:?}",
            laid.notices
        );
    }
}

#[test]
fn swedish_decks_are_easy_to_read() {
    let pack = app::pack(None).unwrap();
    for (name, deck) in decks().iter().filter(|(_, deck)| deck.language == Language::Sv) {
        let lix = deck::words(deck::Glossaries::default().of(&pack, deck), deck, content::Level::Specialist)
            .readability
            .unwrap()
            .lix
            .unwrap();
        assert!(lix <= language::HARD, "{name}: LIX {lix}");
    }
}

#[test]
fn every_challenge_has_questions_for_the_four_bodies() {
    let pack = app::pack(None).unwrap();
    for challenge in &pack.challenges {
        for id in ["ledningsgrupp", "kommundirektor", "kommunstyrelse", "revisionsnamnd"] {
            let asked = challenge.questions.values().filter(|bodies| bodies.iter().any(|body| body == id)).count();
            assert!(asked >= 3, "{} for {id}: {asked}", challenge.id);
        }
        for (language, text) in &challenge.texts {
            assert!(text.questions.list.len() >= 6, "{} {language}", challenge.id);
            for question in &text.questions.list {
                let answered = question.good.is_some() && question.worrying.is_some();
                assert!(answered, "{} {language}: {}", challenge.id, question.id);
            }
        }
    }
}

fn export(audience: &Audience, language: Language, more: &[&str], path: &Path) {
    let minutes = audience.minutes.usual.to_string();
    let choices =
        ["--audience", &audience.id, "--minutes", &minutes, "--language", language.code(), "--date", "2026-11-24"];
    let output = lykta().arg("export").args(choices).args(more).arg("--output").arg(path).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn every_pdf_of_every_body_meets_pdf_ua_1_and_pdf_a_2a() {
    let folder = tempfile::tempdir().unwrap();
    for (audience, language) in bodies() {
        for (name, more) in [("slides", &[][..]), ("handout", &["--handout"][..])] {
            let path = folder.path().join(format!("{}-{language}-{name}.pdf", audience.id));
            export(&audience, language, more, &path);
            for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
                meets(&path, profile);
            }
        }
    }
}
