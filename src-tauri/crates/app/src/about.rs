//! What the program is and what it is made of.

use crate::Failure;
use locale::Message;
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// Written by a test from the lists of packages, and checked by it: see CONTRIBUTING.md.
const PARTS: &str = include_str!("../../../../content/licences/parts.json");

/// Lykta's own licence.
const LICENCE: &str = include_str!("../../../../LICENSE");

#[derive(Deserialize)]
struct Parts {
    parts: Vec<KeptPart>,
    texts: Vec<String>,
}

#[derive(Deserialize)]
struct KeptPart {
    #[serde(flatten)]
    part: Carried,
    texts: Vec<usize>,
}

/// The version, and everything that others have made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct About {
    /// The program's version.
    pub version: String,
    /// What it carries, by kind and name.
    pub parts: Vec<Carried>,
}

/// A work of others that the program carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Carried {
    /// What it is called.
    pub name: String,
    /// Its version; empty where it has none.
    pub version: String,
    /// Its licence, as SPDX writes it where SPDX knows it.
    pub licence: String,
    /// What it is.
    pub kind: CarriedKind,
}

/// What a part of the program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum CarriedKind {
    /// A font, a table of hyphenation, a colour profile.
    Work,
    /// Code in Rust.
    Crate,
    /// Code of the window's pages.
    Package,
}

fn parts() -> Result<Parts, Failure> {
    serde_json::from_str(PARTS).map_err(|error| {
        Failure::file(Message::new("cannot-read").with("path", "content/licences/parts.json").with("detail", error))
    })
}

/// What the program is and what it is made of.
///
/// # Errors
/// When the list that was built in cannot be read, which its test keeps from happening.
pub fn about() -> Result<About, Failure> {
    let parts = parts()?.parts.into_iter().map(|kept| kept.part).collect();
    Ok(About { version: env!("CARGO_PKG_VERSION").to_owned(), parts })
}

/// The texts of the licence of a part by its name and version; without a name, of Lykta's own.
///
/// # Errors
/// As [`about`].
pub fn licence(name: &str, version: &str) -> Result<Vec<String>, Failure> {
    if name.is_empty() {
        return Ok(vec![LICENCE.to_owned()]);
    }
    let Parts { parts, mut texts } = parts()?;
    let found = parts.into_iter().find(|kept| kept.part.name == name && kept.part.version == version);
    let places = found.map(|kept| kept.texts).unwrap_or_default();
    Ok(places.into_iter().filter_map(|place| texts.get_mut(place).map(std::mem::take)).collect())
}

/// All parts with their licences, then each text of a licence once, for the command line.
///
/// # Errors
/// As [`about`].
pub fn licences() -> Result<String, Failure> {
    let Parts { parts, texts } = parts()?;
    let mut text = format!("Lykta {}\nEUPL-1.2 [0]\n\n", env!("CARGO_PKG_VERSION"));
    for KeptPart { part, texts } in &parts {
        let numbers: String = texts.iter().map(|place| format!(" [{}]", place + 1)).collect();
        // Writing to a text cannot fail.
        _ = writeln!(text, "{} {}\n    {}{numbers}", part.name, part.version, part.licence);
    }
    for (number, licence) in std::iter::once(LICENCE).chain(texts.iter().map(String::as_str)).enumerate() {
        _ = write!(text, "\n\n[{number}] {}\n\n{}\n", "-".repeat(72), licence.trim());
    }
    Ok(text)
}
