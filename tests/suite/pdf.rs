//! Every PDF that the bundled pack gives: judged by a validator, opened by other programs, its words compared.

use crate::program::{MINUTES, ask, deck, export};
use deck::plain;
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use std::fs;
use std::path::{Path, PathBuf};

/// All PDFs of the bundled pack in a folder of their own.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for minutes in MINUTES.into_iter().chain([90]) {
        for (name, more) in [("slides", &[][..]), ("handout", &["--handout"][..])] {
            let path = folder.join(format!("{name}-{minutes}.pdf"));
            export(minutes, more, &path);
            paths.push(path);
        }
    }
    paths
}

#[test]
fn every_pdf_meets_pdf_ua_1_and_pdf_a_2a() {
    let folder = tempfile::tempdir().unwrap();
    for path in all(folder.path()) {
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            meets(&path, profile);
        }
        ask("qpdf", &["--check"], &path);
        let told = ask("pdfinfo", &[], &path);
        assert!(told.contains("Tagged:          yes") && told.contains("Title:           Digital säkerhet"), "{told}");
    }
}

/// The validator's judgement.
pub(crate) fn meets(path: &Path, profile: ValidationProfile) {
    let options = ValidationOptions::default().profile(profile);
    let report = validate_pdf_bytes(&fs::read(path).unwrap(), &options).unwrap();
    assert!(report.is_compliant, "{}: {profile:?}: {report}", path.display());
}

#[test]
fn the_same_choices_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    for (ending, more) in [("pdf", &[][..]), ("pdf", &["--handout"][..]), ("json", &[][..])] {
        let [one, other] = ["one", "other"].map(|name| folder.path().join(format!("{name}.{ending}")));
        export(15, more, &one);
        export(15, more, &other);
        assert_eq!(fs::read(one).unwrap(), fs::read(other).unwrap());
    }
}

#[test]
fn nothing_in_a_pdf_acts_or_tells_of_the_machine() {
    let folder = tempfile::tempdir().unwrap();
    for path in all(folder.path()) {
        let plain = folder.path().join("plain.pdf");
        ask("qpdf", &["--qdf", "--object-streams=disable", path.to_str().unwrap()], &plain);
        let bytes = fs::read(&plain).unwrap();
        for word in ["/JavaScript", "/JS", "/OpenAction", "/Launch", "/EmbeddedFile", "/AA", "/CreationDate", "/Author"]
        {
            assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{}: {word}", path.display());
        }
    }
}

/// From every page to its elements and back: the validator does not look there.
#[test]
fn every_piece_of_content_is_found_from_its_page_and_back() {
    let folder = tempfile::tempdir().unwrap();
    for path in all(folder.path()) {
        let document = Document::load(&path).unwrap();
        let root = document.catalog().unwrap();
        let tree = follow(&document, root.get(b"StructTreeRoot").unwrap());
        let numbers =
            follow(&document, tree.get(b"ParentTree").unwrap()).get(b"Nums").unwrap().as_array().unwrap().clone();
        for (place, page) in document.get_pages().into_values().enumerate() {
            let dictionary = document.get_dictionary(page).unwrap();
            let key = dictionary.get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!(key, i64::try_from(place).unwrap());
            let at = numbers.iter().step_by(2).position(|number| number.as_i64().ok() == Some(key)).unwrap();
            let parents = document.dereference(&numbers[2 * at + 1]).unwrap().1.as_array().unwrap().clone();
            let content = document.get_page_content(page);
            let marks = String::from_utf8(content).unwrap().matches("/MCID ").count();
            assert_eq!(parents.len(), marks, "{}: page {}", path.display(), place + 1);
            for (id, parent) in parents.iter().enumerate() {
                let element = follow(&document, parent);
                assert!(holds(&element, page, i64::try_from(id).unwrap()), "{}: {id}", path.display());
            }
        }
    }
}

fn follow(document: &Document, object: &Object) -> Dictionary {
    document.dereference(object).unwrap().1.as_dict().unwrap().clone()
}

/// Whether an element names the piece of content of a page.
fn holds(element: &Dictionary, page: lopdf::ObjectId, id: i64) -> bool {
    let own_page = element.get(b"Pg").and_then(Object::as_reference).ok();
    let kids = element.get(b"K").unwrap();
    let kids = kids.as_array().cloned().unwrap_or_else(|_| vec![kids.clone()]);
    kids.iter().any(|kid| match kid {
        Object::Integer(known) => *known == id && own_page == Some(page),
        Object::Dictionary(reference) => {
            reference.get(b"MCID").and_then(Object::as_i64).ok() == Some(id)
                && reference.get(b"Pg").and_then(Object::as_reference).ok() == Some(page)
        }
        _ => false,
    })
}

/// Words as they are read: hyphens that a line break brought are gone, white space is one space.
fn words(text: &str) -> String {
    let joined = text.replace("\u{ad}\n", "").replace('\u{ad}', "");
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The slides' texts follow each other in the PDF as in the deck.
#[test]
fn the_text_of_the_slides_is_the_text_of_the_deck_in_order() {
    let folder = tempfile::tempdir().unwrap();
    for minutes in MINUTES {
        let path = folder.path().join("slides.pdf");
        export(minutes, &[], &path);
        let text =
            words(&ask("pdftotext", &["-raw", "-nopgbrk", "-enc", "UTF-8", path.to_str().unwrap()], Path::new("-")));
        let mut at = 0;
        for slide in &deck(minutes).slides {
            let found = text[at..].find(&words(&plain(&slide.headline)));
            at += found.unwrap_or_else(|| {
                panic!("{minutes} min: {} after {}", slide.id, &text[at..][..80.min(text.len() - at)])
            });
            for part in slide.texts() {
                let part = words(&plain(part));
                assert!(text[at..].contains(&part), "{minutes} min: {}: {part}", slide.id);
            }
            assert!(slide.source_line.as_ref().is_none_or(|line| text[at..].contains(&words(line))), "{}", slide.id);
        }
    }
}

/// What a screen reader follows: the tree of tags, as another program reads it.
#[test]
fn the_tags_read_headings_lists_and_tables_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slides.pdf");
    export(10, &[], &path);
    let tree = ask("pdfinfo", &["-struct-text"], &path);
    let deck = deck(10);
    assert_eq!(tree.matches("\n    H1").count(), 1, "{tree}");
    assert_eq!(tree.matches("\n    H2").count(), deck.slides.len(), "{tree}");
    for kind in ["Table", "TH (inline)", "TD (inline)", "LBody", "Figure"] {
        let kind = kind.split(' ').next().unwrap();
        assert!(tree.contains(kind), "{kind}: {tree}");
    }
    let mut at = 0;
    for slide in &deck.slides {
        let headline = words(&plain(&slide.headline));
        let told = words(&tree[at..].replace('"', " "));
        assert!(told.contains(&headline), "{headline}");
        at += tree[at..].find("H2").map_or(0, |found| found + 2);
    }
}

/// Charts are tables to those who do not see them: every number stands in a cell.
#[test]
fn the_numbers_of_a_chart_stand_in_a_table_of_tags() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slides.pdf");
    export(10, &[], &path);
    let document = Document::load(&path).unwrap();
    let mut figures = 0;
    for object in document.objects.values() {
        let Ok(element) = object.as_dict() else { continue };
        if element.get(b"S").and_then(Object::as_name).ok() == Some(b"Figure") {
            figures += 1;
            assert!(!element.get(b"Alt").unwrap().as_str().unwrap().is_empty());
        }
    }
    let deck = deck(10);
    let blocks = deck.slides.iter().flat_map(|slide| &slide.body);
    let charts = blocks.filter(|block| matches!(block, deck::Block::Bars { .. } | deck::Block::Shares { .. })).count();
    assert_eq!(figures, charts);
}

#[test]
fn a_pdf_stays_small() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slides.pdf");
    export(45, &[], &path);
    let size = fs::metadata(&path).unwrap().len();
    assert!(size < 130_000, "{size}");
}

/// The picture on the screen breaks its lines as the paper does.
#[test]
fn screen_and_paper_show_the_same_lines() {
    let folder = tempfile::tempdir().unwrap();
    let svg = folder.path().join("slide.svg");
    export(10, &[], &svg);
    let pdf = folder.path().join("slides.pdf");
    export(10, &[], &pdf);
    for page in 1..=5 {
        let number = page.to_string();
        let arguments = ["-raw", "-nopgbrk", "-f", &number, "-l", &number, pdf.to_str().unwrap()];
        let paper = words(&ask("pdftotext", &arguments, Path::new("-")).replace('\u{ad}', "-"));
        let picture = fs::read_to_string(folder.path().join(format!("slide-{page:02}.svg"))).unwrap();
        for line in picture.split("<text ").skip(1) {
            let line = line.split_once('>').unwrap().1.split_once("</text>").unwrap().0;
            let line = words(&line.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
            assert!(paper.contains(&line), "page {page}: {line}\n{paper}");
        }
    }
}
