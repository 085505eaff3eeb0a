//! The library: every briefing that was made, found again, taken up for another body or meeting, put away.

use super::work::{Work, choices_of, now, own_id};
use super::{AT_WORK, Desk, failure};
use crate::list::named;
use crate::{Briefing, Choices, Failure};
use chrono::NaiveDate;
use deck::Placed;
use language::Query;
use locale::{Language, Message};
use serde::{Deserialize, Serialize};
use store::{Sorted, Step, StoreError, StoredBriefing};

/// Rows on a page of the library.
const PAGE: u32 = 50;

/// As many briefings are looked through at once.
const CHUNK: u32 = 500;

/// What of the library is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct LibraryWish {
    /// Words to look for; empty for all.
    pub words: String,
    /// Those that were put away.
    pub archived: bool,
    /// Sorted by the last change, and not by the day of the meeting.
    pub by_change: bool,
    /// Pages before this one.
    pub page: u32,
}

/// A page of the library.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Library {
    /// The briefings in order.
    pub briefings: Vec<LibraryEntry>,
    /// How many there are on all pages together.
    pub found: u32,
    /// Pages.
    pub pages: u32,
    /// How many are at hand, and how many were put away, whatever is looked for.
    pub at_hand: u32,
    /// How many were put away.
    pub archived: u32,
}

/// A briefing in the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct LibraryEntry {
    /// Its number.
    pub id: i64,
    /// What it is called: by its own name, or by body and day.
    pub name: String,
    /// The body, in the window's language.
    pub audience: String,
    /// The day of the meeting as year, month and day.
    pub date: String,
    /// Whole minutes.
    pub minutes: u32,
    /// Its language.
    pub language: Language,
    /// The name of its template.
    pub template: Option<String>,
    /// Who may see it; empty when nobody said.
    pub status: String,
    /// When it was changed last: year, month, day, hour, minute.
    pub changed: String,
    /// It lies on the desk.
    pub at_work: bool,
}

impl Desk {
    /// A page of the library.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn library(&self, wish: &LibraryWish) -> Result<Library, Failure> {
        let read = || {
            let sorted = if wish.by_change { Sorted::Changed } else { Sorted::Date };
            let [at_hand, archived] = [self.store.count_briefings(false)?, self.store.count_briefings(true)?];
            let of_all = if wish.archived { archived } else { at_hand };
            let (rows, found) = if wish.words.trim().is_empty() {
                (self.store.briefings(wish.archived, sorted, wish.page.saturating_mul(PAGE), PAGE)?, of_all)
            } else {
                self.looked_for(wish, sorted, of_all)?
            };
            let briefings = rows.iter().map(|row| self.entry(row)).collect();
            Ok(Library { briefings, found, pages: found.div_ceil(PAGE), at_hand, archived })
        };
        read().map_err(|error: StoreError| failure(&error, self.store.path()))
    }

    /// Those that hold every word, a page of them, and how many there are.
    fn looked_for(
        &self,
        wish: &LibraryWish,
        sorted: Sorted,
        of_all: u32,
    ) -> Result<(Vec<StoredBriefing>, u32), StoreError> {
        let Some(query) = Query::new(self.language, &wish.words) else { return Ok((Vec::new(), 0)) };
        let mut found = Vec::new();
        let mut skip = 0;
        while skip < of_all {
            let rows = self.store.briefings(wish.archived, sorted, skip, CHUNK)?;
            let is_found =
                |row: &StoredBriefing| query.find(&self.words_of_row(row)).is_some_and(|it| it.words == query.words());
            found.extend(rows.into_iter().filter(is_found));
            skip += CHUNK;
        }
        let all = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let skip = wish.page.saturating_mul(PAGE) as usize;
        Ok((found.into_iter().skip(skip).take(PAGE as usize).collect(), all))
    }

    /// What a briefing can be found by.
    fn words_of_row(&self, row: &StoredBriefing) -> String {
        let entry = self.entry(row);
        let template = entry.template.unwrap_or_default();
        format!("{} {} {} {template} {}", entry.name, entry.audience, self.day(&row.date), row.date)
    }

    fn day(&self, date: &str) -> String {
        date.parse::<NaiveDate>().map_or_else(|_| date.to_owned(), |date| locale::date(self.language, date))
    }

    fn entry(&self, row: &StoredBriefing) -> LibraryEntry {
        let spoken = self.language;
        let audience = self.pack.audience(&row.audience);
        let audience = audience.map_or_else(|| row.audience.clone(), |it| named(it.name.in_language(spoken), spoken));
        let template = row.template.as_deref();
        let template = template.map(|id| {
            self.pack.template(id).map_or_else(|| id.to_owned(), |it| named(it.name.in_language(spoken), spoken))
        });
        let name = if row.name.is_empty() { format!("{audience} {}", self.day(&row.date)) } else { row.name.clone() };
        LibraryEntry {
            id: row.id.unwrap_or_default(),
            name,
            audience,
            date: row.date.clone(),
            minutes: row.minutes,
            language: row.language.parse().unwrap_or(spoken),
            template,
            status: row.status.clone(),
            changed: row.changed.clone(),
            at_work: row.id.is_some() && row.id == self.work.id,
        }
    }

    /// Lays a briefing of the library on the desk.
    ///
    /// # Errors
    /// When there is none of that number, or it cannot be made any more.
    pub fn open_briefing(&mut self, id: i64) -> Result<Briefing, Failure> {
        self.answering = None;
        self.lay(id)?;
        self.remember_at_work()?;
        self.make_or_tell()
    }

    /// Lays a briefing on the desk for this once: the window shows the one that it showed before.
    ///
    /// # Errors
    /// When there is none of that number.
    pub fn look_at(&mut self, id: i64) -> Result<(), Failure> {
        self.answering = None;
        self.lay(id)
    }

    /// A new briefing; with all that was made of another one, where one is named.
    ///
    /// # Errors
    /// When the choices give no deck, or it cannot be kept.
    pub fn new_briefing(&mut self, choices: &Choices, from: Option<i64>) -> Result<Briefing, Failure> {
        self.answering = None;
        let choices = self.in_region(choices)?;
        choices.request()?;
        let path = self.store.path().to_owned();
        let failed = |error: StoreError| failure(&error, &path);
        let earlier = from
            .map(|id| Work::load(&self.store, &mut self.pictures.borrow_mut(), id))
            .transpose()
            .map_err(failed)?
            .flatten();
        let base = earlier.clone().unwrap_or_else(|| Work::new(choices.clone()));
        let row = StoredBriefing { id: None, made: now(), ..self.stored(&base, &choices)? };
        let slides: Vec<Placed> =
            row.slides.as_deref().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
        let (made, code) = (now(), if from.is_some() { "step-copy" } else { "step-new" });
        let what = super::work::kept(&Message::new(code));
        let step = Step { made: &made, what: &what, place: None, briefing: None };
        let row = StoredBriefing { name: String::new(), archived: false, ..row };
        let done = self.store.change(&step, |change| {
            let id = change.save_briefing(&row)?;
            change.belongs_to(id)?;
            if let Some((from, before)) = from.zip(earlier.as_ref()) {
                let numbers = change.copy_tailoring(from, id)?;
                let renamed = |place: Placed| {
                    let number = numbers.iter().find(|(old, _)| own_id(*old) == place.id);
                    Placed { id: number.map_or(place.id, |(_, new)| own_id(*new)), ..place }
                };
                let slides: Vec<Placed> = slides.into_iter().map(renamed).collect();
                super::editing::set_slides(change, id, &slides)?;
                if before.stored.audience != row.audience {
                    change.readdress(id, &before.stored.audience, &row.audience)?;
                }
            }
            Ok(id)
        });
        let id = done.map_err(|error: StoreError| failure(&error, self.store.path()))?;
        self.open_briefing(id)
    }

    /// The latest earlier briefing for the same body: what its words could be taken from.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn earlier(&self, audience: &str, date: &str) -> Result<Option<LibraryEntry>, Failure> {
        let found = self.store.earlier_briefing(audience, date);
        let found = found.map_err(|error| failure(&error, self.store.path()))?;
        Ok(found.map(|row| self.entry(&row)))
    }

    /// Puts a briefing away, or takes it out again.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn archive(&mut self, id: i64, archived: bool) -> Result<Briefing, Failure> {
        let code = if archived { "step-archive" } else { "step-unarchive" };
        let what = Message::new(code).with("name", self.entry(&self.kept(id)?).name);
        self.of_library(&what, id, |change| change.archive(id, archived))
    }

    /// Takes a briefing away. The step can be taken back.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn delete(&mut self, id: i64) -> Result<Briefing, Failure> {
        let what = Message::new("step-delete").with("name", self.entry(&self.kept(id)?).name);
        self.of_library(&what, id, |change| change.delete_briefing(id))
    }

    /// Gives a briefing another name; an empty one is that of body and day.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn rename(&mut self, id: i64, name: &str) -> Result<Briefing, Failure> {
        let row = StoredBriefing { name: name.trim().to_owned(), changed: now(), ..self.kept(id)? };
        let what = Message::new("step-name").with("name", self.entry(&row).name);
        self.of_library(&what, id, |change| change.save_briefing(&row).map(|_| ()))
    }

    fn of_library(
        &mut self,
        what: &Message,
        id: i64,
        work: impl FnOnce(&store::Change<'_>) -> Result<(), StoreError>,
    ) -> Result<Briefing, Failure> {
        self.answering = None;
        let (made, what) = (now(), super::work::kept(what));
        let step = Step { made: &made, what: &what, place: None, briefing: Some(id) };
        self.store.change(&step, work).map_err(|error: StoreError| failure(&error, self.store.path()))?;
        // A briefing that is gone from the desk gives way to the one that was changed last.
        if self.work.id.is_some_and(|at_work| self.lay(at_work).is_err()) {
            self.lay_latest()?;
            self.remember_at_work()?;
        }
        self.make_or_tell()
    }

    /// The next start shows the same briefing.
    fn remember_at_work(&mut self) -> Result<(), Failure> {
        let id = self.work.id.map(|id| id.to_string()).unwrap_or_default();
        self.store.set_setting(AT_WORK, &id).map_err(|error| failure(&error, self.store.path()))
    }

    /// What was chosen for a briefing of the library, for a copy of it.
    ///
    /// # Errors
    /// When there is none of that number.
    pub fn choices(&self, id: i64) -> Result<Choices, Failure> {
        Ok(choices_of(&self.kept(id)?))
    }
}
