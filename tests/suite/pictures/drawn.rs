//! Pictures for the tests: hills, a tower, a ring through which the ground is seen, two logos.

use deck::Picture;

/// A leading paragraph, and points.
pub(super) const LEAD: &str =
    "Servern stod stilla i två dagar. Hemtjänsten skötte sina besök med papperslistor som någon hade skrivit ut.";
pub(super) const POINTS: [&str; 3] = [
    "Hemtjänstens listor fanns bara i systemet",
    "Ingen visste vem som fick besluta om att koppla bort nätet",
    "Leverantören svarade först på måndagen",
];

fn read(file: &[u8], longest: u32) -> Picture {
    picture::read(file, longest).unwrap()
}

/// Hills, so many pixels wide.
pub(super) fn hills(width: u32) -> Picture {
    read(include_bytes!("hills.jpg"), width)
}

/// A tower.
pub(super) fn tower() -> Picture {
    read(include_bytes!("tower.png"), picture::SLIDE)
}

/// A ring through which the ground is seen.
pub(super) fn ring() -> Picture {
    read(include_bytes!("ring.png"), picture::SLIDE)
}

/// A wide logo on nothing, with what stands for letters.
pub(super) fn logo() -> Picture {
    read(include_bytes!("logo.png"), picture::LOGO)
}

/// A square logo on nothing.
pub(super) fn crest() -> Picture {
    read(include_bytes!("crest.png"), picture::LOGO)
}
