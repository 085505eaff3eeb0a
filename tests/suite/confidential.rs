//! What is marked as not public stands in no public file, not even in what nobody sees of it.

use app::{Form, Outcome, Variant};
use content::Pack;
use deck::{Deck, FIGURE, FieldKind, NOTES, OwnKind, OwnSlide, Placed, Request, Second, Status, Tailoring, Twice};
use locale::Language;
use lopdf::{Document, Object};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| app::pack(None).unwrap())
}

fn make(request: &Request) -> Deck {
    app::make_deck(pack(), request).unwrap()
}

/// A briefing whose every field holds a word of its own that means nothing.
struct Worded {
    request: Request,
    deck: Deck,
    /// Slide, kind and the field's words, by the word.
    words: BTreeMap<String, (String, FieldKind, String)>,
}

impl Worded {
    fn new(wished: &Request) -> Self {
        let wished = Request { with_fields: true, ..wished.clone() };
        let plain = make(&wished);
        let mut slides: Vec<Placed> =
            plain.slides.iter().filter(|it| it.language.is_none()).map(|it| placed(&it.id)).collect();
        let copied = plain.slides.iter().find(|it| it.challenge.is_some()).map(|it| format!("{}~2", it.id));
        slides.splice(2..2, ["own-1", "own-2"].into_iter().map(placed).chain(copied.as_deref().map(placed)));
        let own = [("own-1", OwnKind::Table), ("own-2", OwnKind::List)];
        let own = own.map(|(id, kind)| OwnSlide { id: id.to_owned(), kind, picture: None }).to_vec();
        let mut request =
            Request { tailoring: Tailoring { slides: Some(slides), own, ..wished.tailoring.clone() }, ..wished };
        let mut words = BTreeMap::new();
        for slide in make(&request).slides {
            let id = slide.language.map(|it| format!(".{it}")).unwrap_or_default();
            let id = slide.id.strip_suffix(&id).unwrap_or(&slide.id);
            for field in slide.fields {
                let word = format!("Qx{:04}zq", words.len());
                let text = if field.base.is_empty() { word.clone() } else { format!("{} {word}", field.base) };
                request.tailoring.texts.entry(field.language).or_default().insert(field.id, text.clone());
                words.insert(word, (id.to_owned(), field.kind, text));
            }
        }
        request.with_fields = false;
        let deck = make(&request);
        Self { request, deck, words }
    }

    /// The briefing with marks, whole or public.
    fn marked(&self, marks: &BTreeMap<String, String>, public: bool) -> Request {
        let mut request = self.request.clone();
        (request.tailoring.marks, request.tailoring.public) = (marks.clone(), public);
        request
    }

    /// Words that may stand in no public file.
    fn secret(&self, marks: &BTreeMap<String, String>) -> Vec<&String> {
        let figures: Vec<&str> = marks.keys().filter_map(|target| target.strip_prefix(FIGURE)).collect();
        let names =
            |text: &str| figures.iter().any(|id| ["}", "|"].iter().any(|end| text.contains(&format!("{{{id}{end}"))));
        let headlines: BTreeSet<&str> = self
            .words
            .values()
            .filter(|(_, kind, text)| *kind == FieldKind::Headline && names(text))
            .map(|(id, ..)| id.as_str())
            .collect();
        let is_secret = |(_, (id, kind, text)): &(&String, &(String, FieldKind, String))| {
            marks.contains_key(id)
                || *kind == FieldKind::Notes && marks.contains_key(&format!("{NOTES}{id}"))
                || headlines.contains(id.as_str())
                // Notes have several paragraphs: the word stands in the last one.
                || names(text.rsplit("\n\n").next().unwrap_or_default())
        };
        self.words.iter().filter(is_secret).map(|(word, _)| word).collect()
    }
}

fn placed(id: &str) -> Placed {
    Placed { id: id.to_owned(), hidden: false }
}

/// Every third slide, the notes of every fourth, every fifth figure.
fn some_marks(deck: &Deck) -> BTreeMap<String, String> {
    let ground = |number: usize| format!("Gr{number:03}zq");
    let own = deck.slides.iter().filter(|slide| slide.language.is_none());
    let slides = own.clone().skip(2).step_by(3).map(|slide| slide.id.clone());
    let notes = own.step_by(4).map(|slide| format!("{NOTES}{}", slide.id));
    let figures = deck.figures.iter().skip(1).step_by(5).map(|record| format!("{FIGURE}{}", record.id));
    slides.chain(notes).chain(figures).enumerate().map(|(at, target)| (target, ground(at))).collect()
}

/// Everything that a file holds: its bytes, and in a PDF every stream unpacked, every string, and its text as it is read.
fn everything(path: &Path) -> String {
    let bytes = fs::read(path).unwrap();
    let mut all = String::from_utf8_lossy(&bytes).into_owned();
    if path.extension().is_some_and(|ending| ending == "pdf") {
        let document = Document::load(path).unwrap();
        document.objects.values().for_each(|object| collect(object, &mut all));
        collect(&Object::Dictionary(document.trailer), &mut all);
        let name = path.to_str().unwrap();
        all.push_str(&crate::program::ask("pdftotext", &["-raw", "-enc", "UTF-8", name], Path::new("-")));
    }
    all
}

fn collect(object: &Object, all: &mut String) {
    match object {
        Object::String(bytes, _) => {
            all.push('\n');
            match bytes.strip_prefix(&[0xfe, 0xff]) {
                Some(wide) => {
                    let units: Vec<u16> = wide.chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]])).collect();
                    all.push_str(&String::from_utf16_lossy(&units));
                }
                None => all.push_str(&String::from_utf8_lossy(bytes)),
            }
        }
        Object::Array(list) => list.iter().for_each(|it| collect(it, all)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, it)| collect(it, all)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, it)| collect(it, all));
            let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            all.push_str(&String::from_utf8_lossy(&bytes));
        }
        _ => {}
    }
}

const FORMS: [(Form, &str); 6] = [
    (Form::Pdf, "slides.pdf"),
    (Form::Handout, "handout.pdf"),
    (Form::Reading, "reading.pdf"),
    (Form::Web, "page.html"),
    (Form::Svg, "slide.svg"),
    (Form::Json, "deck.json"),
];

/// What every file of a variant holds, by its form.
fn exported(request: &Request, handout: Option<Language>, variant: Variant) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().unwrap();
    let in_form = |(form, name): (Form, &'static str)| {
        let path = folder.path().join(name);
        let outcome = app::export(pack(), request, &path, form, (handout, Some(variant))).unwrap();
        let Outcome::Saved(exported) = outcome else { panic!("asked again") };
        (name, exported.files.iter().map(|path| everything(path)).collect::<String>())
    };
    FORMS.into_iter().map(in_form).collect()
}

/// Briefings of every body, by turns in the languages, in two of them, and by templates.
fn briefings() -> Vec<(Request, Option<Language>)> {
    let date = crate::program::request(10).date;
    let seconds = [None, Some(Twice::Headlines), Some(Twice::Slides)];
    let made = pack().audiences.iter().enumerate().map(|(place, audience)| {
        let [language, other] = [place, place + 1].map(|at| Language::ALL[at % 3]);
        let second = seconds[place % 3].map(|twice| Second { language: other, twice });
        let template = pack().templates.iter().filter(|it| it.is_for(&audience.id)).nth(place / 2);
        let template = template.filter(|_| place % 2 == 1);
        let minutes = template.map_or(audience.minutes, |it| it.minutes).longest;
        let ordinary = Request::new(&audience.id, minutes, language, date);
        (Request { template: template.map(|it| it.id.clone()), second, ..ordinary }, (place % 2 == 0).then_some(other))
    });
    made.collect()
}

#[test]
fn no_byte_of_a_public_file_tells_what_is_marked() {
    for (wished, handout) in briefings() {
        let worded = Worded::new(&wished);
        let marks = some_marks(&worded.deck);
        let secret = worded.secret(&marks);
        let request = worded.marked(&marks, false);
        let whole = exported(&request, handout, Variant::Whole);
        for word in &secret {
            let (id, kind, _) = &worded.words[*word];
            // A body that only asks for evidence has no cost to tell.
            assert!(
                *kind == FieldKind::Cost || whole.iter().any(|(_, all)| all.contains(*word)),
                "{id} {kind:?}: the test cannot fail"
            );
        }
        let headlines = secret.iter().filter(|word| worded.words[**word].1 == FieldKind::Headline);
        for (name, all) in whole.iter().filter(|(name, _)| name.ends_with("pdf") || name.ends_with("html")) {
            assert!(headlines.clone().any(|word| all.contains(*word)), "{name}");
        }
        for (name, all) in exported(&request, handout, Variant::Public) {
            for word in &secret {
                assert!(!all.contains(*word), "{} {name}: {:?}", wished.audience, worded.words[*word]);
            }
            for figure in marks.keys().filter_map(|target| target.strip_prefix(FIGURE)) {
                assert!(!all.contains(&format!("\"{figure}\"")), "{} {name}: {figure}", wished.audience);
            }
            for ground in marks.values() {
                assert!(!all.contains(ground.as_str()), "{} {name}: {ground}", wished.audience);
            }
        }
    }
}

#[test]
fn the_public_variant_of_a_briefing_that_nobody_put_in_order_is_the_whole_one_without_what_is_marked() {
    for (wished, _) in briefings() {
        let whole = make(&wished);
        let mut marks = some_marks(&whole);
        marks.retain(|target, _| !target.starts_with(FIGURE));
        let tailoring = Tailoring { marks: marks.clone(), public: true, ..Tailoring::default() };
        let public = make(&Request { tailoring, ..wished.clone() });
        let ids = |deck: &Deck| deck.slides.iter().map(|slide| slide.id.clone()).collect::<Vec<_>>();
        let twin = |id: &str| marks.contains_key(id.rsplit_once('.').map_or(id, |(first, _)| first));
        let kept: Vec<String> = ids(&whole)
            .into_iter()
            .filter(|id| !(marks.contains_key(id) || wished.second.is_some() && twin(id)))
            .collect();
        assert_eq!(ids(&public), kept, "{}", wished.audience);
        let seconds: u32 = public.slides.iter().map(|slide| slide.seconds).sum();
        assert_eq!(public.time.spoken, seconds);
        assert!(seconds < whole.time.spoken, "{}", wished.audience);
    }
}

#[test]
fn what_contradicts_a_marked_figure_and_what_it_contradicts_stay_silent_about_it() {
    let contradicting = pack().surveys.iter().flat_map(|survey| survey.figures()).map(|(_, figure)| figure);
    let pairs: Vec<(&str, &str)> =
        contradicting.filter_map(|it| Some((it.id.as_str(), it.conflicts_with.as_deref()?))).collect();
    assert!(!pairs.is_empty());
    let mut met = 0;
    for (wished, _) in briefings() {
        let whole = serde_json::to_string(&make(&wished)).unwrap();
        for marked in pairs.iter().flat_map(|(one, other)| [one, other]) {
            let names = |text: &str| text.contains(&format!("\"{marked}\""));
            met += usize::from(names(&whole));
            let marks = BTreeMap::from([(format!("{FIGURE}{marked}"), String::new())]);
            let tailoring = Tailoring { marks, public: true, ..Tailoring::default() };
            let public = make(&Request { tailoring, ..wished.clone() });
            assert!(!names(&serde_json::to_string(&public).unwrap()), "{}: {marked}", wished.audience);
        }
    }
    assert!(met > 0);
}

#[test]
fn a_foot_tells_the_status_in_every_language_and_nothing_where_nobody_said_any() {
    let said = |language: Language, status: Status, public: bool| {
        let tailoring = Tailoring { status, public, ..Tailoring::default() };
        let request = Request { tailoring, language, ..crate::program::request(10) };
        make(&request).confidentiality.map(|it| it.words)
    };
    let secret = Status::Secret { ground: "24 § 1 mom. 7".into() };
    let words = [
        (Language::Sv, ["Internt arbetspapper", "Offentlig", "Sekretessbelagd: 24 § 1 mom. 7"]),
        (Language::Fi, ["Sisäinen työpaperi", "Julkinen", "Salassa pidettävä: 24 § 1 mom. 7"]),
        (Language::En, ["Internal working paper", "Public", "Secret: 24 § 1 mom. 7"]),
    ];
    for (language, [internal, public, hidden]) in words {
        assert_eq!(said(language, Status::Unmarked, false), None);
        assert_eq!(said(language, Status::Internal, false).as_deref(), Some(internal));
        assert_eq!(said(language, Status::Public, false).as_deref(), Some(public));
        assert_eq!(said(language, secret.clone(), false).as_deref(), Some(hidden));
        let act = said(language, Status::Secret { ground: "law:24-1-7".into() }, false).unwrap();
        assert!(act.contains("621/1999") && act.contains("24") && !act.contains("law:"), "{act}");
        let in_public = [Status::Unmarked, Status::Internal, secret.clone()].map(|it| said(language, it, true));
        assert_eq!(in_public, [None, None, None]);
        assert_eq!(said(language, Status::Public, true).as_deref(), Some(public));
    }
}

#[test]
fn nothing_marked_is_saved_before_somebody_says_which_variant() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slides.pdf");
    let saved = |request: &Request, variant| app::export(pack(), request, &path, Form::Pdf, (None, variant));
    let plain = crate::program::request(10);
    let deck = make(&plain);
    let message = deck.slides.iter().find(|slide| slide.challenge.is_some()).unwrap();
    let left = deck.left_out.iter().find(|left| left.id.contains('.')).map(|left| left.id.clone());
    for target in [Some(message.id.clone()), Some(format!("{NOTES}{}", message.id)), left].into_iter().flatten() {
        let marks = BTreeMap::from([(target.clone(), String::new())]);
        let request = Request { tailoring: Tailoring { marks, ..Tailoring::default() }, ..plain.clone() };
        let Ok(Outcome::Asks(guard)) = saved(&request, None) else { panic!("{target}") };
        assert!(guard.marks() && guard.status.is_none() && !path.exists());
        assert!(matches!(saved(&request, Some(Variant::Public)), Ok(Outcome::Saved(_))));
        fs::remove_file(&path).unwrap();
    }
    let status = Status::Secret { ground: String::new() };
    let secret = Request { tailoring: Tailoring { status, ..Tailoring::default() }, ..plain.clone() };
    assert!(matches!(saved(&secret, None), Ok(Outcome::Asks(guard)) if guard.status.is_some()));
    // Without marks the public variant would be the secret whole.
    assert_eq!(saved(&secret, Some(Variant::Public)).unwrap_err().message.code, "public-nothing-marked");
    assert!(!path.exists());
    assert!(matches!(saved(&secret, Some(Variant::Whole)), Ok(Outcome::Saved(_))));
    let marks = deck.slides.iter().map(|slide| (slide.id.clone(), String::new())).collect();
    let all = Request { tailoring: Tailoring { marks, ..Tailoring::default() }, ..plain };
    assert_eq!(saved(&all, Some(Variant::Public)).unwrap_err().message.code, "public-nothing-left");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]
    #[test]
    fn whatever_is_marked_no_public_deck_tells_of_it(
        briefing in 0..6_usize,
        slides in prop::collection::vec(any::<bool>(), 80),
        notes in prop::collection::vec(prop::bool::weighted(0.3), 80),
        figures in prop::collection::vec(prop::bool::weighted(0.1), 80),
    ) {
        static WORDED: OnceLock<Vec<Worded>> = OnceLock::new();
        let worded = WORDED.get_or_init(|| briefings().iter().map(|(wished, _)| Worded::new(wished)).collect());
        let worded = &worded[briefing % worded.len()];
        let own = worded.deck.slides.iter().filter(|slide| slide.language.is_none());
        let mut marks: BTreeMap<String, String> = BTreeMap::new();
        let mut mark = |target: String| marks.insert(target, "grund".to_owned());
        for ((slide, marked), noted) in own.zip(slides).zip(notes) {
            if marked && slide.kind != deck::SlideKind::Ask { mark(slide.id.clone()); }
            if noted { mark(format!("{NOTES}{}", slide.id)); }
        }
        for (record, _) in worded.deck.figures.iter().zip(figures).filter(|(_, marked)| *marked) {
            mark(format!("{FIGURE}{}", record.id));
        }
        let made = app::make_deck(pack(), &worded.marked(&marks, true));
        if let Err(failure) = &made {
            prop_assert_eq!(failure.message.code.as_str(), "public-nothing-left");
        }
        if let Ok(public) = made {
            let told = serde_json::to_string(&public).unwrap();
            for word in worded.secret(&marks) {
                prop_assert!(!told.contains(word.as_str()), "{:?} {:?}", worded.words[word], marks);
            }
            for figure in marks.keys().filter_map(|target| target.strip_prefix(FIGURE)) {
                prop_assert!(!told.contains(&format!("\"{figure}\"")), "{figure}");
            }
            prop_assert_eq!(public.time.spoken, public.slides.iter().map(|slide| slide.seconds).sum::<u32>());
        }
    }
}
