use super::{Stems, shortened};

/// Endings of nouns and adjectives, without the -s of the genitive.
const ENDINGS: [&str; 28] = [
    "", "a", "an", "ar", "arna", "as", "e", "el", "en", "ena", "er", "erna", "et", "eln", "ern", "n", "na", "or",
    "orna", "r", "ren", "ret", "rna", "rum", "t", "ra", "rs", "ts",
];

pub(super) fn stems(word: &str) -> Stems {
    let mut whole = vec![word.to_owned()];
    let mut joins = vec![word.to_owned()];
    if word.ends_with(['a', 'e']) {
        whole.push(shortened(word).to_owned());
    }
    if word.ends_with('a') {
        // säkerhetskopia: säkerhetskopieservern
        joins.push(shortened(word).to_owned());
    }
    // lager: lagret; center: centret
    for ending in ["el", "en", "er"] {
        if let Some(before) = word.strip_suffix(ending).filter(|before| before.len() > 2) {
            let last = ending.chars().next_back().unwrap_or_default();
            whole.push(format!("{before}{last}"));
        }
    }
    Stems { whole, joins }
}

pub(super) fn is_ending(rest: &str) -> bool {
    let is = |rest: &str| ENDINGS.contains(&rest);
    is(rest) || rest.strip_suffix('s').is_some_and(is)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(word: &str, form: &str) -> bool {
        stems(word).whole.iter().any(|stem| form.strip_prefix(stem.as_str()).is_some_and(is_ending))
    }

    #[test]
    fn a_noun_is_known_in_its_forms() {
        for form in ["brandväggen", "brandväggarnas", "brandväggs", "brandväggar"] {
            assert!(fits("brandvägg", form), "{form}");
        }
        for (word, form) in [
            ("säkerhetskopia", "säkerhetskopiorna"),
            ("biträde", "biträdets"),
            ("center", "centret"),
            ("lager", "lagren"),
            ("digital", "digitalt"),
            ("avvikelse", "avvikelsernas"),
        ] {
            assert!(fits(word, form), "{form}");
        }
        assert!(!fits("avvikelse", "avvikande"));
    }
}
