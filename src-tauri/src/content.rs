//! What the page may ask for about content packs: each command calls one use case.

use crate::commands::ask;
use crate::environment;
use app::{Contents, Desk, Install, Opening};
use locale::Message;
use std::path::PathBuf;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

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
        None => choose_pack_file(&program, folder).await,
    };
    source.map(|path| ask(&program, |desk| desk.install(&path))).transpose()
}

/// The system's own dialog.
async fn choose_pack_file(program: &AppHandle, folder: bool) -> Option<PathBuf> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    let answer = move |path| {
        // The window may have been closed meanwhile.
        _ = answer.send(path);
    };
    let dialog = program.dialog().file();
    if folder {
        dialog.pick_folder(answer)
    } else {
        dialog.add_filter("ZIP", &["zip"]).pick_file(answer)
    }
    answered.await.ok().flatten()?.into_path().ok()
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
