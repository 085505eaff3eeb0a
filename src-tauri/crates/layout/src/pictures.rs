//! Pictures that somebody made: as large as there is room for, but never so large that their points are seen.

use crate::Engine;
use crate::accent::Accent;
use crate::blocks::{BETWEEN, Setting, below_each_other};
use crate::canvas::Canvas;
use crate::flow::{Flow, Sheet};
use crate::paragraph::{Lines, Style};
use crate::theme::{PAPER, REMARK, Type};
use deck::{Block, Picture, Span};
use locale::word;
use scene::{Bounds, Colour, Node, Role, Shape};

/// A picture's points to an inch where it is as large as it may be.
const DENSITY: f32 = 150.0;

/// A small picture is made larger, at most twice, until it is this long.
const SMALL: f32 = 240.0;

/// Less height than this is no room for a picture.
const LOWEST: f32 = 120.0;

/// Room between text and picture, and the picture's largest share of the width beside text.
const BESIDE: f32 = 40.0;
const SHARE: f32 = 0.56;

/// Room between a picture and what stands below it.
const CAPTION: f32 = 8.0;
/// A caption is at least so wide, however narrow its picture.
const CAPTION_MEASURE: f32 = 240.0;

/// A picture with its words.
pub(crate) struct Shown<'a> {
    pub(crate) picture: &'a Picture,
    pub(crate) alt: &'a str,
    pub(crate) caption: Option<&'a [Span]>,
    /// The colour of the caption.
    pub(crate) ink: Colour,
}

/// Width and height of a picture in the room for it.
pub(crate) fn size(picture: &Picture, widest: f32, highest: f32) -> (f32, f32) {
    let (width, height) = natural(picture);
    let most = (SMALL / width.max(height)).clamp(1.0, 2.0);
    let scale = (widest / width).min(highest / height).min(most).max(0.0);
    (width * scale, height * scale)
}

/// Width and height of a picture that fills a room on one side, however small it is: a logo.
pub(crate) fn filling(picture: &Picture, widest: f32, highest: f32) -> (f32, f32) {
    let (width, height) = natural(picture);
    let scale = (widest / width).min(highest / height);
    (width * scale, height * scale)
}

#[expect(clippy::cast_precision_loss, reason = "a picture has at most 12,000 points on a side")]
fn natural(picture: &Picture) -> (f32, f32) {
    (picture.width as f32 * 72.0 / DENSITY, picture.height as f32 * 72.0 / DENSITY)
}

/// A picture in the column, at most so high, with `after` points of room left for what follows.
pub(crate) fn below(flow: &mut Flow<'_>, shown: &Shown<'_>, highest: f32, after: f32, kind: Type) -> Vec<Node> {
    let caption = caption(flow, shown, flow.width, kind);
    let room = |flow: &Flow<'_>| flow.bottom - flow.y - after - height(&caption);
    if room(flow) < LOWEST && flow.y > flow.top {
        flow.next_page();
    }
    let (width, height) = size(shown.picture, flow.width, room(flow).max(LOWEST).min(highest));
    let bounds = Bounds { x: flow.left, y: flow.y, width, height };
    put(flow, shown, bounds, caption)
}

/// Draws a picture with its caption below it.
fn put(flow: &mut Flow<'_>, shown: &Shown<'_>, bounds: Bounds, caption: Option<Lines>) -> Vec<Node> {
    let image = Shape::Image { picture: shown.picture.clone(), bounds };
    let content = flow.canvas.content(vec![image]);
    // Whoever made the picture without words is asked for them elsewhere; a reader is told that there is something.
    let alt = Some(shown.alt.trim()).filter(|alt| !alt.is_empty());
    let alt = alt.map_or_else(|| word(flow.language, "picture-unnamed"), str::to_owned);
    let mut nodes: Vec<Node> =
        content.map(|content| Node::new(Role::Figure { alt, bounds }, vec![content])).into_iter().collect();
    flow.y = bounds.y + bounds.height;
    if let Some(caption) = caption {
        flow.y += CAPTION;
        let children = flow.lines(&caption, bounds.x);
        nodes.extend((!children.is_empty()).then(|| Node::new(Role::Paragraph, children)));
    }
    nodes
}

fn caption(flow: &mut Flow<'_>, shown: &Shown<'_>, width: f32, kind: Type) -> Option<Lines> {
    let lines = flow.set(shown.caption?, Style::label(kind, shown.ink), width);
    (!lines.lines.is_empty()).then_some(lines)
}

fn height(caption: &Option<Lines>) -> f32 {
    caption.as_ref().map_or(0.0, |lines| CAPTION + lines.height())
}

/// One picture on a slide alone, in the middle, or beside text, at the right, where it is larger there than below the
/// text. Nothing when the slide is of another kind.
pub(crate) fn beside(flow: &mut Flow<'_>, blocks: &[Block], setting: Setting) -> Option<Vec<Node>> {
    let is_picture = |block: &&Block| matches!(block, Block::Picture { .. });
    let at = blocks.iter().position(|block| is_picture(&block))?;
    let Block::Picture { picture, alt, caption: words } = &blocks[at] else { return None };
    let shown = Shown { picture, alt, caption: words.as_deref(), ink: setting.ink };
    let texts = [&blocks[..at], &blocks[at + 1..]].concat();
    if texts.is_empty() {
        return Some(alone(flow, &shown));
    }
    let can_be_narrow = |block: &Block| {
        matches!(block, Block::Paragraph { .. } | Block::List { .. } | Block::Story { .. } | Block::Number { .. })
    };
    if !texts.iter().all(can_be_narrow) {
        return None;
    }
    let room = flow.bottom - flow.y;
    let (width, tall, caption) = with_caption(flow, &shown, (flow.width * SHARE, room), CAPTION_MEASURE);
    let narrow = flow.width - width.max(CAPTION_MEASURE) - BESIDE;
    let under = room - trial(flow, &texts, flow.width, setting) - BETWEEN - height(&caption);
    let (width_below, height_below) = size(picture, flow.width, under);
    // As large below the text: there it is nearer to it.
    if width * tall <= width_below * height_below || trial(flow, &texts, narrow, setting) > room {
        return None;
    }
    let (left, full, top) = (flow.left, flow.width, flow.y);
    let column = width.max(caption.as_ref().map_or(0.0, Lines::width));
    let bounds = Bounds { x: left + full - column, y: top, width, height: tall };
    let picture = put(flow, &shown, bounds, caption);
    let after_picture = std::mem::replace(&mut flow.y, top);
    flow.width = narrow;
    let mut nodes = below_each_other(flow, &texts, setting);
    (flow.width, flow.y) = (full, flow.y.max(after_picture));
    nodes.splice(if at == 0 { 0..0 } else { nodes.len()..nodes.len() }, picture);
    Some(nodes)
}

/// Width and height of a picture in a room, and its caption, which takes of the height and is at least so wide.
fn with_caption(
    flow: &mut Flow<'_>,
    shown: &Shown<'_>,
    (widest, room): (f32, f32),
    least: f32,
) -> (f32, f32, Option<Lines>) {
    let (first, _) = size(shown.picture, widest, room);
    let caption = caption(flow, shown, first.max(least), REMARK);
    let (width, height) = size(shown.picture, widest, room - height(&caption));
    (width, height, caption)
}

fn alone(flow: &mut Flow<'_>, shown: &Shown<'_>) -> Vec<Node> {
    let room = (flow.width, flow.bottom - flow.y);
    let (width, height, caption) = with_caption(flow, shown, room, flow.width / 2.0);
    // The caption begins where the picture does, and stays in the middle with it when it is the wider one.
    let column = caption.as_ref().map_or(width, |caption| caption.width().max(width));
    let bounds = Bounds { x: flow.left + (flow.width - column) / 2.0, y: flow.y, width, height };
    put(flow, shown, bounds, caption)
}

/// How high blocks are in a column of a width.
fn trial(flow: &mut Flow<'_>, blocks: &[Block], width: f32, setting: Setting) -> f32 {
    let mut column = Flow::new(flow.engine, flow.language, Canvas::new(width, ENDLESS), &Endless);
    column.width = width;
    below_each_other(&mut column, blocks, setting);
    column.y
}

const ENDLESS: f32 = 1.0e6;

/// A page without end, to measure on.
struct Endless;

impl Sheet for Endless {
    fn ground(&self) -> Colour {
        PAPER
    }

    fn accent(&self) -> Accent {
        Accent::LANTERN
    }

    fn furnish(&self, _: &mut Engine, _: &mut Canvas, _: usize) -> (f32, f32) {
        (0.0, ENDLESS)
    }
}
