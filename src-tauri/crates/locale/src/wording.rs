use crate::{Argument, Language, Message};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

macro_rules! wordings {
    ($code:literal: $($file:literal)*) => {
        &[$(include_str!(concat!("../../../../content/locales/", $code, "/", $file, ".ftl"))),*]
    };
    ($($code:literal)*) => {
        [$([
            wordings!($code: "deck" "reading" "errors" "command" "confidential"),
            // Most of the words, and hardly ever said: what may be wrong with a pack, survey, picture or disk, what has changed.
            wordings!($code: "check" "packs" "surveys" "steps" "about-us" "changes" "pictures" "workspace" "municipality"),
        ]),*]
    };
}

/// By language: what a briefing says, and what is seldom said. The second is read only when it is.
const SOURCES: [[&[&str]; 2]; 3] = wordings!("sv" "fi" "en");

/// A key that nobody has worded is shown as it is: visible, never empty.
/// The program's own tests refuse such a key in any of the three languages.
pub fn say(language: Language, message: &Message) -> String {
    let worded = |part| {
        let bundle = bundle(language, part);
        Some((bundle, bundle.get_message(&message.code)?.value()?))
    };
    let Some((bundle, pattern)) = (0..2).find_map(worded) else { return message.code.clone() };
    let mut arguments = FluentArgs::with_capacity(message.arguments.len());
    for (name, value) in &message.arguments {
        match value {
            Argument::Text(text) => arguments.set(name.as_str(), FluentValue::from(text.as_str())),
            Argument::Number(number) => arguments.set(name.as_str(), FluentValue::from(*number)),
        }
    }
    bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
}

/// A sentence or word without arguments.
pub fn word(language: Language, code: &str) -> String {
    say(language, &Message::new(code))
}

/// A date as it is written in the language's running text: 24.11.2026, 24 November 2026.
pub fn date(language: Language, date: NaiveDate) -> String {
    let message =
        Message::new("date").with("day", date.day()).count("month", date.month() as usize).with("year", date.year());
    say(language, &message)
}

/// A percentage with the space that the language puts before the sign.
pub fn percent(language: Language, value: u8) -> String {
    match language {
        Language::Sv | Language::Fi => format!("{value}\u{a0}%"),
        Language::En => format!("{value}%"),
    }
}

/// Every key of a language with the names that its sentence is filled in with, sorted.
pub fn keys(language: Language) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for source in SOURCES[language as usize].into_iter().flatten() {
        let mut key: Option<(String, Vec<String>)> = None;
        for line in source.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                found.extend(key.take());
                key = line.split_once(" =").map(|(name, _)| (name.to_owned(), Vec::new()));
            }
            if let Some((_, names)) = &mut key {
                names.extend(placeholders(line));
            }
        }
        found.extend(key);
    }
    for (_, names) in &mut found {
        names.sort();
        names.dedup();
    }
    found.sort();
    found
}

fn placeholders(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect())
}

fn bundle(language: Language, part: usize) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [[OnceLock<FluentBundle<FluentResource>>; 2]; 3] = [const { [const { OnceLock::new() }; 2] }; 3];
    BUNDLES[language as usize][part].get_or_init(|| {
        let id: Option<LanguageIdentifier> = language.code().parse().ok();
        let mut bundle = FluentBundle::new_concurrent(id.into_iter().collect());
        bundle.set_use_isolating(false);
        for source in SOURCES[language as usize][part] {
            // A broken line loses that line alone; the test below refuses one.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_messages_is_well_formed() {
        for source in SOURCES.into_iter().flatten().flatten() {
            if let Err((_, problems)) = FluentResource::try_new((*source).to_owned()) {
                panic!("{problems:?} in {}", &source[..source.len().min(200)]);
            }
        }
    }

    #[test]
    fn the_three_languages_have_the_same_keys_and_placeholders() {
        assert_eq!(keys(Language::Sv), keys(Language::Fi));
        assert_eq!(keys(Language::Sv), keys(Language::En));
    }

    #[test]
    fn dates_and_percentages_follow_the_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 4).unwrap();
        assert_eq!(date(Language::Sv, day), "4.11.2026");
        assert_eq!(date(Language::Fi, day), "4.11.2026");
        assert_eq!(date(Language::En, day), "4 November 2026");
        assert_eq!(percent(Language::Fi, 75), "75\u{a0}%");
        assert_eq!(percent(Language::En, 75), "75%");
    }
}
