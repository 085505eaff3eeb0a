//! Where a source contradicts itself, a text that uses one of the numbers tells the other too.

use super::Found;
use crate::{Evidence, EvidenceText, FigureUse, Inline, Pack};
use locale::Message;
use std::collections::BTreeMap;

/// For each figure that is in a contradiction the others, whichever of them tells of it.
pub(super) fn against(pack: &Pack) -> BTreeMap<&str, Vec<&str>> {
    let mut against: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let figures = pack.surveys.iter().flat_map(|survey| survey.figures());
    for (one, other) in figures.filter_map(|(_, figure)| Some((figure.id.as_str(), figure.conflicts_with.as_deref()?)))
    {
        against.entry(one).or_default().push(other);
        against.entry(other).or_default().push(one);
    }
    against
}

impl Found<'_> {
    /// What contradicts a figure and is not among those that are told.
    fn untold(&self, id: &str, told: &[&str]) -> Vec<String> {
        let others = self.against.get(id).into_iter().flatten();
        others.filter(|other| !told.contains(other)).map(|other| (*other).to_owned()).collect()
    }

    /// Texts that are read together: a number in one of them is told with what contradicts it.
    pub(super) fn tells_contradictions(&mut self, file: &str, together: &[&Inline]) {
        let named: Vec<&str> = together.iter().flat_map(|text| text.figures()).collect();
        for (place, id) in named.iter().enumerate().filter(|(place, id)| !named[..*place].contains(id)) {
            for other in self.untold(id, &named) {
                let message = Message::new("pack-contradiction-untold").with("figure", id).with("other", other);
                self.warning(file, &format!("{{{}", named[place]), message);
            }
        }
    }

    /// A chart shows the number that stands with its whole distribution, and its words tell the other one.
    pub(super) fn charts_contradictions(&mut self, file: &str, chart: &Evidence, words: &str, text: &EvidenceText) {
        let shown: Vec<&str> = chart.figures.iter().map(String::as_str).collect();
        for id in &shown {
            if let Some((_, _, figure)) = self.pack.figure(id).filter(|(_, _, it)| it.usage == FigureUse::Conflict) {
                let other = figure.conflicts_with.as_deref().unwrap_or_default();
                let message = Message::new("pack-conflict-shown").with("figure", id).with("other", other);
                self.warning(file, id, message);
            }
        }
        let said: Vec<&str> = text.title.figures().chain(text.text.figures()).collect();
        let told = [said.as_slice(), shown.as_slice()].concat();
        let place = if text.text.is_empty() { &text.title.source } else { &text.text.source };
        // What the words name themselves is looked at with the words.
        for id in shown.iter().filter(|id| !said.contains(id)) {
            for other in self.untold(id, &told) {
                let message = Message::new("pack-contradiction-untold").with("figure", id).with("other", other);
                self.warning(words, place, message);
            }
        }
    }
}
