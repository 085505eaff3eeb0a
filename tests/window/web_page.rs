//! The web page that a director opens from a mail: in a browser of its own, as narrow as a phone, in light and in dark.

use crate::accessible::violations;
use crate::driver::{Driver, Outcome, listen, lykta};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;

/// A browser without a screen; it ends with the test.
struct Browser {
    page: WebDriver,
    _driver: Driver,
}

impl Browser {
    async fn open() -> WebDriverResult<Self> {
        let port = listen();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver (Debian: chromium-driver)");
        let driver = Driver::wait(driver, port);
        let mut wishes = DesiredCapabilities::chrome();
        // A namespace without a network, or a machine that builds as root, allows no sandbox of the browser's own.
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] {
            wishes.add_arg(argument)?;
        }
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await?;
        Ok(Self { page, _driver: driver })
    }

    /// Shows the page as wide as a device, in light or dark.
    async fn show(&self, path: &Path, width: u32, scheme: &str) -> Outcome {
        let tools = self.page.cdp();
        let size = json!({ "width": width, "height": 740, "deviceScaleFactor": 1, "mobile": width < 600 });
        tools.send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        tools.send_raw("Emulation.setEmulatedMedia", scheme).await?;
        self.page.goto(format!("file://{}", path.display())).await
    }

    async fn ask(&self, script: &str) -> WebDriverResult<Value> {
        Ok(self.page.execute(script, vec![]).await?.json().clone())
    }
}

/// Where the pictures go, to be looked at.
fn pictures() -> String {
    let folder = std::env::var("LYKTA_PICTURES").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").into());
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The longest words stand in the longest briefing of the director.
fn save(language: &str, path: &Path) {
    let choices = ["--audience", "kommundirektor", "--minutes", "30", "--date", "2026-11-24", "--language", language];
    let output = lykta().arg("export").args(choices).arg("--read").arg("--output").arg(path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_web_page_reads_well_on_a_phone() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open().await?;
    for language in ["sv", "fi", "en"] {
        let path = folder.path().join(format!("{language}.html"));
        save(language, &path);
        for (width, scheme) in [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")] {
            let name = format!("{language} {width} {scheme}");
            browser.show(&path, width, scheme).await?;
            let told = browser
                .ask(
                    "return { width: innerWidth, asked: performance.getEntriesByType('resource').map(x => x.name),
                       across: [...document.querySelectorAll('body *')].filter(x => x.scrollWidth > x.clientWidth + 1
                           && getComputedStyle(x).display !== 'inline').map(x => x.outerHTML.slice(0, 120)),
                       fits: document.documentElement.scrollWidth <= innerWidth,
                       dark: getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)' }",
                )
                .await?;
            let dark = scheme == "dark";
            let wanted = json!({ "width": width, "asked": [], "across": [], "fits": true, "dark": dark });
            assert_eq!(told, wanted, "{name}");
            assert_eq!(violations(&browser.page).await?, json!([]), "{name}");
            let picture = format!("{}/page-{language}-{width}-{scheme}.png", pictures());
            browser.page.screenshot(Path::new(&picture)).await?;
        }
        assert_eq!(browser.ask("return document.documentElement.lang").await?, json!(language));
    }
    browser.page.quit().await
}

/// Every link leads to a place on the page, and the keyboard alone gets there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_web_page_is_read_by_keyboard() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.html");
    save("sv", &path);
    let browser = Browser::open().await?;
    browser.show(&path, 360, "light").await?;
    let lost = "return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
        .filter(to => !to.startsWith('#') || !document.getElementById(to.slice(1)))";
    assert_eq!(browser.ask(lost).await?, json!([]));
    let links = browser.ask("return document.querySelectorAll('nav a').length").await?.as_i64().unwrap_or(0);
    for _ in 0..200 {
        browser.page.action_chain().send_keys(Key::Tab).perform().await?;
        if browser.ask("return document.activeElement.matches('nav li:last-child a')").await? == json!(true) {
            break;
        }
    }
    browser.page.action_chain().send_keys(Key::Enter).perform().await?;
    assert!(links > 5);
    assert_eq!(browser.ask("return location.hash").await?, json!("#sources"));
    browser.page.quit().await
}

/// An HTML validator of its own finds nothing; the widths of the bars are the only styles inside an element.
#[test]
fn the_web_page_is_valid_html() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for language in ["sv", "fi", "en"] {
        let path = folder.path().join(format!("{language}.html"));
        save(language, &path);
        let output = Command::new(root.join("node_modules/.bin/html-validate"))
            .arg("--config")
            .arg(root.join("tests/fixtures/html-validate.json"))
            .arg(&path)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}
