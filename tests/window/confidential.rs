//! What is not public is marked, asked for, and left out, all by keyboard.

use crate::accessible::is_accessible;
use crate::driver::{Outcome, Window};
use std::process::Command;
use thirtyfour::prelude::*;

/// Puts the focus on an element, as the tab key does step by step.
async fn focus(window: &Window, selector: &str) -> Outcome {
    window.find(selector).await?;
    window.ask(&format!("document.querySelector('{selector}').focus()")).await?;
    window.until(&format!("return document.activeElement.matches('{selector}')")).await
}

/// The words of the exported file, each space being one.
fn exported(window: &Window) -> String {
    let output = Command::new("pdftotext").args(["-raw"]).arg(window.exported()).arg("-").output().unwrap();
    String::from_utf8_lossy(&output.stdout).replace("\u{ad}\n", "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_marked_slide_is_asked_for_and_left_out_of_the_public_pdf() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let pages = window.pages().await?;
    for _ in 0..2 {
        window.press(Key::Right).await?;
    }
    window.until("return document.querySelector('.strip [aria-current]').dataset.page === '3'").await?;
    let headline =
        window.ask("return document.querySelector('.strip [aria-current] .heard > span').textContent").await?;
    let headline = headline.as_str().unwrap_or_default().replace('\u{ad}', "");
    focus(&window, ".marks summary").await?;
    window.press(Key::Enter).await?;
    focus(&window, "#mark-slide").await?;
    window.press(Key::Space).await?;
    window.until("return document.querySelector('[data-page=\"3\"] .marks')?.textContent === 'Inte offentlig'").await?;
    // The mark stands in the picture of the slide itself.
    window.until("return document.querySelector('.picture svg').textContent.includes('Inte offentlig')").await?;

    is_accessible(&window, "marked").await?;

    // Esc leaves without a file, and the focus returns to where it was.
    focus(&window, ".exports .primary").await?;
    window.press(Key::Enter).await?;
    window.until("return document.querySelector('dialog[open] li')?.textContent.length > 0").await?;
    is_accessible(&window, "the question").await?;
    window.press(Key::Escape).await?;
    window
        .until("return !document.querySelector('dialog[open]') && document.activeElement.matches('.exports .primary')")
        .await?;
    assert!(!window.exported().exists());

    for (name, has) in [("Allt", true), ("Offentlig version", false)] {
        window.press(Key::Enter).await?;
        window.until("return !!document.querySelector('dialog[open]')").await?;
        // From the first button on.
        window.until("return document.activeElement.closest('dialog') !== null").await?;
        for _ in 0..4 {
            if window.ask("return document.activeElement.textContent.trim()").await? == name {
                break;
            }
            window.press(Key::Tab).await?;
        }
        window.press(Key::Enter).await?;
        window.until("return !document.querySelector('dialog[open]') && !!document.querySelector('.file')").await?;
        let words = exported(&window);
        assert_eq!(words.contains(&headline), has, "{name}: {headline}: {words}");
        assert!(words.contains("Ledningsgruppen"));
        window.until("return document.activeElement.matches('.exports .primary')").await?;
    }
    assert_eq!(window.pages().await?, pages);
    window.close().await?;
    Ok(())
}
