//! What shows whose briefing it is: name, logo, and the municipality's colour in shades that can be seen.

use deck::{Look, Picture, nearest};
use locale::Language;
use serde::{Serialize, Serializer};

/// The municipality's own look on a page of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Own {
    /// The municipality's name.
    pub municipality: Option<String>,
    /// Its logo, as an address that holds it whole.
    #[serde(serialize_with = "address_of_some")]
    #[cfg_attr(feature = "wire", ts(type = "string | null"))]
    pub logo: Option<Picture>,
    /// What the logo is to those who do not see it.
    pub logo_alt: String,
    /// Its colour as it was chosen; what is shown are the shades.
    #[serde(skip)]
    pub colour: Option<[u8; 3]>,
    /// Shades on a light ground and on a dark one.
    pub shades: Option<[Shades; 2]>,
}

/// A colour in its places, each as `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Shades {
    /// Rules: 3 to 1 against the ground.
    pub rule: String,
    /// The bar to look at: 3 to 1 against the ground and against the others.
    pub focus: String,
    /// The other bars.
    pub others: String,
}

/// Grounds, and the bars beside the one to look at: of the lightest that pages and window have, and of the darkest.
const LIGHT: ([u8; 3], [u8; 3]) = ([0xff; 3], [0x12, 0x26, 0x4a]);
const DARK: ([u8; 3], [u8; 3]) = ([0x1f, 0x28, 0x35], [0xdb, 0xe2, 0xee]);

impl Own {
    pub(crate) fn of(look: &Look, language: Language) -> Option<Self> {
        let shades = |colour| [LIGHT, DARK].map(|(ground, others)| Shades::of(colour, ground, others));
        (!look.is_plain()).then(|| Self {
            municipality: look.municipality.clone(),
            logo: look.logo.clone(),
            logo_alt: look.logo_alt(language),
            colour: look.colour,
            shades: look.colour.map(shades),
        })
    }
}

impl Shades {
    fn of(colour: [u8; 3], ground: [u8; 3], others: [u8; 3]) -> Self {
        Self {
            rule: hex(nearest(colour, &[(ground, 3.0)])),
            focus: hex(nearest(colour, &[(ground, 3.0), (others, 3.0)])),
            others: hex(others),
        }
    }
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A picture crosses as the address that holds it whole.
pub(crate) fn address<S: Serializer>(picture: &Picture, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&picture.address())
}

fn address_of_some<S: Serializer>(picture: &Option<Picture>, serializer: S) -> Result<S::Ok, S::Error> {
    picture.as_ref().map(Picture::address).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_is_seen_on_light_and_on_dark() {
        let value = |hex: &str, at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        let read = |hex: &str| [value(hex, 1), value(hex, 3), value(hex, 5)];
        for colour in (0..=u8::MAX).step_by(15).flat_map(|a| [[a, 0, 80], [0, a, 200], [250, a, 0], [a; 3]]) {
            let look = Look { colour: Some(colour), ..Look::default() };
            let shades = Own::of(&look, Language::Sv).unwrap().shades.unwrap();
            for ((ground, others), shades) in [LIGHT, DARK].into_iter().zip(shades) {
                let (rule, focus) = (read(&shades.rule), read(&shades.focus));
                for (one, other) in [(rule, ground), (focus, ground), (focus, others)] {
                    assert!(deck::contrast(one, other) >= 3.0, "{colour:?}: {one:?} on {other:?}");
                }
            }
        }
    }
}
