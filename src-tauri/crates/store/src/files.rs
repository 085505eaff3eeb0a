//! Files beside the store are written whole or not at all: under another name, synced, then renamed.

use crate::StoreError;
use sha2::{Digest, Sha256};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The name that a file has while it is written: in the same folder, and hidden.
fn part(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

/// Gives a finished file its name, and waits until the folder says so on the disk.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|error| StoreError::file(to, error))?;
    sync_folder(to)
}

/// On Windows a folder cannot be opened, and renaming is on the disk by itself.
fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().filter(|_| cfg!(unix));
    let synced = folder.map(|folder| File::open(folder).and_then(|folder| folder.sync_all())).transpose();
    synced.map(|_| ()).map_err(|error| StoreError::file(path, error))
}

/// Writes a file.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    written(path, |file| file.write_all(bytes))
}

/// Puts a copy of a file in a place; what lay there is replaced in one step.
pub(crate) fn place(from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut source = File::open(from).map_err(|error| StoreError::file(from, error))?;
    written(to, |file| std::io::copy(&mut source, file).map(|_| ()))
}

fn written(path: &Path, write: impl FnOnce(&mut File) -> std::io::Result<()>) -> Result<(), StoreError> {
    let part = part(path);
    let done = File::create(&part).and_then(|mut file| write(&mut file).and_then(|()| file.sync_all()));
    let done = done.map_err(|error| StoreError::file(path, error)).and_then(|()| rename(&part, path));
    done.inspect_err(|_| _ = fs::remove_file(&part))
}

/// Bytes and SHA-256 of a file.
pub(crate) fn sum_of_file(path: &Path) -> Result<(u64, String), StoreError> {
    let unreachable = |error| StoreError::file(path, error);
    let mut file = File::open(path).map_err(unreachable)?;
    let (mut digest, mut size, mut piece) = (Sha256::new(), 0, vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut piece).map_err(unreachable)?;
        if read == 0 {
            return Ok((size, hexadecimal(digest)));
        }
        size += read as u64;
        digest.update(&piece[..read]);
    }
}

/// SHA-256 of bytes, in hexadecimal digits.
pub fn sum(bytes: &[u8]) -> String {
    hexadecimal(Sha256::new_with_prefix(bytes))
}

fn hexadecimal(digest: Sha256) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
