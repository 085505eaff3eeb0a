use crate::{Bounds, Font};
use locale::Language;
use picture::Picture;
use std::ops::Range;
use std::sync::Arc;

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// The colour of the paper.
    pub ground: Colour,
    /// What lies on it, the lowest first.
    pub items: Vec<Item>,
    /// How many pieces of content the page has: ids run from 0 to this.
    pub contents: u32,
}

/// Something on a page, and what it is to a reader who hears it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Content or decoration.
    pub mark: Mark,
    /// What is drawn.
    pub shape: Shape,
}

/// Content or decoration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Read aloud as a part of the node that names this id.
    Content(u32),
    /// Not read aloud.
    Artifact(Artifact),
}

/// Kinds of decoration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// Rules, grounds, ornaments.
    Layout,
    /// The line at the foot of every page.
    Footer,
    /// A heading repeated on a further page.
    Header,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Text on one line in one style.
    Text(TextRun),
    /// A rectangle.
    Rectangle {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Inside.
        fill: Option<Colour>,
        /// Edge, drawn half inside and half outside.
        stroke: Option<Stroke>,
    },
    /// Any outline.
    Path {
        /// The outline.
        steps: Vec<PathStep>,
        /// Inside.
        fill: Option<Colour>,
        /// Line, with round ends and joints.
        stroke: Option<Stroke>,
    },
    /// A round light: `inner` in the middle, fading to `outer` at the edge.
    Glow {
        /// Centre from the left.
        x: f32,
        /// Centre from above.
        y: f32,
        /// Radius.
        radius: f32,
        /// In the middle.
        inner: Colour,
        /// At the edge: the colour of the ground.
        outer: Colour,
    },
    /// A whole page, made smaller.
    Picture {
        /// The page.
        page: Arc<Page>,
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width; the height follows.
        width: f32,
    },
    /// A picture that somebody made.
    Image {
        /// The picture.
        picture: Picture,
        /// Where it lies; its sides are as those of the picture.
        bounds: Bounds,
    },
}

/// A line around or along a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// Its width.
    pub width: f32,
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathStep {
    /// Begins a new line.
    Move(f32, f32),
    /// Straight to a point.
    Line(f32, f32),
    /// Curved to the last point, bent by the two before.
    Curve([f32; 6]),
    /// Back to where the line began.
    Close,
}

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Text on one line in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRun {
    /// Where it begins.
    pub x: f32,
    /// The line that the letters stand on.
    pub baseline: f32,
    /// Size of the type.
    pub size: f32,
    /// Weight.
    pub font: Font,
    /// Colour.
    pub colour: Colour,
    /// Language.
    pub language: Language,
    /// The text as it is read; a hyphen that only the line break brought is U+00AD.
    pub text: Arc<str>,
    /// The glyphs that are drawn.
    pub glyphs: Arc<[Glyph]>,
}

/// A glyph with the text that it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the next glyph stands, in thousandths of the size.
    pub advance: i32,
    /// Bytes of [`TextRun::text`]; empty for a further glyph of the same letters.
    pub text: Range<u32>,
}

impl TextRun {
    /// How far the text reaches, without spaces at its end.
    pub fn width(&self) -> f32 {
        let visible = u32::try_from(self.text.trim_end().len()).unwrap_or(u32::MAX);
        let glyphs = self.glyphs.iter().filter(|glyph| glyph.text.start < visible);
        #[expect(clippy::cast_precision_loss, reason = "a line is far shorter than 2^23 thousandths")]
        let thousandths = glyphs.map(|glyph| glyph.advance).sum::<i32>() as f32;
        thousandths * self.size / 1000.0
    }
}

impl Colour {
    /// The colour that lies between this one (0) and another (1).
    #[must_use]
    pub fn towards(self, other: Self, share: f32) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let mix = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share.clamp(0.0, 1.0)).round() as u8;
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }
}
