//! The handout: an A4 paper with a picture of every slide, what was said, and room for what was decided.

use crate::Engine;
use crate::canvas::Canvas;
use crate::flow::{Flow, Sheet};
use crate::paragraph::{Style, set_plain};
use crate::tables;
use crate::theme::{AMBER, GREY, INK, LINE, NIGHT, PAPER, Type};
use deck::{Block, Deck, Slide, SlideKind, Term, Text, plain};
use locale::{Language, Message, say, word};
use scene::{Artifact, Bookmark, Bounds, Child, Colour, Node, Page, Role, Scene, Section, Shape, Stroke};
use std::sync::Arc;

/// A4 in points.
const PAPER_WIDTH: f32 = 595.28;
const PAPER_HEIGHT: f32 = 841.89;
const LEFT: f32 = 56.0;
const MEASURE: f32 = PAPER_WIDTH - 2.0 * LEFT;
const TOP: f32 = 56.0;
const BOTTOM: f32 = PAPER_HEIGHT - 64.0;

/// Width of a slide's picture, and of the text beside it.
const PICTURE: f32 = 208.0;
const BESIDE: f32 = 20.0;

/// Room that a decision takes with its heading and the lines to write on: they belong on one page.
const DECISION: f32 = 290.0;

const fn of(size: f32, line: f32) -> Type {
    Type { size, line }
}

const TITLE: Type = of(24.0, 30.0);
const HEADING: Type = of(15.0, 20.0);
const SLIDE_HEADING: Type = of(12.5, 16.0);
const TEXT: Type = of(10.5, 14.5);
const SMALL: Type = of(9.0, 12.0);

/// Lays out the handout of a deck whose slides are already laid out, with the terms that it explains.
pub fn handout(engine: &mut Engine, deck: &Deck, terms: &[Term], slides: &Scene) -> Scene {
    let sheet = PaperSheet { deck };
    let canvas = Canvas::new(PAPER_WIDTH, PAPER_HEIGHT);
    let mut flow = Flow::new(engine, deck.language, canvas, &sheet);
    (flow.left, flow.width) = (LEFT, MEASURE);
    let mut writer = Writer { flow, deck, parts: Vec::new() };
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
    let (pages, parts) = (writer.flow.canvas.pages, writer.parts);
    Scene { title, language: deck.language, sections: sections(pages, parts) }
}

/// A part of the handout: the bookmark that leads to it, and what is read.
struct Part {
    bookmark: Bookmark,
    nodes: Vec<Node>,
}

/// Parts share pages, so all of them make one section.
fn sections(pages: Vec<Page>, parts: Vec<Part>) -> Vec<Arc<Section>> {
    let (mut bookmarks, mut nodes) = (Vec::new(), Vec::new());
    for part in parts {
        bookmarks.push(part.bookmark);
        nodes.extend(part.nodes);
    }
    vec![Arc::new(Section { bookmarks, pages: pages.into_iter().map(Arc::new).collect(), nodes })]
}

struct PaperSheet<'a> {
    deck: &'a Deck,
}

impl Sheet for PaperSheet<'_> {
    fn ground(&self) -> Colour {
        PAPER
    }

    fn furnish(&self, engine: &mut Engine, canvas: &mut Canvas, further: usize) -> (f32, f32) {
        let style = Style::label(SMALL, GREY);
        let language = self.deck.language;
        let text = format!("{} · {}", self.deck.title, self.deck.occasion);
        let left = set_plain(engine, language, &text, style, MEASURE - 60.0).cut(1);
        let number = set_plain(engine, language, &(further + 1).to_string(), style, 60.0);
        let y = PAPER_HEIGHT - 44.0;
        let mut shapes = left.all(LEFT, y);
        shapes.extend(number.all(LEFT + MEASURE - number.width(), y));
        canvas.artifact(Artifact::Footer, shapes);
        (TOP, BOTTOM)
    }
}

struct Writer<'a> {
    flow: Flow<'a>,
    deck: &'a Deck,
    parts: Vec<Part>,
}

impl Writer<'_> {
    fn language(&self) -> Language {
        self.deck.language
    }

    fn put(&mut self, nodes: impl IntoIterator<Item = Node>) {
        if let Some(part) = self.parts.last_mut() {
            part.nodes.extend(nodes);
        }
    }

    fn paragraph(&mut self, text: &Text, kind: Type, colour: Colour) {
        let node = self.flow.paragraph(text, Style::body(kind, colour));
        self.put(node);
    }

    fn say(&mut self, text: &str, kind: Type, colour: Colour) {
        let lines = self.flow.set_plain(text, Style::body(kind, colour), self.flow.width);
        let children = self.flow.lines(&lines, self.flow.left);
        self.put((!children.is_empty()).then(|| Node::new(Role::Paragraph, children)));
    }

    /// Begins a part under a heading that keeps at least a few lines below it on its page.
    fn part(&mut self, bookmark: &str, level: u8, kind: Type) {
        self.flow.gap(if level == 2 { 22.0 } else { 0.0 });
        let lines = self.flow.set_plain(bookmark, Style::headline(kind, NIGHT), self.flow.width);
        self.flow.keep(lines.height() + 3.0 * TEXT.line);
        self.begin_part(bookmark, None);
        let children = self.flow.lines(&lines, self.flow.left);
        self.put((!children.is_empty()).then(|| Node::new(Role::Heading(level), children)));
        self.flow.y += 6.0;
    }

    fn begin_part(&mut self, title: &str, under: Option<String>) {
        let bookmark = Bookmark { title: title.to_owned(), page: self.flow.page(), under };
        self.parts.push(Part { bookmark, nodes: Vec::new() });
    }

    fn opening(&mut self) {
        let title = self.deck.title.clone();
        self.part(&title, 1, TITLE);
        let (deck, time) = (self.deck, self.deck.time);
        self.say(&deck.occasion.clone(), HEADING, INK);
        let minutes = |seconds: u32| {
            let message = Message::new("handout-seconds").with("minutes", seconds / 60).with("seconds", seconds % 60);
            say(deck.language, &message)
        };
        let plan = Message::new("handout-time")
            .with("minutes", time.minutes)
            .with("talk", minutes(time.spoken))
            .with("discussion", minutes(time.discussion))
            .with("decision", minutes(time.decision));
        self.flow.y += 4.0;
        self.say(&say(deck.language, &plan), TEXT, GREY);
        self.flow.y += 4.0;
        self.say(&deck.label, SMALL, GREY);
        let rule = Shape::Rectangle {
            x: LEFT,
            y: self.flow.y + 10.0,
            width: MEASURE,
            height: 2.0,
            fill: Some(AMBER),
            stroke: None,
        };
        self.flow.canvas.artifact(Artifact::Layout, [rule]);
        self.flow.y += 12.0;
    }

    /// The slide's picture at the left; at the right its headline, its text, and, quieter, what is said.
    fn slide(&mut self, slide: &Slide, section: &Section) {
        self.flow.gap(18.0);
        let headline = plain(&slide.headline);
        let measure = MEASURE - PICTURE - BESIDE;
        let heading = self.flow.set_plain(&headline, Style::headline(SLIDE_HEADING, NIGHT), measure);
        let mut texts = Vec::new();
        for sentence in slide_sentences(slide) {
            texts.push(self.flow.set_plain(&sentence, Style::body(TEXT, INK), measure));
        }
        for note in &slide.notes {
            texts.push(self.flow.set(note, Style::body(TEXT, GREY), measure));
        }
        // The slide of the numbers has it all in its table.
        for source in slide.provenance.iter().filter(|_| slide.kind != SlideKind::Numbers) {
            texts.push(self.flow.set_plain(source, Style::body(SMALL, GREY), measure));
        }
        let first = section.pages.first().map_or(0.0, |page| PICTURE * page.height / page.width);
        let height = heading.height() + texts.iter().map(|text| text.height() + 4.0).sum::<f32>();
        self.flow.keep(first.max(height));
        let (page, top) = (self.flow.page(), self.flow.y);
        self.begin_part(&headline, slide.group.clone());
        let alt = self.alt(slide, &headline);
        let picture = section.pages.first().and_then(|page| self.picture(page, LEFT, top, alt));
        let right = LEFT + PICTURE + BESIDE;
        let children = self.flow.lines(&heading, right);
        self.put((!children.is_empty()).then(|| Node::new(Role::Heading(2), children)));
        self.put(picture);
        for text in texts {
            self.flow.y += 4.0;
            let children = self.flow.lines(&text, right);
            self.put((!children.is_empty()).then(|| Node::new(Role::Paragraph, children)));
        }
        if self.flow.page() == page {
            self.flow.y = self.flow.y.max(top + first);
        }
        self.tables(slide);
    }

    /// A table has the whole width of the paper, where it can be read.
    fn tables(&mut self, slide: &Slide) {
        for block in &slide.body {
            if let Block::Table { caption, head, rows } = block {
                self.flow.gap(8.0);
                let nodes = tables::table(
                    &mut self.flow,
                    caption.as_deref(),
                    head,
                    rows,
                    tables::Size { kind: SMALL, above: 8.0 },
                );
                self.put(nodes);
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
        let content = self.flow.canvas.content(vec![picture, frame])?;
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
        self.flow.keep(DECISION);
        self.part(&word(language, "handout-decisions"), 2, HEADING);
        if let Some(role) = &self.deck.role {
            self.paragraph(role, TEXT, GREY);
        }
        for slide in decisions {
            self.flow.gap(10.0);
            self.flow.keep(DECISION - 40.0);
            let headline = self.flow.set(&slide.headline, Style::headline(SLIDE_HEADING, INK), MEASURE);
            let children = self.flow.lines(&headline, LEFT);
            self.put((!children.is_empty()).then(|| Node::new(Role::Heading(3), children)));
            self.flow.y += 2.0;
            for text in slide.texts().into_iter().skip(1).take(1) {
                self.paragraph(text, TEXT, INK);
            }
            self.decision_facts(slide);
            for prompt in &slide.prompts {
                self.flow.y += 2.0;
                self.say(prompt, TEXT, GREY);
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
            self.flow.y += 2.0;
            self.paragraph(&text, TEXT, INK);
        }
    }

    fn room_to_write(&mut self, label: &str, lines: usize) {
        self.flow.y += 8.0;
        self.say(label, SMALL, GREY);
        for _ in 0..lines {
            self.flow.keep(24.0);
            self.flow.y += 22.0;
            let rule = Shape::Rectangle {
                x: LEFT,
                y: self.flow.y,
                width: MEASURE,
                height: 0.75,
                fill: Some(GREY),
                stroke: None,
            };
            self.flow.canvas.artifact(Artifact::Layout, [rule]);
        }
        self.flow.y += 2.0;
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
        self.part(&word(self.language(), "handout-left-out"), 2, HEADING);
        let names: Vec<String> = self.deck.left_out.iter().map(|left| left.name.clone()).collect();
        self.list(names.iter().map(|name| (None, name.as_str())));
    }

    fn terms(&mut self, terms: &[Term]) {
        if terms.is_empty() {
            return;
        }
        self.part(&word(self.language(), "handout-terms"), 2, HEADING);
        self.list(terms.iter().map(|term| (Some(term.term.as_str()), term.plain.as_str())));
    }

    fn sources(&mut self) {
        if self.deck.sources.is_empty() {
            return;
        }
        self.part(&word(self.language(), "handout-sources"), 2, HEADING);
        let deck = self.deck;
        self.list(deck.sources.iter().map(|source| (None, source.as_str())));
    }

    /// Points, or terms with what they mean.
    fn list<'t>(&mut self, items: impl Iterator<Item = (Option<&'t str>, &'t str)>) {
        const INDENT: f32 = 14.0;
        let mut nodes = Vec::new();
        for (term, text) in items {
            self.flow.gap(3.0);
            let mut words = Vec::new();
            words.extend(term.map(|term| deck::Span { text: format!("{term}: "), strong: true, figure: None }));
            words.push(deck::Span { text: text.to_owned(), ..deck::Span::default() });
            let label = self.flow.set_plain("•", Style::label(TEXT, NIGHT), INDENT);
            let body = self.flow.set(&words, Style::body(TEXT, INK), MEASURE - INDENT);
            self.flow.keep(body.height());
            let label = self.flow.canvas.content(label.all(LEFT, self.flow.y));
            let body = self.flow.lines(&body, LEFT + INDENT);
            let label = Node::new(Role::ListLabel, label.into_iter().collect());
            let body = Node::new(Role::ListBody, body);
            nodes.push(Child::Node(Node::new(Role::ListItem, vec![label.into(), body.into()])));
        }
        self.put((!nodes.is_empty()).then(|| Node::new(Role::List { ordered: false }, nodes)));
    }
}

/// What stands on a slide below its headline, as sentences; tables are put as tables.
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
            Block::Table { .. } => {}
            Block::Facts { rows } => {
                sentences.extend(rows.iter().map(|fact| format!("{}: {}", fact.label, plain(&fact.text))));
            }
        }
    }
    // The first slide's label stands at the head of the paper already, and sources follow in full.
    sentences.extend(slide.source_line.clone().filter(|_| slide.kind != SlideKind::Ask && slide.provenance.is_empty()));
    sentences
}
