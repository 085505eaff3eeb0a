//! Briefings of a fixed course, real cases and facts in the window.

use crate::accessible::violations;
use crate::driver::{Outcome, Window};
use serde_json::json;
use std::path::Path;
use thirtyfour::prelude::*;

/// Chooses in a field as a user does, and waits until the briefing shows it.
async fn choose(window: &Window, field: &str, value: &str, then: &str) -> Outcome {
    window.find(&format!("{field} option[value='{value}']")).await?.click().await?;
    window.until(then).await
}

async fn keep_picture(window: &Window, name: &str) -> Outcome {
    if let Ok(folder) = std::env::var("LYKTA_PICTURES") {
        window.page.screenshot(Path::new(&format!("{folder}/{name}.png"))).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_of_another_municipality_is_chosen_and_kept() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let title = "return document.querySelector('.state').innerText.startsWith('Kunde det hända här')";
    choose(&window, "#template", "elsewhere", title).await?;
    assert_eq!(window.find("#minutes").await?.prop("value").await?.as_deref(), Some("5"));
    let lahti = "return [...document.querySelectorAll('.strip svg')].some(page => page.textContent.includes('Lahti'))";
    choose(&window, "#case", "lahti-2019", lahti).await?;
    let folder = window.close().await?;
    let again = Window::open_in("sv_FI.UTF-8", folder).await?;
    again.ready().await?;
    assert_eq!(again.find("#template").await?.prop("value").await?.as_deref(), Some("elsewhere"));
    assert_eq!(again.find("#case").await?.prop("value").await?.as_deref(), Some("lahti-2019"));
    again.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_municipality_in_aland_gets_its_own_slides() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let drawn = |word: &str| {
        format!("return [...document.querySelectorAll('.strip svg')].some(page => page.textContent.includes('{word}'))")
    };
    assert_eq!(window.ask(&drawn("906/2019")).await?, json!(true));
    window.find(".more > summary").await?.click().await?;
    let boxes = window.page.find_all(By::Css(".more input[type=checkbox]")).await?;
    boxes[0].click().await?;
    window.until(&drawn("906/2019").replace("return ", "return !")).await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_author_sees_how_sure_each_fact_is() -> Outcome {
    for locale in ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"] {
        let window = Window::open(locale).await?;
        window.ready().await?;
        window.page.set_window_rect(0, 0, 1280, 800).await?;
        choose(&window, "#template", "tonight", "return document.querySelectorAll('.strip [data-page]').length < 9")
            .await?;
        keep_picture(&window, &format!("template-{}", &locale[..2])).await?;
        window.find(".more > summary").await?.click().await?;
        window.find(".facts > summary").await?.click().await?;
        assert!(window.ask("return document.querySelectorAll('.facts li').length").await?.as_u64() > Some(20));
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}");
        keep_picture(&window, &format!("facts-{}", &locale[..2])).await?;
        window.close().await?;
    }
    Ok(())
}
