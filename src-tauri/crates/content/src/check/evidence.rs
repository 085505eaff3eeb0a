use super::Found;
use crate::{Evidence, EvidenceText, Show};
use locale::Message;

impl Found<'_> {
    /// A chart in the data needs its words, and the other way round.
    pub(super) fn evidence_pair(
        &mut self,
        file: &str,
        evidence: Option<&Evidence>,
        words: &str,
        text: Option<&EvidenceText>,
    ) {
        match (evidence, text) {
            (Some(evidence), Some(text)) => {
                self.evidence(file, evidence);
                self.charts_contradictions(file, evidence, words, text);
            }
            (None, None) => {}
            (Some(_), None) => self.error(words, "headline:", Message::new("pack-evidence-without-words")),
            (None, Some(text)) => self.error(words, &text.title.source, Message::new("pack-words-without-evidence")),
        }
    }

    fn evidence(&mut self, file: &str, evidence: &Evidence) {
        if !evidence.figures.contains(&evidence.focus) {
            let message = Message::new("pack-focus").with("figure", &evidence.focus);
            self.error(file, &format!("focus: {}", evidence.focus), message);
        }
        let mut sum = 0;
        for id in &evidence.figures {
            match self.pack.figure(id) {
                None => self.error(file, id, Message::new("pack-unknown-figure").with("figure", id)),
                Some((_, _, figure)) => match figure.percent {
                    None => self.error(file, id, Message::new("pack-figure-without-percent").with("figure", id)),
                    Some(percent) => sum += u32::from(percent),
                },
            }
        }
        self.one_data_set(file, evidence);
        if evidence.show == Show::Shares {
            self.shares(file, evidence, sum);
        }
    }

    /// Figures of different surveys were asked of others, in another year, in other words: no chart mixes them.
    fn one_data_set(&mut self, file: &str, evidence: &Evidence) {
        let found = evidence.figures.iter().filter_map(|id| Some((id, self.pack.figure(id)?.0)));
        let mut found = found.map(|(id, survey)| (id, &survey.id));
        let Some((_, first)) = found.next() else { return };
        if let Some((id, other)) = found.find(|(_, survey)| *survey != first) {
            let message = Message::new("pack-mixed-surveys").with("one", first).with("other", other);
            self.error(file, id, message);
        }
    }

    /// Shares are parts of one whole: one question, one population, never more than a hundred.
    fn shares(&mut self, file: &str, evidence: &Evidence, sum: u32) {
        let found: Vec<_> = evidence.figures.iter().filter_map(|id| self.pack.figure(id)).collect();
        let one_whole = found.windows(2).all(|pair| {
            let ((_, question, figure), (_, other_question, other)) = (pair[0], pair[1]);
            question.id == other_question.id && figure.population == other.population && figure.state == other.state
        });
        let several = found.iter().any(|(_, _, figure)| figure.several);
        if !one_whole || several || sum > 100 {
            self.error(file, &evidence.focus, Message::new("pack-shares").with("sum", sum));
            return;
        }
        // What the author leaves out must not be drawn as if the source had not reported it.
        let unreported = found.first().and_then(|(_, _, figure)| figure.unreported_points()).unwrap_or(0);
        if sum + u32::from(unreported) != 100 {
            self.error(file, &evidence.focus, Message::new("pack-shares-unexplained").with("sum", sum));
        }
    }
}
