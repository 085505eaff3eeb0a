//! A4 paper: what the handout and the reading share.

use crate::Engine;
use crate::accent::Accent;
use crate::canvas::Canvas;
use crate::flow::{Flow, Sheet};
use crate::paragraph::{Lines, Style, set_plain};
use crate::pictures::{self, Shown};
use crate::theme::{GREY, INK, NIGHT, PAPER, Type};
use deck::{Picture, Span};
use locale::Language;
use scene::{Artifact, Bookmark, Bounds, Child, Colour, Node, Page, Role, Scene, Section, Shape};
use std::sync::Arc;

/// A4 in points.
const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
/// Left margin, and the width between the margins.
pub(crate) const LEFT: f32 = 56.0;
pub(crate) const MEASURE: f32 = WIDTH - 2.0 * LEFT;
const TOP: f32 = 56.0;
const BOTTOM: f32 = HEIGHT - 64.0;

const fn of(size: f32, line: f32) -> Type {
    Type { size, line }
}

/// Title, heading of a part, heading within, running text, remarks.
pub(crate) const TITLE: Type = of(24.0, 30.0);
pub(crate) const HEADING: Type = of(15.0, 20.0);
pub(crate) const SUBHEADING: Type = of(12.5, 16.0);
pub(crate) const TEXT: Type = of(10.5, 14.5);
pub(crate) const SMALL: Type = of(9.0, 12.0);

/// What stands at the foot of every page.
pub(crate) struct PaperSheet {
    pub(crate) foot: String,
    pub(crate) accent: Accent,
    /// Who may see it.
    pub(crate) marking: Option<String>,
    pub(crate) language: Language,
}

impl Sheet for PaperSheet {
    fn ground(&self) -> Colour {
        PAPER
    }

    fn accent(&self) -> Accent {
        self.accent
    }

    fn furnish(&self, engine: &mut Engine, canvas: &mut Canvas, further: usize) -> (f32, f32) {
        let style = Style::label(SMALL, GREY);
        let left = set_plain(engine, self.language, &self.foot, style, MEASURE - 60.0).cut(1);
        let number = set_plain(engine, self.language, &(further + 1).to_string(), style, 60.0);
        let y = HEIGHT - 44.0;
        let marking = self.marking.as_deref().unwrap_or_default();
        let marking = set_plain(engine, self.language, marking, Style::label(SMALL, INK).semibold(), MEASURE - 60.0);
        let mut shapes = left.all(LEFT, y);
        // A long ground takes room from the text above and none from the edge of the paper.
        shapes.extend(marking.all(LEFT, y - marking.height()));
        shapes.extend(number.all(LEFT + MEASURE - number.width(), y));
        canvas.artifact(Artifact::Footer, shapes);
        (TOP, BOTTOM - marking.height())
    }
}

/// Whose paper it is.
pub(crate) struct Letterhead<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) logo: Option<&'a Picture>,
    /// What the logo is to those who do not see it.
    pub(crate) alt: &'a str,
}

/// The largest width and height of a logo at the head, and the largest height of a picture.
const LOGO: (f32, f32) = (160.0, 40.0);
const PICTURE: f32 = 260.0;

/// The height of a picture with two lines below it.
pub(crate) fn room_of_picture(picture: &Picture) -> f32 {
    pictures::size(picture, MEASURE, PICTURE).1 + 3.0 * SMALL.line
}

/// A part of a paper: the bookmark that leads to it, and what is read.
struct Part {
    bookmark: Bookmark,
    nodes: Vec<Node>,
}

/// Writes a paper from above, part by part.
pub(crate) struct Paper<'a> {
    pub(crate) flow: Flow<'a>,
    parts: Vec<Part>,
}

impl<'a> Paper<'a> {
    pub(crate) fn new(engine: &'a mut Engine, sheet: &'a PaperSheet) -> Self {
        let mut flow = Flow::new(engine, sheet.language, Canvas::new(WIDTH, HEIGHT), sheet);
        (flow.left, flow.width) = (LEFT, MEASURE);
        Self { flow, parts: Vec::new() }
    }

    /// The finished paper. Parts share pages, so all of them make one section.
    pub(crate) fn scene(self, title: String) -> Scene {
        let (mut bookmarks, mut nodes) = (Vec::new(), Vec::new());
        for part in self.parts {
            bookmarks.push(part.bookmark);
            nodes.extend(part.nodes);
        }
        let pages: Vec<Page> = self.flow.canvas.pages;
        let section = Section { bookmarks, pages: pages.into_iter().map(Arc::new).collect(), nodes };
        Scene { title, language: self.flow.language, sections: vec![Arc::new(section)] }
    }

    pub(crate) fn put(&mut self, nodes: impl IntoIterator<Item = Node>) {
        if let Some(part) = self.parts.last_mut() {
            part.nodes.extend(nodes);
        }
    }

    pub(crate) fn paragraph(&mut self, text: &[Span], kind: Type, colour: Colour) {
        let node = self.flow.paragraph(text, Style::body(kind, colour));
        self.put(node);
    }

    pub(crate) fn say(&mut self, text: &str, kind: Type, colour: Colour) {
        self.paragraph(&[Span { text: text.to_owned(), ..Span::default() }], kind, colour);
    }

    /// Who may see it, where somebody said.
    pub(crate) fn marking(&mut self, words: Option<&str>) {
        if let Some(words) = words {
            let span = Span { text: words.to_owned(), strong: true, figure: None };
            self.paragraph(&[span], SMALL, INK);
        }
    }

    /// Begins a part under a heading that keeps at least a few lines below it on its page.
    pub(crate) fn part(&mut self, bookmark: &str, level: u8, kind: Type) {
        self.flow.gap(if level == 2 { 22.0 } else { 0.0 });
        let lines = self.flow.set_plain(bookmark, Style::headline(kind, NIGHT), self.flow.width);
        self.flow.keep(lines.height() + 3.0 * TEXT.line);
        self.begin_part(bookmark, None);
        self.heading(&lines, level);
    }

    fn heading(&mut self, lines: &Lines, level: u8) {
        let children = self.flow.lines(lines, self.flow.left);
        self.put((!children.is_empty()).then(|| Node::new(Role::Heading(level), children)));
        self.flow.y += 6.0;
    }

    /// The head of the first page: whose paper it is, and its title.
    pub(crate) fn opening(&mut self, title: &str, letterhead: &Letterhead<'_>) {
        self.begin_part(title, None);
        self.letterhead(letterhead);
        let lines = self.flow.set_plain(title, Style::headline(TITLE, NIGHT), self.flow.width);
        self.heading(&lines, 1);
    }

    /// The name at the left, the logo at the right.
    fn letterhead(&mut self, of: &Letterhead<'_>) {
        let Letterhead { name, logo, alt } = *of;
        let top = self.flow.y;
        let size = logo.map_or((0.0, 0.0), |logo| pictures::filling(logo, LOGO.0, LOGO.1));
        let room = MEASURE - size.0 - 16.0;
        let name = name.map(|name| self.flow.set_plain(name, Style::label(SUBHEADING, NIGHT).semibold(), room));
        let height = size.1.max(name.as_ref().map_or(0.0, Lines::height));
        if let Some(name) = &name {
            let content = self.flow.canvas.content(name.all(LEFT, top + (height - name.height()) / 2.0));
            self.put(content.map(|content| Node::new(Role::Paragraph, vec![content])));
        }
        if let Some(logo) = logo {
            let (width, tall) = size;
            let (x, y) = (LEFT + MEASURE - width, top + (height - tall) / 2.0);
            let bounds = Bounds { x, y, width, height: tall };
            let content = self.flow.canvas.content(vec![Shape::Image { picture: logo.clone(), bounds }]);
            let figure = Role::Figure { alt: alt.to_owned(), bounds };
            self.put(content.map(|content| Node::new(figure, vec![content])));
        }
        self.flow.y = top + height;
        self.flow.gap(18.0);
    }

    /// A picture with its caption, on one page.
    pub(crate) fn picture(&mut self, shown: &Shown<'_>) {
        self.flow.keep(room_of_picture(shown.picture));
        let nodes = pictures::below(&mut self.flow, shown, PICTURE, 0.0, SMALL);
        self.put(nodes);
    }

    pub(crate) fn begin_part(&mut self, title: &str, under: Option<String>) {
        let bookmark = Bookmark { title: title.to_owned(), page: self.flow.page(), under };
        self.parts.push(Part { bookmark, nodes: Vec::new() });
    }

    /// A heading within a part, which keeps a few lines below it on its page.
    pub(crate) fn subheading(&mut self, text: &[Span], colour: Colour, below: f32) {
        let lines = self.flow.set(text, Style::headline(SUBHEADING, colour), self.flow.width);
        self.flow.keep(lines.height() + below);
        let children = self.flow.lines(&lines, self.flow.left);
        self.put((!children.is_empty()).then(|| Node::new(Role::Heading(3), children)));
    }

    /// The rule that ends the head of a paper.
    pub(crate) fn rule(&mut self) {
        let y = self.flow.y + 10.0;
        let rule = Shape::Rectangle {
            x: LEFT,
            y,
            width: MEASURE,
            height: 2.0,
            fill: Some(self.flow.accent.rule),
            stroke: None,
        };
        self.flow.canvas.artifact(Artifact::Layout, [rule]);
        self.flow.y += 12.0;
    }

    /// Points behind their marks: a dot, or a number.
    pub(crate) fn points(&mut self, ordered: bool, items: impl Iterator<Item = Vec<Span>>) {
        let indent = if ordered { 20.0 } else { 14.0 };
        let mut nodes = Vec::new();
        for (place, item) in items.enumerate() {
            self.flow.gap(3.0);
            let mark = if ordered { format!("{}.", place + 1) } else { "•".to_owned() };
            let label = self.flow.set_plain(&mark, Style::label(TEXT, NIGHT), indent);
            let body = self.flow.set(&item, Style::body(TEXT, INK), MEASURE - indent);
            self.flow.keep(body.height());
            let label = self.flow.canvas.content(label.all(LEFT, self.flow.y));
            let body = self.flow.lines(&body, LEFT + indent);
            let label = Node::new(Role::ListLabel, label.into_iter().collect());
            let body = Node::new(Role::ListBody, body);
            nodes.push(Child::Node(Node::new(Role::ListItem, vec![label.into(), body.into()])));
        }
        self.put((!nodes.is_empty()).then(|| Node::new(Role::List { ordered }, nodes)));
    }
}
