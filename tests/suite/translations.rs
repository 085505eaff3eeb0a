//! One source, nothing stale: what `lykta check` tells about translations, and that no text is shown in another language.

use crate::packs::own;
use crate::program::{lykta, said};
use content::{Files, Severity};
use locale::Language;
use std::fs;
use std::path::Path;

const C3: &str = "challenges/c3-responsibility/sv.md";

fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(folder.join(file), text.replacen(from, to, 1)).unwrap();
}

fn check(folder: &Path) -> String {
    let output = lykta().arg("check").arg(folder).output().unwrap();
    said(&output)
}

#[test]
fn a_changed_text_makes_its_translations_stale_until_they_are_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), "1.0.0");
    assert!(check(&own).contains("felfritt"), "{}", check(&own));
    // Other line ends or spaces are no other text.
    change(&own, C3, "plain: När", "plain:    När");
    assert!(check(&own).contains("felfritt"), "{}", check(&own));

    change(&own, C3, "plain:    När det inte är sagt", "plain: När det är osagt");
    change(&own, C3, "# example\nIngen här", "# example\nIngen av oss");
    let told = check(&own);
    for place in ["fi.md:4:8", "en.md:4:8"] {
        let line = told.lines().find(|line| line.contains(&format!("c3-responsibility/{place}")));
        let line = line.unwrap_or_else(|| panic!("{place}: {told}"));
        assert!(line.starts_with("varning") && line.contains("c3-responsibility.plain"), "{line}");
        assert!(line.contains(&format!("{C3}, rad 4")), "{line}");
    }
    assert_eq!(told.matches("c3-responsibility.notes.example").count(), 4, "{told}");
    assert!(told.contains("inaktuella: 2") && told.contains("Varningar: 4"), "{told}");

    // The deck says so, and names the slides; in the first language nothing is stale.
    let path = folder.path().join("deck.pdf");
    let export = |language: &str| {
        let pack = own.to_str().unwrap();
        let arguments = ["export", "--pack", pack, "--audience", "ledningsgrupp", "--minutes", "10", "--language"];
        said(&lykta().args(arguments).arg(language).arg("--output").arg(&path).output().unwrap())
    };
    assert!(export("fi").contains("Vastuu on johdolla silloinkin"), "{}", export("fi"));
    assert!(!export("sv").contains("översatt"), "{}", export("sv"));

    let accept = |more: &[&str]| {
        let output = lykta().args(["pack", "accept", own.to_str().unwrap()]).args(more).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(
        accept(&["--language", "fi", "--text", "c3-responsibility.notes"]),
        "fi c3-responsibility.notes.example\n"
    );
    assert!(check(&own).contains("Varningar: 3"), "{}", check(&own));
    assert_eq!(accept(&[]).lines().count(), 3);
    assert!(check(&own).contains("felfritt"), "{}", check(&own));
}

#[test]
fn a_text_that_is_missing_or_empty_is_told_where_it_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), "1.0.0");
    let file = "challenges/c3-responsibility/fi.md";
    let text = fs::read_to_string(own.join(file)).unwrap();
    let good = text.lines().find(|line| line.trim_start().starts_with("good:")).unwrap();
    change(&own, file, &format!("{good}\n"), "");
    let told = check(&own);
    assert!(told.matches("saknas: 1").count() == 1 && told.matches("saknas: 0").count() == 2, "{told}");
    assert!(told.contains("c3-responsibility.questions.who-stops.good"), "{told}");

    change(&own, "challenges/c3-responsibility/en.md", "plain: ", "plain: '' # ");
    let told = check(&own);
    assert!(told.lines().any(|line| line.starts_with("fel: challenges/c3-responsibility/en.md:4:8")), "{told}");
}

#[test]
fn a_language_under_way_is_counted_and_not_offered() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), "1.0.0");
    change(&own, "pack.yaml", "languages: [sv, fi, en]", "languages: [sv, fi]");
    fs::remove_file(own.join("challenges/c3-responsibility/en.md")).unwrap();
    let told = check(&own);
    let english = told.lines().find(|line| line.starts_with("English")).unwrap();
    assert!(english.contains("erbjuds inte ännu") && !english.contains("saknas: 0"), "{told}");
    assert!(told.contains("felfritt"), "{told}");
}

/// Every label of every data file, one after the other, without its Finnish: never a briefing with Swedish words in it.
#[test]
fn a_label_without_a_language_that_is_offered_is_an_error() {
    let files = app::bundled();
    let mut labels = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".yaml") && !path.starts_with("translations/"))
    {
        let text = std::str::from_utf8(bytes).unwrap();
        // A label in one line; of many, some.
        for (at, _) in text.match_indices(", fi: ").filter(|(at, _)| at % 13 == 0) {
            let Some(length) = text[at + 2..].find(", en: ") else { continue };
            if text[at..at + 2 + length].contains(['\n', '[']) {
                continue;
            }
            let mut changed: Files = files.clone();
            changed.insert(path.clone(), [&text[..at], &text[at + 2 + length..]].concat().into_bytes());
            let (pack, problems) = content::read(&changed);
            let line = text[..at].matches('\n').count() + 1;
            let told = problems
                .iter()
                .any(|problem| problem.severity == Severity::Error && problem.file == *path && problem.line == line);
            assert!(told && pack.is_none(), "{path}:{line}: {problems:?}");
            labels += 1;
        }
    }
    assert!(labels >= 10, "{labels}");
}

/// A body or a challenge without its file in a language gives no briefing in that language, and the others stay whole.
#[test]
fn a_missing_file_is_an_error_or_its_language_is_not_offered() {
    for path in ["challenges/c3-responsibility/fi.md", "audiences/ledningsgrupp/fi.md", "pages/reading-figures/fi.md"] {
        let mut files = app::bundled();
        files.remove(path);
        let (pack, problems) = content::read(&files);
        assert!(pack.is_none() && problems.iter().any(|problem| problem.file == path), "{path}");
        let text = String::from_utf8(files["pack.yaml"].clone()).unwrap();
        files.insert("pack.yaml".into(), text.replace("[sv, fi, en]", "[sv, en]").into_bytes());
        let pack = content::read(&files).0.unwrap();
        let request = deck::Request { language: Language::Fi, ..crate::program::request(10) };
        let refused = deck::build(&pack, &request).unwrap_err();
        assert_eq!(refused.code, "language-not-in-pack");
        assert!(deck::build(&pack, &crate::program::request(10)).is_ok());
    }
}
