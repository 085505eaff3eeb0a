//! Decks and handouts for municipalities with two languages.

use crate::pdf::meets;
use crate::program::{ask, bodies, export, lykta, said};
use deck::{Deck, Request, Second, SlideKind, Twice, plain};
use locale::Language;
use lopdf::{Document, Object};
use page_validation::ValidationProfile;
use std::path::Path;

fn meets_both(path: &Path) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        meets(path, profile);
    }
}

/// The languages of the document and of the parts of its tree that have one of their own, with how often.
fn languages(path: &Path) -> (String, Vec<String>) {
    let document = Document::load(path).unwrap();
    let named = |dictionary: &lopdf::Dictionary| {
        let language = dictionary.get(b"Lang").and_then(Object::as_str).ok()?;
        Some(String::from_utf8_lossy(language).into_owned())
    };
    let whole = named(document.catalog().unwrap()).unwrap();
    let elements = document.objects.values().filter_map(|object| object.as_dict().ok());
    let parts = elements.filter(|element| element.has(b"S") && element.has(b"P")).filter_map(named);
    let parts = parts.filter(|language| *language != whole).collect();
    (whole, parts)
}

fn text(path: &Path) -> String {
    let text = ask("pdftotext", &["-raw", "-nopgbrk", "-enc", "UTF-8", path.to_str().unwrap()], Path::new("-"));
    text.replace("\u{ad}\n", "").replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn deck(audience: &str, minutes: u32, language: Language, second: Option<Second>) -> Deck {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let request = Request { second, ..Request::new(audience, minutes, language, date) };
    app::make_deck(&app::pack(None).unwrap(), &request).unwrap()
}

#[test]
fn a_handout_speaks_another_language_than_its_slides() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("handout.pdf");
    export(15, &["--handout", "--handout-language", "fi"], &path);
    meets_both(&path);
    assert_eq!(languages(&path).0, "fi");
    let told = text(&path);
    // Everything that the Swedish deck shows, in Finnish; the pictures are still Swedish.
    let swedish = deck("ledningsgrupp", 15, Language::Sv, None);
    let request = Request { date: swedish.date, ..crate::program::request(15) };
    let pack = app::pack(None).unwrap();
    let finnish = deck::in_language(&pack, &request, &swedish, Language::Fi).unwrap();
    let ids = |deck: &Deck| deck.slides.iter().map(|slide| slide.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&finnish), ids(&swedish));
    assert_eq!(finnish.left_out.len(), swedish.left_out.len());
    for (slide, other) in finnish.slides.iter().zip(&swedish.slides) {
        let words = |text| plain(text).replace('\u{ad}', "").replace('\u{a0}', " ");
        assert!(told.contains(&words(&slide.headline)), "{}", slide.id);
        for note in slide.notes.iter().filter(|_| slide.presented && slide.kind != SlideKind::Decision) {
            assert!(told.contains(&words(note)), "{}: {}", slide.id, words(note));
        }
        assert_ne!(slide.headline, other.headline, "{}", slide.id);
    }
    assert!(told.contains("Päätökset") && told.contains("Johtoryhmä") && told.contains("Vi ber ledningsgruppen"));
}

#[test]
fn the_headline_in_both_languages_has_its_own_language_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    for (language, second) in [("sv", "fi"), ("fi", "sv"), ("en", "fi")] {
        let path = folder.path().join(format!("{language}-{second}.pdf"));
        let choices =
            ["--audience", "ledningsgrupp", "--minutes", "15", "--language", language, "--date", "2026-11-24"];
        let second_language = ["--second-language", second, "--output", path.to_str().unwrap()];
        let output = lykta().arg("export").args(choices).args(second_language).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        meets_both(&path);
        let (whole, parts) = languages(&path);
        let deck = deck("ledningsgrupp", 15, language.parse().unwrap(), None);
        assert_eq!(whole, language);
        assert_eq!(parts, vec![second.to_owned(); deck.slides.len()], "a headline for each slide");
    }
    let svg = folder.path().join("slide.svg");
    export(15, &["--second-language", "fi"], &svg);
    let picture = std::fs::read_to_string(folder.path().join("slide-03.svg")).unwrap();
    assert!(picture.starts_with("<svg") && picture.contains(" lang=\"sv\""), "{}", &picture[..200]);
    assert!(picture.contains(" lang=\"fi\">Vastuu"), "{picture}");
}

#[test]
fn long_headlines_in_both_languages_push_nothing_out() {
    let mut engine = layout::Engine::new();
    let mut too_long = Vec::new();
    for (audience, language) in bodies() {
        for second in Language::ALL.into_iter().filter(|second| *second != language) {
            let second = Some(Second { language: second, twice: Twice::Headlines });
            let deck = deck(&audience.id, audience.minutes.usual, language, second);
            let laid = layout::slides(&mut engine, &deck, None);
            for (slide, section) in deck.slides.iter().zip(&laid.scene.sections) {
                if slide.presented && slide.kind != SlideKind::Numbers && section.pages.len() > 1 {
                    too_long.push(format!("{} {language} {second:?}: {}", audience.id, slide.id));
                }
            }
        }
    }
    assert!(too_long.is_empty(), "{too_long:#?}");
}

/// What is written on a page in the letters of headlines, line by line.
fn headline_lines(page: &scene::Page) -> Vec<String> {
    let mut lines: Vec<(f32, String)> = Vec::new();
    let texts = page.items.iter().filter_map(|item| match &item.shape {
        scene::Shape::Text(run) if [34.0, 44.0].contains(&run.size) => Some(run),
        _ => None,
    });
    for run in texts {
        match lines.last_mut().filter(|(baseline, _)| (*baseline - run.baseline).abs() < 1.0) {
            Some((_, line)) => line.push_str(&run.text),
            None => lines.push((run.baseline, run.text.to_string())),
        }
    }
    lines.into_iter().map(|(_, line)| line.trim().to_owned()).collect()
}

#[test]
fn no_headline_tears_a_word() {
    let mut engine = layout::Engine::new();
    for (audience, language) in bodies() {
        let deck = deck(&audience.id, audience.minutes.longest, language, None);
        let laid = layout::slides(&mut engine, &deck, None);
        for (slide, section) in deck.slides.iter().zip(&laid.scene.sections) {
            let headline = plain(&slide.headline);
            let told = headline_lines(&section.pages[0]).join(" ");
            assert!(told.contains(headline.trim()), "{} {language}: {told} for {headline}", audience.id);
        }
    }
}

#[test]
fn every_slide_in_both_languages_keeps_the_time_of_both() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("both.pdf");
    export(15, &["--second-language", "fi", "--second-slides"], &path);
    meets_both(&path);
    let once = deck("ledningsgrupp", 15, Language::Sv, None);
    for (audience, language) in bodies() {
        let other = if language == Language::Fi { Language::Sv } else { Language::Fi };
        let second = Some(Second { language: other, twice: Twice::Slides });
        let deck = deck(&audience.id, audience.minutes.usual.max(15), language, second);
        assert!(deck.time.spoken <= deck.time.talk, "{}", audience.id);
        assert_eq!(deck.slides.iter().map(|slide| slide.seconds).sum::<u32>(), deck.time.spoken);
        for pair in deck.slides.chunks(2) {
            assert_eq!((pair[0].language, pair[1].language), (None, Some(other)));
            assert_eq!(pair[1].id, format!("{}.{other}", pair[0].id));
        }
    }
    let both = deck("ledningsgrupp", 15, Language::Sv, Some(Second { language: Language::Fi, twice: Twice::Slides }));
    assert!(both.left_out.len() > once.left_out.len());
    let (whole, parts) = languages(&path);
    assert_eq!(whole, "sv");
    assert!(parts.len() >= both.slides.len() / 2 * 2, "{}", parts.len());
    // On paper each slide stands once.
    let handout = folder.path().join("handout.pdf");
    export(15, &["--second-language", "fi", "--second-slides", "--handout"], &handout);
    meets_both(&handout);
    assert!(!text(&handout).contains("Johtoryhmä sopii"));
}

/// What a template lists is there in the other language too, whatever was left out.
#[test]
fn templates_and_cases_are_told_in_both_languages() {
    let pack = app::pack(None).unwrap();
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let mut made = 0;
    for (audience, language) in bodies() {
        let other = if language == Language::Fi { Language::Sv } else { Language::Fi };
        for template in pack.templates.iter().filter(|template| template.is_for(&audience.id)) {
            let minutes = template.minutes.longest;
            let template = Some(template.id.clone());
            let request = Request { template, ..Request::new(&audience.id, minutes, language, date) };
            let once = app::make_deck(&pack, &request).unwrap();
            let handout = deck::in_language(&pack, &request, &once, other).unwrap();
            assert_eq!(handout.slides.len(), once.slides.len());
            assert_ne!(handout.title, once.title);
            assert_ne!(handout.template.map(|it| it.name), once.template.map(|it| it.name));
            let second = Some(Second { language: other, twice: Twice::Headlines });
            let headlines = app::make_deck(&pack, &Request { second, ..request.clone() }).unwrap();
            assert!(headlines.slides.iter().all(|slide| slide.second_headline.is_some()));
            let second = Some(Second { language: other, twice: Twice::Slides });
            let Ok(twice) = app::make_deck(&pack, &Request { second, ..request }) else { continue };
            assert!(twice.time.spoken <= twice.time.talk, "{} {language}", audience.id);
            assert_eq!(twice.slides.iter().map(|slide| slide.seconds).sum::<u32>(), twice.time.spoken);
            made += 1;
        }
    }
    assert!(made > 30, "{made}");
}

#[test]
fn what_does_not_go_together_is_refused() {
    for (more, words, code) in [
        (&["--second-language", "sv"][..], "samma", 3),
        (&["--second-slides"], "--second-language", 2),
        (&["--handout-language", "fi"], "--handout", 2),
        (&["--handout", "--handout-language", "de"], "de", 3),
    ] {
        let arguments = ["export", "--audience", "ledningsgrupp", "--language", "sv", "--output", "/tmp/never.pdf"];
        let output = lykta().args(arguments).args(more).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{more:?}: {}", said(&output));
        assert!(said(&output).contains(words), "{more:?}: {}", said(&output));
    }
}
