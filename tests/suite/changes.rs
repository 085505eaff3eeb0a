//! What has changed between two versions of a briefing, told of real decks and of decks that were changed at random.

use crate::program::{deck, request};
use deck::{
    Changes, Choice, Deck, FromTo, Outline, OutlineText, Request, Second, SlidePart, Span, Twice, WordsAre, changes,
    changes_in_words, outline,
};
use locale::Language;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::OnceLock;

fn made(request: &Request) -> Deck {
    app::make_deck(&app::pack(None).unwrap(), request).unwrap()
}

fn ids(changes: &Changes) -> [Vec<String>; 5] {
    let names = |slides: &[deck::SlideName]| slides.iter().map(|slide| slide.id.clone()).collect::<Vec<_>>();
    [
        names(&changes.new),
        names(&changes.gone),
        changes.moved.iter().map(|moved| moved.slide.id.clone()).collect(),
        changes.changed.iter().map(|changed| changed.slide.id.clone()).collect(),
        names(&changes.unchanged),
    ]
}

fn said(changes: &Changes, language: Language) -> String {
    changes_in_words(changes, language).join("\n")
}

#[test]
fn an_outline_is_kept_as_json_and_one_from_the_future_is_refused() {
    let outline = outline(&deck(45));
    let json = serde_json::to_string(&outline).unwrap();
    assert_eq!(serde_json::from_str::<Outline>(&json).unwrap(), outline);
    assert!(json.len() < serde_json::to_string(&deck(45)).unwrap().len() * 2 / 3, "{}", json.len());
    assert!(!json.contains('\u{ad}'));
    let newer = json.replacen("\"format\":1", "\"format\":2", 1);
    assert!(serde_json::from_str::<Outline>(&newer).unwrap_err().to_string().contains("newer"));
}

#[test]
fn what_was_changed_by_hand_is_told_and_nothing_else() {
    let before = deck(15);
    let mut after = before.clone();
    after.slides[2].headline =
        vec![Span { text: "Ansvaret är vårt också när ingen har fått det".into(), ..Span::default() }];
    after.slides[2].seconds += 10;
    after.time.spoken += 10;
    let gone = after.slides.remove(3);
    let moved = after.slides.remove(1);
    after.slides.insert(4, moved.clone());
    let own = deck::Slide { id: "own-1".into(), ..gone.clone() };
    after.slides.insert(2, own);
    let found = changes(&outline(&before), &outline(&after));
    let [new, left, elsewhere, changed, _] = ids(&found);
    assert_eq!((new, left, elsewhere), (vec!["own-1".to_owned()], vec![gone.id], vec![moved.id]));
    assert_eq!(changed, [before.slides[2].id.clone()]);
    assert_eq!(found.moved[0].places, FromTo { before: 2, after: 6 });
    let slide = &found.changed[0];
    assert_eq!(slide.seconds, Some(FromTo { before: before.slides[2].seconds, after: before.slides[2].seconds + 10 }));
    assert_eq!(slide.texts.iter().map(|text| text.part).collect::<Vec<_>>(), [SlidePart::Headline]);
    let told = said(&found, Language::Sv);
    for line in [
        "1 ändrad bild, 1 ny bild, 1 bild borta, 1 flyttad bild.",
        "    Plats 2 → 6",
        "    Rubrik, nu: Ansvaret är vårt också när ingen har fått det",
    ] {
        assert!(told.lines().any(|told| told == line), "{line}\n{told}");
    }
}

#[test]
fn other_choices_are_named_in_each_language() {
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 12).unwrap();
    let other = Request::new("kommunstyrelse", 45, Language::Sv, date);
    let found = changes(&outline(&deck(10)), &outline(&made(&other)));
    let choices: Vec<Choice> = found.choices.iter().map(|change| change.choice).collect();
    for choice in [Choice::Title, Choice::Day, Choice::Minutes, Choice::Group] {
        assert!(choices.contains(&choice), "{choices:?}");
    }
    assert!(!found.new.is_empty() && !found.figures.is_empty());
    for (language, day, minutes) in [
        (Language::Sv, "Mötesdag: 24.11.2026 → 12.1.2027", "Minuter: 10 → 45"),
        (Language::Fi, "Kokouspäivä: 24.11.2026 → 12.1.2027", "Minuutit: 10 → 45"),
        (Language::En, "Day of the meeting: 24 November 2026 → 12 January 2027", "Minutes: 10 → 45"),
    ] {
        let told = said(&found, language);
        assert!(told.contains(day) && told.contains(minutes), "{told}");
        assert!(!told.contains("changes-") && !told.contains('$'), "{told}");
    }
}

#[test]
fn in_two_languages_slides_and_numbers_are_compared_but_no_words() {
    let swedish = outline(&deck(15));
    let finnish = outline(&made(&Request { language: Language::Fi, ..request(15) }));
    let mut found = changes(&swedish, &finnish);
    assert!(!found.words_compared && found.figures.is_empty(), "{:?}", found.figures);
    assert!(found.changed.iter().all(|changed| changed.texts.is_empty() && changed.seconds.is_none()));
    assert_eq!(found.choices.iter().map(|change| change.choice).collect::<Vec<_>>(), [Choice::Language]);
    assert!(said(&found, Language::Sv).contains("på olika språk"));
    let mut other = finnish.clone();
    other.figures[0].read.value = "99 %".into();
    found = changes(&swedish, &other);
    assert_eq!(found.figures.len(), 1);
    assert!(!found.changed.is_empty());
}

/// The second language makes slides of its own, or headlines, and leaves the others as they are.
#[test]
fn a_second_language_is_new_slides_and_no_changed_words() {
    let one = outline(&deck(45));
    for twice in [Twice::Slides, Twice::Headlines] {
        let second = Some(Second { language: Language::Fi, twice });
        let both = outline(&made(&Request { second, ..request(45) }));
        let found = changes(&one, &both);
        assert!(found.choices.iter().any(|change| change.choice == Choice::Second), "{:?}", found.choices);
        assert!(
            found.changed.iter().all(|changed| changed.texts.iter().all(|text| text.part != SlidePart::SecondHeadline))
        );
        assert_eq!(found.new.iter().any(|slide| slide.language == Language::Fi), twice == Twice::Slides);
    }
}

#[test]
fn nothing_changed_says_so() {
    let outline = outline(&deck(10));
    for (language, words) in [
        (Language::Sv, "Ingenting har ändrats."),
        (Language::Fi, "Mikään ei ole muuttunut."),
        (Language::En, "Nothing has changed."),
    ] {
        assert!(said(&changes(&outline, &outline), language).ends_with(words));
    }
}

/// One change to an outline, by places that are taken modulo what there is.
#[derive(Clone, Debug)]
enum Edit {
    Drop(usize),
    Double(usize),
    Move(usize, usize),
    Rename(usize),
    Words(usize, usize, String),
    DropText(usize, usize),
    Figure(usize, String),
    Background(usize),
    Seconds(usize, u32),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = 0usize..60;
    prop_oneof![
        at.clone().prop_map(Edit::Drop),
        at.clone().prop_map(Edit::Double),
        (at.clone(), at.clone()).prop_map(|(from, to)| Edit::Move(from, to)),
        at.clone().prop_map(Edit::Rename),
        (at.clone(), at.clone(), "[a-zåäö .]{0,30}").prop_map(|(slide, text, words)| Edit::Words(slide, text, words)),
        (at.clone(), at.clone()).prop_map(|(slide, text)| Edit::DropText(slide, text)),
        (at.clone(), "[0-9]{1,2}").prop_map(|(figure, value)| Edit::Figure(figure, value)),
        at.clone().prop_map(Edit::Background),
        (at, 0u32..90).prop_map(|(slide, seconds)| Edit::Seconds(slide, seconds)),
    ]
}

fn apply(outline: &mut Outline, edit: &Edit) {
    let count = outline.slides.len().max(1);
    if outline.slides.is_empty() {
        return;
    }
    match edit {
        Edit::Drop(at) => _ = outline.slides.remove(at % count),
        Edit::Double(at) => outline.slides.push(outline.slides[at % count].clone()),
        Edit::Move(from, to) => {
            let slide = outline.slides.remove(from % count);
            outline.slides.insert(to % count, slide);
        }
        Edit::Rename(at) => outline.slides[at % count].id.push_str("-x"),
        Edit::Words(slide, text, words) => {
            let texts = &mut outline.slides[slide % count].texts;
            let at = text % (texts.len() + 1);
            match texts.get_mut(at) {
                Some(text) => text.text.push_str(words),
                None => texts.push(OutlineText { part: SlidePart::Notes, text: words.clone() }),
            }
        }
        Edit::DropText(slide, text) => {
            let texts = &mut outline.slides[slide % count].texts;
            if !texts.is_empty() {
                texts.remove(text % texts.len());
            }
        }
        Edit::Figure(figure, value) => {
            let figures = outline.figures.len();
            outline.figures[figure % figures].read.value.clone_from(value);
        }
        Edit::Background(at) => outline.slides[at % count].presented ^= true,
        Edit::Seconds(slide, seconds) => outline.slides[slide % count].seconds = *seconds,
    }
}

fn times(ids: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    ids.fold(BTreeMap::new(), |mut times, id| {
        *times.entry(id).or_default() += 1;
        times
    })
}

fn edited(edits: &[Edit]) -> Outline {
    static MADE: OnceLock<Outline> = OnceLock::new();
    let mut outline = MADE.get_or_init(|| outline(&deck(15))).clone();
    edits.iter().for_each(|edit| apply(&mut outline, edit));
    outline
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_different_from_itself(edits in prop::collection::vec(edit(), 0..6)) {
        let outline = edited(&edits);
        let found = changes(&outline, &outline);
        prop_assert!(found.is_empty(), "{:?}", found);
        prop_assert_eq!(found.unchanged.len(), outline.slides.len());
    }

    /// Every slide of both is told once; nothing that differs is silent, and what is told turns one into the other.
    #[test]
    fn every_slide_of_both_is_told_once(
        before in prop::collection::vec(edit(), 0..4),
        after in prop::collection::vec(edit(), 0..8),
    ) {
        let (before, after) = (edited(&before), edited(&after));
        let found = changes(&before, &after);
        let [new, gone, moved, changed, unchanged] = ids(&found);
        let common = moved.into_iter().chain(changed).chain(unchanged);
        let common: Vec<String> = common.collect();
        let slides = |outline: &Outline| times(outline.slides.iter().map(|slide| slide.id.clone()));
        prop_assert_eq!(times(common.iter().cloned().chain(new)), slides(&after));
        prop_assert_eq!(times(common.into_iter().chain(gone)), slides(&before));
        prop_assert_eq!(found.is_empty(), before == after);
        for language in Language::ALL {
            prop_assert!(!said(&found, language).contains("changes-"));
        }
        let doubled = |outline: &Outline| slides(outline).values().any(|times| *times > 1);
        if doubled(&before) || doubled(&after) {
            return Ok(());
        }
        for changed in &found.changed {
            let of = |outline: &Outline| outline.slides.iter().find(|slide| slide.id == changed.slide.id).cloned().unwrap();
            let texts = |outline: &Outline| -> Vec<String> {
                let slide = of(outline);
                std::iter::once(slide.headline).chain(slide.texts.into_iter().map(|text| text.text)).collect()
            };
            let without = |are: WordsAre| {
                changed.texts.iter().map(move |text| {
                    text.runs.iter().filter(|run| run.are != are).map(|run| run.text.as_str()).collect::<String>()
                })
            };
            let (was, is) = (texts(&before), texts(&after));
            prop_assert!(without(WordsAre::Added).all(|text| text.is_empty() || was.contains(&text)));
            prop_assert!(without(WordsAre::Removed).all(|text| text.is_empty() || is.contains(&text)));
        }
    }
}
