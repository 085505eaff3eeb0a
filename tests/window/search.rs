//! Looking for words in the briefing, and the words of the slide at hand.

use crate::driver::{Outcome, Window};
use serde_json::json;
use std::path::Path;
use thirtyfour::prelude::*;

/// Types into the search field and waits for hits on just that.
async fn look_for(window: &Window, typed: &str) -> Outcome {
    window.page.action_chain().key_down(Key::Control).send_keys("f").key_up(Key::Control).perform().await?;
    window.until("return document.activeElement.id === 'search'").await?;
    let field = window.find("#search").await?;
    field.send_keys(Key::Control + "a").await?;
    field.send_keys(typed).await?;
    window.until("return !document.querySelector('#hits').hidden").await?;
    // The hits of an earlier word are gone when the pause after typing has passed.
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    Ok(())
}

async fn marked(window: &Window) -> WebDriverResult<Vec<String>> {
    let marks = window.ask("return [...document.querySelectorAll('#hits mark')].map(mark => mark.textContent)").await?;
    Ok(marks.as_array().into_iter().flatten().filter_map(|mark| mark.as_str()).map(str::to_owned).collect())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_are_found_in_any_form_and_lead_to_their_slide() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.find("#minutes").await?.send_keys(Key::Control + "a").await?;
    window.find("#minutes").await?.send_keys("45").await?;
    window.until("return document.querySelectorAll('.strip [data-page]').length > 20").await?;

    look_for(&window, "overvakning").await?;
    let found = marked(&window).await?;
    assert!(found.iter().any(|mark| mark.to_lowercase().starts_with("övervakning")), "{found:?}");

    // Two letters are a word, and no part of others.
    look_for(&window, "it").await?;
    let found = marked(&window).await?;
    assert!(!found.is_empty() && found.iter().all(|mark| mark.eq_ignore_ascii_case("it")), "{found:?}");
    let told = window.ask("return document.querySelector('[role=status]').textContent").await?.to_string();
    assert!(told.contains(&found_count(&window).await?), "{told}");

    // Down into the hits, and to the notes of a slide.
    look_for(&window, "föregångarna").await?;
    window.press(Key::Down).await?;
    window.until("return document.activeElement.matches('#hits a')").await?;
    window.press(Key::Up).await?;
    window.until("return document.activeElement.id === 'search'").await?;
    let link = "[...document.querySelectorAll('#hits a')].find(a => /anteckningar/.test(a.textContent))";
    let number = window.ask(&format!("return {link}.textContent.match(/Bild (\\d+)/)[1]")).await?;
    window.ask(&format!("{link}.focus()")).await?;
    window.press(Key::Enter).await?;
    window.until("return document.activeElement.id === 'panel-notes'").await?;
    assert_eq!(json!(window.place().await?.to_string()), number);
    assert_eq!(window.ask("return document.querySelector('#hits').hidden").await?, json!(true));

    // A record of a figure opens the numbers.
    look_for(&window, "98 svar").await?;
    window.ask("[...document.querySelectorAll('#hits a')].find(a => /siffra/.test(a.textContent)).click()").await?;
    window.until("return document.querySelector('#tab-numbers').getAttribute('aria-selected') === 'true'").await?;

    look_for(&window, "xyzzy").await?;
    assert!(window.text("#hits").await?.contains("xyzzy"));
    window.press(Key::Escape).await?;
    assert_eq!(window.ask("return document.querySelector('#search').value").await?, json!(""));
    assert_eq!(window.ask("return document.querySelector('#hits').hidden").await?, json!(true));
    window.close().await?;
    Ok(())
}

async fn found_count(window: &Window) -> WebDriverResult<String> {
    let count = window.ask("return document.querySelectorAll('#hits a').length").await?;
    Ok(count.to_string())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_three_languages_are_searched_in_their_own_forms() -> Outcome {
    let folder = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    std::fs::create_dir_all(&folder).unwrap();
    let cases = [
        ("sv_FI.UTF-8", "ansvaret", "Ansvar"),
        ("fi_FI.UTF-8", "jarjestelma", "järjestelm"),
        ("en_GB.UTF-8", "decides", "deci"),
    ];
    for (locale, typed, expected) in cases {
        let window = Window::open(locale).await?;
        window.ready().await?;
        window.page.set_window_rect(0, 0, 1280, 800).await?;
        look_for(&window, typed).await?;
        let found = marked(&window).await?;
        let begins = |mark: &String| mark.to_lowercase().contains(&expected.to_lowercase());
        assert!(found.iter().any(begins), "{locale}: {found:?}");
        crate::accessible::is_accessible(&window, &format!("{locale}, the search")).await?;
        window.page.screenshot(Path::new(&format!("{folder}/search-{}.png", &locale[..2]))).await?;
        window.press(Key::Escape).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_term_is_told_in_plain_words_where_it_is_met_first() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    // The second slide measures deviations, and its notes tell what those are.
    window.press(Key::Right).await?;
    window.find("#tab-notes").await?.click().await?;
    window.until("return document.querySelector('.words dt')?.textContent === 'avvikelse'").await?;
    let words = window.text(".words").await?;
    assert!(
        words.contains("Något i våra system som inte är som det ska.") && words.contains("Förklaras här."),
        "{words}"
    );
    assert!(words.contains("LIX"), "{words}");
    window.close().await?;
    Ok(())
}
