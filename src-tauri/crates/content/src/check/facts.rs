use super::Found;
use crate::Status;
use locale::Message;

const FILE: &str = "facts.yaml";

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    for (place, fact) in pack.facts.iter().enumerate() {
        let id = format!("id: {}", fact.id);
        if pack.facts[..place].iter().any(|earlier| earlier.id == fact.id) {
            found.error(FILE, &id, Message::new("pack-duplicate-id").with("id", &fact.id));
        }
        let is_said = |language: &locale::Language| fact.says.has(*language) && fact.from.has(*language);
        if !pack.languages.iter().all(is_said) {
            found.error(FILE, &id, Message::new("pack-fact-languages").with("fact", &fact.id));
        }
        let is_open = pack.languages.iter().all(|language| fact.open.has(*language));
        if fact.status != Status::Confirmed && !is_open {
            found.error(FILE, &id, Message::new("pack-fact-open").with("fact", &fact.id));
        }
    }
}
