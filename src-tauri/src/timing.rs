//! How long the window takes to its first picture, for the benchmark.

use std::sync::OnceLock;
use std::time::Instant;

static BEGAN: OnceLock<Instant> = OnceLock::new();

/// The program begins.
pub(crate) fn begin() {
    BEGAN.get_or_init(Instant::now);
}

/// The first picture is on the screen: said when the benchmark asks for it.
pub(crate) fn painted() {
    if let Some(began) = BEGAN.get().filter(|_| std::env::var_os("LYKTA_BENCH").is_some()) {
        eprintln!("first-paint {}", began.elapsed().as_millis());
    }
}
