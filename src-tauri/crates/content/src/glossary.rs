use crate::{Holds, Labels, Lists};
use locale::Language;
use serde::Deserialize;

/// A term in plain words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// Stable id.
    pub id: String,
    /// Who knows it without being told.
    #[serde(default)]
    pub level: Level,
    /// The term.
    pub term: Labels,
    /// What it means.
    pub plain: Labels,
    /// How it looks in running text, in base form: other words for it too, two principal parts of a Finnish word that
    /// grades (`valvonta/valvonnan`), or a beginning (`utkontrakter*`). Left out, it is found by its name.
    #[serde(default)]
    pub forms: Lists,
    /// Where it is of use.
    #[serde(default, rename = "where")]
    pub holds: Holds,
}

/// How far a term is known, from everybody to those whose profession it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Everybody who sits in a municipal body.
    Everyday,
    /// Those who lead the municipality's work.
    #[default]
    Leadership,
    /// Those who work with information security or data protection.
    Specialist,
}

impl GlossaryEntry {
    /// The forms by which the term is found in a language; none where the language does not have it. A name may carry an
    /// abbreviation in brackets, which is a form of its own; a bracket with a number tells something else.
    pub fn found_by(&self, language: Language) -> Vec<&str> {
        let own = self.forms.get(language);
        if !own.is_empty() {
            return own.iter().map(String::as_str).collect();
        }
        let name = if self.term.has(language) { self.term.get(language) } else { "" };
        let is_words = |form: &&str| !form.is_empty() && !form.chars().any(|letter| letter.is_ascii_digit());
        name.split(['(', ')']).map(str::trim).filter(is_words).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_its_name_unless_told_otherwise() {
        let yaml = "id: a\nterm: {sv: center (SOC), fi: laki (124/2025)}\nplain: {sv: x}\nforms: {en: [centre, SOC]}";
        let entry: GlossaryEntry = serde_saphyr::from_str(yaml).unwrap();
        assert_eq!(entry.found_by(Language::Sv), ["center", "SOC"]);
        assert_eq!(entry.found_by(Language::Fi), ["laki"]);
        assert_eq!(entry.found_by(Language::En), ["centre", "SOC"]);
        assert_eq!(entry.level, Level::Leadership);
    }
}
