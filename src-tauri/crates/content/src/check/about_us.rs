use super::Found;
use crate::about_us::{AboutUs, VALUE};
use locale::{Language, Message};

const FILE: &str = "about-us.yaml";

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    for (place, fact) in pack.about_us.iter().enumerate() {
        let id = format!("id: {}", fact.id);
        if pack.about_us[..place].iter().any(|earlier| earlier.id == fact.id) {
            found.error(FILE, &id, Message::new("pack-duplicate-id").with("id", &fact.id));
        }
        let is_whole = |language: &Language| {
            [&fact.label, &fact.said, &fact.none, &fact.prompt].iter().all(|labels| labels.has(*language))
        };
        if !pack.languages.iter().all(is_whole) {
            found.error(FILE, &id, Message::new("pack-about-us-languages").with("fact", &fact.id));
        }
        if fact.challenges.is_empty() {
            found.warning(FILE, &id, Message::new("pack-about-us-nowhere").with("fact", &fact.id));
        }
        for challenge in fact.challenges.iter().filter(|id| !pack.challenge_ids.contains(id)) {
            found.error(FILE, challenge, Message::new("pack-unknown-challenge").with("challenge", challenge));
        }
        filled_in(found, fact);
    }
}

/// The answer has one place in the sentence, and none elsewhere.
fn filled_in(found: &mut Found<'_>, fact: &AboutUs) {
    for text in fact.said.all().filter(|text| !text.trim().is_empty()) {
        let times = text.matches(VALUE).count();
        if times != 1 {
            found.error(FILE, text, Message::new("pack-about-us-value").with("text", text).with("times", times));
        }
        if text.replace(VALUE, "").contains(['{', '}']) {
            found.error(FILE, text, Message::new("pack-about-us-braces").with("text", text));
        }
    }
    let others = fact.label.all().chain(fact.none.all()).chain(fact.prompt.all());
    for text in others.filter(|text| text.contains(['{', '}'])) {
        found.error(FILE, text, Message::new("pack-about-us-braces").with("text", text));
    }
}
