//! The slide that asks for a decision.

use crate::block::{Block, Fact, Tone};
use crate::build::Brief;
use crate::slide::Slide;
use crate::tailoring::FieldKind;
use crate::words::Words;
use content::{Decides, DecisionText};
use locale::word;

/// The slide with what is decided, by whom, until when and what happens otherwise.
pub(crate) fn filled(
    brief: &Brief<'_>,
    owner: &str,
    mut slide: Slide,
    decision: &DecisionText,
    decides: Decides,
) -> Slide {
    let language = brief.language;
    slide.kicker = Some(word(language, kicker(decides)));
    let asks = decides == Decides::CommitteeAsks;
    let [who, when, otherwise, by_lykta] = if asks {
        ["deck-asked-of", "deck-answer-by", "deck-unseen", "deck-asked-by-lykta"]
    } else {
        ["deck-who", "deck-when", "deck-otherwise", "deck-proposed-by-lykta"]
    };
    let mut words = Words::of(brief, owner);
    let text = words.text("decision.text", FieldKind::Decision, &decision.text);
    let cost = |words: &mut Words<'_, '_>| {
        words.optional("decision.cost", FieldKind::Cost, "", Some(&decision.cost_prompt)).filter(|_| !asks)
    };
    let facts = [
        (who, words.text("decision.who", FieldKind::Who, &decision.who)),
        (when, words.text("decision.when", FieldKind::When, &decision.when)),
        ("deck-cost", cost(&mut words).unwrap_or_default()),
        (otherwise, words.text("decision.otherwise", FieldKind::Otherwise, &decision.otherwise)),
    ];
    let told = |label: &str| facts.iter().any(|(known, text)| *known == label && !text.is_empty());
    slide.prompts = if told("deck-cost") { Vec::new() } else { vec![decision.cost_prompt.clone()] };
    let rows = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let rows = rows.map(|(label, text)| Fact { label: word(language, label), text }).collect();
    slide.body = vec![Block::Paragraph { text, tone: Tone::Lead }, Block::Facts { rows }];
    slide.source_line = Some(word(language, by_lykta));
    slide.add_fields(words.fields);
    slide
}

/// The word above a decision: who takes it.
const fn kicker(decides: Decides) -> &'static str {
    match decides {
        Decides::GroupAgrees => "deck-decision-group",
        Decides::DirectorDecides => "deck-decision-director",
        Decides::ProposedToBoard => "deck-decision-board",
        Decides::BoardDecides => "deck-decision-board-decides",
        Decides::CouncilDecides => "deck-decision-council",
        Decides::HeadDecides => "deck-decision-head",
        Decides::CommitteeAsks => "deck-decision-committee",
    }
}
