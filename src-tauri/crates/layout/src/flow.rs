//! Things put below each other, on as many pages as they need.

use crate::Engine;
use crate::accent::Accent;
use crate::canvas::Canvas;
use crate::paragraph::{Lines, Style, set, set_plain};
use deck::Span;
use locale::Language;
use scene::{Artifact, Child, Colour, Node, Role, Shape};

/// What stands on every page around the flow.
pub(crate) trait Sheet {
    /// The colour of the paper.
    fn ground(&self) -> Colour;
    /// The colour of what is to be looked at.
    fn accent(&self) -> Accent;
    /// Draws what stands around the flow on the page that was just begun, and gives the room between: upper and lower
    /// edge. `further` counts the pages before it.
    fn furnish(&self, engine: &mut Engine, canvas: &mut Canvas, further: usize) -> (f32, f32);
}

/// A column that is filled from above.
pub(crate) struct Flow<'a> {
    pub(crate) engine: &'a mut Engine,
    pub(crate) canvas: Canvas,
    pub(crate) language: Language,
    pub(crate) accent: Accent,
    sheet: &'a dyn Sheet,
    pub(crate) left: f32,
    pub(crate) width: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    pub(crate) y: f32,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(engine: &'a mut Engine, language: Language, canvas: Canvas, sheet: &'a dyn Sheet) -> Self {
        let (left, width, top, bottom, y) = (0.0, 0.0, 0.0, 0.0, 0.0);
        let accent = sheet.accent();
        let mut flow = Self { engine, canvas, language, accent, sheet, left, width, top, bottom, y };
        flow.next_page();
        flow
    }

    pub(crate) fn next_page(&mut self) {
        let further = self.canvas.pages.len();
        self.canvas.begin_page(self.sheet.ground());
        (self.top, self.bottom) = self.sheet.furnish(self.engine, &mut self.canvas, further);
        self.y = self.top;
    }

    /// Leaves room, but none at the top of a page.
    pub(crate) fn gap(&mut self, height: f32) {
        if self.y > self.top {
            self.y += height;
        }
    }

    /// Goes to the next page when something this high does not fit here but would there.
    pub(crate) fn keep(&mut self, height: f32) {
        if self.y + height > self.bottom && self.y > self.top && height <= self.bottom - self.top {
            self.next_page();
        }
    }

    pub(crate) fn set(&mut self, text: &[Span], style: Style, width: f32) -> Lines {
        set(self.engine, self.language, text, style, width)
    }

    pub(crate) fn set_plain(&mut self, text: &str, style: Style, width: f32) -> Lines {
        set_plain(self.engine, self.language, text, style, width)
    }

    /// How many lines of a height fit from here; at least one where the page is still empty.
    fn lines_that_fit(&self, line_height: f32) -> usize {
        // A hair's breadth of rounding must not push a line to the next page.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page holds few lines")]
        let fit = ((self.bottom - self.y + 0.01) / line_height).max(0.0) as usize;
        if self.y <= self.top { fit.max(1) } else { fit }
    }

    /// Puts lines below each other, on further pages when they must; the pieces of content are those of one node.
    pub(crate) fn lines(&mut self, lines: &Lines, x: f32) -> Vec<Child> {
        self.keep(lines.height());
        let mut children = Vec::new();
        let mut from = 0;
        while from < lines.lines.len() {
            let to = lines.lines.len().min(from + self.lines_that_fit(lines.line_height));
            if to == from {
                self.next_page();
                continue;
            }
            children.extend(self.canvas.content(lines.shapes(from..to, x, self.y)));
            #[expect(clippy::cast_precision_loss, reason = "a page holds few lines")]
            let height = (to - from) as f32 * lines.line_height;
            self.y += height;
            from = to;
        }
        children
    }

    /// A paragraph over the width of the column.
    pub(crate) fn paragraph(&mut self, text: &[Span], style: Style) -> Option<Node> {
        let lines = self.set(text, style, self.width);
        let children = self.lines(&lines, self.left);
        (!children.is_empty()).then(|| Node::new(Role::Paragraph, children))
    }

    /// Draws a rule along the column from `from` on `page` to where the flow stands now, on every page between.
    pub(crate) fn side_rule(&mut self, page: usize, from: f32, width: f32, colour: Colour) {
        let last = self.canvas.pages.len() - 1;
        for place in page..=last {
            let y = if place == page { from } else { self.top };
            let end = if place == last { self.y } else { self.bottom };
            let rule = Shape::Rectangle { x: self.left, y, width, height: end - y, fill: Some(colour), stroke: None };
            if let Some(page) = self.canvas.pages.get_mut(place).filter(|_| end > y) {
                page.items.push(scene::Item { mark: scene::Mark::Artifact(Artifact::Layout), shape: rule });
            }
        }
    }

    pub(crate) fn page(&self) -> usize {
        self.canvas.pages.len() - 1
    }
}
