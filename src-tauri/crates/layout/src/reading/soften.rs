//! Soft hyphens for readers that break their lines themselves: few browsers know how Finnish words are divided.

use crate::Engine;
use ::reading::Reading;

/// Words as long as this get soft hyphens; shorter ones find room on any screen.
const LONG: usize = 12;

/// Puts soft hyphens into the long words of a reading, at the places where the paper would divide them.
pub fn soften(engine: &mut Engine, reading: &mut Reading) {
    let hyphenator = engine.hyphenator(reading.language);
    reading.change_texts(&mut |text| {
        if !text.split(|c: char| !c.is_alphabetic()).any(is_long) {
            return;
        }
        let mut softened = String::with_capacity(text.len() + 16);
        for part in text.split_inclusive(|c: char| !c.is_alphabetic()) {
            let word = part.trim_end_matches(|c: char| !c.is_alphabetic());
            let points = if is_long(word) { hyphenator.points(word) } else { Vec::new() };
            let mut from = 0;
            for point in points {
                softened.push_str(&part[from..point.byte]);
                softened.push('\u{ad}');
                from = point.byte;
            }
            softened.push_str(&part[from..]);
        }
        *text = softened;
    });
}

fn is_long(word: &str) -> bool {
    word.chars().count() >= LONG
}
