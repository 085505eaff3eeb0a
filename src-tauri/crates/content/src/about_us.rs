//! What a municipality can tell about itself: which facts a pack asks for, and how an answer is said.

use crate::Labels;
use chrono::{Datelike, NaiveDate};
use locale::{Language, Message, say};
use serde::{Deserialize, Serialize};

/// Where the answer stands in a sentence.
pub(crate) const VALUE: &str = "{value}";

/// Years that somebody may mean.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A fact that a municipality can tell about itself. The pack asks; the answer is the municipality's own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AboutUs {
    /// Stable id.
    pub id: String,
    /// What the answer is.
    pub kind: AboutUsKind,
    /// What the field is called.
    pub label: Labels,
    /// One sentence for a slide, with `{value}` where the answer stands.
    pub said: Labels,
    /// What is said when the answer is "never" or "not known".
    pub none: Labels,
    /// What is asked of the author while there is no answer.
    pub prompt: Labels,
    /// Ids of the challenges that it is shown with.
    pub challenges: Vec<String>,
}

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum AboutUsKind {
    /// A day: `2026-03-14`, or as people write it, `14.3.2026`.
    Date,
    /// A month: `2026-03`, or as people write it, `3/2026` or `3.2026`.
    Month,
    /// Words.
    Text,
    /// A number from zero, in digits, perhaps with decimals.
    Number,
}

impl AboutUs {
    /// The fact as a slide says it; without an answer, the sentence for "never" or "not known". In Finnish a month is said
    /// in the form "marraskuussa 2026".
    ///
    /// # Errors
    /// A message when the answer is empty or none of the fact's kind.
    pub fn say(&self, answer: Option<&str>, language: Language) -> Result<String, Message> {
        let Some(answer) = answer else { return Ok(self.none.get(language).to_owned()) };
        let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
        // The sentence has its own full stop.
        let answer = answer.trim_end_matches(['.', ' ']);
        if answer.is_empty() {
            return Err(Message::new("about-us-empty").with("label", self.label.get(language)));
        }
        let (value, refusal) = match self.kind {
            AboutUsKind::Date => (day(answer).map(|day| locale::date(language, day)), "about-us-no-date"),
            AboutUsKind::Month => (month(answer).map(|month| said_month(language, month)), "about-us-no-month"),
            AboutUsKind::Number => (number(answer, language), "about-us-no-number"),
            AboutUsKind::Text => (Some(answer.to_owned()), "about-us-empty"),
        };
        let value = value.ok_or_else(|| Message::new(refusal).with("value", answer))?;
        Ok(self.said.get(language).replacen(VALUE, &value, 1))
    }
}

fn day(answer: &str) -> Option<NaiveDate> {
    let (year, month, day) = match numbers(answer, '-')[..] {
        [year, month, day] => (year, month, day),
        _ => match numbers(answer, '.')[..] {
            [day, month, year] => (year, month, day),
            _ => return None,
        },
    };
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A month, as its first day.
fn month(answer: &str) -> Option<NaiveDate> {
    match (&numbers(answer, '-')[..], &numbers(answer, '/')[..], &numbers(answer, '.')[..]) {
        ([year, month], _, _) | (_, [month, year], _) | (_, _, [month, year]) => day(&format!("{year}-{month}-1")),
        _ => None,
    }
}

/// Whole numbers between marks; none when there is anything else.
fn numbers(answer: &str, mark: char) -> Vec<u32> {
    let is_number = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = answer.split(mark).map(str::trim).collect();
    let found: Vec<u32> = parts.iter().filter(|part| is_number(part)).filter_map(|part| part.parse().ok()).collect();
    if found.len() == parts.len() { found } else { Vec::new() }
}

fn said_month(language: Language, day: NaiveDate) -> String {
    let message = Message::new("about-us-month").count("month", day.month() as usize);
    say(language, &message.with("year", day.year()))
}

/// A number with the language's mark before its decimals.
fn number(answer: &str, language: Language) -> Option<String> {
    let (whole, decimals) = answer.split_once([',', '.']).map_or((answer, None), |(whole, rest)| (whole, Some(rest)));
    let is_number = |part: &str| (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let mark = if language == Language::En { '.' } else { ',' };
    match decimals {
        _ if !is_number(whole) => None,
        None => Some(whole.to_owned()),
        Some(decimals) => is_number(decimals).then(|| format!("{whole}{mark}{decimals}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fact(kind: AboutUsKind) -> AboutUs {
        let labels = |text: &str| Labels::of(Language::ALL.map(|language| (language, format!("{language}: {text}"))));
        let (label, said) = (labels("Fält"), labels("Sedan {value}."));
        let (none, prompt) = (labels("Aldrig."), labels("När?"));
        AboutUs { id: "a".into(), kind, label, said, none, prompt, challenges: Vec::new() }
    }

    fn said(kind: AboutUsKind, answer: &str) -> [String; 3] {
        Language::ALL.map(|language| fact(kind).say(Some(answer), language).unwrap_or_else(|message| message.code))
    }

    #[test]
    fn answers_are_said_as_the_language_writes_them() {
        let day = ["sv: Sedan 14.3.2026.", "fi: Sedan 14.3.2026.", "en: Sedan 14 March 2026."];
        assert_eq!(said(AboutUsKind::Date, "2026-03-14"), day);
        assert_eq!(said(AboutUsKind::Date, " 14. 3. 2026 "), day);
        let month = ["sv: Sedan mars 2026.", "fi: Sedan maaliskuussa 2026.", "en: Sedan March 2026."];
        for answer in ["2026-03", "3/2026", "03.2026"] {
            assert_eq!(said(AboutUsKind::Month, answer), month);
        }
        assert_eq!(said(AboutUsKind::Number, "1.5"), ["sv: Sedan 1,5.", "fi: Sedan 1,5.", "en: Sedan 1.5."]);
        assert_eq!(said(AboutUsKind::Number, "0")[0], "sv: Sedan 0.");
        assert_eq!(said(AboutUsKind::Text, " it-chefen,\n dygnet runt. ")[0], "sv: Sedan it-chefen, dygnet runt.");
        assert_eq!(fact(AboutUsKind::Date).say(None, Language::Fi).unwrap(), "fi: Aldrig.");
    }

    #[test]
    fn what_is_no_answer_of_the_kind_is_refused() {
        for answer in ["31.2.2026", "i våras", "2026", "1.1.26", "2026-03", "14.3.20267", "1-1-1-1", "14.3", "١.٣.٢٠٢٦"]
        {
            assert_eq!(said(AboutUsKind::Date, answer), ["about-us-no-date"; 3], "{answer}");
        }
        for answer in ["13/2026", "mars 2026", "2026", "14.3.2026"] {
            assert_eq!(said(AboutUsKind::Month, answer), ["about-us-no-month"; 3], "{answer}");
        }
        for answer in ["tre", "-1", "1,5,5", ",5", "9999999999"] {
            assert_eq!(said(AboutUsKind::Number, answer), ["about-us-no-number"; 3], "{answer}");
        }
        for kind in [AboutUsKind::Date, AboutUsKind::Month, AboutUsKind::Text, AboutUsKind::Number] {
            assert_eq!(said(kind, " \n"), ["about-us-empty"; 3]);
        }
        assert_eq!(said(AboutUsKind::Text, "...")[0], "about-us-empty");
    }

    proptest! {
        /// Whatever is written, it is said once or refused; what looks like a place in the sentence stays words.
        #[test]
        fn any_answer_is_said_or_refused(answer in "\\PC{0,12}|[0-9./-]{0,12}|\\{value\\}") {
            for kind in [AboutUsKind::Date, AboutUsKind::Month, AboutUsKind::Text, AboutUsKind::Number] {
                for language in Language::ALL {
                    match fact(kind).say(Some(&answer), language) {
                        Ok(said) => prop_assert!(said.ends_with('.') && said.len() > "sv: Sedan .".len(), "{}", said),
                        Err(message) => prop_assert!(say(language, &message).contains(' ')),
                    }
                }
            }
        }
    }
}
