//! What the document says about itself. It holds no date: a date would differ from one export to the next.

use super::file::File;
use pdf_writer::types::OutputIntentSubtype;
use pdf_writer::writers::{Catalog, DocumentInfo};
use pdf_writer::{Name, Ref, TextStr};
use scene::Scene;

/// The colours of the screen that the document means: sRGB.
static PROFILE: &[u8] = include_bytes!("../../profiles/sRGB-v2-magic.icc");

/// The program's name inside the document.
const PRODUCER: &str = "Lykta";

const XMP: &str = include_str!("metadata.xml");

/// The objects that describe the document.
pub(super) struct Metadata {
    pub(super) info: Ref,
    xmp: Ref,
    profile: Ref,
}

impl Metadata {
    pub(super) fn add(file: &mut File, scene: &Scene) -> Self {
        let xmp = XMP
            .replace("{title}", &xml(&scene.title))
            .replace("{language}", scene.language.code())
            .replace("{producer}", PRODUCER);
        // Archives want to read this without unpacking it.
        let xmp = file.plain_stream(xmp.as_bytes(), |stream| {
            stream.pair(Name(b"Type"), Name(b"Metadata")).pair(Name(b"Subtype"), Name(b"XML"));
        });
        let profile = file.stream(PROFILE.to_vec(), |stream, _| _ = stream.pair(Name(b"N"), 3));
        let info = file.number();
        let mut words: DocumentInfo<'_> = file.object(info).start();
        words.title(TextStr(&scene.title)).producer(TextStr(PRODUCER));
        Self { info, xmp, profile }
    }

    /// Names the objects in the catalog.
    pub(super) fn name_in(&self, catalog: &mut Catalog<'_>) {
        catalog.metadata(self.xmp);
        let mut intents = catalog.output_intents();
        let mut intent = intents.push();
        intent.subtype(OutputIntentSubtype::PDFA);
        intent.output_condition_identifier(TextStr("sRGB")).info(TextStr("sRGB IEC61966-2.1"));
        intent.dest_output_profile(self.profile);
    }
}

/// Text inside XML: what XML has no place for is left out.
fn xml(words: &str) -> String {
    let words: String = words.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The identifier of a document from its bytes: two fingerprints, of the bytes as they are and backwards.
pub(super) fn identifier(bytes: &[u8]) -> [u8; 16] {
    let forwards = fingerprint(bytes.iter().copied());
    let backwards = fingerprint(bytes.iter().rev().copied());
    (u128::from(forwards) << 64 | u128::from(backwards)).to_be_bytes()
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo, draft-eastlake-fnv): tells contents apart, and protects nothing.
pub(super) fn fingerprint(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
