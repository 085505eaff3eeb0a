//! What the page may ask about the program itself: each command calls one use case.

use crate::commands::ask;
use crate::environment;
use crate::standing::Standing;
use app::{About, Appearance, Diagnostics, HelpPage, PageFailure, Saved, Settings};
use locale::{Language, Message};
use tauri::{AppHandle, State, WebviewWindow};

/// The settings.
#[tauri::command(async)]
pub(crate) fn settings(program: AppHandle, standing: State<'_, Standing>) -> Result<Settings, Message> {
    ask(&program, |desk| desk.settings(&standing.state()))
}

/// Text of another size, per cent; the size that it has now.
#[tauri::command(async)]
pub(crate) fn set_size(window: WebviewWindow, standing: State<'_, Standing>, size: u16) -> Result<u16, Message> {
    standing.resize_text(&window, |_| size)
}

/// Larger or smaller text by steps; the size that it has now.
#[tauri::command(async)]
pub(crate) fn step_size(window: WebviewWindow, standing: State<'_, Standing>, steps: i8) -> Result<u16, Message> {
    standing.resize_text(&window, |size| app::stepped(size, steps))
}

/// Light or dark.
#[tauri::command(async)]
pub(crate) fn set_appearance(standing: State<'_, Standing>, appearance: Appearance) -> Result<(), Message> {
    standing.change(|state| state.appearance = appearance)
}

/// Keys that are pressed alone, on or off.
#[tauri::command(async)]
pub(crate) fn set_single_keys(program: AppHandle, on: bool) -> Result<(), Message> {
    ask(&program, |desk| desk.set_single_keys(on))
}

/// What the program is and what it is made of.
#[tauri::command(async)]
pub(crate) fn about() -> Result<About, Message> {
    app::about().map_err(|failure| failure.message)
}

/// The texts of the licence of a part; without a name, of Lykta's own.
#[tauri::command(async)]
pub(crate) fn licence(name: String, version: String) -> Result<Vec<String>, Message> {
    app::licence(&name, &version).map_err(|failure| failure.message)
}

/// The pages of the help.
#[tauri::command(async)]
pub(crate) fn help(language: Language) -> Vec<HelpPage> {
    app::help(language)
}

/// The page itself has failed.
#[tauri::command(async)]
pub(crate) fn page_failed(failure: PageFailure) {
    failure.log(&environment::data_folder());
}

/// What went wrong since the person was told last.
#[tauri::command(async)]
pub(crate) fn diagnostics(program: AppHandle) -> Option<Diagnostics> {
    let briefings = ask(&program, |desk| Ok(desk.briefings_count())).ok().flatten();
    app::diagnostics(&environment::data_folder(), briefings)
}

/// Saves what was shown where the user says; nothing when the user says nowhere.
#[tauri::command]
pub(crate) async fn save_diagnostics(program: AppHandle, text: String) -> Result<Option<Saved>, Message> {
    let target = match environment::export_target("txt") {
        Some(target) => Some(target),
        None => crate::dialogs::save(&program, "lykta-diagnostics.txt", "txt").await,
    };
    let Some(path) = target else { return Ok(None) };
    app::save_diagnostics(&path, &text).map_err(|failure| failure.message)?;
    Ok(Some(Saved { path: path.display().to_string() }))
}

/// The person has been told.
#[tauri::command(async)]
pub(crate) fn told_diagnostics() -> Result<(), Message> {
    app::told_diagnostics(&environment::data_folder()).map_err(|failure| failure.message)
}
