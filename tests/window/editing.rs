//! A briefing is made one's own, by the keyboard alone.

use crate::accessible::is_accessible;
use crate::driver::{Outcome, Window};
use std::path::Path;
use thirtyfour::prelude::*;

/// Presses a key while others are held.
async fn held(window: &Window, modifiers: &[Key], key: impl Into<TypingData>) -> Outcome {
    let mut chain = window.page.action_chain();
    for modifier in modifiers {
        chain = chain.key_down(modifier.clone());
    }
    chain = chain.send_keys(key);
    for modifier in modifiers {
        chain = chain.key_up(modifier.clone());
    }
    chain.perform().await
}

/// Presses a key until a script says that the focus is where it should be.
async fn go(window: &Window, key: Key, there: &str) -> Outcome {
    for _ in 0..80 {
        if window.ask(there).await? == serde_json::json!(true) {
            return Ok(());
        }
        window.press(key.clone()).await?;
    }
    panic!("never reached: {there}");
}

const IN_STRIP: &str = "return document.activeElement.matches('.strip [data-page]')";

/// Waits until the picture of the slide says something, or no longer does.
async fn drawn(window: &Window, words: &str, says: bool) -> Outcome {
    let not = if says { "" } else { "!" };
    window.until(&format!("return {not}document.querySelector('.picture').textContent.includes('{words}')")).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_headline_is_written_taken_back_and_done_again_after_a_restart() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.press(Key::Right).await?;
    window.press(Key::Right).await?;
    window.press(Key::F2).await?;
    window.until("return document.activeElement.dataset.kind === 'headline'").await?;
    window.press("Hos oss ringer lönechefen").await?;
    drawn(&window, "lönechefen", true).await?;
    window.until("return document.activeElement.closest('.one').textContent.includes('Sparat')").await?;
    window.until("return document.activeElement.value === 'Hos oss ringer lönechefen'").await?;
    assert!(window.text(".base").await?.contains("Ta tillbaka grundtexten"));
    is_accessible(&window, "a text that was changed").await?;

    held(&window, &[Key::Control], "z").await?;
    drawn(&window, "lönechefen", false).await?;
    window.until("return document.querySelector('[role=status]').textContent.includes('Ångrat')").await?;
    let folder = window.close().await?;

    let again = Window::open_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    // The focus is nowhere in particular: the keys are the window's, and they lead to the slide.
    held(&again, &[Key::Control], "y").await?;
    drawn(&again, "lönechefen", true).await?;
    assert_eq!(again.place().await?, 3);
    held(&again, &[Key::Control], "z").await?;
    drawn(&again, "lönechefen", false).await?;
    held(&again, &[Key::Control, Key::Shift], "z").await?;
    drawn(&again, "lönechefen", true).await?;
    again.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slides_are_hidden_moved_doubled_and_made_by_keyboard() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let all = window.pages().await?;
    go(&window, Key::Tab, IN_STRIP).await?;
    window.press(Key::Down).await?;
    window.press(Key::Down).await?;
    window.until("return document.activeElement.dataset.page === '3'").await?;
    let headline = "return document.querySelector('.strip [aria-current] .heard').textContent.trim()";
    let third = window.ask(headline).await?;

    window.press(Key::Delete).await?;
    window.until("return document.querySelectorAll('.strip .row').length === 1").await?;
    assert_eq!(window.pages().await?, all - 1);
    window.until("return document.querySelector('[role=status]').textContent.includes('Ctrl+Z')").await?;
    held(&window, &[Key::Control], "z").await?;
    window.until(&format!("return document.querySelectorAll('.strip [data-page]').length === {all}")).await?;
    assert_eq!(window.ask(headline).await?, third);

    held(&window, &[Key::Alt], Key::Up).await?;
    window.until("return document.querySelector('.strip [aria-current]').dataset.page === '2'").await?;
    assert_eq!(window.ask(headline).await?, third);

    // The menu of the slide, by Shift and F10; its fourth entry doubles the slide.
    held(&window, &[Key::Shift], Key::F10).await?;
    window.until("return document.activeElement.matches('[role=menuitem]')").await?;
    is_accessible(&window, "the menu of a slide").await?;
    go(&window, Key::Down, "return document.activeElement.textContent.trim() === 'Kopiera'").await?;
    window.press(Key::Enter).await?;
    window.until(&format!("return document.querySelectorAll('.strip [data-page]').length === {}", all + 1)).await?;
    assert_eq!(window.place().await?, 3);

    held(&window, &[Key::Shift], Key::F10).await?;
    go(&window, Key::Down, "return document.activeElement.textContent.includes('Tabell')").await?;
    window.press(Key::Enter).await?;
    window.until("return document.activeElement.dataset.kind === 'headline'").await?;
    window.press("Vem som har jour").await?;
    go(&window, Key::Tab, "return document.activeElement.dataset.cell === '0 0'").await?;
    for words in ["Vecka", "Namn"] {
        window.press(words).await?;
        go(&window, Key::Tab, &format!("return document.activeElement.value !== '{words}'")).await?;
    }
    drawn(&window, "Namn", true).await?;
    is_accessible(&window, "a table that is written").await?;
    window.close().await?;
    Ok(())
}

/// Windows in which texts are written: the system's language, the name of the picture, width, height, a long word.
const VIEWS: [(&str, &str, u32, u32, &str); 4] = [
    ("sv_FI.UTF-8", "editing-sv", 1280, 800, "Informationssäkerhetspolicyns säkerhetskopieringsrutiner är ledningens"),
    ("fi_FI.UTF-8", "editing-fi", 1280, 800, "Tietoturvapoikkeamienhallintasuunnitelmapäivityskokouspöytäkirja"),
    ("fi_FI.UTF-8", "editing-narrow-fi", 640, 900, "Tietoturvapoikkeamienhallintasuunnitelmapäivityskokouspöytäkirja"),
    ("en_GB.UTF-8", "editing-en", 1280, 800, "Who reads the SOC alerts at night?"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn texts_of_any_length_fit_beside_their_slide() -> Outcome {
    let folder = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    std::fs::create_dir_all(&folder).unwrap();
    for (locale, name, width, height, words) in VIEWS {
        let window = Window::open(locale).await?;
        window.ready().await?;
        window.page.set_window_rect(0, 0, width, height).await?;
        window.press(Key::Right).await?;
        window.press(Key::Right).await?;
        window.press(Key::F2).await?;
        window.until("return document.activeElement.dataset.kind === 'headline'").await?;
        window.press(words).await?;
        window.until("return !!document.querySelector('.base')").await?;
        // Time for what can be said about its words.
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        window
            .until("const box = document.activeElement.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight")
            .await?;
        let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth
            && [...document.querySelectorAll('.edit textarea')].every(it => it.scrollHeight <= it.clientHeight + 1)";
        assert_eq!(window.ask(fits).await?, serde_json::json!(true), "{name}");
        window.page.screenshot(Path::new(&format!("{folder}/{name}.png"))).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_version_is_kept_under_a_name_and_one_goes_back_to_it() -> Outcome {
    let window = Window::open("fi_FI.UTF-8").await?;
    window.ready().await?;
    held(&window, &[Key::Control], "s").await?;
    window.until("return document.activeElement.id === 'version-name'").await?;
    window.press("Ennen johtajan kommentteja").await?;
    window.press(Key::Enter).await?;
    window.until("return document.querySelectorAll('[data-version]').length === 1").await?;
    is_accessible(&window, "the versions").await?;
    window.press(Key::Escape).await?;
    window.press(Key::F2).await?;
    window.until("return document.activeElement.dataset.kind === 'headline'").await?;
    window.press("Aivan toiset sanat").await?;
    drawn(&window, "toiset sanat", true).await?;
    held(&window, &[Key::Control], "s").await?;
    window.until("return document.querySelectorAll('[data-version]').length === 1").await?;
    go(&window, Key::Tab, "return document.activeElement.textContent.trim() === 'Palaa tähän'").await?;
    window.press(Key::Enter).await?;
    drawn(&window, "toiset sanat", false).await?;
    assert_eq!(window.ask("return document.querySelector('dialog[open]')").await?, serde_json::Value::Null);
    window.close().await?;
    Ok(())
}
