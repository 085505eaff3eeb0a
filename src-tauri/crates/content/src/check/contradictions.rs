//! Where a source contradicts itself, a text that uses one of the numbers tells the other too.

use super::Found;
use crate::{Evidence, EvidenceText, FigureUse, Inline, Pack};
use locale::Message;

/// The figures that contradict this one, or that this one contradicts.
fn against<'a>(pack: &'a Pack, id: &str) -> Vec<&'a str> {
    let Some((survey, _, figure)) = pack.figure(id) else { return Vec::new() };
    let other = |other: &crate::Figure| {
        other.conflicts_with.as_deref() == Some(id) || figure.conflicts_with.as_deref() == Some(&other.id)
    };
    survey.figures().filter(|(_, figure)| other(figure)).map(|(_, figure)| figure.id.as_str()).collect()
}

impl Found<'_> {
    /// Texts that are read together: a number in one of them is told with what contradicts it.
    pub(super) fn tells_contradictions(&mut self, file: &str, together: &[&Inline]) {
        let named: Vec<&str> = together.iter().flat_map(|text| text.figures()).collect();
        for (place, id) in named.iter().enumerate().filter(|(place, id)| !named[..*place].contains(id)) {
            for other in against(self.pack, id).into_iter().filter(|other| !named.contains(other)) {
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
            for other in against(self.pack, id).into_iter().filter(|other| !told.contains(other)) {
                let message = Message::new("pack-contradiction-untold").with("figure", id).with("other", other);
                self.warning(words, place, message);
            }
        }
    }
}
