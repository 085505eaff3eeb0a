#![no_main]
//! Any bytes as a zip file: refused, or files within the limits.

use libfuzzer_sys::fuzz_target;

const LIMITS: archive::Limits =
    archive::Limits { entries: 50, file: 16 * 1024, total: 64 * 1024, ratio: 50, path: 60, depth: 4 };

fuzz_target!(|bytes: &[u8]| {
    let Ok(files) = archive::unpack(bytes, &LIMITS, |path| path.ends_with(".md")) else { return };
    assert!(files.len() <= LIMITS.entries && files.values().map(Vec::len).sum::<usize>() <= LIMITS.total);
    for (path, bytes) in files {
        assert!(bytes.len() <= LIMITS.file && path.chars().count() <= LIMITS.path);
        assert!(path.split('/').all(|part| !part.is_empty() && part != ".." && part != "."));
    }
});
