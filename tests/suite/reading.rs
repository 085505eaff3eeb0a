//! What the program says: every key that the code names is worded in the three languages.

use crate::network::sources;
use crate::program::project;
use locale::{Language, keys};
use std::collections::BTreeSet;

/// Keys as the code writes them: in quotes, small letters and hyphens.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2).filter(|word| word.contains('-') || word.len() > 3)
}

/// Options of the command line that look like keys.
const OPTIONS: [&str; 1] = ["handout-language"];

#[test]
fn every_key_is_used_and_every_used_key_is_worded() {
    let known: BTreeSet<String> = keys(Language::Sv).into_iter().map(|(key, _)| key).collect();
    let code = sources(&project().join("src-tauri"));
    let used: BTreeSet<&str> = code.iter().flat_map(|(_, text)| named(text)).collect();
    for key in &known {
        let said = key.strip_suffix("-hint").unwrap_or(key);
        assert!(used.contains(said) || used.contains(key.as_str()), "nobody says {key}");
    }
    let beginnings = ["deck-", "handout-", "reading-", "command-", "pack-", "store-", "cannot-", "zip-", "packs-"];
    for key in used.iter().filter(|key| beginnings.iter().any(|beginning| key.starts_with(beginning))) {
        let is_key = key.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !OPTIONS.contains(key);
        assert!(!is_key || known.contains(*key), "{key} has no words");
    }
}

#[test]
fn every_problem_of_a_pack_has_a_hint() {
    let known: BTreeSet<String> = keys(Language::Sv).into_iter().map(|(key, _)| key).collect();
    for key in known.iter().filter(|key| key.starts_with("pack-") && !key.ends_with("-hint")) {
        let is_problem = !["pack-has-problems", "pack-not-a-folder"].contains(&key.as_str());
        assert!(!is_problem || known.contains(&format!("{key}-hint")), "{key}");
    }
}
