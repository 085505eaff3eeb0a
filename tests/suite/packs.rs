//! Packs beside the bundled one: copied, installed, used, removed; and hostile ones, which are refused.

use crate::bad_input::{full_disk, refused};
use crate::program::{ask, lykta, said};
use content::Files;
use proptest::prelude::*;
use rawzip::ZipArchiveWriter;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Output;

/// The bundled pack under another name, as a folder.
pub(crate) fn own(folder: &Path, version: &str) -> PathBuf {
    let target = folder.join(format!("own-{version}"));
    for (path, bytes) in app::bundled() {
        let text = String::from_utf8(bytes).unwrap();
        let named = text.replace("id: nine\nversion: 1.0.0", &format!("id: own\nversion: {version}"));
        let path = target.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, named).unwrap();
    }
    target
}

/// Runs the program on a data folder.
fn run(data: &Path, arguments: &[&str]) -> Output {
    lykta().env("LYKTA_DATA_DIR", data).args(arguments).output().unwrap()
}

fn done(data: &Path, arguments: &[&str]) -> String {
    let output = run(data, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// Everything in the data folder, by its path.
fn kept(data: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for folder in ["packs", "packs/own", "packs/own/1.0.0", "packs/own/1.1.0"] {
        let Ok(entries) = fs::read_dir(data.join(folder)) else { continue };
        found.extend(entries.map(|entry| format!("{folder}/{}", entry.unwrap().file_name().into_string().unwrap())));
    }
    found
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (path, bytes) in files {
        let (mut entry, config) = archive.new_file(rawzip::path::EntryPath::verbatim(path.as_bytes())).start().unwrap();
        let mut writer = config.wrap(&mut entry);
        writer.write_all(bytes).unwrap();
        let (_, descriptor) = writer.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap()
}

/// A zip file of a folder's pack inside a folder, as most programs pack it.
fn packed(folder: &Path) -> Vec<u8> {
    let files: Vec<(String, Vec<u8>)> = app::pack_files(Some(folder)).unwrap().into_iter().collect();
    let named: Vec<(String, &[u8])> =
        files.iter().map(|(path, bytes)| (format!("mitt paket/{path}"), &**bytes)).collect();
    let mut entries: Vec<(&str, &[u8])> = named.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    entries.extend([("__MACOSX/mitt paket/._pack.yaml", &b"\x00"[..]), ("mitt paket/bild.png", b"\x89PNG")]);
    zip(&entries)
}

#[test]
fn a_pack_is_copied_changed_installed_used_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let copy_name = copy.to_str().unwrap();
    done(&data, &["pack", "copy", copy_name]);
    assert_eq!(app::pack_files(Some(&copy)).unwrap(), app::bundled());
    let again = run(&data, &["pack", "copy", copy_name]);
    assert_eq!(again.status.code(), Some(4), "{}", said(&again));

    let own = own(folder.path(), "1.0.0");
    let archive = folder.path().join("own.zip");
    fs::write(&archive, packed(&own)).unwrap();
    done(&data, &["pack", "install", archive.to_str().unwrap()]);
    let listed: serde_json::Value = serde_json::from_str(&done(&data, &["pack", "list", "--json"])).unwrap();
    let names: Vec<_> = listed["packs"].as_array().unwrap().iter().map(|pack| pack["id"].as_str().unwrap()).collect();
    assert_eq!(names, ["nine", "own"]);

    // A folder, a zip file and an installed pack are the same pack; none of it needs the store.
    let mut exported = Vec::new();
    for wish in [own.to_str().unwrap(), archive.to_str().unwrap(), "own", "own@1.0.0"] {
        let path = folder.path().join("deck.json");
        let path = path.to_str().unwrap();
        done(
            &data,
            &["export", "--pack", wish, "--audience", "ledningsgrupp", "--date", "2026-11-24", "--output", path],
        );
        done(&data, &["check", wish]);
        done(&data, &["list", "--pack", wish]);
        exported.push(fs::read_to_string(path).unwrap());
    }
    assert!(exported.iter().all(|deck| *deck == exported[0]) && exported[0].contains("\"id\": \"own\""));
    assert!(!data.join("lykta.db").exists());

    done(&data, &["pack", "remove", "own"]);
    assert!(kept(&data).is_empty(), "{:?}", kept(&data));
    assert_eq!(run(&data, &["list", "--pack", "own"]).status.code(), Some(4));
}

#[test]
fn versions_stand_beside_each_other_until_one_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (old, new) = (own(folder.path(), "1.9.0"), own(folder.path(), "1.10.0"));
    for pack in [&new, &old] {
        done(&data, &["pack", "install", pack.to_str().unwrap()]);
    }
    let path = folder.path().join("deck.json");
    let export = ["export", "--audience", "ledningsgrupp", "--output", path.to_str().unwrap(), "--pack"];
    for (wish, version) in [("own", "1.10.0"), ("own@1.9.0", "1.9.0"), ("nine", "1.0.0")] {
        done(&data, &[&export[..], &[wish]].concat());
        let deck: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(deck["pack"]["version"], version, "{wish}");
    }
    let which = run(&data, &["pack", "remove", "own"]);
    assert!(which.status.code() == Some(3) && said(&which).contains("1.10.0, 1.9.0"), "{}", said(&which));

    // The same again is no news; the same version with another content is refused, and the first one stays.
    assert!(done(&data, &["pack", "install", old.to_str().unwrap()]).is_empty());
    let glossary = old.join("glossary.yaml");
    fs::write(&glossary, fs::read_to_string(&glossary).unwrap() + "\n# changed\n").unwrap();
    let taken = run(&data, &["pack", "install", old.to_str().unwrap()]);
    assert!(taken.status.code() == Some(3) && said(&taken).contains("1.9.0"), "{}", said(&taken));
    assert!(!fs::read_to_string(data.join("packs/own/1.9.0/glossary.yaml")).unwrap().contains("# changed"));
    done(&data, &["pack", "remove", "own", "1.10.0"]);
    assert_eq!(run(&data, &["pack", "remove", "nine"]).status.code(), Some(3));
    assert!(data.join("packs/own/1.9.0/pack.yaml").is_file() && !data.join("packs/own/1.10.0").exists());
}

#[test]
fn a_pack_with_errors_is_not_installed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for (file, from, to, place, word) in [
        ("challenges/c3-responsibility/sv.md", "plain:", "plane:", "4:1", "plane"),
        ("pack.yaml", "id: own", "id: ../own", "2:", "../own"),
        ("pack.yaml", "version: 1.0.0", "version: ../../1", "3:", "../../1"),
        ("pack.yaml", "id: own", "id: con", "2:", "con"),
    ] {
        let own = own(folder.path(), "1.0.0");
        let text = fs::read_to_string(own.join(file)).unwrap();
        fs::write(own.join(file), text.replacen(from, to, 1)).unwrap();
        let output = run(&data, &["pack", "install", own.to_str().unwrap()]);
        let sentence = said(&output);
        assert_eq!(output.status.code(), Some(1), "{sentence}");
        assert!(sentence.contains(&format!("{file}:{place}")) && sentence.contains(word), "{sentence}");
        assert!(kept(&data).is_empty());
    }
}

#[test]
fn hostile_zip_files_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hostile.zip");
    let path = path.to_str().unwrap();
    let pack = b"format: 1\n".as_slice();
    let large = vec![b'x'; 600 * 1024];
    for (files, words) in [
        (vec![("pack.yaml", pack), ("../../evil.md", b"x")], "../../evil.md"),
        (vec![("pack.yaml", pack), ("/etc/evil.md", b"x")], "/etc/evil.md"),
        (vec![("pack.yaml", pack), ("C:\\evil.md", b"x")], "C:\\evil.md"),
        (vec![("pack.yaml", pack), ("pack.yaml", pack)], "pack.yaml"),
        (vec![("pack.yaml", pack), ("PACK.YAML", pack)], "PACK.YAML"),
        (vec![("pack.yaml", pack), ("large.md", &large)], "large.md"),
        (vec![("a/pack.yaml", pack), ("b/pack.yaml", pack)], "hostile.zip"),
        (vec![("inside.zip", b"PK\x03\x04")], "hostile.zip"),
    ] {
        fs::write(path, zip(&files)).unwrap();
        for arguments in [&["check", path][..], &["pack", "install", path]] {
            refused(4, arguments, &[words]);
        }
    }
    fs::write(path, "no zip").unwrap();
    refused(4, &["check", path], &["zip"]);
    fs::write(path, zip(&[("pack.yaml", pack), ("pages/a\u{308}/sv.md", b"x"), ("pages/\u{e4}/sv.md", b"x")])).unwrap();
    let output = lykta().args(["check", path]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said(&output).matches("fungerar inte på alla datorer").count(), 2, "{}", said(&output));
}

#[test]
fn a_full_disk_leaves_nothing_half() {
    let folder = tempfile::tempdir().unwrap();
    let (own, data) = (own(folder.path(), "1.0.0"), folder.path().join("data"));
    let library = full_disk(folder.path());
    let mut command = lykta();
    command.env("LYKTA_DATA_DIR", &data).env("LD_PRELOAD", library).args(["pack", "install"]);
    let output = command.arg(own).output().unwrap();
    assert!(output.status.code() == Some(4) && said(&output).contains("disken är full"), "{}", said(&output));
    assert!(kept(&data).iter().all(|path| path == "packs/own"), "{:?}", kept(&data));
}

/// Who speaks a language that a pack lacks sees its names all the same, and that they are in another language.
#[test]
fn names_in_another_language_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), "1.0.0");
    for (path, bytes) in app::pack_files(Some(&own)).unwrap() {
        let text = String::from_utf8(bytes).unwrap().replace("languages: [sv, fi, en]", "languages: [sv]");
        let text =
            if path == "audiences/ledningsgrupp/audience.yaml" { text.replace(", fi: Johtoryhmä", "") } else { text };
        fs::write(own.join(path), text).unwrap();
    }
    let output = lykta().env("LANG", "fi_FI.UTF-8").args(["list", "--pack"]).arg(&own).output().unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    assert!(list.contains("Ledningsgruppen (ruotsiksi)") && list.contains("Ansvar med namn (ruotsiksi)"), "{list}");
    assert!(list.contains("Kunnanhallitus ("), "{list}");
}

#[test]
fn links_in_a_folder_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), "1.0.0");
    let link = own.join("pages/secret.md");
    std::os::unix::fs::symlink("/etc/passwd", &link).unwrap();
    refused(4, &["check", own.to_str().unwrap()], &["secret.md"]);
    fs::remove_file(&link).unwrap();
    ask("mkfifo", &[], &link);
    refused(4, &["check", own.to_str().unwrap()], &["secret.md"]);
}

/// Pages of the 45-minute briefing as SVG, and as PDF.
fn drawn(files: &Files) -> (Vec<String>, Vec<u8>) {
    let (pack, problems) = content::read(files);
    let pack = pack.unwrap_or_else(|| panic!("{:?}", problems.first()));
    let deck = app::make_deck(&pack, &crate::program::request(45)).unwrap();
    let laid = layout::slides(&mut layout::Engine::new(), &deck, None);
    let pages = laid.scene.sections.iter().flat_map(|section| &section.pages).map(|page| render::svg(page)).collect();
    (pages, render::pdf(&laid.scene).unwrap())
}

/// Names of the elements and of their attributes.
fn elements(pages: &[String]) -> BTreeSet<&str> {
    let inside = pages.iter().flat_map(|page| page.split('<').skip(1)).filter_map(|part| part.split('>').next());
    let words = inside.flat_map(|tag| tag.split('"').step_by(2)).flat_map(|part| part.split([' ', '=', '/']));
    words.filter(|word| !word.is_empty()).collect()
}

/// HTML, scripts and addresses of pictures are words like any other, wherever an author writes them.
#[test]
fn marks_of_the_web_stay_words() {
    let evil = "<script>alert(1)</script><img src=http://e.example/x.png onerror=alert(1)> ![a](http://e.example/b.png) [c](javascript:d)";
    let mut files = app::bundled();
    for (path, bytes) in &mut files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let fields = ["  text: ", "plain: ", "label: ", "  title: ", "headline: "];
        let field = |line: &str| fields.into_iter().find(|field| line.starts_with(field) && !line.ends_with('|'));
        let line = |line: &str| field(line).map_or(line.to_owned(), |field| format!("{field}'{evil}'"));
        *bytes = match path.as_str() {
            path if path.ends_with(".md") => text.lines().map(line).collect::<Vec<_>>().join("\n") + "\n\n" + evil,
            _ => text.replace("{sv: inte tydliga,", "{sv: '<b onclick=x>inte tydliga',"),
        }
        .into_bytes();
    }
    let problems = content::read(&files).1;
    for code in ["pack-html", "pack-picture", "pack-link"] {
        assert!(problems.iter().any(|problem| problem.message.code == code), "{code}");
    }
    let (clean, (pages, pdf)) = (drawn(&app::bundled()).0, drawn(&files));
    assert!(pages.concat().matches("&lt;script").count() > 10 && pages.concat().contains("&lt;b onclick"));
    assert!(elements(&pages).is_subset(&elements(&clean)), "{:?}", elements(&pages));
    for mark in [&b"/URI"[..], b"/JavaScript", b"/Launch", b"/EmbeddedFile"] {
        assert!(!pdf.windows(mark.len()).any(|part| part == mark));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// No zip file, however damaged, panics or leaves something half behind.
    #[test]
    fn a_damaged_zip_file_is_refused_or_installed_whole(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let folder = tempfile::tempdir().unwrap();
        let mut archive = packed(&own(folder.path(), "1.0.0"));
        for (place, byte) in changes {
            let place = place.index(archive.len());
            archive[place] = byte;
        }
        let (path, data) = (folder.path().join("own.zip"), folder.path().join("data"));
        fs::write(&path, archive).unwrap();
        let done = app::install(&data, &path);
        let left: Vec<_> = app::installed(&data);
        prop_assert_eq!(left.len(), usize::from(done.is_ok()));
        for it in left {
            prop_assert!(app::pack(Some(&it.folder)).is_ok());
        }
    }
}
