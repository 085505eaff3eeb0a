//! The parts of a chapter, each in the element that means it.

use deck::{BarRole, Tone, Unreported};
use locale::{Language, Message, say};
use maud::{Markup, html};
use reading::{Asked, ChartBar, Part, Prose, Row, Run};

/// Parts below each other.
pub(crate) fn parts(language: Language, parts: &[Part]) -> Markup {
    html! { @for part in parts { (self::part(language, part)) } }
}

fn part(language: Language, part: &Part) -> Markup {
    let prose = |text: &[Run]| prose(language, text);
    match part {
        Part::Heading { kicker, text } => html! {
            @if let Some(kicker) = kicker { p.kicker { (kicker) } }
            h3 { (prose(text)) }
        },
        Part::Paragraph { text, tone } => html! { p.(tone_class(*tone)) { (prose(text)) } },
        Part::List { ordered: true, items } => html! { ol { @for item in items { li { (prose(item)) } } } },
        Part::List { ordered: false, items } => html! { ul { @for item in items { li { (prose(item)) } } } },
        Part::Table { caption, head, rows } => table(language, caption.as_deref(), head, rows),
        Part::Chart { title, head, bars, unreported, finding, .. } => html! {
            p { (finding) }
            (chart(language, title, head, bars, unreported.as_ref()))
        },
        Part::Number { value, of, text, figure } => html! {
            p.number { strong { (value) } (note(language, *figure)) " " span { (of) } }
            p { (prose(text)) }
        },
        Part::Story { mark, paragraphs } => html! {
            div.story {
                @if let Some(mark) = mark { p.mark { (mark) } }
                @for paragraph in paragraphs { p { (prose(paragraph)) } }
            }
        },
        Part::Facts { rows } => facts(language, rows),
        Part::Questions { mark, list } => html! {
            @if let Some(mark) = mark { p.quiet { (mark) } }
            ol.questions { @for asked in list { (question(language, asked)) } }
        },
        Part::Term { id, term, plain } => html! { p.term id={ "term-" (id) } { dfn { (term) } ": " (plain) } },
        Part::Source { figures, rows } => html! {
            div.source {
                @for figure in figures {
                    p id={ "source-" (figure.number) } {
                        strong { (figure.number) ". " (figure.value) } " " (figure.wording)
                    }
                }
                (facts(language, rows))
            }
        },
        Part::Picture { picture, alt, caption } => html! {
            figure {
                img src=(picture.address()) alt=(alt) width=(picture.width) height=(picture.height);
                @if let Some(caption) = caption { figcaption { (prose(caption)) } }
            }
        },
    }
}

/// Text in its runs: figures with the number of their source, terms underlined.
pub(crate) fn prose(language: Language, text: &[Run]) -> Markup {
    html! {
        @for run in text {
            @if run.strong { strong { (words(run)) } } @else { (words(run)) }
            @if let Some(figure) = run.figure { (note(language, figure)) }
        }
    }
}

fn words(run: &Run) -> Markup {
    html! { @if run.term.is_some() { span.mentioned { (run.text) } } @else { (run.text) } }
}

fn note(language: Language, figure: usize) -> Markup {
    let name = say(language, &Message::new("reading-source").with("number", figure));
    html! { sup { a href={ "#source-" (figure) } aria-label=(name) { (figure) } } }
}

const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Body => "body",
        Tone::Lead => "lead",
        Tone::Quiet => "quiet",
    }
}

fn table(language: Language, caption: Option<&str>, head: &[Prose], rows: &[Vec<Prose>]) -> Markup {
    let prose = |text: &[Run]| prose(language, text);
    html! {
        table {
            @if let Some(caption) = caption { caption { (caption) } }
            thead {
                tr {
                    @for cell in head {
                        // An empty heading is no heading.
                        @if reading::plain(cell).trim().is_empty() { td {} } @else { th scope="col" { (prose(cell)) } }
                    }
                }
            }
            tbody {
                @for row in rows {
                    tr {
                        @for (column, cell) in row.iter().enumerate() {
                            @if column == 0 { th scope="row" { (prose(cell)) } } @else { td { (prose(cell)) } }
                        }
                    }
                }
            }
        }
    }
}

/// A table whose numbers are drawn beside themselves: chart and table are one.
fn chart(
    language: Language,
    title: &[Run],
    head: &[String; 2],
    bars: &[ChartBar],
    unreported: Option<&Unreported>,
) -> Markup {
    html! {
        table.chart {
            caption { (prose(language, title)) }
            thead { tr { @for cell in head { th scope="col" { (cell) } } } }
            tbody {
                @for bar in bars {
                    tr {
                        th scope="row" { (bar.label) }
                        td { (bar.value) (note(language, bar.figure)) (drawn(bar_class(bar.role), bar.percent)) }
                    }
                }
                @if let Some(unreported) = unreported {
                    tr {
                        th scope="row" { (unreported.label) }
                        td { (drawn("unreported", unreported.points)) }
                    }
                }
            }
        }
    }
}

fn drawn(class: &str, percent: u8) -> Markup {
    html! { span.track { span.bar.(class) style={ "width:" (percent.min(100)) "%" } {} } }
}

const fn bar_class(role: BarRole) -> &'static str {
    match role {
        BarRole::Focus => "focus",
        BarRole::Nation => "nation",
        BarRole::Unsure => "unsure",
        BarRole::FrontRunners => "front-runners",
    }
}

fn facts(language: Language, rows: &[Row]) -> Markup {
    html! {
        dl {
            @for row in rows {
                div { dt { (row.label) } dd { (prose(language, &row.text)) } }
            }
        }
    }
}

fn question(language: Language, asked: &Asked) -> Markup {
    html! {
        li {
            p { (prose(language, &asked.question)) }
            @if !asked.answers.is_empty() { (facts(language, &asked.answers)) }
        }
    }
}
