use crate::files::write_all;
use crate::guard::guard;
use crate::{Cause, Failure, Guard, Variant, reading};
use content::Pack;
use deck::{Deck, Glossary, Request, Term};
use locale::{Language, Message};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// What is exported of a briefing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Its slides.
    Slides,
    /// The handout.
    Handout,
    /// The briefing as it is read.
    Reading,
}

/// What an export is to become; the subject and the ending of the file's name decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Form {
    /// The slides as a tagged PDF.
    Pdf,
    /// The handout as a tagged PDF.
    Handout,
    /// The reading as a tagged PDF.
    Reading,
    /// The reading as one web page.
    Web,
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

/// What came of the wish to export.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The files are there.
    Saved(Box<Exported>),
    /// Nothing is saved: this is marked, and nobody has said yet which variant is meant.
    Asks(Guard),
}

impl Form {
    /// The form that a path asks for. A web page is always the reading.
    ///
    /// # Errors
    /// When the ending is none that Lykta knows, or none that the subject can have.
    pub fn of(path: &Path, subject: Subject) -> Result<Self, Failure> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        let code = match (ending.as_str(), subject) {
            ("pdf", Subject::Slides) => return Ok(Self::Pdf),
            ("pdf", Subject::Handout) => return Ok(Self::Handout),
            ("pdf", Subject::Reading) => return Ok(Self::Reading),
            ("html" | "htm", Subject::Slides | Subject::Reading) => return Ok(Self::Web),
            ("svg", Subject::Slides) => return Ok(Self::Svg),
            ("json", Subject::Slides) => return Ok(Self::Json),
            (_, Subject::Handout) => "handout-only-pdf",
            (_, Subject::Reading) => "reading-pdf-or-html",
            _ => "unknown-ending",
        };
        Err(Failure::choice(Message::new(code).with("path", path.display())))
    }

    /// The ending of a file of this form.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf | Self::Handout | Self::Reading => "pdf",
            Self::Web => "html",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }
}

/// The deck that was asked for.
///
/// # Errors
/// When the pack has no such body or language, or no deck has these minutes.
pub fn make_deck(pack: &Pack, request: &Request) -> Result<Deck, Failure> {
    deck::build(pack, request).map_err(Failure::choice)
}

/// The deck of a variant, or what is marked in it while nobody has said which one is meant.
///
/// # Errors
/// As [`make_deck`]; or when there is no public variant.
pub(crate) fn variant_of(
    pack: &Pack,
    request: &mut Request,
    variant: Option<Variant>,
) -> Result<Result<Deck, Guard>, Failure> {
    request.tailoring.public = false;
    let whole = make_deck(pack, request)?;
    let guard = guard(&request.tailoring, &whole);
    match (variant, guard) {
        (None, Some(guard)) => Ok(Err(guard)),
        (Some(Variant::Public), Some(guard)) if !guard.marks() => {
            Err(Failure::choice(Message::new("public-nothing-marked")))
        }
        (Some(Variant::Public), _) if request.tailoring.says_who() => {
            request.tailoring.public = true;
            Ok(Ok(make_deck(pack, request)?))
        }
        _ => Ok(Ok(whole)),
    }
}

/// Makes a deck and saves it, if nothing in it is marked or somebody has said which variant is meant. `handout` is the
/// language of the handout's text, where it is not that of the slides.
///
/// # Errors
/// As [`make_deck`]; when there is no public variant; or when the file cannot be saved, and then nothing half is left behind.
pub fn export(
    pack: &Pack,
    request: &Request,
    path: &Path,
    form: Form,
    (handout, variant): (Option<Language>, Option<Variant>),
) -> Result<Outcome, Failure> {
    let mut request = request.clone();
    let mut deck = match variant_of(pack, &mut request, variant)? {
        Ok(deck) => deck,
        Err(guard) => return Ok(Outcome::Asks(guard)),
    };
    let request = &request;
    if form == Form::Handout {
        // On paper each slide stands once: what is in the other language is a handout of its own.
        deck.slides.retain(|slide| slide.language.is_none());
    }
    let language = handout.filter(|language| form == Form::Handout && *language != deck.language);
    let text = language.map(|language| deck::in_language(pack, request, &deck, language)).transpose();
    let text = text.map_err(Failure::choice)?;
    let (files, mut notices) = render(pack, &deck, text.as_ref().unwrap_or(&deck), form, path)?;
    notices.splice(..0, deck::stale(pack, text.as_ref().unwrap_or(&deck)));
    write_all(&files)?;
    let files = files.into_iter().map(|(path, _)| path).collect();
    Ok(Outcome::Saved(Box::new(Exported { files, deck, notices })))
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
    let mut engine = layout::Engine::new();
    let (bytes, notices) = match form {
        Form::Json => (json(pack, deck)?, Vec::new()),
        Form::Web => {
            let mut reading = reading(pack, deck);
            layout::soften(&mut engine, &mut reading);
            (html::page(&reading).into_bytes(), Vec::new())
        }
        Form::Reading => {
            let scene = layout::reading(&mut engine, &reading(pack, deck));
            (render::pdf(&scene).map_err(|error| not_made(&error))?, Vec::new())
        }
        Form::Pdf | Form::Handout | Form::Svg => {
            let laid = layout::slides(&mut engine, deck, None);
            if form == Form::Svg {
                return Ok((pictures(&laid, path), laid.notices.concat()));
            }
            let notices = laid.notices.concat();
            let scene = match form {
                Form::Handout => {
                    layout::handout(&mut engine, text, &Glossary::new(pack, text.language).terms(text), &laid.scene)
                }
                _ => laid.scene,
            };
            (render::pdf(&scene).map_err(|error| not_made(&error))?, notices)
        }
    };
    Ok((vec![(path.to_owned(), bytes)], notices))
}

fn json(pack: &Pack, deck: &Deck) -> Result<Vec<u8>, Failure> {
    let written = Written { deck, terms: Glossary::new(pack, deck.language).terms(deck) };
    let mut bytes = serde_json::to_vec_pretty(&written).map_err(|error| not_made(&error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A file for each page.
fn pictures(laid: &layout::Laid, path: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let pages: Vec<_> = laid.scene.sections.iter().flat_map(|section| &section.pages).collect();
    let name = |place: usize| numbered(path, place + 1, pages.len());
    pages.iter().enumerate().map(|(place, page)| (name(place), render::svg(page).into_bytes())).collect()
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
        let form = |path: &str, subject| Form::of(Path::new(path), subject).map_err(|failure| failure.message.code);
        assert_eq!(form("a.PDF", Subject::Slides), Ok(Form::Pdf));
        assert_eq!(form("a.pdf", Subject::Handout), Ok(Form::Handout));
        assert_eq!(form("a.pdf", Subject::Reading), Ok(Form::Reading));
        assert_eq!(form("a.HTML", Subject::Slides), Ok(Form::Web));
        assert_eq!(form("a.html", Subject::Reading), Ok(Form::Web));
        assert_eq!(form("a.svg", Subject::Handout), Err("handout-only-pdf".to_owned()));
        assert_eq!(form("a.json", Subject::Reading), Err("reading-pdf-or-html".to_owned()));
        assert_eq!(form("a", Subject::Slides), Err("unknown-ending".to_owned()));
    }

    #[test]
    fn pages_are_numbered_so_that_they_sort() {
        assert_eq!(numbered(Path::new("x/d.svg"), 3, 12), Path::new("x/d-03.svg"));
        assert_eq!(numbered(Path::new("d.svg"), 3, 300), Path::new("d-003.svg"));
    }
}
