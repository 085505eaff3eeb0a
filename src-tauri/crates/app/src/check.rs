use crate::{Failure, bundled, from_folder};
use content::Problem;
use std::path::Path;

/// What a check of a pack gave.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The pack's title or folder, as people know it.
    pub name: String,
    /// Everything that its author should mend, errors first.
    pub problems: Vec<Problem>,
}

/// Checks the pack in a folder, or the bundled one.
///
/// # Errors
/// When the folder cannot be read or is no pack at all.
pub fn check(folder: Option<&Path>) -> Result<Checked, Failure> {
    let files = folder.map_or_else(|| Ok(bundled()), from_folder)?;
    let (pack, problems) = content::read(&files);
    let name = pack.map(|pack| pack.id).or_else(|| Some(folder?.display().to_string())).unwrap_or_default();
    Ok(Checked { name, problems })
}
