//! How well the glossary's terms are found: sentences with marked occurrences, half of them written before the matcher.

use crate::program::project;
use deck::Glossary;
use locale::Language;
use std::fs;
use std::ops::Range;

/// A sentence without its marks, and where the marked words stand.
struct Sentence {
    text: String,
    marked: Vec<(String, Range<usize>)>,
}

/// Takes `[words](id)` apart.
fn sentence(line: &str) -> Sentence {
    let (mut text, mut marked, mut rest) = (String::new(), Vec::new(), line);
    while let Some((before, mark)) = rest.split_once('[') {
        let (words, after) = mark.split_once("](").unwrap_or_else(|| panic!("{line}"));
        let (id, after) = after.split_once(')').unwrap();
        text += before;
        marked.push((id.to_owned(), text.len()..text.len() + words.len()));
        text += words;
        rest = after;
    }
    Sentence { text: text + rest, marked }
}

fn sentences(name: &str) -> Vec<Sentence> {
    let text = fs::read_to_string(project().join("tests/fixtures/terms").join(name)).unwrap();
    text.lines().filter(|line| !line.starts_with('#')).map(sentence).collect()
}

/// At least 95 of 100 marked occurrences are found, and at most 2 of 100 hits are false, in each half of each language.
#[test]
fn marked_terms_are_found_and_little_else() {
    let pack = app::pack(None).unwrap();
    let mut told = Vec::new();
    let mut good = true;
    for language in Language::ALL {
        let glossary = Glossary::new(&pack, language);
        for half in ["unseen", "seen"] {
            let (mut marked, mut found, mut hits, mut wrong) = (0, 0, 0, Vec::new());
            let sentences = sentences(&format!("{half}-{language}.txt"));
            assert_eq!(sentences.len(), 30, "{half}-{language}");
            for Sentence { text, marked: expected } in sentences {
                let here = glossary.find(&text);
                let is = |(id, at): &(&str, Range<usize>), (marked, place): &(String, Range<usize>)| {
                    id == marked && at.start < place.end && place.start < at.end
                };
                let missed: Vec<_> = expected.iter().filter(|mark| !here.iter().any(|hit| is(hit, mark))).collect();
                let false_hits: Vec<_> = here.iter().filter(|hit| !expected.iter().any(|mark| is(hit, mark))).collect();
                marked += expected.len();
                found += expected.len() - missed.len();
                hits += here.len();
                wrong.extend(missed.iter().map(|(id, at)| format!("missed {id}: {}", &text[at.clone()])));
                wrong.extend(false_hits.iter().map(|(id, at)| format!("false {id}: {}", &text[at.clone()])));
            }
            let false_hits = wrong.iter().filter(|line| line.starts_with("false")).count();
            good &= found * 100 >= marked * 95 && false_hits * 100 <= hits * 2;
            told.push(format!("{language} {half}: {found}/{marked} found, {false_hits}/{hits} false {wrong:?}"));
        }
    }
    println!("{}", told.join("\n"));
    assert!(good, "{}", told.join("\n"));
}

/// What an author writes as a form of a term is found as that term.
#[test]
fn every_term_is_found_by_its_own_forms() {
    let pack = app::pack(None).unwrap();
    for language in Language::ALL {
        let glossary = Glossary::new(&pack, language);
        for entry in &pack.glossary {
            for form in entry.found_by(language) {
                let plain: Vec<&str> = form.split(' ').map(|word| word.split('/').next().unwrap_or(word)).collect();
                let plain = plain.join(" ").replace('*', "");
                let found: Vec<&str> = glossary.find(&plain).into_iter().map(|(id, _)| id).collect();
                assert_eq!(found, [entry.id.as_str()], "{language}: {plain}");
            }
        }
    }
}
