//! Lykta as its users meet it: the program on real files, what it writes opened by other programs, and the rules that
//! hold the code together.
#![expect(clippy::disallowed_methods, reason = "tests read and write files and ask the environment")]

mod architecture;
mod bad_input;
mod command_line;
mod decks;
mod network;
mod odd_packs;
mod pdf;
mod program;
mod reading;
