//! The reading on A4: the short answer on the first page, the contents, then running text.

mod parts;
mod soften;

pub use soften::soften;

use crate::Engine;
use crate::accent::Accent;
use crate::paper::{HEADING, LEFT, Letterhead, MEASURE, Paper, PaperSheet, SMALL, TEXT};
use crate::paragraph::Style;
use crate::theme::{GREY, INK};
use ::reading::{Chapter, Reading};
use locale::{Message, say};
use scene::{Bounds, Child, Node, Role, Scene};

/// Lays out a reading.
pub fn reading(engine: &mut Engine, reading: &Reading) -> Scene {
    let foot = format!("{} · {}", reading.title, reading.occasion);
    let accent = Accent::of(reading.own.as_ref().and_then(|own| own.colour));
    let sheet = PaperSheet { foot, accent, marking: reading.marking.clone(), language: reading.language };
    // Where the chapters begin is known when they have been laid out; the second time the contents tell it.
    let (_, places) = write(engine, &sheet, reading, &[]);
    let (paper, _) = write(engine, &sheet, reading, &places);
    paper.scene(say(reading.language, &Message::new("reading-title").with("title", &reading.title)))
}

/// Page, from 0, and how far from above.
type Place = (usize, f32);

/// Writes the paper; `known` are the places at which the chapters begin. Gives those at which they did.
fn write<'a>(
    engine: &'a mut Engine,
    sheet: &'a PaperSheet,
    reading: &Reading,
    known: &[Place],
) -> (Paper<'a>, Vec<Place>) {
    let mut paper = Paper::new(engine, sheet);
    opening(&mut paper, reading);
    let mut places = Vec::new();
    for (place, chapter) in reading.chapters.iter().enumerate() {
        if place == 1 {
            contents(&mut paper, reading, known);
        }
        places.push(self::chapter(&mut paper, chapter, place == 0));
    }
    (paper, places)
}

fn opening(paper: &mut Paper<'_>, reading: &Reading) {
    let own = reading.own.as_ref();
    let letterhead = Letterhead {
        name: own.and_then(|own| own.municipality.as_deref()),
        logo: own.and_then(|own| own.logo.as_ref()),
        alt: own.map_or("", |own| &own.logo_alt),
    };
    paper.opening(&reading.title, &letterhead);
    paper.say(&reading.occasion, HEADING, INK);
    paper.flow.y += 4.0;
    paper.say(&reading.time, TEXT, GREY);
    paper.say(&reading.label, SMALL, GREY);
    paper.marking(reading.marking.as_deref());
    paper.rule();
}

/// Titles with the pages on which they stand, and to which they lead.
fn contents(paper: &mut Paper<'_>, reading: &Reading, known: &[Place]) {
    #[expect(clippy::cast_precision_loss, reason = "a reading has few chapters")]
    let height = reading.chapters.len() as f32 * (TEXT.line + 3.0) + 60.0;
    paper.flow.keep(height);
    paper.part(&reading.contents, 2, HEADING);
    let mut items = Vec::new();
    for (place, chapter) in reading.chapters.iter().enumerate() {
        paper.flow.gap(3.0);
        let title = paper.flow.set_plain(&chapter.title, Style::label(TEXT, INK), MEASURE - 40.0);
        let to = known.get(place).copied();
        let page = to.map_or_else(String::new, |(page, _)| (page + 1).to_string());
        let page = paper.flow.set_plain(&page, Style::label(TEXT, INK), 40.0);
        paper.flow.keep(title.height());
        let top = paper.flow.y;
        let mut children = paper.flow.lines(&title, LEFT);
        children.extend(paper.flow.canvas.content(page.all(LEFT + MEASURE - page.width(), top)));
        if let Some((page, y)) = to {
            let bounds = Bounds { x: LEFT, y: top, width: MEASURE, height: paper.flow.y - top };
            let link = Role::Link { title: chapter.title.clone(), bounds, page, y };
            children = vec![Node::new(link, children).into()];
        }
        let body = Node::new(Role::ListBody, children);
        items.push(Child::Node(Node::new(Role::ListItem, vec![body.into()])));
    }
    paper.put([Node::new(Role::List { ordered: false }, items)]);
}

/// Room that the headings take with which a chapter begins.
const BEGINNING: f32 = 100.0;

/// Gives the place at which it begins.
fn chapter(paper: &mut Paper<'_>, chapter: &Chapter, is_short: bool) -> Place {
    // A chapter begins with two headings: none of them stands alone at the foot of a page.
    paper.flow.keep(BEGINNING + parts::beginning(chapter.parts.get(1)));
    let page = paper.flow.page();
    let y = paper.flow.y;
    paper.part(&chapter.title, 2, HEADING);
    if let Some(left) = &chapter.left {
        paper.flow.y -= 4.0;
        paper.say(left, SMALL, GREY);
        paper.flow.y += 4.0;
    }
    for (place, part) in chapter.parts.iter().enumerate() {
        parts::part(paper, part, chapter.parts.get(place + 1), is_short);
    }
    (page, y)
}
