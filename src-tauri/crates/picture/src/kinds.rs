//! What a file is, by its content: the ending of its name says nothing.

use crate::Kind;
use crate::read::{SIDE, refused};
use image::{ImageFormat, ImageReader, guess_format};
use locale::Message;
use std::io::Cursor;

/// The kind of a file, or a sentence that says what to do with it instead.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, Message> {
    match guess_format(bytes) {
        Ok(ImageFormat::Png) => return Ok(Kind::Png),
        Ok(ImageFormat::Jpeg) => return Ok(Kind::Jpeg),
        _ => {}
    }
    let other = |name: &str| Err(Message::new("picture-other-kind").with("kind", name));
    if is_svg(bytes) {
        return Err(Message::new("picture-svg"));
    }
    match (bytes.get(4..8), bytes.get(8..12)) {
        (Some(b"ftyp"), Some(b"avif" | b"avis")) => return other("AVIF"),
        (Some(b"ftyp"), Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1")) => {
            return Err(Message::new("picture-heic"));
        }
        _ => {}
    }
    match guess_format(bytes) {
        Ok(ImageFormat::Gif) => other("GIF"),
        Ok(ImageFormat::WebP) => other("WebP"),
        Ok(ImageFormat::Tiff) => other("TIFF"),
        Ok(ImageFormat::Bmp) => other("BMP"),
        Ok(ImageFormat::Ico) => other("ICO"),
        Ok(ImageFormat::Avif) => other("AVIF"),
        _ if bytes.starts_with(b"%PDF") => other("PDF"),
        _ => Err(Message::new("picture-none")),
    }
}

/// As far into a file its first element is looked for.
const BEGINNING: usize = 1024;

fn is_svg(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(BEGINNING)]);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with("<svg") || text.starts_with('<') && text.contains("<svg")
}

/// Kind, width and height of a picture, without its points.
pub(crate) fn measure(bytes: &[u8]) -> Result<(Kind, u32, u32), Message> {
    let kind = kind(bytes)?;
    let format = match kind {
        Kind::Png => ImageFormat::Png,
        Kind::Jpeg => ImageFormat::Jpeg,
    };
    let read = ImageReader::with_format(Cursor::new(bytes), format).into_dimensions();
    let (width, height) = read.map_err(|_| Message::new("picture-damaged"))?;
    if width > SIDE || height > SIDE || width == 0 || height == 0 {
        return Err(refused(width, height));
    }
    Ok((kind, width, height))
}
