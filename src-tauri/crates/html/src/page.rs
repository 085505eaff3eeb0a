use crate::parts::{parts, prose};
use locale::Message;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use reading::{Chapter, Own, Part, Reading, Run, Shades};

/// The look. It names no font of its own: every phone has one that its owner reads well.
const LOOK: &str = include_str!("page.css");

/// The look of pictures, of the name at the head, and of a colour of one's own.
const OWN: &str = include_str!("own.css");

/// Nothing may be fetched and nothing run, whatever reads the page.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The same for a page with pictures, which stand in it whole: an address of this kind fetches nothing.
const POLICY_WITH_PICTURES: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

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
                meta http-equiv="Content-Security-Policy" content=(policy(reading));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(LOOK)) (PreEscaped(own_look(reading))) }
            }
            body {
                header {
                    @if let Some(own) = &reading.own { (letterhead(own)) }
                    p { (reading.occasion) }
                    h1 { (reading.title) }
                    p { (reading.time) }
                    @if let Some(marking) = &reading.marking { p.marking { (marking) } }
                }
                main {
                    @for chapter in first { (chapter_section(reading, chapter)) }
                    (contents(reading))
                    @for chapter in further { (chapter_section(reading, chapter)) }
                }
                footer {
                    @if let Some(marking) = &reading.marking { p.marking { (marking) } }
                    p { (reading.label) }
                }
            }
        }
    };
    page.into_string()
}

fn policy(reading: &Reading) -> &'static str {
    let has_logo = reading.own.as_ref().is_some_and(|own| own.logo.is_some());
    if has_logo || has_pictures(reading) { POLICY_WITH_PICTURES } else { POLICY }
}

fn has_pictures(reading: &Reading) -> bool {
    let mut parts = reading.chapters.iter().flat_map(|chapter| &chapter.parts);
    parts.any(|part| matches!(part, Part::Picture { .. }))
}

/// What pages need that have something of the municipality's own.
fn own_look(reading: &Reading) -> String {
    let is_plain = reading.own.is_none() && !has_pictures(reading);
    if is_plain { String::new() } else { format!("{OWN}{}", own_colours(reading)) }
}

/// The municipality's colour in place of the lantern's, on paper always in the shade for a light ground.
fn own_colours(reading: &Reading) -> String {
    let Some([light, dark]) = reading.own.as_ref().and_then(|own| own.shades.as_ref()) else { return String::new() };
    let set = |Shades { rule, focus, others }: &Shades| {
        format!(":root {{ --amber: {rule}; --focus: {focus}; --nation: {others}; }}")
    };
    let (light, dark) = (set(light), set(dark));
    format!("{light}\n@media screen and (prefers-color-scheme: dark) {{ {dark} }}\n@media print {{ {light} }}\n")
}

fn letterhead(own: &Own) -> Markup {
    html! {
        div.letterhead {
            @if let Some(name) = &own.municipality { p { (name) } }
            @if let Some(logo) = &own.logo {
                img src=(logo.address()) alt=(own.logo_alt) width=(logo.width) height=(logo.height);
            }
        }
    }
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
