use super::{Look, bar_shape, figure, looks, row, table, title, unreported_shapes};
use crate::flow::Flow;
use crate::paragraph::{Lines, Style};
use crate::theme::{GREY, INK, LABEL, VALUE};
use deck::{Bar, Text, Unreported};
use scene::{Artifact, Bounds, Child, Node, Shape};

/// White between two parts, room inside a part, height of the bar and of a line of labels below it.
const BETWEEN: f32 = 3.0;
const INSIDE: f32 = 14.0;
const HEIGHT: f32 = 128.0;
const BELOW: f32 = 28.0;

/// A part of the whole at its place.
struct Part<'a> {
    label: &'a str,
    value: &'a str,
    x: f32,
    width: f32,
    /// Nothing for what is not reported.
    look: Option<Look>,
}

/// Shares of one whole in one bar.
pub(crate) fn shares(
    flow: &mut Flow<'_>,
    heading: &Text,
    shares: &[Bar],
    unreported: Option<&Unreported>,
    alt: &str,
) -> Vec<Node> {
    let mut nodes: Vec<Node> = title(flow, heading, LABEL).into_iter().collect();
    let parts = places(flow, shares, unreported);
    let inside: Vec<Option<(Lines, Lines)>> = parts.iter().map(|part| set_inside(flow, part)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a bar has few parts")]
    let below = inside.iter().filter(|lines| lines.is_none()).count() as f32 * BELOW;
    flow.keep(HEIGHT + 8.0 + below);
    let top = flow.y;
    let shapes = parts.iter().flat_map(|part| drawn(part, top)).collect();
    let bounds = Bounds { x: flow.left, y: top, width: flow.width, height: HEIGHT };
    let content = flow.canvas.content(shapes);
    flow.y = top + HEIGHT;
    let rows = labels(flow, &parts, inside, top);
    nodes.extend(figure(alt, bounds, content));
    nodes.extend(table(rows));
    nodes
}

fn places<'a>(flow: &Flow<'_>, shares: &'a [Bar], unreported: Option<&'a Unreported>) -> Vec<Part<'a>> {
    let sum: u32 = shares.iter().map(|share| u32::from(share.percent)).sum();
    let whole = sum + unreported.map_or(0, |unreported| u32::from(unreported.points));
    #[expect(clippy::cast_precision_loss, reason = "at most a few hundred")]
    let point = flow.width / whole.max(1) as f32;
    let mut x = flow.left;
    let mut parts = Vec::new();
    for (share, look) in shares.iter().zip(looks(flow.accent, shares, true)) {
        let width = point * f32::from(share.percent);
        parts.push(Part { label: &share.label, value: &share.value, x, width, look: Some(look) });
        x += width;
    }
    if let Some(unreported) = unreported {
        let width = point * f32::from(unreported.points);
        parts.push(Part { label: &unreported.label, value: "", x, width, look: None });
    }
    for part in &mut parts {
        part.width = (part.width - BETWEEN).max(1.0);
    }
    parts
}

fn drawn(part: &Part<'_>, top: f32) -> Vec<Shape> {
    match &part.look {
        Some(look) => vec![bar_shape(look, part.x, top, part.width, HEIGHT)],
        None => unreported_shapes(part.x, top, part.width, HEIGHT),
    }
}

/// Number and label inside the part, when it has room for them in two lines without dividing a word.
fn set_inside(flow: &mut Flow<'_>, part: &Part<'_>) -> Option<(Lines, Lines)> {
    let ink = part.look.as_ref()?.ink;
    let room = part.width - 2.0 * INSIDE;
    let longest = part.label.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    #[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
    let needed = (longest as f32 * LABEL.size * 0.52).max(72.0);
    if room < needed {
        return None;
    }
    let value = flow.set_plain(part.value, Style::label(VALUE, ink).semibold(), room);
    let label = flow.set_plain(part.label, Style::label(LABEL, ink), room);
    (value.lines.len() == 1 && label.lines.len() <= 2).then_some((value, label))
}

/// Puts every label, inside its part or below the bar, and gives the rows of the table in the order of the parts.
fn labels(flow: &mut Flow<'_>, parts: &[Part<'_>], inside: Vec<Option<(Lines, Lines)>>, top: f32) -> Vec<Child> {
    let mut rows: Vec<Option<Child>> = Vec::new();
    let mut outside = Vec::new();
    for (place, (part, lines)) in parts.iter().zip(inside).enumerate() {
        rows.push(lines.map(|(value, label)| {
            let x = part.x + INSIDE;
            let label = flow.canvas.content(label.all(x, top + 16.0 + value.height()));
            let value = flow.canvas.content(value.all(x, top + 16.0));
            row(label.into_iter().collect(), value.into_iter().collect())
        }));
        if rows[place].is_none() {
            outside.push(place);
        }
    }
    let middle = flow.left + flow.width / 2.0;
    let (mut left, mut right): (Vec<usize>, Vec<usize>) =
        outside.into_iter().partition(|&place| parts[place].x + parts[place].width / 2.0 < middle);
    // On the left the innermost label stands highest, on the right the outermost one lowest: no leader crosses a label.
    left.reverse();
    for side in [&mut left, &mut right] {
        for (line, &place) in side.iter().enumerate() {
            rows[place] = Some(below(flow, &parts[place], line, top, middle));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a bar has few parts")]
    let lines = left.len().max(right.len()) as f32;
    flow.y += if lines > 0.0 { 8.0 + lines * BELOW } else { 0.0 };
    rows.into_iter().flatten().collect()
}

/// A label below the bar, with a line that leads up to its part.
fn below(flow: &mut Flow<'_>, part: &Part<'_>, line: usize, top: f32, middle: f32) -> Child {
    #[expect(clippy::cast_precision_loss, reason = "a bar has few parts")]
    let y = top + HEIGHT + 8.0 + line as f32 * BELOW;
    let x = part.x + part.width / 2.0;
    let leader = Shape::Rectangle {
        x: x - 0.5,
        y: top + HEIGHT + 3.0,
        width: 1.0,
        height: y + 17.0 - top - HEIGHT - 3.0,
        fill: Some(GREY),
        stroke: None,
    };
    flow.canvas.artifact(Artifact::Layout, [leader]);
    let half = flow.width / 2.0;
    let value = flow.set_plain(part.value, Style::label(LABEL, INK).semibold(), half);
    let label = flow.set_plain(part.label, Style::label(LABEL, INK), half);
    let space = if part.value.is_empty() { 0.0 } else { 6.0 };
    let whole = value.width() + space + label.width();
    let start = if x < middle { x + 8.0 } else { x - 8.0 - whole };
    let y = y + 2.0;
    let label_content = flow.canvas.content(label.all(start + value.width() + space, y));
    let value_content = flow.canvas.content(value.all(start, y));
    row(label_content.into_iter().collect(), value_content.into_iter().collect())
}
