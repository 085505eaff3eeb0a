use super::{Look, bar_shape, figure, looks, row, table, title, unreported_shapes};
use crate::flow::Flow;
use crate::paragraph::{Lines, Style};
use crate::theme::{BODY, INK, LABEL, REMARK, Type};
use deck::{Bar, Text, Unreported};
use scene::{Bounds, Node};

/// How large a chart is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// Width of the labels' column, and room for the number behind a bar.
    pub(crate) labels: f32,
    pub(crate) values: f32,
    /// Height of a bar and room between two; less when there are many.
    pub(crate) usual: (f32, f32),
    pub(crate) many: (f32, f32),
    /// What the chart shows, labels, numbers.
    pub(crate) title: Type,
    pub(crate) label: Type,
    pub(crate) value: Type,
}

impl Sizes {
    pub(crate) const SLIDE: Self = Self {
        labels: 248.0,
        values: 96.0,
        usual: (44.0, 20.0),
        many: (34.0, 12.0),
        title: LABEL,
        label: REMARK,
        value: BODY,
    };
}

/// A row of the chart, set but not yet placed.
struct Set {
    said: String,
    label: Lines,
    value: Lines,
    percent: u8,
    /// Nothing for what is not reported.
    look: Option<Look>,
    height: f32,
}

/// Horizontal bars from zero to a hundred, the last one for what is not reported.
pub(crate) fn bars(
    flow: &mut Flow<'_>,
    heading: &Text,
    bars: &[Bar],
    unreported: Option<&Unreported>,
    alt: &str,
    sizes: Sizes,
) -> Vec<Node> {
    let mut nodes: Vec<Node> = title(flow, heading, sizes.title).into_iter().collect();
    let (thickness, between) = if bars.len() > 4 { sizes.many } else { sizes.usual };
    let mut set: Vec<Set> = Vec::new();
    for (bar, look) in bars.iter().zip(looks(flow.accent, bars, false)) {
        set.push(self::set(flow, (&bar.label, &bar.value, bar.percent), Some(look), thickness, sizes));
    }
    if let Some(unreported) = unreported {
        set.push(self::set(flow, (&unreported.label, "", unreported.points), None, thickness, sizes));
    }
    let mut from = 0;
    while from < set.len() {
        let to = fitting(flow, &set, from, between);
        if to == from {
            flow.next_page();
            continue;
        }
        // Of a chart that goes on to another page only the first picture has the sentence; the table has all numbers.
        let said = || set[from..to].iter().map(|row| row.said.clone()).collect::<Vec<_>>().join(", ");
        let words = if from == 0 { alt.to_owned() } else { said() };
        nodes.extend(picture(flow, &set[from..to], thickness, between, &words, sizes));
        from = to;
    }
    nodes
}

fn set(
    flow: &mut Flow<'_>,
    (label, value, percent): (&str, &str, u8),
    look: Option<Look>,
    thickness: f32,
    sizes: Sizes,
) -> Set {
    let said = format!("{value} {label}").trim().to_owned();
    let label = flow.set_plain(label, Style::label(sizes.label, INK), sizes.labels - 16.0);
    let value = flow.set_plain(value, Style::label(sizes.value, INK).semibold(), sizes.values);
    let height = thickness.max(label.height()).max(value.height());
    Set { said, label, value, percent, look, height }
}

/// Up to which bar the page has room.
fn fitting(flow: &Flow<'_>, set: &[Set], from: usize, between: f32) -> usize {
    let mut y = flow.y;
    for (place, row) in set.iter().enumerate().skip(from) {
        let is_first = place == from;
        y += row.height + if is_first { 0.0 } else { between };
        if y > flow.bottom + 0.01 {
            return if is_first && flow.y <= flow.top { place + 1 } else { place };
        }
    }
    set.len()
}

fn picture(flow: &mut Flow<'_>, set: &[Set], thickness: f32, between: f32, alt: &str, sizes: Sizes) -> Vec<Node> {
    let top = flow.y;
    let (left, full) = (flow.left + sizes.labels, flow.width - sizes.labels - sizes.values);
    let (mut shapes, mut tops) = (Vec::new(), Vec::new());
    for (place, row) in set.iter().enumerate() {
        if place > 0 {
            flow.y += between;
        }
        tops.push(flow.y);
        let width = full * f32::from(row.percent) / 100.0;
        let y = flow.y + (row.height - thickness) / 2.0;
        match &row.look {
            Some(look) => shapes.push(bar_shape(look, left, y, width, thickness)),
            None => shapes.extend(unreported_shapes(left, y, width.max(thickness / 2.0), thickness)),
        }
        flow.y += row.height;
    }
    let bounds = Bounds { x: left, y: top, width: full, height: flow.y - top };
    let content = flow.canvas.content(shapes);
    let rows = set.iter().zip(tops).map(|(set, top)| {
        let middle = |lines: &Lines| top + (set.height - lines.height()) / 2.0;
        let label = flow.canvas.content(set.label.all(flow.left, middle(&set.label)));
        let end = left + full * f32::from(set.percent) / 100.0 + 12.0;
        let value = flow.canvas.content(set.value.all(end, middle(&set.value)));
        row(label.into_iter().collect(), value.into_iter().collect())
    });
    let rows = rows.collect();
    figure(alt, bounds, content).into_iter().chain(table(rows)).collect()
}
