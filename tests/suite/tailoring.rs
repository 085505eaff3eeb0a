//! Decks that people made their own.

use crate::program::request;
use content::Pack;
use deck::{Deck, FieldKind, OwnKind, OwnSlide, Placed, Request, Second, Tailoring, Twice};
use locale::Language;
use std::sync::OnceLock;

fn placed(deck: &Deck) -> Vec<Placed> {
    deck.slides.iter().map(|slide| Placed { id: slide.id.clone(), hidden: false }).collect()
}

/// Read once: these tests make several hundred decks.
fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| app::pack(None).unwrap())
}

fn make(request: &Request) -> Deck {
    app::make_deck(pack(), request).unwrap()
}

#[test]
fn the_slides_that_fit_put_in_their_order_are_the_same_deck() {
    let pack = pack();
    let date = request(10).date;
    for audience in &pack.audiences {
        let templates = pack.templates.iter().filter(|template| template.is_for(&audience.id)).map(Some);
        for template in std::iter::once(None).chain(templates) {
            let minutes = template.map_or(audience.minutes, |template| template.minutes);
            for (minutes, language) in [(minutes.usual, Language::Sv), (minutes.longest, Language::Fi)] {
                let ordinary = Request::new(&audience.id, minutes, language, date);
                let ordinary = Request { template: template.map(|it| it.id.clone()), ..ordinary };
                let fitting = make(&ordinary);
                let tailoring = Tailoring { slides: Some(placed(&fitting)), ..Tailoring::default() };
                let second = Some(Second { language: Language::En, twice: Twice::Headlines });
                for second in [None, second] {
                    let ordinary = Request { second, ..ordinary.clone() };
                    let again = make(&Request { tailoring: tailoring.clone(), ..ordinary.clone() });
                    let fitting = make(&ordinary);
                    assert_eq!(again.slides, fitting.slides);
                    assert_eq!(
                        (again.time, again.figures, again.sources),
                        (fitting.time, fitting.figures, fitting.sources)
                    );
                }
            }
        }
    }
}

#[test]
fn every_field_can_be_made_ones_own_and_nothing_else_changes() {
    for minutes in [5, 45] {
        let plain = make(&Request { with_fields: true, ..request(minutes) });
        let slides = Some(placed(&plain));
        for (place, slide) in plain.slides.iter().enumerate() {
            assert!(slide.fields.iter().any(|field| field.kind == FieldKind::Headline), "{}", slide.id);
            for field in &slide.fields {
                let mut tailoring = Tailoring { slides: slides.clone(), ..Tailoring::default() };
                let words = "Våra egna ord om detta";
                tailoring.texts.entry(Language::Sv).or_default().insert(field.id.clone(), words.into());
                let own = make(&Request { tailoring, ..request(minutes) });
                let said = serde_json::to_string(&own.slides[place]).unwrap();
                assert!(said.contains(words), "{}: {said}", field.id);
                let same = |other: &deck::Slide| own.slides.iter().any(|it| it == other);
                let changed = plain.slides.iter().map(|it| deck::Slide { fields: Vec::new(), ..it.clone() });
                let changed: Vec<String> = changed.filter(|it| !same(it)).map(|it| it.id).collect();
                // A decision is told on the first slide too, and a figure that no text names has no row among the numbers.
                let follows = |id: &String| *id != slide.id && !id.ends_with(".ask") && !id.ends_with(".numbers");
                assert!(!changed.iter().any(follows), "{}: {changed:?}", field.id);
            }
        }
    }
}

#[test]
fn slides_are_hidden_moved_doubled_and_ones_own() {
    let plain = make(&request(10));
    let mut slides = placed(&plain);
    let second = format!("{}~2", slides[2].id);
    slides.swap(2, 3);
    slides[1].hidden = true;
    slides.insert(4, Placed { id: second.clone(), hidden: false });
    slides.insert(5, Placed { id: "own-1".into(), hidden: false });
    slides.push(Placed { id: "gone.message".into(), hidden: false });
    let own = vec![OwnSlide { id: "own-1".into(), kind: OwnKind::Table, picture: None }];
    let mut tailoring = Tailoring { slides: Some(slides.clone()), own, ..Tailoring::default() };
    let texts = tailoring.texts.entry(Language::Sv).or_default();
    texts.insert("own-1.headline".into(), "Vem som har jour".into());
    texts.insert("own-1.body".into(), "Vecka\tNamn\n48\tIt-chefen\n49".into());
    let (owner, _) = plain.slides[2].id.split_once('.').unwrap();
    texts.insert(format!("{owner}.headline~2"), "En gång till".into());
    let deck = make(&Request { tailoring, ..request(10) });
    let ids: Vec<&str> = deck.slides.iter().map(|slide| slide.id.as_str()).collect();
    let expected = slides.iter().filter(|place| !place.hidden && place.id != "gone.message");
    assert_eq!(ids, expected.map(|place| place.id.as_str()).collect::<Vec<_>>());
    let words = |id: &str| deck::plain(&deck.slides.iter().find(|slide| slide.id == id).unwrap().headline);
    assert_eq!((words(&second), words("own-1")), ("En gång till".to_owned(), "Vem som har jour".to_owned()));
    assert_ne!(words(&plain.slides[2].id), "En gång till");
    assert_eq!((deck.hidden.len(), deck.hidden[0].after, deck.gone.len()), (1, 1, 1));
    assert!(deck.time.spoken > plain.time.spoken - plain.slides[1].seconds);
}

#[test]
fn what_the_municipality_says_of_itself_stands_on_the_slide_of_its_challenge() {
    let plain = make(&request(10));
    let message = plain.slides.iter().find(|slide| slide.id.ends_with(".message")).unwrap();
    let mut tailoring = Tailoring::default();
    let said = [(Language::Sv, "Vi övade senast i mars.".to_owned())].into();
    tailoring.about_us.insert(message.challenge.clone().unwrap(), said);
    let deck = make(&Request { tailoring, ..request(10) });
    let slide = deck.slides.iter().find(|slide| slide.id == message.id).unwrap();
    assert!(serde_json::to_string(slide).unwrap().contains("Vi övade senast i mars."));
}
