//! axe-core in the real page, in every view and language.

use crate::driver::{Outcome, Window};
use crate::reading::read;
use serde_json::json;
use thirtyfour::WebDriver;

/// What axe finds wrong with the page as it is.
pub(crate) async fn violations(page: &WebDriver) -> thirtyfour::error::WebDriverResult<serde_json::Value> {
    let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");
    page.execute(&std::fs::read_to_string(axe).unwrap(), vec![]).await?;
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document).then(
            r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | '))),
            e => done(['' + e]));";
    Ok(page.execute_async(script, vec![]).await?.json().clone())
}

/// Stops at what axe finds.
pub(crate) async fn is_accessible(window: &Window, view: &str) -> Outcome {
    assert_eq!(violations(&window.page).await?, json!([]), "{view}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_in_any_view() -> Outcome {
    for locale in ["sv_FI.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8"] {
        let window = Window::open(locale).await?;
        window.find(".picture svg").await?;
        for tab in ["edit", "notes", "text", "numbers"] {
            window.find(&format!("#tab-{tab}")).await?.click().await?;
            assert_eq!(violations(&window.page).await?, json!([]), "{locale} {tab}");
        }
        window.press(thirtyfour::Key::Right).await?;
        window.press(thirtyfour::Key::Right).await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, a chart");
        window.press(thirtyfour::Key::F1).await?;
        window.until("return !!document.querySelector('dialog[open]')").await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, the help");
        window.press(thirtyfour::Key::Escape).await?;
        read(&window).await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{locale}, the text");
        window.close().await?;
    }
    Ok(())
}

/// The check itself can fail.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_what_is_wrong() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.find(".picture svg").await?;
    window
        .ask("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"x\"><button></button>')")
        .await?;
    let found = violations(&window.page).await?.to_string();
    assert!(found.contains("image-alt") && found.contains("button-name"), "{found}");
    window.close().await?;
    Ok(())
}
