//! What is seen, at fixed places, and what it means.
//!
//! A [`Scene`] is a row of sections, one for each slide. A section has pages of items and a tree of [`Node`]s that says
//! what the items are to a reader who hears them. Screen and paper draw the same scene, so a line breaks the same way
//! everywhere. Lengths are points (1/72 inch), measured from the upper left corner of the page.

mod fonts;
mod item;
mod structure;

pub use fonts::{FAMILY, Font};
pub use item::{Artifact, Colour, Glyph, Item, Mark, Page, PathStep, Shape, Stroke, TextRun};
pub use picture::{Kind as PictureKind, Picture, Samples};
pub use structure::{Bookmark, Bounds, Child, Node, Role, Scene, Section};
