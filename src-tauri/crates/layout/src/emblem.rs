//! The municipality's name and logo on slides.

use crate::flow::Flow;
use crate::paragraph::{Lines, Style};
use crate::pictures::filling;
use crate::theme::{LABEL, MOON, PAPER};
use deck::{Look, Picture};
use scene::{Artifact, Bounds, Node, Role, Shape};

/// The middle of the first slide's right side, where the lantern stands, and where the emblem begins below it.
const MIDDLE: f32 = 800.0;
const TOP: f32 = 336.0;
/// The largest width and height of the logo there, and the paper around it: logos are made for white.
const LARGE: (f32, f32) = (176.0, 72.0);
const AROUND: f32 = 14.0;
/// Width of the name, and its most lines.
const NAME: f32 = 224.0;
const LINES: usize = 2;

/// The largest width and height of the logo at the foot of a slide, and the room behind it.
const SMALL: (f32, f32) = (112.0, 22.0);
const BEHIND: f32 = 12.0;

/// Logo and name below the lantern.
pub(crate) fn emblem(flow: &mut Flow<'_>, look: &Look) -> Vec<Node> {
    let (mut nodes, mut y) = (Vec::new(), TOP);
    if let Some(logo) = &look.logo {
        let (width, height) = filling(logo, LARGE.0, LARGE.1);
        let bounds = Bounds { x: MIDDLE - width / 2.0, y: y + AROUND, width, height };
        let paper = Shape::Rectangle {
            x: bounds.x - AROUND,
            y,
            width: width + 2.0 * AROUND,
            height: height + 2.0 * AROUND,
            fill: Some(PAPER),
            stroke: None,
        };
        flow.canvas.artifact(Artifact::Layout, [paper]);
        let content = flow.canvas.content(vec![Shape::Image { picture: logo.clone(), bounds }]);
        let role = Role::Figure { alt: look.logo_alt(flow.language), bounds };
        nodes.extend(content.map(|content| Node::new(role, vec![content])));
        y += height + 2.0 * AROUND + 10.0;
    }
    if let Some(name) = &look.municipality {
        let name = flow.set_plain(name, Style::label(LABEL, MOON).semibold(), NAME).cut(LINES);
        let content = flow.canvas.content(centred(&name, y));
        nodes.extend(content.map(|content| Node::new(Role::Paragraph, vec![content])));
    }
    nodes
}

fn centred(lines: &Lines, y: f32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut y = y;
    for (place, line) in lines.lines.iter().enumerate() {
        let end = line.iter().map(|run| run.x + run.width()).fold(0.0, f32::max);
        shapes.extend(lines.shapes(place..place + 1, MIDDLE - end / 2.0, y));
        y += lines.line_height;
    }
    shapes
}

/// The logo at the foot of a slide, its middle at `middle`, and where the words beside it begin.
pub(crate) fn at_foot(logo: Option<&Picture>, left: f32, middle: f32) -> (Vec<Shape>, f32) {
    let Some(logo) = logo else { return (Vec::new(), left) };
    let (width, height) = filling(logo, SMALL.0, SMALL.1);
    let bounds = Bounds { x: left, y: middle - height / 2.0, width, height };
    (vec![Shape::Image { picture: logo.clone(), bounds }], left + width + BEHIND)
}
