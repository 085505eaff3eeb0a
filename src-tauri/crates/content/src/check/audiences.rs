use super::Found;
use crate::{Audience, AudienceText};
use locale::Message;

/// The notes that every audience has.
const NOTES: [&str; 3] = ["ask", "why-now", "numbers"];

/// Slides of a challenge whose notes an audience may word anew.
const REWORDED: [&str; 3] = ["message", "example", "questions"];

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    if pack.audiences.is_empty() {
        found.error("pack.yaml", "", Message::new("pack-no-audience"));
    }
    if pack.languages.is_empty() {
        found.error("pack.yaml", "languages:", Message::new("pack-no-language"));
    }
    for id in pack.audience_ids.iter().filter(|id| !pack.audiences.iter().any(|audience| audience.id == **id)) {
        found.error("pack.yaml", id, Message::new("pack-unknown-audience").with("audience", id));
    }
    for audience in &pack.audiences {
        let file = format!("audiences/{}/audience.yaml", audience.id);
        found.same_id(&file, &audience.id);
        minutes(found, &file, audience.minutes);
        for id in &audience.challenges {
            if !pack.challenge_ids.contains(id) {
                found.error(&file, id, Message::new("pack-unknown-challenge").with("challenge", id));
            }
        }
        for id in audience.decisions.iter().filter(|id| !audience.challenges.contains(id)) {
            found.error(&file, id, Message::new("pack-unknown-challenge").with("challenge", id));
        }
        if audience.decides.is_none() && !audience.decisions.is_empty() {
            found.error(&file, "decisions:", Message::new("pack-decides-missing"));
        }
        for (&language, text) in &audience.texts {
            let words = format!("audiences/{}/{language}.md", audience.id);
            for headline in [&text.ask.one, &text.ask.two, &text.ask.three, &text.why_now.headline] {
                found.headline(&words, headline);
            }
            found.references(&words, text.texts().into_iter());
            for text in text.texts() {
                found.tells_contradictions(&words, &[text]);
            }
            decisions(found, audience, text, &words);
            found.evidence_pair(&file, audience.why_now.as_ref(), &words, text.why_now.evidence.as_ref());
        }
    }
}

/// Every decision that the data name has its words and notes, and no other has.
fn decisions(found: &mut Found<'_>, audience: &Audience, text: &AudienceText, words: &str) {
    for id in audience.decisions.iter().filter(|id| !text.decisions.contains_key(*id)) {
        found.error(words, "decisions:", Message::new("pack-decision-without-words").with("challenge", id));
    }
    for (id, decision) in &text.decisions {
        found.headline(words, &decision.headline);
        if !audience.decisions.contains(id) {
            found.error(words, &format!("{id}:"), Message::new("pack-words-without-decision").with("challenge", id));
        }
    }
    let mut slides = NOTES.map(str::to_owned).to_vec();
    slides.extend(audience.decisions.iter().map(|id| format!("{id}.decision")));
    let challenges = audience.challenges.iter();
    let reworded = challenges.flat_map(|id| REWORDED.map(|part| format!("{id}.{part}")));
    slides.extend(reworded.filter(|slide| text.notes.slides().any(|known| known == slide)));
    found.notes(words, &text.notes, &slides);
}

pub(super) fn minutes(found: &mut Found<'_>, file: &str, minutes: crate::Minutes) {
    let in_order = minutes.shortest <= minutes.usual && minutes.usual <= minutes.longest;
    if !in_order || minutes.shortest < 5 || minutes.longest > 90 {
        found.error(file, "minutes:", Message::new("pack-minutes"));
    }
}
