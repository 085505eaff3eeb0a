//! From a deck to a scene: every line broken, every bar drawn, nothing cut off.
//!
//! A slide is laid out by its kind ([`slides`]). What does not fit goes on to a further page with the same headline,
//! and is reported as a notice; text is never set smaller. The sizes and colours are those of [`theme`].

mod accent;
mod blocks;
mod canvas;
mod charts;
mod emblem;
mod engine;
mod flow;
mod handout;
mod hyphenation;
mod kinds;
mod ornament;
mod paper;
mod paragraph;
mod pictures;
mod reading;
mod slides;
mod tables;
pub mod theme;

pub use accent::Accent;
pub use engine::Engine;
pub use handout::handout;
pub use reading::{reading, soften};

pub use slides::{Laid, Reused, slides};
