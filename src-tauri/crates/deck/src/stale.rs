//! Slides whose texts were translated from a text that has changed since.

use crate::slide::{Deck, Slide};
use crate::text::plain;
use content::Pack;
use locale::Message;
use std::collections::BTreeSet;

/// So many slides are named.
const NAMED: usize = 3;

/// What the author should know when slides of the deck show or say a stale text; nothing when none does.
pub fn stale(pack: &Pack, deck: &Deck) -> Option<Message> {
    let of = |slide: &Slide| {
        pack.stale.get(&slide.language_in(deck)).is_some_and(|stale| is_stale(pack, deck, slide, stale))
    };
    let mut names = deck.slides.iter().filter(|slide| of(slide)).map(|slide| plain(&slide.headline));
    let named: Vec<String> = names.by_ref().take(NAMED).map(|name| name.replace('\u{ad}', "")).collect();
    let more = names.count();
    let code = if more > 0 { "slides-stale-and-more" } else { "slides-stale" };
    let message = Message::new(code).count("count", named.len() + more).with("slides", named.join("; "));
    (!named.is_empty()).then(|| message.count("more", more))
}

fn is_stale(pack: &Pack, deck: &Deck, slide: &Slide, stale: &BTreeSet<String>) -> bool {
    let figures: BTreeSet<&str> = slide.figures().into_iter().collect();
    // A slide in the second language has the id of the first one and its language.
    let ending = slide.language.map(|language| format!(".{language}")).unwrap_or_default();
    let id = slide.id.strip_suffix(&ending).unwrap_or(&slide.id);
    let (owner, part) = id.split_once('.').unwrap_or((id, ""));
    let facts = pack.pages.iter().find(|page| page.id == id).map_or(&[][..], |page| &page.facts);
    stale.iter().any(|id| {
        let (folder, field) = id.split_once('.').unwrap_or((id, ""));
        // The label of a figure is known by the figure's id.
        id.split('.').any(|word| figures.contains(word))
            || folder == owner && is_on(field, part)
            || folder == "facts" && facts.iter().any(|fact| field.split('.').next() == Some(fact))
            || folder == deck.audience.id && of_audience(field, owner, part)
    })
}

/// A text of the body that stands on a slide of its own or of a challenge.
fn of_audience(field: &str, challenge: &str, part: &str) -> bool {
    let notes = field.strip_prefix("notes.").and_then(|rest| rest.strip_prefix(challenge)?.strip_prefix('.'));
    let decision = field.strip_prefix("decisions.").and_then(|rest| rest.strip_prefix(challenge)?.strip_prefix('.'));
    notes == Some(part) || decision.is_some() && part == "decision"
}

/// Whether a field of a challenge, a body, a template, a case or a page is read or said on a slide.
fn is_on(field: &str, part: &str) -> bool {
    let mut words = field.split('.');
    match (words.next().unwrap_or_default(), words.next()) {
        // A page is one slide.
        _ if part.is_empty() => true,
        // A template may have notes for one body.
        ("notes", Some(slide)) => part == slide || words.next() == Some(part),
        ("slides", Some(slide)) => part == slide,
        ("decisions", _) => part == "decision",
        ("evidence_more", Some(id)) => part.strip_prefix("evidence-") == Some(id),
        ("why_now", _) => part == "why-now",
        ("ask" | "title", _) => part == "ask",
        ("why" | "questions", _) => part == "questions",
        (same @ ("example" | "decision"), _) => part == same,
        _ => matches!(part, "message" | "case"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_leads_to_its_slide() {
        for (field, part) in [
            ("headline", "message"),
            ("evidence.text", "message"),
            ("questions.who-calls.good", "questions"),
            ("decision.when", "decision"),
            ("notes.example", "example"),
            ("evidence_more.competence.title", "evidence-competence"),
            ("ask.two", "ask"),
            ("why_now.plain", "why-now"),
            ("slides.here.body", "here"),
            ("notes.fullmaktige.here", "here"),
            ("decisions.any.text", "decision"),
            ("text", "case"),
        ] {
            assert!(is_on(field, part) && !is_on(field, "numbers"), "{field}");
        }
        assert!(of_audience("decisions.c1.headline", "c1", "decision"));
        assert!(of_audience("notes.c1.message", "c1", "message"));
        assert!(!of_audience("decisions.c10.headline", "c1", "decision"));
    }
}
