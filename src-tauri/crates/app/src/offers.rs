//! What the window offers to choose, and what its author should know before choosing, named in the window's language.

use crate::list::named;
use content::{Holds, Pack, Status};
use locale::Language;
use serde::Serialize;

/// A briefing of a fixed course to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct TemplateChoice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it is of use.
    pub about: String,
    /// Minutes that are usual.
    pub usual: u32,
    /// The fewest minutes.
    pub shortest: u32,
    /// The most minutes.
    pub longest: u32,
    /// It tells a real case.
    pub case: bool,
    /// Ids of the bodies that it is for.
    pub audiences: Vec<String>,
}

/// A real case to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct CaseChoice {
    /// Its id.
    pub id: String,
    /// Place and time.
    pub name: String,
}

/// A fact about law or services, as its author sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FactView {
    /// Its id.
    pub id: String,
    /// What is said.
    pub says: String,
    /// How sure it is.
    #[cfg_attr(feature = "wire", ts(type = "\"confirmed\" | \"partly\" | \"unconfirmed\""))]
    pub status: Status,
    /// What is not confirmed.
    pub open: String,
    /// Publisher and document.
    pub from: String,
    /// Where it can be read.
    pub urls: Vec<String>,
    /// The day on which it was checked, as the language writes it.
    pub checked: String,
    /// It does not hold in Åland.
    pub mainland: bool,
}

/// The templates of a pack.
pub fn templates(pack: &Pack, language: Language) -> Vec<TemplateChoice> {
    let bodies = |template: &content::Template| {
        let ids = pack.audiences.iter().map(|audience| &audience.id).filter(|id| template.is_for(id));
        ids.cloned().collect()
    };
    let choice = |template: &content::Template| TemplateChoice {
        id: template.id.clone(),
        name: named(template.name.in_language(language), language),
        about: named(template.about.in_language(language), language),
        usual: template.minutes.usual,
        shortest: template.minutes.shortest,
        longest: template.minutes.longest,
        case: template.case,
        audiences: bodies(template),
    };
    pack.templates.iter().map(choice).collect()
}

/// The cases of a pack, the latest first.
pub fn cases(pack: &Pack, language: Language) -> Vec<CaseChoice> {
    let choice = |case: &content::Case| {
        let text = case.texts.get_key_value(&language).or_else(|| case.texts.first_key_value());
        let name = text.map(|(own, text)| named((*own, &text.label), language));
        CaseChoice { id: case.id.clone(), name: name.unwrap_or_default() }
    };
    pack.cases.iter().map(choice).collect()
}

/// A text as it stands on a slide: no line breaks inside a number.
pub(crate) fn whole(text: &str) -> String {
    let runs = content::Inline::parse(text).runs.into_iter();
    runs.map(|run| match run {
        content::Run::Text { text, .. } => text,
        content::Run::Figure { id, .. } => id,
    })
    .collect()
}

/// The facts of a pack.
pub fn facts(pack: &Pack, language: Language) -> Vec<FactView> {
    let view = |fact: &content::Fact| FactView {
        id: fact.id.clone(),
        says: named((fact.says.in_language(language).0, &whole(fact.says.get(language))), language),
        status: fact.status,
        open: whole(fact.open.get(language)),
        from: whole(fact.from.get(language)),
        urls: fact.urls.clone(),
        checked: locale::date(language, fact.checked),
        mainland: fact.holds == Holds::Mainland,
    };
    pack.facts.iter().map(view).collect()
}
