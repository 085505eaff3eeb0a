use crate::hyphenation::Hyphenator;
use crate::paragraph::{Lines, Setting};
use locale::Language;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, LayoutContext};
use scene::Font;
use skrifa::{FontRef, MetadataProvider};
use std::collections::HashMap;
use std::sync::Arc;

/// What it takes to set text: fonts, working memory, hyphenation. Make one and use it for many decks.
pub struct Engine {
    pub(crate) fonts: FontContext,
    pub(crate) context: LayoutContext<()>,
    hyphenators: HashMap<Language, Hyphenator>,
    letters: skrifa::charmap::Charmap<'static>,
    /// Whether the fonts have the letters that European languages are written with.
    usual: [bool; USUAL],
    hyphens: [(u16, i32); 2],
    /// Texts that were set before. A deck says many things twice, and a changed slide shares most with what it was.
    known: HashMap<Setting, Lines>,
}

/// Unicode up to Latin Extended-B.
const USUAL: usize = 0x250;

/// When so many texts are remembered, all are forgotten: a window that stays open must not grow.
const REMEMBERED: usize = 8192;

impl Engine {
    /// An engine with the bundled fonts alone: those of the machine are never looked for.
    ///
    /// # Panics
    /// Only when the program was built with fonts that are not fonts.
    #[expect(clippy::expect_used, reason = "the fonts are part of the program")]
    pub fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        for font in Font::ALL {
            collection.register_fonts(Blob::new(Arc::new(font.data())), None);
        }
        let font = |font: Font| FontRef::new(font.data()).expect("the bundled font is a font");
        let letters = font(Font::Regular).charmap();
        let usual = std::array::from_fn(|letter| {
            let letter = u32::try_from(letter).unwrap_or_default();
            matches!(letter, 0x0a | 0xad) || letters.map(letter).is_some_and(|glyph| glyph.to_u32() != 0)
        });
        Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            context: LayoutContext::new(),
            hyphenators: HashMap::new(),
            letters,
            usual,
            known: HashMap::new(),
            hyphens: Font::ALL.map(|weight| hyphen(&font(weight))),
        }
    }

    /// Whether the fonts have the letter, or need none for it.
    pub(crate) fn draws(&self, letter: char) -> bool {
        let usual = usize::try_from(u32::from(letter)).ok().and_then(|place| self.usual.get(place));
        usual.copied().unwrap_or_else(|| self.letters.map(letter).is_some_and(|glyph| glyph.to_u32() != 0))
    }

    /// The lines of a text, set now or before.
    pub(crate) fn lines(&mut self, setting: Setting, set: impl FnOnce(&mut Self, &Setting) -> Lines) -> Lines {
        if let Some(known) = self.known.get(&setting) {
            return known.clone();
        }
        let lines = set(self, &setting);
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(setting, lines.clone());
        lines
    }

    /// The hyphen that a line break brings: its glyph, and its width in thousandths of the size.
    pub(crate) fn hyphen(&self, font: Font) -> (u16, i32) {
        self.hyphens[font as usize]
    }

    pub(crate) fn hyphenator(&mut self, language: Language) -> &Hyphenator {
        self.hyphenators.entry(language).or_insert_with(|| Hyphenator::new(language))
    }
}

fn hyphen(font: &FontRef<'_>) -> (u16, i32) {
    let glyph = font.charmap().map('-').unwrap_or_default();
    let size = skrifa::instance::Size::new(1000.0);
    let width = font.glyph_metrics(size, skrifa::instance::LocationRef::default()).advance_width(glyph);
    #[expect(clippy::cast_possible_truncation, reason = "thousandths of a size")]
    let width = width.unwrap_or_default().round() as i32;
    (u16::try_from(glyph.to_u32()).unwrap_or_default(), width)
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}
