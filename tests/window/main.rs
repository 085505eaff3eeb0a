//! The real program in its real window, as a person uses it: under a display, through WebKit's own driver.
//! `./dev test` builds the program with its pages inside and gives it a display without a network.
#![expect(clippy::disallowed_methods, reason = "tests read and write files and ask the environment")]

mod accessible;
mod briefing;
mod driver;
mod network;
mod pictures;
