//! Backups in the window: made, gone back to, copied to a second place; and the way back from a damaged store.

use crate::accessible::violations;
use crate::driver::{Outcome, Window};
use serde_json::json;
use std::fs;
use std::path::Path;

impl Window {
    async fn to_backups(&self) -> Outcome {
        self.find("nav [data-place=settings]").await?.click().await?;
        self.until("return !!document.querySelector('#backups h3:last-of-type')").await
    }

    /// Presses the button of the panel or dialog that has these words.
    async fn choose(&self, words: &str) -> Outcome {
        let find = format!(
            "const named = [...document.querySelectorAll('button')].filter(b => b.textContent.trim().startsWith('{words}') && b.checkVisibility());
            named[0]?.click(); return named.length > 0"
        );
        self.until(&find).await
    }

    async fn told(&self, words: &str) -> Outcome {
        self.until(&format!("return !!document.querySelector('#backups section')?.innerText.includes('{words}')")).await
    }

    async fn minutes(&self) -> WebResult {
        self.ask("return document.querySelector('#minutes').value").await
    }

    async fn set_minutes(&self, minutes: u32) -> Outcome {
        let type_in = format!(
            "const field = document.querySelector('#minutes'); field.value = '{minutes}';
            field.dispatchEvent(new Event('input', {{ bubbles: true }})); field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        );
        self.ask(&type_in).await?;
        self.until("return document.querySelector('[role=status]').innerText !== ''").await?;
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        Ok(())
    }
}

type WebResult = thirtyfour::prelude::WebDriverResult<serde_json::Value>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_made_and_gone_back_to() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.set_minutes(15).await?;
    window.to_backups().await?;
    window.choose("Säkerhetskopiera nu").await?;
    window.told("gjord och kontrollerad").await?;
    window.choose("Välj plats").await?;
    window.told("Säkerhetskopiorna kopieras").await?;
    assert_eq!(fs::read_dir(window.folder.path().join("second")).unwrap().count(), 2);
    window.choose("Spara allt som en fil").await?;
    window.told("sparad och kontrollerad").await?;
    assert!(window.folder.path().join("exported.lykta-workspace").exists());

    window.find("nav [data-place=briefing]").await?.click().await?;
    window.ready().await?;
    window.set_minutes(45).await?;
    window.to_backups().await?;
    window.choose("Återställ").await?;
    window.until("return !!document.querySelector('dialog[open] .primary')").await?;
    window.find("dialog[open] .primary").await?.click().await?;
    window.told("Läget före det är sparat").await?;
    window.find("nav [data-place=briefing]").await?.click().await?;
    window.ready().await?;
    assert_eq!(window.minutes().await?, json!("15"));
    window.close().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_store_is_told_of_and_gone_back_from() -> Outcome {
    let window = Window::open("sv_FI.UTF-8").await?;
    window.ready().await?;
    window.set_minutes(15).await?;
    window.to_backups().await?;
    window.choose("Säkerhetskopiera nu").await?;
    window.told("gjord och kontrollerad").await?;
    let folder = window.close().await?;
    let path = folder.path().join("data/lykta.db");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..5000]).unwrap();

    let window = Window::open_in("sv_FI.UTF-8", folder).await?;
    window.until("return !!document.querySelector('.trouble')?.innerText.includes('är skadad')").await?;
    assert_eq!(violations(&window.page).await?, json!([]));
    window.choose("Återställ en säkerhetskopia").await?;
    window.until("return !!document.querySelector('#backups li button')").await?;
    window.find("#backups li button").await?.click().await?;
    window.find("dialog[open] .primary").await?.click().await?;
    window.told("finns kvar").await?;
    window.find("nav [data-place=briefing]").await?.click().await?;
    window.ready().await?;
    assert_eq!(window.minutes().await?, json!("15"));
    let names = fs::read_dir(window.folder.path().join("data")).unwrap().map(|it| it.unwrap().file_name());
    assert_eq!(
        names
            .map(|name| name.into_string().unwrap())
            .filter(|name| name.starts_with("lykta-damaged-") && name.ends_with(".db"))
            .count(),
        1
    );
    window.close().await?;
    Ok(())
}

/// Language of the system, name of the picture, width.
const VIEWS: [(&str, &str, u32); 4] = [
    ("sv_FI.UTF-8", "backups-sv", 1280),
    ("fi_FI.UTF-8", "backups-fi", 1280),
    ("en_GB.UTF-8", "backups-en", 1280),
    ("fi_FI.UTF-8", "backups-fi-narrow", 500),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_in_the_panel_of_backups() -> Outcome {
    let pictures = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    fs::create_dir_all(&pictures).unwrap();
    for (locale, name, width) in VIEWS {
        let window = Window::open(locale).await?;
        window.ready().await?;
        window.page.set_window_rect(0, 0, width, 900).await?;
        window.to_backups().await?;
        for count in 1..=3 {
            window.find("#backups .button.primary").await?.click().await?;
            window.until(&format!("return document.querySelectorAll('#backups li').length === {count}")).await?;
        }
        window.until("return document.fonts.status === 'loaded'").await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{name}");
        let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        assert_eq!(window.ask(fits).await?, json!(true), "{name}");
        window.ask("document.querySelector('#backups').scrollIntoView()").await?;
        window.page.screenshot(Path::new(&format!("{pictures}/{name}.png"))).await?;
        window.find("#backups li button").await?.click().await?;
        window.until("return !!document.querySelector('dialog[open]')").await?;
        assert_eq!(violations(&window.page).await?, json!([]), "{name}, the dialog");
        window.page.screenshot(Path::new(&format!("{pictures}/{name}-dialog.png"))).await?;
        window.close().await?;
    }
    Ok(())
}
