/// The family that everything is set in; bundled, so that every machine breaks lines alike.
pub const FAMILY: &str = "Source Sans 3";

static REGULAR: &[u8] = include_bytes!("../fonts/SourceSans3-Regular.ttf");
static SEMIBOLD: &[u8] = include_bytes!("../fonts/SourceSans3-Semibold.ttf");

/// The two weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Font {
    /// Weight 400.
    Regular,
    /// Weight 600.
    Semibold,
}

impl Font {
    /// Both weights.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Semibold];

    /// The font file.
    pub const fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Semibold => SEMIBOLD,
        }
    }

    /// The name inside a PDF.
    pub const fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::Semibold => "SourceSans3-Semibold",
        }
    }

    /// The weight as CSS counts it.
    pub const fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Semibold => 600,
        }
    }
}
