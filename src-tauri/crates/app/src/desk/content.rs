//! Which pack briefings are made from, and what becomes of the others.

use super::{Desk, Opening, failure};
use crate::packs::{self, Contents};
use crate::{Cause, Failure};
use content::{DataSet, Pack, Problem, Region};
use locale::Message;
use serde::Serialize;
use std::path::{Path, PathBuf};
use store::Store;

/// What came of an installation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Install {
    /// The pack is there now.
    pub done: bool,
    /// What was done, or why it was not.
    pub message: Message,
    /// What the pack's author should mend, errors first.
    pub problems: Vec<Problem>,
    /// All packs that there are now.
    pub contents: Contents,
}

/// The name of the setting that holds id and version of the chosen pack; without it the bundled one is.
const PACK: &str = "pack";

/// The pack that briefings are made from.
pub(super) struct Chosen {
    pub(super) pack: Pack,
    /// Where it lies, when it is not the bundled one.
    pub(super) folder: Option<PathBuf>,
    /// What is wrong with data sets beside it.
    pub(super) problems: Vec<Problem>,
    /// Why it is not the one that was chosen.
    pub(super) fallen_back: Option<Message>,
}

/// The pack that was chosen; when it cannot be used any more, the bundled one and a sentence about that.
pub(super) fn chosen(store: &Store, data: &Path, own: &[DataSet]) -> Result<Chosen, Failure> {
    let setting = store.setting(PACK).map_err(|error| failure(&error, data))?;
    let mut fallen_back = None;
    if let Some((id, version)) = setting.as_deref().and_then(|name| name.split_once('@')) {
        let found = packs::installed_folder(data, id, version)
            .and_then(|folder| Ok((packs::pack_with(Some(&folder), Region::Mainland, own)?, folder)));
        match found {
            Ok(((pack, problems), folder)) => {
                return Ok(Chosen { pack, folder: Some(folder), problems, fallen_back });
            }
            Err(_) => {
                fallen_back = Some(Message::new("packs-fallen-back").with("id", id).with("version", version));
            }
        }
    }
    let (pack, problems) = packs::pack_with(None, Region::Mainland, own)?;
    Ok(Chosen { pack, folder: None, problems, fallen_back })
}

impl Desk {
    /// All packs that there are.
    pub fn contents(&self) -> Contents {
        // While another one had to take its place, the chosen one can be chosen again, and so can the bundled one.
        let in_use = self.fallen_back.is_none().then_some((self.pack.id.as_str(), self.pack.version.as_str()));
        packs::contents(&self.folder, self.language, in_use)
    }

    /// Installs the pack in a folder or a zip file.
    ///
    /// # Errors
    /// Whatever is wrong with the pack or the place is told in the answer.
    pub fn install(&mut self, from: &Path) -> Result<Install, Failure> {
        let (done, message, problems) = match packs::install(&self.folder, from) {
            Ok(it) => {
                let code = if it.already { "packs-already" } else { "packs-installed" };
                (true, Message::new(code).with("id", it.id).with("version", it.version), it.warnings)
            }
            // The sentence of the command line says "see above"; here the errors stand below.
            Err(failure) if failure.cause == Cause::Pack => {
                (false, Message::new("packs-refused").with("path", from.display()), failure.problems)
            }
            Err(failure) => (false, failure.message, Vec::new()),
        };
        Ok(Install { done, message, problems, contents: self.contents() })
    }

    /// Makes briefings from another pack from now on.
    ///
    /// # Errors
    /// When it cannot be used, or the choice cannot be kept; the earlier pack stays then.
    pub fn choose_pack(&mut self, id: &str, version: &str) -> Result<Opening, Failure> {
        let is_bundled = packs::is_bundled(id, version);
        let folder = if is_bundled { None } else { Some(packs::installed_folder(&self.folder, id, version)?) };
        let before = (std::mem::replace(&mut self.pack_folder, folder), self.fallen_back.take());
        let opened = self.read_again(self.region).and_then(|()| self.opening());
        // The bundled pack is chosen whatever its version is after the next update.
        let name = if is_bundled { String::new() } else { format!("{id}@{version}") };
        let kept = opened.and_then(|opening| self.keep_choice(&name).map(|()| opening));
        if kept.is_err() {
            (self.pack_folder, self.fallen_back) = before;
            self.read_again(self.region)?;
        }
        kept
    }

    fn keep_choice(&mut self, name: &str) -> Result<(), Failure> {
        let path = self.store.path().to_owned();
        self.store.set_setting(PACK, name).map_err(|error| failure(&error, &path))?;
        self.fallen_back = None;
        Ok(())
    }

    /// Removes an installed pack. Briefings that were made from it are made from the bundled one.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove_pack(&mut self, id: &str, version: &str) -> Result<Contents, Failure> {
        packs::remove(&self.folder, id, Some(version))?;
        let chosen = self.store.setting(PACK).map_err(|error| failure(&error, &self.folder))?;
        if chosen == Some(format!("{id}@{version}")) {
            self.pack_folder = None;
            self.keep_choice("")?;
            self.read_again(self.region)?;
        }
        Ok(self.contents())
    }
}
