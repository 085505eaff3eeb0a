//! From a deck to something that is read alone, at a desk or on a phone: first what is to be decided, then the briefing
//! as running text, terms explained where they first occur, at the end where every figure comes from.
//!
//! A reading is pure data, as the deck is. The window, the A4 paper and the web page show the same one, so that none of
//! them says anything that the others do not.

mod build;
mod change;
mod marks;
mod opening;
mod own;
mod parts;
mod sources;
mod text;
mod time;

pub use build::build;
pub use marks::{Find, Mention};
pub use own::{Own, Shades};
pub use text::{Asked, Chapter, ChartBar, Cited, Part, Prose, Reading, Row, Run, plain};
