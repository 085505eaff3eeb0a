//! Advice on the words of a pack, and the search over a deck.

use crate::program::{lykta, said};
use content::{Files, Level, Pack};
use deck::{Deck, DeckWords, Glossaries, Hit, HitKind, Request, Second, Twice, plain};
use locale::Language;
use std::fs;
use std::path::Path;

/// What explains the firewall in the Swedish notes of the first challenge.
const EXPLANATION: &str = "En brandvägg är ett filter mellan vårt nät och världen utanför. ";

/// The bundled pack with one change to one file.
fn changed(file: &str, from: &str, to: &str) -> Files {
    let mut files = app::bundled();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

fn read(files: &Files) -> Pack {
    content::read(files).0.unwrap()
}

fn written(files: &Files, folder: &Path) {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn made(pack: &Pack, audience: &str, minutes: u32, language: Language) -> Deck {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    app::make_deck(pack, &Request::new(audience, minutes, language, date)).unwrap()
}

fn words(pack: &Pack, audience: &str, knows: Level) -> DeckWords {
    let deck = made(pack, audience, 45, Language::Sv);
    deck::words(Glossaries::default().of(pack, &deck), &deck, knows)
}

fn advised(words: &DeckWords) -> Vec<&str> {
    let terms = words.slides.iter().flat_map(|slide| &slide.terms);
    terms.filter(|used| used.advice).map(|used| used.term.id.as_str()).collect()
}

#[test]
fn the_bundled_pack_passes_its_own_check() {
    let problems = app::check(None, &[]).unwrap().problems;
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn an_unexplained_term_is_a_warning_with_its_place_and_its_bodies() {
    let folder = tempfile::tempdir().unwrap();
    written(&changed("audiences/fullmaktige/sv.md", EXPLANATION, ""), folder.path());
    let mut told = Vec::new();
    for locale in ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"] {
        let output = lykta().env("LANG", locale).arg("check").arg(folder.path()).output().unwrap();
        let said = said(&output);
        assert_eq!(output.status.code(), Some(0), "{said}");
        let line = said.lines().find(|line| line.contains("brandväggen")).unwrap_or_else(|| panic!("{said}"));
        assert!(line.contains("challenges/c1-language/sv.md:10:33:"), "{line}");
        assert!(line.contains("Ett filter mellan vårt nät och världen utanför."), "{line}");
        // Those whose notes explain it, and those who know it, are not named.
        assert!(line.contains("Fullmäktige") && !line.contains("Kommunstyrelsen"), "{line}");
        told.push(line.to_owned());
    }
    told.dedup();
    assert_eq!(told.len(), 3);
}

#[test]
fn a_body_that_knows_less_gets_more_advice() {
    let pack = read(&changed("challenges/c1-language/sv.md", EXPLANATION, ""));
    let count = |knows| advised(&words(&pack, "ledningsgrupp", knows)).len();
    let (everyday, leadership, specialist) =
        (count(Level::Everyday), count(Level::Leadership), count(Level::Specialist));
    assert!(
        everyday > leadership && leadership >= specialist && specialist == 0,
        "{everyday} {leadership} {specialist}"
    );
}

#[test]
fn a_term_is_explained_once_and_known_from_then_on() {
    let pack = app::pack(None).unwrap();
    let words = words(&pack, "ledningsgrupp", Level::Everyday);
    let uses: Vec<_> = (0..)
        .zip(&words.slides)
        .filter_map(|(place, slide)| Some((place, slide.terms.iter().find(|used| used.term.id == "deviation")?)))
        .collect();
    assert!(uses.len() > 1);
    for (place, used) in uses {
        assert_eq!((used.first, used.explained), (1, Some(1)), "slide {place}");
        assert!(!used.advice);
    }
}

#[test]
fn a_headline_is_never_counted() {
    let long = "Ansvaret är ledningens ansvarsfördelningsfråga också när ingen har fått uppgiften";
    let headline = "Ansvaret är ledningens också när ingen har fått uppgiften";
    let pack = read(&changed("challenges/c3-responsibility/sv.md", headline, long));
    let of = |pack: &Pack| words(pack, "ledningsgrupp", Level::Leadership).slides;
    let place = |pack: &Pack| {
        let deck = made(pack, "ledningsgrupp", 45, Language::Sv);
        deck.slides.iter().position(|slide| slide.id == "c3-responsibility.message").unwrap()
    };
    let at = place(&pack);
    assert_eq!(of(&pack)[at].readability, of(&app::pack(None).unwrap())[at].readability);
}

fn found(language: Language, typed: &str) -> (Deck, Vec<Hit>) {
    let pack = app::pack(None).unwrap();
    let deck = made(&pack, "ledningsgrupp", 45, language);
    let hits = deck::search(Glossaries::default().of(&pack, &deck), &deck, typed);
    (deck, hits)
}

fn marks(hits: &[Hit]) -> Vec<String> {
    let pieces = hits.iter().flat_map(|hit| &hit.excerpt);
    pieces.filter(|piece| piece.hit).map(|piece| piece.text.to_lowercase()).collect()
}

#[test]
fn words_are_found_in_other_forms_and_inside_compounds() {
    let cases = [
        (Language::Sv, "ovning", "övning"),
        (Language::Sv, "avtalens", "avtal"),
        (Language::Fi, "järjestelmä", "järjestelmä"),
        (Language::Fi, "kunnalle", "kunta"),
        (Language::Fi, "paattaa", "päättää"),
        (Language::En, "supplier’s", "supplier"),
        (Language::En, "responsibility", "responsibilities"),
    ];
    for (language, typed, expected) in cases {
        let (_, hits) = found(language, typed);
        assert!(marks(&hits).iter().any(|mark| mark.starts_with(expected)), "{typed}: {:?}", marks(&hits));
    }
    let (_, hits) = found(Language::Fi, "järjestelmä");
    let texts: Vec<String> = hits.iter().map(|hit| hit.excerpt.iter().map(|it| it.text.as_str()).collect()).collect();
    assert!(texts.iter().any(|text| text.contains("tietojärjestelm")), "{texts:?}");
}

/// In a deck of two languages each slide is looked at in its own, and what was explained in one is not in the other.
#[test]
fn each_language_of_a_deck_has_its_own_words() {
    let pack = app::pack(None).unwrap();
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let second = Some(Second { language: Language::Fi, twice: Twice::Slides });
    let request = Request { second, ..Request::new("ledningsgrupp", 15, Language::Sv, date) };
    let deck = app::make_deck(&pack, &request).unwrap();
    let mut glossaries = Glossaries::default();
    let words = deck::words(glossaries.of(&pack, &deck), &deck, Level::Leadership);
    assert!(advised(&words).is_empty(), "{:?}", advised(&words));
    for (slide, words) in deck.slides.iter().zip(&words.slides) {
        let is_finnish = slide.language == Some(Language::Fi);
        assert!(words.readability.is_none_or(|counted| counted.lix.is_none() == is_finnish), "{}", slide.id);
        let deviation = words.terms.iter().find(|used| used.term.id == "deviation");
        assert!(deviation.is_none_or(|used| (used.term.term == "poikkeama") == is_finnish), "{}", slide.id);
    }
    let hits = deck::search(glossaries.of(&pack, &deck), &deck, "jarjestelmat");
    assert!(!hits.is_empty() && hits.iter().all(|hit| hit.language == Language::Fi), "{hits:?}");
}

#[test]
fn two_letters_are_a_word() {
    let (_, hits) = found(Language::Sv, "it");
    assert!(hits.len() > 5);
    assert!(marks(&hits).iter().all(|mark| mark == "it"), "{:?}", marks(&hits));
}

#[test]
fn headlines_come_first_and_every_hit_has_its_slide() {
    for language in Language::ALL {
        let word = match language {
            Language::Sv => "beslut",
            Language::Fi => "päätös",
            Language::En => "decision",
        };
        let (deck, hits) = found(language, word);
        assert!(hits.windows(2).all(|pair| pair[0].kind <= pair[1].kind), "{language}");
        for hit in &hits {
            assert!(hit.excerpt.iter().any(|piece| piece.hit), "{hit:?}");
            if hit.kind == HitKind::Headline {
                let words: String = hit.excerpt.iter().map(|piece| piece.text.as_str()).collect();
                assert_eq!(plain(&deck.slides[hit.slide].headline).replace('\u{ad}', ""), words);
            }
        }
    }
    let (deck, hits) = found(Language::Sv, "98 svar");
    let figure = hits.iter().find(|hit| hit.kind == HitKind::Figure).unwrap();
    assert!(!deck.slides[figure.slide].figures().is_empty());
    assert!(found(Language::Sv, "avvikelse").1.iter().any(|hit| hit.kind == HitKind::Glossary));
    assert!(found(Language::Sv, "xyzzy").1.is_empty() && found(Language::Sv, " ").1.is_empty());
}
