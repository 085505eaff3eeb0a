//! Nothing that was said to be saved is ever lost: programs that are stopped in the middle, disks that are full or fail,
//! damaged files, two programs at once, files of every older form, and going back to backups.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    reason = "a test damages files, starts programs and stops at what is wrong"
)]

mod chance;
mod child;
mod damage;
mod disk;
mod drills;
mod forms;
mod kills;
mod memory;
mod places;
mod steps;
mod together;
mod travel;
