//! What a person does that is saved. A new use case is one more line here, and is then stopped, failed and checked like
//! the others.

use app::{Choices, Desk, Edit, Failure};
use chrono::NaiveDate;
use content::Region;
use locale::Language;
use store::{Sorted, Store, StoredBriefing};

/// A use case that saves something: numbers are written through it and read from the store.
pub(crate) struct Step {
    /// How many numbers it tells apart.
    values: u32,
    write: fn(&mut Desk, u32) -> Result<(), Failure>,
    read: fn(&Store) -> Option<u32>,
}

/// The use cases, which are done one after the other. Each keeps its number where no other does.
pub(crate) const STEPS: [Step; 4] = [
    Step {
        values: 250,
        write: |desk, value| desk.set_text_size(value as u8),
        read: |store| number(store, "text-size"),
    },
    Step { values: 3000, write: brief, read: day },
    Step { values: 3, write: speak, read: spoken },
    Step { values: 5000, write: retell, read: retold },
];

/// What the store holds: a number for each use case.
pub(crate) type State = [Option<u32>; STEPS.len()];

/// The use case that comes with a number of the whole run, and what it then writes.
pub(crate) fn turn(number: u32) -> (usize, u32) {
    let count = STEPS.len() as u32;
    let step = (number % count) as usize;
    (step, (number / count) % STEPS[step].values)
}

/// Does it.
pub(crate) fn write(desk: &mut Desk, number: u32) -> Result<(), Failure> {
    let (step, value) = turn(number);
    (STEPS[step].write)(desk, value)
}

/// What the store holds now; it is looked over thoroughly first.
pub(crate) fn read(folder: &std::path::Path) -> State {
    let mut store = Store::open(folder, today()).unwrap_or_else(|error| panic!("{error}"));
    store.check(today(), true).unwrap_or_else(|error| panic!("{error}"));
    STEPS.map(|step| (step.read)(&store))
}

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn number(store: &Store, name: &str) -> Option<u32> {
    store.setting(name).unwrap()?.parse().ok()
}

fn brief(desk: &mut Desk, value: u32) -> Result<(), Failure> {
    let date = today() + chrono::Days::new(value.into());
    let choices = Choices {
        audience: "ledningsgrupp".into(),
        minutes: 5,
        language: Language::Sv,
        date: date.to_string(),
        template: None,
        case: None,
        unconfirmed: false,
        region: Region::Mainland,
        second: None,
        second_slides: false,
        handout: None,
        challenges: None,
    };
    desk.brief(&choices).map(|_| ())
}

fn day(store: &Store) -> Option<u32> {
    let date: NaiveDate = at_work(store)?.date.parse().unwrap();
    u32::try_from((date - today()).num_days()).ok()
}

fn at_work(store: &Store) -> Option<StoredBriefing> {
    // When it could not be kept which one is at work, the next change may make another one.
    store.briefings(false, Sorted::Changed, 0, 9).unwrap().into_iter().max_by_key(|briefing| briefing.id)
}

/// The field that is told in somebody's own words.
const FIELD: &str = "c3-responsibility.headline";

fn retell(desk: &mut Desk, value: u32) -> Result<(), Failure> {
    let (field, text) = (FIELD.to_owned(), format!("Ansvaret är vårt, {value} gånger om"));
    desk.edit(&Edit::Text { field, language: Language::Sv, text }).map(|_| ())
}

fn retold(store: &Store) -> Option<u32> {
    let texts = store.texts(at_work(store)?.id?).unwrap();
    let text = texts.into_iter().find(|text| text.field == FIELD)?.text;
    text.split(' ').find_map(|word| word.parse().ok())
}

fn speak(desk: &mut Desk, value: u32) -> Result<(), Failure> {
    desk.set_language(Language::ALL[value as usize]).map(|_| ())
}

fn spoken(store: &Store) -> Option<u32> {
    let language: Language = store.setting("language").unwrap()?.parse().unwrap();
    Some(language as u32)
}
