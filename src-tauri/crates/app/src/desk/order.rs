//! Slides are hidden, moved, doubled and taken in.

use super::Desk;
use super::editing::{Edit, set_slides};
use crate::Failure;
use deck::Placed;

impl Desk {
    /// Does what concerns the slides and their order.
    pub(super) fn place_slides(&mut self, edit: &Edit) -> Result<(), Failure> {
        let mut slides = self.slides()?;
        let at = |slides: &[Placed], id: &str| slides.iter().position(|place| place.id == id);
        let what = match edit {
            Edit::Hide { slide, hidden } => {
                slides.iter_mut().filter(|place| place.id == *slide).for_each(|place| place.hidden = *hidden);
                self.said_of_slide(if *hidden { "step-hide" } else { "step-show" }, slide)
            }
            Edit::Move { slide, to } => {
                if let Some((from, to)) = at(&slides, slide).zip(at(&slides, to)) {
                    let moved = slides.remove(from);
                    slides.insert(to, moved);
                }
                self.said_of_slide("step-move", slide)
            }
            Edit::Duplicate { slide } => {
                if let Some(from) = at(&slides, slide) {
                    slides.insert(from + 1, Placed { id: next_copy(&slides, slide), hidden: false });
                }
                self.said_of_slide("step-duplicate", slide)
            }
            Edit::Add { id } => {
                let what = self.said_of_slide("step-add", id);
                self.take_in(&mut slides, id)?;
                what
            }
            _ => return Ok(()),
        };
        let copied = match edit {
            Edit::Duplicate { slide } => self.words_of(slide),
            _ => Vec::new(),
        };
        let copy = match edit {
            Edit::Duplicate { slide } => at(&slides, slide).and_then(|at| slides.get(at + 1)).map(|it| it.id.clone()),
            _ => None,
        };
        let (marks, first) = (self.work.marks.clone(), edit.clone());
        self.step(&what, None, |change, id| {
            if let (Edit::Duplicate { slide }, Some(copy)) = (&first, &copy) {
                super::marking::copy_marks(change, id, &marks, (slide, copy))?;
            }
            if let Some((_, suffix)) = copy.as_deref().and_then(|copy| copy.split_once('~')) {
                for text in copied {
                    let field = format!("{}~{suffix}", text.field.split('~').next().unwrap_or_default());
                    change.save_text(id, &store::StoredText { field, ..text })?;
                }
            }
            set_slides(change, id, &slides)
        })
    }

    /// Ids of the fields of a slide.
    pub(super) fn fields_of(&self, slide: &str) -> Vec<String> {
        let slides = self.current.iter().flat_map(|(deck, _)| &deck.slides);
        slides.filter(|it| it.id == slide).flat_map(|it| &it.fields).map(|field| field.id.clone()).collect()
    }

    /// Somebody's own texts on a slide.
    fn words_of(&self, slide: &str) -> Vec<store::StoredText> {
        let (fields, audience) = (self.fields_of(slide), self.audience());
        let is_on = |text: &&store::StoredText| text.audience == audience && fields.contains(&text.field);
        self.work.texts.iter().filter(is_on).cloned().collect()
    }

    /// Puts a slide, or what a challenge shows, where the whole deck would have it.
    fn take_in(&self, slides: &mut Vec<Placed>, wanted: &str) -> Result<(), Failure> {
        let longest = self.pack.audience(&self.work.choices.audience).map_or(90, |it| it.minutes.longest);
        let mut request = self.wanted(&self.work.choices)?;
        (request.minutes, request.template, request.second) = (longest, None, None);
        request.tailoring.challenges = None;
        let whole = deck::proposed(&self.pack, &request).map_err(Failure::choice)?;
        let is_wanted = |place: &&Placed| place.id == wanted || of_challenge(&place.id, wanted);
        let mut taken: Vec<Placed> = whole.iter().filter(is_wanted).cloned().collect();
        // Further charts and background pages are taken in one by one.
        taken.retain(|place| place.id == wanted || !place.id.contains(".evidence-"));
        if taken.is_empty() {
            taken.push(Placed { id: wanted.to_owned(), hidden: false });
        }
        for place in taken {
            if slides.iter().any(|known| known.id == place.id) {
                continue;
            }
            let before = whole.iter().take_while(|other| other.id != place.id);
            let before: Vec<&str> = before.map(|other| other.id.as_str()).collect();
            let at = slides.iter().rposition(|known| before.contains(&known.id.as_str()));
            let end = slides.iter().position(|known| known.id.ends_with(".numbers")).unwrap_or(slides.len());
            slides.insert(at.map_or(end, |at| at + 1), place);
        }
        Ok(())
    }
}

fn of_challenge(slide: &str, challenge: &str) -> bool {
    slide.strip_prefix(challenge).is_some_and(|rest| rest.starts_with('.'))
}

/// The id of the next slide like this one.
fn next_copy(slides: &[Placed], slide: &str) -> String {
    let base = slide.split('~').next().unwrap_or_default();
    let mut numbers = 2..;
    let mut ids = numbers.by_ref().map(|number| format!("{base}~{number}"));
    ids.find(|id| slides.iter().all(|place| place.id != *id)).unwrap_or_default()
}
