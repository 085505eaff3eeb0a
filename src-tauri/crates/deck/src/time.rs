//! How the minutes are divided and what fits into them.

use crate::slide::{Slide, Text, TimePlan};

/// The pace of somebody who speaks without hurry.
pub const WORDS_A_MINUTE: u32 = 120;

/// No slide is shown for a shorter time, in seconds.
const LEAST_SECONDS: u32 = 15;

/// Shares of the minutes in per cent; deciding gets the rest.
const TALK: u32 = 40;
const DISCUSSION: u32 = 40;

/// How many decisions a group can take in so many minutes.
pub(crate) const fn decisions(minutes: u32) -> usize {
    match minutes {
        0..15 => 1,
        15..45 => 2,
        _ => 3,
    }
}

/// How many challenges a group can talk about in so many minutes: each is worth five of them.
pub(crate) const fn challenges(minutes: u32) -> usize {
    (minutes / 5) as usize
}

/// The minutes divided, before anything is spoken.
pub(crate) const fn plan(minutes: u32) -> TimePlan {
    let seconds = minutes * 60;
    let (talk, discussion) = (seconds * TALK / 100, seconds * DISCUSSION / 100);
    TimePlan { minutes, talk, discussion, decision: seconds - talk - discussion, spoken: 0 }
}

/// Seconds that a slide takes by its notes.
pub(crate) fn seconds(slide: &Slide) -> u32 {
    let words: usize = slide.notes.iter().map(words).sum();
    let words = u32::try_from(words).unwrap_or(u32::MAX / 60);
    (words * 60).div_ceil(WORDS_A_MINUTE).max(LEAST_SECONDS)
}

/// How many words a text has; a word may go on from one run to the next.
fn words(text: &Text) -> usize {
    let mut inside = false;
    let begins = |letter: &char| !std::mem::replace(&mut inside, !letter.is_whitespace()) && !letter.is_whitespace();
    text.iter().flat_map(|span| span.text.chars()).filter(begins).count()
}

/// Seconds of several slides together.
pub(crate) fn total(slides: &[Slide]) -> u32 {
    slides.iter().map(|slide| slide.seconds).fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_the_whole() {
        for minutes in 5..=90 {
            let plan = plan(minutes);
            assert_eq!(plan.talk + plan.discussion + plan.decision, minutes * 60);
        }
        assert_eq!((plan(10).talk, plan(10).decision), (240, 120));
    }

    #[test]
    fn decisions_follow_the_minutes() {
        assert_eq!([5, 10, 14, 15, 44, 45, 90].map(decisions), [1, 1, 1, 2, 2, 3, 3]);
    }
}
