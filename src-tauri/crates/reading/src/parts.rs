//! The blocks of slides as parts of running text.

use crate::marks::Marks;
use crate::text::{Asked, ChartBar, Part, Row, Run};
use deck::{Answers, Bar, Block, Slide, SlideKind, Span, Text, Tone, Unreported, plain};
use locale::{Language, Message, say, word};

/// A slide as running text: its headline, what supports it, where it comes from.
pub(crate) fn slide(marks: &mut Marks<'_>, language: Language, slide: &Slide) -> Vec<Part> {
    let mut parts = vec![Part::Heading { kicker: slide.kicker.clone(), text: marks.heading(&slide.headline) }];
    parts.extend(marked(slide));
    for block in &slide.body {
        parts.extend(block_parts(marks, language, slide, block));
        parts.extend(marks.explanations());
    }
    let source = slide.source_line.iter().map(|line| vec![Span { text: line.clone(), ..Span::default() }]);
    parts.extend(source.map(|line| Part::Paragraph { text: marks.prose(&line), tone: Tone::Quiet }));
    parts.extend(marks.explanations());
    parts
}

/// What of a slide is not for everybody.
pub(crate) fn marked(slide: &Slide) -> Option<Part> {
    let words: Vec<&str> = slide.marked().collect();
    let text = vec![Run { text: words.join(" · "), strong: true, ..Run::default() }];
    (!words.is_empty()).then_some(Part::Paragraph { text, tone: Tone::Body })
}

fn block_parts(marks: &mut Marks<'_>, language: Language, slide: &Slide, block: &Block) -> Option<Part> {
    Some(match block {
        Block::Paragraph { text, tone } => Part::Paragraph { text: marks.prose(text), tone: *tone },
        Block::List { items, .. } if slide.kind == SlideKind::Questions => questions(marks, language, slide, items),
        Block::List { ordered, items } => {
            Part::List { ordered: *ordered, items: items.iter().map(|item| marks.prose(item)).collect() }
        }
        Block::Table { caption, head, rows } => Part::Table {
            caption: caption.clone(),
            head: head.iter().map(|cell| marks.heading(cell)).collect(),
            rows: rows.iter().map(|row| row.iter().map(|cell| marks.prose(cell)).collect()).collect(),
        },
        Block::Story { mark, paragraphs } => {
            Part::Story { mark: mark.clone(), paragraphs: paragraphs.iter().map(|text| marks.prose(text)).collect() }
        }
        Block::Number { figure, value, of, text } => {
            Part::Number { value: value.clone(), of: of.clone(), text: marks.prose(text), figure: marks.number(figure) }
        }
        Block::Bars { title, bars, alt } => chart(marks, language, title, bars, None, alt),
        Block::Shares { title, parts, unreported, alt } => {
            chart(marks, language, title, parts, unreported.as_ref(), alt)
        }
        Block::Picture { picture, alt, caption } => Part::Picture {
            picture: picture.clone(),
            alt: said_or_unnamed(language, alt),
            caption: caption.as_ref().map(|caption| marks.prose(caption)),
        },
        // On the first page, in the words of the reader's questions.
        Block::Facts { .. } => return None,
    })
}

/// What a picture shows, in words; whoever made it without any has the reader told that there is something.
fn said_or_unnamed(language: Language, alt: &str) -> String {
    if alt.trim().is_empty() { word(language, "picture-unnamed") } else { alt.trim().to_owned() }
}

fn chart(
    marks: &mut Marks<'_>,
    language: Language,
    title: &Text,
    bars: &[Bar],
    unreported: Option<&Unreported>,
    alt: &str,
) -> Part {
    let mut bar = |bar: &Bar| ChartBar {
        label: bar.label.clone(),
        percent: bar.percent,
        value: bar.value.clone(),
        role: bar.role,
        figure: marks.number(&bar.figure),
    };
    let bars = bars.iter().map(&mut bar).collect();
    Part::Chart {
        title: marks.heading(title),
        head: ["deck-answers", "reading-share"].map(|code| word(language, code)),
        bars,
        unreported: unreported.cloned(),
        finding: finding(language, alt).to_owned(),
        alt: alt.to_owned(),
    }
}

/// The finding alone: the numbers that follow it stand in the chart.
fn finding(language: Language, alt: &str) -> &str {
    let listed = say(language, &Message::new("deck-chart-shows").with("values", "\0"));
    let beginning = listed.split('\0').next().unwrap_or_default();
    alt.rfind(beginning).filter(|_| !beginning.is_empty()).map_or(alt, |at| alt[..at].trim_end())
}

fn questions(marks: &mut Marks<'_>, language: Language, slide: &Slide, items: &[Text]) -> Part {
    let mut asked = |text: &Text| {
        let answers = slide.answers.iter().find(|answers| plain(&answers.question) == plain(text));
        let question = marks.prose(text);
        let answers = answers.map(|Answers { good, worrying, .. }| {
            [("reading-good", good), ("reading-worrying", worrying)]
                .map(|(code, text)| Row { label: word(language, code), text: marks.prose(text) })
        });
        Asked { question, answers: answers.into_iter().flatten().collect() }
    };
    let list = items.iter().map(&mut asked).collect();
    let mark = (!slide.answers.is_empty()).then(|| word(language, "reading-answers-invented"));
    Part::Questions { mark, list }
}
