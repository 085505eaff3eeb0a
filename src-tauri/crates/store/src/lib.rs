//! What is kept from one day to the next: briefings with what people made of them, and settings, in one SQLite file, and
//! backups of it.
//!
//! The file is opened alone ([`Store::open`]): a second program that wants it is refused, so two windows never write
//! over each other. Every change is on the disk when the call returns, and can be taken back ([`Store::change`]). A file
//! of a newer Lykta, of another program, or a damaged one is left as it is. Nothing here asks for the time: day and hour
//! are arguments.
#![expect(clippy::disallowed_methods, reason = "this is the edge: the store and its backups are files")]

mod backups;
mod briefings;
mod change;
mod check;
mod error;
mod files;
mod history;
mod look;
mod marks;
mod meetings;
mod migrations;
mod open;
mod own_slides;
mod profile;
mod restore;
mod settings;
mod texts;
mod thinning;
mod versions;

pub use backups::{Backup, Reason, backups, copy_elsewhere, examine, thin, verified};
pub use briefings::{Sorted, StoredBriefing};
pub use change::Change;
pub use check::Checked;
pub use error::StoreError;
pub use files::sum;
pub use history::{Step, Taken};
pub use meetings::StoredMeeting;
pub use open::Store;
pub use own_slides::StoredSlide;
pub use profile::{Named, StoredPicture};
pub use restore::{Before, put_in_place, restore};
pub use texts::{Place, StoredText};
pub use versions::StoredVersion;
