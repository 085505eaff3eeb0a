//! The help in the window: opened by F1 at what belongs to the screen, searched, left by Esc.

use crate::accessible::is_accessible;
use crate::driver::{Outcome, Window};
use serde_json::json;
use thirtyfour::Key;

/// The pages of the help, as files in content/help.
const PAGES: [&str; 6] = ["first-briefing", "own-words", "showing", "data", "never", "accessibility"];

impl Window {
    /// Shows a page of the open help.
    pub(crate) async fn show_page(&self, id: &str) -> Outcome {
        let place = PAGES.iter().position(|page| *page == id).unwrap();
        self.ask(&format!("document.querySelectorAll('dialog .page')[{place}].click()")).await?;
        self.until(&format!("return document.querySelectorAll('dialog .page')[{place}].hasAttribute('aria-current')"))
            .await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f1_opens_the_help_at_what_belongs_to_the_screen() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    let screens = [
        ("briefing", "Första genomgången på tio minuter"),
        ("content", "Gör orden till era egna"),
        ("settings", "Var allt ligger, kopior och ny dator"),
    ];
    for (screen, title) in screens {
        window.find(&format!("nav [data-place={screen}]")).await?.click().await?;
        window.until(&format!("return document.querySelector('main')?.id === '{screen}'")).await?;
        window.press(Key::F1).await?;
        window.until(&format!("return document.querySelector('#help-title')?.innerText === '{title}'")).await?;
        window.until("return document.activeElement.id === 'help-title'").await?;
        window.press(Key::Escape).await?;
        window.until("return !document.querySelector('dialog[open]')").await?;
    }
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_can_be_read_and_searched_by_keyboard() -> Outcome {
    let window = Window::open("fi_FI.UTF-8").await?;
    window.ready().await?;
    window.press(Key::F1).await?;
    window.until("return document.querySelectorAll('dialog .page').length === 7").await?;
    for page in PAGES {
        window.show_page(page).await?;
        assert!(window.text("dialog article").await?.len() > 400, "{page}");
        is_accessible(&window, page).await?;
    }
    window.ask("document.querySelector('#help-search').focus()").await?;
    window.press("varmuuskopi").await?;
    window
        .until(
            "return document.querySelectorAll('dialog .page').length < 6 && !!document.querySelector('article mark')",
        )
        .await?;
    is_accessible(&window, "what was found").await?;
    window.press("xyz").await?;
    window.until("return document.querySelectorAll('dialog .page').length === 0").await?;
    assert!(window.text("dialog [role=status]").await?.contains("Millään"));
    window.press(Key::Escape).await?;
    window.close().await?;
    Ok(())
}

/// What the window says before it is asked for more is not the help, and no part of it was fetched.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn help_and_settings_are_read_when_they_are_opened() -> Outcome {
    let window = Window::open("en_GB.UTF-8").await?;
    window.ready().await?;
    let fetched =
        "return performance.getEntriesByType('resource').filter(it => /Help|Settings|later/.test(it.name)).length";
    assert_eq!(window.ask(fetched).await?, json!(0));
    window.press(Key::F1).await?;
    window.until("return !!document.querySelector('dialog[open] article p')").await?;
    window.press(Key::Escape).await?;
    window.close().await?;
    Ok(())
}
