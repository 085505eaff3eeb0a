//! The short answer on the first page: what is to be decided, by whom, what it costs, what happens otherwise.

use crate::build::own;
use crate::marks::Marks;
use crate::parts::marked;
use crate::sources::said;
use crate::text::{Part, Prose, Row, Run};
use deck::{Block, Deck, Fact, Slide, SlideKind, Tone};
use locale::{Language, Message, say, word};

/// How the questions are put.
struct Questions {
    what: &'static str,
    whose: &'static str,
    when: &'static str,
    cost: &'static str,
    otherwise: &'static str,
}

const DECISION: Questions = Questions {
    what: "reading-what",
    whose: "reading-whose",
    when: "reading-when",
    cost: "reading-cost-ask",
    otherwise: "reading-otherwise",
};

/// A body that reviews decides nothing: it asks for evidence.
const EVIDENCE: Questions = Questions {
    what: "reading-asked",
    whose: "reading-of-whom",
    when: "reading-answered",
    cost: "reading-cost-too",
    otherwise: "reading-unseen",
};

/// The first chapter.
pub(crate) fn short(marks: &mut Marks<'_>, deck: &Deck) -> Vec<Part> {
    let mut parts = Vec::new();
    for ask in own(deck).filter(|slide| slide.kind == SlideKind::Ask) {
        // As with a heading, nothing stands between it and the decision.
        parts.push(Part::Paragraph { text: marks.heading(&ask.headline), tone: Tone::Lead });
    }
    for decision in own(deck).filter(|slide| slide.kind == SlideKind::Decision) {
        parts.push(Part::Heading { kicker: None, text: marks.heading(&decision.headline) });
        parts.extend(marked(decision));
        parts.push(Part::Facts { rows: answers(marks, deck.language, decision) });
        parts.extend(marks.explanations());
    }
    if let Some(role) = &deck.role {
        parts.push(Part::Paragraph { text: marks.prose(role), tone: Tone::Body });
    }
    parts.extend(marks.explanations());
    parts
}

fn answers(marks: &mut Marks<'_>, language: Language, slide: &Slide) -> Vec<Row> {
    let is_evidence = slide.kicker == Some(word(language, "deck-decision-committee"));
    let questions = if is_evidence { EVIDENCE } else { DECISION };
    let row = |code: &str, text: Prose| Row { label: word(language, code), text };
    let mut what = Prose::new();
    let mut facts: &[Fact] = &[];
    for block in &slide.body {
        match block {
            Block::Paragraph { text, .. } => what.extend(marks.prose(text)),
            Block::Facts { rows } => facts = rows,
            _ => {}
        }
    }
    let mut rows = vec![row(questions.what, what)];
    // A decision has its facts in this order: who, when, what otherwise.
    let [who, when, otherwise] = [0, 1, 2].map(|place| facts.get(place));
    rows.extend(who.map(|fact| row(questions.whose, whose(marks, slide, fact))));
    rows.push(row("reading-cost", said(cost(language, questions.cost, &slide.prompts))));
    rows.extend(when.map(|fact| row(questions.when, marks.prose(&fact.text))));
    rows.extend(otherwise.map(|fact| row(questions.otherwise, marks.prose(&fact.text))));
    rows
}

/// Who decides, in the words that stand above the decision, then who does what.
fn whose(marks: &mut Marks<'_>, slide: &Slide, fact: &Fact) -> Prose {
    let decides = slide.kicker.iter().map(|kicker| Run { text: format!("{kicker}. "), strong: true, ..Run::default() });
    decides.chain(marks.prose(&fact.text)).collect()
}

/// A pack knows no cost of a municipality: it has the question that the author answers before the meeting.
fn cost(language: Language, code: &str, prompts: &[String]) -> String {
    if prompts.iter().all(|prompt| prompt.trim().is_empty()) {
        return word(language, "reading-cost-unknown");
    }
    say(language, &Message::new(code).with("question", prompts.join(" ")))
}
