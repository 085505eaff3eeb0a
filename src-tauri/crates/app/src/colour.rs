use crate::Failure;
use deck::contrast;
use layout::{Accent, theme};
use locale::Message;
use serde::Serialize;

/// A colour that a municipality chose, and how it is drawn: for the screen that says so.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ColourView {
    /// The colour as it was chosen: `#rrggbb`, as all colours here.
    pub chosen: String,
    /// Its contrast to white paper, 1 to 21, with one decimal, rounded down; drawings need 3.
    pub to_paper: f64,
    /// Its contrast to the ground of the first slide; text needs 4.5.
    pub to_night: f64,
    /// Rules and bands on paper are drawn in this one.
    pub rule: String,
    /// Words on the first slide are written in this one.
    pub on_night: String,
    /// The bar to look at in a chart has this one.
    pub focus: String,
}

/// Looks at a colour, written `#rrggbb`.
///
/// # Errors
/// When it is not written so.
pub fn colour(written: &str) -> Result<ColourView, Failure> {
    let chosen =
        values(written).ok_or_else(|| Failure::choice(Message::new("look-no-colour").with("colour", written)))?;
    let accent = Accent::of(Some(chosen));
    let [rule, on_night, focus, paper, night] =
        [accent.rule, accent.on_night, accent.focus, theme::PAPER, theme::NIGHT].map(|it| [it.0, it.1, it.2]);
    // Rounded down: 2.96 is not yet 3.
    let told = |ground| (contrast(chosen, ground) * 10.0).floor() / 10.0;
    let (to_paper, to_night) = (told(paper), told(night));
    let [chosen, rule, on_night, focus] = [chosen, rule, on_night, focus].map(hex);
    Ok(ColourView { chosen, to_paper, to_night, rule, on_night, focus })
}

pub(crate) fn values(written: &str) -> Option<[u8; 3]> {
    let digits = written.trim().strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([red, green, blue])
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_that_is_seen_everywhere_stays_and_another_is_changed_where_it_must_be() {
        let red = colour("#c8102e").unwrap();
        assert_eq!((red.chosen.as_str(), red.rule.as_str()), ("#c8102e", "#c8102e"));
        assert_ne!(red.on_night, red.chosen);
        let yellow = colour(" #FFD500 ").unwrap();
        assert_eq!((yellow.chosen.as_str(), yellow.to_paper), ("#ffd500", 1.4));
        assert_eq!(yellow.on_night, yellow.chosen);
        assert_ne!(yellow.rule, yellow.chosen);
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for written in ["", "#fff", "blue", "#12345g", "123456", "#+12345", "#åäöåäö"] {
            assert_eq!(colour(written).unwrap_err().message.code, "look-no-colour", "{written}");
        }
    }
}
