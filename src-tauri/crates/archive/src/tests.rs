//! Odd archives of every kind: a sentence and never a panic, never more than the limits allow.

use crate::{Limits, pack, unpack};
use miniz_oxide::deflate::compress_to_vec;
use proptest::prelude::*;
use rawzip::path::EntryPath;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::Write;

const LIMITS: Limits = Limits { entries: 8, file: 64 * 1024, total: 100 * 1024, ratio: 50, path: 40, depth: 4 };

/// An archive of files by their names as they are written, each with its kind as Unix systems say it.
fn zip(files: &[(&[u8], u32, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (name, kind, bytes) in files {
        let name = EntryPath::verbatim(name.to_vec());
        let builder = archive.new_file(name).compression_method(CompressionMethod::DEFLATE).unix_permissions(*kind);
        let (mut entry, config) = builder.start().unwrap();
        let mut writer = config.wrap(Vec::new());
        writer.write_all(bytes).unwrap();
        let (_, descriptor) = writer.finish().unwrap();
        entry.write_all(&compress_to_vec(bytes, 6)).unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap()
}

fn plain(names: &[&str]) -> Vec<u8> {
    let files: Vec<(&[u8], u32, Vec<u8>)> =
        names.iter().map(|name| (name.as_bytes(), 0o100_644, b"text".to_vec())).collect();
    zip(&files)
}

fn refusal(archive: &[u8]) -> String {
    unpack(archive, &LIMITS, |path| path.ends_with(".md")).unwrap_err().code
}

#[test]
fn wanted_files_are_unpacked_and_others_passed_over() {
    let inner = plain(&["inner.md"]);
    let archive = zip(&[
        (b"pack/", 0o040_755, Vec::new()),
        (b"pack/a.md", 0o100_644, "åäö".into()),
        (b"pack/inside.zip", 0o100_644, inner),
        // A hundred times what the limits allow, but nobody wants it.
        (b"picture.png", 0o100_644, vec![0; 10_000_000]),
        (b"l\x84s.txt", 0o100_644, b"an old letter".to_vec()),
    ]);
    let files = unpack(&archive, &LIMITS, |path| path.ends_with(".md")).unwrap();
    assert_eq!(files.into_iter().collect::<Vec<_>>(), [("pack/a.md".to_owned(), "åäö".as_bytes().to_vec())]);
}

#[test]
fn paths_that_lead_out_are_refused() {
    for name in ["../a.md", "a/../../b", "/etc/a.md", "C:\\a.md", "C:a", "a\\b.md", "a//b", "./a", "a\0b", "", "a/.."] {
        assert_eq!(refusal(&plain(&["fine.md", name])), "zip-unsafe-path", "{name:?}");
    }
    assert_eq!(refusal(&plain(&["a/b/c/d/e.md"])), "zip-long-path");
    assert_eq!(refusal(&plain(&[&"a".repeat(41)])), "zip-long-path");
}

#[test]
fn links_devices_and_doubles_are_refused() {
    for kind in [0o120_777, 0o020_666, 0o060_666, 0o010_666, 0o140_666] {
        assert_eq!(refusal(&zip(&[(b"a.md", kind, b"/etc/passwd".to_vec())])), "zip-no-file", "{kind:o}");
    }
    assert_eq!(refusal(&plain(&["a.md", "a.md"])), "zip-same-name");
    assert_eq!(refusal(&plain(&["a.md", "A.MD"])), "zip-same-name");
    assert_eq!(refusal(&plain(&["a"; 9])), "zip-same-name");
    let many: Vec<String> = (0..9).map(|number| number.to_string()).collect();
    assert_eq!(refusal(&plain(&many.iter().map(String::as_str).collect::<Vec<_>>())), "zip-too-many");
}

#[test]
fn bombs_are_stopped_while_they_are_unpacked() {
    let noise = |length: usize| {
        (0..length).map(|at| at.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()[0]).collect::<Vec<u8>>()
    };
    assert_eq!(refusal(&zip(&[(b"a.md", 0o100_644, vec![b'a'; 60_000])])), "zip-bomb");
    assert_eq!(refusal(&zip(&[(b"a.md", 0o100_644, noise(70_000))])), "zip-large-file");
    let half = noise(60_000);
    assert_eq!(refusal(&zip(&[(b"a.md", 0o100_644, half.clone()), (b"b.md", 0o100_644, half)])), "zip-too-large");
    // A size that the archive only speaks of helps nobody.
    let mut lies = zip(&[(b"a.md", 0o100_644, vec![b'a'; 60_000])]);
    let size = 60_000u32.to_le_bytes();
    while let Some(at) = lies.windows(4).position(|four| four == size) {
        lies[at..at + 4].copy_from_slice(&[4, 0, 0, 0]);
    }
    assert_eq!(refusal(&lies), "zip-bomb");
}

#[test]
fn damage_is_told() {
    assert_eq!(refusal(b"no zip at all"), "zip-damaged");
    let mut archive = plain(&["a.md"]);
    let at = archive.windows(4).position(|four| four == b"a.md").unwrap();
    archive[at] = b'b';
    assert_eq!(refusal(&archive), "zip-damaged-file");
    let mut encrypted = plain(&["a.md"]);
    let directory = encrypted.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    encrypted[directory + 8] |= 1;
    assert_eq!(refusal(&encrypted), "zip-encrypted");
    let mut other = plain(&["a.md"]);
    other[directory + 10] = 93;
    assert_eq!(refusal(&other), "zip-method");
    let mut fewer = plain(&["a.md", "b.md"]);
    let end = fewer.windows(4).position(|four| four == b"PK\x05\x06").unwrap();
    fewer[end + 10] = 1;
    assert_eq!(refusal(&fewer), "zip-damaged");
}

proptest! {
    /// No archive, however odd, panics or goes beyond the limits; and every refusal has words.
    #[test]
    fn odd_archives_are_refused_or_within_limits(
        names in prop::collection::vec("[a-c./\\\\]{1,6}(\\.md)?", 0..10),
        length in 0usize..200_000,
        changes in prop::collection::vec((0usize..4000, any::<u8>()), 0..6),
    ) {
        let files: Vec<(&[u8], u32, Vec<u8>)> =
            names.iter().map(|name| (name.as_bytes(), 0o100_644, vec![b'x'; length])).collect();
        let mut archive = zip(&files);
        for (place, byte) in changes {
            let place = place % archive.len();
            archive[place] = byte;
        }
        match unpack(&archive, &LIMITS, |path| path.ends_with(".md")) {
            Ok(files) => {
                prop_assert!(files.len() <= LIMITS.entries);
                prop_assert!(files.values().all(|bytes| bytes.len() <= LIMITS.file));
                prop_assert!(files.values().map(Vec::len).sum::<usize>() <= LIMITS.total);
                for path in files.keys() {
                    prop_assert!(!path.contains("..") && !path.contains('\\') && !path.starts_with('/'), "{}", path);
                }
            }
            Err(message) => prop_assert!(locale::say(locale::Language::En, &message).contains(' ')),
        }
    }

    /// What was packed comes back, whatever is in it.
    #[test]
    fn what_is_packed_is_unpacked(files in prop::collection::btree_map("[a-c]/[a-z0-9]{1,8}", prop::collection::vec(any::<u8>(), 0..3000), 0..8)) {
        let archive = pack(&files).unwrap();
        prop_assert_eq!(unpack(&archive, &LIMITS, |_| true), Ok(files));
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        _ = unpack(&bytes, &LIMITS, |_| true);
    }
}
