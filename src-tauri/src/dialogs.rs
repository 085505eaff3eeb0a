//! The system's own dialogs: where a file is saved, which file or folder is meant. Nothing when the person leaves them, or
//! the window is closed meanwhile.

use std::path::PathBuf;
use tauri::AppHandle;
use tauri::Wry;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Where a file is to be saved; a name without an ending gets one.
pub(crate) async fn save(program: &AppHandle, name: &str, ending: &str) -> Option<PathBuf> {
    let dialog = program.dialog().file().add_filter(ending.to_uppercase(), &[ending]).set_file_name(name);
    let path = answer(dialog, |dialog, tell| dialog.save_file(tell)).await?;
    Some(if path.extension().is_none() { path.with_extension(ending) } else { path })
}

/// A file with one of these endings.
pub(crate) async fn file(program: &AppHandle, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    answer(program.dialog().file().add_filter(kind, endings), |dialog, tell| dialog.pick_file(tell)).await
}

/// A folder.
pub(crate) async fn folder(program: &AppHandle) -> Option<PathBuf> {
    answer(program.dialog().file(), |dialog, tell| dialog.pick_folder(tell)).await
}

type Tell = Box<dyn FnOnce(Option<FilePath>) + Send>;

async fn answer(dialog: FileDialogBuilder<Wry>, open: impl FnOnce(FileDialogBuilder<Wry>, Tell)) -> Option<PathBuf> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    open(dialog, Box::new(move |path| _ = answer.send(path)));
    answered.await.ok().flatten()?.into_path().ok()
}
