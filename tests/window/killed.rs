//! The window is stopped in the middle of typing: what it said was kept is there.

use crate::driver::{Outcome, Window};
use thirtyfour::prelude::*;

/// How often the window is stopped.
const KILLS: usize = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_kept_is_there_after_the_window_was_stopped() -> Outcome {
    let mut folder = tempfile::tempdir().unwrap();
    let mut kept = String::new();
    for number in 0..=KILLS {
        let window = Window::open_in("sv_FI.UTF-8", folder).await?;
        window.ready().await?;
        window.press(Key::F2).await?;
        window.until("return document.activeElement.dataset.kind === 'headline'").await?;
        let found = window.ask("return document.activeElement.value").await?;
        let found = found.as_str().unwrap_or_default().to_owned();
        // More may be there than was said to be kept, never less.
        assert!(found.starts_with(&kept), "{found:?} instead of {kept:?}");
        if number == KILLS {
            window.close().await?;
            break;
        }
        kept = format!("Vi ber er om beslut nummer {number}");
        window.press(kept.as_str()).await?;
        let said = "return document.activeElement.closest('.one').textContent.includes('Sparat')";
        window.until(&format!("{said} && document.activeElement.value === '{kept}'")).await?;
        window.press(" och lite till som kanske hinner sparas").await?;
        // Now at once, now while it is being kept, now a moment later.
        tokio::time::sleep(std::time::Duration::from_millis(number as u64 * 23 % 300)).await;
        folder = window.kill().await;
    }
    Ok(())
}
