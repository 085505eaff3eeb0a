use super::Found;
use crate::Reading;
use crate::case::day_of;
use locale::Message;

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    for case in &pack.cases {
        let file = format!("cases/{}/case.yaml", case.id);
        found.same_id(&file, &case.id);
        let days = std::iter::once(&case.happened).chain(case.sources.iter().filter_map(|source| source.date.as_ref()));
        for day in days.filter(|day| day_of(day).is_none()) {
            found.error(&file, day, Message::new("pack-not-a-day").with("day", day));
        }
        if case.sources.is_empty() {
            found.error(&file, "sources:", Message::new("pack-case-without-source"));
        }
        if case.challenges.is_empty() {
            found.error(&file, "challenges:", Message::new("pack-case-without-challenge"));
        }
        for id in case.challenges.iter().filter(|id| !pack.challenge_ids.contains(id)) {
            found.error(&file, id, Message::new("pack-unknown-challenge").with("challenge", id));
        }
        for (&language, text) in &case.texts {
            let words = format!("cases/{}/{language}.md", case.id);
            found.headline(&words, &text.headline);
            found.references(&words, text.texts().into_iter());
            for text in text.texts() {
                found.tells_contradictions(&words, &[text]);
            }
            found.notes(&words, &text.notes, &["case".to_owned()]);
            if case.read == Reading::Excerpt && text.to_check.is_none() {
                found.error(&words, "headline:", Message::new("pack-case-to-check"));
            }
        }
    }
}
