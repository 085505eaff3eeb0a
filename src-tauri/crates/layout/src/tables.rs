//! Tables: rows stay whole where they can, the head stands on every page.

use crate::flow::Flow;
use crate::paragraph::{Lines, Style};
use crate::theme::{GREY, INK, LABEL, LINE, NARROWEST, REMARK, SMALL, Type};
use deck::{Text, plain};
use scene::{Artifact, Child, Node, Role, Shape};

/// Room between two columns.
const BETWEEN: f32 = 24.0;

/// How a table is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// Its type.
    pub(crate) kind: Type,
    /// Room above and below the text of a cell.
    pub(crate) above: f32,
}

/// The usual size.
const USUAL: Size = Size { kind: SMALL, above: 8.0 };

/// From the largest to the smallest that a slide may show.
const SIZES: [Size; 4] = [Size { kind: REMARK, above: 8.0 }, Size { kind: LABEL, above: 8.0 }, USUAL, TIGHT];
const TIGHT: Size = Size { kind: SMALL, above: 5.0 };

/// The largest size in which the table has room; the usual one where none has, and the table goes on to the next page.
pub(crate) fn size_for(flow: &mut Flow<'_>, head: &[Text], rows: &[Vec<Text>], room: f32) -> Size {
    let fits = |size: &Size| height(flow, head, rows, *size) <= room;
    SIZES.into_iter().find(fits).unwrap_or(USUAL)
}

fn height(flow: &mut Flow<'_>, head: &[Text], rows: &[Vec<Text>], size: Size) -> f32 {
    let columns = columns(flow, head, rows, size);
    height_in(flow, head, rows, &columns, size.kind)
}

fn height_in(flow: &mut Flow<'_>, head: &[Text], rows: &[Vec<Text>], columns: &Columns, kind: Type) -> f32 {
    let of_row = |lines: Vec<Lines>| lines.iter().map(Lines::height).fold(0.0, f32::max) + 2.0 * columns.above;
    let heads = of_row(cells(flow, head, &columns.widths, Style::label(kind, GREY)));
    let style = Style::body(kind, INK);
    rows.iter().map(|row| of_row(cells(flow, row, &columns.widths, style))).fold(heads, |sum, row| sum + row)
}

/// The columns of a table.
struct Columns {
    widths: Vec<f32>,
    above: f32,
}

/// How much a long column gets of what there is: in proportion to this power of what it asks for.
const SHARES: [f32; 3] = [0.5, 0.75, 1.0];

/// The columns in which the table is lowest.
fn columns(flow: &mut Flow<'_>, head: &[Text], rows: &[Vec<Text>], size: Size) -> Columns {
    let count = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    let mut tried: Vec<(f32, Columns)> = Vec::new();
    for power in SHARES {
        let widths = if count == 0 { Vec::new() } else { widths(flow, head, rows, count, size.kind, power) };
        if tried.iter().all(|(_, columns)| columns.widths != widths) {
            let columns = Columns { widths, above: size.above };
            tried.push((height_in(flow, head, rows, &columns, size.kind), columns));
        }
    }
    let lowest = tried.into_iter().min_by(|(one, _), (other, _)| one.total_cmp(other));
    lowest.map_or(Columns { widths: Vec::new(), above: size.above }, |(_, columns)| columns)
}

/// Puts a table into the flow, set in one size of type.
pub(crate) fn table(
    flow: &mut Flow<'_>,
    caption: Option<&str>,
    head: &[Text],
    rows: &[Vec<Text>],
    size: Size,
) -> Vec<Node> {
    let columns = columns(flow, head, rows, size);
    if columns.widths.is_empty() {
        return Vec::new();
    }
    let kind = size.kind;
    let mut parts = Vec::new();
    if let Some(caption) = caption {
        let lines = flow.set_plain(caption, Style::label(kind, GREY), flow.width);
        let children = flow.lines(&lines, flow.left);
        parts.extend((!children.is_empty()).then(|| Child::Node(Node::new(Role::Caption, children))));
    }
    let heads = cells(flow, head, &columns.widths, Style::label(kind, GREY));
    let has_head = heads.iter().any(|lines| !lines.lines.is_empty());
    if has_head {
        let row = put_row(flow, &heads, &columns, |_| Role::ColumnHeader, None);
        parts.push(Node::new(Role::TableHead, vec![row.into()]).into());
    }
    let mut body = Vec::new();
    for row in rows {
        let lines = cells(flow, row, &columns.widths, Style::body(kind, INK));
        let role = |column| if column == 0 { Role::RowHeader } else { Role::Cell };
        body.push(Child::Node(put_row(flow, &lines, &columns, role, has_head.then_some(&heads))));
    }
    if !body.is_empty() {
        parts.push(Node::new(Role::TableBody, body).into());
    }
    vec![Node::new(Role::Table, parts)]
}

/// Every column as wide as its longest text asks for, as long as there is room; then in proportion, but never so narrow
/// that a word of usual length breaks.
fn widths(flow: &Flow<'_>, head: &[Text], rows: &[Vec<Text>], columns: usize, kind: Type, power: f32) -> Vec<f32> {
    let letters = |text: &Text| plain(text).chars().count();
    let longest = |column: usize| {
        let column_texts = rows.iter().filter_map(|row| row.get(column)).chain(head.get(column));
        column_texts.map(letters).max().unwrap_or(0).clamp(2, 160)
    };
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let gaps = BETWEEN * (columns - 1) as f32;
    let room = flow.width - gaps;
    #[expect(clippy::cast_precision_loss, reason = "at most 160 letters")]
    let wanted: Vec<f32> = (0..columns).map(|column| longest(column) as f32 * kind.size * 0.52 + 4.0).collect();
    let sum: f32 = wanted.iter().sum();
    if sum <= room {
        // What is left over goes to the widest column, where it brings the eye least far.
        let widest = wanted.iter().copied().fold(0.0, f32::max);
        return wanted
            .iter()
            .map(|width| if *width >= widest { width + (room - sum).min(120.0) } else { *width })
            .collect();
    }
    share(&wanted, room, power)
}

/// Narrow columns keep what they want; the others share the rest, a long one less than in proportion.
fn share(wanted: &[f32], room: f32, power: f32) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let equal = room / wanted.len() as f32;
    let kept: f32 = wanted.iter().filter(|width| **width <= equal).sum();
    let weight = |width: f32| width.powf(power);
    let weights: f32 = wanted.iter().filter(|width| **width > equal).map(|width| weight(*width)).sum();
    let narrowest = NARROWEST.min(equal);
    let of = |width: &f32| if *width <= equal { *width } else { (room - kept) * weight(*width) / weights };
    wanted.iter().map(|width| of(width).max(narrowest)).collect()
}

fn cells(flow: &mut Flow<'_>, texts: &[Text], widths: &[f32], style: Style) -> Vec<Lines> {
    let empty = Text::new();
    widths
        .iter()
        .enumerate()
        .map(|(column, width)| flow.set(texts.get(column).unwrap_or(&empty), style, *width))
        .collect()
}

/// Puts a row, with a rule below it; a row that is higher than a page goes on to the next.
fn put_row(
    flow: &mut Flow<'_>,
    cells: &[Lines],
    columns: &Columns,
    role: impl Fn(usize) -> Role,
    head: Option<&Vec<Lines>>,
) -> Node {
    let mut parts: Vec<Vec<Child>> = vec![Vec::new(); cells.len()];
    let most = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
    let line = cells.first().map_or(1.0, |cell| cell.line_height);
    let mut from = 0;
    loop {
        #[expect(clippy::cast_precision_loss, reason = "a page holds few lines")]
        let height = (most - from) as f32 * line + 2.0 * columns.above;
        let on_page = flow.page();
        flow.keep(height);
        if flow.page() != on_page {
            repeat_head(flow, head, columns);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page holds few lines")]
        let fit = ((flow.bottom - flow.y - 2.0 * columns.above + 0.01) / line).max(0.0) as usize;
        let fit = if flow.y <= flow.top { fit.max(1) } else { fit };
        if fit == 0 && from < most {
            flow.next_page();
            repeat_head(flow, head, columns);
            // A head that fills a page alone must not keep its rows from ever being put.
            if flow.bottom - flow.y < line + 2.0 * columns.above {
                flow.next_page();
            }
            continue;
        }
        let to = most.min(from + fit);
        put_lines(flow, cells, columns, from..to, &mut parts);
        from = to;
        if from >= most {
            break;
        }
        flow.next_page();
        repeat_head(flow, head, columns);
    }
    let cells = parts.into_iter().enumerate().map(|(column, children)| Node::new(role(column), children).into());
    Node::new(Role::Row, cells.collect())
}

fn put_lines(
    flow: &mut Flow<'_>,
    cells: &[Lines],
    columns: &Columns,
    lines: std::ops::Range<usize>,
    parts: &mut [Vec<Child>],
) {
    let mut x = flow.left;
    for ((cell, width), part) in cells.iter().zip(&columns.widths).zip(parts) {
        let of_cell = lines.start.min(cell.lines.len())..lines.end.min(cell.lines.len());
        part.extend(flow.canvas.content(cell.shapes(of_cell, x, flow.y + columns.above)));
        x += width + BETWEEN;
    }
    #[expect(clippy::cast_precision_loss, reason = "a page holds few lines")]
    let height = lines.len() as f32 * cells.first().map_or(0.0, |cell| cell.line_height) + 2.0 * columns.above;
    end_row(flow, height);
}

/// The head again on a further page, for the eye alone: whoever hears the table has it already.
fn repeat_head(flow: &mut Flow<'_>, head: Option<&Vec<Lines>>, columns: &Columns) {
    let Some(head) = head else { return };
    let height = head.iter().map(Lines::height).fold(0.0, f32::max) + 2.0 * columns.above;
    if height > (flow.bottom - flow.y) / 2.0 {
        return;
    }
    let mut x = flow.left;
    for (cell, width) in head.iter().zip(&columns.widths) {
        let shapes = cell.all(x, flow.y + columns.above);
        flow.canvas.artifact(Artifact::Header, shapes);
        x += width + BETWEEN;
    }
    end_row(flow, height);
}

/// Goes below a row of this height and draws a rule there.
fn end_row(flow: &mut Flow<'_>, height: f32) {
    flow.y += height;
    let (x, width) = (flow.left, flow.width);
    let rule = Shape::Rectangle { x, y: flow.y - 0.5, width, height: 1.0, fill: Some(LINE), stroke: None };
    flow.canvas.artifact(Artifact::Layout, [rule]);
}
