//! Files are written whole or not at all: under another name, synced, then renamed.

use crate::Failure;
use locale::Message;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes several files; when one cannot be written, none of them is.
pub(crate) fn write_all(files: &[(PathBuf, Vec<u8>)]) -> Result<(), Failure> {
    let mut written = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        if path.is_dir() {
            return Err(Failure::file(Message::new("is-a-folder").with("path", path.display())));
        }
        // What is no ordinary file, such as a device, must not be replaced by one.
        if path.exists() && !path.is_file() {
            return Err(Failure::file(Message::new("no-ordinary-file").with("path", path.display())));
        }
        written.push((prepare(path, bytes).map_err(|error| failure(path, &error))?, path));
    }
    for (file, path) in written {
        file.persist(path).map_err(|error| failure(path, &error.error))?;
    }
    Ok(())
}

/// The folder that a path lies in.
pub(crate) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn prepare(path: &Path, bytes: &[u8]) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".lykta-").suffix(".part");
    // Others may read what is exported, as far as the system's settings let them.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Why a file was not saved.
pub(crate) fn failure(path: &Path, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            return Failure::file(Message::new("no-such-folder").with("path", folder(path).display()));
        }
        ErrorKind::PermissionDenied => "no-permission",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
        _ => "cannot-write",
    };
    Failure::file(Message::new(code).with("path", path.display()).with("detail", error))
}
