//! Pictures for the tests, drawn by rule: hills, a tower, a ring, two logos.

use deck::Picture;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{Rgb, RgbImage, Rgba, RgbaImage};
use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

/// A leading paragraph, and points.
pub(super) const LEAD: &str =
    "Servern stod stilla i två dagar. Hemtjänsten skötte sina besök med papperslistor som någon hade skrivit ut.";
pub(super) const POINTS: [&str; 3] = [
    "Hemtjänstens listor fanns bara i systemet",
    "Ingen visste vem som fick besluta om att koppla bort nätet",
    "Leverantören svarade först på måndagen",
];

fn share(part: u32, of: u32) -> f64 {
    f64::from(part) / f64::from(of)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
fn shade(from: [u8; 3], to: [u8; 3], share: f64) -> [u8; 3] {
    std::array::from_fn(|at| (f64::from(from[at]) + (f64::from(to[at]) - f64::from(from[at])) * share) as u8)
}

fn hills(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (x, y) = (share(x, width), share(y, height));
        let far = 0.55 + 0.10 * (x * 7.0).sin();
        let near = 0.72 + 0.12 * (x * 5.0 + 2.0).cos();
        Rgb(match y {
            y if y > near => shade([70, 110, 50], [30, 60, 30], y),
            y if y > far => shade([120, 150, 130], [80, 120, 90], y),
            y => shade([90, 150, 220], [235, 225, 205], y / 0.55),
        })
    })
}

fn jpeg(image: &RgbImage) -> Picture {
    let mut file = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut file, 92)).unwrap();
    picture::read(&file, picture::SLIDE).unwrap()
}

fn png(image: &RgbaImage, longest: u32) -> Picture {
    let mut file = Vec::new();
    image.write_with_encoder(PngEncoder::new(&mut file)).unwrap();
    picture::read(&file, longest).unwrap()
}

/// Hills in a size, drawn once.
pub(super) fn landscape(width: u32, height: u32) -> Picture {
    static KNOWN: Mutex<BTreeMap<(u32, u32), Picture>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap();
    known.entry((width, height)).or_insert_with(|| jpeg(&hills(width, height))).clone()
}

/// A tower.
pub(super) fn portrait() -> Picture {
    static TOWER: OnceLock<Picture> = OnceLock::new();
    TOWER.get_or_init(tower).clone()
}

fn tower() -> Picture {
    let mut image = hills(900, 1400);
    for (x, y, pixel) in image.enumerate_pixels_mut() {
        if (350..550).contains(&x) && y > 260 {
            *pixel = Rgb(if x % 80 < 8 || y % 60 < 6 { [120, 60, 50] } else { [170, 90, 70] });
        }
    }
    jpeg(&image)
}

/// A ring through which the ground is seen.
pub(super) fn transparent() -> Picture {
    static RING: OnceLock<Picture> = OnceLock::new();
    RING.get_or_init(ring).clone()
}

fn ring() -> Picture {
    let ring = RgbaImage::from_fn(700, 700, |x, y| {
        let from_middle = ((f64::from(x) - 350.0).powi(2) + (f64::from(y) - 350.0).powi(2)).sqrt();
        let away = (from_middle - 260.0).abs();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let opaque = ((60.0 - away).clamp(0.0, 1.0) * 255.0) as u8;
        Rgba([0xb0, 0x2a, 0x20, opaque])
    });
    png(&ring, picture::SLIDE)
}

fn crest(width: u32, height: u32) -> RgbaImage {
    RgbaImage::from_fn(width, height, |x, y| {
        let side = height;
        let (x_in, y_in) = (share(x, side), share(y, side));
        let is_shield = x < side && (0.1..0.9).contains(&x_in) && y_in < 0.95 - 1.8 * (x_in - 0.5).powi(2);
        // Blocks in place of the letters of a name.
        let at = x.saturating_sub(side + side / 6);
        let is_letter = x > side + side / 6 && (0.35..0.7).contains(&y_in) && at % (side / 3) < side / 4;
        match (is_shield, is_letter) {
            (true, _) if (0.42..0.58).contains(&x_in) || (0.3..0.42).contains(&y_in) => Rgba([255, 205, 0, 255]),
            (true, _) => Rgba([0, 58, 140, 255]),
            (_, true) => Rgba([20, 30, 50, 255]),
            _ => Rgba([0, 0, 0, 0]),
        }
    })
}

/// A wide logo with what stands for letters, on nothing.
pub(super) fn logo() -> Picture {
    static LOGO: OnceLock<Picture> = OnceLock::new();
    LOGO.get_or_init(|| png(&crest(1200, 300), picture::LOGO)).clone()
}

/// A square logo.
pub(super) fn square_logo() -> Picture {
    png(&crest(400, 400), picture::LOGO)
}
