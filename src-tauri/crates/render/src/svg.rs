use locale::Language;
use scene::{Bounds, Colour, FAMILY, Mark, Page, PathStep, Picture, Shape, Stroke, TextRun};
use std::fmt::Write;

/// How many rings a glow is made of: so many that no two differ by more than the eye sees.
const RINGS: u16 = 48;

/// A page as SVG. Every line of text is pinned to the width that it has on paper. There are no ids and no styles inside,
/// so that many pages can stand in one document under a strict content security policy.
pub fn svg(page: &Page) -> String {
    let mut out = String::with_capacity(4096);
    let language = language(page);
    // Writing to a string cannot fail.
    _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" \
         lang=\"{2}\" font-family=\"'{FAMILY}', 'Source Sans Pro', Calibri, Arial, sans-serif\" xml:space=\"preserve\">",
        Number(page.width),
        Number(page.height),
        language
    );
    _ = write!(out, "<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>", Hex(page.ground));
    shapes(&mut out, page, language);
    out.push_str("</svg>\n");
    out
}

/// The language of the page: that of the first words that are read on it.
fn language(page: &Page) -> Language {
    let read = page.items.iter().filter(|item| matches!(item.mark, Mark::Content(_)));
    let run = |item: &scene::Item| match &item.shape {
        Shape::Text(run) => Some(run.language),
        _ => None,
    };
    read.chain(&page.items).find_map(run).unwrap_or(Language::En)
}

fn shapes(out: &mut String, page: &Page, around: Language) {
    for item in &page.items {
        match &item.shape {
            Shape::Text(run) => text(out, run, around),
            Shape::Rectangle { x, y, width, height, fill, stroke } => {
                _ = write!(
                    out,
                    "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>",
                    Number(*x),
                    Number(*y),
                    Number(*width),
                    Number(*height),
                    Paint(*fill, *stroke)
                );
            }
            Shape::Path { steps, fill, stroke } => path(out, steps, Paint(*fill, *stroke)),
            Shape::Glow { x, y, radius, inner, outer } => glow(out, (*x, *y), *radius, (*inner, *outer)),
            Shape::Picture { page, x, y, width } => {
                let scale = width / page.width;
                _ = write!(out, "<g transform=\"translate({} {}) scale({scale})\">", Number(*x), Number(*y));
                _ = write!(
                    out,
                    "<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>",
                    page.width,
                    page.height,
                    Hex(page.ground)
                );
                shapes(out, page, around);
                out.push_str("</g>");
            }
            Shape::Image { picture, bounds } => image(out, picture, *bounds),
        }
    }
}

fn text(out: &mut String, run: &TextRun, around: Language) {
    let visible = run.text.trim_end();
    if visible.is_empty() {
        return;
    }
    _ = write!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\" textLength=\"{}\"",
        Number(run.x),
        Number(run.baseline),
        Number(run.size),
        run.font.weight(),
        Hex(run.colour),
        Number(run.width())
    );
    if run.language != around {
        _ = write!(out, " lang=\"{}\"", run.language);
    }
    out.push('>');
    for letter in visible.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // The hyphen that a line break brought is drawn here and only here.
            '\u{ad}' => out.push('-'),
            // XML has no place for these.
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => out.push('\u{25a1}'),
            letter => out.push(letter),
        }
    }
    out.push_str("</text>");
}

fn path(out: &mut String, steps: &[PathStep], paint: Paint) {
    out.push_str("<path d=\"");
    for step in steps {
        _ = match step {
            PathStep::Move(x, y) => write!(out, "M{} {}", Number(*x), Number(*y)),
            PathStep::Line(x, y) => write!(out, "L{} {}", Number(*x), Number(*y)),
            PathStep::Curve(p) => {
                let [a, b, c, d, e, f] = p.map(Number);
                write!(out, "C{a} {b} {c} {d} {e} {f}")
            }
            PathStep::Close => write!(out, "Z"),
        };
    }
    _ = write!(out, "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"{paint}/>");
}

/// The picture stands in the drawing itself, so that the drawing fetches nothing.
fn image(out: &mut String, picture: &Picture, bounds: Bounds) {
    _ = write!(
        out,
        "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" href=\"{}\"/>",
        Number(bounds.x),
        Number(bounds.y),
        Number(bounds.width),
        Number(bounds.height),
        picture.address()
    );
}

/// Rings from the outside inwards; the light falls off with the root of the distance.
fn glow(out: &mut String, (x, y): (f32, f32), radius: f32, (inner, outer): (Colour, Colour)) {
    for ring in (1..=RINGS).rev() {
        let share = f32::from(ring) / f32::from(RINGS);
        let fill = inner.towards(outer, share.sqrt());
        _ = write!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>",
            Number(x),
            Number(y),
            Number(radius * share),
            Hex(fill)
        );
    }
}

/// A length with two decimals, without zeros at its end.
struct Number(f32);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", (self.0 * 100.0).round() / 100.0)
    }
}

struct Hex(Colour);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Colour(red, green, blue) = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[derive(Clone, Copy)]
struct Paint(Option<Colour>, Option<Stroke>);

impl std::fmt::Display for Paint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(fill) => write!(f, " fill=\"{}\"", Hex(fill))?,
            None => f.write_str(" fill=\"none\"")?,
        }
        match self.1 {
            Some(Stroke { colour, width }) => {
                write!(f, " stroke=\"{}\" stroke-width=\"{}\"", Hex(colour), Number(width))
            }
            None => Ok(()),
        }
    }
}
