//! Pictures that somebody made, each embedded once, however often it is drawn.

use super::file::{File, int};
use pdf_writer::{Filter, Name, Ref, Stream};
use scene::{Picture, PictureKind};
use std::collections::HashMap;

/// The pictures that are in the file already, by their ids.
#[derive(Default)]
pub(super) struct Images(HashMap<String, Ref>);

impl Images {
    /// The object of a picture. A JPEG goes in as it is; of a PNG its points do, with what shows through as a mask of its
    /// own, which PDF/A-2 allows. Colours are those of the document: sRGB.
    pub(super) fn embed(&mut self, file: &mut File, picture: &Picture) -> Ref {
        if let Some(known) = self.0.get(&picture.id) {
            return *known;
        }
        let id = match picture.kind {
            PictureKind::Jpeg => file.plain_stream(&picture.bytes, |stream| {
                stream.filter(Filter::DctDecode);
                describe(stream, picture, b"DeviceRGB");
            }),
            PictureKind::Png => points(file, picture),
        };
        self.0.insert(picture.id.clone(), id);
        id
    }
}

fn points(file: &mut File, picture: &Picture) -> Ref {
    let Some(samples) = picture.samples() else { return nothing(file) };
    let mask = samples.opaque.map(|opaque| file.stream(opaque, |mask, _| describe(mask, picture, b"DeviceGray")));
    file.stream(samples.colours, |stream, _| {
        describe(stream, picture, b"DeviceRGB");
        if let Some(mask) = mask {
            stream.pair(Name(b"SMask"), mask);
        }
    })
}

/// In place of a picture whose bytes went bad: a form that draws nothing.
fn nothing(file: &mut File) -> Ref {
    file.stream(Vec::new(), |form, _| {
        form.pair(Name(b"Type"), Name(b"XObject")).pair(Name(b"Subtype"), Name(b"Form"));
        form.insert(Name(b"BBox")).array().items([0, 0, 1, 1]);
    })
}

fn describe(stream: &mut Stream<'_>, picture: &Picture, colours: &[u8]) {
    let side = |length: u32| int(usize::try_from(length).unwrap_or(usize::MAX));
    stream.pair(Name(b"Type"), Name(b"XObject")).pair(Name(b"Subtype"), Name(b"Image"));
    stream.pair(Name(b"Width"), side(picture.width)).pair(Name(b"Height"), side(picture.height));
    stream.pair(Name(b"ColorSpace"), Name(colours)).pair(Name(b"BitsPerComponent"), 8);
}
