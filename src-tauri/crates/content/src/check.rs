//! What one file alone cannot tell: references, completeness, honest numbers.

mod about_us;
mod audiences;
mod cases;
mod challenges;
mod contradictions;
mod evidence;
mod facts;
mod marks;
pub(crate) mod names;
mod numbers;
mod surveys;
mod templates;

use crate::read::Texts;
use crate::{Inline, Pack, Problem, position};
use locale::Message;
use std::collections::BTreeMap;

pub(crate) use crate::position::of as position_in;
pub(crate) use surveys::survey_alone;

/// A headline has two lines at most: this many characters of the largest letters that a slide sets it in.
const LONGEST_HEADLINE: usize = 85;

/// The problems of a pack whose files could each be read.
pub(crate) fn check(pack: &Pack, texts: &Texts<'_>) -> Vec<Problem> {
    let mut found = Found { pack, texts, against: contradictions::against(pack), problems: Vec::new() };
    names::check(pack, |value, message| found.error("pack.yaml", value, message));
    audiences::check(&mut found);
    challenges::check(&mut found);
    challenges::check_pages(&mut found);
    surveys::check(&mut found);
    facts::check(&mut found);
    about_us::check(&mut found);
    cases::check(&mut found);
    templates::check(&mut found);
    for (path, text) in texts {
        numbers::check(path, text, &mut found.problems);
        marks::check(path, text, &mut found.problems);
    }
    found.problems
}

/// The pack under check, and what was found so far.
struct Found<'a> {
    pack: &'a Pack,
    texts: &'a Texts<'a>,
    /// Figures that contradict each other.
    against: BTreeMap<&'a str, Vec<&'a str>>,
    problems: Vec<Problem>,
}

impl Found<'_> {
    /// An error at the place where the file says `value`.
    fn error(&mut self, file: &str, value: &str, message: Message) {
        let place = self.place(file, value);
        self.problems.push(Problem::error(file, place, message));
    }

    /// A warning at the place where the file says `value`.
    fn warning(&mut self, file: &str, value: &str, message: Message) {
        let place = self.place(file, value);
        self.problems.push(Problem::warning(file, place, message));
    }

    fn place(&self, file: &str, value: &str) -> (usize, usize) {
        self.texts.get(file).map_or((1, 1), |text| position::of(text, value))
    }

    /// References inside texts must lead to a figure.
    fn references<'t>(&mut self, file: &str, texts: impl Iterator<Item = &'t Inline>) {
        for id in texts.flat_map(Inline::figures) {
            if self.pack.figure(id).is_none() {
                let message = Message::new("pack-unknown-figure").with("figure", id);
                self.error(file, &format!("{{{id}"), message);
            }
        }
    }

    fn headline(&mut self, file: &str, headline: &Inline) {
        let length = headline.source.chars().count();
        if headline.is_empty() {
            self.error(file, "headline:", Message::new("pack-empty-headline"));
        } else if length > LONGEST_HEADLINE {
            let message = Message::new("pack-long-headline").count("length", length).count("longest", LONGEST_HEADLINE);
            self.warning(file, &headline.source, message);
        }
    }

    /// Every slide has notes, since they give it its time; a heading that names no slide is a slip of the pen.
    fn notes(&mut self, file: &str, notes: &crate::Notes, slides: &[String]) {
        for slide in slides.iter().filter(|slide| notes.of(slide).is_empty()) {
            self.error(file, &format!("# {slide}"), Message::new("pack-no-notes").with("slide", slide));
        }
        for slide in notes.slides().filter(|slide| !slides.iter().any(|known| known == slide)) {
            let message = Message::new("pack-unknown-slide").with("slide", slide).with("expected", slides.join(", "));
            self.error(file, &format!("# {slide}"), message);
        }
        self.references(file, notes.texts());
        for slide in notes.slides() {
            self.tells_contradictions(file, &notes.of(slide).iter().collect::<Vec<_>>());
        }
    }

    fn source(&mut self, file: &str, id: &str) {
        if self.pack.source(id).is_none() {
            self.error(file, id, Message::new("pack-unknown-source").with("source", id));
        }
    }

    /// The id inside a file is the name of its folder, so that nobody looks for it in vain.
    fn same_id(&mut self, file: &str, id: &str) {
        let folder = file.rsplit('/').nth(1).unwrap_or_default();
        if id != folder {
            self.error(file, id, Message::new("pack-id-differs").with("id", id).with("folder", folder));
        }
    }
}
