//! Words as people write them: how easy a text is to read, which terms stand in it in whatever form, and where words
//! that were asked for are found.
//!
//! A [`Matcher`] is built once from the forms of a glossary and finds the terms in inflected form and inside compounds;
//! the longest wins. A [`Query`] finds what somebody typed, with or without diacritics, in any form.

mod folding;
mod forms;
mod likeness;
mod matcher;
mod readability;
mod search;
mod stem;
mod words;

pub use likeness::{Explanation, Wording};
pub use matcher::{Matcher, Occurrence};
pub use readability::{Band, Counts, HARD, Readability};
pub use search::{Found, Query};
