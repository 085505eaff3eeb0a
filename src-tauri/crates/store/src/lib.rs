//! What is kept from one day to the next: briefings and settings, in one SQLite file.
//!
//! The file is opened alone ([`Store::open`]): a second program that wants it is refused, so two windows never write
//! over each other. Every change is on the disk when the call returns. A file of a newer Lykta, or of another program,
//! is left as it is.

mod briefings;
mod error;
mod migrations;
mod open;
mod settings;

pub use briefings::StoredBriefing;
pub use error::StoreError;
pub use open::Store;
