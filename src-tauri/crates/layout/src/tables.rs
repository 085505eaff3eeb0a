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

/// The size of a table and the widths of its columns.
pub(crate) struct Grid {
    size: Size,
    widths: Vec<f32>,
}

/// How much a long column gets of what there is: in proportion to this power of what it asks for.
const SHARES: [f32; 3] = [0.5, 0.75, 1.0];

/// The largest size in which the table has room, in the first columns that do; the usual one where none has, and the
/// table goes on to the next page.
pub(crate) fn fitting(flow: &mut Flow<'_>, head: &[Text], rows: &[Vec<Text>], room: f32) -> Grid {
    for size in SIZES {
        let mut tried: Vec<Vec<f32>> = Vec::new();
        for power in SHARES {
            let grid = Grid { size, widths: widths(flow, head, rows, size.kind, power) };
            if tried.contains(&grid.widths) {
                continue;
            }
            if may_fit(&grid, rows, room) && fits(flow, head, rows, &grid, room) {
                return grid;
            }
            tried.push(grid.widths);
        }
    }
    in_size(flow, head, rows, USUAL)
}

/// A table in a size, whatever its height.
pub(crate) fn in_size(flow: &Flow<'_>, head: &[Text], rows: &[Vec<Text>], size: Size) -> Grid {
    Grid { size, widths: widths(flow, head, rows, size.kind, SHARES[0]) }
}

/// Letters are wider than this on average, so a table that is too high by this measure need not be set to know it.
const NARROW_LETTER: f32 = 0.38;

fn may_fit(grid: &Grid, rows: &[Vec<Text>], room: f32) -> bool {
    let kind = grid.size.kind;
    #[expect(clippy::cast_precision_loss, reason = "a cell has few letters")]
    let lines = |(text, width): (&Text, &f32)| {
        let letters: usize = text.iter().map(|span| span.text.chars().count()).sum();
        (letters as f32 * NARROW_LETTER * kind.size / width).ceil().max(1.0)
    };
    let of_row = |row: &Vec<Text>| row.iter().zip(&grid.widths).map(lines).fold(1.0, f32::max);
    let between = 2.0 * grid.size.above;
    rows.iter().map(|row| of_row(row) * kind.line + between).sum::<f32>() + kind.line + between <= room
}

fn fits(flow: &mut Flow<'_>, head: &[Text], rows: &[Vec<Text>], grid: &Grid, room: f32) -> bool {
    let kind = grid.size.kind;
    let of_row = |lines: Vec<Lines>| lines.iter().map(Lines::height).fold(0.0, f32::max) + 2.0 * grid.size.above;
    let mut height = of_row(cells(flow, head, &grid.widths, Style::label(kind, GREY)));
    let style = Style::body(kind, INK);
    height <= room
        && rows.iter().all(|row| {
            height += of_row(cells(flow, row, &grid.widths, style));
            height <= room
        })
}

/// Puts a table into the flow, set in one size of type.
pub(crate) fn table(
    flow: &mut Flow<'_>,
    caption: Option<&str>,
    head: &[Text],
    rows: &[Vec<Text>],
    grid: &Grid,
) -> Vec<Node> {
    if grid.widths.is_empty() {
        return Vec::new();
    }
    let kind = grid.size.kind;
    let mut parts = Vec::new();
    if let Some(caption) = caption {
        let lines = flow.set_plain(caption, Style::label(kind, GREY), flow.width);
        let children = flow.lines(&lines, flow.left);
        parts.extend((!children.is_empty()).then(|| Child::Node(Node::new(Role::Caption, children))));
    }
    let heads = cells(flow, head, &grid.widths, Style::label(kind, GREY));
    let has_head = heads.iter().any(|lines| !lines.lines.is_empty());
    if has_head {
        let row = put_row(flow, &heads, grid, |_| Role::ColumnHeader, None);
        parts.push(Node::new(Role::TableHead, vec![row.into()]).into());
    }
    let mut body = Vec::new();
    for row in rows {
        let lines = cells(flow, row, &grid.widths, Style::body(kind, INK));
        let role = |column| if column == 0 { Role::RowHeader } else { Role::Cell };
        body.push(Child::Node(put_row(flow, &lines, grid, role, has_head.then_some(&heads))));
    }
    if !body.is_empty() {
        parts.push(Node::new(Role::TableBody, body).into());
    }
    vec![Node::new(Role::Table, parts)]
}

/// Every column as wide as its longest text asks for, as long as there is room; then in proportion, but never so narrow
/// that a word of usual length breaks.
fn widths(flow: &Flow<'_>, head: &[Text], rows: &[Vec<Text>], kind: Type, power: f32) -> Vec<f32> {
    let columns = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    if columns == 0 {
        return Vec::new();
    }
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
    grid: &Grid,
    role: impl Fn(usize) -> Role,
    head: Option<&Vec<Lines>>,
) -> Node {
    let mut parts: Vec<Vec<Child>> = vec![Vec::new(); cells.len()];
    let most = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
    let line = cells.first().map_or(1.0, |cell| cell.line_height);
    let mut from = 0;
    loop {
        #[expect(clippy::cast_precision_loss, reason = "a page holds few lines")]
        let height = (most - from) as f32 * line + 2.0 * grid.size.above;
        let on_page = flow.page();
        flow.keep(height);
        if flow.page() != on_page {
            repeat_head(flow, head, grid);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page holds few lines")]
        let fit = ((flow.bottom - flow.y - 2.0 * grid.size.above + 0.01) / line).max(0.0) as usize;
        let fit = if flow.y <= flow.top { fit.max(1) } else { fit };
        if fit == 0 && from < most {
            flow.next_page();
            repeat_head(flow, head, grid);
            // A head that fills a page alone must not keep its rows from ever being put.
            if flow.bottom - flow.y < line + 2.0 * grid.size.above {
                flow.next_page();
            }
            continue;
        }
        let to = most.min(from + fit);
        put_lines(flow, cells, grid, from..to, &mut parts);
        from = to;
        if from >= most {
            break;
        }
        flow.next_page();
        repeat_head(flow, head, grid);
    }
    let cells = parts.into_iter().enumerate().map(|(column, children)| Node::new(role(column), children).into());
    Node::new(Role::Row, cells.collect())
}

fn put_lines(
    flow: &mut Flow<'_>,
    cells: &[Lines],
    grid: &Grid,
    lines: std::ops::Range<usize>,
    parts: &mut [Vec<Child>],
) {
    let mut x = flow.left;
    for ((cell, width), part) in cells.iter().zip(&grid.widths).zip(parts) {
        let of_cell = lines.start.min(cell.lines.len())..lines.end.min(cell.lines.len());
        part.extend(flow.canvas.content(cell.shapes(of_cell, x, flow.y + grid.size.above)));
        x += width + BETWEEN;
    }
    #[expect(clippy::cast_precision_loss, reason = "a page holds few lines")]
    let height = lines.len() as f32 * cells.first().map_or(0.0, |cell| cell.line_height) + 2.0 * grid.size.above;
    end_row(flow, height);
}

/// The head again on a further page, for the eye alone: whoever hears the table has it already.
fn repeat_head(flow: &mut Flow<'_>, head: Option<&Vec<Lines>>, grid: &Grid) {
    let Some(head) = head else { return };
    let height = head.iter().map(Lines::height).fold(0.0, f32::max) + 2.0 * grid.size.above;
    if height > (flow.bottom - flow.y) / 2.0 {
        return;
    }
    let mut x = flow.left;
    for (cell, width) in head.iter().zip(&grid.widths) {
        let shapes = cell.all(x, flow.y + grid.size.above);
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
