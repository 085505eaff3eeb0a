//! Finnish: stems from two principal parts, endings as case, possessive and clitic.
//!
//! The genitive tells the weak stem (kunta, kunnan); where it is not given it is the usual one of the word's kind. Plural
//! stems are made by the vowel rules before -i-; a stem that no word has is harmless, since no text has it.

use super::{Stems, shortened};

/// Case endings in back vowels, singular and plural, behind a vowel or consonant stem.
const CASES: [&str; 38] = [
    "", "n", "t", "a", "ta", "tta", "ja", "ia", "ita", "en", "in", "on", "an", "un", "hun", "hin", "hon", "han", "hen",
    "seen", "siin", "ssa", "sta", "lla", "lta", "lle", "na", "ksi", "kse", "ne", "ien", "jen", "den", "tten", "ten",
    "iin", "een", "iden",
];

const POSSESSIVES: [&str; 7] = ["ni", "si", "mme", "nne", "nsa", "an", "en"];

const CLITICS: [&str; 8] = ["kin", "kaan", "ko", "han", "pa", "kohan", "pas", "kos"];

pub(super) fn stems(nominative: &str, genitive: Option<&str>) -> Stems {
    let genitive = genitive.map_or_else(|| usual_genitive(nominative), str::to_owned);
    let weak = genitive.strip_suffix('n').unwrap_or(&genitive).to_owned();
    let strong = strong(nominative, &weak);
    let mut whole = vec![nominative.to_owned(), weak.clone(), strong.clone()];
    for stem in [&weak, &strong] {
        whole.extend(plurals(stem));
    }
    let mut joins = vec![nominative.to_owned(), genitive];
    if let Some(base) = nominative.strip_suffix("nen") {
        // ulkoistaminen: ulkoistamista, ulkoistamissopimus
        whole.push(format!("{base}s"));
        joins.push(format!("{base}s"));
    }
    if let Some(base) = strong.strip_suffix("te") {
        // turvallisuus: turvallisuutta, turvallisuuksia
        whole.push(format!("{base}t"));
        whole.push(format!("{base}ksi"));
    }
    Stems { whole, joins }
}

fn usual_genitive(nominative: &str) -> String {
    let replaced = |ending: &str, with: &str| nominative.strip_suffix(ending).map(|base| format!("{base}{with}"));
    let known = [
        ("nen", "sen"),
        ("uus", "uuden"),
        ("yys", "yyden"),
        ("us", "uksen"),
        ("ys", "yksen"),
        ("os", "oksen"),
        ("ös", "öksen"),
        ("e", "een"),
    ];
    let found = known.iter().find_map(|(ending, with)| replaced(ending, with));
    found.unwrap_or_else(|| {
        let joint = if nominative.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']) { "n" } else { "in" };
        format!("{nominative}{joint}")
    })
}

/// The stem of the essive and the illative, where nothing has grown weak.
fn strong(nominative: &str, weak: &str) -> String {
    if let Some(base) = weak.strip_suffix("ude").or_else(|| weak.strip_suffix("yde")) {
        let vowel = if weak.ends_with("yde") { 'y' } else { 'u' };
        return format!("{base}{vowel}te");
    }
    match (nominative.chars().next_back(), weak.chars().next_back()) {
        (Some('i'), Some('e')) => format!("{}e", shortened(nominative)),
        (Some('a' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö'), _) => nominative.to_owned(),
        _ => weak.to_owned(),
    }
}

/// The stem before the -i- of the plural, and before its -j-.
fn plurals(stem: &str) -> Vec<String> {
    let base = shortened(stem);
    match stem.chars().next_back() {
        Some('a') => ["i", "oi", "o"].map(|plural| format!("{base}{plural}")).to_vec(),
        Some('ä') => ["i", "öi", "ö"].map(|plural| format!("{base}{plural}")).to_vec(),
        Some('i') => ["ei", "e"].map(|plural| format!("{base}{plural}")).to_vec(),
        Some('e') if base.ends_with('e') => vec![format!("{base}i")],
        Some('e') => vec![format!("{base}i")],
        Some(_) => vec![format!("{stem}i")],
        None => Vec::new(),
    }
}

/// Whether letters are case, possessive and clitic, each of which may be missing.
pub(super) fn is_ending(rest: &str) -> bool {
    let rest: String = rest.chars().map(back_vowel).collect();
    with_or_without(&rest, &CLITICS)
        .any(|before| with_or_without(before, &POSSESSIVES).any(|case| CASES.contains(&case)))
}

/// The letters themselves, and what is left when one of the endings is taken off.
fn with_or_without<'a>(letters: &'a str, endings: &'static [&'static str]) -> impl Iterator<Item = &'a str> {
    std::iter::once(letters).chain(endings.iter().filter_map(move |ending| letters.strip_suffix(ending)))
}

/// Vowel harmony taken away.
fn back_vowel(letter: char) -> char {
    match letter {
        'ä' => 'a',
        'ö' => 'o',
        'y' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(parts: &str, form: &str) -> bool {
        let (nominative, genitive) = parts.split_once('/').map_or((parts, None), |(one, two)| (one, Some(two)));
        let stems = stems(nominative, genitive).whole;
        stems.iter().any(|stem| form.strip_prefix(stem.as_str()).is_some_and(is_ending))
    }

    #[test]
    fn cases_possessives_and_clitics() {
        for form in [
            "palomuurin",
            "palomuuria",
            "palomuuriin",
            "palomuureja",
            "palomuurien",
            "palomuureissa",
            "palomuurimme",
            "palomuurissaan",
            "palomuurillammekin",
            "palomuuriko",
            "palomuureihin",
        ] {
            assert!(fits("palomuuri", form), "{form}");
        }
    }

    #[test]
    fn two_principal_parts_tell_the_gradation() {
        for form in
            ["kunta", "kunnan", "kuntaa", "kunnissa", "kuntien", "kuntia", "kuntaan", "kunnallammeko", "kuntana"]
        {
            assert!(fits("kunta/kunnan", form), "{form}");
        }
        for (parts, form) in [
            ("laki/lain", "laeissa"),
            ("laki/lain", "lakia"),
            ("toimija", "toimijoiden"),
            ("käsittelijä", "käsittelijöitä"),
            ("turvallisuus", "turvallisuutta"),
            ("turvallisuus", "turvallisuuteen"),
            ("turvallisuus", "turvallisuudesta"),
            ("loukkaus", "loukkauksista"),
            ("loukkaus", "loukkausta"),
            ("ulkoistaminen", "ulkoistamisesta"),
            ("sisäinen", "sisäistä"),
            ("päätös", "päätöstä"),
            ("tietovaranto/tietovarannon", "tietovarannoissa"),
            ("tietovaranto/tietovarannon", "tietovarantoja"),
            ("luokittelu", "luokitteluun"),
            ("laite/laitteen", "laitteita"),
            ("ympäristö", "ympäristöjen"),
        ] {
            assert!(fits(parts, form), "{parts}: {form}");
        }
        assert!(!fits("kunta/kunnan", "kuntoutus"));
        assert!(!fits("poikkeama", "poikkeaa"));
    }
}
