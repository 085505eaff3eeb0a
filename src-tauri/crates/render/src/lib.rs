//! A scene for the screen, as SVG, and for paper, as a tagged PDF.
//!
//! The PDF meets PDF/UA-1 and PDF/A-2a and holds neither date nor name of a machine: the same scene gives the same
//! bytes.

mod pdf;
mod svg;

pub use pdf::{PdfError, pdf};
pub use svg::svg;
