//! Charts: bars from zero, and shares of one whole. Labelled at the bar; a pattern or a label always says it too.
//!
//! The bars are one figure with a sentence; labels and numbers are a table of their own for those who hear the slide.

mod bars;
mod shares;

pub(crate) use bars::{Sizes, bars};
pub(crate) use shares::shares;

use crate::accent::Accent;
use crate::flow::Flow;
use crate::ornament::hatching;
use crate::paragraph::Style;
use crate::theme::{GREY, HATCH, INK, NATION_LIGHT, PAPER, Type, UNSURE};
use deck::{Bar, BarRole, Text};
use scene::{Bounds, Child, Colour, Node, Role, Shape, Stroke};

/// How a bar is drawn and in which ink one writes on it.
struct Look {
    fill: Colour,
    stroke: Option<Stroke>,
    ink: Colour,
}

/// Where bars touch, the nation's take turns, so that neighbours differ in greyscale too.
fn looks(accent: Accent, bars: &[Bar], touching: bool) -> Vec<Look> {
    let mut nations = 0;
    let look = |bar: &Bar| match bar.role {
        BarRole::Focus => Look { fill: accent.focus, stroke: None, ink: accent.focus_ink },
        BarRole::Unsure => Look { fill: UNSURE, stroke: None, ink: INK },
        BarRole::FrontRunners => {
            Look { fill: PAPER, stroke: Some(Stroke { colour: accent.others, width: 2.5 }), ink: INK }
        }
        BarRole::Nation => {
            nations += 1;
            if nations % 2 == 1 || !touching {
                Look { fill: accent.others, stroke: None, ink: PAPER }
            } else {
                Look { fill: NATION_LIGHT, stroke: None, ink: INK }
            }
        }
    };
    bars.iter().map(look).collect()
}

fn bar_shape(look: &Look, x: f32, y: f32, width: f32, height: f32) -> Shape {
    // A stroke lies half outside; drawn inside, the bar keeps its length.
    let inset = look.stroke.map_or(0.0, |stroke| stroke.width / 2.0).min(width / 2.0);
    Shape::Rectangle {
        x: x + inset,
        y: y + inset,
        width: width - 2.0 * inset,
        height: height - 2.0 * inset,
        fill: Some(look.fill),
        stroke: look.stroke,
    }
}

/// What the source does not report: hatched, never left out.
fn unreported_shapes(x: f32, y: f32, width: f32, height: f32) -> Vec<Shape> {
    let stroke = Stroke { colour: HATCH, width: 1.5 };
    let (x, y) = (x + 0.75, y + 0.75);
    let (width, height) = ((width - 1.5).max(0.5), height - 1.5);
    let edge = Shape::Rectangle { x, y, width, height, fill: Some(PAPER), stroke: Some(stroke) };
    vec![edge, hatching(x, y, width, height, stroke)]
}

/// What the chart shows, above it.
fn title(flow: &mut Flow<'_>, text: &Text, kind: Type) -> Option<Node> {
    let node = flow.paragraph(text, Style::label(kind, GREY));
    flow.gap(kind.size * 2.0 / 3.0);
    node
}

fn figure(alt: &str, bounds: Bounds, content: Option<Child>) -> Option<Node> {
    let role = Role::Figure { alt: alt.to_owned(), bounds };
    content.map(|content| Node::new(role, vec![content]))
}

/// A row of the table that the chart is to those who hear it.
fn row(label: Vec<Child>, value: Vec<Child>) -> Child {
    let cells = vec![Node::new(Role::RowHeader, label).into(), Node::new(Role::Cell, value).into()];
    Node::new(Role::Row, cells).into()
}

fn table(rows: Vec<Child>) -> Option<Node> {
    (!rows.is_empty()).then(|| Node::new(Role::Table, vec![Node::new(Role::TableBody, rows).into()]))
}
