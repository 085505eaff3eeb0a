//! What the page may ask for about the workspace as a whole: each command calls one use case.
//!
//! What replaces the store closes the desk first; the page's next question opens it anew.

use crate::commands::{SharedDesk, ask};
use crate::{dialogs, environment};
use app::Failure;
use app::workspace::{Tended, Workspace, list, load, move_to, restore, use_usual_folder};
use locale::Message;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use tauri::{AppHandle, Manager, State};

/// Does something to the workspace while nobody has it open here. Where it lies may be another place afterwards.
fn closed(program: &AppHandle, work: impl FnOnce(&Path) -> Result<Tended, Failure>) -> Result<Tended, Message> {
    let shared: State<'_, SharedDesk> = program.state();
    let mut desk = shared.lock().unwrap_or_else(PoisonError::into_inner);
    *desk = None;
    work(&environment::data_folder()).map_err(|failure| failure.message)
}

/// Looks after the store, when the window stands.
#[tauri::command(async)]
pub(crate) fn look_after(program: AppHandle) -> Result<Vec<Message>, Message> {
    ask(&program, |desk| Ok(desk.look_after(environment::now())))
}

/// The workspace and its backups, also when it cannot be opened.
#[tauri::command(async)]
pub(crate) fn workspace(program: AppHandle) -> Workspace {
    ask(&program, |desk| Ok(desk.workspace())).unwrap_or_else(|_| list(&environment::data_folder(), None))
}

/// Makes a backup.
#[tauri::command(async)]
pub(crate) fn back_up(program: AppHandle) -> Result<Tended, Message> {
    ask(&program, |desk| desk.back_up(environment::now()))
}

/// Puts a backup in the place of the store.
#[tauri::command(async)]
pub(crate) fn restore_backup(program: AppHandle, id: String) -> Result<Tended, Message> {
    closed(&program, |data| restore(data, &id, environment::now()))
}

/// Chooses the second place for backups; nothing when the user shows none.
#[tauri::command]
pub(crate) async fn choose_second_place(program: AppHandle) -> Result<Option<Tended>, Message> {
    let place = folder(&program).await;
    place.map(|place| ask(&program, |desk| desk.choose_second(Some(&place), environment::now()))).transpose()
}

/// No second place any more.
#[tauri::command(async)]
pub(crate) fn forget_second_place(program: AppHandle) -> Result<Tended, Message> {
    ask(&program, |desk| desk.choose_second(None, environment::now()))
}

/// Saves the whole workspace as one file; nothing when the user says nowhere.
#[tauri::command]
pub(crate) async fn save_workspace(program: AppHandle) -> Result<Option<Tended>, Message> {
    let name = format!("lykta-{}.{ENDING}", environment::today());
    let target = match environment::export_target(ENDING) {
        Some(target) => Some(target),
        None => dialogs::save(&program, &name, ENDING).await,
    };
    target.map(|path| ask(&program, |desk| desk.save_workspace(&path, environment::now()))).transpose()
}

/// Puts a saved workspace in the place of this one; nothing when the user shows none.
#[tauri::command]
pub(crate) async fn load_workspace(program: AppHandle) -> Result<Option<Tended>, Message> {
    let source = match environment::import_source() {
        Some(source) => Some(source),
        None => dialogs::file(&program, "Lykta", &[ENDING]).await,
    };
    source.map(|file| closed(&program, |data| load(data, &file, environment::now()))).transpose()
}

/// Moves the workspace to another folder; nothing when the user shows none.
#[tauri::command]
pub(crate) async fn move_workspace(program: AppHandle) -> Result<Option<Tended>, Message> {
    let place = folder(&program).await;
    place.map(|to| closed(&program, |data| move_to(data, &to, environment::now()))).transpose()
}

/// Uses the usual folder again.
#[tauri::command(async)]
pub(crate) fn use_usual(program: AppHandle) -> Result<Tended, Message> {
    closed(&program, |_| use_usual_folder(environment::now()))
}

/// How the name of a saved workspace ends.
const ENDING: &str = "lykta-workspace";

/// A folder that the user shows.
async fn folder(program: &AppHandle) -> Option<PathBuf> {
    match environment::chosen_folder() {
        Some(folder) => Some(folder),
        None => dialogs::folder(program).await,
    }
}
