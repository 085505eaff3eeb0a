//! What the person at this computer has chosen for the program.

use super::{Desk, failure};
use crate::Failure;
use crate::window_state::{Appearance, WindowState};
use locale::Language;
use serde::Serialize;

/// The settings of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Settings {
    /// The window's language.
    pub language: Language,
    /// The size of the window's text, per cent.
    pub size: u16,
    /// The sizes there are.
    pub sizes: Vec<u16>,
    /// Light or dark.
    pub appearance: Appearance,
    /// Keys that are pressed alone, such as the arrows, do something.
    pub single_keys: bool,
    /// Where everything lies that is kept.
    pub folder: String,
}

/// The name of the setting; without it single keys are on.
const SINGLE_KEYS: &str = "single-keys";

impl Desk {
    /// The settings, with how the window looks.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn settings(&self, window: &WindowState) -> Result<Settings, Failure> {
        let single_keys = self.store.setting(SINGLE_KEYS).map_err(|error| failure(&error, self.store.path()))?;
        Ok(Settings {
            language: self.language,
            size: window.size,
            sizes: crate::window_state::SIZES.to_vec(),
            appearance: window.appearance,
            single_keys: single_keys.as_deref() != Some("off"),
            folder: self.folder.display().to_string(),
        })
    }

    /// Turns keys that are pressed alone on or off.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn set_single_keys(&mut self, on: bool) -> Result<(), Failure> {
        let folder = self.store.path().to_owned();
        let value = if on { "on" } else { "off" };
        self.store.set_setting(SINGLE_KEYS, value).map_err(|error| failure(&error, &folder))
    }

    /// How many briefings there are, put away or not; nothing when that cannot be found out.
    pub fn briefings_count(&self) -> Option<u32> {
        Some(self.store.count_briefings(false).ok()? + self.store.count_briefings(true).ok()?)
    }
}
