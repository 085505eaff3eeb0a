//! What the machine tells: folders, language, day.

use locale::Language;
use std::path::PathBuf;
use tauri::{AppHandle, Manager};

/// Where briefings and settings are kept.
pub(crate) struct DataFolder(pub(crate) PathBuf);

/// `LYKTA_DATA_DIR`, or the program's own folder among the user's local data.
pub(crate) fn data_folder(program: &AppHandle) -> tauri::Result<PathBuf> {
    match std::env::var_os("LYKTA_DATA_DIR") {
        Some(folder) if !folder.is_empty() => Ok(folder.into()),
        _ => program.path().app_local_data_dir(),
    }
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

/// Where tests let an export go, with the ending of its form, since they cannot answer the system's dialog.
pub(crate) fn export_target(ending: &str) -> Option<PathBuf> {
    let target = std::env::var_os("LYKTA_EXPORT_TO").filter(|path| !path.is_empty());
    target.map(|path| PathBuf::from(path).with_extension(ending))
}
