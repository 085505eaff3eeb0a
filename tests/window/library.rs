//! The first run, a new briefing and the library of briefings, by keyboard alone.

use crate::accessible::is_accessible;
use crate::driver::{Outcome, Window};
use serde_json::json;
use thirtyfour::prelude::*;

/// Goes on with the tab key until the focus is on what the selector names.
async fn tab_to(window: &Window, selector: &str) -> Outcome {
    for _ in 0..80 {
        window.press(Key::Tab).await?;
        if window.ask(&format!("return document.activeElement.matches(`{selector}`)")).await? == json!(true) {
            return Ok(());
        }
    }
    panic!("the tab key never came to {selector}: {}", window.text("main").await?);
}

/// Waits until the heading begins with some words.
async fn heading(window: &Window, words: &str) -> Outcome {
    window.until(&format!("return document.querySelector('h1')?.textContent.startsWith(`{words}`) ?? false")).await
}

/// Types in place of what stands in the field that has the focus.
async fn write(window: &Window, words: &str) -> Outcome {
    control(window, "a").await?;
    window.press(words).await
}

/// Holds Control and presses a letter.
async fn control(window: &Window, letter: &str) -> Outcome {
    window.page.action_chain().key_down(Key::Control).send_keys(letter).key_up(Key::Control).perform().await
}

struct Spoken {
    locale: &'static str,
    welcome: &'static str,
    /// What the slide says about the last exercise.
    fact: &'static str,
    group: &'static str,
}

const SWEDISH: Spoken = Spoken {
    locale: "sv_FI.UTF-8",
    welcome: "Välkommen till Lykta",
    fact: "Vi övade senast 14.3.2026.",
    group: "Ledningsgruppen 1.12.2026",
};
const FINNISH: Spoken = Spoken {
    locale: "fi_FI.UTF-8",
    welcome: "Tervetuloa Lyktaan",
    fact: "Harjoittelimme viimeksi 14.3.2026.",
    group: "Johtoryhmä 1.12.2026",
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_first_run_to_an_exported_pdf_by_keyboard_in_swedish_and_finnish() -> Outcome {
    for spoken in [SWEDISH, FINNISH] {
        let window = Window::open_first(spoken.locale).await?;
        heading(&window, spoken.welcome).await?;
        window.find("#name-sv").await?;
        is_accessible(&window, "the first step").await?;
        tab_to(&window, "#name-sv").await?;
        window.press("Kristinestad").await?;
        tab_to(&window, ".ways .primary").await?;
        window.press(Key::Enter).await?;
        window.find("#fact-last-exercise").await?;
        is_accessible(&window, "the second step").await?;
        tab_to(&window, "#fact-last-exercise").await?;
        window.press("14.3.2026").await?;
        window.until(&format!("return document.body.textContent.includes('{}')", spoken.fact)).await?;
        tab_to(&window, ".ways .primary").await?;
        window.press(Key::Enter).await?;
        window.find("#group").await?;
        is_accessible(&window, "the third step").await?;
        tab_to(&window, "#date").await?;
        write(&window, "1.12.2026").await?;
        tab_to(&window, "#minutes").await?;
        write(&window, "45").await?;
        window.press(Key::Enter).await?;
        heading(&window, spoken.group).await?;
        window.ready().await?;
        control(&window, "p").await?;
        window.until("return !!document.querySelector('.name button')").await?;
        let pdf = window.exported();
        let text = std::process::Command::new("pdftotext").arg(&pdf).arg("-").output().unwrap();
        let text = String::from_utf8_lossy(&text.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(spoken.fact), "{text}");
        // The next start is an ordinary one.
        let folder = window.close().await?;
        let again = Window::open_in(spoken.locale, folder).await?;
        heading(&again, spoken.group).await?;
        again.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_start_is_skipped_once_and_for_all() -> Outcome {
    let window = Window::open_first("sv_FI.UTF-8").await?;
    heading(&window, "Välkommen").await?;
    tab_to(&window, "#start .link-button").await?;
    window.press(Key::Enter).await?;
    window.ready().await?;
    let folder = window.close().await?;
    let again = Window::open_first_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    assert!(again.text("h1").await?.starts_with("Ledningsgruppen"));
    again.close().await?;
    Ok(())
}

/// Makes a briefing for a day with the form for new ones.
async fn make(window: &Window, day: &str) -> Outcome {
    control(window, "n").await?;
    tab_to(window, "#date").await?;
    write(window, day).await?;
    window.press(Key::Enter).await?;
    heading(window, &format!("Ledningsgruppen {day}")).await?;
    window.ready().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_briefing_is_there_in_less_than_a_minute_and_can_begin_with_an_earlier_ones_words() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let began = std::time::Instant::now();
    make(&window, "1.12.2026").await?;
    assert!(began.elapsed().as_secs() < 60);
    control(&window, "n").await?;
    is_accessible(&window, "a new briefing").await?;
    // The first challenge is left out, and the words of the earlier briefing are taken along.
    tab_to(&window, "#date").await?;
    write(&window, "8.12.2026").await?;
    tab_to(&window, "fieldset input").await?;
    let left_out =
        window.ask("return document.activeElement.closest('label').querySelector('strong').textContent").await?;
    window.press(" ").await?;
    tab_to(&window, "form > .check input").await?;
    window.press(" ").await?;
    tab_to(&window, ".ways .primary").await?;
    window.press(Key::Enter).await?;
    heading(&window, "Ledningsgruppen 8.12.2026").await?;
    window.ready().await?;
    let strip = window.ask("return document.querySelector('.strip').textContent").await?;
    let name = left_out.as_str().unwrap();
    assert!(!name.is_empty() && !strip.as_str().unwrap().contains(name), "{name}: {strip}");
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn briefings_are_found_copied_renamed_deleted_and_brought_back_by_keyboard() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    for day in ["1.12.2026", "8.12.2026"] {
        make(&window, day).await?;
    }
    control(&window, "o").await?;
    let rows = |count: usize| format!("return document.querySelectorAll('[data-open]').length === {count}");
    window.until(&rows(2)).await?;
    is_accessible(&window, "the library").await?;

    // A copy for the board.
    tab_to(&window, "[data-more]").await?;
    window.press(Key::Enter).await?;
    tab_to(&window, ".panel .ways button:nth-child(2)").await?;
    window.press(Key::Enter).await?;
    window.until("return document.activeElement.id === 'copy-group'").await?;
    is_accessible(&window, "a copy").await?;
    window.press("Kommunst").await?;
    tab_to(&window, "#copy-date").await?;
    write(&window, "14.12.2026").await?;
    window.press(Key::Enter).await?;
    heading(&window, "Kommunstyrelsen 14.12.2026").await?;

    // It is found while one types, and gets a name.
    control(&window, "o").await?;
    window.until(&rows(3)).await?;
    tab_to(&window, "#library-words").await?;
    window.press("kommunstyrelsen").await?;
    window.until(&rows(1)).await?;
    tab_to(&window, "[data-open]").await?;
    window.press(Key::F2).await?;
    window.until("return document.activeElement.id === 'rename'").await?;
    write(&window, "Styrelsens genomgång").await?;
    window.press(Key::Enter).await?;
    window.until("return document.querySelector('[data-open]')?.textContent === 'Styrelsens genomgång'").await?;

    // Deleted without a question, and back with one key.
    tab_to(&window, "[data-open]").await?;
    window.press(Key::Delete).await?;
    window.until("return document.activeElement.matches('.notice button')").await?;
    is_accessible(&window, "what was deleted").await?;
    window.until(&rows(0)).await?;
    window.press(Key::Enter).await?;
    window.until(&rows(1)).await?;

    assert_eq!(window.text("[data-open]").await?, "Styrelsens genomgång");
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_municipality_tells_about_itself_at_once() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.find("[data-place=municipality]").await?.send_keys(Key::Enter + "").await?;
    window.find("#fact-last-restore").await?;
    is_accessible(&window, "the municipality").await?;
    tab_to(&window, "#fact-last-restore").await?;
    window.press("i våras").await?;
    window.press(Key::Tab).await?;
    window.until("return !!document.querySelector('#fact-last-restore-wrong')").await?;
    is_accessible(&window, "a date that is none").await?;
    window.press(" ").await?;
    window
        .until("return document.body.textContent.includes('Vi har inte provat att återställa säkerhetskopior.')")
        .await?;
    tab_to(&window, "#municipality section:last-of-type > .button").await?;
    window.press(Key::Enter).await?;
    window.until("return document.activeElement.id === 'own-1-label'").await?;
    is_accessible(&window, "a fact of its own").await?;
    let folder = window.close().await?;
    let again = Window::open_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    again.find("[data-place=municipality]").await?.send_keys(Key::Enter + "").await?;
    again.find("#own-1-label").await?;
    again.close().await?;
    Ok(())
}
