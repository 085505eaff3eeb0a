use crate::offers::cases;
use content::Pack;
use locale::{Language, Message};
use serde::Serialize;

/// What there is to choose from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Catalogue {
    /// Bodies that briefings are for.
    pub audiences: Vec<Entry>,
    /// Briefings of a fixed course.
    pub templates: Vec<Entry>,
    /// Real cases, the latest first.
    pub cases: Vec<Entry>,
    /// The challenges in the order of the pack.
    pub challenges: Vec<Entry>,
    /// Whole minutes for which there is a briefing.
    pub minutes: Vec<Entry>,
    /// Languages in which the pack is complete.
    pub languages: Vec<Entry>,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// What the command line takes.
    pub id: String,
    /// What it is called, in the user's language where there is one.
    pub name: String,
    /// For bodies and templates: the minutes that are usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<u32>,
}

/// What a pack offers, with names in the user's language where the pack has it.
pub fn catalogue(pack: &Pack, language: Language) -> Catalogue {
    let entry = |id: &str, name: &str| Entry { id: id.to_owned(), name: name.to_owned(), usual: None };
    let audience = |audience: &content::Audience| Entry {
        usual: Some(audience.minutes.usual),
        ..entry(&audience.id, &named(audience.name.in_language(language), language))
    };
    let challenge = |challenge: &content::Challenge| {
        let text = challenge.texts.get_key_value(&language).or_else(|| challenge.texts.iter().next());
        let label = text.map_or((language, ""), |(own, text)| (*own, &*text.label));
        entry(&challenge.id, &named(label, language))
    };
    let template = |template: &content::Template| Entry {
        usual: Some(template.minutes.usual),
        ..entry(&template.id, &named(template.name.in_language(language), language))
    };
    let shortest = pack.audiences.iter().map(|audience| audience.minutes.shortest).min().unwrap_or(0);
    let longest = pack.audiences.iter().map(|audience| audience.minutes.longest).max().unwrap_or(0);
    let minutes = if longest == 0 { Vec::new() } else { (shortest..=longest).collect() };
    Catalogue {
        audiences: pack.audiences.iter().map(audience).collect(),
        templates: pack.templates.iter().map(template).collect(),
        cases: cases(pack, language).iter().map(|case| entry(&case.id, &case.name)).collect(),
        challenges: pack.challenges.iter().map(challenge).collect(),
        minutes: minutes.iter().map(|minutes| entry(&minutes.to_string(), &format!("{minutes} min"))).collect(),
        languages: pack.languages.iter().map(|language| entry(language.code(), language.own_name())).collect(),
    }
}

/// A name as it is shown to somebody who speaks `shown`: one in another language says so.
pub(crate) fn named((own, name): (Language, &str), shown: Language) -> String {
    let code = match own {
        _ if own == shown => return name.to_owned(),
        Language::Sv => "named-in-sv",
        Language::Fi => "named-in-fi",
        Language::En => "named-in-en",
    };
    locale::say(shown, &Message::new(code).with("name", name))
}
