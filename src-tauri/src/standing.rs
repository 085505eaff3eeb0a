//! Where the window stands and how it looks, kept from one day to the next.

use app::{Place, WindowState};
use locale::Message;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Monitor, WebviewWindow, WindowEvent};

/// While a window is dragged it moves a hundred times a second; where it came to rest is kept.
const REST: Duration = Duration::from_millis(400);

/// The state as it was kept last.
#[derive(Clone)]
pub(crate) struct Standing {
    shared: Arc<Mutex<Shared>>,
    folder: PathBuf,
}

struct Shared {
    state: WindowState,
    /// Somebody waits for the window to come to rest.
    waiting: bool,
}

impl Standing {
    /// As it was kept in a data folder.
    pub(crate) fn kept(folder: PathBuf) -> Self {
        let state = app::window_state(&folder);
        Self { shared: Arc::new(Mutex::new(Shared { state, waiting: false })), folder }
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn state(&self) -> WindowState {
        self.shared().state.clone()
    }

    /// Changes what is kept, and keeps it.
    ///
    /// # Errors
    /// When it cannot be kept; it is in effect all the same.
    pub(crate) fn change(&self, change: impl FnOnce(&mut WindowState)) -> Result<(), Message> {
        let mut shared = self.shared();
        let before = shared.state.clone();
        change(&mut shared.state);
        if shared.state == before {
            return Ok(());
        }
        app::keep_window_state(&self.folder, &shared.state).map_err(|failure| failure.message)
    }

    /// Gives the text of the window another size; the size that it has now.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub(crate) fn resize_text(&self, window: &WebviewWindow, to: impl FnOnce(u16) -> u16) -> Result<u16, Message> {
        let size = app::stepped(to(self.state().size), 0);
        enlarge(window, size).map_err(|error| Message::new("window-host-failed").with("reason", error))?;
        self.change(|state| state.size = size).map(|()| size)
    }

    /// Follows the window wherever it is moved.
    pub(crate) fn follow(&self, window: &WebviewWindow) {
        let (standing, followed) = (self.clone(), window.clone());
        window.on_window_event(move |event| match event {
            WindowEvent::Moved(_) | WindowEvent::Resized(_) => standing.at_rest(&followed),
            WindowEvent::CloseRequested { .. } => standing.keep_place(&followed),
            _ => {}
        });
    }

    fn at_rest(&self, window: &WebviewWindow) {
        if std::mem::replace(&mut self.shared().waiting, true) {
            return;
        }
        let (standing, window) = (self.clone(), window.clone());
        std::thread::spawn(move || {
            std::thread::sleep(REST);
            standing.shared().waiting = false;
            standing.keep_place(&window);
        });
    }

    /// A window that cannot say where it is has been closed, and a place that cannot be kept is no great loss.
    fn keep_place(&self, window: &WebviewWindow) {
        let (Ok(false), Ok(maximised), Ok(place)) = (window.is_minimized(), window.is_maximized(), place(window))
        else {
            return;
        };
        _ = self.change(|state| {
            state.maximised = maximised;
            // The size that it has when it does not fill the screen is of use later.
            if !maximised {
                state.place = Some(place);
            }
        });
    }
}

/// The text of the window in a size, per cent.
///
/// # Errors
/// When the window is gone.
pub(crate) fn enlarge(window: &WebviewWindow, size: u16) -> tauri::Result<()> {
    window.set_zoom(f64::from(size) / 100.0)
}

fn place(window: &WebviewWindow) -> tauri::Result<Place> {
    let scale = window.scale_factor()?;
    let at = window.outer_position()?.to_logical::<i32>(scale);
    let size = window.inner_size()?.to_logical::<u32>(scale);
    Ok(Place { x: at.x, y: at.y, width: size.width, height: size.height })
}

/// Where the window stood, when it can still be seen there.
pub(crate) fn place_again(program: &AppHandle, state: &WindowState) -> Option<Place> {
    let monitors: Vec<Place> = program.available_monitors().ok()?.iter().map(area).collect();
    state.place.filter(|place| place.is_on(&monitors))
}

fn area(monitor: &Monitor) -> Place {
    let scale = monitor.scale_factor();
    let (at, size) = (monitor.position().to_logical::<i32>(scale), monitor.size().to_logical::<u32>(scale));
    Place { x: at.x, y: at.y, width: size.width, height: size.height }
}
