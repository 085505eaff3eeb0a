//! What lies on the desk while the window is open: the pack, the store and the briefing at work.

mod about_us;
mod advice;
mod content;
mod editing;
mod exporting;
mod library;
mod marking;
mod meeting;
mod municipality;
mod order;
mod pictures;
mod review;
mod settings;
mod steps;
mod versions;
mod work;

pub use about_us::{OwnFact, OwnFactText};
pub use advice::FieldAdvice;
pub use content::Install;
pub use editing::Edit;
pub use exporting::{Proposed, Saved, Saving};
pub use library::{Library, LibraryEntry, LibraryWish};
pub use meeting::Meeting;
pub use municipality::{
    AskedFact, ChallengeName, Municipality, MunicipalityChanged, MunicipalityEdit, Profile, ProfileField,
};
pub use review::Review;
pub use settings::Settings;
pub use steps::{Stepped, Steps};
pub use versions::Version;

use crate::briefing::{AudienceChoice, Briefing, Choices, FieldPlace, audience_choices, brief, example};
use crate::offers::{CaseChoice, TemplateChoice, cases, templates};
use crate::{Failure, make_deck, own_surveys, reading};
use ::content::{Pack, Problem, Region};
use chrono::NaiveDate;
use deck::{Deck, Glossaries, Hit, Request, Tailoring};
use layout::{Engine, Laid};
use locale::{Language, Message};
use pictures::Pictures;
use reading::Reading;
use serde::Serialize;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use store::{Place, Store, StoreError, StoredBriefing};
use work::Work;

/// What the window shows when it opens, or in another language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Opening {
    /// The window's own language.
    pub ui_language: Language,
    /// Bodies to choose.
    pub audiences: Vec<AudienceChoice>,
    /// Briefings of a fixed course to choose.
    pub templates: Vec<TemplateChoice>,
    /// Real cases to choose.
    pub cases: Vec<CaseChoice>,
    /// The briefing at work.
    pub briefing: Briefing,
    /// What is proposed for a new briefing.
    pub fresh: Choices,
    /// Nobody has made anything yet: the window shows how to begin.
    pub first_run: bool,
}

/// The desk.
pub struct Desk {
    pub(crate) pack: Pack,
    /// The folder of the pack, when it is not the bundled one.
    pub(crate) pack_folder: Option<PathBuf>,
    /// Said beside every briefing when the pack that was chosen cannot be used.
    fallen_back: Option<Message>,
    pub(crate) region: Region,
    /// The program's data folder.
    pub(crate) folder: PathBuf,
    /// What is wrong with data sets that were keyed in.
    pub(crate) own_problems: Vec<Problem>,
    pub(crate) store: Store,
    engine: Engine,
    /// Of the pack as it was read last.
    pub(crate) glossaries: Glossaries,
    pub(crate) language: Language,
    pub(crate) today: NaiveDate,
    current: Option<(Deck, Laid)>,
    /// The briefing that the window shows.
    work: Work,
    /// Own texts of that briefing that are to be looked at, and whether that has to be found out anew.
    review: Vec<Review>,
    pictures: RefCell<Pictures>,
    pub(crate) to_review: bool,
    /// The field whose text answers a change of its other language while it is being written.
    answering: Option<(String, Language)>,
    /// When somebody typed last, and when that sitting began.
    typed: Option<chrono::DateTime<chrono::Local>>,
    sitting: i64,
    exported: Option<PathBuf>,
}

/// A briefing as it is read, and how large.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Read {
    /// The text.
    pub reading: Reading,
    /// The size of the text as it was chosen last: steps above the usual one.
    pub text_size: u8,
}

/// The names of the settings that hold the window's language and the size of the text that is read.
const LANGUAGE: &str = "language";
const TEXT_SIZE: &str = "text-size";

/// The name of the setting that holds the number of the briefing at work.
const AT_WORK: &str = "at-work";

impl Desk {
    /// Opens pack and store.
    ///
    /// # Errors
    /// When the store cannot be opened.
    pub fn open(folder: &Path, system: Language, today: NaiveDate) -> Result<Self, Failure> {
        crate::workspace::still_there(folder)?;
        let keyed = own_surveys(folder);
        let store = Store::open(folder, today).map_err(|error| failure(&error, folder))?;
        let chosen = content::chosen(&store, folder, &keyed.surveys)?;
        let spoken = store.setting(LANGUAGE).map_err(|error| failure(&error, folder))?;
        let language = spoken.and_then(|code| code.parse().ok()).unwrap_or(system);
        let content::Chosen { pack, folder: pack_folder, problems, fallen_back } = chosen;
        let own_problems = [keyed.problems, problems].concat();
        let (region, current, answering, exported) = (Region::Mainland, None, None, None);
        let work = Work::new(example(&pack, language, today));
        let (folder, engine, glossaries) = (folder.to_owned(), Engine::new(), Glossaries::default());
        let (review, to_review) = (Vec::new(), true);
        let mut desk = Self {
            pack,
            pack_folder,
            fallen_back,
            region,
            folder,
            own_problems,
            store,
            engine,
            glossaries,
            language,
            today,
            current,
            work,
            review,
            pictures: RefCell::default(),
            to_review,
            answering,
            typed: None,
            sitting: 0,
            exported,
        };
        desk.lay_latest()?;
        Ok(desk)
    }

    /// The window's language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The briefing that was at work last, or a ready example.
    ///
    /// # Errors
    /// When no briefing can be made.
    pub fn opening(&mut self) -> Result<Opening, Failure> {
        let briefing = self.make_or_tell()?;
        let (pack, language) = (&self.pack, self.language);
        Ok(Opening {
            ui_language: language,
            audiences: audience_choices(pack, language),
            templates: templates(pack, language),
            cases: cases(pack, language),
            briefing,
            fresh: self.fresh(),
            first_run: self.is_first_run(),
        })
    }

    /// The briefing at work. Some of what was chosen for it may have left the pack since: the rest stands, and it is told.
    /// What is kept stays as it is.
    fn make_or_tell(&mut self) -> Result<Briefing, Failure> {
        // What could not be shown the last time may be shown again, as it is kept.
        match self.work.id {
            Some(id) => self.lay(id)?,
            None => self.lay_latest()?,
        }
        if let Ok(briefing) = self.make() {
            return Ok(briefing);
        }
        let work = self.work.clone();
        let (template, case, second, handout) = (None, None, None, None);
        let choices = Choices { template, case, second, handout, second_slides: false, ..work.choices.clone() };
        let slides = self.carried(&work, &choices).ok().or_else(|| work.slides.clone());
        self.work = Work { choices, slides, ..work };
        if let Ok(briefing) = self.make() {
            return Ok(told(briefing));
        }
        // Nothing of it can be shown. What is done now is done to another briefing.
        self.work = Work::new(example(&self.pack, self.language, self.today));
        Ok(told(self.make()?))
    }

    /// Lays the briefing on the desk that was changed last, or a ready example.
    pub(super) fn lay_latest(&mut self) -> Result<(), Failure> {
        let wished = self.store.setting(AT_WORK).ok().flatten().and_then(|id| id.parse().ok());
        let wished = wished.and_then(|id| self.store.briefing(id).ok().flatten());
        let latest = match wished {
            Some(briefing) => Some(briefing),
            None => self.store.latest_briefing().map_err(|error| failure(&error, self.store.path()))?,
        };
        match latest.and_then(|briefing| briefing.id) {
            Some(id) => self.lay(id),
            None => {
                self.work = Work::new(example(&self.pack, self.language, self.today));
                Ok(())
            }
        }
    }

    /// Makes the briefing at work with other choices, and keeps them.
    ///
    /// # Errors
    /// When the choices give no deck, or they cannot be kept.
    pub fn brief(&mut self, choices: &Choices) -> Result<Briefing, Failure> {
        (self.answering, self.to_review) = (None, true);
        let choices = self.in_region(choices)?;
        choices.request()?;
        let row = self.stored(&self.work, &choices)?;
        let before = (self.work.id.is_none()).then(|| std::mem::replace(&mut self.work, Work::new(choices)));
        let joins = format!("choices {}", self.sitting());
        let done = self.step(&Message::new("step-choices"), Some(&joins), |change, id| {
            change.save_briefing(&StoredBriefing { id: Some(id), ..row })?;
            Ok(())
        });
        if let (Err(_), Some(before)) = (&done, before) {
            self.work = before;
        }
        done?;
        self.make()
    }

    /// The briefing at work as it is.
    pub(super) fn make(&mut self) -> Result<Briefing, Failure> {
        let choices = &self.in_region(&self.work.choices.clone())?;
        let tailoring = self.tailored(self.work.tailoring())?;
        let request = Request { tailoring, ..self.wanted(choices)? };
        let earlier = self.current.as_ref().map(|(deck, laid)| (deck, laid));
        let (glossaries, engine, spoken) = (&mut self.glossaries, &mut self.engine, self.language);
        let (mut briefing, laid) = brief(&self.pack, glossaries, engine, (choices, &request), spoken, earlier)?;
        briefing.notices.splice(..0, self.fallen_back.clone());
        self.current = Some((briefing.deck.clone(), laid));
        if std::mem::take(&mut self.to_review) {
            self.review = self.reviews()?;
        }
        briefing.review.clone_from(&self.review);
        briefing.id = self.work.id;
        briefing.name.clone_from(&self.work.stored.name);
        briefing.steps = self.steps();
        if let Some(id) = self.work.id {
            let failed = |error: StoreError| failure(&error, self.store.path());
            let place = |it: Place| Some(FieldPlace { field: it.field, language: it.language.parse().ok()? });
            briefing.unmatched = self.unmatched()?.into_iter().filter_map(place).collect();
            briefing.kept_terms = self.store.kept_terms(id).map_err(failed)?;
        }
        Ok(briefing)
    }

    /// What a deck of these choices is asked for: with all that people made of it when it is the one at work.
    fn asked(&self, choices: &Choices) -> Result<Request, Failure> {
        let is_at_work = *choices == self.in_languages(&self.work.choices);
        let tailoring = if is_at_work { self.work.tailoring() } else { Tailoring::default() };
        Ok(Request { tailoring: self.tailored(tailoring)?, ..choices.request()? })
    }

    /// The pack as it is for the region of the choices, and the choices in languages that it has there.
    fn in_region(&mut self, choices: &Choices) -> Result<Choices, Failure> {
        if choices.region != self.region {
            self.read_again(choices.region)?;
        }
        Ok(self.in_languages(choices))
    }

    /// The choices in languages that the pack has.
    fn in_languages(&self, choices: &Choices) -> Choices {
        let languages = &self.pack.languages;
        let had = |language: &Language| languages.contains(language);
        let language = if had(&choices.language) { None } else { languages.first().copied() };
        Choices {
            language: language.unwrap_or(choices.language),
            second: choices.second.filter(had),
            handout: choices.handout.filter(had),
            ..choices.clone()
        }
    }

    /// Where the briefing at work holds what somebody typed; nothing while there is none.
    pub fn search(&self, typed: &str) -> Vec<Hit> {
        let current = self.current.as_ref();
        current.map(|(deck, _)| deck::search(&self.glossaries, deck, typed)).unwrap_or_default()
    }

    /// The briefing as it is read.
    ///
    /// # Errors
    /// When the choices give no deck.
    pub fn read(&mut self, choices: &Choices) -> Result<Read, Failure> {
        let choices = self.in_region(choices)?;
        let mut reading = reading(&self.pack, &make_deck(&self.pack, &self.asked(&choices)?)?);
        layout::soften(&mut self.engine, &mut reading);
        // A size that cannot be found out is the usual one: the text matters more.
        let size = self.store.setting(TEXT_SIZE).ok().flatten();
        Ok(Read { reading, text_size: size.and_then(|size| size.parse().ok()).unwrap_or_default() })
    }

    /// Keeps the size of the text that is read.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn set_text_size(&mut self, size: u8) -> Result<(), Failure> {
        let folder = self.store.path().to_owned();
        self.store.set_setting(TEXT_SIZE, &size.to_string()).map_err(|error| failure(&error, &folder))
    }

    /// The file that was exported last.
    ///
    /// # Errors
    /// When none was.
    pub fn exported(&self) -> Result<&Path, Failure> {
        self.exported.as_deref().ok_or_else(|| Failure::choice(Message::new("nothing-exported")))
    }

    /// Changes the window's language and keeps it.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn set_language(&mut self, language: Language) -> Result<Opening, Failure> {
        let folder = self.store.path().to_owned();
        self.store.set_setting(LANGUAGE, language.code()).map_err(|error| failure(&error, &folder))?;
        self.language = language;
        self.opening()
    }
}

/// Says that not everything is as it was chosen last.
fn told(mut briefing: Briefing) -> Briefing {
    briefing.notices.insert(0, Message::new("briefing-not-as-before"));
    briefing
}

fn failure(error: &StoreError, folder: &Path) -> Failure {
    crate::failure::of_store(error, folder)
}
