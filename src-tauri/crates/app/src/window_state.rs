//! How the window stood when it was closed, and how it looks.
//!
//! This lies in a small file of its own and not in the store: it must be known before the window stands, and whoever
//! needs large text must be able to read that the store cannot be opened.

use crate::Failure;
use crate::files::write_all;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The name of the file inside the data folder.
const FILE: &str = "window.json";

/// The size of the window's text, per cent.
pub(crate) const SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Appearance {
    /// As the system is.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Appearance {
    /// Its name, as the page knows it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What is kept of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowState {
    /// The size of its text, one of [`SIZES`].
    pub size: u16,
    /// Light or dark.
    pub appearance: Appearance,
    /// Where it stood, when that is known.
    pub place: Option<Place>,
    /// It filled the screen.
    pub maximised: bool,
}

impl Default for WindowState {
    fn default() -> Self {
        Self { size: SIZES[0], appearance: Appearance::System, place: None, maximised: false }
    }
}

/// A rectangle on the desktop, in pixels as the system counts them before it enlarges them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Of the left edge.
    pub x: i32,
    /// Of the upper edge.
    pub y: i32,
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// So much of a window's upper edge must be seen that it can be taken hold of.
const HOLD: (i64, i64) = (160, 40);

impl Place {
    /// True when the window would be seen on one of the monitors, and could be moved there.
    pub fn is_on(&self, monitors: &[Self]) -> bool {
        let shared = |from: i32, length: u32, other: i32, its: u32| {
            let end = (i64::from(from) + i64::from(length)).min(i64::from(other) + i64::from(its));
            end - i64::from(from.max(other))
        };
        monitors.iter().any(|monitor| {
            let across = shared(self.x, self.width, monitor.x, monitor.width);
            let down = shared(self.y, self.height, monitor.y, monitor.height);
            across >= HOLD.0 && down >= HOLD.1 && self.y >= monitor.y
        })
    }
}

/// What was kept of the window. What cannot be read is as if it had never been kept: the window must open.
pub fn window_state(folder: &Path) -> WindowState {
    let kept = std::fs::read(folder.join(FILE)).ok();
    let mut state: WindowState = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    if !SIZES.contains(&state.size) {
        state.size = SIZES[0];
    }
    state
}

/// Keeps it.
///
/// # Errors
/// When the file cannot be written.
pub fn keep_window_state(folder: &Path, state: &WindowState) -> Result<(), Failure> {
    let path = folder.join(FILE);
    std::fs::create_dir_all(folder).map_err(|error| crate::files::failure(&path, &error))?;
    let bytes = serde_json::to_vec_pretty(state).unwrap_or_default();
    write_all(&[(path, bytes)])
}

/// The size that is `steps` larger, or smaller below zero; the ends stay.
pub fn stepped(size: u16, steps: i8) -> u16 {
    let at = SIZES.iter().position(|it| *it == size).unwrap_or(0);
    SIZES[at.saturating_add_signed(isize::from(steps)).min(SIZES.len() - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: Place = Place { x: 0, y: 0, width: 1920, height: 1080 };

    #[test]
    fn a_window_comes_back_only_where_it_can_be_seen() {
        let at = |x, y| Place { x, y, width: 1280, height: 800 };
        for (place, seen) in [
            (at(100, 100), true),
            (at(-1000, 0), true),
            (at(1700, 1000), true),
            (at(-1200, 0), false),
            (at(1900, 0), false),
            (at(0, -30), false),
            (at(0, 1060), false),
            (at(2500, 100), false),
        ] {
            assert_eq!(place.is_on(&[SCREEN]), seen, "{place:?}");
        }
        let second = Place { x: 1920, ..SCREEN };
        assert!(at(2500, 100).is_on(&[SCREEN, second]) && !at(0, 0).is_on(&[]));
        let far = Place { x: i32::MAX, y: i32::MIN, width: u32::MAX, height: u32::MAX };
        assert!(!far.is_on(&[SCREEN]));
    }

    #[test]
    fn what_was_kept_comes_back_and_what_is_odd_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        assert_eq!(window_state(&data), WindowState::default());
        let state = WindowState { size: 150, appearance: Appearance::Dark, place: Some(SCREEN), maximised: true };
        keep_window_state(&data, &state).unwrap();
        assert_eq!(window_state(&data), state);
        for odd in ["", "[]", "{\"size\": 7}", "{\"size\": \"large\"}", "{\"place\": 3}"] {
            std::fs::write(data.join(FILE), odd).unwrap();
            assert_eq!(window_state(&data), WindowState::default(), "{odd}");
        }
    }

    #[test]
    fn sizes_stop_at_their_ends() {
        assert_eq!(
            (stepped(100, -1), stepped(100, 1), stepped(200, 1), stepped(175, 1), stepped(3, 0)),
            (100, 110, 200, 200, 100)
        );
    }
}
