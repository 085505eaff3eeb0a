//! What the page may ask for about the municipality: each command calls one use case.

use crate::commands::ask;
use app::{Desk, Municipality, MunicipalityChanged, MunicipalityEdit};
use locale::Message;
use tauri::AppHandle;

/// All that is kept about the municipality.
#[tauri::command(async)]
pub(crate) fn municipality(program: AppHandle) -> Result<Municipality, Message> {
    ask(&program, |desk| Desk::municipality(desk))
}

/// Something is changed about it.
#[tauri::command(async)]
pub(crate) fn change_municipality(program: AppHandle, edit: MunicipalityEdit) -> Result<MunicipalityChanged, Message> {
    ask(&program, |desk| desk.change_municipality(&edit))
}

/// The start was passed.
#[tauri::command(async)]
pub(crate) fn pass_start(program: AppHandle) -> Result<(), Message> {
    ask(&program, Desk::pass_start)
}
