//! What is kept from one day to the next: briefings with what people made of them, and settings, in one SQLite file.
//!
//! The file is opened alone ([`Store::open`]): a second program that wants it is refused, so two windows never write
//! over each other. Every change is on the disk when the call returns, and can be taken back ([`Store::change`]). A file
//! of a newer Lykta, or of another program, is left as it is.

mod briefings;
mod change;
mod error;
mod history;
mod marks;
mod meetings;
mod migrations;
mod open;
mod own_slides;
mod profile;
mod settings;
mod texts;
mod versions;

pub use briefings::{Sorted, StoredBriefing};
pub use change::Change;
pub use error::StoreError;
pub use history::{Step, Taken};
pub use meetings::StoredMeeting;
pub use open::Store;
pub use own_slides::StoredSlide;
pub use profile::{Named, StoredPicture};
pub use texts::{Place, StoredText};
pub use versions::StoredVersion;
