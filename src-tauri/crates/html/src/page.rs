use crate::parts::{parts, prose};
use locale::Message;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use reading::{Chapter, Reading, Run};

/// The look. It names no font of its own: every phone has one that its owner reads well.
const LOOK: &str = include_str!("page.css");

/// Nothing may be fetched and nothing run, whatever reads the page.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The page as HTML, complete in itself.
pub fn page(reading: &Reading) -> String {
    let title = Message::new("reading-title").with("title", &reading.title);
    let title = locale::say(reading.language, &title);
    let (first, further) = reading.chapters.split_at(reading.chapters.len().min(1));
    let page = html! {
        (DOCTYPE)
        html lang=(reading.language.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(LOOK)) }
            }
            body {
                header {
                    p { (reading.occasion) }
                    h1 { (reading.title) }
                    p { (reading.time) }
                }
                main {
                    @for chapter in first { (chapter_section(reading, chapter)) }
                    (contents(reading))
                    @for chapter in further { (chapter_section(reading, chapter)) }
                }
                footer { p { (reading.label) } }
            }
        }
    };
    page.into_string()
}

fn contents(reading: &Reading) -> Markup {
    html! {
        nav aria-labelledby="contents" {
            h2 #contents { (reading.contents) }
            ol {
                @for chapter in &reading.chapters {
                    li { a href={ "#" (chapter.id) } { (chapter.title) } }
                }
            }
        }
    }
}

fn chapter_section(reading: &Reading, chapter: &Chapter) -> Markup {
    html! {
        section id=(chapter.id) aria-labelledby={ "heading-" (chapter.id) } {
            h2 id={ "heading-" (chapter.id) } { (prose(reading.language, &plain(&chapter.title))) }
            @if let Some(left) = &chapter.left { p.left { (left) } }
            (parts(reading.language, &chapter.parts))
        }
    }
}

fn plain(text: &str) -> [Run; 1] {
    [Run { text: text.to_owned(), ..Run::default() }]
}
