//! What the document says about itself. It holds no date: a date would differ from one export to the next.

use super::fonts::compressed;
use super::text;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use scene::Scene;

/// The colours of the screen that the document means: sRGB.
static PROFILE: &[u8] = include_bytes!("../../profiles/sRGB-v2-magic.icc");

/// The program's name inside the document.
const PRODUCER: &str = "Lykta";

const XMP: &str = include_str!("metadata.xml");

/// The objects that describe the document.
pub(super) struct Metadata {
    pub(super) xmp: ObjectId,
    pub(super) info: ObjectId,
    pub(super) output_intent: Object,
}

impl Metadata {
    pub(super) fn add(document: &mut Document, scene: &Scene) -> Self {
        let xmp = XMP
            .replace("{title}", &xml(&scene.title))
            .replace("{language}", scene.language.code())
            .replace("{producer}", PRODUCER);
        // Archives want to read this without unpacking it.
        let stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
        let xmp = document.add_object(stream.with_compression(false));
        let info = document.add_object(dictionary! { "Title" => text(&scene.title), "Producer" => text(PRODUCER) });
        let profile = document.add_object(compressed(dictionary! { "N" => 3 }, PROFILE.to_vec()));
        let output_intent: Dictionary = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"),
            "DestOutputProfile" => profile,
        };
        Self { xmp, info, output_intent: Object::Dictionary(output_intent) }
    }
}

/// Text inside XML: what XML has no place for is left out.
fn xml(words: &str) -> String {
    let words: String = words.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The identifier of the document, from what it holds: two fingerprints, of its streams as they are and backwards.
pub(super) fn identifier(document: &Document) -> Object {
    let streams = || document.objects.values().filter_map(|object| object.as_stream().ok());
    let forwards = fingerprint(streams().flat_map(|stream| stream.content.iter().copied()));
    let backwards = fingerprint(streams().flat_map(|stream| stream.content.iter().rev().copied()));
    let identifier = [forwards.to_be_bytes(), backwards.to_be_bytes()].concat();
    Object::String(identifier, StringFormat::Hexadecimal)
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo, draft-eastlake-fnv): tells contents apart, and protects nothing.
pub(super) fn fingerprint(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
