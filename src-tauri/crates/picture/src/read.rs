use crate::kinds::{kind, measure};
use crate::{Picture, colours, write};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use locale::Message;
use std::io::Cursor;

/// The most bytes of a file that is read.
pub const FILE: usize = 10 * 1024 * 1024;
/// The longest side of a picture.
pub(crate) const SIDE: u32 = 12_000;
/// The most points of a picture, in millions.
const MILLIONS: u64 = 40;

/// The longest side of what is kept of a picture on a slide: as wide as a large screen.
pub const SLIDE: u32 = 2560;
/// The longest side of what is kept of a logo, which is never drawn large and stands on every slide.
pub const LOGO: u32 = 480;

/// A picture from a file that somebody chose, with its longer side at most `longest` pixels. What the file tells beside
/// its points (place, day, camera, names, a small picture of what was cut away) is gone, and the picture stands upright.
///
/// # Errors
/// A sentence that says what is wrong with the file and what to do: it is no PNG and no JPEG, damaged, or too large.
pub fn read(file: &[u8], longest: u32) -> Result<Picture, Message> {
    if file.is_empty() {
        return Err(Message::new("picture-none"));
    }
    kind(file)?;
    if file.len() > FILE {
        return Err(Message::new("picture-heavy").count("most", FILE / (1024 * 1024)));
    }
    let (_, width, height) = measure(file)?;
    if u64::from(width) * u64::from(height) > MILLIONS * 1_000_000 {
        return Err(refused(width, height));
    }
    let (image, profile, orientation) = decode(file).ok_or_else(|| Message::new("picture-damaged"))?;
    let mut image = colours::smaller(colours::plain(image), longest);
    image.apply_orientation(orientation);
    let image = colours::in_srgb(image, profile.as_deref());
    Picture::kept(write::written(&image)?)
}

/// Too many points, or a side that is too long.
pub(crate) fn refused(width: u32, height: u32) -> Message {
    let message = Message::new("picture-large").with("width", width).with("height", height);
    message.with("millions", MILLIONS).with("side", SIDE)
}

type Decoded = (DynamicImage, Option<Vec<u8>>, Orientation);

/// The points, the profile of their colours, and how the picture was held.
fn decode(file: &[u8]) -> Option<Decoded> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().ok()?;
    reader.limits(Limits::default());
    let mut decoder = reader.into_decoder().ok()?;
    // A picture with a bad profile or bad notes is a picture all the same.
    let profile = decoder.icc_profile().ok().flatten();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Some((DynamicImage::from_decoder(decoder).ok()?, profile, orientation))
}
