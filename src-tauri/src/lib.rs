//! The window of Lykta: a page that shows a briefing, and the few commands that it may call.
//!
//! The page reaches neither files nor network: paths are chosen in dialogs that are opened here, and files are written
//! by the use cases of `app`, the same as on the command line.
#![expect(clippy::disallowed_methods, reason = "this is the edge: the environment and the clock are read here")]

mod asked;
mod commands;
mod content;
mod dialogs;
mod environment;
mod library;
mod municipality;
mod navigation;
mod opening;
mod painting;
mod pictures;
mod program;
mod standing;
mod timing;
mod workspace;

use std::process::ExitCode;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    timing::begin();
    let program = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(commands::SharedDesk::new(None))
        .invoke_handler(asked::all())
        .setup(|program| opening::open_window(program).map_err(Into::into))
        .run(tauri::generate_context!());
    if let Err(error) = program {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
