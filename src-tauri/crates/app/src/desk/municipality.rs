//! The municipality: what is kept about it, and what it tells about itself. Each change is on the disk at once and is a
//! step that can be taken back.

use super::about_us::{OwnFact, OwnFactText};
use super::pictures::LOGO;
use super::work::{kept, now};
use super::{Desk, failure};
use crate::briefing::example;
use crate::list::named;
use crate::{Briefing, Choices, ColourView, Failure, colour};
use content::{AboutUsKind, Region};
use locale::{Language, Message};
use serde::{Deserialize, Serialize};
use store::{Change, Named, Step, StoreError};

/// What the municipality is. Everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Profile {
    /// Its name in Swedish.
    pub name_sv: String,
    /// Its name in Finnish.
    pub name_fi: String,
    /// Its languages, that of the majority first.
    pub languages: Vec<Language>,
    /// How many live there: one of [`Profile::SIZES`], or empty.
    pub size: String,
    /// It lies in Åland.
    pub aland: bool,
    /// Who runs its IT.
    pub partner: String,
    /// Its colour as `#rrggbb`, or empty.
    pub colour: String,
    /// How that colour is drawn, where there is one.
    pub drawn: Option<ColourView>,
    /// Its logo as the address of a picture that stands in the page.
    pub logo: Option<String>,
}

impl Profile {
    /// Classes of inhabitants: under 2,000, and so on to 50,000 and more.
    pub const SIZES: [&'static str; 6] = ["0", "2000", "5000", "10000", "20000", "50000"];
}

/// A part of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum ProfileField {
    /// The name in Swedish.
    NameSv,
    /// The name in Finnish.
    NameFi,
    /// Codes of the languages, with commas between them.
    Languages,
    /// The class of inhabitants, by its lower end.
    Size,
    /// `aland`, or empty.
    Region,
    /// Who runs the IT.
    Partner,
    /// `#rrggbb`.
    Colour,
}

impl ProfileField {
    const ALL: [Self; 7] =
        [Self::NameSv, Self::NameFi, Self::Languages, Self::Size, Self::Region, Self::Partner, Self::Colour];

    /// The name under which it is kept.
    const fn name(self) -> &'static str {
        match self {
            Self::NameSv => "name-sv",
            Self::NameFi => "name-fi",
            Self::Languages => "languages",
            Self::Size => "size",
            Self::Region => "region",
            Self::Partner => "partner",
            Self::Colour => "colour",
        }
    }

    fn checked(self, value: &str) -> Result<String, Failure> {
        let value = value.trim();
        let is_right = value.is_empty()
            || match self {
                Self::Languages => value.split(',').all(|code| code.parse::<Language>().is_ok()),
                Self::Size => Profile::SIZES.contains(&value),
                Self::Region => value == "aland",
                Self::Colour => is_colour(value),
                Self::NameSv | Self::NameFi | Self::Partner => true,
            };
        if is_right {
            return Ok(if self == Self::Colour { value.to_ascii_lowercase() } else { value.to_owned() });
        }
        let code = if self == Self::Colour { "profile-no-colour" } else { "profile-no-choice" };
        Err(Failure::choice(Message::new(code).with("value", value)))
    }
}

fn is_colour(value: &str) -> bool {
    value.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// Something that the pack asks a municipality about itself, with the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct AskedFact {
    /// Its id.
    pub id: String,
    /// What the answer is.
    pub kind: AboutUsKind,
    /// What the field is called.
    pub label: String,
    /// What is asked.
    pub prompt: String,
    /// The answer; empty when it is "never" or "not known", nothing while there is none.
    pub answer: Option<String>,
    /// How a slide says it, where it says anything.
    pub said: String,
    /// Why no slide can say the answer.
    pub problem: Option<Message>,
    /// The challenges that it is told with.
    pub challenges: Vec<String>,
}

/// A challenge by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ChallengeName {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub label: String,
}

/// All that is kept about the municipality.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Municipality {
    /// What it is.
    pub profile: Profile,
    /// What the pack asks it about itself.
    pub facts: Vec<AskedFact>,
    /// What it tells of its own accord.
    pub own: Vec<OwnFact>,
    /// The challenges that it can be told with.
    pub challenges: Vec<ChallengeName>,
}

/// Something that is changed about the municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum MunicipalityEdit {
    /// A part of the profile; empty takes it away.
    Profile {
        /// Which one.
        field: ProfileField,
        /// Its value.
        value: String,
    },
    /// An answer to what the pack asks: empty for "never" or "not known", nothing to take it away.
    Answer {
        /// The fact's id.
        fact: String,
        /// The answer.
        answer: Option<String>,
    },
    /// A fact of its own: a new one, or other words for one.
    Own {
        /// Its id; nothing for a new one.
        id: Option<String>,
        /// Its words.
        fact: OwnFactText,
    },
    /// A fact of its own is taken away.
    Forget {
        /// Its id.
        id: String,
    },
}

/// What came of a change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct MunicipalityChanged {
    /// The municipality.
    pub municipality: Municipality,
    /// The briefing at work, which may tell of it.
    pub briefing: Briefing,
    /// What is proposed for a new briefing.
    pub fresh: Choices,
}

/// The name of the setting that says that the start was passed.
const STARTED: &str = "started";

impl Desk {
    /// The municipality, worded in the window's language.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn municipality(&self) -> Result<Municipality, Failure> {
        let spoken = self.language;
        let challenge = |challenge: &content::Challenge| ChallengeName {
            id: challenge.id.clone(),
            label: self.challenge_label(&challenge.id, spoken),
        };
        Ok(Municipality {
            profile: self.profile()?,
            facts: self.asked_facts()?,
            own: self.own_facts()?,
            challenges: self.pack.challenges.iter().map(challenge).collect(),
        })
    }

    /// Changes something about the municipality, and gives all of it and the briefing as they are then.
    ///
    /// # Errors
    /// When an answer is none, or it cannot be kept; nothing is then changed.
    pub fn change_municipality(&mut self, edit: &MunicipalityEdit) -> Result<MunicipalityChanged, Failure> {
        self.answering = None;
        // A text of somebody's own may stand in the place of what is changed here.
        self.to_review = true;
        match edit {
            MunicipalityEdit::Profile { field, value } => {
                let (name, value) = (field.name(), field.checked(value)?);
                let value = Some(value.as_str()).filter(|value| !value.is_empty());
                let place = format!("profile {name}");
                self.about("step-profile", Some(&place), |change| change.set_named(Named::Profile, name, value))?;
            }
            MunicipalityEdit::Answer { fact, answer } => self.keep_answer(fact, answer.as_deref())?,
            MunicipalityEdit::Own { id, fact } => self.keep_own_fact(id.as_deref(), fact)?,
            MunicipalityEdit::Forget { id } => {
                self.about("step-about-us", None, |change| change.set_named(Named::AboutUs, id, None))?;
            }
        }
        self.changed_municipality()
    }

    /// All of it and the briefing as they are now.
    pub(super) fn changed_municipality(&mut self) -> Result<MunicipalityChanged, Failure> {
        Ok(MunicipalityChanged {
            municipality: self.municipality()?,
            briefing: self.make_or_tell()?,
            fresh: self.fresh(),
        })
    }

    /// Does something to the municipality that can be taken back; the briefing stays where it is.
    pub(super) fn about(
        &mut self,
        what: &str,
        place: Option<&str>,
        work: impl FnOnce(&Change<'_>) -> Result<(), StoreError>,
    ) -> Result<(), Failure> {
        let (made, what) = (now(), kept(&Message::new(what)));
        let step = Step { made: &made, what: &what, place, briefing: None };
        self.store.change(&step, work).map_err(|error: StoreError| failure(&error, self.store.path()))
    }

    pub(super) fn profile(&self) -> Result<Profile, Failure> {
        let kept = self.store.named(Named::Profile).map_err(|error| failure(&error, self.store.path()))?;
        let mut profile = Profile::default();
        for (name, value) in kept {
            match ProfileField::ALL.into_iter().find(|field| field.name() == name) {
                Some(ProfileField::NameSv) => profile.name_sv = value,
                Some(ProfileField::NameFi) => profile.name_fi = value,
                Some(ProfileField::Languages) => {
                    profile.languages = value.split(',').filter_map(|code| code.parse().ok()).collect();
                }
                Some(ProfileField::Size) => profile.size = value,
                Some(ProfileField::Region) => profile.aland = value == "aland",
                Some(ProfileField::Partner) => profile.partner = value,
                Some(ProfileField::Colour) => {
                    profile.drawn = colour(&value).ok();
                    profile.colour = value;
                }
                None if name == LOGO => profile.logo = self.logo(&value)?.map(|logo| logo.address()),
                None => {}
            }
        }
        Ok(profile)
    }

    /// The short name of a challenge.
    pub(super) fn challenge_label(&self, id: &str, spoken: Language) -> String {
        let texts = self.pack.challenge(id).map(|challenge| &challenge.texts);
        let text = texts.and_then(|texts| texts.get_key_value(&spoken).or_else(|| texts.iter().next()));
        text.map_or_else(|| id.to_owned(), |(language, text)| named((*language, &text.label), spoken))
    }

    /// What is proposed for a new briefing: today, in the municipality's language.
    pub(super) fn fresh(&self) -> Choices {
        // A profile that cannot be read proposes nothing: the form asks for everything anyhow.
        let profile = self.profile().unwrap_or_default();
        let of_ours = profile.languages.contains(&self.language) || profile.languages.is_empty();
        let language = if of_ours { self.language } else { profile.languages[0] };
        let region = if profile.aland { Region::Aland } else { Region::Mainland };
        self.in_languages(&Choices { region, ..example(&self.pack, language, self.today) })
    }

    /// Nobody has made anything yet, nor said that the start is of no use.
    pub(super) fn is_first_run(&self) -> bool {
        let read = || {
            let briefings = self.store.count_briefings(false)? + self.store.count_briefings(true)?;
            let told = self.store.named(Named::Profile)?.len() + self.store.named(Named::AboutUs)?.len();
            Ok::<_, StoreError>(briefings == 0 && told == 0 && self.store.setting(STARTED)?.is_none())
        };
        read().unwrap_or(false)
    }

    /// The start was passed, or is not wanted.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn pass_start(&mut self) -> Result<(), Failure> {
        let path = self.store.path().to_owned();
        self.store.set_setting(STARTED, "yes").map_err(|error| failure(&error, &path))
    }
}
