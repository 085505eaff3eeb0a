//! The parts of a chapter on paper.

use crate::charts::{self, Sizes};
use crate::paper::{Paper, SMALL, TEXT, room_of_picture};
use crate::paragraph::Style;
use crate::pictures::Shown;
use crate::tables;
use crate::theme::{GREY, INK, LINE, NIGHT, Type};
use ::reading::{Asked, ChartBar, Cited, Part, Prose, Row, Run};
use deck::{Bar, Span, Tone};
use scene::{Child, Colour, Node, Role};

/// The first thing to read in a chapter; one number, large.
const LEAD: Type = Type { size: 12.5, line: 17.0 };
const NUMBER: Type = Type { size: 30.0, line: 36.0 };

/// Room between two parts, and beside a rule at the side.
const BETWEEN: f32 = 7.0;
const INDENT: f32 = 14.0;

const CHART: Sizes = Sizes {
    labels: 188.0,
    values: 64.0,
    usual: (15.0, 6.0),
    many: (15.0, 6.0),
    title: SMALL,
    label: TEXT,
    value: TEXT,
};

/// Width of the column of labels.
const LABELS: f32 = 128.0;

/// Puts a part; the first sentence of the short answer is larger.
pub(crate) fn part(paper: &mut Paper<'_>, part: &Part, next: Option<&Part>, is_short: bool) {
    paper.flow.gap(BETWEEN);
    match part {
        Part::Heading { kicker, text } => heading(paper, kicker.as_deref(), text, next),
        Part::Paragraph { text, tone: Tone::Lead } if is_short => paper.paragraph(&spans(text), LEAD, INK),
        Part::Paragraph { text, tone: Tone::Quiet } => paper.paragraph(&spans(text), SMALL, GREY),
        Part::Paragraph { text, .. } => paper.paragraph(&spans(text), TEXT, INK),
        Part::List { ordered, items } => paper.points(*ordered, items.iter().map(|item| spans(item))),
        Part::Table { caption, head, rows } => {
            let head: Vec<_> = head.iter().map(|cell| spans(cell)).collect();
            let rows: Vec<Vec<_>> = rows.iter().map(|row| row.iter().map(|cell| spans(cell)).collect()).collect();
            let size = tables::Size { kind: SMALL, above: 6.0 };
            let grid = tables::in_size(&paper.flow, &head, &rows, size);
            let nodes = tables::table(&mut paper.flow, caption.as_deref(), &head, &rows, &grid);
            paper.put(nodes);
        }
        Part::Chart { title, bars, unreported, finding, alt, .. } => {
            paper.flow.keep(beginning(Some(part)));
            paper.say(finding, TEXT, INK);
            paper.flow.gap(BETWEEN);
            let bars: Vec<Bar> = bars.iter().map(bar).collect();
            let nodes = charts::bars(&mut paper.flow, &spans(title), &bars, unreported.as_ref(), alt, CHART);
            paper.put(nodes);
        }
        Part::Number { value, of, text, figure } => {
            paper.flow.keep(NUMBER.line + SMALL.line + 3.0 * TEXT.line);
            let number = [strong(value), span(&raised(*figure))];
            paper.paragraph(&number, NUMBER, NIGHT);
            paper.say(of, SMALL, GREY);
            paper.flow.gap(BETWEEN / 2.0);
            paper.paragraph(&spans(text), TEXT, INK);
        }
        Part::Story { mark, paragraphs } => story(paper, mark.as_deref(), paragraphs),
        Part::Facts { rows } => beside_rule(paper, paper.flow.accent.rule, |paper| facts(paper, rows)),
        Part::Questions { mark, list } => questions(paper, mark.as_deref(), list),
        Part::Term { term, plain, .. } => beside_rule(paper, LINE, |paper| {
            paper.paragraph(&[strong(&format!("{term}: ")), span(plain)], SMALL, INK);
        }),
        Part::Source { figures, rows } => source(paper, figures, rows),
        Part::Picture { picture, alt, caption } => {
            let caption = caption.as_ref().map(|caption| spans(caption));
            paper.picture(&Shown { picture, alt, caption: caption.as_deref(), ink: GREY });
        }
    }
}

/// Roughly what the beginning of a part takes that must not be torn from its heading.
pub(crate) fn beginning(part: Option<&Part>) -> f32 {
    match part {
        Some(Part::Chart { bars, unreported, .. }) => {
            #[expect(clippy::cast_precision_loss, reason = "a chart has few bars")]
            let rows = (bars.len() + usize::from(unreported.is_some())) as f32;
            rows * 28.0 + 5.0 * TEXT.line
        }
        Some(Part::Number { .. }) => NUMBER.line + SMALL.line + 4.0 * TEXT.line,
        Some(Part::Questions { .. }) => SMALL.line + 5.0 * TEXT.line,
        #[expect(clippy::cast_precision_loss, reason = "there are few facts")]
        Some(Part::Facts { rows }) => rows.len() as f32 * 2.2 * TEXT.line,
        Some(Part::Picture { picture, .. }) => room_of_picture(picture),
        Some(_) => 3.0 * TEXT.line,
        None => 0.0,
    }
}

/// A heading stays on the page of what it heads.
fn heading(paper: &mut Paper<'_>, kicker: Option<&str>, text: &[Run], next: Option<&Part>) {
    paper.flow.gap(BETWEEN);
    let below = beginning(next);
    if let Some(kicker) = kicker {
        paper.flow.keep(2.0 * SMALL.line + 32.0 + below);
        paper.paragraph(&[strong(kicker)], SMALL, GREY);
    }
    paper.subheading(&spans(text), NIGHT, below + BETWEEN);
}

/// Puts something with a rule along its side.
fn beside_rule(paper: &mut Paper<'_>, colour: Colour, put: impl FnOnce(&mut Paper<'_>)) {
    paper.flow.keep(2.0 * TEXT.line);
    let (page, from) = (paper.flow.page(), paper.flow.y);
    indent(paper, INDENT);
    put(paper);
    indent(paper, -INDENT);
    paper.flow.side_rule(page, from, 3.0, colour);
}

fn indent(paper: &mut Paper<'_>, by: f32) {
    paper.flow.left += by;
    paper.flow.width -= by;
}

fn story(paper: &mut Paper<'_>, mark: Option<&str>, paragraphs: &[Prose]) {
    let width = paper.flow.width - INDENT;
    let height = |text: &Prose| paper.flow.set(&spans(text), Style::body(TEXT, INK), width).height() + BETWEEN;
    let height: f32 = paragraphs.iter().map(height).sum();
    paper.flow.keep(height + SMALL.line);
    beside_rule(paper, paper.flow.accent.rule, |paper| {
        if let Some(mark) = mark {
            paper.paragraph(&[strong(mark)], SMALL, GREY);
        }
        for (place, text) in paragraphs.iter().enumerate() {
            paper.flow.y += if place > 0 { BETWEEN } else { 2.0 };
            paper.paragraph(&spans(text), TEXT, INK);
        }
    });
}

/// Labels in a column, each read before what stands beside it.
fn facts(paper: &mut Paper<'_>, rows: &[Row]) {
    let mut items = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        paper.flow.y += if place > 0 { 5.0 } else { 0.0 };
        let label = paper.flow.set(&[strong(&row.label)], Style::label(TEXT, NIGHT), LABELS - 12.0);
        let text = paper.flow.set(&spans(&row.text), Style::body(TEXT, INK), paper.flow.width - LABELS);
        paper.flow.keep(label.height().max(text.height()));
        let (page, top) = (paper.flow.page(), paper.flow.y);
        let label = paper.flow.lines(&label, paper.flow.left);
        let after_label = paper.flow.y;
        if paper.flow.page() == page {
            paper.flow.y = top;
        }
        let text = paper.flow.lines(&text, paper.flow.left + LABELS);
        if paper.flow.page() == page {
            paper.flow.y = paper.flow.y.max(after_label);
        }
        let (label, body) = (Node::new(Role::ListLabel, label), Node::new(Role::ListBody, text));
        items.push(Child::Node(Node::new(Role::ListItem, vec![label.into(), body.into()])));
    }
    paper.put((!items.is_empty()).then(|| Node::new(Role::List { ordered: false }, items)));
}

fn questions(paper: &mut Paper<'_>, mark: Option<&str>, list: &[Asked]) {
    if let Some(mark) = mark {
        paper.say(mark, SMALL, GREY);
    }
    let mut items = Vec::new();
    for (place, asked) in list.iter().enumerate() {
        paper.flow.gap(6.0);
        let label = paper.flow.set(&[strong(&format!("{}.", place + 1))], Style::label(TEXT, NIGHT), 20.0);
        let question: Vec<Span> =
            spans(&asked.question).into_iter().map(|span| Span { strong: true, ..span }).collect();
        paper.flow.keep(4.0 * TEXT.line);
        let label = paper.flow.canvas.content(label.all(paper.flow.left, paper.flow.y));
        indent(paper, 20.0);
        let mut body: Vec<Child> = Vec::new();
        body.extend(paper.flow.paragraph(&question, Style::body(TEXT, INK)).map(Child::Node));
        for row in &asked.answers {
            let answer = [vec![strong(&format!("{}: ", row.label))], spans(&row.text)].concat();
            body.extend(paper.flow.paragraph(&answer, Style::body(TEXT, INK)).map(Child::Node));
        }
        indent(paper, -20.0);
        let label = Node::new(Role::ListLabel, label.into_iter().collect());
        let body = Node::new(Role::ListBody, body);
        items.push(Child::Node(Node::new(Role::ListItem, vec![label.into(), body.into()])));
    }
    paper.put((!items.is_empty()).then(|| Node::new(Role::List { ordered: true }, items)));
}

fn source(paper: &mut Paper<'_>, figures: &[Cited], rows: &[Row]) {
    paper.flow.keep(TEXT.line + 3.0 * SMALL.line);
    for Cited { number, value, wording } in figures {
        let claim = [strong(&format!("{number}. {value} ")), span(wording)];
        paper.paragraph(&claim, TEXT, INK);
    }
    for row in rows {
        let text = [vec![strong(&format!("{}: ", row.label))], spans(&row.text)].concat();
        paper.paragraph(&text, SMALL, GREY);
    }
}

fn bar(bar: &ChartBar) -> Bar {
    Bar {
        label: bar.label.clone(),
        percent: bar.percent,
        value: format!("{}{}", bar.value, raised(bar.figure)),
        figure: String::new(),
        role: bar.role,
    }
}

fn spans(text: &[Run]) -> Vec<Span> {
    let span = |run: &Run| Span { text: run.text.clone(), strong: run.strong, figure: None };
    let number = |run: &Run| run.figure.map(|figure| self::span(&raised(figure)));
    text.iter().flat_map(|run| [Some(span(run)), number(run)]).flatten().collect()
}

fn span(text: &str) -> Span {
    Span { text: text.to_owned(), ..Span::default() }
}

fn strong(text: &str) -> Span {
    Span { strong: true, ..span(text) }
}

/// The number of a source in raised digits.
fn raised(number: usize) -> String {
    let digits = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|digit| digits[usize::from(digit - b'0')]).collect()
}
