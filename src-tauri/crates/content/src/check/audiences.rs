use super::Found;
use locale::Message;

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    if pack.audiences.is_empty() {
        found.error("pack.yaml", "", Message::new("pack-no-audience"));
    }
    if pack.languages.is_empty() {
        found.error("pack.yaml", "languages:", Message::new("pack-no-language"));
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
        for (&language, text) in &audience.texts {
            let words = format!("audiences/{}/{language}.md", audience.id);
            for headline in [&text.ask.one, &text.ask.two, &text.ask.three, &text.why_now.headline] {
                found.headline(&words, headline);
            }
            found.references(&words, text.texts().into_iter());
            found.notes(&words, &text.notes, &["ask", "why-now", "numbers"].map(str::to_owned));
            found.evidence_pair(&file, audience.why_now.as_ref(), &words, text.why_now.evidence.as_ref());
        }
    }
}

fn minutes(found: &mut Found<'_>, file: &str, minutes: crate::Minutes) {
    let in_order = minutes.shortest <= minutes.usual && minutes.usual <= minutes.longest;
    if !in_order || minutes.shortest < 5 || minutes.longest > 90 {
        found.error(file, "minutes:", Message::new("pack-minutes"));
    }
}
