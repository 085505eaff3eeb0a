use super::Found;
use locale::Message;
use std::collections::BTreeSet;

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    let mut known = BTreeSet::new();
    for survey in &pack.surveys {
        let file = format!("surveys/{}.yaml", survey.id);
        found.source(&file, &survey.source);
        for (_, figure) in survey.figures() {
            let place = format!("id: {}", figure.id);
            if !known.insert(&figure.id) {
                found.error(&file, &place, Message::new("pack-duplicate-id").with("id", &figure.id));
            }
            if figure.percent.is_some_and(|percent| percent > 100) {
                found.error(&file, &place, Message::new("pack-percent-over-100").with("figure", &figure.id));
            }
            if !survey.populations.contains_key(&figure.population) {
                let message = Message::new("pack-unknown-population").with("population", &figure.population);
                found.error(&file, &place, message);
            }
            let contradicted = figure.conflicts_with.as_deref();
            if let Some(other) = contradicted.filter(|other| pack.figure(other).is_none()) {
                found.error(&file, &place, Message::new("pack-unknown-figure").with("figure", other));
            }
        }
    }
}
