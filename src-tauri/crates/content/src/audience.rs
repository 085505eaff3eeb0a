use crate::{Decides, DecisionText, Evidence, EvidenceText, Inline, Labels, Level, Lists, Notes};
use locale::Language;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A body that a briefing is for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// Stable id; the name of its folder.
    pub id: String,
    /// Its name.
    pub name: Labels,
    /// Other names that it goes by.
    #[serde(default)]
    pub called: Lists,
    /// How long a briefing for it is.
    pub minutes: Minutes,
    /// Terms up to this level need no explanation to it.
    #[serde(default)]
    pub knows: Level,
    /// The challenges, the most important for this body first.
    pub challenges: Vec<String>,
    /// Who takes the decisions of its own.
    #[serde(default)]
    pub decides: Option<Decides>,
    /// Challenges for which it has a decision of its own. A body without any is asked what the challenges' files propose;
    /// of a body with some, nothing else is asked.
    #[serde(default)]
    pub decisions: Vec<String>,
    /// The chart of the slide that says why it matters now.
    #[serde(default)]
    pub why_now: Option<Evidence>,
    /// Its texts.
    #[serde(skip)]
    pub texts: BTreeMap<Language, AudienceText>,
}

/// Whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// What is proposed.
    pub usual: u32,
    /// The shortest briefing.
    pub shortest: u32,
    /// The longest briefing.
    pub longest: u32,
}

/// The texts of an audience in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AudienceText {
    /// The title of its decks.
    pub title: String,
    /// What the body can decide, and in which words.
    #[serde(default)]
    pub role: Option<Inline>,
    /// The headline of the first slide.
    pub ask: Ask,
    /// Why it matters now.
    pub why_now: WhyNowText,
    /// The decisions of its own, by challenge.
    #[serde(default)]
    pub decisions: BTreeMap<String, DecisionText>,
    /// What the presenter says.
    #[serde(skip)]
    pub notes: Notes,
}

/// The headline of the first slide, by how many decisions are asked for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// One decision.
    pub one: Inline,
    /// Two decisions.
    pub two: Inline,
    /// Three decisions.
    pub three: Inline,
}

/// The slide that says why it matters now.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhyNowText {
    /// The point as a whole sentence.
    pub headline: Inline,
    /// The same in one plain line.
    pub plain: Inline,
    /// The words of the chart.
    #[serde(default)]
    pub evidence: Option<EvidenceText>,
}

impl Audience {
    /// Whether somebody may mean this body by this name: its id or a name in any language, whatever the case.
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        let mut names = self.name.all().chain(self.called.all()).chain([self.id.as_str()]);
        names.any(|known| known.to_lowercase() == name)
    }
}

impl AudienceText {
    /// Every text of the audience but its notes.
    pub(crate) fn texts(&self) -> Vec<&Inline> {
        let mut texts =
            vec![&self.ask.one, &self.ask.two, &self.ask.three, &self.why_now.headline, &self.why_now.plain];
        texts.extend(self.why_now.evidence.iter().flat_map(|evidence| [&evidence.title, &evidence.text]));
        texts.extend(&self.role);
        texts.extend(self.decisions.values().flat_map(DecisionText::texts));
        texts
    }
}
