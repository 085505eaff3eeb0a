//! The briefing as text, in the window.

use crate::driver::{Outcome, Window, lykta};
use serde_json::json;
use std::fs;
use thirtyfour::prelude::*;

/// Goes to the text by keyboard alone.
pub(crate) async fn read(window: &Window) -> Outcome {
    window.ready().await?;
    window.ask("document.querySelector('nav [data-place=read]').focus()").await?;
    window.press(Key::Enter).await?;
    window.until("return document.querySelectorAll('.reading h2').length > 4").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_short_answer_comes_first_and_the_contents_follow() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    read(&window).await?;
    let short = window.text(".reading section").await?;
    for words in [
        "Vad ska beslutas?",
        "Vems beslut är det?",
        "Vad kostar det?",
        "Kostnaden är inte angiven ännu.",
        "Vad händer annars?",
    ] {
        assert!(short.contains(words), "{words}: {short}");
    }
    let here = "return document.querySelector('.contents [aria-current]').textContent";
    assert_eq!(window.ask(here).await?, json!("Det viktigaste först"));
    let before = window.text(".contents .left").await?;
    // A link of the contents, by keyboard: the place changes and so does what is left.
    window.ask("document.querySelectorAll('.contents li a')[3].focus()").await?;
    window.press(Key::Enter).await?;
    window
        .until("return document.querySelectorAll('.contents li a')[3].getAttribute('aria-current') === 'location'")
        .await?;
    assert_ne!(window.text(".contents .left").await?, before);
    window.press(Key::End).await?;
    window.until("return !!document.querySelector('.contents li:last-child [aria-current]')").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_size_of_the_text_is_kept() -> Outcome {
    let window = Window::open("fi_FI.UTF-8").await?;
    read(&window).await?;
    let size = "return parseFloat(getComputedStyle(document.querySelector('.reading dd')).fontSize)";
    let usual = window.ask(size).await?.as_f64().unwrap();
    for _ in 0..2 {
        window.find(".sizes button:last-child").await?.click().await?;
    }
    window.until("return document.querySelector('.reading').dataset.size === '2'").await?;
    let larger = window.ask(size).await?.as_f64().unwrap();
    assert!((larger / usual - 1.3).abs() < 0.01, "{usual} {larger}");
    let folder = window.close().await?;
    let again = Window::open_in("fi_FI.UTF-8", folder).await?;
    read(&again).await?;
    again.until("return document.querySelector('.reading').dataset.size === '2'").await?;
    again.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_window_saves_the_text_as_the_command_line_does() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let date = window.date().await?;
    read(&window).await?;
    for (place, ending) in [(1, "html"), (2, "pdf")] {
        window.find(&format!(".exports button:nth-child({place})")).await?.click().await?;
        window
            .until(&format!("return document.querySelector('.state .file')?.textContent.endsWith('.{ending}')"))
            .await?;
        let path = window.folder.path().join(format!("command.{ending}"));
        let choices = ["--audience", "ledningsgrupp", "--minutes", "10", "--language", "sv", "--date", &date];
        let output = lykta().args(["export", "--read"]).args(choices).arg("--output").arg(&path).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let saved = window.exported().with_extension(ending);
        assert!(fs::read(saved).unwrap() == fs::read(&path).unwrap(), "window and command line differ");
    }
    window.close().await?;
    Ok(())
}
