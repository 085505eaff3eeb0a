//! What lies on the desk while the window is open: the pack, the store and the briefing at work.

mod content;

pub use content::Install;

use crate::briefing::{AudienceChoice, Briefing, Choices, audience_choices, brief};
use crate::offers::{CaseChoice, TemplateChoice, cases, templates};
use crate::{Failure, Form, export, make_deck, own_surveys, reading};
use ::content::{Pack, Problem, Region};
use chrono::NaiveDate;
use deck::{Deck, Glossaries, Hit};
use layout::{Engine, Laid};
use locale::{Language, Message};
use reading::Reading;
use serde::Serialize;
use std::path::{Path, PathBuf};
use store::{Store, StoreError, StoredBriefing};

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
}

/// Where an export went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Saved {
    /// The file.
    pub path: String,
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
    store: Store,
    engine: Engine,
    /// Of the pack as it was read last.
    pub(crate) glossaries: Glossaries,
    pub(crate) language: Language,
    pub(crate) today: NaiveDate,
    current: Option<(Deck, Laid)>,
    /// What was chosen for the briefing that the window shows.
    at_work: Option<Choices>,
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

/// Names of the settings that hold what a bilingual municipality chose; they hold for every briefing.
const SECOND: &str = "second-language";
const SECOND_SLIDES: &str = "second-slides";
const HANDOUT: &str = "handout-language";

impl Desk {
    /// Opens pack and store.
    ///
    /// # Errors
    /// When the store cannot be opened.
    pub fn open(folder: &Path, system: Language, today: NaiveDate) -> Result<Self, Failure> {
        let keyed = own_surveys(folder);
        let store = Store::open(folder).map_err(|error| failure(&error, folder))?;
        let chosen = content::chosen(&store, folder, &keyed.surveys)?;
        let spoken = store.setting(LANGUAGE).map_err(|error| failure(&error, folder))?;
        let language = spoken.and_then(|code| code.parse().ok()).unwrap_or(system);
        let content::Chosen { pack, folder: pack_folder, problems, fallen_back } = chosen;
        let own_problems = [keyed.problems, problems].concat();
        let (region, current, at_work, exported) = (Region::Mainland, None, None, None);
        let (folder, engine, glossaries) = (folder.to_owned(), Engine::new(), Glossaries::default());
        Ok(Self {
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
            at_work,
            exported,
        })
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
        let last = self.at_work.clone().or_else(|| self.last_choices());
        let briefing = match last.map(|choices| self.as_chosen_last(&choices)) {
            Some(Some(briefing)) => briefing,
            Some(None) => told(self.make(&self.example())?),
            None => self.make(&self.example())?,
        };
        let (pack, language) = (&self.pack, self.language);
        Ok(Opening {
            ui_language: language,
            audiences: audience_choices(pack, language),
            templates: templates(pack, language),
            cases: cases(pack, language),
            briefing,
        })
    }

    /// The briefing of earlier choices. Some of them may have left the pack since: the others stand, and it is told.
    fn as_chosen_last(&mut self, choices: &Choices) -> Option<Briefing> {
        if let Ok(briefing) = self.make(choices) {
            return Some(briefing);
        }
        let (template, case, second, handout) = (None, None, None, None);
        let plain = Choices { template, case, second, handout, second_slides: false, ..choices.clone() };
        self.make(&plain).ok().map(told)
    }

    fn last_choices(&self) -> Option<Choices> {
        let last = self.store.briefings().ok()?.into_iter().next()?;
        let language = last.language.parse().ok()?;
        let region = if last.aland { Region::Aland } else { Region::Mainland };
        let StoredBriefing { audience, minutes, date, template, case, unconfirmed, .. } = last;
        let kept = |name: &str| self.store.setting(name).ok().flatten().unwrap_or_default();
        let (second, handout) = (kept(SECOND).parse().ok(), kept(HANDOUT).parse().ok());
        let second_slides = kept(SECOND_SLIDES) == "yes";
        Some(Choices {
            audience,
            minutes,
            language,
            date,
            template,
            case,
            unconfirmed,
            region,
            second,
            second_slides,
            handout,
        })
    }

    fn example(&self) -> Choices {
        let audience = self.pack.audiences.first();
        let in_pack = self.pack.languages.contains(&self.language);
        let language = if in_pack { Some(self.language) } else { self.pack.languages.first().copied() };
        Choices {
            audience: audience.map(|audience| audience.id.clone()).unwrap_or_default(),
            minutes: audience.map_or(10, |audience| audience.minutes.usual),
            language: language.unwrap_or(self.language),
            date: self.today.to_string(),
            template: None,
            case: None,
            unconfirmed: false,
            region: Region::Mainland,
            second: None,
            second_slides: false,
            handout: None,
        }
    }

    /// Makes the briefing and keeps what was chosen for it.
    ///
    /// # Errors
    /// When the choices give no deck, or they cannot be kept.
    pub fn brief(&mut self, choices: &Choices) -> Result<Briefing, Failure> {
        let briefing = self.make(choices)?;
        let choices = &briefing.choices;
        let folder = self.store.path().to_owned();
        let last = self.store.briefings().map_err(|error| failure(&error, &folder))?;
        let stored = StoredBriefing {
            id: last.first().and_then(|briefing| briefing.id),
            audience: briefing.deck.audience.id.clone(),
            minutes: choices.minutes,
            language: choices.language.code().to_owned(),
            date: choices.date.clone(),
            template: choices.template.clone(),
            case: choices.case.clone(),
            unconfirmed: choices.unconfirmed,
            aland: choices.region == Region::Aland,
        };
        self.store.save_briefing(&stored).map_err(|error| failure(&error, &folder))?;
        let code = |language: Option<Language>| language.map_or("", Language::code);
        let slides = if choices.second_slides { "yes" } else { "" };
        for (name, value) in [(SECOND, code(choices.second)), (SECOND_SLIDES, slides), (HANDOUT, code(choices.handout))]
        {
            self.store.set_setting(name, value).map_err(|error| failure(&error, &folder))?;
        }
        Ok(briefing)
    }

    fn make(&mut self, choices: &Choices) -> Result<Briefing, Failure> {
        let choices = &self.in_region(choices)?;
        let earlier = self.current.as_ref().map(|(deck, laid)| (deck, laid));
        let (glossaries, engine, spoken) = (&mut self.glossaries, &mut self.engine, self.language);
        let (mut briefing, laid) = brief(&self.pack, glossaries, engine, choices, spoken, earlier)?;
        briefing.notices.splice(..0, self.fallen_back.clone());
        self.current = Some((briefing.deck.clone(), laid));
        self.at_work = Some(briefing.choices.clone());
        Ok(briefing)
    }

    /// The pack as it is for the region of the choices, and the choices in languages that it has there.
    fn in_region(&mut self, choices: &Choices) -> Result<Choices, Failure> {
        if choices.region != self.region {
            self.read_again(choices.region)?;
        }
        let languages = &self.pack.languages;
        let had = |language: &Language| languages.contains(language);
        let language = if had(&choices.language) { None } else { languages.first().copied() };
        Ok(Choices {
            language: language.unwrap_or(choices.language),
            second: choices.second.filter(had),
            handout: choices.handout.filter(had),
            ..choices.clone()
        })
    }

    /// Where the briefing at work holds what somebody typed; nothing while there is none.
    pub fn search(&self, typed: &str) -> Vec<Hit> {
        let current = self.current.as_ref();
        current.map(|(deck, _)| deck::search(&self.glossaries, deck, typed)).unwrap_or_default()
    }

    /// The name that is proposed for an exported file.
    pub fn file_name(&self, choices: &Choices, form: Form) -> String {
        let (kind, language) = match form {
            Form::Handout => ("handout-file", choices.handout.unwrap_or(choices.language)),
            Form::Reading | Form::Web => ("reading-file", choices.language),
            Form::Pdf | Form::Svg | Form::Json => ("slides-file", choices.language),
        };
        let kind = locale::word(language, kind);
        let template: String = choices.template.iter().map(|id| format!("{id}-")).collect();
        format!("{}-{}-{template}{kind}.{}", choices.audience, choices.date, form.ending())
    }

    /// The briefing as it is read.
    ///
    /// # Errors
    /// When the choices give no deck.
    pub fn read(&mut self, choices: &Choices) -> Result<Read, Failure> {
        let choices = self.in_region(choices)?;
        let mut reading = reading(&self.pack, &make_deck(&self.pack, &choices.request()?)?);
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

    /// Saves the briefing in a form.
    ///
    /// # Errors
    /// When the choices give no deck, or the file cannot be saved.
    pub fn export(&mut self, choices: &Choices, path: &Path, form: Form) -> Result<Saved, Failure> {
        let choices = self.in_region(choices)?;
        let exported = export(&self.pack, &choices.request()?, path, form, choices.handout)?;
        self.exported = exported.files.into_iter().next();
        Ok(Saved { path: path.display().to_string() })
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
    let message = match error {
        StoreError::OpenElsewhere => Message::new("store-open-elsewhere"),
        StoreError::Newer(path) => Message::new("store-newer").with("path", path.display()),
        StoreError::NotOurs(path) => Message::new("store-not-ours").with("path", path.display()),
        StoreError::Damaged(path) => Message::new("store-damaged").with("path", path.display()),
        StoreError::Full => Message::new("store-disk-full"),
        StoreError::Unreachable(path, error) => {
            Message::new("store-cannot-open").with("path", path.display()).with("detail", error)
        }
        StoreError::Sqlite(error) => {
            Message::new("store-cannot-open").with("path", folder.display()).with("detail", error)
        }
    };
    Failure::file(message)
}
