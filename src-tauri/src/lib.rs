//! The window of Lykta: a page that shows a briefing, and the few commands that it may call.
//!
//! The page reaches neither files nor network: paths are chosen in dialogs that are opened here, and files are written
//! by the use cases of `app`, the same as on the command line.
#![expect(clippy::disallowed_methods, reason = "this is the edge: the environment and the clock are read here")]

mod commands;
mod content;
mod environment;
mod library;
mod navigation;
mod opening;
mod painting;
mod program;
mod standing;
mod timing;
mod workspace;

use std::process::ExitCode;
use std::sync::Mutex;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// The desk, opened when the page asks for it: an error is then shown in the window.
type SharedDesk = Mutex<Option<app::Desk>>;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    timing::begin();
    let program = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(commands::SharedDesk::new(None))
        .invoke_handler(tauri::generate_handler![
            commands::open,
            commands::brief,
            commands::edit,
            commands::undo,
            commands::redo,
            commands::read,
            commands::set_text_size,
            commands::export,
            commands::show_exported,
            commands::set_language,
            commands::figures,
            commands::save_survey,
            commands::remove_survey,
            commands::search,
            commands::painted,
            content::contents,
            content::install_pack,
            content::choose_pack,
            content::remove_pack,
            library::library,
            library::open_briefing,
            library::choices_of,
            library::earlier,
            library::new_briefing,
            library::archive,
            library::delete_briefing,
            library::versions,
            library::keep_version,
            library::return_to_version,
            library::delete_version,
            library::changes_since_version,
            library::changes_since_briefing,
            program::settings,
            program::set_size,
            program::step_size,
            program::set_appearance,
            program::set_single_keys,
            program::about,
            program::licence,
            program::help,
            program::page_failed,
            program::diagnostics,
            program::save_diagnostics,
            program::told_diagnostics,
        ])
        .setup(|program| opening::open_window(program).map_err(Into::into))
            workspace::look_after,
            workspace::workspace,
            workspace::back_up,
            workspace::restore_backup,
            workspace::choose_second_place,
            workspace::forget_second_place,
            workspace::save_workspace,
            workspace::load_workspace,
            workspace::move_workspace,
            workspace::use_usual,
        ])
        .setup(|program| {
            let page = format!("index.html?language={}", environment::language());
            let window = WebviewWindowBuilder::new(program, "main", WebviewUrl::App(page.into()))
                .title("Lykta")
                .inner_size(1280.0, 800.0)
                .min_inner_size(480.0, 360.0)
                .on_navigation(navigation::is_own_page)
                .build()?;
            painting::by_the_processor(&window)?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = program {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
