mod advice;

use crate::packs::read_everywhere;
use crate::{Failure, pack_files};
use content::{Completeness, DataSet, Problem};
use std::path::Path;

/// What a check of a pack gave.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The pack's title or folder, as people know it.
    pub name: String,
    /// Everything that its author should mend, errors first.
    pub problems: Vec<Problem>,
    /// How far its languages have come; nothing when it has errors.
    pub completeness: Vec<Completeness>,
}

/// Checks the pack that is wished for, as [`pack_files`] finds it; its texts may refer to data sets that were keyed in here.
///
/// # Errors
/// When it cannot be read or is no pack at all.
pub fn check(wish: Option<&Path>, own: &[DataSet]) -> Result<Checked, Failure> {
    let files = pack_files(wish)?;
    let (pack, mut problems) = read_everywhere(&files, own);
    problems.extend(pack.as_ref().map(|pack| advice::advice(pack, &files)).unwrap_or_default());
    let completeness = pack.as_ref().map(|pack| pack.completeness.clone()).unwrap_or_default();
    let name = pack.map(|pack| pack.id).or_else(|| Some(wish?.display().to_string())).unwrap_or_default();
    Ok(Checked { name, problems, completeness })
}
