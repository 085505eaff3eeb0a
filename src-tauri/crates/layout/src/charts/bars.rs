use super::{bar_shape, figure, looks, row, table, title};
use crate::flow::Flow;
use crate::paragraph::{Lines, Style};
use crate::theme::{BODY, INK, REMARK};
use deck::{Bar, Text};
use scene::{Bounds, Node};

/// Width of the labels' column, and room for the number behind a bar.
const LABELS: f32 = 248.0;
const VALUES: f32 = 96.0;

/// Height of a bar and room between two; less when there are many.
const USUAL: (f32, f32) = (44.0, 20.0);
const MANY: (f32, f32) = (34.0, 12.0);

/// A row of the chart, set but not yet placed.
struct Set {
    label: Lines,
    value: Lines,
    height: f32,
}

/// Horizontal bars from zero to a hundred.
pub(crate) fn bars(flow: &mut Flow<'_>, heading: &Text, bars: &[Bar], alt: &str) -> Vec<Node> {
    let mut nodes: Vec<Node> = title(flow, heading).into_iter().collect();
    let (thickness, between) = if bars.len() > 4 { MANY } else { USUAL };
    let set: Vec<Set> = bars.iter().map(|bar| set(flow, bar, thickness)).collect();
    let looks = looks(bars, false);
    let mut from = 0;
    while from < bars.len() {
        let to = fitting(flow, &set, from, between);
        if to == from {
            flow.next_page();
            continue;
        }
        // Of a chart that goes on to another page only the first picture has the sentence; the table has all numbers.
        let words =
            if from == 0 { alt.to_owned() } else { bars[from..to].iter().map(said).collect::<Vec<_>>().join(", ") };
        nodes.extend(picture(flow, &bars[from..to], &set[from..to], &looks[from..to], thickness, between, &words));
        from = to;
    }
    nodes
}

fn said(bar: &Bar) -> String {
    format!("{} {}", bar.value, bar.label)
}

fn set(flow: &mut Flow<'_>, bar: &Bar, thickness: f32) -> Set {
    let label = flow.set_plain(&bar.label, Style::label(REMARK, INK), LABELS - 16.0);
    let value = flow.set_plain(&bar.value, Style::label(BODY, INK).semibold(), VALUES);
    let height = thickness.max(label.height()).max(value.height());
    Set { label, value, height }
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

fn picture(
    flow: &mut Flow<'_>,
    bars: &[Bar],
    set: &[Set],
    looks: &[super::Look],
    thickness: f32,
    between: f32,
    alt: &str,
) -> Vec<Node> {
    let top = flow.y;
    let (left, full) = (flow.left + LABELS, flow.width - LABELS - VALUES);
    let (mut shapes, mut tops) = (Vec::new(), Vec::new());
    for (place, (bar, row)) in bars.iter().zip(set).enumerate() {
        if place > 0 {
            flow.y += between;
        }
        tops.push(flow.y);
        let width = full * f32::from(bar.percent) / 100.0;
        shapes.push(bar_shape(&looks[place], left, flow.y + (row.height - thickness) / 2.0, width, thickness));
        flow.y += row.height;
    }
    let bounds = Bounds { x: left, y: top, width: full, height: flow.y - top };
    let content = flow.canvas.content(shapes);
    let rows = bars.iter().zip(set).zip(tops).map(|((bar, row_set), top)| {
        let middle = |lines: &Lines| top + (row_set.height - lines.height()) / 2.0;
        let label = flow.canvas.content(row_set.label.all(flow.left, middle(&row_set.label)));
        let end = left + full * f32::from(bar.percent) / 100.0 + 12.0;
        let value = flow.canvas.content(row_set.value.all(end, middle(&row_set.value)));
        row(label.into_iter().collect(), value.into_iter().collect())
    });
    let rows = rows.collect();
    figure(alt, bounds, content).into_iter().chain(table(rows)).collect()
}
