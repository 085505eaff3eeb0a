use locale::Message;
use miniz_oxide::deflate::compress_to_vec;
use rawzip::path::EntryPath;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::collections::BTreeMap;
use std::io::Write;

/// How hard is tried to make files small, from 0 to 10: more takes much longer for little.
const EFFORT: u8 = 6;

/// A zip archive of files by their paths. The same files give the same bytes: no day and no owner stands in it.
///
/// # Errors
/// When a path is too long for an archive.
pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Message> {
    try_pack(files).map_err(|error| Message::new("zip-not-made").with("detail", error))
}

fn try_pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, rawzip::Error> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (path, bytes) in files {
        // Readers judge a path by its own letters, so it is written as it is.
        let name = EntryPath::verbatim(path.as_bytes());
        let builder = archive.new_file(name).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = builder.unix_permissions(0o100_644).start()?;
        let mut counted = config.wrap(std::io::sink());
        counted.write_all(bytes)?;
        let (_, descriptor) = counted.finish()?;
        entry.write_all(&compress_to_vec(bytes, EFFORT))?;
        entry.finish(descriptor)?;
    }
    archive.finish()
}
