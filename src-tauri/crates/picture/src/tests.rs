//! Pictures of every kind, whole and damaged: a picture with nothing in it but its points, or a sentence; never a panic.

use crate::{FILE, Kind, LOGO, Picture, SLIDE, read};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageBuffer, ImageEncoder, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use locale::{Language, say};
use proptest::prelude::*;

/// A photograph: a slope with the noise that every camera has.
fn photograph(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let mut noise = x.wrapping_mul(374_761_393).wrapping_add(y.wrapping_mul(668_265_263));
        noise = (noise ^ noise >> 13).wrapping_mul(1_274_126_177);
        let [a, b, c, _] = (noise ^ noise >> 16).to_be_bytes().map(|byte| byte / 20);
        let slope = u8::try_from((x + y) % 200).unwrap();
        Rgb([slope + a, 40 + slope / 2 + b, 90 + c])
    })
}

/// A picture of a screen: red above at the left, blue elsewhere.
fn drawing(width: u32, height: u32) -> RgbImage {
    let is_corner = |x, y| x < width / 2 && y < height / 2;
    RgbImage::from_fn(width, height, |x, y| Rgb(if is_corner(x, y) { [200, 16, 16] } else { [16, 16, 200] }))
}

fn png(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    bytes
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    bytes
}

/// What a telephone writes into a picture: how it was held (EXIF, tag 0x0112), and words.
fn with_notes(jpeg: &[u8], orientation: u8, words: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(words);
    let mut bytes = jpeg[..2].to_vec();
    for (marker, data) in [(0xe1, exif.as_slice()), (0xe2, words), (0xed, words), (0xfe, words)] {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(data.len() + 2).unwrap().to_be_bytes());
        bytes.extend(data);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

fn holds(picture: &Picture, words: &[u8]) -> bool {
    picture.bytes.windows(words.len()).any(|part| part == words)
}

fn refusal(file: &[u8]) -> String {
    let message = read(file, SLIDE).unwrap_err();
    for language in Language::ALL {
        assert!(say(language, &message).contains(' '), "{message:?} has no words in {language}");
    }
    message.code
}

#[test]
fn what_a_telephone_notes_is_gone_and_the_picture_stands_upright() {
    let words = "Kyrkslätt, Maija Meikäläinen".as_bytes();
    let file = with_notes(&jpeg(&drawing(80, 40)), 6, words);
    let picture = read(&file, SLIDE).unwrap();
    assert_eq!((picture.width, picture.height), (40, 80));
    assert!(!holds(&picture, words) && !holds(&picture, b"Exif"), "{picture:?}");
    // Held on its side, what was above at the left is above at the right.
    let colours = picture.samples().unwrap().colours;
    let point = |x: usize, y: usize| &colours[3 * (y * 40 + x)..][..3];
    assert!(point(30, 10)[0] > 150 && point(10, 10)[2] > 150, "{:?} {:?}", point(30, 10), point(10, 10));
}

#[test]
fn words_in_a_png_are_gone() {
    let words = b"Comment\0Maija Meikalainen";
    let mut file = png(&drawing(30, 30));
    let mut chunk = u32::try_from(words.len()).unwrap().to_be_bytes().to_vec();
    chunk.extend(b"tEXt");
    chunk.extend(words);
    chunk.extend(crc(&chunk[4..]).to_be_bytes());
    file.splice(33..33, chunk);
    let picture = read(&file, SLIDE).unwrap();
    assert!(!holds(&picture, b"Maija"));
    assert_eq!(picture.kind, Kind::Png);
    assert_eq!(picture.samples().unwrap().colours, drawing(30, 30).into_raw());
}

/// CRC-32 as PNG has it (ISO/IEC 15948, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

#[test]
fn a_photograph_is_kept_as_jpeg_and_a_drawing_as_png() {
    assert_eq!(read(&png(&photograph(300, 200)), SLIDE).unwrap().kind, Kind::Jpeg);
    assert_eq!(read(&png(&drawing(300, 200)), SLIDE).unwrap().kind, Kind::Png);
    assert_eq!(read(&jpeg(&photograph(300, 200)), SLIDE).unwrap().kind, Kind::Jpeg);
}

#[test]
fn large_pictures_are_made_smaller_and_small_ones_stay() {
    let large = read(&png(&drawing(3000, 1000)), SLIDE).unwrap();
    assert_eq!((large.width, large.height), (2560, 853));
    let tall = read(&png(&drawing(500, 2000)), LOGO).unwrap();
    assert_eq!((tall.width, tall.height), (120, 480));
    let tiny = read(&png(&drawing(1, 1)), SLIDE).unwrap();
    assert_eq!((tiny.width, tiny.height), (1, 1));
}

#[test]
fn transparency_stays_and_brings_no_edge_of_its_own() {
    // Black that nobody sees around a white field.
    let image = RgbaImage::from_fn(1000, 1000, |x, _| if x < 501 { Rgba([255; 4]) } else { Rgba([0; 4]) });
    let mut file = Vec::new();
    image.write_with_encoder(PngEncoder::new(&mut file)).unwrap();
    let samples = read(&file, LOGO).unwrap().samples().unwrap();
    let opaque = samples.opaque.unwrap();
    let seen = samples.colours.chunks(3).zip(&opaque).filter(|(_, opaque)| **opaque > 20);
    for (colour, opaque) in seen {
        assert!(colour.iter().all(|part| *part > 235), "{colour:?} at {opaque}");
    }
    assert!(opaque.contains(&0) && opaque.contains(&255));
}

#[test]
fn grey_and_sixteen_bits_are_read() {
    let grey: ImageBuffer<Luma<u16>, Vec<u16>> =
        ImageBuffer::from_fn(20, 10, |x, _| Luma([u16::try_from(x).unwrap() * 3000]));
    let mut file = Vec::new();
    DynamicImage::ImageLuma16(grey).write_with_encoder(PngEncoder::new(&mut file)).unwrap();
    let picture = read(&file, SLIDE).unwrap();
    assert_eq!(picture.samples().unwrap().colours.len(), 20 * 10 * 3);
}

#[test]
fn colours_of_another_profile_become_srgb() {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut file = Vec::new();
    let mut encoder = PngEncoder::new(&mut file);
    encoder.set_icc_profile(profile).unwrap();
    let field = RgbImage::from_pixel(8, 8, Rgb([200, 100, 100]));
    field.write_with_encoder(encoder).unwrap();
    let colour = read(&file, SLIDE).unwrap().samples().unwrap().colours[..3].to_vec();
    // The red of Display P3 lies farther out: the same colour takes more red and less green in sRGB.
    assert!(colour[0] > 205 && colour[1] < 100, "{colour:?}");
}

#[test]
fn the_same_picture_has_the_same_name_and_is_known_by_its_bytes() {
    let [one, other] = [(); 2].map(|()| read(&jpeg(&photograph(64, 64)), SLIDE).unwrap());
    assert_eq!(one.bytes, other.bytes);
    assert_eq!(one, other);
    let kept = Picture::kept(one.bytes.clone()).unwrap();
    assert_eq!((&kept, kept.width, kept.height, kept.kind), (&one, 64, 64, Kind::Jpeg));
    assert!(one.address().starts_with("data:image/jpeg;base64,/9j/"));
    assert_eq!(Picture::kept(b"GIF89a".to_vec()).unwrap_err().code, "picture-other-kind");
}

#[test]
fn other_kinds_are_told_what_to_do() {
    assert_eq!(refusal(b""), "picture-none");
    assert_eq!(refusal(b"Dear sir or madam"), "picture-none");
    assert_eq!(refusal(b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "picture-svg");
    assert_eq!(refusal(b"\xef\xbb\xbf<svg onload=\"alert(1)\"/>"), "picture-svg");
    assert_eq!(refusal(b"\0\0\0\x18ftypheic\0\0\0\0"), "picture-heic");
    for (file, kind) in [
        (b"GIF89a\x01\0\x01\0\0\0".as_slice(), "GIF"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "WebP"),
        (b"\0\0\0\x18ftypavif\0\0\0\0", "AVIF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"BM\0\0\0\0\0\0\0\0", "BMP"),
        (b"%PDF-1.7\n", "PDF"),
    ] {
        let message = read(file, SLIDE).unwrap_err();
        assert_eq!(message.code, "picture-other-kind");
        assert!(say(Language::En, &message).contains(kind), "{message:?}");
    }
}

#[test]
fn too_much_is_refused_before_it_is_unpacked() {
    let mut heavy = png(&drawing(2, 2));
    heavy.resize(FILE + 1, 0);
    assert_eq!(refusal(&heavy), "picture-heavy");
    // A header alone that promises a wall: nothing as large is ever asked for.
    for (width, height, code) in
        [(12_001u32, 10u32, "picture-large"), (8_000, 8_000, "picture-large"), (u32::MAX, 1, "picture-damaged")]
    {
        let mut file = png(&drawing(2, 2));
        file[16..20].copy_from_slice(&width.to_be_bytes());
        file[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&file[12..29]).to_be_bytes();
        file[29..33].copy_from_slice(&sum);
        assert_eq!(refusal(&file), code, "{width} x {height}");
    }
}

/// A file of each kind, with a profile and notes: whatever is damaged is in it.
fn whole() -> Vec<Vec<u8>> {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let (mut with_profile, mut clear) = (Vec::new(), Vec::new());
    let mut encoder = JpegEncoder::new_with_quality(&mut with_profile, 80);
    encoder.set_icc_profile(profile.clone()).unwrap();
    photograph(40, 24).write_with_encoder(encoder).unwrap();
    let mut encoder = PngEncoder::new(&mut clear);
    encoder.set_icc_profile(profile).unwrap();
    RgbaImage::from_pixel(24, 16, Rgba([9, 80, 160, 90])).write_with_encoder(encoder).unwrap();
    vec![with_notes(&with_profile, 6, b"words"), clear, png(&photograph(16, 16)), png(&drawing(700, 20))]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    /// No damage panics; what is read has the size that it says, and every refusal has words.
    #[test]
    fn damaged_pictures_are_read_or_refused(
        which in 0usize..4,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        length in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut file = whole()[which].clone();
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        if is_cut {
            file.truncate(length.index(file.len()));
        }
        match read(&file, LOGO) {
            Ok(picture) => {
                let samples = picture.samples().unwrap();
                prop_assert_eq!(samples.colours.len(), (picture.width * picture.height * 3) as usize);
                prop_assert!(picture.width.max(picture.height) <= LOGO);
            }
            Err(message) => prop_assert!(say(Language::Sv, &message).contains(' '), "{:?}", message),
        }
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..300), kind in 0usize..3) {
        let beginning: &[u8] = [b"\x89PNG\r\n\x1a\n".as_slice(), b"\xff\xd8\xff", b""][kind];
        _ = read(&[beginning, &bytes].concat(), SLIDE);
        _ = Picture::kept([beginning, &bytes].concat());
    }
}
