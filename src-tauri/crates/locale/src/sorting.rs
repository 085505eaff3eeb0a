use crate::Language;
use icu_collator::{Collator, options::CollatorOptions};
use icu_locale_core::locale;

/// Sorts as the language's readers expect: in Swedish and Finnish å, ä and ö come last.
pub fn sort_by_name<T>(language: Language, items: &mut [T], name: impl Fn(&T) -> &str) {
    let locale = match language {
        Language::Sv => locale!("sv"),
        Language::Fi => locale!("fi"),
        Language::En => locale!("en"),
    };
    match Collator::try_new(locale.into(), CollatorOptions::default()) {
        Ok(collator) => items.sort_by(|a, b| collator.compare(name(a), name(b))),
        Err(_) => items.sort_by(|a, b| name(a).cmp(name(b))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nordic_letters_come_last() {
        let mut words = ["övning", "avvikelse", "ärende", "zon", "åtgärd"];
        sort_by_name(Language::Sv, &mut words, |word| word);
        assert_eq!(words, ["avvikelse", "zon", "åtgärd", "ärende", "övning"]);
    }
}
