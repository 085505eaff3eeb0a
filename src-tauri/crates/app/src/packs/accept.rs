use super::source::from_folder;
use super::with_errors;
use crate::Failure;
use crate::files::write_all;
use content::Acceptance;
use locale::Language;
use std::path::Path;

/// Writes down in a pack's folder that its translations say what the texts of its first language say now: in one
/// language or all, all texts or those whose ids begin with one of `texts`.
///
/// # Errors
/// When the folder is no pack, the pack has errors, or it cannot be written.
pub fn accept(
    folder: &Path,
    language: Option<Language>,
    texts: &[String],
) -> Result<Vec<(Language, Acceptance)>, Failure> {
    let files = from_folder(folder)?;
    let (pack, problems) = content::read(&files);
    let Some(pack) = pack else { return Err(with_errors(problems)) };
    let wanted = Language::ALL.into_iter().filter(|one| language.is_none_or(|wished| wished == *one));
    let accepted: Vec<(Language, Acceptance)> =
        wanted.filter_map(|one| Some((one, content::accept(&files, &pack, one, texts)?))).collect();
    std::fs::create_dir_all(folder.join("translations")).map_err(|error| crate::files::failure(folder, &error))?;
    let files: Vec<_> = accepted.iter().map(|(_, it)| (folder.join(&it.path), it.text.clone().into_bytes())).collect();
    write_all(&files)?;
    Ok(accepted)
}
