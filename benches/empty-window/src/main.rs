//! An empty window. It tells when it has painted for the first time; `benches/bench.py` describes how.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::sync::OnceLock;
use std::time::Instant;
use tauri::{WebviewUrl, WebviewWindowBuilder};

static BEGAN: OnceLock<Instant> = OnceLock::new();

#[tauri::command]
fn painted() {
    if let Some(began) = BEGAN.get().filter(|_| std::env::var_os("LYKTA_BENCH").is_some()) {
        eprintln!("first-paint {}", began.elapsed().as_millis());
    }
}

fn main() -> tauri::Result<()> {
    BEGAN.get_or_init(Instant::now);
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .setup(|program| {
            // The size of Lykta's window.
            WebviewWindowBuilder::new(program, "main", WebviewUrl::App("index.html".into()))
                .title("Empty window")
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
