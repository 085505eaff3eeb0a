//! The two fonts, cut down to the glyphs that a scene uses.

use super::PdfError;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use scene::{Font, Page, Scene, Shape, TextRun};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::BTreeMap;
use std::fmt::Write;
use subsetter::GlyphRemapper;

/// The fonts of a document.
pub(super) struct Fonts {
    embedded: Vec<Embedded>,
    /// What every page and picture refers to.
    pub(super) resources: ObjectId,
}

/// One font with what is known of its glyphs.
pub(super) struct Embedded {
    font: Font,
    remapper: GlyphRemapper,
    /// Widths in thousandths of the size, by the glyph's number in the cut font.
    widths: Vec<i32>,
    /// The letters that a glyph stands for, by the same number; other letters with the same glyph say so themselves.
    letters: BTreeMap<u16, String>,
}

impl Fonts {
    /// Embeds what the scene uses.
    pub(super) fn embed(document: &mut Document, scene: &Scene) -> Result<Self, PdfError> {
        let mut embedded: Vec<Embedded> = Font::ALL.map(Embedded::new).into();
        for page in scene.sections.iter().flat_map(|section| &section.pages) {
            collect(page, &mut embedded);
        }
        let mut names = Dictionary::new();
        for font in &mut embedded {
            if !font.letters.is_empty() {
                let object = font.embed(document)?;
                names.set(font.name(), object);
            }
        }
        let resources = document.add_object(dictionary! { "Font" => names });
        Ok(Self { embedded, resources })
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
        Self { font, remapper: GlyphRemapper::new(), widths: Vec::new(), letters: BTreeMap::new() }
    }

    fn collect(&mut self, run: &TextRun) {
        for glyph in &run.glyphs {
            let id = self.remapper.remap(glyph.id);
            let letters = &run.text[glyph.text.start as usize..glyph.text.end as usize];
            self.letters.entry(id).or_insert_with(|| letters.to_owned());
        }
    }

    /// The name inside content streams.
    pub(super) const fn name(&self) -> &'static str {
        match self.font {
            Font::Regular => "F0",
            Font::Semibold => "F1",
        }
    }

    /// The glyph's number in the cut font.
    pub(super) fn id(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }

    /// Its width there, in thousandths of the size.
    pub(super) fn width(&self, id: u16) -> i32 {
        self.widths.get(usize::from(id)).copied().unwrap_or(0)
    }

    /// Whether a reader that copies the glyph gets these letters.
    pub(super) fn stands_for(&self, id: u16, letters: &str) -> bool {
        self.letters.get(&id).is_some_and(|known| known == letters)
    }

    fn embed(&mut self, document: &mut Document) -> Result<ObjectId, PdfError> {
        let whole = FontRef::new(self.font.data()).map_err(|error| PdfError::Font(error.to_string()))?;
        let cut = subsetter::subset(self.font.data(), 0, &self.remapper)
            .map_err(|error| PdfError::Font(error.to_string()))?;
        let thousandths = whole.glyph_metrics(Size::new(1000.0), LocationRef::default());
        let width = |glyph: u16| thousandths.advance_width(GlyphId::from(glyph)).unwrap_or_default().round();
        #[expect(clippy::cast_possible_truncation, reason = "a glyph is a few thousand wide at most")]
        let widths = self.remapper.remapped_gids().map(|glyph| width(glyph) as i32).collect();
        self.widths = widths;
        let name = format!("{}+{}", tag(&cut), self.font.postscript_name());
        let descriptor = self.descriptor(document, &whole, &name, cut);
        let widths: Vec<Object> = self.widths.iter().map(|width| i64::from(*width).into()).collect();
        let descendant = document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => Object::Name(name.clone().into_bytes()),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "DW" => 0,
            "W" => vec![0.into(), Object::Array(widths)],
            "CIDToGIDMap" => "Identity",
        });
        let to_unicode = document.add_object(compressed(Dictionary::new(), self.to_unicode().into_bytes()));
        Ok(document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => Object::Name(name.into_bytes()),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => to_unicode,
        }))
    }

    fn descriptor(&self, document: &mut Document, font: &FontRef<'_>, name: &str, cut: Vec<u8>) -> ObjectId {
        let metrics = font.metrics(Size::new(1000.0), LocationRef::default());
        let length = i64::try_from(cut.len()).unwrap_or(i64::MAX);
        let file = document.add_object(compressed(dictionary! { "Length1" => length }, cut));
        let bounds = metrics.bounds.unwrap_or_default();
        let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        document.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => Object::Name(name.as_bytes().to_vec()),
            // Symbolic: the glyphs are numbered by this document and not by a known alphabet.
            "Flags" => 4,
            "FontBBox" => bounds.map(|value| Object::Real(value.round())).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => Object::Real(metrics.ascent.round()),
            "Descent" => Object::Real(metrics.descent.round()),
            "CapHeight" => Object::Real(metrics.cap_height.unwrap_or(metrics.ascent).round()),
            "StemV" => i64::from(self.font.weight() / 5),
            "FontFile2" => file,
        })
    }

    /// The letters of every glyph, as PDF readers want to be told.
    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
        );
        let known: Vec<_> = self.letters.iter().filter(|(_, letters)| !letters.is_empty()).collect();
        // A section may have a hundred entries.
        for section in known.chunks(100) {
            _ = writeln!(map, "{} beginbfchar", section.len());
            for (id, letters) in section {
                let letters = letters.encode_utf16().map(|unit| format!("{unit:04x}")).collect::<String>();
                _ = writeln!(map, "<{id:04x}> <{letters}>");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

/// A stream, compressed.
pub(super) fn compressed(dictionary: Dictionary, bytes: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, bytes);
    // A stream that cannot be made smaller stays as it is.
    _ = stream.compress();
    stream
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
