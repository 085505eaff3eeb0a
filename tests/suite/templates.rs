//! Briefings of a fixed course, real cases, facts, and what is different in Åland.

use crate::pdf::meets;
use crate::program::{lykta, said};
use content::{Pack, PartKind, Region, Status};
use deck::{Block, Deck, Request, SlideKind, plain};
use locale::Language;
use page_validation::ValidationProfile;
use std::collections::BTreeSet;

fn date() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn make(pack: &Pack, request: &Request) -> Deck {
    app::make_deck(pack, request).unwrap_or_else(|failure| panic!("{request:?}: {failure:?}"))
}

/// Every template for every body that it is for, in every language, for its shortest, usual and longest time, with
/// every case that it can tell.
fn requests(pack: &Pack) -> Vec<Request> {
    let mut requests = Vec::new();
    for template in &pack.templates {
        let cases: Vec<Option<String>> =
            if template.case { pack.cases.iter().map(|case| Some(case.id.clone())).collect() } else { vec![None] };
        let lengths: BTreeSet<u32> =
            [template.minutes.shortest, template.minutes.usual, template.minutes.longest].into();
        for audience in pack.audiences.iter().filter(|audience| template.is_for(&audience.id)) {
            for (&language, &minutes) in pack.languages.iter().flat_map(|it| lengths.iter().map(move |min| (it, min))) {
                for case in &cases {
                    let ordinary = Request::new(&audience.id, minutes, language, date());
                    requests.push(Request { template: Some(template.id.clone()), case: case.clone(), ..ordinary });
                }
            }
        }
    }
    requests
}

#[test]
fn the_pack_has_its_templates_and_cases() {
    let pack = app::pack(None).unwrap();
    let ids: Vec<&str> = pack.templates.iter().map(|template| template.id.as_str()).collect();
    assert_eq!(ids, ["elsewhere", "tonight", "follow-up", "first-time"]);
    assert!(pack.cases.len() >= 5);
    for template in &pack.templates {
        assert_eq!(template.texts.len(), 3, "{}", template.id);
    }
}

#[test]
fn every_template_keeps_its_time_and_asks_for_one_decision() {
    let pack = app::pack(None).unwrap();
    for request in requests(&pack) {
        let deck = make(&pack, &request);
        assert!(deck.time.spoken <= deck.time.talk, "{request:?}: {} of {}", deck.time.spoken, deck.time.talk);
        let kinds: Vec<SlideKind> = deck.slides.iter().map(|slide| slide.kind).collect();
        assert_eq!(kinds.first(), Some(&SlideKind::Ask), "{request:?}");
        assert_eq!(kinds.iter().filter(|kind| **kind == SlideKind::Decision).count(), 1, "{request:?}");
        let ids: BTreeSet<&str> = deck.slides.iter().map(|slide| slide.id.as_str()).collect();
        assert_eq!(ids.len(), deck.slides.len(), "{request:?}: no slide stands twice");
        for slide in deck.slides.iter().filter(|slide| slide.presented) {
            assert!(!slide.notes.is_empty(), "{request:?}: {} has no notes", slide.id);
        }
    }
}

#[test]
fn what_must_be_there_is_there() {
    let pack = app::pack(None).unwrap();
    for request in requests(&pack) {
        let deck = make(&pack, &request);
        let template = pack.template(request.template.as_deref().unwrap()).unwrap();
        for part in template.slides.iter().filter(|part| !part.if_room) {
            let id = match &part.what {
                PartKind::Own(id) => format!("{}.{id}", template.id),
                PartKind::Case => format!("{}.case", request.case.clone().unwrap()),
                PartKind::Earlier | PartKind::Challenges | PartKind::Role => format!("{}.{}", template.id, part.source),
                _ => continue,
            };
            assert!(deck.slides.iter().any(|slide| slide.id == id), "{request:?}: {id}");
        }
    }
}

#[test]
fn every_slide_of_a_template_fits_on_one_page() {
    let (pack, mut engine) = (app::pack(None).unwrap(), layout::Engine::new());
    let mut too_long = BTreeSet::new();
    for request in requests(&pack) {
        let deck = make(&pack, &request);
        let laid = layout::slides(&mut engine, &deck, None);
        for (slide, section) in deck.slides.iter().zip(&laid.scene.sections) {
            if section.pages.len() > 1 && slide.kind != SlideKind::Numbers {
                too_long.insert(format!("{} {}: {}", request.language, slide.id, plain(&slide.headline)));
            }
        }
    }
    assert!(too_long.is_empty(), "{too_long:#?}");
}

#[test]
fn a_real_case_names_its_source_and_what_is_to_be_checked() {
    let pack = app::pack(None).unwrap();
    for case in &pack.cases {
        for &language in &pack.languages {
            let ordinary = Request::new("ledningsgrupp", 15, language, date());
            let deck = make(&pack, &Request { case: Some(case.id.clone()), ..ordinary });
            let slide = deck.slides.iter().find(|slide| slide.id == format!("{}.case", case.id));
            let slide = slide.unwrap_or_else(|| panic!("{} {language}", case.id));
            assert!(slide.source_line.as_ref().unwrap().contains(case.sources[0].publisher.get(language)));
            let Block::Story { mark: Some(mark), .. } = &slide.body[0] else { panic!("{:?}", slide.body) };
            assert!(mark.contains(&case.texts[&language].label), "{mark}");
            assert_eq!(!slide.prompts.is_empty(), case.read == content::Reading::Excerpt, "{}", case.id);
        }
    }
}

/// Words of acts that are not applied in Åland.
const MAINLAND: [&str; 5] = ["906/2019", "informationshantering", "kommunallag", "offentlighetslag", "fastland"];

#[test]
fn no_deck_for_aland_names_an_act_of_the_mainland() {
    let pack = app::pack_in(None, Region::Aland).unwrap();
    assert_eq!(pack.languages, [Language::Sv]);
    for audience in &pack.audiences {
        let longest = audience.minutes.longest;
        let ordinary = Request::new(&audience.id, longest, Language::Sv, date());
        let mut decks = vec![make(&pack, &ordinary)];
        for template in pack.templates.iter().filter(|template| template.is_for(&audience.id)) {
            let minutes = template.minutes.longest;
            decks.push(make(&pack, &Request { template: Some(template.id.clone()), minutes, ..ordinary.clone() }));
        }
        for deck in decks {
            let written = serde_json::to_string(&(&deck, deck::Glossary::new(&pack, deck.language).terms(&deck)))
                .unwrap()
                .to_lowercase();
            for word in MAINLAND {
                assert!(!written.contains(word), "{}: {word}", audience.id);
            }
        }
    }
}

#[test]
fn unconfirmed_facts_are_held_back_unless_their_author_wants_them() {
    let mut pack = app::pack(None).unwrap();
    let page = pack.pages.iter().find(|page| !page.facts.is_empty()).unwrap().clone();
    let id = page.facts[0].clone();
    pack.facts.iter_mut().find(|fact| fact.id == id).unwrap().status = Status::Unconfirmed;
    let says = pack.fact(&id).unwrap().says.get(Language::Sv).to_owned();
    let ordinary = Request::new(&page.audiences[0], 45, Language::Sv, date());
    let written = |deck: &Deck| serde_json::to_string(deck).unwrap();
    assert!(!written(&make(&pack, &ordinary)).contains(&says[..40]));
    let deck = make(&pack, &Request { unconfirmed: true, ..ordinary });
    let slide = deck.slides.iter().find(|slide| slide.id == page.id).unwrap();
    let Block::List { items, .. } = &slide.body[0] else { panic!("{:?}", slide.body) };
    assert_eq!(plain(&items[0]).replace('\u{a0}', " "), format!("{says} (obekräftat)"));
}

#[test]
fn every_slide_with_facts_says_when_they_were_checked() {
    let pack = app::pack(None).unwrap();
    for page in pack.pages.iter().filter(|page| !page.facts.is_empty()) {
        let deck = make(&pack, &Request::new(&page.audiences[0], 45, Language::Sv, date()));
        let slide = deck.slides.iter().find(|slide| slide.id == page.id).unwrap();
        assert!(slide.source_line.as_ref().unwrap().starts_with("Kontrollerat "), "{}", page.id);
        assert!(slide.provenance.len() >= page.facts.len() - 1, "{}", page.id);
    }
}

#[test]
fn the_command_line_makes_a_template_and_refuses_an_unknown_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deck.json");
    let export = |more: &[&str]| {
        let base = ["export", "--audience", "ledningsgrupp", "--date", "2026-11-24", "--language", "sv", "--output"];
        lykta().env("LC_ALL", "sv_FI.UTF-8").args(base).arg(&path).args(more).output().unwrap()
    };
    let output = export(&["--template", "elsewhere", "--case", "lahti-2019"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("Läs källan"), "{}", said(&output));
    let deck: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(deck["template"]["id"], "elsewhere");
    assert_eq!(deck["time"]["minutes"], 5);
    for (wrong, words) in [(["--template", "nothing"], "Mallen"), (["--case", "nothing"], "Fallet")] {
        let output = export(&wrong);
        assert_eq!(output.status.code(), Some(3), "{}", said(&output));
        assert!(said(&output).contains(words), "{}", said(&output));
    }
}

#[test]
fn every_pdf_of_a_template_meets_pdf_ua_1_and_pdf_a_2a() {
    let (pack, folder) = (app::pack(None).unwrap(), tempfile::tempdir().unwrap());
    for template in &pack.templates {
        for language in &pack.languages {
            for handout in [&[][..], &["--handout"][..]] {
                let path = folder.path().join("deck.pdf");
                let choices = ["--template", &template.id, "--language", language.code(), "--date", "2026-11-24"];
                let mut command = lykta();
                command.args(["export", "--audience", "ledningsgrupp", "--output"]).arg(&path);
                let output = command.args(choices).args(handout).output().unwrap();
                assert!(output.status.success(), "{}", said(&output));
                for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
                    meets(&path, profile);
                }
            }
        }
    }
}
