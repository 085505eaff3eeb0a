//! Points as they are wanted: one byte a colour, in sRGB, no more of them than anybody sees.

use image::imageops::FilterType;
use image::{DynamicImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Red, green and blue, and how opaque where any point is not.
pub(crate) fn plain(image: DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return DynamicImage::ImageRgb8(image.into_rgb8());
    }
    let image = image.into_rgba8();
    match image.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
        true => DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(image).into_rgb8()),
        false => DynamicImage::ImageRgba8(image),
    }
}

/// At most so long on its longer side. Larger it is never made.
pub(crate) fn smaller(image: DynamicImage, longest: u32) -> DynamicImage {
    if image.width().max(image.height()) <= longest {
        return image;
    }
    match image {
        DynamicImage::ImageRgba8(image) => {
            let image = DynamicImage::ImageRgba8(weighted(image));
            let small = image.resize(longest, longest, FilterType::CatmullRom).into_rgba8();
            DynamicImage::ImageRgba8(unweighted(small))
        }
        image => image.resize(longest, longest, FilterType::CatmullRom),
    }
}

/// Colours weighted by how opaque they are: what nobody sees must not shine through at the edges.
fn weighted(mut image: RgbaImage) -> RgbaImage {
    for pixel in image.pixels_mut() {
        let [colours @ .., opaque] = &mut pixel.0;
        for colour in colours {
            *colour = byte(u32::from(*colour) * u32::from(*opaque) / 255);
        }
    }
    image
}

fn unweighted(mut image: RgbaImage) -> RgbaImage {
    for pixel in image.pixels_mut() {
        let [colours @ .., opaque] = &mut pixel.0;
        for colour in colours {
            *colour = byte((u32::from(*colour) * 255).checked_div(u32::from(*opaque)).unwrap_or(0));
        }
    }
    image
}

fn byte(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

/// The same colours in sRGB, which screens and the PDF mean. Telephones write others; a profile that cannot be followed is
/// passed over.
pub(crate) fn in_srgb(image: DynamicImage, profile: Option<&[u8]>) -> DynamicImage {
    let Some(profile) = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok()) else { return image };
    if profile.color_space != DataColorSpace::Rgb {
        return image;
    }
    let layout = if image.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let Ok(transform) =
        profile.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default())
    else {
        return image;
    };
    let mut turned = image.clone();
    let bytes = match &mut turned {
        DynamicImage::ImageRgb8(turned) => turned.as_mut(),
        DynamicImage::ImageRgba8(turned) => turned.as_mut(),
        _ => return image,
    };
    match transform.transform(image.as_bytes(), bytes) {
        Ok(()) => turned,
        Err(_) => image,
    }
}
