//! The help in three languages.

use app::{HelpBlock, HelpRun, help};
use locale::Language;

fn words(runs: &[HelpRun]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Every running text and point of the help, by page.
fn texts(language: Language) -> Vec<(String, Vec<String>)> {
    let pages = help(language).into_iter().map(|page| {
        let blocks = page.parts.into_iter().flat_map(|part| part.blocks);
        let texts = blocks.flat_map(|block| match block {
            HelpBlock::Paragraph { text } => vec![words(&text)],
            HelpBlock::List { items, .. } => items.iter().map(|item| words(item)).collect(),
            HelpBlock::Table { rows, .. } => rows.iter().flatten().map(|cell| words(cell)).collect(),
        });
        (page.id, texts.collect())
    });
    pages.collect()
}

#[test]
fn every_language_has_the_same_pages_with_the_same_parts() {
    let shape = |language| -> Vec<(String, Vec<usize>)> {
        help(language)
            .iter()
            .map(|page| (page.id.clone(), page.parts.iter().map(|part| part.blocks.len()).collect()))
            .collect()
    };
    let swedish = shape(Language::Sv);
    assert_eq!(swedish.len(), 6);
    assert_eq!(shape(Language::Fi), swedish);
    assert_eq!(shape(Language::En), swedish);
    for page in Language::ALL.into_iter().flat_map(help) {
        assert!(!page.title.is_empty() && page.parts.len() > 1, "{page:?}");
        assert!(page.parts.iter().skip(1).all(|part| !part.heading.is_empty() && !part.blocks.is_empty()), "{page:?}");
    }
}

#[test]
fn swedish_pages_are_easy_to_read() {
    for (page, texts) in texts(Language::Sv) {
        let mut counts = language::Counts::default();
        texts.iter().for_each(|text| counts.add(Language::Sv, text));
        let lix = counts.readability(Language::Sv).and_then(|counted| counted.lix);
        let lix = lix.unwrap_or_else(|| panic!("{page} is too short"));
        assert!(lix < 45, "{page}: LIX {lix}");
    }
}

#[test]
fn no_page_invents_who_is_to_be_asked() {
    for (page, texts) in Language::ALL.into_iter().flat_map(texts) {
        for text in texts {
            assert!(!text.contains('@') && !text.contains("http"), "{page}: {text}");
        }
    }
}
