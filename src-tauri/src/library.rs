//! What the page may ask for about the library of briefings and their versions: each command calls one use case.

use crate::commands::ask;
use app::{Briefing, Changes, Choices, Desk, Library, LibraryEntry, LibraryWish, Meeting, Version};
use locale::Message;
use tauri::AppHandle;

/// A page of the library.
#[tauri::command(async)]
pub(crate) fn library(program: AppHandle, wish: LibraryWish) -> Result<Library, Message> {
    ask(&program, |desk| desk.library(&wish))
}

/// Another briefing for the desk.
#[tauri::command(async)]
pub(crate) fn open_briefing(program: AppHandle, id: i64) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.open_briefing(id))
}

/// What was chosen for a briefing of the library.
#[tauri::command(async)]
pub(crate) fn choices_of(program: AppHandle, id: i64) -> Result<Choices, Message> {
    ask(&program, |desk| desk.choices(id))
}

/// The latest earlier briefing for the same body.
#[tauri::command(async)]
pub(crate) fn earlier(program: AppHandle, audience: String, date: String) -> Result<Option<LibraryEntry>, Message> {
    ask(&program, |desk| desk.earlier(&audience, &date))
}

/// A new briefing, or one like another.
#[tauri::command(async)]
pub(crate) fn new_briefing(program: AppHandle, choices: Choices, from: Option<i64>) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.new_briefing(&choices, from))
}

/// A briefing is put away, or taken out again.
#[tauri::command(async)]
pub(crate) fn archive(program: AppHandle, id: i64, archived: bool) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.archive(id, archived))
}

/// A briefing is taken away.
#[tauri::command(async)]
pub(crate) fn delete_briefing(program: AppHandle, id: i64) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.delete(id))
}

/// Another name for a briefing.
#[tauri::command(async)]
pub(crate) fn rename_briefing(program: AppHandle, id: i64, name: String) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.rename(id, &name))
}

/// What is written down about the meeting of a briefing.
#[tauri::command(async)]
pub(crate) fn meeting(program: AppHandle, briefing: i64) -> Result<Meeting, Message> {
    ask(&program, |desk| desk.meeting(briefing))
}

/// Writes down what became of the meeting of a briefing.
#[tauri::command(async)]
pub(crate) fn set_meeting(program: AppHandle, briefing: i64, meeting: Meeting) -> Result<(), Message> {
    ask(&program, |desk| desk.set_meeting(briefing, &meeting))
}

/// The versions of the briefing at work.
#[tauri::command(async)]
pub(crate) fn versions(program: AppHandle) -> Result<Vec<Version>, Message> {
    ask(&program, |desk| Desk::versions(desk))
}

/// The briefing as it is is kept under a name.
#[tauri::command(async)]
pub(crate) fn keep_version(program: AppHandle, name: String) -> Result<Vec<Version>, Message> {
    ask(&program, |desk| desk.keep_version(&name))
}

/// The briefing is what it was in a version.
#[tauri::command(async)]
pub(crate) fn return_to_version(program: AppHandle, version: i64) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.return_to_version(version))
}

/// A version is taken away.
#[tauri::command(async)]
pub(crate) fn delete_version(program: AppHandle, version: i64) -> Result<Vec<Version>, Message> {
    ask(&program, |desk| desk.delete_version(version))
}

/// What changed in the briefing at work since a version.
#[tauri::command(async)]
pub(crate) fn changes_since_version(program: AppHandle, version: i64) -> Result<Changes, Message> {
    ask(&program, |desk| desk.changes_since_version(version))
}

/// What changed from another briefing to the one at work.
#[tauri::command(async)]
pub(crate) fn changes_since_briefing(program: AppHandle, id: i64) -> Result<Changes, Message> {
    ask(&program, |desk| desk.changes_since_briefing(id))
}
