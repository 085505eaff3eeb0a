//! Lykta as its users meet it: the program on real files, what it writes opened by other programs, and the rules that
//! hold the code together.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test reads files, asks the environment and stops at what is wrong"
)]

mod about_us;
mod architecture;
mod audiences;
mod bad_input;
mod bilingual;
mod changes;
mod command_line;
mod confidential;
mod decks;
mod desk;
mod diagnostics;
mod figures;
mod help;
mod library;
mod licences;
mod marking;
mod municipality;
mod network;
mod odd_packs;
mod packs;
mod pdf;
mod pictures;
mod program;
mod reading;
mod readings;
mod spelling;
mod tailoring;
mod templates;
mod terms;
mod translations;
mod words;
mod workspace;
