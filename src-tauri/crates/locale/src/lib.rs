//! The three languages of Lykta: what the program says, how it writes dates and numbers, how it sorts.
//!
//! Every sentence that the program itself words stands in `content/locales/<language>/*.ftl`. The code names a
//! sentence by its key ([`Message`]) and leaves the wording to [`say`], so that errors can cross any boundary as data.

mod language;
mod message;
mod sorting;
mod wording;

pub use language::{Language, UnknownLanguage};
pub use message::{Argument, Message};
pub use sorting::sort_by_name;
pub use wording::{date, keys, percent, say, word};
