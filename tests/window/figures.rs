//! Every number leads to its record; the list of all figures; a survey that is keyed in.

use crate::accessible::violations;
use crate::driver::{Outcome, Window, lykta};
use serde_json::json;
use std::fs;
use std::path::Path;
use thirtyfour::prelude::*;

/// Keeps a picture where `LYKTA_PICTURES` says, to be looked at.
async fn picture(window: &Window, name: &str) -> Outcome {
    let Ok(folder) = std::env::var("LYKTA_PICTURES") else { return Ok(()) };
    window.until("return document.fonts.status === 'loaded'").await?;
    window.page.screenshot(Path::new(&format!("{folder}/{name}.png"))).await
}

async fn to_figures(window: &Window) -> Outcome {
    window.ready().await?;
    window.find("[data-place=figures]").await?.click().await?;
    window.until("return document.querySelectorAll('#figures .list > li').length > 60").await
}

async fn fill(window: &Window, id: &str, words: &str) -> Outcome {
    let field = window.find(&format!("#survey-{id}")).await?;
    field.clear().await?;
    field.send_keys(words).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_number_of_the_notes_and_the_text_opens_its_record() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let pages = window.pages().await?;
    let mut opened = 0;
    for _ in 0..pages {
        for tab in ["notes", "text"] {
            window.find(&format!("#tab-{tab}")).await?.click().await?;
            let count =
                window.ask(&format!("return document.querySelectorAll('#panel-{tab} button.figure').length")).await?;
            for place in 0..count.as_u64().unwrap() {
                window.find(&format!("#tab-{tab}")).await?.click().await?;
                let press = format!(
                    "const button = document.querySelectorAll('#panel-{tab} button.figure')[{place}];
                     button.focus(); window.pressed = button.firstChild.textContent; return document.activeElement === button"
                );
                assert_eq!(window.ask(&press).await?, json!(true));
                window.press(Key::Enter).await?;
                window.until("return document.activeElement.id.startsWith('figure-')").await?;
                let told = window
                    .ask(
                        "const card = document.activeElement;
                         return { seen: card.offsetParent !== null, says: card.textContent.includes('svarade') || card.textContent.includes('Svar'),
                                  age: card.querySelector('.badge').textContent.trim(),
                                  number: /\\d/.test(window.pressed) ? card.textContent.includes(window.pressed.trim()) : true };",
                    )
                    .await?;
                assert_eq!(told, json!({ "seen": true, "says": true, "age": "6 år gammal", "number": true }));
                opened += 1;
            }
        }
        window.find("#tab-notes").await?.click().await?;
        window.ask("document.activeElement.blur()").await?;
        window.press(Key::Right).await?;
    }
    assert!(opened > 20, "{opened}");
    window.find(".strip [data-page='3']").await?.click().await?;
    window.find("#tab-text").await?.click().await?;
    window.find("#panel-text button.figure").await?.click().await?;
    window.until("return document.activeElement.id.startsWith('figure-')").await?;
    assert_eq!(violations(&window.page).await?, json!([]));
    picture(&window, "record").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_three_contradictions_stand_first_side_by_side_in_every_language() -> Outcome {
    for locale in ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"] {
        let window = Window::open(locale).await?;
        to_figures(&window).await?;
        let rows = "return [...document.querySelectorAll('section table tbody tr')].map(row =>
            [...row.querySelectorAll('[data-figure]')].map(cell =>
                cell.querySelector('.value').textContent.replace(/\\D/g, '') + ' ' + cell.textContent.match(/\\d\\.\\d(\\.\\d)?/)[0]))";
        let told = json!([["75 2.2.2", "89 2.3"], ["80 3.1", "100 3.2"], ["40 3.1", "100 3.2"]]);
        assert_eq!(window.ask(rows).await?, told, "{locale}");
        assert_eq!(window.ask("return document.activeElement.id").await?, json!("figures"));
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}");
        picture(&window, &format!("figures-{}", &locale[..2])).await?;
        // A list that is narrowed down says how far.
        window.find("#filter-conflicts").await?.click().await?;
        window.until("return document.querySelectorAll('#figures .list > li').length === 6").await?;
        window.find("#figures .list summary").await?.click().await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, an open record");
        picture(&window, &format!("figures-open-{}", &locale[..2])).await?;
        // The list goes over to another language with the window.
        window.find("[lang=fi].language").await?.click().await?;
        window.until("return document.querySelector('#figures .badge').textContent.includes('vuoden takaa')").await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_survey_is_keyed_in_corrected_kept_changed_and_removed() -> Outcome {
    for locale in ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"] {
        let window = Window::open(locale).await?;
        to_figures(&window).await?;
        window.find("section > .add").await?.click().await?;
        window.until("return document.activeElement.matches('form h2')").await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, the form");
        fill(&window, "title", "Digikartläggning").await?;
        fill(&window, "year", "20 24x").await?;
        window.find("form .end .primary").await?.click().await?;
        // What is wrong is told at the top and at the fields, and one click leads to a field.
        window.until("return document.activeElement.matches('.problems')").await?;
        assert_eq!(window.ask("return document.querySelectorAll('form [aria-invalid=true]').length").await?, json!(9));
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, the form with problems");
        picture(&window, &format!("survey-wrong-{}", &locale[..2])).await?;
        window.find(".problems li:nth-child(3) button").await?.click().await?;
        window.until("return document.activeElement.id === 'survey-year'").await?;
        for (id, words) in [
            ("publisher", "Ett förbund"),
            ("link", "https://example.org/kartlaggning"),
            ("when", "våren 2024"),
            ("year", "2024"),
            ("answers", "112"),
            ("questions-0-topic", "Övar ledningen?"),
            ("questions-0-section", "s. 12"),
            ("questions-0-figures-0-option", "varje år"),
            ("questions-0-figures-0-amount", "61"),
            ("questions-0-figures-0-wording", "de övade varje år"),
        ] {
            fill(&window, id, words).await?;
        }
        window.find("form .end .primary").await?.click().await?;
        window.until("return !!document.querySelector('[data-survey=own-digikartlaggning-2024]')").await?;
        let badge = window.text("[data-survey=own-digikartlaggning-2024]").await?;
        assert!(badge.contains("112") && badge.contains("https://example.org/kartlaggning"), "{badge}");
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, the list with it");
        picture(&window, &format!("survey-kept-{}", &locale[..2])).await?;
        let file = window.folder.path().join("data/own/surveys/own-digikartlaggning-2024.yaml");
        assert!(fs::read_to_string(&file).unwrap().contains("percent: 61"));

        // The command line sees the same.
        let output =
            lykta().env("LYKTA_DATA_DIR", window.folder.path().join("data")).args(["survey", "list"]).output().unwrap();
        assert!(String::from_utf8_lossy(&output.stdout).contains("own-digikartlaggning-2024"));

        // After closing it is still there; it can be changed, and taken away when one is sure.
        let window = Window::open_in(locale, window.close().await?).await?;
        to_figures(&window).await?;
        window.find("[data-survey=own-digikartlaggning-2024] .button").await?.click().await?;
        fill(&window, "questions-0-figures-0-amount", "64").await?;
        window.find("form .end .primary").await?.click().await?;
        window.until("return !!document.querySelector('[data-figure=own-digikartlaggning-2024-001]')").await?;
        assert!(window.text("[data-figure=own-digikartlaggning-2024-001] .value").await?.starts_with("64"));
        window.find("[data-survey=own-digikartlaggning-2024] .link-button").await?.click().await?;
        window.find("dialog[open] .primary").await?.click().await?;
        window.until("return !document.querySelector('[data-survey=own-digikartlaggning-2024]')").await?;
        assert!(!file.exists());
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_language_stands_on_every_slide_and_is_kept() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.find(".more > summary").await?.click().await?;
    window.find("#second-language option[value=fi]").await?.click().await?;
    window.until("return !!document.querySelector('.picture svg text[lang=fi]')").await?;
    window.until("return !!document.querySelector('#panel-text p[lang=fi]')").await?;
    window.press(Key::Right).await?;
    assert_eq!(violations(&window.page).await?, json!([]));
    picture(&window, "second-headlines").await?;
    let pages = window.pages().await?;
    window.find("#second-language option[value='fi+']").await?.click().await?;
    window.until(&format!("return document.querySelectorAll('.strip [data-page]').length !== {pages}")).await?;
    window.press(Key::Home).await?;
    window.press(Key::Right).await?;
    window.until("return !!document.querySelector('#panel-text article[data-twin$=\".fi\"][lang=fi]')").await?;
    window.find("#handout-language option[value=fi]").await?.click().await?;
    window.until("return document.querySelector('#handout-language').value === 'fi'").await?;
    picture(&window, "second-slides").await?;
    window.find(".exports .button:not(.primary)").await?.click().await?;
    window.until("return !!document.querySelector('.state .file')").await?;
    let told = std::process::Command::new("pdftotext").arg(window.exported()).arg("-").output().unwrap();
    assert!(String::from_utf8_lossy(&told.stdout).contains("Johtoryhmä"));
    let folder = window.close().await?;
    let again = Window::open_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    assert_eq!(again.find("#second-language").await?.prop("value").await?.as_deref(), Some("fi+"));
    assert_eq!(again.find("#handout-language").await?.prop("value").await?.as_deref(), Some("fi"));
    again.close().await?;
    Ok(())
}
