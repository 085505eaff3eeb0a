use crate::Limits;
use locale::Message;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipFileHeaderRecord, ZipSliceEntry, ZipVerification};

/// Bytes that even a very small packed file may become.
const SMALL: usize = 16 * 1024;

/// An entry of the archive whose name and kind are in order.
pub(crate) struct Entry {
    pub(crate) path: String,
    pub(crate) is_folder: bool,
    method: CompressionMethod,
    name: Vec<u8>,
}

impl Entry {
    /// Looks at the entry's name, kind and encryption.
    pub(crate) fn of(record: &ZipFileHeaderRecord<'_>, limits: &Limits) -> Result<Self, Message> {
        let name = record.file_path().as_bytes().to_vec();
        // Letters that are not UTF-8 become a mark; whoever wants the file by its name does not want that one.
        let path = String::from_utf8_lossy(&name).into_owned();
        let refused = |code: &str| Err(Message::new(code).with("path", shown(&path)));
        let is_folder = path.ends_with('/');
        let inside = path.strip_suffix('/').unwrap_or(&path);
        if !is_safe(inside) {
            return refused("zip-unsafe-path");
        }
        if path.chars().count() > limits.path || inside.split('/').count() > limits.depth {
            return refused("zip-long-path");
        }
        if !is_ordinary(record.external_attributes()) {
            return refused("zip-no-file");
        }
        if record.flags().is_encrypted() || record.flags().has_strong_encryption() || record.flags().is_masked() {
            return refused("zip-encrypted");
        }
        Ok(Self { is_folder, method: record.compression_method(), path, name })
    }
}

/// A path that stays inside, on every system: no `..`, no beginning at the root or a drive, no backslash, no control
/// character and no empty part.
fn is_safe(path: &str) -> bool {
    let odd = |c: char| c.is_control() || c == '\\' || c == ':';
    !path.contains(odd) && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

/// An ordinary file or a folder, by the kind that Unix systems write into the upper half; others leave it empty.
fn is_ordinary(attributes: u32) -> bool {
    matches!((attributes >> 16) & 0o170_000, 0 | 0o040_000 | 0o100_000)
}

/// The path as it can be shown in one line.
fn shown(path: &str) -> String {
    path.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(120).collect()
}

/// The bytes of an entry, at most as many as are `left`.
pub(crate) fn bytes(
    entry: &Entry,
    found: &ZipSliceEntry<'_>,
    limits: &Limits,
    left: usize,
) -> Result<Vec<u8>, Message> {
    let refused = |code: &str| Message::new(code).with("path", shown(&entry.path));
    let packed = found.data();
    let unpacked = match entry.method {
        CompressionMethod::STORE if packed.len() > limits.file.min(left) => Err(too_large(limits, left)),
        CompressionMethod::STORE => Ok(packed.to_vec()),
        CompressionMethod::DEFLATE => {
            let by_ratio = packed.len().saturating_mul(limits.ratio).max(SMALL);
            // It stops as soon as there is more than that, whatever size the archive speaks of.
            decompress_to_vec_with_limit(packed, limits.file.min(left).min(by_ratio)).map_err(|error| {
                match error.status {
                    TINFLStatus::HasMoreOutput if by_ratio < limits.file.min(left) => "zip-bomb",
                    TINFLStatus::HasMoreOutput => too_large(limits, left),
                    _ => "zip-damaged-file",
                }
            })
        }
        _ => Err("zip-method"),
    };
    let unpacked = unpacked.map_err(|code| {
        refused(code).count("kilobytes", limits.file / 1024).count("megabytes", limits.total / (1024 * 1024))
    })?;
    let seen = ZipVerification { crc: rawzip::crc32(&unpacked), uncompressed_size: unpacked.len() as u64 };
    let same_name = found.local_header().file_path().as_bytes() == entry.name;
    if found.claim_verifier().valid(seen).is_err() || !same_name {
        return Err(refused("zip-damaged-file"));
    }
    Ok(unpacked)
}

/// Which limit it was.
const fn too_large(limits: &Limits, left: usize) -> &'static str {
    if left < limits.file { "zip-too-large" } else { "zip-large-file" }
}
