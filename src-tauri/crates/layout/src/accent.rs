//! The one colour that points at what matters: the light of the lantern, or the municipality's own.

use crate::theme::{AMBER, INK, NATION, NIGHT, PAPER};
use deck::{contrast, nearest};
use scene::Colour;

/// The accent in each of its places. A municipality's colour is drawn in the nearest shade that is seen there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accent {
    /// Rules and bands on paper.
    pub rule: Colour,
    /// Words and numbers on night.
    pub on_night: Colour,
    /// The bar to look at, and what is written on it.
    pub focus: Colour,
    /// Letters on that bar.
    pub focus_ink: Colour,
    /// The bars beside it.
    pub others: Colour,
}

/// What WCAG 2.2 asks for between text and its ground, and between parts of a drawing.
const TEXT: f64 = 4.5;
const DRAWING: f64 = 3.0;

impl Accent {
    /// The lantern's light.
    pub const LANTERN: Self = Self { rule: AMBER, on_night: AMBER, focus: AMBER, focus_ink: INK, others: NATION };

    /// A municipality's colour; the lantern's where it has none.
    pub fn of(colour: Option<[u8; 3]>) -> Self {
        let Some(colour) = colour else { return Self::LANTERN };
        let shade = |grounds: &[(Colour, f64)]| {
            let grounds: Vec<_> = grounds.iter().map(|(ground, least)| (values(*ground), *least)).collect();
            let [red, green, blue] = nearest(colour, &grounds);
            Colour(red, green, blue)
        };
        // Most municipalities have a blue, which is that of the other bars: those are darker then, so that the one to look
        // at differs from them and from the paper.
        let focus = shade(&[(PAPER, DRAWING), (NIGHT, DRAWING)]);
        let inks = [INK, PAPER, Colour(0, 0, 0)];
        let focus_ink = inks.into_iter().find(|ink| contrast(values(*ink), values(focus)) >= TEXT).unwrap_or(INK);
        Self { rule: shade(&[(PAPER, DRAWING)]), on_night: shade(&[(NIGHT, TEXT)]), focus, focus_ink, others: NIGHT }
    }
}

const fn values(Colour(red, green, blue): Colour) -> [u8; 3] {
    [red, green, blue]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_the_colour_everything_is_seen(colour in any::<[u8; 3]>()) {
            let accent = Accent::of(Some(colour));
            for (one, other, least) in [
                (accent.rule, PAPER, DRAWING),
                (accent.on_night, NIGHT, TEXT),
                (accent.focus, PAPER, DRAWING),
                (accent.focus, accent.others, DRAWING),
                (accent.focus_ink, accent.focus, TEXT),
                (PAPER, accent.others, TEXT),
            ] {
                prop_assert!(contrast(values(one), values(other)) >= least, "{:?} on {:?}", one, other);
            }
        }
    }
}
