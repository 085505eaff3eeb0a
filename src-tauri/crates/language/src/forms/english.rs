use super::Stems;

/// English writes compounds apart, so a word has its plural and nothing else.
pub(super) fn stems(word: &str) -> Stems {
    let mut whole = vec![word.to_owned()];
    let before = word.strip_suffix('y').filter(|before| !before.ends_with(['a', 'e', 'o', 'u']));
    whole.extend(before.map(|before| format!("{before}ie")));
    Stems { whole, joins: Vec::new() }
}

pub(super) fn is_ending(rest: &str) -> bool {
    matches!(rest, "" | "s" | "es")
}
