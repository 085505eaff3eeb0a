//! A reading as one web page: no script, nothing from elsewhere, and whatever a pack says is text.

mod page;
mod parts;

pub use page::page;
