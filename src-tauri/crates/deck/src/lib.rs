//! From a content pack, a body, minutes and a day to a deck: slides in order, their notes and their time.
//!
//! A deck is pure data and knows neither colour nor place. Its time is a promise: the presented slides, spoken at
//! [`WORDS_A_MINUTE`], take at most the share of talk of the chosen minutes; the rest belongs to discussion and to the
//! decision. What has no room is listed, never squeezed in.

mod advice;
mod bilingual;
mod block;
mod build;
mod cases;
mod challenges;
mod changes;
mod confidential;
mod decision;
mod evidence;
mod facts;
mod frame;
mod jargon;
mod look;
mod numbers;
mod order;
mod outline;
mod pages;
mod placed;
mod public;
mod record;
mod records;
mod search;
mod slide;
mod stale;
mod tailoring;
mod templates;
mod terms;
mod text;
mod time;
mod words;

pub use advice::{Rewording, readability};
pub use bilingual::{Second, Twice, in_language};
pub use block::{Bar, BarRole, Block, Fact, Tone, Unreported};
pub use build::{Request, bases, build};
pub use changes::{
    ChangedSlide, Changes, Choice, ChoiceChange, Compared, FigureChange, FromTo, MovedSlide, SlideName, TextChange,
    WordRun, WordsAre, changes, changes_in_words,
};
pub use confidential::{Confidentiality, FIGURE, NOTES, SlideMark, Status};
pub use jargon::{DeckWords, SlideWords, UsedTerm, words};
pub use look::{Look, contrast, nearest};
pub use order::{carried_over, proposed};
pub use outline::{FigureRead, Outline, OutlineFigure, OutlineSlide, OutlineText, SlidePart, outline};
pub use picture::{Kind as PictureKind, Picture};
pub use record::{FigureRecord, FigureUse, figure_records};
pub use search::{Hit, HitKind, Piece, search};
pub use slide::{Answers, Deck, InSecond, LeftOut, Named, PackName, Slide, SlideKind, Span, Text, TimePlan};
pub use stale::stale;
pub use tailoring::{Field, FieldKind, Hidden, OwnKind, OwnSlide, Placed, Tailoring};
pub use terms::{Glossaries, Glossary, Term};
pub use text::plain;
pub use time::WORDS_A_MINUTE;
