//! Pages on which things are put, and counted when they are read aloud.

use scene::{Artifact, Child, Colour, Item, Mark, Page, Shape};

/// The pages of one section.
pub(crate) struct Canvas {
    pub(crate) pages: Vec<Page>,
    width: f32,
    height: f32,
}

impl Canvas {
    pub(crate) fn new(width: f32, height: f32) -> Self {
        Self { pages: Vec::new(), width, height }
    }

    pub(crate) fn begin_page(&mut self, ground: Colour) {
        self.pages.push(Page { width: self.width, height: self.height, ground, items: Vec::new(), contents: 0 });
    }

    /// Puts shapes on the last page that are read aloud as one piece.
    pub(crate) fn content(&mut self, shapes: Vec<Shape>) -> Option<Child> {
        if shapes.is_empty() {
            return None;
        }
        let place = self.pages.len().checked_sub(1)?;
        let page = &mut self.pages[place];
        let id = page.contents;
        page.contents += 1;
        page.items.extend(shapes.into_iter().map(|shape| Item { mark: Mark::Content(id), shape }));
        Some(Child::Content { page: place, id })
    }

    /// Puts shapes on the last page that are not read aloud.
    pub(crate) fn artifact(&mut self, kind: Artifact, shapes: impl IntoIterator<Item = Shape>) {
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(shapes.into_iter().map(|shape| Item { mark: Mark::Artifact(kind), shape }));
        }
    }
}
