use crate::{kinds, write};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use locale::Message;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::Arc;

/// A picture that can be shown: written by Lykta itself, with nothing in it but its points.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Picture {
    /// SHA-256 of its bytes in hexadecimal digits: the same picture has the same one.
    pub id: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// How it is written.
    pub kind: Kind,
    /// The file. It never crosses to the window as data of the deck.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(rename = "PictureKind"))]
pub enum Kind {
    /// Every point as it is, and transparency.
    Png,
    /// Photographs.
    Jpeg,
}

/// The points of a picture, row by row from above.
pub struct Samples {
    /// Red, green and blue of each.
    pub colours: Vec<u8>,
    /// How opaque each is; nothing where all are.
    pub opaque: Option<Vec<u8>>,
}

impl Picture {
    /// A picture that [`read`] once gave, from its bytes alone, as they are kept in a store.
    ///
    /// # Errors
    /// When the bytes are none that Lykta would have kept.
    pub fn kept(bytes: impl Into<Arc<[u8]>>) -> Result<Self, Message> {
        let bytes = bytes.into();
        let (kind, width, height) = kinds::measure(&bytes)?;
        let id = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { id, width, height, kind, bytes })
    }

    /// Its points; nothing when the bytes went bad.
    pub fn samples(&self) -> Option<Samples> {
        write::samples(self)
    }

    /// The picture as an address that holds it whole (RFC 2397).
    pub fn address(&self) -> String {
        format!("data:{};base64,{}", self.kind.media_type(), STANDARD.encode(&self.bytes))
    }
}

impl Kind {
    /// Its name on the web.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// Pictures with the same id are the same.
impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Picture {}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({:?}, {} x {}, {})", self.kind, self.width, self.height, self.id)
    }
}
