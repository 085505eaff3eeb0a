//! Pictures as Lykta writes them, and their points again.

use crate::{Kind, Picture, Samples};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageFormat, ImageReader};
use locale::Message;
use std::io::Cursor;

/// How good a JPEG is, 1 to 100: what is lost here nobody sees on a wall.
const QUALITY: u8 = 88;

/// A photograph takes many times as much as PNG. Drawings and pictures of screens do not, and stay sharp.
const TIMES: usize = 3;

/// The bytes of a picture: PNG, but for photographs.
pub(crate) fn written(image: &DynamicImage) -> Result<Vec<u8>, Message> {
    let failed = |_| Message::new("picture-damaged");
    let mut png = Vec::new();
    image
        .write_with_encoder(PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive))
        .map_err(failed)?;
    if image.color().has_alpha() {
        return Ok(png);
    }
    let mut jpeg = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY)).map_err(failed)?;
    Ok(if png.len() > TIMES * jpeg.len() { jpeg } else { png })
}

/// The points of a picture; nothing when it cannot be read.
pub(crate) fn samples(picture: &Picture) -> Option<Samples> {
    let format = match picture.kind {
        Kind::Png => ImageFormat::Png,
        Kind::Jpeg => ImageFormat::Jpeg,
    };
    let image = ImageReader::with_format(Cursor::new(&*picture.bytes), format).decode().ok()?;
    if !image.color().has_alpha() {
        return Some(Samples { colours: image.into_rgb8().into_raw(), opaque: None });
    }
    let image = image.into_rgba8();
    let colours = image.pixels().flat_map(|pixel| [pixel.0[0], pixel.0[1], pixel.0[2]]).collect();
    Some(Samples { colours, opaque: Some(image.pixels().map(|pixel| pixel.0[3]).collect()) })
}
