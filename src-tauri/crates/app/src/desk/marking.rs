//! A person says who may see the briefing at work, and what of it is not for everybody.

use super::Desk;
use crate::Failure;
use deck::{FIGURE, NOTES, Status};
use locale::Message;
use std::collections::BTreeMap;
use store::{Change, StoreError};

/// As many letters a ground has at most: it stands at the foot of every page.
const LONGEST_GROUND: usize = 200;

impl Desk {
    pub(super) fn set_status(&mut self, status: &Status) -> Result<(), Failure> {
        let (name, ground) = stored(status);
        self.save_row(&Message::new("step-status"), |row| (row.status, row.ground) = (name.to_owned(), ground))
    }

    pub(super) fn set_mark(&mut self, target: &str, ground: Option<&str>) -> Result<(), Failure> {
        let target = self.marked(target);
        let code = if ground.is_some() { "step-mark" } else { "step-unmark" };
        let what = Message::new(code).with("name", self.name_of(&target));
        let ground = ground.map(one_line);
        self.step(&what, None, |change, id| change.set_mark(id, &target, ground.as_deref()))
    }

    /// A slide in the second language is marked as the one that it says again.
    fn marked(&self, target: &str) -> String {
        let (kind, id) = match target.strip_prefix(NOTES) {
            Some(id) => (NOTES, id),
            None => ("", target),
        };
        let slides = self.current.iter().flat_map(|(deck, _)| &deck.slides);
        let language = slides.filter(|slide| slide.id == id).find_map(|slide| slide.language);
        let first = language.and_then(|language| id.strip_suffix(&format!(".{language}")));
        format!("{kind}{}", first.unwrap_or(id))
    }

    fn name_of(&self, target: &str) -> String {
        let Some((deck, _)) = &self.current else { return target.to_owned() };
        if let Some(id) = target.strip_prefix(FIGURE) {
            let record = deck.figures.iter().find(|record| record.id == id);
            return record.map_or_else(|| id.to_owned(), |record| format!("{} {}", record.value, record.wording));
        }
        let id = target.strip_prefix(NOTES).unwrap_or(target);
        let slide = deck.slides.iter().find(|slide| slide.id == id);
        slide.map_or_else(|| id.to_owned(), |slide| deck::plain(&slide.headline))
    }
}

/// Marks a second slide as the first one is: it says the same at first.
pub(super) fn copy_marks(
    change: &Change<'_>,
    briefing: i64,
    marks: &BTreeMap<String, String>,
    (slide, copy): (&str, &str),
) -> Result<(), StoreError> {
    for kind in ["", NOTES] {
        if let Some(ground) = marks.get(&format!("{kind}{slide}")) {
            change.set_mark(briefing, &format!("{kind}{copy}"), Some(ground))?;
        }
    }
    Ok(())
}

/// A slide that is gone leaves no mark to one that may once have its id.
pub(super) fn forget_marks(change: &Change<'_>, briefing: i64, slide: &str) -> Result<(), StoreError> {
    ["", NOTES].into_iter().try_for_each(|kind| change.set_mark(briefing, &format!("{kind}{slide}"), None))
}

/// What a person said, as it is kept. What cannot be read never counts as public.
pub(super) fn status(name: &str, ground: &str) -> Status {
    match name {
        "internal" => Status::Internal,
        "public" => Status::Public,
        "" => Status::Unmarked,
        _ => Status::Secret { ground: ground.to_owned() },
    }
}

fn stored(status: &Status) -> (&'static str, String) {
    match status {
        Status::Unmarked => ("", String::new()),
        Status::Internal => ("internal", String::new()),
        Status::Public => ("public", String::new()),
        Status::Secret { ground } => ("secret", one_line(ground)),
    }
}

fn one_line(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|letter| !letter.is_control()).take(LONGEST_GROUND).collect()
}
