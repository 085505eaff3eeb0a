//! The handout: an A4 paper with a picture of every slide, what was said, and room for what was decided.

use crate::Engine;
use crate::accent::Accent;
use crate::paper::{HEADING, LEFT, Letterhead, MEASURE, Paper, PaperSheet, SMALL, SUBHEADING, TEXT, room_of_picture};
use crate::paragraph::Style;
use crate::pictures::Shown;
use crate::tables;
use crate::theme::{GREY, INK, LINE, NIGHT};
use deck::{Block, Deck, Slide, SlideKind, Span, Term, plain};
use locale::{Language, Message, say, word};
use scene::{Artifact, Bounds, Node, Page, Role, Scene, Section, Shape, Stroke};
use std::sync::Arc;

/// Width of a slide's picture, and of the text beside it.
const PICTURE: f32 = 208.0;
const BESIDE: f32 = 20.0;

/// Room above a picture on the whole width.
const ABOVE: f32 = 10.0;

/// Room that a decision takes with its heading and the lines to write on: they belong on one page.
const DECISION: f32 = 290.0;

/// Lays out the handout of a deck whose slides are already laid out, with the terms that it explains.
pub fn handout(engine: &mut Engine, deck: &Deck, terms: &[Term], slides: &Scene) -> Scene {
    let (foot, accent) = (format!("{} · {}", deck.title, deck.occasion), Accent::of(deck.look.colour));
    let sheet = PaperSheet { foot, accent, marking: deck.confidential_words(), language: deck.language };
    let mut writer = Writer { paper: Paper::new(engine, &sheet), deck };
    writer.opening();
    let presented = deck.slides.iter().zip(&slides.sections).filter(|(slide, _)| slide.presented);
    for (slide, section) in presented.filter(|(slide, _)| slide.kind != SlideKind::Decision) {
        writer.slide(slide, section);
    }
    writer.decisions();
    writer.background(slides);
    writer.left_out();
    writer.terms(terms);
    writer.sources();
    let title = say(deck.language, &Message::new("handout-title").with("title", &deck.title));
    writer.paper.scene(title)
}

struct Writer<'a> {
    paper: Paper<'a>,
    deck: &'a Deck,
}

impl Writer<'_> {
    fn language(&self) -> Language {
        self.deck.language
    }

    fn opening(&mut self) {
        let (deck, time) = (self.deck, self.deck.time);
        let alt = deck.look.logo_alt(deck.language);
        let (name, logo) = (deck.look.municipality.as_deref(), deck.look.logo.as_ref());
        self.paper.opening(&deck.title, &Letterhead { name, logo, alt: &alt });
        self.paper.say(&deck.occasion.clone(), HEADING, INK);
        let minutes = |seconds: u32| {
            let message = Message::new("handout-seconds").with("minutes", seconds / 60).with("seconds", seconds % 60);
            say(deck.language, &message)
        };
        let plan = Message::new("handout-time")
            .with("minutes", time.minutes)
            .with("talk", minutes(time.spoken))
            .with("discussion", minutes(time.discussion))
            .with("decision", minutes(time.decision));
        self.paper.flow.y += 4.0;
        self.paper.say(&say(deck.language, &plan), TEXT, GREY);
        self.paper.flow.y += 4.0;
        self.paper.say(&deck.label, SMALL, GREY);
        self.paper.marking(deck.confidential_words().as_deref());
        self.paper.rule();
    }

    /// The slide's picture at the left; at the right its headline, its text, and, quieter, what is said.
    fn slide(&mut self, slide: &Slide, section: &Section) {
        self.paper.flow.gap(18.0);
        let headline = plain(&slide.headline);
        let measure = MEASURE - PICTURE - BESIDE;
        let heading = self.paper.flow.set_plain(&headline, Style::headline(SUBHEADING, NIGHT), measure);
        let mut texts = Vec::new();
        let marks: Vec<&str> = slide.marked().collect();
        if !marks.is_empty() {
            texts.push(self.paper.flow.set_plain(&marks.join(" · "), Style::label(SMALL, INK).semibold(), measure));
        }
        for sentence in slide_sentences(slide) {
            texts.push(self.paper.flow.set_plain(&sentence, Style::body(TEXT, INK), measure));
        }
        if let Some(marked) = slide.notes_marked() {
            texts.push(self.paper.flow.set_plain(marked, Style::label(SMALL, INK).semibold(), measure));
        }
        for note in &slide.notes {
            texts.push(self.paper.flow.set(note, Style::body(TEXT, GREY), measure));
        }
        // The slide of the numbers has it all in its table.
        for source in slide.provenance.iter().filter(|_| slide.kind != SlideKind::Numbers) {
            texts.push(self.paper.flow.set_plain(source, Style::body(SMALL, GREY), measure));
        }
        let first = section.pages.first().map_or(0.0, |page| PICTURE * page.height / page.width);
        let height = heading.height() + texts.iter().map(|text| text.height() + 4.0).sum::<f32>();
        let pictures = slide.body.iter().filter_map(|block| match block {
            Block::Picture { picture, .. } => Some(room_of_picture(picture) + ABOVE),
            _ => None,
        });
        self.paper.flow.keep(first.max(height) + pictures.sum::<f32>());
        let (page, top) = (self.paper.flow.page(), self.paper.flow.y);
        self.paper.begin_part(&headline, slide.group.clone());
        let alt = self.alt(slide, &headline);
        let picture = section.pages.first().and_then(|page| self.picture(page, LEFT, top, alt));
        let right = LEFT + PICTURE + BESIDE;
        let children = self.paper.flow.lines(&heading, right);
        self.paper.put((!children.is_empty()).then(|| Node::new(Role::Heading(2), children)));
        self.paper.put(picture);
        for text in texts {
            self.paper.flow.y += 4.0;
            let children = self.paper.flow.lines(&text, right);
            self.paper.put((!children.is_empty()).then(|| Node::new(Role::Paragraph, children)));
        }
        if self.paper.flow.page() == page {
            self.paper.flow.y = self.paper.flow.y.max(top + first);
        }
        self.tables_and_pictures(slide);
    }

    /// A table or a picture has the whole width of the paper, where it can be read.
    fn tables_and_pictures(&mut self, slide: &Slide) {
        for block in &slide.body {
            if let Block::Picture { picture, alt, caption } = block {
                self.paper.flow.gap(ABOVE);
                self.paper.picture(&Shown { picture, alt, caption: caption.as_deref(), ink: GREY });
            }
            if let Block::Table { caption, head, rows } = block {
                self.paper.flow.gap(8.0);
                let size = tables::Size { kind: SMALL, above: 8.0 };
                let grid = tables::in_size(&self.paper.flow, head, rows, size);
                let nodes = tables::table(&mut self.paper.flow, caption.as_deref(), head, rows, &grid);
                self.paper.put(nodes);
            }
        }
    }

    /// What a slide's picture shows, in words; its numbers follow as text.
    fn alt(&self, slide: &Slide, headline: &str) -> String {
        let number = self.deck.slides.iter().position(|other| other.id == slide.id).map_or(0, |place| place + 1);
        say(self.language(), &Message::new("handout-picture").with("number", number).with("headline", headline))
    }

    fn picture(&mut self, page: &Arc<Page>, x: f32, y: f32, alt: String) -> Option<Node> {
        let height = PICTURE * page.height / page.width;
        let frame = Shape::Rectangle {
            x,
            y,
            width: PICTURE,
            height,
            fill: None,
            stroke: Some(Stroke { colour: LINE, width: 0.75 }),
        };
        let picture = Shape::Picture { page: Arc::clone(page), x, y, width: PICTURE };
        let content = self.paper.flow.canvas.content(vec![picture, frame])?;
        let bounds = Bounds { x, y, width: PICTURE, height };
        Some(Node::new(Role::Figure { alt, bounds }, vec![content]))
    }

    /// Every decision in full, with room to write.
    fn decisions(&mut self) {
        let language = self.language();
        let decisions: Vec<&Slide> =
            self.deck.slides.iter().filter(|slide| slide.kind == SlideKind::Decision).collect();
        if decisions.is_empty() {
            return;
        }
        self.paper.flow.keep(DECISION);
        self.paper.part(&word(language, "handout-decisions"), 2, HEADING);
        if let Some(role) = &self.deck.role {
            self.paper.paragraph(role, TEXT, GREY);
        }
        for slide in decisions {
            self.paper.flow.gap(10.0);
            self.paper.flow.keep(DECISION - 40.0);
            self.paper.subheading(&slide.headline, INK, 0.0);
            self.paper.flow.y += 2.0;
            let marks: Vec<&str> = slide.marked().collect();
            self.paper.marking((!marks.is_empty()).then(|| marks.join(" · ")).as_deref());
            for text in slide.texts().into_iter().skip(1).take(1) {
                self.paper.paragraph(text, TEXT, INK);
            }
            self.decision_facts(slide);
            for prompt in &slide.prompts {
                self.paper.flow.y += 2.0;
                self.paper.say(prompt, TEXT, GREY);
            }
            for label in ["handout-room", "handout-who-writes", "handout-cost"] {
                self.room_to_write(&word(language, label), if label == "handout-room" { 2 } else { 1 });
            }
        }
    }

    fn decision_facts(&mut self, slide: &Slide) {
        let rows = slide.body.iter().flat_map(|block| match block {
            Block::Facts { rows } => rows.as_slice(),
            _ => &[],
        });
        for fact in rows {
            let mut text = vec![deck::Span { text: format!("{}: ", fact.label), strong: true, figure: None }];
            text.extend(fact.text.iter().cloned());
            self.paper.flow.y += 2.0;
            self.paper.paragraph(&text, TEXT, INK);
        }
    }

    fn room_to_write(&mut self, label: &str, lines: usize) {
        self.paper.flow.y += 8.0;
        self.paper.say(label, SMALL, GREY);
        for _ in 0..lines {
            self.paper.flow.keep(24.0);
            self.paper.flow.y += 22.0;
            let rule = Shape::Rectangle {
                x: LEFT,
                y: self.paper.flow.y,
                width: MEASURE,
                height: 0.75,
                fill: Some(GREY),
                stroke: None,
            };
            self.paper.flow.canvas.artifact(Artifact::Layout, [rule]);
        }
        self.paper.flow.y += 2.0;
    }

    /// Pictures of the background pages, with their text.
    fn background(&mut self, slides: &Scene) {
        let background: Vec<_> =
            self.deck.slides.iter().zip(&slides.sections).filter(|(slide, _)| !slide.presented).collect();
        for (slide, section) in background {
            self.slide(slide, section);
        }
    }

    fn left_out(&mut self) {
        if self.deck.left_out.is_empty() {
            return;
        }
        self.paper.part(&word(self.language(), "handout-left-out"), 2, HEADING);
        let names = self.deck.left_out.iter().map(|left| said(&left.name));
        self.paper.points(false, names);
    }

    fn terms(&mut self, terms: &[Term]) {
        if terms.is_empty() {
            return;
        }
        self.paper.part(&word(self.language(), "handout-terms"), 2, HEADING);
        let name = |term: &Term| Span { text: format!("{}: ", term.term), strong: true, figure: None };
        self.paper.points(false, terms.iter().map(|term| [vec![name(term)], said(&term.plain)].concat()));
    }

    fn sources(&mut self) {
        if self.deck.sources.is_empty() {
            return;
        }
        self.paper.part(&word(self.language(), "handout-sources"), 2, HEADING);
        self.paper.points(false, self.deck.sources.iter().map(|source| said(source)));
    }
}

fn said(text: &str) -> Vec<Span> {
    vec![Span { text: text.to_owned(), ..Span::default() }]
}

/// What stands on a slide below its headline, as sentences; tables and pictures are put as such.
fn slide_sentences(slide: &Slide) -> Vec<String> {
    let mut sentences = Vec::new();
    for block in &slide.body {
        match block {
            Block::Bars { title, alt, .. } | Block::Shares { title, alt, .. } => {
                sentences.push(format!("{} {alt}", plain(title)));
            }
            Block::Number { value, of, text, .. } => sentences.push(format!("{value} ({of}). {}", plain(text))),
            Block::Paragraph { text, .. } => sentences.push(plain(text)),
            Block::List { items, .. } => sentences.extend(items.iter().map(|item| plain(item))),
            Block::Story { mark, paragraphs } => {
                let told = paragraphs.iter().map(|text| plain(text)).collect::<Vec<_>>().join(" ");
                sentences.push(mark.as_ref().map_or_else(|| told.clone(), |mark| format!("{mark}. {told}")));
            }
            Block::Table { .. } | Block::Picture { .. } => {}
            Block::Facts { rows } => {
                sentences.extend(rows.iter().map(|fact| format!("{}: {}", fact.label, plain(&fact.text))));
            }
        }
    }
    // The first slide's label stands at the head of the paper already, and sources follow in full.
    sentences.extend(slide.source_line.clone().filter(|_| slide.kind != SlideKind::Ask && slide.provenance.is_empty()));
    sentences
}
