//! Content packs in the window: seen, installed, refused, chosen, removed.

use crate::accessible::violations;
use crate::driver::{Outcome, Window, lykta};
use serde_json::json;
use std::fs;
use std::path::Path;
use thirtyfour::Key;

/// The second pack of the list, which is the first that was installed.
const OWN: &str = "#content > ul > li:nth-child(2)";

/// The bundled pack under another name, where the window's tests install from.
fn own_pack(folder: &Path) {
    let pack = folder.join("pack");
    let output = lykta().args(["pack", "copy"]).arg(&pack).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    change(&pack.join("pack.yaml"), "id: nine", "id: own");
    change(&pack.join("audiences/ledningsgrupp/sv.md"), "title: ", "title: Förbundets ord. ");
}

fn change(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

impl Window {
    async fn to_content(&self) -> Outcome {
        self.find("#briefing h1").await?;
        self.find("nav [data-place=content]").await?.click().await?;
        self.until("return document.querySelectorAll('#content tbody tr').length >= 3").await
    }

    async fn click(&self, selector: &str) -> Outcome {
        self.find(selector).await?.click().await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pack_is_installed_chosen_and_removed() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    own_pack(window.folder.path());
    window.ready().await?;
    window.to_content().await?;
    assert_eq!(window.ask("return document.querySelectorAll('article').length").await?, json!(1));

    window.click("#content header button:nth-of-type(2)").await?;
    window.until("return document.querySelectorAll('article').length === 2").await?;
    assert!(window.text("#content section").await?.contains("own 1.0.0"));
    // The changed title is newer than its translations.
    let stale = format!("return [...document.querySelectorAll('{OWN} tbody tr')].map(row => row.cells[2].innerText)");
    assert_eq!(window.ask(&stale).await?, json!(["0", "1", "1"]));

    window.click(&format!("{OWN} .ways button:nth-of-type(1)")).await?;
    window.until(&format!("return !!document.querySelector('{OWN} .chosen')")).await?;
    window.click("nav [data-place=briefing]").await?;
    window.ready().await?;
    assert!(window.text(".state").await?.contains("Förbundets ord"), "{}", window.text(".state").await?);
    // In Finnish the first slide was made from an older text, and the window says so.
    window.ask("const s = document.querySelector('#deck-language'); s.value = 'fi'; s.dispatchEvent(new Event('change', { bubbles: true }))").await?;
    window
        .until(
            "return [...document.querySelectorAll('#briefing ul')].some(list => list.innerText.includes('översatt'))",
        )
        .await?;

    // It is still chosen after the window was closed.
    let folder = window.close().await?;
    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.ready().await?;
    window.to_content().await?;
    assert!(window.ask(&format!("return !!document.querySelector('{OWN} .chosen')")).await? == json!(true));

    window.click(&format!("{OWN} .ways button:last-of-type")).await?;
    window.until("return !!document.querySelector('dialog[open] #remove-title')").await?;
    window.press(Key::Escape).await?;
    assert_eq!(window.ask("return document.querySelectorAll('article').length").await?, json!(2));
    window.click(&format!("{OWN} .ways button:last-of-type")).await?;
    window.click("dialog[open] .primary").await?;
    window.until("return document.querySelectorAll('article').length === 1").await?;
    assert!(!window.folder.path().join("data/packs/own").exists());
    window.click("nav [data-place=briefing]").await?;
    window.ready().await?;
    window.until("return !document.querySelector('.state').innerText.includes('Förbundets ord')").await?;
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pack_with_errors_is_refused_and_they_are_listed() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    own_pack(window.folder.path());
    let file = "challenges/c3-responsibility/sv.md";
    change(&window.folder.path().join("pack").join(file), "plain:", "plane:");
    window.ready().await?;
    window.to_content().await?;
    window.click("#content header button:nth-of-type(2)").await?;
    window.until("return document.activeElement.matches('section.refused')").await?;
    let told = window.text("section.refused").await?;
    assert!(told.contains(&format!("{file}:4:1")) && told.contains("plane"), "{told}");
    assert!(!window.folder.path().join("data/packs/own").exists());
    assert_eq!(violations(&window.page).await?, json!([]));
    window.close().await?;
    Ok(())
}

/// Somebody changed the chosen pack by hand: the window opens all the same, with the bundled one, and says why.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pack_that_went_bad_does_not_keep_the_window_from_opening() -> Outcome {
    let window = Window::open("en_GB.UTF-8").await?;
    own_pack(window.folder.path());
    window.ready().await?;
    window.to_content().await?;
    window.click("#content header button:nth-of-type(2)").await?;
    window.click(&format!("{OWN} .ways button:nth-of-type(1)")).await?;
    window.until(&format!("return !!document.querySelector('{OWN} .chosen')")).await?;
    let folder = window.close().await?;
    fs::write(folder.path().join("data/packs/own/1.0.0/glossary.yaml"), "- [").unwrap();
    let window = Window::open_in("en_GB.UTF-8", folder).await?;
    window.ready().await?;
    let told = "return [...document.querySelectorAll('#briefing ul')].some(list =>
        list.innerText.includes('own 1.0.0') && list.innerText.includes('under Content'))";
    window.until(told).await?;
    window.to_content().await?;
    window.click(&format!("{OWN} summary")).await?;
    assert!(window.text(OWN).await?.contains("glossary.yaml:1:"));
    window.close().await?;
    Ok(())
}

/// Language of the system, name of the picture, width.
const VIEWS: [(&str, &str, u32); 6] = [
    ("sv_FI.UTF-8", "content-sv", 1280),
    ("fi_FI.UTF-8", "content-fi", 1280),
    ("en_GB.UTF-8", "content-en", 1280),
    ("sv_FI.UTF-8", "content-sv-narrow", 500),
    ("fi_FI.UTF-8", "content-fi-narrow", 500),
    ("en_GB.UTF-8", "content-en-narrow", 500),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_in_the_content_screen_whatever_its_language_and_width() -> Outcome {
    let pictures = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    fs::create_dir_all(&pictures).unwrap();
    for (locale, name, width) in VIEWS {
        let window = Window::open(locale).await?;
        own_pack(window.folder.path());
        change(&window.folder.path().join("pack/pack.yaml"), "languages: [sv, fi, en]", "languages: [sv, fi]");
        fs::remove_file(window.folder.path().join("pack/challenges/c3-responsibility/en.md")).unwrap();
        window.ready().await?;
        window.page.set_window_rect(0, 0, width, 900).await?;
        window.to_content().await?;
        window.click("#content header button:nth-of-type(2)").await?;
        window.until("return document.querySelectorAll('article').length === 2").await?;
        window.click(&format!("{OWN} summary")).await?;
        window.until("return document.fonts.status === 'loaded'").await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{name}");
        let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        assert_eq!(window.ask(fits).await?, json!(true), "{name}");
        window.page.screenshot(Path::new(&format!("{pictures}/{name}.png"))).await?;
        window.ask(&format!("document.querySelector('{OWN} article').scrollIntoView()")).await?;
        window.page.screenshot(Path::new(&format!("{pictures}/{name}-below.png"))).await?;
        window.click(&format!("{OWN} .ways button:last-of-type")).await?;
        window.until("return !!document.querySelector('dialog[open]')").await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{name}, the dialog");
        window.page.screenshot(Path::new(&format!("{pictures}/{name}-dialog.png"))).await?;
        window.close().await?;
    }
    Ok(())
}
