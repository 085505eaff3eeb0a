//! Sizes, places and colours of the slides and of the handout, in points.
//!
//! Slides have 960 x 540 points, margins of 48 and an 8 point grid. Every pair of text and ground has a contrast of at
//! least 4.5:1, which a test computes.

use scene::Colour;

/// Width of a slide.
pub const WIDTH: f32 = 960.0;
/// Height of a slide.
pub const HEIGHT: f32 = 540.0;
/// Left and right margin of a slide.
pub const MARGIN: f32 = 48.0;
/// Width between the margins.
pub const MEASURE: f32 = WIDTH - 2.0 * MARGIN;

/// Near black: text.
pub const INK: Colour = Colour(0x16, 0x1a, 0x22);
/// White: the paper.
pub const PAPER: Colour = Colour(0xff, 0xff, 0xff);
/// Deep blue: the first slide, headlines.
pub const NIGHT: Colour = Colour(0x12, 0x26, 0x4a);
/// The light of the lantern: the one thing to look at.
pub const AMBER: Colour = Colour(0xf2, 0xa3, 0x13);
/// Labels, sources, the line at the foot.
pub const GREY: Colour = Colour(0x56, 0x5f, 0x6d);
/// Rules between rows.
pub const LINE: Colour = Colour(0xd5, 0xda, 0xe1);
/// The nation's answers.
pub const NATION: Colour = Colour(0x2f, 0x4a, 0x7c);
/// The nation's answers beside each other, every second one.
pub const NATION_LIGHT: Colour = Colour(0xa9, 0xb8, 0xd3);
/// Those who could not say.
pub const UNSURE: Colour = Colour(0xd9, 0xde, 0xe6);
/// Lines of the hatching that means "not reported".
pub const HATCH: Colour = Colour(0x7d, 0x88, 0x98);
/// Quiet text on night.
pub const MOON: Colour = Colour(0xdb, 0xe2, 0xee);

/// A size of type with the height of its lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Size of the type.
    pub size: f32,
    /// From one line to the next.
    pub line: f32,
}

const fn of(size: f32, line: f32) -> Type {
    Type { size, line }
}

/// Headline of the first slide.
pub const OPENING: Type = of(44.0, 52.0);
/// Headline.
pub const HEADLINE: Type = of(34.0, 40.0);
/// The headline again in a second language.
pub const SECOND: Type = of(18.0, 22.0);
/// The first thing to read below a headline.
pub const LEAD: Type = of(26.0, 36.0);
/// Running text where there is little of it.
pub const LARGE: Type = of(24.0, 33.0);
/// Running text.
pub const BODY: Type = of(22.0, 30.0);
/// Remarks below the body, still body text.
pub const REMARK: Type = of(20.0, 28.0);
/// One number, large.
pub const NUMBER: Type = of(120.0, 120.0);
/// A number inside a bar; the figure before a question.
pub const VALUE: Type = of(34.0, 40.0);
/// Labels at bars.
pub const LABEL: Type = of(18.0, 22.0);
/// Tables, titles of charts.
pub const SMALL: Type = of(16.0, 22.0);
/// Source line and the line at the foot.
pub const SOURCE: Type = of(12.0, 16.0);

/// The smallest width in which a table's column is still read.
pub const NARROWEST: f32 = 64.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(Colour(a, b, c): Colour, Colour(d, e, f): Colour) -> f64 {
        deck::contrast([a, b, c], [d, e, f])
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        let pairs = [
            (INK, PAPER),
            (NIGHT, PAPER),
            (GREY, PAPER),
            (NATION, PAPER),
            (PAPER, NIGHT),
            (MOON, NIGHT),
            (AMBER, NIGHT),
            (INK, AMBER),
            (PAPER, NATION),
            (INK, NATION_LIGHT),
            (INK, UNSURE),
        ];
        for (text, ground) in pairs {
            assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {:.2}", contrast(text, ground));
        }
    }

    #[test]
    fn neighbours_in_a_chart_differ() {
        for (one, other) in [(AMBER, NATION), (NATION, NATION_LIGHT), (NATION, UNSURE), (HATCH, PAPER)] {
            assert!(contrast(one, other) >= 3.0, "{one:?} beside {other:?}: {:.2}", contrast(one, other));
        }
    }
}
