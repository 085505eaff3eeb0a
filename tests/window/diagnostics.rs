//! After the program or its page gave up: it goes on, the next start says so, and what is saved tells nothing of a person.

use crate::accessible::is_accessible;
use crate::driver::{GIVE_UP, Outcome, Window};
use serde_json::json;
use std::fs;
use std::path::Path;
use thirtyfour::Key;

const NOTICE: &str = "return !!document.querySelector('#diagnostics-title')";

/// Makes the program give up, and goes on.
async fn give_up(window: &Window) -> Outcome {
    window.ready().await?;
    assert_eq!(window.ask(NOTICE).await?, json!(false));
    window.press_held('f').await?;
    window.press(GIVE_UP).await?;
    let log = window.folder.path().join("data/log");
    let mut tries = 0;
    while !fs::read_dir(&log).is_ok_and(|mut logs| logs.next().is_some()) {
        tries += 1;
        assert!(tries < 200, "no log");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    window.press(Key::Escape).await?;
    // The briefing is there still, and can be changed.
    let before = window.pages().await?;
    window.ask("const f = document.querySelector('#minutes'); f.value = '15'; f.dispatchEvent(new Event('input', { bubbles: true }))").await?;
    window.until(&format!("return document.querySelectorAll('.strip [data-page]').length > {before}")).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_start_says_so_and_what_is_saved_is_what_was_shown() -> Outcome {
    let pictures = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    fs::create_dir_all(&pictures).unwrap();
    let window = Window::open("sv_FI.UTF-8").await?;
    give_up(&window).await?;
    // A fault of the page goes the same way.
    window.ask("setTimeout(() => { throw new Error('no such thing: \"Kommunens hemliga plan\"'); })").await?;
    window.ask("Promise.reject({ code: 'store-damaged', arguments: { path: '/home/anna/lykta.db' } })").await?;
    let log = window.folder.path().join("data/log");
    let mut tries = 0;
    while fs::read_dir(&log).unwrap().count() < 3 {
        tries += 1;
        assert!(tries < 200, "{}", fs::read_dir(&log).unwrap().count());
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }

    let folder = window.close().await?;
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    window.until(NOTICE).await?;
    assert!(window.text("section.advice").await?.contains("3 gånger"));
    is_accessible(&window, "the notice").await?;
    window.page.screenshot(Path::new(&format!("{pictures}/diagnostics.png"))).await?;
    window.find("section.advice button[aria-expanded]").await?.click().await?;
    window.until("return document.activeElement.matches('section.advice pre')").await?;
    is_accessible(&window, "the preview").await?;
    window.page.screenshot(Path::new(&format!("{pictures}/diagnostics-preview.png"))).await?;
    let shown = window.ask("return document.querySelector('section.advice pre').textContent").await?;
    window.find("section.advice .primary").await?.click().await?;
    let target = window.exported().with_extension("txt");
    window.until("return document.querySelector('section.advice')?.innerText.includes('.txt')").await?;
    let saved = fs::read_to_string(&target).unwrap();
    assert_eq!(json!(saved), shown);
    for part in [
        "src-tauri/src/environment.rs:",
        "briefings: 1",
        "program: page",
        "message store-damaged",
        "Error: no such thing: …",
    ] {
        assert!(saved.contains(part), "{part}: {saved}");
    }
    let home = std::env::var("HOME").unwrap();
    for part in [GIVE_UP, "anna", "Ledningsgruppen", &format!("{home}/"), &window.folder.path().display().to_string()] {
        assert!(!saved.contains(part), "{part}: {saved}");
    }
    window.find("section.advice .ways button").await?.click().await?;
    window.until("return !document.querySelector('section.advice #diagnostics-title')").await?;

    let folder = window.close().await?;
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(window.ask(NOTICE).await?, json!(false));
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_now_is_an_answer_too() -> Outcome {
    let window = Window::open("fi_FI.UTF-8").await?;
    give_up(&window).await?;
    let folder = window.close().await?;
    let window = Window::open_in("fi_FI.UTF-8", folder).await?;
    window.ready().await?;
    window.until(NOTICE).await?;
    window.find("section.advice .ways button:last-child").await?.click().await?;
    window.until("return !document.querySelector('#diagnostics-title')").await?;
    assert!(!window.exported().with_extension("txt").exists());
    let folder = window.close().await?;
    let window = Window::open_in("fi_FI.UTF-8", folder).await?;
    window.ready().await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(window.ask(NOTICE).await?, json!(false));
    window.close().await?;
    Ok(())
}
