//! How the pages are painted.

use tauri::WebviewWindow;

/// Paints without the graphics card. Slides stand still, so it would gain nothing, while starting it takes a third of
/// the time to the first picture and of the memory, and some drivers leave the window blank.
///
/// # Errors
/// When the window is gone.
#[cfg(target_os = "linux")]
pub(crate) fn by_the_processor(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Elsewhere the system knows best.
///
/// # Errors
/// None.
#[cfg(not(target_os = "linux"))]
pub(crate) fn by_the_processor(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
