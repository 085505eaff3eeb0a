//! Zip files of other people: the files in them, or a sentence that says why not. And zip files of our own.
//!
//! A zip file may lie in every field. Nothing is believed that can be looked at: sizes are counted while a file is
//! unpacked, names are checked as they are written, and what is no ordinary file is refused. What nobody wants, such as
//! pictures or a zip inside the zip, is never unpacked. Nothing is written anywhere: the caller gets bytes by name.

mod entry;
mod pack;
#[cfg(test)]
mod tests;
mod unpack;

pub use pack::pack;
pub use unpack::{Limits, unpack};
