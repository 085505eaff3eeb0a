//! What people are told of the packs that there are.

use super::source::{from_folder, is_bundled};
use super::{Installed, bundled, installed};
use content::{Completeness, Files, Problem, Severity};
use locale::Language;
use serde::Serialize;
use std::path::Path;

/// Where a pack comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Origin {
    /// It comes with the program and is always there.
    Bundled,
    /// Somebody installed it.
    Installed,
}

/// A pack that briefings can be made from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PackCard {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// What it is called, in the user's language where it has one, else with a mark.
    pub title: String,
    /// What it says of its own wording.
    pub label: String,
    /// The language of title and label.
    pub language: Language,
    /// Where it comes from.
    pub origin: Origin,
    /// Briefings are made from it now.
    pub chosen: bool,
    /// It has no errors.
    pub usable: bool,
    /// How far its languages have come, the offered ones first.
    pub completeness: Vec<Completeness>,
    /// What its author should mend, errors first.
    pub problems: Vec<Problem>,
}

/// All packs, the bundled one first.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Contents {
    /// The packs.
    pub packs: Vec<PackCard>,
}

/// All packs that there are; `chosen` is id and version of the one in use, where that is known.
pub fn contents(data: &Path, language: Language, chosen: Option<(&str, &str)>) -> Contents {
    let mut packs = vec![card(None, &bundled(), language)];
    // A version that came with the program since is the same one.
    let further = installed(data).into_iter().filter(|it| !is_bundled(&it.id, &it.version));
    packs.extend(further.map(|it| {
        let files = from_folder(&it.folder);
        let mut card = card(Some(&it), files.as_ref().unwrap_or(&Files::new()), language);
        if let Err(failure) = files {
            card.problems = vec![Problem::of_pack(failure.message)];
        }
        card
    }));
    for card in packs.iter_mut().filter(|card| chosen == Some((&card.id, &card.version))) {
        card.chosen = true;
    }
    Contents { packs }
}

fn card(installed: Option<&Installed>, files: &Files, language: Language) -> PackCard {
    let (pack, problems) = content::read(files);
    let origin = if installed.is_some() { Origin::Installed } else { Origin::Bundled };
    let Some(pack) = pack else {
        let (id, version) = installed.map(|it| (it.id.clone(), it.version.clone())).unwrap_or_default();
        let (title, completeness) = (id.clone(), Vec::new());
        return PackCard {
            id,
            version,
            title,
            label: String::new(),
            language,
            origin,
            chosen: false,
            usable: false,
            completeness,
            problems,
        };
    };
    let named = if pack.title.has(language) { language } else { pack.languages.first().copied().unwrap_or(language) };
    PackCard {
        title: crate::list::named((named, pack.title.get(named)), language),
        label: pack.label.get(named).to_owned(),
        language: named,
        usable: problems.iter().all(|problem| problem.severity != Severity::Error),
        id: pack.id,
        version: pack.version,
        origin,
        chosen: false,
        completeness: pack.completeness,
        problems,
    }
}
