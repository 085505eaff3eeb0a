//! From a content pack, a body, minutes and a day to a deck: slides in order, their notes and their time.
//!
//! A deck is pure data and knows neither colour nor place. Its time is a promise: the presented slides, spoken at
//! [`WORDS_A_MINUTE`], take at most the share of talk of the chosen minutes; the rest belongs to discussion and to the
//! decision. What has no room is listed, never squeezed in.

mod build;
mod challenges;
mod evidence;
mod frame;
mod numbers;
mod pages;
mod records;
mod slide;
mod terms;
mod text;
mod time;

pub use build::{Request, build};
pub use slide::{
    Answers, Bar, BarRole, Block, Deck, Fact, FigureRecord, LeftOut, Named, PackName, Slide, SlideKind, Span, Term,
    Text, TimePlan, Tone, Unreported,
};
pub use terms::terms;
pub use text::plain;
pub use time::{LEAST_SECONDS, WORDS_A_MINUTE};
