//! Content packs: the one that comes with the program, those that were installed, and those in a folder or a zip file.

mod accept;
mod card;
mod copy;
mod installed;
mod source;

pub use accept::accept;
pub use card::{Contents, Origin, PackCard, contents};
pub use copy::copy_pack;
pub use installed::{Installed, Installing, install, installed, remove};
pub use source::{bundled, pack, pack_files, pack_in, pack_with};

pub(crate) use installed::{by_version, installed_folder};
pub(crate) use source::{is_bundled, read_everywhere, with_errors};

use content::Files;
use locale::Message;
use std::path::Path;

/// Writes the files of a pack into a new folder beside the place where they are to lie, and moves it there when every
/// byte is on the disk.
pub(crate) fn write_folder(target: &Path, files: &Files) -> Result<(), crate::Failure> {
    let failed = |error: std::io::Error| crate::files::failure(target, &error);
    let beside = crate::files::folder(target);
    std::fs::create_dir_all(beside).map_err(failed)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".lykta-").suffix(".part");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o755));
    let new = builder.tempdir_in(beside).map_err(failed)?;
    for (path, bytes) in files {
        let path = new.path().join(path);
        std::fs::create_dir_all(crate::files::folder(&path)).map_err(failed)?;
        let mut file = std::fs::File::create(&path).map_err(failed)?;
        std::io::Write::write_all(&mut file, bytes).and_then(|()| file.sync_all()).map_err(failed)?;
    }
    std::fs::rename(new.path(), target).map_err(failed)?;
    // Moved: nothing is left to be cleaned up.
    _ = new.keep();
    #[cfg(unix)]
    std::fs::File::open(beside).and_then(|folder| folder.sync_all()).map_err(failed)?;
    Ok(())
}

/// A sentence about a path.
fn about(code: &str, path: &Path) -> crate::Failure {
    crate::Failure::file(Message::new(code).with("path", path.display()))
}
