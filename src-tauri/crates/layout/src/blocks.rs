//! The parts of a slide below its headline, put into the flow.

use crate::charts::{self, Sizes};
use crate::flow::Flow;
use crate::paragraph::Style;
use crate::pictures::{self, Shown};
use crate::tables;
use crate::theme::{BODY, GREY, INK, LABEL, LEAD, NATION, NIGHT, NUMBER, REMARK, Type, VALUE};
use deck::{Block, Fact, Span, Text, Tone};
use scene::{Child, Colour, Node, Role};

/// Room between two blocks.
pub(crate) const BETWEEN: f32 = 24.0;

/// How the blocks of a kind of slide are set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) body: Type,
    pub(crate) lead: Type,
    pub(crate) ink: Colour,
    /// A rule at the side of the leading paragraph: the one thing to look at.
    pub(crate) ruled_lead: bool,
    /// Numbers before the points of a list are large.
    pub(crate) large_numbers: bool,
}

impl Setting {
    pub(crate) const SLIDE: Self = Self { body: BODY, lead: LEAD, ink: INK, ruled_lead: false, large_numbers: false };
}

/// Puts the blocks of a slide: below each other, or text and picture side by side.
pub(crate) fn blocks(flow: &mut Flow<'_>, blocks: &[Block], setting: Setting) -> Vec<Node> {
    pictures::beside(flow, blocks, setting).unwrap_or_else(|| below_each_other(flow, blocks, setting))
}

/// Puts every block over the whole width.
pub(crate) fn below_each_other(flow: &mut Flow<'_>, blocks: &[Block], setting: Setting) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        if place > 0 {
            flow.gap(BETWEEN);
        }
        nodes.extend(self::block(flow, block, &blocks[place + 1..], setting));
    }
    nodes
}

/// The height of the paragraphs that follow a table: it must not push them to the next page.
fn below(flow: &mut Flow<'_>, blocks: &[Block], setting: Setting) -> f32 {
    let mut height = 0.0;
    for block in blocks {
        if let Block::Paragraph { text, tone } = block {
            height += BETWEEN + flow.set(text, style(*tone, setting), flow.width).height();
        }
    }
    height
}

fn block(flow: &mut Flow<'_>, block: &Block, after: &[Block], setting: Setting) -> Vec<Node> {
    match block {
        Block::Paragraph { text, tone } => paragraph(flow, text, *tone, setting),
        Block::List { ordered, items } => list(flow, *ordered, items, setting).into_iter().collect(),
        Block::Table { caption, head, rows } => {
            let room = flow.bottom - flow.y - below(flow, after, setting);
            let grid = tables::fitting(flow, head, rows, room);
            tables::table(flow, caption.as_deref(), head, rows, &grid)
        }
        Block::Story { mark, paragraphs } => story(flow, mark.as_deref(), paragraphs, setting),
        Block::Number { value, of, text, .. } => number(flow, value, of, text),
        Block::Bars { title, bars, alt } => charts::bars(flow, title, bars, None, alt, Sizes::SLIDE),
        Block::Shares { title, parts, unreported, alt } => charts::shares(flow, title, parts, unreported.as_ref(), alt),
        Block::Facts { rows } => facts(flow, rows, setting).into_iter().collect(),
        Block::Picture { picture, alt, caption } => {
            let shown = Shown { picture, alt, caption: caption.as_deref(), ink: setting.ink };
            let after = below(flow, after, setting);
            pictures::below(flow, &shown, f32::INFINITY, after, REMARK)
        }
    }
}

fn paragraph(flow: &mut Flow<'_>, text: &Text, tone: Tone, setting: Setting) -> Vec<Node> {
    let style = style(tone, setting);
    if tone == Tone::Lead && setting.ruled_lead {
        return ruled(flow, |flow| flow.paragraph(text, style).into_iter().collect());
    }
    flow.paragraph(text, style).into_iter().collect()
}

const fn style(tone: Tone, setting: Setting) -> Style {
    match tone {
        Tone::Body => Style::body(setting.body, setting.ink),
        Tone::Lead => Style::body(setting.lead, setting.ink),
        Tone::Quiet => Style::body(REMARK, GREY),
    }
}

/// Width of the rule beside a story, and the room between it and the text.
const RULE: f32 = 6.0;
const BESIDE_RULE: f32 = 32.0;

/// The longest line that is still read with ease, in points at the size of the body.
const STORY_MEASURE: f32 = 704.0;

fn ruled(flow: &mut Flow<'_>, put: impl FnOnce(&mut Flow<'_>) -> Vec<Node>) -> Vec<Node> {
    let (left, width) = (flow.left, flow.width);
    (flow.left, flow.width) = (left + BESIDE_RULE, (width - BESIDE_RULE).min(STORY_MEASURE));
    let (page, from) = (flow.page(), flow.y);
    let nodes = put(flow);
    (flow.left, flow.width) = (left, width);
    // A story that went to the next page as a whole left nothing to stand beside on the first one.
    let (page, from) = first_page(&nodes).filter(|first| *first > page).map_or((page, from), |first| (first, flow.top));
    let colour = flow.accent.rule;
    flow.side_rule(page, from, RULE, colour);
    nodes
}

fn first_page(nodes: &[Node]) -> Option<usize> {
    nodes.iter().find_map(|node| {
        node.children.iter().find_map(|child| match child {
            Child::Content { page, .. } => Some(*page),
            Child::Node(node) => first_page(std::slice::from_ref(node)),
        })
    })
}

fn story(flow: &mut Flow<'_>, mark: Option<&str>, paragraphs: &[Text], setting: Setting) -> Vec<Node> {
    ruled(flow, |flow| {
        let mut nodes = Vec::new();
        if let Some(mark) = mark {
            let text = [Span { text: mark.to_owned(), ..Span::default() }];
            nodes.extend(flow.paragraph(&text, Style::label(LABEL, GREY).semibold()));
            flow.gap(8.0);
        }
        for (place, text) in paragraphs.iter().enumerate() {
            if place > 0 {
                flow.gap(16.0);
            }
            nodes.extend(flow.paragraph(text, Style::body(setting.lead, setting.ink)));
        }
        nodes
    })
}

fn list(flow: &mut Flow<'_>, ordered: bool, items: &[Text], setting: Setting) -> Option<Node> {
    let (kind, mark, indent, between) = match (ordered, setting.large_numbers) {
        (true, true) => (setting.lead, VALUE, 56.0, 22.0),
        (true, false) => (setting.body, setting.body, 36.0, 10.0),
        (false, _) => (setting.body, setting.body, 28.0, 10.0),
    };
    let mut nodes = Vec::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            flow.gap(between);
        }
        let label = if ordered { format!("{}.", place + 1) } else { "•".to_owned() };
        let label = if setting.large_numbers { label.trim_end_matches('.').to_owned() } else { label };
        let colour = if setting.ink == INK { NATION } else { flow.accent.on_night };
        let label = flow.set_plain(&label, Style::label(mark, colour).semibold(), indent);
        let body = flow.set(item, Style::body(kind, setting.ink), flow.width - indent);
        if body.lines.is_empty() {
            continue;
        }
        flow.keep(body.height());
        // Numbers are larger than the text: their feet stand on the first line's.
        let lift = (mark.line - kind.line) / 2.0 + (mark.size - kind.size) * 0.33;
        let label = flow.canvas.content(label.all(flow.left, flow.y - lift));
        let body = flow.lines(&body, flow.left + indent);
        let label = Node::new(Role::ListLabel, label.into_iter().collect());
        let body = Node::new(Role::ListBody, body);
        nodes.push(Child::Node(Node::new(Role::ListItem, vec![label.into(), body.into()])));
    }
    (!nodes.is_empty()).then(|| Node::new(Role::List { ordered }, nodes))
}

/// Room between a large number and what it says.
const BESIDE_NUMBER: f32 = 48.0;

fn number(flow: &mut Flow<'_>, value: &str, of: &str, text: &Text) -> Vec<Node> {
    let value = flow.set_plain(value, Style::label(NUMBER, NIGHT).semibold(), flow.width);
    let of = flow.set_plain(of, Style::label(LABEL, GREY), value.width().max(160.0));
    let x = flow.left + value.width().max(of.width()) + BESIDE_NUMBER;
    let text = flow.set(text, Style::body(LEAD, INK), (flow.left + flow.width - x).max(flow.width / 3.0));
    flow.keep((value.height() + of.height()).max(text.height()));
    let top = flow.y;
    let number = flow.lines(&value, flow.left);
    let of = flow.lines(&of, flow.left);
    let bottom = flow.y;
    // The text begins level with the top of the figures.
    flow.y = top + 16.0;
    let beside = flow.lines(&text, x);
    flow.y = flow.y.max(bottom);
    [number, of, beside]
        .into_iter()
        .filter(|children| !children.is_empty())
        .map(|children| Node::new(Role::Paragraph, children))
        .collect()
}

/// Width of the labels' column.
const FACT_LABEL: f32 = 176.0;

/// Labels and texts, row by row: a list whose labels are read before their texts.
fn facts(flow: &mut Flow<'_>, rows: &[Fact], setting: Setting) -> Option<Node> {
    let mut nodes = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        if place > 0 {
            flow.gap(12.0);
        }
        let label = flow.set_plain(&row.label, Style::label(setting.body, GREY), FACT_LABEL - 16.0);
        let text = flow.set(&row.text, Style::body(setting.body, setting.ink), flow.width - FACT_LABEL);
        flow.keep(label.height().max(text.height()));
        let (page, top) = (flow.page(), flow.y);
        let label_content = flow.lines(&label, flow.left);
        let after_label = flow.y;
        if flow.page() == page {
            flow.y = top;
        }
        let text_content = flow.lines(&text, flow.left + FACT_LABEL);
        if flow.page() == page {
            flow.y = flow.y.max(after_label);
        }
        let label = Node::new(Role::ListLabel, label_content);
        let body = Node::new(Role::ListBody, text_content);
        nodes.push(Child::Node(Node::new(Role::ListItem, vec![label.into(), body.into()])));
    }
    (!nodes.is_empty()).then(|| Node::new(Role::List { ordered: false }, nodes))
}
