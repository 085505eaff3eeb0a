//! Every word of the bundled pack and of the help is spelt as its language spells it, or stands in the list of accepted words.

use crate::program::project;
use locale::Language;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

/// Fields that hold no running text.
const SILENT: [&str; 3] = ["id", "forms", "url"];

/// The texts of a value in a language; in a map of languages only that one's.
fn texts(language: Language, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(language, value, found)),
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| !SILENT.contains(&name.as_str())) {
                let other = name.parse::<Language>().is_ok_and(|named| named != language);
                if !other {
                    texts(language, value, found);
                }
            }
        }
        _ => {}
    }
}

/// Maps of languages inside a value: the only texts of a `.yaml` file.
fn labels(language: Language, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| labels(language, value, found)),
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| !SILENT.contains(&name.as_str())) {
                if name == language.code() {
                    texts(language, value, found);
                } else {
                    labels(language, value, found);
                }
            }
        }
        _ => {}
    }
}

/// Everything that the pack says in a language.
fn said(language: Language) -> String {
    let mut found = Vec::new();
    for (path, bytes) in app::bundled() {
        let text = String::from_utf8(bytes).unwrap();
        if path.ends_with(".yaml") {
            labels(language, &serde_saphyr::from_str(&text).unwrap(), &mut found);
        } else if path.ends_with(&format!("/{language}.md")) {
            let (front, body) = text.trim_start_matches("---\n").split_once("\n---\n").unwrap();
            texts(language, &serde_saphyr::from_str(front).unwrap(), &mut found);
            found.extend(body.lines().filter(|line| !line.starts_with('#')).map(str::to_owned));
        }
    }
    found.join("\n")
}

/// The words of a text. References to figures are numbers, or the words that are written in their place.
fn words(text: &str) -> BTreeSet<String> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (reference, after) = after.split_once('}').unwrap_or((after, ""));
        plain = plain + before + " " + reference.split_once('|').map_or("", |(_, words)| words);
        rest = after;
    }
    plain += rest;
    let plain = plain.replace("\\-", "").replace('’', "'").replace('\u{2011}', "-");
    let joins = |letter: char| letter.is_alphanumeric() || "-':".contains(letter);
    let words = plain.split(|letter| !joins(letter)).map(|word| word.trim_matches(['-', '\'', ':']));
    let is_word = |word: &&str| word.chars().count() > 1 && !word.contains(|letter: char| letter.is_ascii_digit());
    words.filter(is_word).map(str::to_owned).collect()
}

/// What a speller that reads a word a line says about the words.
fn asked(program: &str, arguments: &[&str], words: &BTreeSet<String>) -> String {
    let mut command = Command::new(program);
    command.args(arguments).env("LC_ALL", "C.UTF-8").stdin(Stdio::piped()).stdout(Stdio::piped());
    let started = command.spawn();
    let mut speller = started.unwrap_or_else(|error| panic!("{program}: {error}; ./dev test installs it"));
    let mut input = speller.stdin.take().unwrap();
    let lines: String = words.iter().map(|word| format!("{word}\n")).collect();
    let writing = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = speller.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(output.status.success(), "{program}");
    String::from_utf8(output.stdout).unwrap()
}

/// Words that no speller of the language knows.
fn unknown(language: Language, words: &BTreeSet<String>) -> BTreeSet<String> {
    let hunspell = |dictionary: &str| asked("hunspell", &["-d", dictionary, "-i", "UTF-8", "-l"], words);
    match language {
        Language::Sv => hunspell("sv_FI").lines().map(str::to_owned).collect(),
        Language::En => hunspell("en_GB").lines().map(str::to_owned).collect(),
        Language::Fi => {
            let told = asked("voikkospell", &[], words);
            assert_eq!(told.lines().count(), words.len(), "voikkospell");
            told.lines().filter_map(|line| line.strip_prefix("W: ")).map(str::to_owned).collect()
        }
    }
}

/// Everything that the help says in a language.
fn helped(language: Language) -> String {
    let folder = project().join(format!("content/help/{language}"));
    let pages = fs::read_dir(folder).unwrap().map(|page| fs::read_to_string(page.unwrap().path()).unwrap());
    pages.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_word_of_the_pack_and_the_help_is_known() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let list = project().join(format!("tests/fixtures/words/{language}.txt"));
        let accepted = fs::read_to_string(&list).unwrap();
        let accepted: BTreeSet<&str> = accepted.lines().filter(|line| !line.starts_with('#')).collect();
        let words = words(&(said(language) + "\n" + &helped(language)));
        assert!(words.len() > 1000, "{language}: {}", words.len());
        let unknown = unknown(language, &words);
        let strange: Vec<_> = unknown.iter().filter(|word| !accepted.contains(word.as_str())).collect();
        if !strange.is_empty() {
            wrong.push(format!("{language}: {strange:?}"));
        }
    }
    assert!(wrong.is_empty(), "mend these, or accept them in tests/fixtures/words: {}", wrong.join("\n"));
}

/// The check itself can fail.
#[test]
fn a_slip_of_the_pen_is_found() {
    let slips = [(Language::Sv, "säkerhetskopja"), (Language::Fi, "tietoturvvapoikkeama"), (Language::En, "firewwall")];
    for (language, slip) in slips {
        assert_eq!(unknown(language, &BTreeSet::from([slip.to_owned()])), BTreeSet::from([slip.to_owned()]));
    }
}
