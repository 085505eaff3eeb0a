use crate::marks::{Find, Marks};
use crate::own::Own;
use crate::sources::{said, sources};
use crate::text::{Chapter, Part, Reading};
use crate::{opening, parts, time};
use deck::{Deck, Slide, SlideKind, Term};
use locale::word;

/// Makes the reading of a deck with the terms that it explains.
pub fn build(deck: &Deck, terms: &[Term], find: &Find<'_>) -> Reading {
    let language = deck.language;
    let mut marks = Marks::new(terms, find);
    let mut chapters = vec![chapter("short", word(language, "reading-short"), opening::short(&mut marks, deck))];
    for Group { id, title, slides } in groups(deck) {
        let parts = slides.into_iter().flat_map(|slide| parts::slide(&mut marks, language, slide)).collect();
        chapters.push(chapter(&id, title, parts));
    }
    let time = time::tell(language, &mut chapters);
    if !deck.left_out.is_empty() {
        let items = deck.left_out.iter().map(|left| said(left.name.clone())).collect();
        let list = vec![Part::List { ordered: false, items }];
        chapters.push(chapter("left-out", word(language, "reading-left-out"), list));
    }
    let sources = sources(deck, &marks.cited);
    if !sources.is_empty() {
        let title = if marks.cited.is_empty() { "reading-documents" } else { "reading-sources" };
        chapters.push(chapter("sources", word(language, title), sources));
    }
    Reading {
        language,
        title: deck.title.clone(),
        occasion: deck.occasion.clone(),
        time,
        contents: word(language, "reading-contents"),
        label: deck.label.clone(),
        marking: deck.confidential_words(),
        chapters,
        own: Own::of(&deck.look, language),
    }
}

fn chapter(id: &str, title: String, parts: Vec<Part>) -> Chapter {
    Chapter { id: id.to_owned(), title, left: None, parts }
}

/// Slides that make a chapter.
struct Group<'a> {
    id: String,
    title: String,
    slides: Vec<&'a Slide>,
}

/// Slides by what they are about, each decision behind the slides that lead to it, background pages last.
fn groups(deck: &Deck) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let is_decision = |slide: &&Slide| slide.kind == SlideKind::Decision;
    // The first slide's words stand in the short answer, those of the numbers in the sources.
    let is_told = |slide: &&Slide| !matches!(slide.kind, SlideKind::Ask | SlideKind::Numbers);
    let (presented, background): (Vec<&Slide>, Vec<&Slide>) = own(deck).partition(|slide| slide.presented);
    let (decisions, others): (Vec<&Slide>, Vec<&Slide>) = presented.into_iter().filter(is_told).partition(is_decision);
    for slide in others.into_iter().chain(decisions).chain(background) {
        let id = id(slide);
        match groups.iter_mut().find(|group| group.id == id) {
            Some(group) => group.slides.push(slide),
            None => groups.push(Group { id, title: title(deck, slide), slides: vec![slide] }),
        }
    }
    groups
}

/// The slides in the deck's own language: one who reads alone needs nothing twice.
pub(crate) fn own(deck: &Deck) -> impl Iterator<Item = &Slide> {
    deck.slides.iter().filter(|slide| slide.language.is_none())
}

/// The id of the chapter that a slide belongs to. A challenge may be called as the program calls a chapter of its own.
fn id(slide: &Slide) -> String {
    match &slide.challenge {
        Some(challenge) => format!("challenge-{challenge}"),
        None if !slide.presented => "background".to_owned(),
        None if slide.kind == SlideKind::WhyNow => "why-now".to_owned(),
        None => "course".to_owned(),
    }
}

/// The heading of the chapter that begins with a slide.
fn title(deck: &Deck, slide: &Slide) -> String {
    let course = deck.template.as_ref().map(|template| &template.name);
    let named = slide.group.as_ref().or(course).or(slide.kicker.as_ref());
    let named = named.filter(|_| slide.kind != SlideKind::WhyNow);
    named.cloned().unwrap_or_else(|| word(deck.language, "reading-why-now"))
}
