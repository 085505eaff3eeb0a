//! The handout.

use crate::Engine;
use deck::Deck;
use scene::Scene;

/// The handout of a deck.
pub fn handout(_engine: &mut Engine, _deck: &Deck, slides: &Scene) -> Scene {
    slides.clone()
}
