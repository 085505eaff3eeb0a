//! The slide that asks for a decision.

use crate::block::{Block, Fact, Tone};
use crate::build::Brief;
use crate::slide::Slide;
use crate::text::resolve;
use content::{Decides, DecisionText, Inline};
use locale::word;

/// The slide with what is decided, by whom, until when and what happens otherwise.
pub(crate) fn filled(brief: &Brief<'_>, mut slide: Slide, decision: &DecisionText, decides: Decides) -> Slide {
    let language = brief.language;
    slide.kicker = Some(word(language, kicker(decides)));
    let fact = |label: &str, text: &Inline| Fact { label: word(language, label), text: resolve(brief, text) };
    let asks = decides == Decides::CommitteeAsks;
    let [who, when, otherwise, by_lykta] = if asks {
        ["deck-asked-of", "deck-answer-by", "deck-unseen", "deck-asked-by-lykta"]
    } else {
        ["deck-who", "deck-when", "deck-otherwise", "deck-proposed-by-lykta"]
    };
    let rows = vec![fact(who, &decision.who), fact(when, &decision.when), fact(otherwise, &decision.otherwise)];
    let text = resolve(brief, &decision.text);
    slide.body = vec![Block::Paragraph { text, tone: Tone::Lead }, Block::Facts { rows }];
    slide.source_line = Some(word(language, by_lykta));
    slide.prompts = vec![decision.cost_prompt.clone()];
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
