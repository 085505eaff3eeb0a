//! The window in every size: nothing is cut off at its side. `./dev pictures` keeps the pictures, to be looked at.

use crate::driver::{Outcome, Window};
use crate::reading::read;
use std::path::Path;
use thirtyfour::Key;

/// Language of the system, name of the picture, size.
const VIEWS: [(&str, &str, u32, u32); 5] = [
    ("sv_FI.UTF-8", "window", 1280, 800),
    ("fi_FI.UTF-8", "window-fi", 1280, 800),
    ("en_GB.UTF-8", "window-en", 1280, 800),
    ("sv_FI.UTF-8", "window-large", 1920, 1080),
    ("sv_FI.UTF-8", "window-narrow", 640, 800),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_of_every_size() -> Outcome {
    let folder = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    std::fs::create_dir_all(&folder).unwrap();
    for (locale, name, width, height) in VIEWS {
        let window = Window::open(locale).await?;
        window.find(".picture svg").await?;
        window.page.set_window_rect(0, 0, width, height).await?;
        window.press(Key::Right).await?;
        window.press(Key::Right).await?;
        window.until("return document.fonts.status === 'loaded'").await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth
            && document.querySelector('.picture svg').getBoundingClientRect().right <= innerWidth";
        assert_eq!(window.ask(fits).await?, serde_json::json!(true), "{name}");
        window.page.screenshot(Path::new(&format!("{folder}/{name}.png"))).await?;
        read(&window).await?;
        window.until("return document.documentElement.scrollWidth <= document.documentElement.clientWidth").await?;
        window.page.screenshot(Path::new(&format!("{folder}/{name}-read.png"))).await?;
        window.close().await?;
    }
    Ok(())
}
