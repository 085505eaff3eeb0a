//! What the page may ask for about pictures: each command calls one use case.

use crate::commands::ask;
use crate::{dialogs, environment};
use app::{Briefing, MunicipalityChanged};
use locale::Message;
use std::path::PathBuf;
use tauri::AppHandle;

/// A picture that the user shows: on a new slide behind another one, or in the place of a slide's picture. Nothing when
/// the user shows none.
#[tauri::command]
pub(crate) async fn set_picture(program: AppHandle, slide: String) -> Result<Option<Briefing>, Message> {
    choose(&program).await.map(|path| ask(&program, |desk| desk.set_picture(&path, &slide))).transpose()
}

/// A logo that the user shows; nothing when the user shows none.
#[tauri::command]
pub(crate) async fn set_logo(program: AppHandle) -> Result<Option<MunicipalityChanged>, Message> {
    choose(&program).await.map(|path| ask(&program, |desk| desk.set_logo(Some(&path)))).transpose()
}

/// No logo any more.
#[tauri::command(async)]
pub(crate) fn remove_logo(program: AppHandle) -> Result<MunicipalityChanged, Message> {
    ask(&program, |desk| desk.set_logo(None))
}

/// The system's own dialog, or the file that tests show.
async fn choose(program: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = environment::picture_source() {
        return Some(path);
    }
    dialogs::file(program, "PNG, JPEG", &["png", "jpg", "jpeg"]).await
}
