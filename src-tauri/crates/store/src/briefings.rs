use crate::{Change, Store, StoreError};
use rusqlite::{OptionalExtension, Row, params};

/// A briefing as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredBriefing {
    /// Given when it is first saved.
    pub id: Option<i64>,
    /// The number of its meeting; found by body and day when it is saved.
    pub meeting: i64,
    /// The body's id.
    pub audience: String,
    /// The day of the meeting as year, month and day.
    pub date: String,
    /// What somebody calls it; empty: by body and day.
    pub name: String,
    /// Whole minutes.
    pub minutes: u32,
    /// The language's code.
    pub language: String,
    /// The id of a template.
    pub template: Option<String>,
    /// The id of a real case.
    pub case: Option<String>,
    /// Facts that are not confirmed are shown.
    pub unconfirmed: bool,
    /// The municipality lies in Åland.
    pub aland: bool,
    /// The code of a second language.
    pub second: Option<String>,
    /// Every slide is in both languages.
    pub second_slides: bool,
    /// The code of the handout's language.
    pub handout: Option<String>,
    /// The challenges that were chosen, as JSON.
    pub challenges: Option<String>,
    /// The slides in order, as JSON.
    pub slides: Option<String>,
    /// Who may see it; empty when nobody said.
    pub status: String,
    /// The ground of its secrecy.
    pub ground: String,
    /// It was put away.
    pub archived: bool,
    /// When it was made, as text that sorts.
    pub made: String,
    /// When it was changed last.
    pub changed: String,
}

/// By what a list of briefings is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    /// The latest meeting first.
    Date,
    /// What was changed last first.
    Changed,
}

const SELECT: &str = "SELECT b.id, b.meeting, m.audience, m.date, b.name, b.minutes, b.language, b.template,
    b.told_case, b.unconfirmed, b.aland, b.second, b.second_slides, b.handout, b.challenges, b.slides, b.status,
    b.ground, b.archived, b.made, b.changed";

impl Store {
    /// A briefing.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn briefing(&self, id: i64) -> Result<Option<StoredBriefing>, StoreError> {
        let sql = format!("{SELECT} FROM briefings b JOIN meetings m ON m.id = b.meeting WHERE b.id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], briefing).optional()?)
    }

    /// The briefing that was changed last and is not put away.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn latest_briefing(&self) -> Result<Option<StoredBriefing>, StoreError> {
        Ok(self.briefings(false, Sorted::Changed, 0, 1)?.pop())
    }

    /// A page of the briefings, or of those that were put away: so many after the first `skip`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn briefings(
        &self,
        archived: bool,
        sorted: Sorted,
        skip: u32,
        count: u32,
    ) -> Result<Vec<StoredBriefing>, StoreError> {
        // CROSS JOIN keeps the order of the tables: the index that sorts is walked, and nothing is sorted.
        let (tables, order) = match sorted {
            Sorted::Date => ("meetings m CROSS JOIN briefings b ON b.meeting = m.id", "m.date DESC, m.id DESC"),
            Sorted::Changed => ("briefings b CROSS JOIN meetings m ON m.id = b.meeting", "b.changed DESC, b.id DESC"),
        };
        let sql = format!("{SELECT} FROM {tables} WHERE b.archived = ?1 ORDER BY {order} LIMIT ?2 OFFSET ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params![archived, count, skip], briefing)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many briefings there are, or how many were put away.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn count_briefings(&self, archived: bool) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM briefings WHERE archived = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([archived], |row| row.get(0))?)
    }

    /// The briefing for a body whose meeting was last before a day.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn earlier_briefing(&self, audience: &str, date: &str) -> Result<Option<StoredBriefing>, StoreError> {
        let sql = format!(
            "{SELECT} FROM meetings m CROSS JOIN briefings b ON b.meeting = m.id
            WHERE m.audience = ?1 AND m.date <= ?2 ORDER BY m.date DESC, b.id DESC LIMIT 1"
        );
        Ok(self.connection.prepare_cached(&sql)?.query_row([audience, date], briefing).optional()?)
    }
}

impl Change<'_> {
    /// Saves a briefing and gives its id. Its meeting is that of its body on its day.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_briefing(&self, briefing: &StoredBriefing) -> Result<i64, StoreError> {
        let before = "SELECT meeting FROM briefings WHERE id = ?1";
        let before: Option<i64> = self.transaction.query_row(before, [briefing.id], |row| row.get(0)).optional()?;
        let meeting = self.meeting_on(&briefing.audience, &briefing.date)?;
        let it = briefing;
        let id = self.transaction.prepare_cached(SAVE)?.query_row(
            params![
                it.id,
                meeting,
                it.name,
                it.minutes,
                it.language,
                it.template,
                it.case,
                it.unconfirmed,
                it.aland,
                it.second,
                it.second_slides,
                it.handout,
                it.challenges,
                it.slides,
                it.status,
                it.ground,
                it.archived,
                it.made,
                it.changed
            ],
            |row| row.get(0),
        )?;
        if let Some(before) = before.filter(|before| *before != meeting) {
            self.forget_empty_meeting(before)?;
        }
        Ok(id)
    }

    /// Takes a briefing away with all that belongs to it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn delete_briefing(&self, id: i64) -> Result<(), StoreError> {
        for table in OF_BRIEFING {
            self.transaction.execute(&format!("DELETE FROM {table} WHERE briefing = ?1"), [id])?;
        }
        self.transaction.execute("DELETE FROM versions WHERE briefing = ?1", [id])?;
        let sql = "DELETE FROM briefings WHERE id = ?1 RETURNING meeting";
        let meeting: Option<i64> = self.transaction.query_row(sql, [id], |row| row.get(0)).optional()?;
        meeting.map_or(Ok(()), |meeting| self.forget_empty_meeting(meeting))
    }

    /// Puts a briefing away, or takes it out again.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn archive(&self, id: i64, archived: bool) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE briefings SET archived = ?2 WHERE id = ?1", params![id, archived])?;
        Ok(())
    }

    /// Keeps the slides of a briefing in their order, as JSON.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_slides(&self, id: i64, slides: &str) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE briefings SET slides = ?2 WHERE id = ?1", params![id, slides])?;
        Ok(())
    }

    /// Notes when a briefing was changed.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn touch(&self, id: i64, when: &str) -> Result<(), StoreError> {
        self.transaction.execute("UPDATE briefings SET changed = ?2 WHERE id = ?1", params![id, when])?;
        Ok(())
    }
}

/// Tables with what was made of a briefing.
pub(crate) const OF_BRIEFING: [&str; 5] = ["texts", "unmatched", "own_slides", "marks", "kept_terms"];

const SAVE: &str =
    "INSERT INTO briefings (id, meeting, name, minutes, language, template, told_case, unconfirmed, aland,
    second, second_slides, handout, challenges, slides, status, ground, archived, made, changed)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
    ON CONFLICT (id) DO UPDATE SET meeting = ?2, name = ?3, minutes = ?4, language = ?5, template = ?6, told_case = ?7,
    unconfirmed = ?8, aland = ?9, second = ?10, second_slides = ?11, handout = ?12, challenges = ?13, slides = ?14,
    status = ?15, ground = ?16, archived = ?17, made = ?18, changed = ?19 RETURNING id";

fn briefing(row: &Row<'_>) -> rusqlite::Result<StoredBriefing> {
    Ok(StoredBriefing {
        id: row.get(0)?,
        meeting: row.get(1)?,
        audience: row.get(2)?,
        date: row.get(3)?,
        name: row.get(4)?,
        minutes: row.get(5)?,
        language: row.get(6)?,
        template: row.get(7)?,
        case: row.get(8)?,
        unconfirmed: row.get(9)?,
        aland: row.get(10)?,
        second: row.get(11)?,
        second_slides: row.get(12)?,
        handout: row.get(13)?,
        challenges: row.get(14)?,
        slides: row.get(15)?,
        status: row.get(16)?,
        ground: row.get(17)?,
        archived: row.get(18)?,
        made: row.get(19)?,
        changed: row.get(20)?,
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{Place, Step, StoredText};

    pub(crate) const STEP: Step<'_> = Step { made: "2026-11-25", what: "", place: None, briefing: None };

    pub(crate) fn briefing_on(date: &str) -> StoredBriefing {
        StoredBriefing {
            audience: "ledningsgrupp".into(),
            date: date.into(),
            minutes: 10,
            language: "sv".into(),
            ..StoredBriefing::default()
        }
    }

    fn saved(store: &mut Store, briefing: &StoredBriefing) -> i64 {
        store.change(&STEP, |change| change.save_briefing(briefing)).unwrap()
    }

    #[test]
    fn a_briefing_is_saved_and_changed() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
        let id = saved(&mut store, &briefing_on("2026-11-24"));
        let kept = store.briefing(id).unwrap().unwrap();
        let changed = StoredBriefing { minutes: 15, case: Some("sakyla-2022".into()), ..kept };
        assert_eq!(saved(&mut store, &changed), id);
        drop(store);
        assert_eq!(
            Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap().latest_briefing().unwrap(),
            Some(changed)
        );
    }

    #[test]
    fn briefings_for_one_body_and_day_share_a_meeting_and_an_empty_one_goes() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
        let one = saved(&mut store, &briefing_on("2026-11-24"));
        let other = saved(&mut store, &briefing_on("2026-11-24"));
        let [one, other] = [one, other].map(|id| store.briefing(id).unwrap().unwrap());
        assert_eq!(one.meeting, other.meeting);
        for briefing in [&one, &other] {
            saved(&mut store, &StoredBriefing { date: "2026-12-01".into(), ..briefing.clone() });
        }
        assert_eq!(store.meeting(one.meeting).unwrap(), None);
        assert_eq!(store.latest_briefing().unwrap().unwrap().date, "2026-12-01");
    }

    #[test]
    fn lists_are_sorted_and_have_pages() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
        for (day, changed) in [("2026-11-03", "3"), ("2026-11-24", "1"), ("2026-11-10", "2")] {
            saved(&mut store, &StoredBriefing { changed: changed.into(), ..briefing_on(day) });
        }
        let days = |sorted, skip| {
            let page = store.briefings(false, sorted, skip, 2).unwrap();
            page.into_iter().map(|briefing| briefing.date).collect::<Vec<_>>()
        };
        assert_eq!(days(Sorted::Date, 0), ["2026-11-24", "2026-11-10"]);
        assert_eq!(days(Sorted::Date, 2), ["2026-11-03"]);
        assert_eq!(days(Sorted::Changed, 0), ["2026-11-03", "2026-11-10"]);
        assert_eq!((store.count_briefings(false).unwrap(), store.count_briefings(true).unwrap()), (3, 0));
        let earlier = store.earlier_briefing("ledningsgrupp", "2026-11-23").unwrap().unwrap();
        assert_eq!(earlier.date, "2026-11-10");
    }

    #[test]
    fn a_copy_has_all_that_was_made_of_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), chrono::NaiveDate::MIN).unwrap();
        let [one, other] = ["2026-11-24", "2026-12-01"].map(|day| saved(&mut store, &briefing_on(day)));
        let text = |field: &str| StoredText {
            field: field.into(),
            audience: "ledningsgrupp".into(),
            language: "sv".into(),
            base_mark: String::new(),
            base: String::new(),
            text: "Vårt".into(),
        };
        let numbers = store
            .change(&STEP, |change| {
                let slide = change.add_own_slide(one, "text", None)?;
                change.save_text(one, &text(&format!("own-{slide}.headline")))?;
                change.save_text(one, &text("c1.headline"))?;
                change.set_mark(one, "c1.message", Some("24 §"))?;
                change.set_mark(one, &format!("notes:own-{slide}"), Some("25 §"))?;
                change.copy_tailoring(one, other)
            })
            .unwrap();
        let [(old, new)] = numbers[..] else { panic!("{numbers:?}") };
        assert_ne!(old, new);
        let fields =
            |store: &Store, id| store.texts(id).unwrap().into_iter().map(|text| text.field).collect::<Vec<_>>();
        assert_eq!(fields(&store, other), ["c1.headline".to_owned(), format!("own-{new}.headline")]);
        assert_eq!(
            store.marks(other).unwrap(),
            [("c1.message".into(), "24 §".into()), (format!("notes:own-{new}"), "25 §".into())]
        );
        store.change(&STEP, |change| change.delete_own_slide(other, new)).unwrap();
        assert_eq!(fields(&store, one).len(), 2);
        let place = Place { field: "c1.headline".into(), audience: "ledningsgrupp".into(), language: "sv".into() };
        store.change(&STEP, |change| change.remove_text(one, &place)).unwrap();
        assert_eq!(fields(&store, one), [format!("own-{old}.headline")]);
    }
}
