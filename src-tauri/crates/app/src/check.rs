mod advice;

use crate::{Failure, bundled, from_folder};
use content::{DataSet, Problem, Region, Severity};
use std::path::Path;

/// What a check of a pack gave.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The pack's title or folder, as people know it.
    pub name: String,
    /// Everything that its author should mend, errors first.
    pub problems: Vec<Problem>,
}

/// Checks the pack in a folder, or the bundled one; its texts may refer to data sets that were keyed in here.
///
/// # Errors
/// When the folder cannot be read or is no pack at all.
pub fn check(folder: Option<&Path>, own: &[DataSet]) -> Result<Checked, Failure> {
    let files = folder.map_or_else(|| Ok(bundled()), from_folder)?;
    let (pack, mut problems) = content::read_with(&files, Region::Mainland, own);
    let (_, in_aland) = content::read_with(&files, Region::Aland, own);
    let is_new = |problem: &Problem| problem.severity == Severity::Error && !problems.contains(problem);
    let in_aland: Vec<Problem> = in_aland.into_iter().filter(is_new).collect();
    problems.extend(in_aland);
    problems.extend(pack.as_ref().map(|pack| advice::advice(pack, &files)).unwrap_or_default());
    let name = pack.map(|pack| pack.id).or_else(|| Some(folder?.display().to_string())).unwrap_or_default();
    Ok(Checked { name, problems })
}
