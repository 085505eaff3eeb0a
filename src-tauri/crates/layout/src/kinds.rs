//! The kinds of slide, each with its design.

use crate::Engine;
use crate::accent::Accent;
use crate::blocks::{Setting, blocks};
use crate::canvas::Canvas;
use crate::emblem;
use crate::flow::{Flow, Sheet};
use crate::ornament::lantern;
use crate::paragraph::{Breaks, Lines, Style, set, set_plain};
use crate::theme::{
    BODY, GREY, HEADLINE, HEIGHT, LABEL, LARGE, LEAD, MARGIN, MEASURE, MOON, NIGHT, OPENING, PAPER, SECOND, SOURCE,
    WIDTH,
};
use deck::{Block, Deck, Look, Slide, SlideKind, Text, plain};
use locale::{Language, Message};
use scene::{Artifact, Bookmark, Child, Colour, Node, Role, Section, Shape};
use std::sync::Arc;

/// Upper edge of the headline, and of the word above it.
const HEADLINE_TOP: f32 = 40.0;
const KICKER_TOP: f32 = 32.0;
/// The evidence begins no higher than this.
const BODY_TOP: f32 = 120.0;
/// So much higher a headline stands, and so much closer the body, when the headline is there in two languages: the
/// line in the second takes no room from the body.
const RAISED: f32 = 12.0;
/// Upper edge of the line at the foot.
const FOOTER_TOP: f32 = 508.0;
/// Lower edge of the source line.
const SOURCE_BOTTOM: f32 = 500.0;
/// Width of the text on the first slide, beside the lantern.
const OPENING_MEASURE: f32 = 648.0;
/// Width of the source line.
const SOURCE_MEASURE: f32 = 760.0;

/// Lays out one slide whose first page has this number.
pub(crate) fn slide(engine: &mut Engine, deck: &Deck, slide: &Slide, number: usize) -> Section {
    let sheet = SlideSheet::new(engine, deck, slide, number);
    let canvas = Canvas::new(WIDTH, HEIGHT);
    let mut flow = Flow::new(engine, sheet.language, canvas, &sheet);
    (flow.left, flow.width) = (MARGIN, if sheet.is_opening { OPENING_MEASURE } else { MEASURE });
    let marking = sheet.marking_read(&mut flow);
    let mut nodes = head(&mut flow, slide, &sheet);
    if sheet.is_opening {
        nodes.extend(emblem::emblem(&mut flow, &deck.look));
    }
    flow.y = flow.y.max(BODY_TOP);
    nodes.extend(blocks(&mut flow, &slide.body, setting(slide)));
    nodes.extend(sheet.source(&mut flow));
    nodes.extend(marking);
    if let Some(language) = slide.language {
        nodes = nodes.into_iter().map(|node| node.in_language(language)).collect();
    }
    let pages = flow.canvas.pages.into_iter().map(Arc::new).collect();
    let bookmark = Bookmark { title: plain(&slide.headline), page: 0, under: slide.group.clone() };
    Section { bookmarks: vec![bookmark], pages, nodes }
}

fn setting(slide: &Slide) -> Setting {
    let setting = Setting::SLIDE;
    match slide.kind {
        SlideKind::Ask => {
            Setting { lead: if asks_much(slide) { BODY } else { LEAD }, ink: PAPER, large_numbers: true, ..setting }
        }
        SlideKind::Questions => Setting { large_numbers: true, lead: LARGE, ..setting },
        SlideKind::Message => Setting { ruled_lead: true, body: LARGE, ..setting },
        SlideKind::WhyNow => Setting { body: LARGE, ..setting },
        SlideKind::Example | SlideKind::Decision => Setting { lead: LARGE, ..setting },
        SlideKind::Numbers | SlideKind::Page => setting,
    }
}

/// As many letters of decisions have room on the first slide in the size of a leading paragraph.
const ASKED: usize = 130;

/// Three decisions, or two long ones, have room on the first slide only in the size of running text.
fn asks_much(slide: &Slide) -> bool {
    slide.body.iter().any(|block| match block {
        Block::List { items, .. } => {
            items.len() > 2 || items.iter().map(|item| plain(item).chars().count()).sum::<usize>() > ASKED
        }
        _ => false,
    })
}

/// The headline, with the word above it; the title of the deck is its first heading.
fn head(flow: &mut Flow<'_>, slide: &Slide, sheet: &SlideSheet<'_>) -> Vec<Node> {
    let mut nodes = Vec::new();
    let raised = if slide.second_headline.is_some() { RAISED } else { 0.0 };
    let heading =
        |level: u8, children: Vec<Child>| (!children.is_empty()).then(|| Node::new(Role::Heading(level), children));
    if let Some(kicker) = &slide.kicker {
        flow.y = if sheet.is_opening { 56.0 - 2.0 * raised } else { KICKER_TOP - raised };
        let style = if sheet.is_opening {
            Style::label(LEAD, sheet.accent.on_night).semibold()
        } else {
            Style::label(LABEL, GREY).semibold()
        };
        let lines = flow.set_plain(kicker, style, flow.width);
        let children = flow.lines(&lines, flow.left);
        // The title of the deck is its first heading, once.
        let level = u8::from(sheet.is_opening && slide.language.is_none());
        nodes.extend(match level {
            1 => heading(1, children),
            _ => (!children.is_empty()).then(|| Node::new(Role::Paragraph, children)),
        });
        flow.y += if sheet.is_opening { 32.0 - raised } else { 4.0 };
    } else {
        flow.y = HEADLINE_TOP - raised;
    }
    let lines = flow.set(&slide.headline, sheet.headline_style(), flow.width);
    let children = flow.lines(&lines, flow.left);
    nodes.extend(heading(2, children));
    nodes.extend(sheet.second_headline(flow, slide));
    flow.y += if sheet.is_opening { 28.0 } else { 24.0 } - raised;
    nodes
}

/// What stands on every page of a slide: ground, foot, and the headline again on further pages.
struct SlideSheet<'a> {
    language: Language,
    /// The second language of the deck.
    second: Option<Language>,
    headline: &'a Text,
    number: usize,
    is_opening: bool,
    is_decision: bool,
    look: &'a Look,
    accent: Accent,
    source: Option<&'a str>,
    source_lines: Lines,
    occasion_line: Lines,
    /// Who may see the slide, behind the occasion.
    marking: Lines,
}

/// Room for the number of the page, and between the occasion and the marking.
const NUMBER_ROOM: f32 = 80.0;
const MARKING_GAP: f32 = 16.0;

/// The logo at the foot, and where the occasion begins. On the first slide the logo stands large; on night it would not be
/// seen as it is meant.
fn logo(look: &Look, is_opening: bool) -> (Vec<Shape>, f32) {
    let logo = look.logo.as_ref().filter(|_| !is_opening);
    emblem::at_foot(logo, MARGIN, FOOTER_TOP + SOURCE.line / 2.0)
}

/// What a slide says of who may see it: what holds for the whole, then what of the slide itself is marked, each once.
fn marking(deck: &Deck, slide: &Slide) -> String {
    let whole = deck.confidentiality.iter().map(|it| it.words.as_str());
    let second = deck.second.iter().filter_map(|second| second.confidentiality.as_deref());
    let is_twin = slide.language.is_some();
    let both = slide.second_headline.is_some();
    let whole = whole.filter(|_| !is_twin).chain(second.filter(|_| is_twin || both));
    let mut says: Vec<&str> = Vec::new();
    for words in whole.chain(slide.marked()) {
        if !says.contains(&words) {
            says.push(words);
        }
    }
    says.join(" · ")
}

/// More lines than this are no source line: they are put below the body.
const SOURCE_LINES: usize = 4;

impl<'a> SlideSheet<'a> {
    fn new(engine: &mut Engine, deck: &'a Deck, slide: &'a Slide, number: usize) -> Self {
        let is_opening = slide.kind == SlideKind::Ask;
        let language = slide.language.unwrap_or(deck.language);
        let style = Style::label(SOURCE, if is_opening { MOON } else { GREY });
        let text = slide.source_line.as_deref();
        let width = if is_opening { OPENING_MEASURE } else { SOURCE_MEASURE };
        let source_lines = set_plain(engine, language, text.unwrap_or_default(), style, width);
        let occasion = match &deck.second {
            Some(second) if slide.language.is_some() => &second.occasion,
            _ => &deck.occasion,
        };
        let occasion = match &deck.look.municipality {
            Some(name) => &format!("{name} · {occasion}"),
            None => occasion,
        };
        let says = marking(deck, slide);
        let room = MEASURE - NUMBER_ROOM + MARGIN - logo(&deck.look, is_opening).1;
        let most = if says.is_empty() { room } else { room / 2.0 };
        let occasion_line = set_plain(engine, language, occasion, style, most).cut(1);
        let room = room - occasion_line.width() - MARKING_GAP;
        let marking = set_plain(engine, language, &says, style.semibold(), room);
        Self {
            language,
            second: deck.second.as_ref().map(|second| second.language),
            headline: &slide.headline,
            number,
            is_opening,
            is_decision: slide.kind == SlideKind::Decision,
            look: &deck.look,
            accent: Accent::of(deck.look.colour),
            source: text,
            source_lines,
            occasion_line,
            marking,
        }
    }

    fn headline_style(&self) -> Style {
        if self.is_opening { Style::headline(OPENING, PAPER) } else { Style::headline(HEADLINE, NIGHT) }
    }

    /// The headline in the deck's second language, smaller, below the first.
    fn second_headline(&self, flow: &mut Flow<'_>, slide: &Slide) -> Option<Node> {
        let (text, language) = slide.second_headline.as_ref().zip(self.second)?;
        let style = Style { breaks: Breaks::Balanced, ..Style::label(SECOND, self.quiet()) };
        let lines = set(flow.engine, language, text, style, flow.width);
        flow.y += 2.0;
        let children = flow.lines(&lines, flow.left);
        (!children.is_empty()).then(|| Node::new(Role::Paragraph, children).in_language(language))
    }

    fn quiet(&self) -> Colour {
        if self.is_opening { MOON } else { GREY }
    }

    fn has_source_line(&self) -> bool {
        (1..=SOURCE_LINES).contains(&self.source_lines.lines.len())
    }

    /// The source line at the foot of the last page, or, when it is long, as text below the body.
    fn source(&self, flow: &mut Flow<'_>) -> Option<Node> {
        let text = self.source?;
        let children: Vec<Child> = if self.has_source_line() {
            let y = self.source_bottom() - self.source_lines.height();
            flow.canvas.content(self.source_lines.all(MARGIN, y)).into_iter().collect()
        } else {
            flow.gap(16.0);
            let lines = flow.set_plain(text, Style::body(BODY, self.quiet()), flow.width);
            flow.lines(&lines, flow.left)
        };
        (!children.is_empty()).then(|| Node::new(Role::Paragraph, children))
    }

    fn footer(&self, engine: &mut Engine, further: usize) -> Vec<Shape> {
        let style = Style::label(SOURCE, self.quiet());
        let (mut shapes, left) = logo(self.look, self.is_opening);
        let number = set_plain(engine, self.language, &(self.number + further).to_string(), style, NUMBER_ROOM);
        shapes.extend(self.occasion_line.all(left, FOOTER_TOP));
        if further > 0 {
            shapes.extend(self.marking_shapes());
        }
        shapes.extend(number.all(MARGIN + MEASURE - number.width(), FOOTER_TOP));
        shapes
    }

    /// The marking on the first page is read aloud too.
    fn marking_read(&self, flow: &mut Flow<'_>) -> Option<Node> {
        let content = flow.canvas.content(self.marking_shapes())?;
        Some(Node::new(Role::Paragraph, vec![content]))
    }

    /// The last line of the marking stands beside the occasion.
    fn marking_shapes(&self) -> Vec<Shape> {
        let x = logo(self.look, self.is_opening).1 + self.occasion_line.width() + MARKING_GAP;
        self.marking.all(x, FOOTER_TOP - self.marking_rise())
    }

    /// So much room a long marking takes from the body.
    fn marking_rise(&self) -> f32 {
        (self.marking.height() - SOURCE.line).max(0.0)
    }

    fn source_bottom(&self) -> f32 {
        SOURCE_BOTTOM - self.marking_rise()
    }

    /// The headline again, for the eye alone, and where the text below it may begin.
    fn headline_again(&self, engine: &mut Engine, canvas: &mut Canvas) -> f32 {
        let message = Message::new("deck-continued").with("headline", plain(self.headline));
        let text = locale::say(self.language, &message);
        let span = deck::Span { text, ..deck::Span::default() };
        let width = if self.is_opening { OPENING_MEASURE } else { MEASURE };
        let lines = set(engine, self.language, &[span], self.headline_style(), width).cut(2);
        canvas.artifact(Artifact::Header, lines.all(MARGIN, HEADLINE_TOP));
        HEADLINE_TOP + lines.height() + 24.0
    }
}

impl Sheet for SlideSheet<'_> {
    fn ground(&self) -> Colour {
        if self.is_opening { NIGHT } else { PAPER }
    }

    fn accent(&self) -> Accent {
        self.accent
    }

    fn furnish(&self, engine: &mut Engine, canvas: &mut Canvas, further: usize) -> (f32, f32) {
        if self.is_opening {
            canvas.artifact(Artifact::Layout, lantern(800.0, 232.0, 12.0));
        }
        if self.is_decision {
            let band = Shape::Rectangle {
                x: 0.0,
                y: 0.0,
                width: WIDTH,
                height: 12.0,
                fill: Some(self.accent.rule),
                stroke: None,
            };
            canvas.artifact(Artifact::Layout, [band]);
        }
        let footer = self.footer(engine, further);
        canvas.artifact(Artifact::Footer, footer);
        let top = if further == 0 { KICKER_TOP } else { self.headline_again(engine, canvas) };
        let source = if self.has_source_line() { self.source_lines.height() + 12.0 } else { 0.0 };
        (top, self.source_bottom() - source)
    }
}
