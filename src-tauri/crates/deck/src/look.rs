//! The municipality's own look: its name, its logo and one colour, and whether that colour can be seen.

use crate::Picture;
use serde::Serialize;

/// How a municipality shows that a briefing is its own. By default there is nothing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Look {
    /// The municipality's name, in the language of the deck.
    pub municipality: Option<String>,
    /// Its logo; those who do not see it are told the name.
    pub logo: Option<Picture>,
    /// Its colour as it was chosen: red, green and blue in sRGB. What is drawn is the nearest one that can be seen.
    pub colour: Option<[u8; 3]>,
}

impl Look {
    /// Nothing of its own.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// What the logo is to those who do not see it.
    pub fn logo_alt(&self, language: locale::Language) -> String {
        let named = |name: &String| locale::Message::new("look-logo").with("municipality", name);
        let message = self.municipality.as_ref().map(named);
        locale::say(language, &message.unwrap_or_else(|| locale::Message::new("look-logo-alone")))
    }
}

/// The contrast of two colours, 1 to 21, as WCAG 2.2 defines it ("contrast ratio" and "relative luminance",
/// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>). It asks for 4.5 between text and its ground (1.4.3) and for 3
/// between what must be seen of a drawing and what lies beside it (1.4.11).
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// How many shades between a colour and black, or white, are tried.
const SHADES: u16 = 256;

/// The colour itself where it has at least the contrast asked for to every ground; otherwise the nearest darker or lighter
/// one of the same hue that has. Where no shade has, the one that comes closest.
pub fn nearest(colour: [u8; 3], grounds: &[([u8; 3], f64)]) -> [u8; 3] {
    // How much of what is asked for a shade has at the ground where it has least, at most all of it.
    let reached =
        |shade: [u8; 3]| grounds.iter().map(|(ground, least)| contrast(shade, *ground) / least).fold(1.0, f64::min);
    let shades = (0..=SHADES).flat_map(|step| [0, u8::MAX].map(|end| colour.map(|value| towards(value, end, step))));
    let distance = |shade: [u8; 3]| -> u32 {
        shade.iter().zip(colour).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
    };
    let better = |one: &[u8; 3], other: &[u8; 3]| {
        reached(*one).total_cmp(&reached(*other)).then_with(|| distance(*other).cmp(&distance(*one)))
    };
    shades.max_by(better).unwrap_or(colour)
}

/// A value on its way to another. All three values of a colour going the same share of it, its hue stays.
fn towards(value: u8, end: u8, step: u16) -> u8 {
    let (value, end) = (u32::from(value), u32::from(end));
    let (step, all) = (u32::from(step), u32::from(SHADES));
    u8::try_from((value * (all - step) + end * step + all / 2) / all).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WHITE: [u8; 3] = [255; 3];
    const NIGHT: [u8; 3] = [0x12, 0x26, 0x4a];

    #[test]
    fn known_contrasts() {
        // Values of the W3C's own examples and of its understanding documents.
        for (one, other, known) in [
            (WHITE, [0; 3], 21.0),
            (WHITE, WHITE, 1.0),
            (WHITE, [0x76; 3], 4.54),
            (WHITE, [0x77; 3], 4.48),
            (WHITE, [0xff, 0, 0], 4.00),
        ] {
            assert!((contrast(one, other) - known).abs() < 0.005, "{one:?} {other:?}: {}", contrast(one, other));
        }
    }

    #[test]
    fn a_colour_that_can_be_seen_stays() {
        assert_eq!(nearest([0, 0x4b, 0x87], &[(WHITE, 4.5)]), [0, 0x4b, 0x87]);
        // Yellow on white becomes a dark yellow, dark blue on night a light blue.
        let dark = nearest([0xff, 0xd5, 0], &[(WHITE, 4.5)]);
        assert!(dark[0] > dark[1] && dark[1] > dark[2] && dark[2] == 0, "{dark:?}");
        let light = nearest([0, 0x2f, 0x6c], &[(NIGHT, 4.5)]);
        assert!(light[2] > light[1] && light[1] > light[0], "{light:?}");
    }

    fn hue([red, green, blue]: [u8; 3]) -> f64 {
        let [red, green, blue] = [red, green, blue].map(f64::from);
        (3f64.sqrt() * (green - blue)).atan2(2.0 * red - green - blue).to_degrees()
    }

    proptest! {
        /// Every colour has a shade for text on either ground and for a bar between both, in its own hue.
        #[test]
        fn every_colour_has_a_shade_that_can_be_seen(colour in any::<[u8; 3]>()) {
            for grounds in [&[(WHITE, 4.5)][..], &[(WHITE, 3.0)], &[(NIGHT, 4.5)], &[(WHITE, 3.0), (NIGHT, 3.0)]] {
                let shade = nearest(colour, grounds);
                for (ground, least) in grounds {
                    prop_assert!(contrast(shade, *ground) >= *least, "{:?} for {:?} on {:?}", shade, colour, ground);
                }
                let spread = |colour: [u8; 3]| colour.iter().max().unwrap() - colour.iter().min().unwrap();
                if spread(colour) > 40 && spread(shade) > 40 {
                    let apart = (hue(shade) - hue(colour)).abs();
                    prop_assert!(apart.min(360.0 - apart) < 3.0, "{:?} for {:?}", shade, colour);
                }
            }
        }
    }
}
