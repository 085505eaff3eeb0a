use crate::page::texts_of;
use crate::{DecisionText, Inline, Labels, Markdown, Minutes, Notes};
use locale::Language;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// A briefing of a fixed course, beside the one that is made of the challenges.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Stable id; the name of its folder.
    pub id: String,
    /// What it is called.
    pub name: Labels,
    /// When it is of use, in a line.
    pub about: Labels,
    /// How long it takes.
    pub minutes: Minutes,
    /// The bodies that it is for; empty for every body.
    #[serde(default)]
    pub audiences: Vec<String>,
    /// A case is told, and its challenge is what is decided on.
    #[serde(default)]
    pub case: bool,
    /// The challenges whose decision may be asked; the first that the body can take is. Empty, and without a case: the
    /// template has a decision of its own.
    #[serde(default)]
    pub decisions: Vec<String>,
    /// What stands between the first slide and the decision.
    pub slides: Vec<Part>,
    /// Its texts.
    #[serde(skip)]
    pub texts: BTreeMap<Language, TemplateText>,
}

/// A slide of a template, as it is written: `case`, `decided.questions`, `c2-agenda.message?`, `own.tonight`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which slide.
    pub what: PartKind,
    /// Written with a question mark behind it: only while there is time.
    pub if_room: bool,
    /// As it was written.
    pub source: String,
}

/// Which slide of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// The case.
    Case,
    /// What the body can decide.
    Role,
    /// All challenges in a list.
    Challenges,
    /// What the body was asked for in its ordinary briefing.
    Earlier,
    /// A slide that the template's own text has.
    Own(String),
    /// A slide of the challenge that is decided on.
    Decided(ChallengePart),
    /// A slide of a named challenge.
    Challenge(String, ChallengePart),
}

/// A slide of a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChallengePart {
    /// Headline and evidence.
    Message,
    /// The example.
    Example,
    /// The questions.
    Questions,
}

/// A template in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateText {
    /// The title of its decks.
    pub title: String,
    /// Its own slides.
    #[serde(default)]
    pub slides: Vec<OwnSlide>,
    /// Its own decision by body; `any` for those that are not named.
    #[serde(default)]
    pub decisions: BTreeMap<String, DecisionText>,
    /// What the presenter says.
    #[serde(skip)]
    pub notes: Notes,
}

/// A slide of a template's own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnSlide {
    /// Its id within the template.
    pub id: String,
    /// The point as a whole sentence.
    pub headline: Inline,
    /// Paragraphs, lists and tables.
    #[serde(deserialize_with = "markdown")]
    pub body: Markdown,
}

fn markdown<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Markdown, D::Error> {
    Ok(Markdown::parse(String::deserialize(deserializer)?.trim()))
}

impl Template {
    /// Whether it is for the body.
    pub fn is_for(&self, audience: &str) -> bool {
        self.audiences.is_empty() || self.audiences.iter().any(|id| id == audience)
    }

    /// Whether it asks for a decision that stands in its own text.
    pub fn decides_itself(&self) -> bool {
        !self.case && self.decisions.is_empty()
    }
}

impl TemplateText {
    /// The template's own decision for a body.
    pub fn decision(&self, audience: &str) -> Option<&DecisionText> {
        self.decisions.get(audience).or_else(|| self.decisions.get("any"))
    }

    /// Every text of the template but its notes.
    pub(crate) fn texts(&self) -> Vec<&Inline> {
        let own =
            self.slides.iter().flat_map(|slide| std::iter::once(&slide.headline).chain(texts_of(&slide.body.blocks)));
        own.chain(self.decisions.values().flat_map(DecisionText::texts)).collect()
    }
}

impl Part {
    fn parse(source: &str) -> Option<Self> {
        let (name, if_room) = source.strip_suffix('?').map_or((source, false), |name| (name, true));
        let what = match name.split_once('.') {
            None => match name {
                "case" => PartKind::Case,
                "role" => PartKind::Role,
                "challenges" => PartKind::Challenges,
                "earlier" => PartKind::Earlier,
                _ => return None,
            },
            Some(("own", id)) => PartKind::Own(id.to_owned()),
            Some((of, part)) => {
                let part = match part {
                    "message" => ChallengePart::Message,
                    "example" => ChallengePart::Example,
                    "questions" => ChallengePart::Questions,
                    _ => return None,
                };
                if of == "decided" { PartKind::Decided(part) } else { PartKind::Challenge(of.to_owned(), part) }
            }
        };
        Some(Self { what, if_room, source: source.to_owned() })
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = String::deserialize(deserializer)?;
        let expected = &["case", "role", "challenges", "earlier", "own.ID", "decided.message", "CHALLENGE.questions"];
        Self::parse(source.trim()).ok_or_else(|| serde::de::Error::unknown_variant(&source, expected))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_as_they_are_written() {
        let part = |source: &str| Part::parse(source).map(|part| (part.what, part.if_room));
        assert_eq!(part("case"), Some((PartKind::Case, false)));
        assert_eq!(part("decided.example?"), Some((PartKind::Decided(ChallengePart::Example), true)));
        let c2 = PartKind::Challenge("c2-agenda".into(), ChallengePart::Message);
        assert_eq!(part("c2-agenda.message"), Some((c2, false)));
        assert_eq!(part("own.tonight"), Some((PartKind::Own("tonight".into()), false)));
        assert_eq!(part("c2-agenda.decision"), None);
        assert_eq!(part("?"), None);
    }
}
