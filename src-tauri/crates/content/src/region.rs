use serde::{Deserialize, Serialize};

/// Where the municipality lies. Some acts of the mainland are not applied in Åland.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// Mainland Finland.
    #[default]
    Mainland,
    /// Åland.
    Aland,
}

/// Where something holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// In every municipality.
    #[default]
    Everywhere,
    /// On the mainland alone.
    Mainland,
    /// In Åland alone.
    Aland,
}

impl Holds {
    /// Whether it holds in the region.
    pub const fn in_region(self, region: Region) -> bool {
        matches!(
            (self, region),
            (Self::Everywhere, _) | (Self::Mainland, Region::Mainland) | (Self::Aland, Region::Aland)
        )
    }
}
