//! No pack, however odd, makes the program panic, lose a text or break the time box.

use crate::program::request;
use content::Files;
use deck::{Deck, plain};
use layout::Engine;
use locale::Language;
use proptest::prelude::*;
use scene::{Mark, Shape};
use std::collections::BTreeMap;

/// One change to one file of a pack.
#[derive(Clone, Debug)]
enum Change {
    DropLine(usize),
    DoubleLine(usize),
    CutAfter(usize),
    Insert(usize, String),
    ReplaceWord(usize, String),
    DropFile,
}

fn change() -> impl Strategy<Value = Change> {
    let place = 0usize..4000;
    let odd = prop_oneof![
        "\\PC{0,12}",
        Just("---\n".to_owned()),
        Just("{dvv21-018}".to_owned()),
        Just("{x".to_owned()),
        Just("**".to_owned()),
        Just("\u{ad}\u{202e}\u{200d}🏮漢字\u{301}".to_owned()),
        Just("ord".repeat(300)),
        Just("ett långt ord och ett till ".repeat(80)),
        Just("&anchor *anchor [ { : - | >".to_owned()),
        Just("\n\n| a | b |\n|---|---|\n| c |\n".to_owned()),
    ];
    prop_oneof![
        place.clone().prop_map(Change::DropLine),
        place.clone().prop_map(Change::DoubleLine),
        place.clone().prop_map(Change::CutAfter),
        (place.clone(), odd.clone()).prop_map(|(at, text)| Change::Insert(at, text)),
        (place, odd).prop_map(|(at, text)| Change::ReplaceWord(at, text)),
        Just(Change::DropFile),
    ]
}

fn apply(files: &mut Files, file: usize, change: &Change) {
    let Some(path) = files.keys().nth(file % files.len().max(1)).cloned() else { return };
    let text = String::from_utf8_lossy(&files[&path]).into_owned();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = |place: usize, length: usize| place % length.max(1);
    let changed = match change {
        Change::DropFile => {
            files.remove(&path);
            return;
        }
        Change::DropLine(place) if !lines.is_empty() => {
            lines.remove(at(*place, lines.len()));
            lines.join("\n")
        }
        Change::DoubleLine(place) if !lines.is_empty() => {
            let place = at(*place, lines.len());
            lines.insert(place, lines[place].clone());
            lines.join("\n")
        }
        Change::CutAfter(place) => text.chars().take(at(*place, text.chars().count())).collect(),
        Change::Insert(place, odd) => {
            let letters: Vec<char> = text.chars().collect();
            let (before, after) = letters.split_at(at(*place, letters.len()));
            before.iter().chain(&odd.chars().collect::<Vec<_>>()).chain(after).collect()
        }
        Change::ReplaceWord(place, odd) => {
            let words: Vec<&str> = text.split(' ').collect();
            let place = at(*place, words.len());
            let mut words: Vec<String> = words.into_iter().map(str::to_owned).collect();
            words[place] = odd.clone();
            words.join(" ")
        }
        _ => text,
    };
    files.insert(path, changed.into_bytes());
}

/// Letters of a text in any order but none missing: what the pages draw, hyphens of line breaks left out.
fn drawn(scene: &scene::Scene) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for page in scene.sections.iter().flat_map(|section| &section.pages) {
        for item in page.items.iter().filter(|item| matches!(item.mark, Mark::Content(_))) {
            if let Shape::Text(run) = &item.shape {
                count(&run.text, &mut letters);
            }
        }
    }
    letters
}

fn count(text: &str, letters: &mut BTreeMap<char, usize>) {
    for letter in text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}') {
        *letters.entry(letter).or_default() += 1;
    }
}

fn expected(deck: &Deck) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for slide in &deck.slides {
        for text in slide.texts() {
            count(&plain(text), &mut letters);
        }
    }
    letters
}

fn nothing_is_lost(deck: &Deck, scene: &scene::Scene) {
    let drawn = drawn(scene);
    for (letter, times) in expected(deck) {
        assert!(
            drawn.get(&letter).is_some_and(|found| *found >= times),
            "{letter:?}: {times}, {:?}",
            drawn.get(&letter)
        );
    }
}

/// Enough to meet every kind of change; `./dev fuzz` goes on for as long as one likes.
const CASES: u32 = 24;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_odd_pack_is_refused_or_shown_whole(
        changes in prop::collection::vec((0usize..200, change()), 1..4),
        minutes in 5u32..=90,
    ) {
        let mut files = app::bundled();
        for (file, change) in &changes {
            apply(&mut files, *file, change);
        }
        let (pack, problems) = content::read(&files);
        prop_assert!(pack.is_some() || !problems.is_empty());
        for problem in &problems {
            for language in Language::ALL {
                let said = locale::say(language, &problem.message);
                prop_assert!(said.contains(' '), "{}", said);
                prop_assert!(locale::say(language, &problem.hint).contains(' '));
            }
        }
        let Some(pack) = pack else { return Ok(()) };
        for (fact, language) in pack.about_us.iter().flat_map(|fact| pack.languages.iter().map(move |it| (fact, *it))) {
            for answer in [None, Some("14.3.2026"), Some("3/2026"), Some("3"), Some("it-chefen")] {
                let said = fact.say(answer, language).unwrap_or_else(|refusal| locale::say(language, &refusal));
                prop_assert!(!said.trim().is_empty() && !said.contains("{value}"), "{}", said);
            }
        }
        let Ok(deck) = deck::build(&pack, &request(minutes)) else { return Ok(()) };
        prop_assert!(deck.time.spoken <= deck.time.talk);
        let mut engine = Engine::new();
        let laid = layout::slides(&mut engine, &deck, None);
        nothing_is_lost(&deck, &laid.scene);
        prop_assert!(render::pdf(&laid.scene).is_ok());
        let terms = deck::Glossary::new(&pack, deck.language).terms(&deck);
        prop_assert!(render::pdf(&layout::handout(&mut engine, &deck, &terms, &laid.scene)).is_ok());
        let reading = app::reading(&pack, &deck);
        prop_assert!(render::pdf(&layout::reading(&mut engine, &reading)).is_ok());
        prop_assert!(html::page(&reading).ends_with("</html>"));
    }

    /// Texts of any length in any place: pages split, nothing is cut off, nothing lies outside its page.
    #[test]
    fn long_texts_go_on_to_further_pages(slide in 0usize..14, words in 1usize..120, word in "[a-zåäö]{1,40}") {
        let mut deck = crate::program::deck(10);
        let long = format!("{word} ").repeat(words);
        let place = slide % deck.slides.len();
        let slide = &mut deck.slides[place];
        let span = deck::Span { text: long, ..deck::Span::default() };
        slide.headline.push(span.clone());
        for block in &mut slide.body {
            match block {
                deck::Block::Paragraph { text, .. } | deck::Block::Number { text, .. } => text.push(span.clone()),
                deck::Block::List { items, .. } => items.push(vec![span.clone()]),
                deck::Block::Table { rows, .. } => rows.push(vec![vec![span.clone()]; 4]),
                deck::Block::Story { paragraphs, .. } => paragraphs.push(vec![span.clone()]),
                deck::Block::Facts { rows } => rows[0].text.push(span.clone()),
                deck::Block::Bars { title, .. } | deck::Block::Shares { title, .. } => title.push(span.clone()),
                deck::Block::Picture { caption, .. } => caption.iter_mut().for_each(|text| text.push(span.clone())),
            }
        }
        let mut engine = Engine::new();
        let laid = layout::slides(&mut engine, &deck, None);
        nothing_is_lost(&deck, &laid.scene);
        let reading = layout::reading(&mut engine, &app::reading(&app::pack(None).unwrap(), &deck));
        for page in laid.scene.sections.iter().chain(&reading.sections).flat_map(|section| &section.pages) {
            for item in &page.items {
                if let Shape::Text(run) = &item.shape {
                    prop_assert!(run.baseline <= page.height && run.x + run.width() <= page.width + 1.0, "{}", run.text);
                }
            }
        }
    }
}

/// Letters that the fonts lack: a box is drawn, and the letter itself is kept for those who copy or hear it.
#[test]
fn letters_without_a_picture_are_kept() {
    let mut deck = crate::program::deck(10);
    deck.slides[2].headline = vec![deck::Span { text: "Ansvar 漢字 🏮 är klart".into(), ..deck::Span::default() }];
    let laid = layout::slides(&mut Engine::new(), &deck, None);
    nothing_is_lost(&deck, &laid.scene);
    assert!(laid.notices.concat().iter().any(|notice| notice.code == "letters-missing"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deck.pdf");
    std::fs::write(&path, render::pdf(&laid.scene).unwrap()).unwrap();
    let text =
        crate::program::ask("pdftotext", &["-f", "3", "-l", "3", path.to_str().unwrap()], std::path::Path::new("-"));
    assert!(text.contains("漢字 🏮"), "{text}");
    crate::pdf::meets(&path, page_validation::ValidationProfile::PdfUa1);
}
