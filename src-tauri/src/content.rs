//! What the page may ask for about content packs: each command calls one use case.

use crate::commands::ask;
use crate::{dialogs, environment};
use app::{Contents, Desk, Install, Opening};
use locale::Message;
use tauri::AppHandle;

/// The packs that there are.
#[tauri::command(async)]
pub(crate) fn contents(program: AppHandle) -> Result<Contents, Message> {
    ask(&program, |desk| Ok(Desk::contents(desk)))
}

/// Installs the pack that the user shows: a zip file or a folder; nothing when the user shows none.
#[tauri::command]
pub(crate) async fn install_pack(program: AppHandle, folder: bool) -> Result<Option<Install>, Message> {
    let source = match environment::import_source() {
        Some(source) => Some(source),
        None if folder => dialogs::folder(&program).await,
        None => dialogs::file(&program, "ZIP", &["zip"]).await,
    };
    source.map(|path| ask(&program, |desk| desk.install(&path))).transpose()
}

/// Another pack for the briefings.
#[tauri::command(async)]
pub(crate) fn choose_pack(program: AppHandle, id: String, version: String) -> Result<Opening, Message> {
    ask(&program, |desk| desk.choose_pack(&id, &version))
}

/// Removes an installed pack.
#[tauri::command(async)]
pub(crate) fn remove_pack(program: AppHandle, id: String, version: String) -> Result<Contents, Message> {
    ask(&program, |desk| desk.remove_pack(&id, &version))
}
