//! What the machine tells: folders, language, day.

use locale::Language;
use std::path::PathBuf;

/// Where briefings and settings are kept. Another folder may be chosen while the window is open.
pub(crate) fn data_folder() -> PathBuf {
    app::data_folder().unwrap_or_default()
}

/// The language of the system.
pub(crate) fn language() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    Language::of_system(&named.into_iter().find(|value| !value.is_empty()).unwrap_or_default())
}

/// The day on which the program was opened.
pub(crate) fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

/// The day and hour now, as the clock of the place shows them.
pub(crate) fn now() -> chrono::NaiveDateTime {
    chrono::Local::now().naive_local()
}

/// Where tests let an export go, with the ending of its form, since they cannot answer the system's dialog.
pub(crate) fn export_target(ending: &str) -> Option<PathBuf> {
    let target = std::env::var_os("LYKTA_EXPORT_TO").filter(|path| !path.is_empty());
    target.map(|path| PathBuf::from(path).with_extension(ending))
}

/// Where tests let an installation come from, for the same reason.
pub(crate) fn import_source() -> Option<PathBuf> {
    std::env::var_os("LYKTA_IMPORT_FROM").filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Gives up as code with a fault would, when tests ask for it: the program of a user cannot.
#[expect(clippy::panic, reason = "giving up is what is tested")]
pub(crate) fn give_up_at(typed: &str) {
    if cfg!(debug_assertions) && std::env::var("LYKTA_GIVE_UP_AT").is_ok_and(|word| word == typed) {
        let home = std::env::var("HOME").unwrap_or_default();
        panic!("no {home}/Dokument/x.pdf for {typed:?}");
    }
}

/// The picture that tests choose, for the same reason.
pub(crate) fn picture_source() -> Option<PathBuf> {
    std::env::var_os("LYKTA_PICTURE_FROM").filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// The folder that tests choose, for the same reason.
pub(crate) fn chosen_folder() -> Option<PathBuf> {
    std::env::var_os("LYKTA_CHOOSE_FOLDER").filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Whether the start may be shown: tests that are about something else go straight to the ready example.
pub(crate) fn shows_start() -> bool {
    std::env::var_os("LYKTA_START").is_none_or(|value| value != "no")
}
