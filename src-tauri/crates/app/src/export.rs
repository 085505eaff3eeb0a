use crate::files::write_all;
use crate::{Cause, Failure};
use content::Pack;
use deck::{Deck, Request, Term};
use locale::{Language, Message};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What an export is to become; the ending of the file's name decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The slides as a tagged PDF.
    Pdf,
    /// The handout as a tagged PDF.
    Handout,
    /// A picture for each page.
    Svg,
    /// The deck as data.
    Json,
}

/// What an export gave.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The files in order.
    pub files: Vec<PathBuf>,
    /// The deck that they show.
    pub deck: Deck,
    /// What the author should know.
    pub notices: Vec<Message>,
}

impl Form {
    /// The form that a path asks for.
    ///
    /// # Errors
    /// When the ending is none that Lykta knows, or a handout is to be something else than a PDF.
    pub fn of(path: &Path, handout: bool) -> Result<Self, Failure> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        let code = match (ending.as_str(), handout) {
            ("pdf", true) => return Ok(Self::Handout),
            ("pdf", false) => return Ok(Self::Pdf),
            ("svg", false) => return Ok(Self::Svg),
            ("json", false) => return Ok(Self::Json),
            (_, true) => "handout-only-pdf",
            _ => "unknown-ending",
        };
        Err(Failure::choice(Message::new(code).with("path", path.display())))
    }
}

/// The deck that was asked for.
///
/// # Errors
/// When the pack has no such body or language, or no deck has these minutes.
pub fn make_deck(pack: &Pack, request: &Request) -> Result<Deck, Failure> {
    deck::build(pack, request).map_err(Failure::choice)
}

/// That a handout is wanted and not slides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Handout {
    /// The language of its text, where it is not that of the slides.
    pub language: Option<Language>,
}

/// Makes a deck and saves it.
///
/// # Errors
/// As [`make_deck`] and [`Form::of`]; or when the file cannot be saved, and then nothing half is left behind.
pub fn export(pack: &Pack, request: &Request, path: &Path, handout: Option<Handout>) -> Result<Exported, Failure> {
    let form = Form::of(path, handout.is_some())?;
    let mut deck = make_deck(pack, request)?;
    if form == Form::Handout {
        // On paper each slide stands once: what is in the other language is a handout of its own.
        deck.slides.retain(|slide| slide.language.is_none());
    }
    let language = handout.and_then(|handout| handout.language).filter(|language| *language != deck.language);
    let text = language.map(|language| deck::in_language(pack, request, &deck, language)).transpose();
    let text = text.map_err(Failure::choice)?;
    let (files, notices) = render(pack, &deck, text.as_ref().unwrap_or(&deck), form, path)?;
    write_all(&files)?;
    Ok(Exported { files: files.into_iter().map(|(path, _)| path).collect(), deck, notices })
}

/// A deck as data, with the terms that it uses.
#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    deck: &'a Deck,
    terms: Vec<Term>,
}

type Rendered = (Vec<(PathBuf, Vec<u8>)>, Vec<Message>);

/// `text` is the deck in the language of the handout.
fn render(pack: &Pack, deck: &Deck, text: &Deck, form: Form, path: &Path) -> Result<Rendered, Failure> {
    if form == Form::Json {
        let written = Written { deck, terms: deck::terms(pack, deck) };
        let mut bytes = serde_json::to_vec_pretty(&written).map_err(|error| not_made(&error))?;
        bytes.push(b'\n');
        return Ok((vec![(path.to_owned(), bytes)], Vec::new()));
    }
    let mut engine = layout::Engine::new();
    let laid = layout::slides(&mut engine, deck, None);
    let files = match form {
        Form::Svg => {
            let pages: Vec<_> = laid.scene.sections.iter().flat_map(|section| &section.pages).collect();
            let name = |place: usize| numbered(path, place + 1, pages.len());
            pages.iter().enumerate().map(|(place, page)| (name(place), render::svg(page).into_bytes())).collect()
        }
        Form::Handout => {
            let handout = layout::handout(&mut engine, text, &deck::terms(pack, text), &laid.scene);
            vec![(path.to_owned(), render::pdf(&handout).map_err(|error| not_made(&error))?)]
        }
        _ => vec![(path.to_owned(), render::pdf(&laid.scene).map_err(|error| not_made(&error))?)],
    };
    Ok((files, laid.notices.concat()))
}

fn not_made(error: &dyn std::error::Error) -> Failure {
    Failure { cause: Cause::File, message: Message::new("cannot-make-pdf").with("detail", error), problems: Vec::new() }
}

/// `name.svg` becomes `name-01.svg`, with as many digits as the last page needs, two at least.
fn numbered(path: &Path, number: usize, last: usize) -> PathBuf {
    let digits = last.to_string().len().max(2);
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("lykta");
    path.with_file_name(format!("{stem}-{number:0digits$}.svg"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_decides() {
        assert_eq!(Form::of(Path::new("a.PDF"), false), Ok(Form::Pdf));
        assert_eq!(Form::of(Path::new("a.pdf"), true), Ok(Form::Handout));
        assert_eq!(Form::of(Path::new("a.svg"), true).unwrap_err().message.code, "handout-only-pdf");
        assert_eq!(Form::of(Path::new("a"), false).unwrap_err().message.code, "unknown-ending");
    }

    #[test]
    fn pages_are_numbered_so_that_they_sort() {
        assert_eq!(numbered(Path::new("x/d.svg"), 3, 12), Path::new("x/d-03.svg"));
        assert_eq!(numbered(Path::new("d.svg"), 3, 300), Path::new("d-003.svg"));
    }
}
