//! All slides of a deck.

use crate::Engine;
use crate::kinds::slide;
use deck::{Block, Deck, Slide, plain};
use locale::Message;
use scene::{Scene, Section};
use std::sync::Arc;

/// A deck laid out.
#[derive(Clone, Debug)]
pub struct Laid {
    /// What is seen and heard; a section for each slide.
    pub scene: Scene,
    /// What the author should know of each slide: that it goes on to further pages, that the fonts lack letters.
    pub notices: Vec<Vec<Message>>,
}

/// What an earlier layout left to use again.
pub struct Reused<'a> {
    /// The deck that was laid out.
    pub deck: &'a Deck,
    /// What came of it.
    pub laid: &'a Laid,
}

/// Lays out every slide. A slide that is the same as at its place in `reused`, with the same page number, is not laid
/// out again.
pub fn slides(engine: &mut Engine, deck: &Deck, reused: Option<&Reused<'_>>) -> Laid {
    let mut sections: Vec<Arc<Section>> = Vec::with_capacity(deck.slides.len());
    let mut notices = Vec::new();
    let mut number = 1;
    let mut earlier_number = 1;
    for (place, content) in deck.slides.iter().enumerate() {
        let earlier = reused.and_then(|reused| Some((reused, reused.laid.scene.sections.get(place)?)));
        let same = earlier.filter(|(reused, _)| {
            let before = reused.deck;
            let frame = (&before.occasion, before.language, &before.second, &before.look, &before.confidentiality)
                == (&deck.occasion, deck.language, &deck.second, &deck.look, &deck.confidentiality);
            number == earlier_number && frame && reused.deck.slides.get(place) == Some(content)
        });
        let (section, known) = match same {
            Some((reused, section)) => (Arc::clone(section), reused.laid.notices.get(place).cloned()),
            None => (Arc::new(slide(engine, deck, content, number)), None),
        };
        earlier_number += earlier.map_or(0, |(_, section)| section.pages.len());
        number += section.pages.len();
        notices.push(known.unwrap_or_else(|| notices_of(engine, content, &section)));
        sections.push(section);
    }
    Laid { scene: Scene { title: deck.title.clone(), language: deck.language, sections }, notices }
}

/// Text that went on to further pages, pictures without words, and letters without a picture.
fn notices_of(engine: &Engine, slide: &Slide, section: &Section) -> Vec<Message> {
    let mut notices = Vec::new();
    let headline = plain(&slide.headline);
    if section.pages.len() > 1 {
        notices
            .push(Message::new("slide-continues").with("headline", &headline).count("count", section.pages.len() - 1));
    }
    let says_nothing = |block: &Block| matches!(block, Block::Picture { alt, .. } if alt.trim().is_empty());
    if slide.body.iter().any(says_nothing) {
        notices.push(Message::new("picture-without-words").with("headline", &headline));
    }
    let mut missing: Vec<char> = Vec::new();
    for text in slide.texts() {
        let letters = text.iter().flat_map(|span| span.text.chars());
        missing.extend(letters.filter(|letter| !letter.is_whitespace() && !engine.draws(*letter)));
    }
    if !missing.is_empty() {
        missing.sort_unstable();
        missing.dedup();
        let letters: String = missing.into_iter().take(20).collect();
        notices.push(Message::new("letters-missing").with("headline", headline).with("letters", letters));
    }
    notices
}
