//! Opens the window and finds things in it.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

pub(crate) type Outcome = WebDriverResult<()>;

/// An open window, with a data folder of its own.
pub(crate) struct Window {
    pub(crate) page: WebDriver,
    pub(crate) folder: tempfile::TempDir,
    driver: Driver,
}

/// The driver's process; it ends with the test.
pub(crate) struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

impl Driver {
    /// Waits until a driver listens.
    pub(crate) fn wait(process: Child, port: u16) -> Self {
        let driver = Self(process);
        let began = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(began.elapsed() < PATIENCE, "the driver did not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        driver
    }
}

/// A port that is free now.
pub(crate) fn listen() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// What to look for so that the program gives up.
pub(crate) const GIVE_UP: &str = "Kommunens hemliga plan";

/// How long anything may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often a window is tried to be opened.
const TRIES: usize = 3;

/// Starts a driver, and through it the program on a data folder. Most tests are not about the first run.
async fn start(locale: &str, folder: &Path, first_run: bool) -> WebDriverResult<(Driver, WebDriver)> {
    let port = listen();
    let driver = Command::new("WebKitWebDriver")
        .args([format!("--port={port}"), "--host=127.0.0.1".into()])
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("LYKTA_DATA_DIR", folder.join("data"))
        .env("LYKTA_EXPORT_TO", folder.join("exported.pdf"))
        .env("LYKTA_IMPORT_FROM", folder.join("pack"))
        .env("LYKTA_GIVE_UP_AT", GIVE_UP)
        .env("LYKTA_CHOOSE_FOLDER", folder.join("second"))
        .env("LYKTA_START", if first_run { "yes" } else { "no" })
        .env("LC_ALL", locale)
        .env("GTK_THEME", std::env::var("LYKTA_TEST_THEME").unwrap_or_else(|_| "Adwaita".into()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("WebKitWebDriver (Debian: webkit2gtk-driver)");
    let driver = Driver::wait(driver, port);
    let mut wishes = Capabilities::new();
    wishes.set("webkitgtk:browserOptions", json!({ "binary": env!("CARGO_BIN_EXE_lykta-window"), "args": [] }))?;
    let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await?;
    Ok((driver, page))
}

impl Window {
    /// Opens the program in a language of the system.
    pub(crate) async fn open(locale: &str) -> WebDriverResult<Self> {
        Self::open_in(locale, tempfile::tempdir().unwrap()).await
    }

    /// Opens the program on a data folder that may hold something.
    pub(crate) async fn open_in(locale: &str, folder: tempfile::TempDir) -> WebDriverResult<Self> {
        Self::start(locale, folder, false).await
    }

    /// Opens the program as somebody meets it who has just installed it.
    pub(crate) async fn open_first(locale: &str) -> WebDriverResult<Self> {
        Self::open_first_in(locale, tempfile::tempdir().unwrap()).await
    }

    /// The same on a data folder that may hold something.
    pub(crate) async fn open_first_in(locale: &str, folder: tempfile::TempDir) -> WebDriverResult<Self> {
        Self::start(locale, folder, true).await
    }

    async fn start(locale: &str, folder: tempfile::TempDir, first_run: bool) -> WebDriverResult<Self> {
        // A port that is free now may be taken by another test before the driver has it: then another one is tried.
        let mut started = start(locale, folder.path(), first_run).await;
        for _ in 1..TRIES {
            if started.is_err() {
                started = start(locale, folder.path(), first_run).await;
            }
        }
        let (driver, page) = started?;
        page.set_implicit_wait_timeout(PATIENCE).await?;
        page.set_script_timeout(PATIENCE).await?;
        Ok(Self { page, folder, driver })
    }

    /// Closes the program; the data folder is given back.
    pub(crate) async fn close(self) -> WebDriverResult<tempfile::TempDir> {
        self.page.quit().await?;
        drop(self.driver);
        // The session ends before the program does, sometimes without it; and only one program may have the store open.
        let began = Instant::now();
        while let Some(process) = running(self.folder.path()) {
            assert!(began.elapsed() < PATIENCE, "the program did not end");
            _ = Command::new("kill").arg(process).status();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(self.folder)
    }

    /// Stops the program with a signal that no program can delay; the data folder is given back.
    pub(crate) async fn kill(self) -> tempfile::TempDir {
        let process = running(self.folder.path()).expect("the window runs");
        assert!(Command::new("kill").args(["-9", &process]).status().unwrap().success());
        let began = Instant::now();
        // It has let go of its files when nothing is left of it but its number.
        let lives =
            || std::fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| !stat.contains(") Z "));
        while lives() {
            assert!(began.elapsed() < PATIENCE, "the program did not end");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        drop(self.driver);
        self.folder
    }

    /// Waits until a briefing stands on the screen.
    pub(crate) async fn ready(&self) -> Outcome {
        self.until("return !!document.querySelector('.picture svg text')").await
    }

    pub(crate) async fn find(&self, selector: &str) -> WebDriverResult<WebElement> {
        self.page.find(By::Css(selector)).await
    }

    pub(crate) async fn text(&self, selector: &str) -> WebDriverResult<String> {
        self.find(selector).await?.text().await
    }

    /// What a script in the page gives.
    pub(crate) async fn ask(&self, script: &str) -> WebDriverResult<Value> {
        Ok(self.page.execute(script, vec![]).await?.json().clone())
    }

    /// Waits until a script in the page gives true.
    pub(crate) async fn until(&self, script: &str) -> Outcome {
        let began = Instant::now();
        while self.ask(script).await? != json!(true) {
            assert!(began.elapsed() < PATIENCE, "never true: {script}\n{}", self.text("body").await?);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Presses keys wherever the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        self.page.action_chain().send_keys(keys).perform().await
    }

    /// Presses a key while Ctrl is held.
    pub(crate) async fn press_held(&self, key: char) -> Outcome {
        self.page.action_chain().key_down(Key::Control).send_keys(key.to_string()).key_up(Key::Control).perform().await
    }

    /// The place of the current thumbnail, from 1.
    pub(crate) async fn place(&self) -> WebDriverResult<i64> {
        let place = self.ask("return Number(document.querySelector('.strip [aria-current]').dataset.page)").await?;
        Ok(place.as_i64().unwrap_or(0))
    }

    /// The number of thumbnails.
    pub(crate) async fn pages(&self) -> WebDriverResult<i64> {
        Ok(self.ask("return document.querySelectorAll('.strip [data-page]').length").await?.as_i64().unwrap_or(0))
    }

    /// The day of the meeting, as the command line takes it.
    pub(crate) async fn date(&self) -> WebDriverResult<String> {
        let shown = self.find("#date").await?.prop("value").await?.unwrap();
        let parts: Vec<u32> = shown.split('.').map(|part| part.parse().unwrap()).collect();
        Ok(format!("{}-{:02}-{:02}", parts[2], parts[1], parts[0]))
    }

    /// Where the tests let an export go.
    pub(crate) fn exported(&self) -> PathBuf {
        self.folder.path().join("exported.pdf")
    }
}

/// The number of the process whose window is on this data folder.
fn running(folder: &Path) -> Option<String> {
    let folder = folder.display().to_string();
    let mut processes = std::fs::read_dir("/proc").unwrap().filter_map(Result::ok).map(|entry| entry.path());
    let process = processes.find(|process| {
        let is_window = std::fs::read_link(process.join("exe")).is_ok_and(|program| program.ends_with("lykta-window"));
        let environment = std::fs::read(process.join("environ")).unwrap_or_default();
        is_window && String::from_utf8_lossy(&environment).contains(&folder)
    })?;
    process.file_name()?.to_str().map(str::to_owned)
}

/// The command line, which is built beside the window.
pub(crate) fn lykta() -> Command {
    let window = Path::new(env!("CARGO_BIN_EXE_lykta-window"));
    Command::new(window.with_file_name("lykta"))
}
