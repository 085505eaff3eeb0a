//! Everything that the page may ask for; `src-tauri/permissions` names the same.

use crate::{commands, content, library, municipality, pictures, program, workspace};
use tauri::Wry;
use tauri::ipc::Invoke;

#[rustfmt::skip]
pub(crate) fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::open, commands::brief, commands::edit, commands::advice, commands::undo, commands::redo, commands::read,
        commands::set_text_size, commands::export, commands::show_exported, commands::set_language,
        commands::figures, commands::save_survey, commands::remove_survey, commands::search, commands::painted,
        content::contents, content::install_pack, content::choose_pack, content::remove_pack,
        library::library, library::open_briefing, library::choices_of, library::earlier, library::new_briefing,
        library::archive, library::delete_briefing, library::versions, library::keep_version,
        library::return_to_version, library::delete_version, library::changes_since_version,
        library::changes_since_briefing, library::rename_briefing, library::meeting, library::set_meeting,
        municipality::municipality, municipality::change_municipality, municipality::pass_start,
        pictures::set_picture, pictures::set_logo, pictures::remove_logo,
        program::settings, program::set_size, program::step_size, program::set_appearance, program::set_single_keys,
        program::about, program::licence, program::help, program::page_failed, program::diagnostics,
        program::save_diagnostics, program::told_diagnostics,
        workspace::look_after, workspace::workspace, workspace::back_up, workspace::restore_backup,
        workspace::choose_second_place, workspace::forget_second_place, workspace::save_workspace,
        workspace::load_workspace, workspace::move_workspace, workspace::use_usual,
    ]
}
