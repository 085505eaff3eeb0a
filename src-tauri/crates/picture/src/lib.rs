//! Pictures of other people: a PNG or a JPEG within limits, or a sentence that says why not.
//!
//! A picture file tells more than it shows: where it was taken, by whom, with what, sometimes what was cut away. So
//! nothing of the file goes on. Its points are read and written anew ([`read`]), upright, in sRGB, no larger than anybody
//! sees. A crate of its own, since the deck and the scene both hold pictures and neither may know how they are read.

mod colours;
mod kinds;
mod picture;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use picture::{Kind, Picture, Samples};
pub use read::{FILE, LOGO, SLIDE, read};
