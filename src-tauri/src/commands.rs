//! What the page may ask for: each command calls one use case.

use crate::{dialogs, environment, timing};
use app::{
    Briefing, Choices, Desk, Edit, Failure, FieldAdvice, FigureList, Form, Hit, Opening, Proposed, Read, Saving,
    Stepped, SurveyForm, SurveySaved, Variant,
};
use locale::{Language, Message};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Manager, State};

/// The desk, opened when the page asks for it: an error is then shown in the window.
pub(crate) type SharedDesk = Mutex<Option<Desk>>;

/// Asks the desk; it is opened by the first question.
pub(crate) fn ask<T>(
    program: &AppHandle,
    question: impl FnOnce(&mut Desk) -> Result<T, Failure>,
) -> Result<T, Message> {
    let shared: State<'_, SharedDesk> = program.state();
    let mut desk = shared.lock().unwrap_or_else(PoisonError::into_inner);
    if desk.is_none() {
        let opened = Desk::open(&environment::data_folder(), environment::language(), environment::today());
        *desk = Some(opened.map_err(|failure| failure.message)?);
    }
    match desk.as_mut() {
        // Whatever was about to be done has not been; the desk is laid anew, from what is kept.
        Some(open) => match catch_unwind(AssertUnwindSafe(|| question(open))) {
            Ok(answer) => answer.map_err(|failure| failure.message),
            Err(_) => {
                *desk = None;
                Err(Message::new("gave-up"))
            }
        },
        None => Err(Message::new("store-open-elsewhere")),
    }
}

/// The window opens.
#[tauri::command(async)]
pub(crate) fn open(program: AppHandle) -> Result<Opening, Message> {
    let opening = ask(&program, Desk::opening)?;
    Ok(Opening { first_run: opening.first_run && environment::shows_start(), ..opening })
}

/// Other choices for the briefing.
#[tauri::command(async)]
pub(crate) fn brief(program: AppHandle, choices: Choices) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.brief(&choices))
}

/// Something is done to the briefing.
#[tauri::command(async)]
pub(crate) fn edit(program: AppHandle, edit: Edit) -> Result<Briefing, Message> {
    ask(&program, |desk| desk.edit(&edit))
}

/// What can be said about the words of a slide.
#[tauri::command(async)]
pub(crate) fn advice(program: AppHandle, slide: String) -> Result<Vec<FieldAdvice>, Message> {
    ask(&program, |desk| desk.advice(&slide))
}

/// The last step is taken back.
#[tauri::command(async)]
pub(crate) fn undo(program: AppHandle) -> Result<Stepped, Message> {
    ask(&program, Desk::undo)
}

/// The step that was taken back is done again.
#[tauri::command(async)]
pub(crate) fn redo(program: AppHandle) -> Result<Stepped, Message> {
    ask(&program, Desk::redo)
}

/// The briefing as it is read.
#[tauri::command(async)]
pub(crate) fn read(program: AppHandle, choices: Choices) -> Result<Read, Message> {
    ask(&program, |desk| desk.read(&choices))
}

/// Another size of the text that is read.
#[tauri::command(async)]
pub(crate) fn set_text_size(program: AppHandle, size: u8) -> Result<(), Message> {
    ask(&program, |desk| desk.set_text_size(size))
}

/// Saves the briefing in a form where the user says; nothing when the user says nowhere. What is marked is asked for first.
#[tauri::command]
pub(crate) async fn export(
    program: AppHandle,
    choices: Choices,
    form: Form,
    variant: Option<Variant>,
) -> Result<Option<Saving>, Message> {
    let name = match ask(&program, |desk| desk.propose(&choices, form, variant))? {
        Proposed::Name(name) => name,
        Proposed::Asks(guard) => return Ok(Some(Saving::Asks(guard))),
    };
    let target = export_target(&program, &name, form.ending()).await;
    target.map(|path| ask(&program, |desk| desk.export(&choices, &path, form, variant))).transpose()
}

/// Where an export goes: where the tests say, or the user.
async fn export_target(program: &AppHandle, name: &str, ending: &str) -> Option<std::path::PathBuf> {
    match environment::export_target(ending) {
        Some(target) => Some(target),
        None => dialogs::save(program, name, ending).await,
    }
}

/// Opens the file that was exported last, with the system's reader.
#[tauri::command(async)]
pub(crate) fn show_exported(program: AppHandle) -> Result<(), Message> {
    let path = ask(&program, |desk| desk.exported().map(std::path::Path::to_owned))?;
    open::that_detached(path).map_err(|error| Message::new("cannot-open-file").with("detail", error))
}

/// Another language for the window.
#[tauri::command(async)]
pub(crate) fn set_language(program: AppHandle, language: Language) -> Result<Opening, Message> {
    ask(&program, |desk| desk.set_language(language))
}

/// Every figure there is, as old as it is on the day of the meeting.
#[tauri::command(async)]
pub(crate) fn figures(program: AppHandle, date: String) -> Result<FigureList, Message> {
    ask(&program, |desk| desk.figures(&date))
}

/// Keeps a survey that was keyed in.
#[tauri::command(async)]
pub(crate) fn save_survey(program: AppHandle, form: SurveyForm, date: String) -> Result<SurveySaved, Message> {
    ask(&program, |desk| desk.save_survey(&form, &date))
}

/// Takes a survey that was keyed in away.
#[tauri::command(async)]
pub(crate) fn remove_survey(program: AppHandle, id: String, date: String) -> Result<FigureList, Message> {
    ask(&program, |desk| desk.remove_survey(&id, &date))
}

/// Looks for words in the briefing at work.
#[tauri::command(async)]
pub(crate) fn search(program: AppHandle, typed: String) -> Result<Vec<Hit>, Message> {
    ask(&program, |desk| {
        environment::give_up_at(&typed);
        Ok(desk.search(&typed))
    })
}

/// The first picture is on the screen.
#[tauri::command]
pub(crate) fn painted() {
    timing::painted();
}
