//! How the window opens.

use crate::standing::{self, Standing};
use crate::{environment, navigation, painting};
use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

/// Opens the window where it stood and as it looked.
///
/// # Errors
/// When the system gives no window.
pub(crate) fn open_window(program: &mut tauri::App) -> tauri::Result<()> {
    let folder = environment::data_folder();
    app::watch(folder.clone(), "lykta-window");
    let standing = Standing::kept(folder.clone());
    let state = standing.state();
    let page = format!("index.html?language={}&appearance={}", environment::language(), state.appearance.name());
    let mut window = WebviewWindowBuilder::new(program, "main", WebviewUrl::App(page.into()))
        .title("Lykta")
        .inner_size(1280.0, 800.0)
        .min_inner_size(480.0, 360.0)
        .maximized(state.maximised)
        .on_navigation(navigation::is_own_page);
    if let Some(place) = standing::place_again(program.handle(), &state) {
        window = window.inner_size(place.width.into(), place.height.into()).position(place.x.into(), place.y.into());
    }
    let window = window.build()?;
    painting::by_the_processor(&window)?;
    standing::enlarge(&window, state.size)?;
    standing.follow(&window);
    program.manage(standing);
    Ok(())
}
