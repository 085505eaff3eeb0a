//! How easy a text is to read.

mod readability;

pub use readability::{HARD, lix};
