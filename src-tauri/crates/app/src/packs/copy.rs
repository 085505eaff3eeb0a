use super::{about, pack_files, write_folder};
use crate::Failure;
use std::path::Path;

/// Writes a pack into a new folder, to be changed by its new author.
///
/// # Errors
/// When there is no such pack, when the folder holds something already, or when it cannot be written.
pub fn copy_pack(wish: Option<&Path>, folder: &Path) -> Result<(), Failure> {
    let files = pack_files(wish)?;
    if folder.exists() {
        let is_empty = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        // An empty folder makes room for the new one; what holds something is never replaced.
        if !is_empty || std::fs::remove_dir(folder).is_err() {
            return Err(about("packs-folder-in-use", folder));
        }
    }
    write_folder(folder, &files)
}
