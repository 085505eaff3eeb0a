//! Which slides a deck has, before and after other choices.

use crate::build::{Request, fitting_slides};
use crate::tailoring::Placed;
use content::Pack;
use locale::Message;
use std::collections::HashSet;

/// The slides that fit into the minutes by the pack's own words, in order, with the background pages.
///
/// # Errors
/// As [`crate::build`].
pub fn proposed(pack: &Pack, request: &Request) -> Result<Vec<Placed>, Message> {
    let mut request = request.clone();
    // Somebody's longer words must not push slides out.
    request.tailoring.texts.clear();
    request.tailoring.slides = None;
    request.with_fields = false;
    let slides = fitting_slides(pack, &request)?;
    Ok(slides.into_iter().map(|id| Placed { id, hidden: false }).collect())
}

/// The slides that fit into the minutes with everything that is said of them, in order.
pub(crate) fn shown_in_full(pack: &Pack, request: &Request) -> Result<Vec<Placed>, Message> {
    let mut request = request.clone();
    request.tailoring.public = false;
    let slides = fitting_slides(pack, &request)?;
    Ok(slides.into_iter().map(|id| Placed { id, hidden: false }).collect())
}

/// The slides after other choices: those that are proposed now, with everything that somebody did to the earlier ones.
/// Slides that were added stay behind the one that they followed, hidden ones stay hidden, and where somebody changed the
/// order it stays.
pub fn carried_over(before: &[Placed], proposed_before: &[Placed], proposed: &[Placed]) -> Vec<Placed> {
    let ids = |places: &[Placed]| places.iter().map(|place| place.id.clone()).collect::<Vec<_>>();
    let (old, old_proposed, new) = (ids(before), ids(proposed_before), ids(proposed));
    let added: HashSet<&String> = old.iter().filter(|id| !old_proposed.contains(id)).collect();
    let stays = |id: &&String| new.contains(id) || added.contains(id);
    let kept: Vec<&String> = old.iter().filter(stays).collect();
    let common = |ids: &[String]| {
        let both = |id: &&String| old.contains(id) && old_proposed.contains(id);
        ids.iter().filter(both).cloned().collect::<Vec<_>>()
    };
    let order = if common(&old) == common(&old_proposed) {
        let base = new.iter().collect();
        woven(base, &kept)
    } else {
        woven(kept, &new.iter().collect::<Vec<_>>())
    };
    let hidden = |id: &String| before.iter().any(|place| place.id == *id && place.hidden);
    order.into_iter().map(|id| Placed { id: id.clone(), hidden: hidden(id) }).collect()
}

/// The base with everything of `other` that it lacks, each behind the one that stands before it there.
fn woven<'a>(base: Vec<&'a String>, other: &[&'a String]) -> Vec<&'a String> {
    let mut all = base;
    let mut before: Option<&String> = None;
    for id in other {
        if !all.contains(id) {
            let at = before.and_then(|before| all.iter().position(|known| *known == before)).map_or(0, |at| at + 1);
            all.insert(at, id);
        }
        before = Some(id);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn places(ids: &str) -> Vec<Placed> {
        let place = |id: &str| Placed { id: id.trim_start_matches('-').to_owned(), hidden: id.starts_with('-') };
        ids.split_whitespace().map(place).collect()
    }

    #[test]
    fn what_was_done_to_the_slides_stays() {
        let over = |before: &str, old: &str, new: &str| carried_over(&places(before), &places(old), &places(new));
        // Nothing was done: what is proposed now.
        assert_eq!(over("a b c", "a b c", "a d b"), places("a d b"));
        // An own slide stays behind its neighbour, a hidden one hidden.
        assert_eq!(over("a own -b c", "a b c", "a x b"), places("a own x -b"));
        // Another order stays, and what is new stands behind what it follows.
        assert_eq!(over("b a c", "a b c", "a b x c y"), places("b x a c y"));
    }

    proptest! {
        #[test]
        fn nothing_of_somebodys_own_is_lost(
            before in prop::sample::subsequence((0..12).collect::<Vec<u8>>(), 0..12).prop_shuffle(),
            old in prop::sample::subsequence((0..12).collect::<Vec<u8>>(), 0..12),
            new in prop::sample::subsequence((0..12).collect::<Vec<u8>>(), 0..12).prop_shuffle(),
            hidden in prop::collection::vec(any::<bool>(), 12),
        ) {
            let place = |id: &u8| Placed { id: id.to_string(), hidden: hidden[usize::from(*id)] };
            let before: Vec<Placed> = before.iter().map(place).collect();
            let plain = |ids: &[u8]| ids.iter().map(|id| Placed { id: id.to_string(), hidden: false }).collect::<Vec<_>>();
            let (old, new) = (plain(&old), plain(&new));
            let after = carried_over(&before, &old, &new);
            let has = |list: &[Placed], id: &str| list.iter().any(|place| place.id == id);
            for place in &before {
                let was_added = !has(&old, &place.id);
                if was_added || has(&new, &place.id) {
                    prop_assert!(after.contains(place), "{place:?} is lost: {after:?}");
                }
            }
            for place in &new {
                prop_assert_eq!(after.iter().filter(|other| other.id == place.id).count(), 1);
            }
            let unique: HashSet<&String> = after.iter().map(|place| &place.id).collect();
            prop_assert_eq!(unique.len(), after.len());
        }
    }
}
