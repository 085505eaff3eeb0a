//! What can be done to the briefing at work, each at once on the disk and each a step that can be taken back.

use super::work::own_id;
use super::{Desk, failure};
use crate::{Briefing, Failure};
use deck::{OwnKind, Placed, Status};
use locale::{Language, Message};
use serde::{Deserialize, Serialize};
use store::{Change, Place, StoreError, StoredText};

/// Something that is done to the briefing at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Edit {
    /// Somebody's own text in a field.
    Text {
        /// The field's id.
        field: String,
        /// The field's language.
        language: Language,
        /// The text.
        text: String,
    },
    /// The pack's text again.
    Revert {
        /// The field's id.
        field: String,
        /// The field's language.
        language: Language,
    },
    /// The text in this language fits what the other one says now.
    Matched {
        /// The field's id.
        field: String,
        /// The field's language.
        language: Language,
    },
    /// The own text stands, whatever the pack says now.
    KeepMine {
        /// The field's id.
        field: String,
        /// The field's language.
        language: Language,
    },
    /// The own text is for another field: the one that the pack's text stands in now.
    MoveText {
        /// The field's id.
        field: String,
        /// The field's language.
        language: Language,
        /// The id of the other field.
        to: String,
    },
    /// The own text, which has no field any more, becomes a slide of its own.
    Rescue {
        /// The field's id.
        field: String,
        /// The field's language.
        language: Language,
    },
    /// A slide is hidden, or shown again.
    Hide {
        /// The slide.
        slide: String,
        /// It is hidden.
        hidden: bool,
    },
    /// A slide is put at the place of another one: before it, or behind it when it comes from above.
    Move {
        /// The slide.
        slide: String,
        /// The other one.
        to: String,
    },
    /// A second slide like this one, with words of its own.
    Duplicate {
        /// The slide.
        slide: String,
    },
    /// A slide that the minutes had no room for, or all slides of a challenge.
    Add {
        /// The slide or the challenge.
        id: String,
    },
    /// A new slide behind another one.
    New {
        /// What stands on it.
        kind: OwnKind,
        /// The slide that it follows.
        after: String,
    },
    /// A slide that somebody made or doubled is taken away.
    Delete {
        /// The slide.
        slide: String,
    },
    /// What the briefing is called; empty: by body and day.
    Name {
        /// The name.
        name: String,
    },
    /// A term stays as it is in this briefing, or no longer.
    KeepTerm {
        /// The term's id.
        term: String,
        /// It stays.
        kept: bool,
    },
    /// Who may see the briefing.
    Status {
        /// What a person says of it.
        status: Status,
    },
    /// A slide, its notes or a figure is marked as not public, or no longer.
    Mark {
        /// The slide's id, `notes:` with it, or `figure:` with the figure's id.
        target: String,
        /// The ground, which may be empty; nothing to take the mark away.
        ground: Option<String>,
    },
}

/// Seconds without a letter that end a sitting.
const PAUSE: i64 = 20;

impl Desk {
    /// Does it, and gives the briefing as it is then.
    ///
    /// # Errors
    /// When it cannot be kept; nothing is then changed.
    pub fn edit(&mut self, edit: &Edit) -> Result<Briefing, Failure> {
        match edit {
            // Words that were written now were written beside what the pack says now.
            Edit::Text { field, language, .. } => {
                self.review.retain(|review| (&review.field, review.language) != (field, *language));
            }
            _ => (self.answering, self.to_review) = (None, true),
        }
        match edit {
            Edit::Text { field, language, text } => self.write(field, *language, text)?,
            Edit::Revert { field, language } => {
                let place = self.place(field, *language);
                let what = self.said_of_field("step-revert", field);
                self.step(&what, None, |change, id| change.remove_text(id, &place))?;
            }
            Edit::Matched { field, language } => {
                let place = self.place(field, *language);
                let what = self.said_of_field("step-matched", field);
                self.step(&what, None, |change, id| change.set_unmatched(id, &place, false))?;
            }
            Edit::Name { name } => {
                let what = Message::new("step-name").with("name", name);
                self.save_row(&what, |row| row.name = name.trim().to_owned())?;
            }
            Edit::KeepTerm { term, kept } => {
                let what = Message::new(if *kept { "step-keep-term" } else { "step-no-term" }).with("term", term);
                self.step(&what, None, |change, id| change.set_kept_term(id, term, *kept))?;
            }
            Edit::KeepMine { field, language } => self.keep_mine(field, *language)?,
            Edit::MoveText { field, language, to } => self.move_text(field, *language, to)?,
            Edit::Rescue { field, language } => self.rescue(field, *language)?,
            Edit::New { kind, after } => self.add_own(*kind, after)?,
            Edit::Delete { slide } => self.delete_slide(slide)?,
            Edit::Status { status } => self.set_status(status)?,
            Edit::Mark { target, ground } => self.set_mark(target, ground.as_deref())?,
            _ => self.place_slides(edit)?,
        }
        self.make().or_else(|_| self.make_or_tell())
    }

    /// Typing that goes on without a pause is one sitting; who comes back to a text later can take back just that.
    pub(super) fn sitting(&mut self) -> i64 {
        let now = chrono::Local::now();
        let paused = |before: chrono::DateTime<chrono::Local>| (now - before).abs() > chrono::TimeDelta::seconds(PAUSE);
        if self.typed.is_none_or(paused) {
            self.sitting = now.timestamp();
        }
        self.typed = Some(now);
        self.sitting
    }

    fn place(&self, field: &str, language: Language) -> Place {
        let audience = self.audience();
        Place { field: field.to_owned(), audience, language: language.code().to_owned() }
    }

    /// The id of the body of the briefing at work.
    pub(super) fn audience(&self) -> String {
        let wished = &self.work.choices.audience;
        self.pack.audience(wished).map_or(wished, |it| &it.id).clone()
    }

    /// Keeps a text. In a briefing with two languages the other one is now to be looked at, unless this text answers
    /// such a change itself.
    fn write(&mut self, field: &str, language: Language, text: &str) -> Result<(), Failure> {
        let place = self.place(field, language);
        let base = self.base(field, language);
        let key = (field.to_owned(), language);
        let unmatched = match self.work.id {
            Some(id) => self.store.unmatched(id).map_err(|error| failure(&error, self.store.path()))?,
            None => Vec::new(),
        };
        if unmatched.contains(&place) {
            self.answering = Some(key.clone());
        } else if self.answering.as_ref() != Some(&key) {
            self.answering = None;
        }
        let answers = self.answering.is_some();
        let others: Vec<Place> = self.other_languages(language).map(|other| self.place(field, other)).collect();
        let Place { field: name, audience, language: code } = place.clone();
        let (base_mark, text) = (content::mark(&base), text.to_owned());
        let own = StoredText { field: name, audience, language: code, base_mark, base, text };
        let what = self.said_of_field("step-text", field);
        let joins = format!("text {field} {language} {}", self.sitting());
        self.step(&what, Some(&joins), |change, id| {
            // Words that say what the pack says are the pack's.
            if own.text == own.base {
                change.remove_text(id, &place)?;
            } else {
                change.save_text(id, &own)?;
            }
            change.set_unmatched(id, &place, false)?;
            others.iter().filter(|_| !answers).try_for_each(|other| change.set_unmatched(id, other, true))
        })
    }

    /// Languages that the briefing says the same in.
    fn other_languages(&self, language: Language) -> impl Iterator<Item = Language> {
        let choices = &self.work.choices;
        let all = [Some(choices.language), choices.second, choices.handout];
        let mut others: Vec<Language> = all.into_iter().flatten().filter(|it| *it != language).collect();
        others.dedup();
        others.into_iter()
    }

    /// The pack's text of a field; empty for one that only somebody's own text has.
    fn base(&self, field: &str, language: Language) -> String {
        let shown = self.current.as_ref().map(|(deck, _)| deck.slides.iter().flat_map(|slide| &slide.fields));
        let mut shown = shown.into_iter().flatten();
        let known = shown.find(|it| it.id == field && it.language == language).map(|it| it.base.clone());
        known.or_else(|| self.bases(language).ok()?.remove(field)).unwrap_or_default()
    }

    /// What is told of a change to a field: the headline of its slide says which one it is.
    pub(super) fn said_of_field(&self, code: &str, field: &str) -> Message {
        let slides = self.current.iter().flat_map(|(deck, _)| &deck.slides);
        let mut holding = slides.filter(|slide| slide.fields.iter().any(|it| it.id == field));
        let slide = holding.next().map(|slide| deck::plain(&slide.headline)).unwrap_or_default();
        Message::new(code).with("slide", slide)
    }

    pub(super) fn said_of_slide(&self, code: &str, id: &str) -> Message {
        let (deck, _) = match &self.current {
            Some(current) => current,
            None => return Message::new(code).with("slide", id),
        };
        let shown = deck.slides.iter().find(|slide| slide.id == id).map(|slide| deck::plain(&slide.headline));
        let hidden = deck.hidden.iter().map(|hidden| &hidden.slide).chain(&deck.left_out);
        let named = shown.or_else(|| hidden.filter(|left| left.id == id).map(|left| left.name.clone()).next());
        Message::new(code).with("slide", named.unwrap_or_else(|| id.to_owned()))
    }

    fn add_own(&mut self, kind: OwnKind, after: &str) -> Result<(), Failure> {
        let slides = self.slides()?;
        let code = serde_json::to_value(kind).ok().and_then(|kind| Some(kind.as_str()?.to_owned()));
        let kind = code.unwrap_or_default();
        self.step(&Message::new("step-new-slide"), None, |change, id| {
            let number = change.add_own_slide(id, &kind, None)?;
            let at = slides.iter().position(|place| place.id == after).map_or(slides.len(), |at| at + 1);
            let mut slides = slides;
            slides.insert(at, Placed { id: own_id(number), hidden: false });
            set_slides(change, id, &slides)
        })
    }

    fn delete_slide(&mut self, slide: &str) -> Result<(), Failure> {
        let mut slides = self.slides()?;
        slides.retain(|place| place.id != slide);
        let what = self.said_of_slide("step-delete-slide", slide);
        let number = slide.strip_prefix("own-").and_then(|number| number.parse::<i64>().ok());
        let fields = self.fields_of(slide);
        self.step(&what, None, |change, id| {
            // Of a second slide the words go too: nobody would see them, and a later one would have them.
            for field in fields.iter().filter(|field| field.contains('~')) {
                change.remove_field(id, field)?;
            }
            if let Some(number) = number {
                change.delete_own_slide(id, number)?;
            }
            super::marking::forget_marks(change, id, slide)?;
            set_slides(change, id, &slides)
        })
    }

    /// The slides of the briefing at work, in order.
    pub(super) fn slides(&self) -> Result<Vec<Placed>, Failure> {
        match &self.work.slides {
            Some(slides) => Ok(slides.clone()),
            None => deck::proposed(&self.pack, &self.wanted(&self.work.choices)?).map_err(Failure::choice),
        }
    }

    /// Changes the row of the briefing.
    pub(super) fn save_row(
        &mut self,
        what: &Message,
        change_row: impl FnOnce(&mut store::StoredBriefing),
    ) -> Result<(), Failure> {
        let mut row = match self.work.id {
            Some(_) => self.work.stored.clone(),
            None => self.stored(&self.work, &self.work.choices)?,
        };
        change_row(&mut row);
        self.step(what, None, |change, id| {
            change.save_briefing(&store::StoredBriefing { id: Some(id), ..row })?;
            Ok(())
        })
    }
}

/// Keeps the slides of a briefing and their order.
pub(super) fn set_slides(change: &Change<'_>, briefing: i64, slides: &[Placed]) -> Result<(), StoreError> {
    change.set_slides(briefing, &serde_json::to_string(slides).unwrap_or_default())
}

/// What was done, as it was kept.
pub(super) fn told(what: &str) -> Message {
    serde_json::from_str(what).unwrap_or_else(|_| Message::new("step-unknown"))
}
