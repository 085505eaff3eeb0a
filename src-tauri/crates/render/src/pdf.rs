//! The PDF: pages, fonts, the tree of what is read aloud, bookmarks and metadata, put together with `lopdf`.

mod content;
mod fonts;
mod metadata;
mod outline;
mod pages;
mod structure;

use lopdf::{Dictionary, Document, Object, dictionary};
use scene::Scene;

/// Why a PDF could not be made. None of these can come from what a user wrote.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font could not be cut down to the glyphs in use.
    #[error("a font cannot be embedded: {0}")]
    Font(String),
    /// The document could not be written down.
    #[error("the document cannot be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The scene as a PDF that meets PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// When a bundled font cannot be embedded or memory runs out: faults of the program, not of the content.
pub fn pdf(scene: &Scene) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::with_version("1.7");
    let fonts = fonts::Fonts::embed(&mut document, scene)?;
    let pages = pages::pages(&mut document, scene, &fonts);
    let structure = structure::tree(&mut document, scene, &pages);
    let outline = outline::outline(&mut document, scene, &pages);
    let metadata = metadata::Metadata::add(&mut document, scene);
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => pages.root,
        "Lang" => Object::string_literal(scene.language.code()),
        "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => structure,
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "Metadata" => metadata.xmp,
        "OutputIntents" => vec![metadata.output_intent],
    };
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let catalog = document.add_object(catalog);
    let id = metadata::identifier(&document);
    let mut trailer = Dictionary::new();
    trailer.set("Root", catalog);
    trailer.set("Info", metadata.info);
    trailer.set("ID", vec![id.clone(), id]);
    document.trailer = trailer;
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// Text outside of content streams.
fn text(words: &str) -> Object {
    lopdf::text_string(words)
}
