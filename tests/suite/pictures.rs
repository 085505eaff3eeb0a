//! Pictures that a municipality puts on its slides, and its own look: on slides, on paper, as a web page.

mod drawn;

use crate::pdf::meets;
use crate::program::{ask, request};
use deck::{Block, Deck, Look, Picture, Slide, SlideKind, Span, Tone};
use drawn::{crest, hills, logo, ring, tower};
use layout::Engine;
use locale::Language;
use lopdf::{Document, Object};
use page_validation::ValidationProfile;
use scene::{Item, Mark, Page, Scene, Shape};
use std::fs;
use std::path::PathBuf;

fn text(words: &str) -> Vec<Span> {
    vec![Span { text: words.to_owned(), ..Span::default() }]
}

fn shown(picture: &Picture, alt: &str, caption: Option<&str>) -> Block {
    Block::Picture { picture: picture.clone(), alt: alt.to_owned(), caption: caption.map(text) }
}

/// A slide of one's own with these blocks.
fn slide(id: &str, headline: &str, body: Vec<Block>) -> Slide {
    let pattern = crate::program::deck(10).slides.remove(1);
    Slide {
        id: id.to_owned(),
        kind: SlideKind::Page,
        challenge: None,
        kicker: None,
        headline: text(headline),
        second_headline: None,
        body,
        source_line: None,
        provenance: Vec::new(),
        notes: vec![text("Berätta kort.")],
        ..pattern
    }
}

/// The bundled briefing with slides that hold pictures of every shape.
fn with_pictures(language: Language, look: Look) -> Deck {
    let pack = app::pack(None).unwrap();
    let mut deck = app::make_deck(&pack, &deck::Request { language, ..request(10) }).unwrap();
    let lead = Block::Paragraph { text: text(drawn::LEAD), tone: Tone::Lead };
    let list = Block::List { ordered: false, items: drawn::POINTS.map(text).to_vec() };
    let (wide, tall, tiny, huge) = (hills(1200), tower(), hills(48), hills(picture::SLIDE));
    let caption = Some("Serverrummet i kommunhuset efter stormen. Bild: kommunen");
    let ours = [
        ("alone", vec![shown(&wide, "Kullar under en blå himmel.", None)]),
        ("alone-caption", vec![shown(&huge, "Kullar.", caption)]),
        ("portrait", vec![shown(&tall, "Ett torn.", caption)]),
        ("paragraph", vec![lead.clone(), shown(&wide, "Kullar.", caption)]),
        ("paragraph-tall", vec![lead.clone(), shown(&tall, "Ett torn.", None)]),
        ("first", vec![shown(&tall, "Ett torn.", caption), list.clone()]),
        ("list", vec![list.clone(), shown(&wide, "Kullar.", None)]),
        ("tiny", vec![lead, shown(&tiny, "En liten bild.", Some("Liten"))]),
        ("transparent", vec![shown(&ring(), "En ring.", None), list]),
        ("no-words", vec![shown(&wide, " ", None)]),
    ];
    let slides =
        ours.into_iter().map(|(id, body)| slide(id, "Så såg det ut när servern stod stilla i två dagar", body));
    deck.slides.splice(2..2, slides);
    deck.look = look;
    deck
}

fn look(logo: Option<Picture>, colour: Option<[u8; 3]>) -> Look {
    Look { municipality: Some("Kyrkslätt kommun".to_owned()), logo, colour }
}

/// Looks of many kinds: light and dark colours, wide and square logos, nothing at all.
fn looks() -> Vec<(&'static str, Look)> {
    vec![
        ("plain", Look::default()),
        ("blue", look(Some(logo()), Some([0x00, 0x3a, 0x8c]))),
        ("yellow", look(Some(crest()), Some([0xff, 0xd5, 0x00]))),
        ("green", look(None, Some([0x1b, 0x7a, 0x3c]))),
        ("logo", Look { logo: Some(logo()), ..Look::default() }),
    ]
}

/// What is made of a deck: slides, handout, reading.
fn scenes(deck: &Deck) -> [(&'static str, Scene); 3] {
    let (mut engine, pack) = (Engine::new(), app::pack(None).unwrap());
    let slides = layout::slides(&mut engine, deck, None).scene;
    let terms = deck::Glossary::new(&pack, deck.language).terms(deck);
    let handout = layout::handout(&mut engine, deck, &terms, &slides);
    let reading = layout::reading(&mut engine, &app::reading(&pack, deck));
    [("slides", slides), ("handout", handout), ("reading", reading)]
}

/// A folder for what is made; that of `LYKTA_PICTURES` for whoever wants to look at it.
fn folder() -> (Option<tempfile::TempDir>, PathBuf) {
    if let Some(path) = std::env::var_os("LYKTA_PICTURES") {
        fs::create_dir_all(&path).unwrap();
        return (None, path.into());
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    (Some(folder), path)
}

fn images(scene: &Scene) -> Vec<(&Page, &Item)> {
    let pages = scene.sections.iter().flat_map(|section| &section.pages);
    let items = pages.flat_map(|page| page.items.iter().map(move |item| (page.as_ref(), item)));
    items.filter(|(_, item)| matches!(item.shape, Shape::Image { .. })).collect()
}

#[test]
fn pdfs_with_pictures_and_looks_meet_pdf_ua_1_and_pdf_a_2a() {
    let (_kept, folder) = folder();
    for (name, look) in looks() {
        let language = if name == "yellow" { Language::Fi } else { Language::Sv };
        let deck = with_pictures(language, look);
        for (form, scene) in scenes(&deck) {
            let path = folder.join(format!("{name}-{form}.pdf"));
            let bytes = render::pdf(&scene).unwrap();
            assert_eq!(bytes, render::pdf(&scene).unwrap(), "{name} {form}");
            fs::write(&path, bytes).unwrap();
            for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
                meets(&path, profile);
            }
            ask("qpdf", &["--check"], &path);
        }
    }
}

#[test]
fn every_picture_is_embedded_once_and_has_its_words() {
    let deck = with_pictures(Language::Sv, look(Some(logo()), None));
    for (form, scene) in scenes(&deck) {
        let document = Document::load_mem(&render::pdf(&scene).unwrap()).unwrap();
        let name_is = |object: &Object, key: &[u8], name: &[u8]| {
            let dictionary = object.as_stream().map(|stream| &stream.dict).or_else(|_| object.as_dict());
            dictionary.is_ok_and(|it| it.get(key).and_then(Object::as_name).is_ok_and(|found| found == name))
        };
        let embedded = document.objects.values().filter(|object| name_is(object, b"Subtype", b"Image"));
        // Five pictures, the logo, and a mask for each of the two that let something through.
        assert_eq!(embedded.clone().count(), 5 + 1 + 2, "{form}");
        let photographs = embedded.filter(|object| name_is(object, b"Filter", b"DCTDecode"));
        assert_eq!(photographs.count(), 2, "{form}");
        let figures = document.objects.values().filter(|object| name_is(object, b"S", b"Figure"));
        let words = |object: &Object| {
            let alt = object.as_dict().unwrap().get(b"Alt").unwrap();
            lopdf::decode_text_string(alt).unwrap()
        };
        let alts: Vec<String> = figures.map(words).collect();
        for alt in ["Kullar under en blå himmel.", "Ett torn.", "Bild utan beskrivning", "Logotyp: Kyrkslätt kommun"]
        {
            assert!(alts.iter().any(|known| known == alt), "{form}: {alt} in {alts:?}");
        }
    }
}

/// What a camera notes beside a picture is in nothing that is made of it.
#[test]
fn what_the_camera_noted_is_gone() {
    let noted = "Taken at the town hall by Maija";
    assert!(String::from_utf8_lossy(include_bytes!("pictures/hills.jpg")).contains(noted));
    let deck = with_pictures(Language::Sv, Look::default());
    for (form, scene) in scenes(&deck) {
        for object in Document::load_mem(&render::pdf(&scene).unwrap()).unwrap().objects.values() {
            let holds = |bytes: &[u8]| bytes.windows(noted.len()).any(|part| part == noted.as_bytes());
            assert!(!object.as_stream().is_ok_and(|stream| holds(&stream.content)), "{form}");
        }
    }
}

#[test]
fn pictures_keep_their_shape_and_lie_on_their_page() {
    for (name, look) in looks() {
        for (form, scene) in scenes(&with_pictures(Language::Sv, look)) {
            for (page, item) in images(&scene) {
                let Shape::Image { picture, bounds } = &item.shape else { continue };
                let shape = f64::from(picture.width) / f64::from(picture.height);
                let drawn = f64::from(bounds.width) / f64::from(bounds.height);
                assert!((shape / drawn - 1.0).abs() < 0.001, "{name} {form}: {picture:?} at {bounds:?}");
                assert!(bounds.x >= 0.0 && bounds.x + bounds.width <= page.width, "{name} {form}: {bounds:?}");
                assert!(bounds.y >= 0.0 && bounds.y + bounds.height <= page.height, "{name} {form}: {bounds:?}");
                // Points of 150 to an inch, a small picture's half as many; a logo fills its place.
                let dense = f64::from(picture.width) / f64::from(bounds.width) * 72.0;
                assert!(dense > 74.9, "{name} {form}: {dense} in {picture:?}");
            }
        }
    }
}

/// A picture and its words never lie on each other, whatever stands beside it.
#[test]
fn text_and_picture_lie_beside_each_other() {
    let deck = with_pictures(Language::Sv, Look::default());
    let laid = layout::slides(&mut Engine::new(), &deck, None);
    let nameless = laid.notices.concat().into_iter().filter(|notice| notice.code == "picture-without-words");
    assert_eq!(nameless.count(), 1);
    let scene = laid.scene;
    for (page, item) in images(&scene) {
        let Shape::Image { bounds, .. } = &item.shape else { continue };
        let runs = page.items.iter().filter(|item| matches!(item.mark, Mark::Content(_)));
        for run in runs.filter_map(|item| if let Shape::Text(run) = &item.shape { Some(run) } else { None }) {
            let apart = run.x + run.width() <= bounds.x
                || run.x >= bounds.x + bounds.width
                || run.baseline <= bounds.y
                || run.baseline - run.size * 0.6 >= bounds.y + bounds.height;
            assert!(apart, "{:?} lies on a picture at {bounds:?}", run.text);
        }
    }
    for (slide, section) in deck.slides.iter().zip(&scene.sections).skip(2).take(10) {
        assert_eq!(section.pages.len(), 1, "{}", slide.id);
    }
}

#[test]
fn the_name_and_the_logo_stand_on_every_slide() {
    let logo = logo();
    let deck = with_pictures(Language::Sv, look(Some(logo.clone()), Some([0, 0x3a, 0x8c])));
    let scene = layout::slides(&mut Engine::new(), &deck, None).scene;
    for page in scene.sections.iter().flat_map(|section| &section.pages) {
        let is_name = |item: &Item| matches!(&item.shape, Shape::Text(run) if run.text.contains("Kyrkslätt kommun"));
        let is_logo = |item: &Item| matches!(&item.shape, Shape::Image { picture, .. } if *picture == logo);
        assert!(page.items.iter().any(is_name) && page.items.iter().any(is_logo));
    }
}

#[test]
fn drawings_and_pages_hold_their_pictures_and_fetch_nothing() {
    let (_kept, folder) = folder();
    let pack = app::pack(None).unwrap();
    for (name, look) in looks() {
        let has_logo = look.logo.is_some();
        let deck = with_pictures(Language::Sv, look);
        let scene = layout::slides(&mut Engine::new(), &deck, None).scene;
        for (place, page) in scene.sections.iter().flat_map(|section| &section.pages).enumerate() {
            let svg = render::svg(page);
            let addresses = svg.split("href=\"").skip(1);
            assert!(addresses.clone().all(|address| address.starts_with("data:image/")), "{name} {place}");
            fs::write(folder.join(format!("{name}-{place:02}.svg")), svg).unwrap();
        }
        let page = html::page(&app::reading(&pack, &deck));
        fs::write(folder.join(format!("{name}.html")), &page).unwrap();
        assert!(page.contains("img-src data:\""), "{name}");
        assert!(page.contains("alt=\"Kullar under en blå himmel.\""));
        assert_eq!(page.contains("<div class=\"letterhead\"><p>") || name == "logo", name != "plain", "{name}");
        assert_eq!(page.contains("ogotyp"), has_logo, "{name}");
        assert!(page.split("src=\"").skip(1).all(|address| address.starts_with("data:image/")));
    }
    let plain = html::page(&app::reading(&pack, &crate::program::deck(10)));
    assert!(!plain.contains("img-src") && !plain.contains("letterhead"));
}

/// A look that changes is drawn, though no slide did.
#[test]
fn a_changed_look_is_drawn_anew() {
    let mut deck = crate::program::deck(10);
    let mut engine = Engine::new();
    let before = layout::slides(&mut engine, &deck, None);
    let old = deck.clone();
    deck.look = look(None, Some([200, 0, 0]));
    let reused = layout::Reused { deck: &old, laid: &before };
    let after = layout::slides(&mut engine, &deck, Some(&reused)).scene;
    assert_eq!(after, layout::slides(&mut engine, &deck, None).scene);
    assert_ne!(after, before.scene);
}
