//! Settings in the window: in effect at once, and kept. About, and the place of the window.

use crate::accessible::is_accessible;
use crate::driver::{Outcome, Window};
use serde_json::json;
use std::path::Path;
use thirtyfour::Key;

/// How wide the page is, in pixels of its own: text of twice the size leaves half of them.
const WIDTH: &str = "return innerWidth";

impl Window {
    /// Opens the settings by their key.
    async fn to_settings(&self) -> Outcome {
        self.press_held(',').await?;
        self.until("return !!document.querySelector('#settings input[name=size]')").await?;
        self.until("return document.activeElement.id === 'settings'").await
    }

    /// Chooses what has a value, as a press of it does.
    async fn select(&self, name: &str, value: &str) -> Outcome {
        self.ask(&format!("document.querySelector('#settings input[name={name}][value=\"{value}\"]').click()")).await?;
        Ok(())
    }

    /// The colour behind everything.
    async fn ground(&self) -> thirtyfour::error::WebDriverResult<serde_json::Value> {
        self.ask("return getComputedStyle(document.documentElement).backgroundColor").await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_size_of_the_text_follows_keys_and_settings_and_is_kept() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let usual = window.ask(WIDTH).await?.as_f64().unwrap();
    let is = |size: f64| format!("return Math.abs(innerWidth * {size} - {usual}) < 4");
    window.press_held('+').await?;
    window.until(&is(1.1)).await?;
    window.press_held('-').await?;
    window.until(&is(1.0)).await?;
    window.press_held('-').await?;
    window.to_settings().await?;
    window.select("size", "200").await?;
    window.until(&is(2.0)).await?;
    window.press_held('+').await?;
    window.until(&is(2.0)).await?;
    let folder = window.close().await?;
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    window.until(&is(2.0)).await?;
    window.until("return document.documentElement.scrollWidth <= document.documentElement.clientWidth").await?;
    window.press_held('0').await?;
    window.until(&is(1.0)).await?;
    window.to_settings().await?;
    window.until("return document.querySelector('#settings input[name=size]:checked').value === '100'").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn light_and_dark_language_and_single_keys_are_in_effect_at_once_and_kept() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let light = window.ground().await?;
    window.to_settings().await?;
    assert_eq!(window.text("#data-folder").await?, "");
    let folder = window.find("#data-folder").await?.prop("value").await?.unwrap();
    assert_eq!(Path::new(&folder), window.folder.path().join("data"));
    window.select("appearance", "dark").await?;
    let dark = window.ground().await?;
    assert_ne!(dark, light);
    window.select("appearance", "light").await?;
    assert_eq!(window.ground().await?, light);
    window.select("appearance", "dark").await?;
    window.select("language", "fi").await?;
    window.until("return document.querySelector('#settings h1').innerText === 'Asetukset'").await?;
    window.ask("document.querySelector('#single-keys').click()").await?;
    window.find("nav [data-place=briefing]").await?.click().await?;
    window.ready().await?;
    window.press(Key::Right).await?;
    assert_eq!(window.place().await?, 1);

    let folder = window.close().await?;
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    assert_eq!(window.ground().await?, dark);
    window.until("return document.documentElement.lang === 'fi'").await?;
    window.to_settings().await?;
    window.until("return !document.querySelector('#single-keys').checked").await?;
    window.ask("document.querySelector('#single-keys').click()").await?;
    window.find("nav [data-place=briefing]").await?.click().await?;
    window.ready().await?;
    window.press(Key::Right).await?;
    assert_eq!(window.place().await?, 2);
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn about_lists_the_parts_and_shows_their_licences() -> Outcome {
    let window = Window::open("en_GB.UTF-8").await?;
    window.ready().await?;
    window.to_settings().await?;
    window.until("return document.querySelectorAll('.parts li').length > 200").await?;
    assert!(window.text("#settings").await?.contains(concat!("Version ", env!("CARGO_PKG_VERSION"))));
    window.find(".parts > summary").await?.click().await?;
    window.find("#parts-search").await?.send_keys("source sans").await?;
    window.until("return document.querySelectorAll('.parts li').length === 1").await?;
    window.find(".parts li summary").await?.click().await?;
    window.until("return document.querySelector('.parts pre')?.innerText.includes('SIL OPEN FONT LICENSE')").await?;
    is_accessible(&window, "a licence").await?;
    window.close().await?;
    Ok(())
}

/// Without a window manager a window has no frame, so that the place is exactly that of its inside.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_window_comes_back_where_it_stood_but_never_out_of_sight() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.page.set_window_rect(60, 40, 1000, 700).await?;
    let kept = window.folder.path().join("data/window.json");
    let mut tries = 0;
    let is_kept = |text: &str| text.contains("\"width\": 1000") && text.contains("\"height\": 700");
    while !std::fs::read_to_string(&kept).is_ok_and(|text| is_kept(&text)) {
        tries += 1;
        assert!(tries < 100, "{:?}", std::fs::read_to_string(&kept));
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let folder = window.close().await?;
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    assert_eq!(window.ask("return [innerWidth, innerHeight]").await?, json!([1000, 700]));
    let folder = window.close().await?;

    // A screen that was there before is not there now.
    let away = r#"{"size": 100, "appearance": "system", "place": {"x": 5000, "y": 40, "width": 900, "height": 600}, "maximised": false}"#;
    std::fs::write(folder.path().join("data/window.json"), away).unwrap();
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    assert_eq!(window.ask("return innerWidth").await?, json!(1280));
    let folder = window.close().await?;

    std::fs::write(folder.path().join("data/window.json"), "no window").unwrap();
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    window.close().await?;
    Ok(())
}

/// Language of the system, name of the picture, size of the text, light or dark.
const VIEWS: [(&str, &str, &str, &str); 6] = [
    ("sv_FI.UTF-8", "settings-sv", "100", "light"),
    ("fi_FI.UTF-8", "settings-fi", "100", "dark"),
    ("en_GB.UTF-8", "settings-en", "100", "light"),
    ("sv_FI.UTF-8", "settings-sv-200", "200", "dark"),
    ("fi_FI.UTF-8", "settings-fi-200", "200", "light"),
    ("en_GB.UTF-8", "settings-en-200", "200", "dark"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_in_settings_and_help_whatever_their_language_size_and_colours() -> Outcome {
    let pictures = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    std::fs::create_dir_all(&pictures).unwrap();
    for (locale, name, size, appearance) in VIEWS {
        let window = Window::open(locale).await?;
        window.ready().await?;
        window.to_settings().await?;
        window.select("appearance", appearance).await?;
        window.select("size", size).await?;
        window.until("return document.querySelectorAll('.parts li').length > 200").await?;
        window.until("return document.fonts.status === 'loaded'").await?;
        let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        window.until(fits).await?;
        is_accessible(&window, name).await?;
        window.page.screenshot(Path::new(&format!("{pictures}/{name}.png"))).await?;
        window.ask("document.querySelector('.parts').open = true; document.querySelector('#settings-data').scrollIntoView()").await?;
        window.until(fits).await?;
        window.page.screenshot(Path::new(&format!("{pictures}/{name}-below.png"))).await?;
        for page in ["first-briefing", "accessibility"] {
            window.press(Key::F1).await?;
            window.until("return !!document.querySelector('dialog[open] article p')").await?;
            window.show_page(page).await?;
            is_accessible(&window, &format!("{name}, {page}")).await?;
            window.page.screenshot(Path::new(&format!("{pictures}/{name}-{page}.png"))).await?;
            window.press(Key::Escape).await?;
            window.until("return !document.querySelector('dialog[open]')").await?;
        }
        // The driver does not know where things are when the text is larger.
        window.ask("document.querySelector('nav [data-place=briefing]').click()").await?;
        window.ready().await?;
        window.until(fits).await?;
        is_accessible(&window, &format!("{name}, the briefing")).await?;
        window.page.screenshot(Path::new(&format!("{pictures}/{name}-briefing.png"))).await?;
        window.close().await?;
    }
    Ok(())
}
