//! Content streams: what a page draws, and which pieces of it are read aloud.

use super::fonts::{Embedded, Fonts};
use scene::{Artifact, Colour, Item, Mark, Page, PathStep, Picture, Shape, Stroke, TextRun};
use std::io::Write;
use std::sync::Arc;

/// A content stream, and what it draws that has an object of its own.
#[derive(Default)]
pub(super) struct Content {
    pub(super) operators: Vec<u8>,
    /// Pages drawn as pictures, in the order of their names `P0`, `P1` ...
    pub(super) pictures: Vec<Arc<Page>>,
    /// Pictures that somebody made, in the order of their names `I0`, `I1` ...
    pub(super) images: Vec<Picture>,
    /// Lights, in the order of their names `G0`, `G1` ...
    pub(super) glows: Vec<Glow>,
}

/// A round light, in the coordinates of its page.
pub(super) struct Glow {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) radius: f32,
    pub(super) inner: Colour,
    pub(super) outer: Colour,
}

/// Draws a page; inside a picture nothing is marked, since the picture as a whole is.
pub(super) fn content(page: &Page, fonts: &Fonts, marked: bool) -> Content {
    let mut drawing = Drawing { content: Content::default(), height: page.height, fonts, fill: None, stroke: None };
    let ground = Shape::Rectangle {
        x: 0.0,
        y: 0.0,
        width: page.width,
        height: page.height,
        fill: Some(page.ground),
        stroke: None,
    };
    let ground = Item { mark: Mark::Artifact(Artifact::Layout), shape: ground };
    let white = page.ground == Colour(255, 255, 255) && marked;
    let items: Vec<&Item> = (!white).then_some(&ground).into_iter().chain(&page.items).collect();
    for piece in items.chunk_by(|one, other| one.mark == other.mark) {
        if marked {
            drawing.begin(piece[0].mark);
        }
        for item in piece {
            drawing.shape(&item.shape);
        }
        if marked {
            drawing.content.operators.extend(b"EMC\n");
        }
    }
    drawing.content
}

struct Drawing<'a> {
    content: Content,
    height: f32,
    fonts: &'a Fonts,
    fill: Option<Colour>,
    stroke: Option<Stroke>,
}

impl Drawing<'_> {
    fn write(&mut self, operators: std::fmt::Arguments<'_>) {
        // Writing to memory cannot fail.
        _ = self.content.operators.write_fmt(operators);
    }

    fn begin(&mut self, mark: Mark) {
        match mark {
            Mark::Content(id) => self.write(format_args!("/P <</MCID {id}>> BDC\n")),
            Mark::Artifact(Artifact::Layout) => self.write(format_args!("/Artifact <</Type /Layout>> BDC\n")),
            Mark::Artifact(Artifact::Footer) => {
                self.write(format_args!("/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n"));
            }
            Mark::Artifact(Artifact::Header) => {
                self.write(format_args!("/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n"));
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Text(run) => self.text(run),
            Shape::Rectangle { x, y, width, height, fill, stroke } => {
                self.colours(*fill, *stroke);
                let low = self.height - y - height;
                let paint = paint(fill.is_some(), stroke.is_some());
                self.write(format_args!(
                    "{} {} {} {} re {paint}\n",
                    Number(*x),
                    Number(low),
                    Number(*width),
                    Number(*height)
                ));
            }
            Shape::Path { steps, fill, stroke } => {
                self.colours(*fill, *stroke);
                self.path(steps);
                let paint = paint(fill.is_some(), stroke.is_some());
                self.write(format_args!("{paint}\n"));
            }
            Shape::Glow { x, y, radius, inner, outer } => {
                let glow = Glow { x: *x, y: self.height - y, radius: *radius, inner: *inner, outer: *outer };
                let name = self.content.glows.len();
                self.write(format_args!("/G{name} sh\n"));
                self.content.glows.push(glow);
            }
            Shape::Picture { page, x, y, width } => {
                let scale = width / page.width;
                let low = self.height - y - page.height * scale;
                let name = self.content.pictures.len();
                self.write(format_args!("q {scale} 0 0 {scale} {} {} cm /P{name} Do Q\n", Number(*x), Number(low)));
                self.content.pictures.push(Arc::clone(page));
            }
            Shape::Image { picture, bounds } => {
                let low = self.height - bounds.y - bounds.height;
                let name = self.content.images.len();
                let [width, height, x, y] = [bounds.width, bounds.height, bounds.x, low].map(Number);
                self.write(format_args!("q {width} 0 0 {height} {x} {y} cm /I{name} Do Q\n"));
                self.content.images.push(picture.clone());
            }
        }
    }

    fn colours(&mut self, fill: Option<Colour>, stroke: Option<Stroke>) {
        if let Some(colour) = fill.filter(|colour| self.fill != Some(*colour)) {
            self.write(format_args!("{} rg\n", Rgb(colour)));
            self.fill = Some(colour);
        }
        if let Some(line) = stroke.filter(|line| self.stroke != Some(*line)) {
            self.write(format_args!("{} RG {} w 1 J 1 j\n", Rgb(line.colour), Number(line.width)));
            self.stroke = Some(line);
        }
    }

    fn path(&mut self, steps: &[PathStep]) {
        let height = self.height;
        for step in steps {
            match step {
                PathStep::Move(x, y) => self.write(format_args!("{} {} m\n", Number(*x), Number(height - y))),
                PathStep::Line(x, y) => self.write(format_args!("{} {} l\n", Number(*x), Number(height - y))),
                PathStep::Curve([a, b, c, d, e, f]) => {
                    let [b, d, f] = [b, d, f].map(|y| Number(height - y));
                    self.write(format_args!("{} {b} {} {d} {} {f} c\n", Number(*a), Number(*c), Number(*e)));
                }
                PathStep::Close => self.write(format_args!("h\n")),
            }
        }
    }

    fn text(&mut self, run: &TextRun) {
        self.colours(Some(run.colour), None);
        let fonts = self.fonts;
        let font = fonts.of(run.font);
        let (x, y) = (Number(run.x), Number(self.height - run.baseline));
        self.write(format_args!("BT /{} {} Tf {x} {y} Td ", font.name(), Number(run.size)));
        self.glyphs(font, run);
        self.write(format_args!(" ET\n"));
    }

    /// Shows the glyphs. A glyph that stands for other letters than elsewhere says which.
    fn glyphs(&mut self, font: &Embedded, run: &TextRun) {
        let mut open = false;
        for glyph in run.glyphs.iter() {
            let Some(used) = font.used(glyph.id) else { continue };
            let letters = &run.text[glyph.text.start as usize..glyph.text.end as usize];
            // What the reader adds after the glyph is its own width; the rest is taken back or added.
            let back = used.width - glyph.advance;
            if letters.is_empty() || used.letters == letters {
                if !std::mem::replace(&mut open, true) {
                    self.content.operators.extend(b"[(");
                }
                self.glyph(used.id);
                if back != 0 {
                    self.write(format_args!("){back}("));
                }
            } else {
                self.close(&mut open);
                self.write(format_args!("/Span <</ActualText <feff"));
                for unit in letters.encode_utf16() {
                    self.write(format_args!("{unit:04x}"));
                }
                self.write(format_args!(">>> BDC [("));
                self.glyph(used.id);
                self.write(format_args!("){back}] TJ EMC "));
            }
        }
        self.close(&mut open);
    }

    /// Two bytes inside a string, where brackets, the backslash and the end of a line mean something else.
    fn glyph(&mut self, id: u16) {
        for byte in id.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.content.operators.extend([b'\\', byte]),
                b'\r' => self.content.operators.extend(b"\\r"),
                _ => self.content.operators.push(byte),
            }
        }
    }

    fn close(&mut self, open: &mut bool) {
        if std::mem::take(open) {
            self.content.operators.extend(b")] TJ ");
        }
    }
}

const fn paint(fill: bool, stroke: bool) -> &'static str {
    match (fill, stroke) {
        (true, true) => "B",
        (true, false) => "f",
        (false, true) => "S",
        (false, false) => "n",
    }
}

/// A length with two decimals, without zeros at its end.
pub(super) struct Number(pub(super) f32);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", (self.0 * 100.0).round() / 100.0)
    }
}

struct Rgb(Colour);

impl std::fmt::Display for Rgb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = super::pages::components(self.0);
        write!(f, "{red} {green} {blue}")
    }
}
