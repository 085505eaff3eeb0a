use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language of content, window, PDF and command line. All three are equal in rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Language {
    /// Swedish.
    Sv,
    /// Finnish.
    Fi,
    /// English.
    En,
}

/// A code that names none of the three languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All languages, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Sv, Self::Fi, Self::En];

    /// The ISO 639-1 code, as in file names and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Fi => "fi",
            Self::En => "en",
        }
    }

    /// The language's own name.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Sv => "svenska",
            Self::Fi => "suomi",
            Self::En => "English",
        }
    }

    /// The language of a system locale such as `fi_FI.UTF-8`; Finnish systems in other languages get English.
    pub fn of_system(locale: &str) -> Self {
        locale.get(..2).and_then(|code| code.parse().ok()).unwrap_or(Self::En)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code))
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_locales_lead_to_a_language() {
        assert_eq!(Language::of_system("fi_FI.UTF-8"), Language::Fi);
        assert_eq!(Language::of_system("sv_FI"), Language::Sv);
        assert_eq!(Language::of_system("C"), Language::En);
        assert_eq!(Language::of_system("åä"), Language::En);
    }
}
