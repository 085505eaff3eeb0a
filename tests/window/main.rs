//! The real program in its real window, as a person uses it: under a display, through WebKit's own driver.
//! `./dev test` builds the program with its pages inside and gives it a display without a network.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test reads files, asks the environment and stops at what is wrong"
)]

mod accessible;
mod backups;
mod briefing;
mod confidential;
mod content;
mod diagnostics;
mod driver;
mod editing;
mod figures;
mod help;
mod killed;
mod library;
mod network;
mod pictures;
mod reading;
mod search;
mod settings;
mod templates;
mod web_page;
