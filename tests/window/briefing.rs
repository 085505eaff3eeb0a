//! Open, choose, turn, read, export.

use crate::driver::{Outcome, Window, lykta};
use serde_json::json;
use std::fs;
use thirtyfour::prelude::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ready_briefing_opens() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    assert!(window.text("h1").await?.starts_with("Ledningsgruppen "));
    assert_eq!(window.find("#minutes").await?.prop("value").await?.as_deref(), Some("10"));
    assert!(window.pages().await? >= 8);
    assert_eq!(window.place().await?, 1);
    let drawn = window.ask("return document.querySelectorAll('.picture svg text').length > 2").await?;
    assert_eq!(drawn, json!(true));
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_minutes_are_chosen_and_kept_after_closing() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let before = window.pages().await?;
    let minutes = window.find("#minutes").await?;
    minutes.send_keys(Key::Control + "a").await?;
    minutes.send_keys("45").await?;
    window.until(&format!("return document.querySelectorAll('.strip [data-page]').length > {before} + 10")).await?;

    // What no deck has is explained beside the field, and the briefing stays.
    let pages = window.pages().await?;
    minutes.send_keys(Key::Control + "a").await?;
    minutes.send_keys("4").await?;
    assert!(window.text("#minutes-wrong").await?.contains('5'));
    assert_eq!(window.pages().await?, pages);

    let folder = window.close().await?;
    let again = Window::open_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    again.find("h1").await?;
    assert_eq!(again.find("#minutes").await?.prop("value").await?.as_deref(), Some("45"));
    assert_eq!(again.pages().await?, pages);
    again.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slides_are_turned_by_keyboard_alone() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.find(".strip [aria-current]").await?;
    let last = window.pages().await?;
    for (key, place) in
        [(Key::Right, 2), (Key::PageDown, 3), (Key::Left, 2), (Key::PageUp, 1), (Key::End, last), (Key::Home, 1)]
    {
        window.press(key).await?;
        window
            .until(&format!("return document.querySelector('.strip [aria-current]').dataset.page === '{place}'"))
            .await?;
    }
    // In the strip the arrows go up and down, and the focus goes along.
    window.ask("document.querySelector('.strip [aria-current]').focus()").await?;
    window.press(Key::Down).await?;
    window.until("return document.activeElement.dataset.page === '2'").await?;
    // In a field the keys are the field's.
    window.ask("document.querySelector('#minutes').focus()").await?;
    window.press(Key::Home).await?;
    assert_eq!(window.place().await?, 2);
    // Every control is reached by the tab key.
    let mut reached = Vec::new();
    for _ in 0..60 {
        window.press(Key::Tab).await?;
        let name = window.ask("return document.activeElement.id || document.activeElement.textContent.trim()").await?;
        reached.push(name.as_str().unwrap_or_default().to_owned());
    }
    for name in ["group", "minutes", "date", "tab-edit", "Spara som PDF"] {
        assert!(reached.iter().any(|found| found.contains(name)), "{name}: {reached:?}");
    }
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_slide_is_read_as_headings_lists_and_tables() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.find("#panel-text h2").await?;
    let pages = window.pages().await?;
    let (mut lists, mut tables) = (false, false);
    for _ in 0..pages {
        // The twin is there for a screen reader whichever tab is chosen.
        let twin = window
            .ask(
                "const twin = document.querySelector('#panel-text');
                 return { language: twin.querySelector('[lang]')?.lang, headings: twin.querySelectorAll('h2').length,
                          list: !!twin.querySelector('li'), hidden: twin.hidden || getComputedStyle(twin).display === 'none',
                          table: !!twin.querySelector('table th[scope]') };",
            )
            .await?;
        assert_eq!((&twin["language"], &twin["headings"], &twin["hidden"]), (&json!("sv"), &json!(1), &json!(false)));
        lists |= twin["list"] == json!(true);
        tables |= twin["table"] == json!(true);
        window.press(Key::Right).await?;
    }
    assert!(lists && tables);
    window.find("#tab-text").await?.click().await?;
    assert!(window.find("#panel-text").await?.is_displayed().await?);
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_window_exports_what_the_command_line_does() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let date = window.date().await?;
    for (place, more) in [(2, None), (1, Some("--handout"))] {
        window.find(&format!(".exports button:nth-child({place})")).await?.click().await?;
        window.until("return !!document.querySelector('.state .file')").await?;
        let told = window.text(".state .file").await?;
        assert!(told.contains(&window.exported().display().to_string()), "{told}");
        let path = window.folder.path().join("command.pdf");
        let output = lykta()
            .args(["export", "--audience", "ledningsgrupp", "--minutes", "10", "--language", "sv", "--date", &date])
            .args(more)
            .arg("--output")
            .arg(&path)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(fs::read(window.exported()).unwrap() == fs::read(&path).unwrap(), "window and command line differ");
        fs::remove_file(window.exported()).unwrap();
        // The notice makes room for the next one.
        window.ask("document.querySelector('.state .file')?.remove()").await?;
    }
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_windows_language_changes_at_once_and_is_kept() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.find("h1").await?;
    assert_eq!(window.ask("return document.documentElement.lang").await?, json!("sv"));
    window.find("[lang=fi].language").await?.click().await?;
    window.until("return document.documentElement.lang === 'fi'").await?;
    window.until("return document.querySelector('#group option').textContent === 'Johtoryhmä'").await?;
    // The briefing itself stays in its own language.
    assert_eq!(window.ask("return document.querySelector('h1').lang").await?, json!("sv"));
    let folder = window.close().await?;
    let again = Window::open_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    again.until("return document.documentElement.lang === 'fi'").await?;
    again.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_file_in_place_of_the_store_is_explained_and_left_alone() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    let words = "this is no database of any kind ".repeat(200);
    fs::write(data.join("lykta.db"), &words).unwrap();
    let window = Window::open_in("en_GB.UTF-8", folder).await?;
    window.until("return document.body.innerText.includes('lykta.db')").await?;
    let told = window.text("body").await?;
    assert!(told.contains("is not a file from Lykta"), "{told}");
    assert_eq!(fs::read_to_string(data.join("lykta.db")).unwrap(), words);
    window.close().await?;
    Ok(())
}
