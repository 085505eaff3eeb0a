//! The PDF: pages, fonts, the tree of what is read aloud, bookmarks and metadata, written with `pdf-writer`.

mod content;
mod file;
mod fonts;
mod images;
mod links;
mod metadata;
mod outline;
mod pages;
mod structure;

use pdf_writer::TextStr;
use pdf_writer::types::PageMode;
use scene::Scene;

/// Why a PDF could not be made. None of these can come from what a user wrote.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font could not be cut down to the glyphs in use.
    #[error("a font cannot be embedded: {0}")]
    Font(String),
}

/// The scene as a PDF that meets PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// When a bundled font cannot be embedded: a fault of the program, not of the content.
pub fn pdf(scene: &Scene) -> Result<Vec<u8>, PdfError> {
    let mut file = file::File::new();
    let fonts = fonts::Fonts::embed(&mut file, scene)?;
    let links = links::links(&mut file, scene);
    let pages = pages::pages(&mut file, scene, &fonts, &links);
    links::write(&mut file, &links, &pages);
    let structure = structure::tree(&mut file, scene, &pages, &links);
    let outline = outline::outline(&mut file, scene, &pages);
    let metadata = metadata::Metadata::add(&mut file, scene);
    Ok(file.finish(metadata.info, |mut catalog| {
        catalog.pages(pages.root).lang(TextStr(scene.language.code()));
        catalog.mark_info().marked(true);
        catalog.pair(pdf_writer::Name(b"StructTreeRoot"), structure);
        catalog.viewer_preferences().display_doc_title(true);
        metadata.name_in(&mut catalog);
        if let Some(outline) = outline {
            catalog.outlines(outline).page_mode(PageMode::UseOutlines);
        }
    }))
}
