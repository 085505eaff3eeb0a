//! The two fonts, cut down to the glyphs that a scene uses.

use super::PdfError;
use super::file::File;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo};
use pdf_writer::writers::{CidFont, FontDescriptor, Type0Font};
use pdf_writer::{Dict, Finish, Name, Rect, Ref, Str};
use scene::{Font, Page, Scene, Shape, TextRun};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::fmt::Write;
use subsetter::GlyphRemapper;

/// The fonts of a document.
pub(super) struct Fonts {
    embedded: Vec<Embedded>,
    /// The names of those in use inside content streams.
    names: Vec<(&'static str, Ref)>,
    /// What every page refers to that has nothing else.
    pub(super) resources: Ref,
}

/// One font with what is known of its glyphs.
pub(super) struct Embedded {
    font: Font,
    remapper: GlyphRemapper,
    /// The glyphs in use, by their number in the whole font.
    used: Vec<Option<Used>>,
}

/// A glyph in the cut font.
pub(super) struct Used {
    /// Its number there.
    pub(super) id: u16,
    /// The letters that a reader who copies it gets; where it stands for other ones, the page says so.
    pub(super) letters: String,
    /// Its width in thousandths of the size.
    pub(super) width: i32,
}

impl Fonts {
    /// Embeds what the scene uses.
    pub(super) fn embed(file: &mut File, scene: &Scene) -> Result<Self, PdfError> {
        let mut embedded: Vec<Embedded> = Font::ALL.map(Embedded::new).into();
        for page in scene.sections.iter().flat_map(|section| &section.pages) {
            collect(page, &mut embedded);
        }
        let mut names = Vec::new();
        for font in embedded.iter_mut().filter(|font| !font.used.is_empty()) {
            let object = font.embed(file)?;
            names.push((font.name(), object));
        }
        let resources = file.number();
        let fonts = Self { embedded, names, resources };
        fonts.name_in(&mut file.object(resources).dict());
        Ok(fonts)
    }

    /// Names the fonts in a dictionary of resources.
    pub(super) fn name_in(&self, resources: &mut Dict<'_>) {
        let names = self.names.iter().map(|(name, font)| (Name(name.as_bytes()), *font));
        resources.insert(Name(b"Font")).dict().pairs(names);
    }

    pub(super) fn of(&self, font: Font) -> &Embedded {
        &self.embedded[font as usize]
    }
}

fn collect(page: &Page, embedded: &mut [Embedded]) {
    for item in &page.items {
        match &item.shape {
            Shape::Text(run) => embedded[run.font as usize].collect(run),
            Shape::Picture { page, .. } => collect(page, embedded),
            _ => {}
        }
    }
}

impl Embedded {
    fn new(font: Font) -> Self {
        Self { font, remapper: GlyphRemapper::new(), used: Vec::new() }
    }

    fn collect(&mut self, run: &TextRun) {
        for glyph in run.glyphs.iter() {
            let place = usize::from(glyph.id);
            if self.used.len() <= place {
                self.used.resize_with(place + 1, || None);
            }
            self.used[place].get_or_insert_with(|| {
                let letters = &run.text[glyph.text.start as usize..glyph.text.end as usize];
                Used { id: self.remapper.remap(glyph.id), letters: letters.to_owned(), width: 0 }
            });
        }
    }

    /// The name inside content streams.
    pub(super) const fn name(&self) -> &'static str {
        match self.font {
            Font::Regular => "F0",
            Font::Semibold => "F1",
        }
    }

    /// What is known of a glyph that the scene uses.
    pub(super) fn used(&self, glyph: u16) -> Option<&Used> {
        self.used.get(usize::from(glyph))?.as_ref()
    }

    fn embed(&mut self, file: &mut File) -> Result<Ref, PdfError> {
        let whole = FontRef::new(self.font.data()).map_err(|error| PdfError::Font(error.to_string()))?;
        let cut = subsetter::subset(self.font.data(), 0, &self.remapper)
            .map_err(|error| PdfError::Font(error.to_string()))?;
        let thousandths = whole.glyph_metrics(Size::new(1000.0), LocationRef::default());
        #[expect(clippy::cast_possible_truncation, reason = "a glyph is a few thousand wide at most")]
        let width = |glyph: u16| thousandths.advance_width(GlyphId::from(glyph)).unwrap_or_default().round() as i32;
        for (glyph, used) in (0..).zip(&mut self.used) {
            used.iter_mut().for_each(|used| used.width = width(glyph));
        }
        let name = format!("{}+{}", tag(&cut), self.font.postscript_name());
        let data = file.stream(cut, |stream, length| _ = stream.pair(Name(b"Length1"), length));
        let descriptor = self.descriptor(file, &whole, &name, data);
        let to_unicode = file.stream(self.to_unicode().into_bytes(), |_, _| {});
        let (id, descendant) = (file.number(), file.number());
        let mut font: CidFont<'_> = file.object(descendant).start();
        font.subtype(CidFontType::Type2).base_font(Name(name.as_bytes()));
        font.system_info(SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 });
        font.font_descriptor(descriptor).default_width(0.0).cid_to_gid_map_predefined(Name(b"Identity"));
        let widths = self.remapper.remapped_gids().map(width);
        font.insert(Name(b"W")).array().item(0).push().array().items(widths);
        font.finish();
        let mut font: Type0Font<'_> = file.object(id).start();
        font.base_font(Name(name.as_bytes())).encoding_predefined(Name(b"Identity-H"));
        font.descendant_font(descendant).to_unicode(to_unicode);
        Ok(id)
    }

    fn descriptor(&self, file: &mut File, font: &FontRef<'_>, name: &str, data: Ref) -> Ref {
        let metrics = font.metrics(Size::new(1000.0), LocationRef::default());
        let bounds = metrics.bounds.unwrap_or_default();
        let [left, low, right, high] = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(f32::round);
        let id = file.number();
        let mut descriptor: FontDescriptor<'_> = file.object(id).start();
        // Symbolic: the glyphs are numbered by this document and not by a known alphabet.
        descriptor.name(Name(name.as_bytes())).flags(FontFlags::SYMBOLIC).bbox(Rect::new(left, low, right, high));
        descriptor.italic_angle(0.0).ascent(metrics.ascent.round()).descent(metrics.descent.round());
        descriptor.cap_height(metrics.cap_height.unwrap_or(metrics.ascent).round());
        descriptor.stem_v(f32::from(self.font.weight() / 5)).font_file2(data);
        id
    }

    /// The letters of every glyph, as PDF readers want to be told.
    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
        );
        let mut known: Vec<&Used> = self.used.iter().flatten().filter(|used| !used.letters.is_empty()).collect();
        known.sort_unstable_by_key(|used| used.id);
        // A section may have a hundred entries.
        for section in known.chunks(100) {
            _ = writeln!(map, "{} beginbfchar", section.len());
            for Used { id, letters, .. } in section {
                let letters = letters.encode_utf16().map(|unit| format!("{unit:04x}")).collect::<String>();
                _ = writeln!(map, "<{id:04x}> <{letters}>");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

/// Six letters that name this selection of glyphs, as PDF wants before the name of a cut font.
fn tag(font: &[u8]) -> String {
    let mut rest = super::metadata::fingerprint(font.iter().copied());
    let mut letter = || {
        let letter = b'A' + u8::try_from(rest % 26).unwrap_or(0);
        rest /= 26;
        char::from(letter)
    };
    (0..6).map(|_| letter()).collect()
}
