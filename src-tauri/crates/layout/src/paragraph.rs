//! Text broken into lines.

use crate::Engine;
use crate::hyphenation::Point;
use crate::theme::Type;
use deck::Span;
use locale::Language;
use parley::layout::BreakReason;
use parley::{FontFamily, FontFamilyName, FontWeight, Layout, OverflowWrap, StyleProperty};
use parley_engine::break_overrides::LineBreakContext;
use scene::{Colour, FAMILY, Font, Glyph, Shape, TextRun};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) kind: Type,
    pub(crate) colour: Colour,
    pub(crate) font: Font,
    pub(crate) breaks: Breaks,
}

/// How lines may be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Breaks {
    /// Long words may be divided where that saves a ragged line.
    Hyphenated,
    /// Words stay whole and lines become alike in length: no single word on the last one.
    Balanced,
    /// Words stay whole.
    Plain,
}

impl Style {
    pub(crate) const fn body(kind: Type, colour: Colour) -> Self {
        Self { kind, colour, font: Font::Regular, breaks: Breaks::Hyphenated }
    }

    pub(crate) const fn label(kind: Type, colour: Colour) -> Self {
        Self { kind, colour, font: Font::Regular, breaks: Breaks::Plain }
    }

    pub(crate) const fn semibold(self) -> Self {
        Self { font: Font::Semibold, ..self }
    }

    pub(crate) const fn headline(kind: Type, colour: Colour) -> Self {
        Self { kind, colour, font: Font::Semibold, breaks: Breaks::Balanced }
    }
}

/// Lines of text; places are relative to the upper left corner of each line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    /// Shared, since a text that is set again has the same ones.
    pub(crate) lines: Arc<Vec<Vec<TextRun>>>,
    pub(crate) line_height: f32,
}

impl Lines {
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^23 lines")]
    pub(crate) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.line_height
    }

    pub(crate) fn width(&self) -> f32 {
        let end = |line: &Vec<TextRun>| line.last().map_or(0.0, |run| run.x + run.width());
        self.lines.iter().map(end).fold(0.0, f32::max)
    }

    /// The runs of some of the lines, with the first line's upper left corner at a place.
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^23 lines")]
    pub(crate) fn shapes(&self, lines: std::ops::Range<usize>, x: f32, y: f32) -> Vec<Shape> {
        let placed = self.lines[lines].iter().enumerate().flat_map(|(place, line)| {
            let top = y + place as f32 * self.line_height;
            line.iter()
                .map(move |run| Shape::Text(TextRun { x: run.x + x, baseline: run.baseline + top, ..run.clone() }))
        });
        placed.collect()
    }

    /// No more than the first lines.
    pub(crate) fn cut(self, most: usize) -> Self {
        if self.lines.len() <= most { self } else { Self { lines: Arc::new(self.lines[..most].to_vec()), ..self } }
    }

    /// All lines at a place.
    pub(crate) fn all(&self, x: f32, y: f32) -> Vec<Shape> {
        self.shapes(0..self.lines.len(), x, y)
    }
}

/// A text, how it is set and to which measure: all that its lines depend on.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    language: Language,
    /// Text, and whether it stands out.
    text: Vec<(String, bool)>,
    style: Style,
    width: f32,
}

impl Setting {
    /// The numbers and choices, comparable bit by bit.
    fn numbers(&self) -> (Language, [u32; 3], scene::Colour, Font, Breaks) {
        let Style { kind, colour, font, breaks } = self.style;
        (self.language, [kind.size, kind.line, self.width].map(f32::to_bits), colour, font, breaks)
    }
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        self.numbers() == other.numbers() && self.text == other.text
    }
}

impl Eq for Setting {}

impl std::hash::Hash for Setting {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.numbers(), &self.text).hash(state);
    }
}

/// Breaks a text into lines of at most `width` points.
pub(crate) fn set(engine: &mut Engine, language: Language, text: &[Span], style: Style, width: f32) -> Lines {
    let text = text.iter().map(|span| (span.text.clone(), span.strong)).collect();
    engine.lines(Setting { language, text, style, width: width.max(style.kind.size) }, break_into_lines)
}

fn break_into_lines(engine: &mut Engine, setting: &Setting) -> Lines {
    let &Setting { language, ref text, style, width } = setting;
    let mut drawn = Drawn::new(engine, text);
    if drawn.text.trim().is_empty() {
        return Lines { line_height: style.kind.line, ..Lines::default() };
    }
    let mut layout = shape(engine, language, &drawn, style, &[]);
    layout.break_all_lines(Some(width));
    match style.breaks {
        Breaks::Balanced if layout.len() > 1 => balance(&mut layout, width),
        Breaks::Hyphenated => {
            if is_ragged(&layout, width) {
                layout = hyphenate(engine, language, &mut drawn, style, width);
            }
            gather_stray_word(&mut layout, &drawn.text, width);
        }
        _ => {}
    }
    let hyphen = engine.hyphen(style.font);
    let lines = layout.lines().map(|line| runs(&line, &drawn, (language, style), hyphen)).collect();
    Lines { lines: Arc::new(lines), line_height: style.kind.line }
}

/// A text in one style that is the program's own, or a part of another text.
pub(crate) fn set_plain(engine: &mut Engine, language: Language, text: &str, style: Style, width: f32) -> Lines {
    let span = Span { text: text.to_owned(), strong: false, figure: None };
    set(engine, language, &[span], style, width)
}

/// The text as it is drawn: letters that the fonts lack become a box, soft hyphens become places to divide.
struct Drawn {
    text: String,
    strong: Vec<std::ops::Range<usize>>,
    /// Letters that were replaced, by the byte at which the box stands.
    replaced: BTreeMap<usize, char>,
    points: Vec<Point>,
}

const BOX: char = '\u{25a1}';

impl Drawn {
    fn new(engine: &Engine, text: &[(String, bool)]) -> Self {
        let mut drawn = Self { text: String::new(), strong: Vec::new(), replaced: BTreeMap::new(), points: Vec::new() };
        let mut letters = 0;
        for (words, strong) in text {
            let start = drawn.text.len();
            for letter in words.chars() {
                if letter == '\u{ad}' {
                    drawn.points.push(Point { letter: letters, byte: drawn.text.len() });
                    continue;
                }
                let shown =
                    if letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}' { ' ' } else { letter };
                let drawable = engine.draws(shown);
                if !drawable {
                    drawn.replaced.insert(drawn.text.len(), letter);
                }
                drawn.text.push(if drawable { shown } else { BOX });
                letters += 1;
            }
            if *strong {
                drawn.strong.push(start..drawn.text.len());
            }
        }
        drawn
    }

    /// The letters that a part of the drawn text stands for.
    fn original(&self, range: std::ops::Range<usize>) -> Cow<'_, str> {
        if self.replaced.range(range.clone()).next().is_none() {
            return Cow::Borrowed(&self.text[range]);
        }
        let letters = self.text[range.clone()].char_indices();
        letters.map(|(at, letter)| *self.replaced.get(&(range.start + at)).unwrap_or(&letter)).collect()
    }
}

fn shape(engine: &mut Engine, language: Language, drawn: &Drawn, style: Style, points: &[Point]) -> Layout<()> {
    // The shaper asks about every pair of letters in order, so a counter tells which pair it is. It takes only closures
    // that own what they use.
    let (asked, points) = (AtomicUsize::new(0), points.to_vec());
    let divides = !points.is_empty();
    let may_break = move |_: LineBreakContext| {
        let letter = asked.fetch_add(1, Ordering::Relaxed) + 1;
        points.binary_search_by_key(&letter, |point| point.letter).is_ok().then_some(true)
    };
    let mut builder = engine.context.ranged_builder(&mut engine.fonts, &drawn.text, 1.0, false);
    if divides {
        builder.set_line_break_override(Some(&may_break));
    }
    let family = FontFamily::Single(FontFamilyName::Named(Cow::Borrowed(FAMILY)));
    builder.push_default(StyleProperty::FontFamily(family));
    builder.push_default(StyleProperty::FontSize(style.kind.size));
    builder.push_default(StyleProperty::FontWeight(FontWeight::new(f32::from(style.font.weight()))));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    if let Ok(language) = language.code().parse() {
        builder.push_default(StyleProperty::Locale(Some(language)));
    }
    for range in &drawn.strong {
        builder.push(StyleProperty::FontWeight(FontWeight::new(f32::from(Font::Semibold.weight()))), range.clone());
    }
    builder.build(&drawn.text)
}

/// A line that leaves more than this share of the measure empty would look torn.
const RAGGED: f32 = 0.22;

fn is_ragged(layout: &Layout<()>, width: f32) -> bool {
    let last = layout.len().saturating_sub(1);
    layout.lines().take(last).any(|line| line.metrics().advance < width * (1.0 - RAGGED))
}

/// A short paragraph whose last line is a single word is set a little narrower, so that the word gets company.
fn gather_stray_word(layout: &mut Layout<()>, text: &str, width: f32) {
    let lines = layout.len();
    let is_stray = |layout: &Layout<()>| {
        let last = layout.lines().last().map_or("", |line| text[line.text_range()].trim());
        !last.contains([' ', '\u{a0}'])
    };
    if !(2..=4).contains(&lines) || !is_stray(layout) {
        return;
    }
    for step in 1..8 {
        #[expect(clippy::cast_precision_loss, reason = "a single digit")]
        let narrower = width * (1.0 - 0.04 * step as f32);
        layout.break_all_lines(Some(narrower));
        if layout.len() == lines && layout.width() <= narrower && !is_stray(layout) && !tears_a_word(layout) {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}

fn hyphenate(engine: &mut Engine, language: Language, drawn: &mut Drawn, style: Style, width: f32) -> Layout<()> {
    let mut points = engine.hyphenator(language).points(&drawn.text);
    points.append(&mut drawn.points);
    points.sort_by_key(|point| point.byte);
    points.dedup();
    let (_, hyphen) = engine.hyphen(style.font);
    #[expect(clippy::cast_precision_loss, reason = "an advance has few digits")]
    let hyphen = hyphen as f32 * style.kind.size / 1000.0;
    loop {
        let mut layout = shape(engine, language, drawn, style, &points);
        layout.break_all_lines(Some(width));
        // A hyphen that does not fit on its line: that point is given up.
        let too_wide = layout.lines().find_map(|line| {
            let end = line.text_range().end;
            let at = points.iter().position(|point| point.byte == end)?;
            (line.metrics().advance + hyphen > width).then_some(at)
        });
        match too_wide {
            Some(at) => _ = points.remove(at),
            None => {
                drawn.points = points;
                return layout;
            }
        }
    }
}

/// A word that is longer than the measure is broken anywhere: no measure is made so narrow.
fn tears_a_word(layout: &Layout<()>) -> bool {
    layout.lines().any(|line| line.break_reason() == BreakReason::Emergency)
}

/// Narrows the measure as long as no line is added.
fn balance(layout: &mut Layout<()>, width: f32) {
    let lines = layout.len();
    let mut best = width;
    for step in 1..10 {
        #[expect(clippy::cast_precision_loss, reason = "a single digit")]
        let narrower = width * (1.0 - 0.05 * step as f32);
        layout.break_all_lines(Some(narrower));
        if layout.len() > lines || layout.width() > narrower || tears_a_word(layout) {
            break;
        }
        best = narrower;
    }
    layout.break_all_lines(Some(best));
}

fn runs(
    line: &parley::Line<'_, ()>,
    drawn: &Drawn,
    (language, style): (Language, Style),
    hyphen: (u16, i32),
) -> Vec<TextRun> {
    let mut runs: Vec<Run> = Vec::new();
    let mut x = 0.0;
    for run in line.runs() {
        let is_strong = drawn.strong.iter().any(|range| range.contains(&run.text_range().start));
        let font = if is_strong { Font::Semibold } else { style.font };
        let mut taken = Run { x, font, text: String::new(), glyphs: Vec::new() };
        x += glyphs(&run, drawn, style.kind.size, &mut taken);
        if !taken.glyphs.is_empty() {
            runs.push(taken);
        }
    }
    let is_divided = drawn.points.binary_search_by_key(&line.text_range().end, |point| point.byte).is_ok();
    if let Some(last) = runs.last_mut().filter(|_| is_divided && line.text_range().end < drawn.text.len()) {
        let start = last.text.len();
        last.text.push('\u{ad}');
        last.glyphs.push(Glyph { id: hyphen.0, advance: hyphen.1, text: range(start, last.text.len()) });
    }
    let baseline = style.kind.line / 2.0 + style.kind.size * 0.33;
    let placed = |Run { x, font, text, glyphs }| {
        let (size, colour) = (style.kind.size, style.colour);
        TextRun { x, baseline, size, font, colour, language, text: text.into(), glyphs: glyphs.into() }
    };
    runs.into_iter().map(placed).collect()
}

/// A run of text that is being taken over.
struct Run {
    x: f32,
    font: Font,
    text: String,
    glyphs: Vec<Glyph>,
}

/// Adds the glyphs of a run and gives its width.
fn glyphs(run: &parley::layout::Run<'_, ()>, drawn: &Drawn, size: f32, taken: &mut Run) -> f32 {
    let (mut pen, mut written) = (0.0, 0);
    for cluster in run.clusters() {
        let start = taken.text.len();
        taken.text.push_str(&drawn.original(cluster.text_range()));
        let end = taken.text.len();
        if cluster.is_ligature_continuation() {
            if let Some(glyph) = taken.glyphs.last_mut() {
                glyph.text.end = range(start, end).end;
            }
            continue;
        }
        for (place, glyph) in cluster.glyphs().enumerate() {
            pen += glyph.advance;
            // Rounded where the pen stands, so that the error never adds up.
            #[expect(clippy::cast_possible_truncation, reason = "a line has far fewer than 2^31 thousandths")]
            let stands = (pen * 1000.0 / size).round() as i32;
            let text = if place == 0 { range(start, end) } else { range(end, end) };
            let id = u16::try_from(glyph.id).unwrap_or(0);
            taken.glyphs.push(Glyph { id, advance: stands - written, text });
            written = stands;
        }
    }
    pen
}

fn range(start: usize, end: usize) -> std::ops::Range<u32> {
    let to_u32 = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    to_u32(start)..to_u32(end)
}
