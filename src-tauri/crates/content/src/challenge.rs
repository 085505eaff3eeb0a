use crate::{Inline, Notes, Paragraphs};
use locale::Language;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One of the challenges of leading digital security.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// Stable id; the name of its folder.
    pub id: String,
    /// What is shown as evidence; nothing when no figure exists.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// Further charts for long briefings.
    #[serde(default)]
    pub evidence_more: Vec<Evidence>,
    /// Where the example comes from.
    pub example: Example,
    /// Who takes the decision.
    pub decision: Decision,
    /// Whom each question is for, by the question's id; one that is not named here is for everybody.
    #[serde(default)]
    pub questions: BTreeMap<String, Vec<String>>,
    /// What in the sources carries the challenge.
    #[serde(default)]
    pub support: Vec<Support>,
    /// Its texts.
    #[serde(skip)]
    pub texts: BTreeMap<Language, ChallengeText>,
}

/// A chart, by its figures.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How it is drawn.
    pub show: Show,
    /// The figures in order.
    pub figures: Vec<String>,
    /// The one thing to look at.
    pub focus: String,
}

/// How evidence is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// One number, large.
    Number,
    /// A bar for each figure, from zero.
    Bars,
    /// Shares of one whole.
    Shares,
}

/// Where an example comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Nobody has lived it; the slide says so.
    pub invented: bool,
}

/// The decision that a challenge leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Who takes it.
    pub decides: Decides,
}

/// Who takes a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decides {
    /// The group agrees; it is no organ of the municipality.
    GroupAgrees,
    /// The municipal director or a head of sector decides.
    DirectorDecides,
    /// The group recommends it to the executive board.
    ProposedToBoard,
    /// The executive board decides.
    BoardDecides,
    /// The council decides.
    CouncilDecides,
    /// The head of a sector decides within it.
    HeadDecides,
    /// The audit committee decides nothing here: it asks, and wants to see evidence.
    CommitteeAsks,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// The source's id.
    pub source: String,
    /// The section of a report.
    #[serde(default)]
    pub section: Option<String>,
    /// The line of its stored text.
    #[serde(default)]
    pub line: Option<u32>,
}

/// The texts of a challenge in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeText {
    /// Its short name.
    pub label: String,
    /// The point as a whole sentence.
    pub headline: Inline,
    /// The same in one plain line.
    pub plain: Inline,
    /// Why it is the leadership's.
    pub why: Inline,
    /// The words of the evidence.
    #[serde(default)]
    pub evidence: Option<EvidenceText>,
    /// The words of further charts.
    #[serde(default)]
    pub evidence_more: Vec<EvidenceText>,
    /// Said where no figure exists.
    #[serde(default)]
    pub no_figure: Option<Inline>,
    /// The example.
    pub example: ExampleText,
    /// Questions that the group can ask.
    pub questions: Questions,
    /// The decision proposed.
    pub decision: DecisionText,
    /// What the presenter says.
    #[serde(skip)]
    pub notes: Notes,
}

/// The words of a chart.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceText {
    /// Its id, when it is a slide of its own.
    #[serde(default)]
    pub id: Option<String>,
    /// Its headline, when it is a slide of its own.
    #[serde(default)]
    pub headline: Option<Inline>,
    /// What was asked or measured.
    pub title: Inline,
    /// The figure as a sentence.
    #[serde(default)]
    pub text: Inline,
}

/// An example as a short story.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleText {
    /// Its point.
    pub headline: Inline,
    /// Its paragraphs.
    pub text: Paragraphs,
}

/// Questions with a headline.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// The headline of their slide.
    pub headline: Inline,
    /// The questions, the first three for the slide.
    pub list: Vec<Question>,
}

/// A question to ask.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable id within its challenge.
    pub id: String,
    /// The question.
    pub text: Inline,
    /// What a good answer sounds like.
    #[serde(default)]
    pub good: Option<Inline>,
    /// What a worrying answer sounds like.
    #[serde(default)]
    pub worrying: Option<Inline>,
}

/// The words of a decision.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionText {
    /// What is agreed, as a sentence.
    pub headline: Inline,
    /// The same in full.
    pub text: Inline,
    /// Who agrees, decides or proposes.
    pub who: Inline,
    /// By when.
    pub when: Inline,
    /// A question to the author about money and hours; never on the slide.
    pub cost_prompt: String,
    /// What happens otherwise.
    pub otherwise: Inline,
}

impl Challenge {
    /// Ids of the figures that its charts show or its texts name, in any language.
    pub fn figures(&self) -> BTreeSet<&str> {
        let charts = self.evidence.iter().chain(&self.evidence_more).flat_map(|evidence| &evidence.figures);
        let texts = self.texts.values().flat_map(|text| text.texts().into_iter().chain(text.notes.texts()));
        charts.map(String::as_str).chain(texts.flat_map(Inline::figures)).collect()
    }
}

impl ChallengeText {
    /// Every text of the challenge but its notes.
    pub(crate) fn texts(&self) -> Vec<&Inline> {
        let mut texts = vec![&self.headline, &self.plain, &self.why, &self.example.headline, &self.questions.headline];
        texts.extend(self.no_figure.iter());
        for evidence in self.evidence.iter().chain(&self.evidence_more) {
            texts.extend(evidence.headline.iter());
            texts.extend([&evidence.title, &evidence.text]);
        }
        texts.extend(&self.example.text.0);
        texts.extend(self.questions.list.iter().map(|question| &question.text));
        texts.extend(self.questions.list.iter().flat_map(|question| question.good.iter().chain(&question.worrying)));
        texts.extend(self.decision.texts());
        texts
    }
}

impl DecisionText {
    /// Every text of the decision.
    pub(crate) fn texts(&self) -> [&Inline; 5] {
        [&self.headline, &self.text, &self.who, &self.when, &self.otherwise]
    }
}
