//! What changed from one text to another, word by word.

use crate::changes::{TextChange, WordRun, WordsAre};
use crate::outline::OutlineText;
use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

/// A text of which less than a third stayed is told as a new one: its kept words would only be in the way.
const KEPT_AT_LEAST: usize = 3;

/// A stretch of a text: kept, or put in the place of another.
enum Stretch {
    Kept(String),
    Changed { removed: String, added: String },
}

/// Texts that are new, gone or worded otherwise. What stays between them says which belong together; of those that do not
/// stay, the nearest two of the same part do.
pub(super) fn texts(before: &[OutlineText], after: &[OutlineText]) -> Vec<TextChange> {
    let mut found = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, before, after) {
        if !matches!(step, DiffOp::Equal { .. }) {
            paired(&before[step.old_range()], &after[step.new_range()], &mut found);
        }
    }
    found
}

fn paired(before: &[OutlineText], mut after: &[OutlineText], found: &mut Vec<TextChange>) {
    for old in before {
        let (mut new, twin) = (None, after.iter().position(|new| new.part == old.part));
        if let Some(at) = twin {
            found.extend(after[..at].iter().map(|text| changed(None, Some(text))));
            (new, after) = (Some(&after[at]), &after[at + 1..]);
        }
        found.push(changed(Some(old), new));
    }
    found.extend(after.iter().map(|text| changed(None, Some(text))));
}

fn changed(before: Option<&OutlineText>, after: Option<&OutlineText>) -> TextChange {
    let words = |text: Option<&OutlineText>| text.map_or("", |text| &text.text).to_owned();
    let part = before.or(after).map_or(crate::SlidePart::Paragraph, |text| text.part);
    TextChange { part, runs: runs(&words(before), &words(after)) }
}

/// Kept, removed and added words in order; nothing of either text is lost.
pub(super) fn runs(before: &str, after: &str) -> Vec<WordRun> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for change in TextDiff::from_unicode_words(before, after).iter_all_changes() {
        add(&mut stretches, change.tag(), change.value());
    }
    let kept: usize = stretches.iter().map(|it| if let Stretch::Kept(text) = it { letters(text) } else { 0 }).sum();
    if kept * KEPT_AT_LEAST < letters(before).min(letters(after)) {
        stretches = vec![Stretch::Changed { removed: before.to_owned(), added: after.to_owned() }];
    }
    joined(stretches).into_iter().flat_map(written).filter(|run| !run.text.is_empty()).collect()
}

fn add(stretches: &mut Vec<Stretch>, tag: ChangeTag, words: &str) {
    match (stretches.last_mut(), tag) {
        (Some(Stretch::Kept(text)), ChangeTag::Equal) => text.push_str(words),
        (_, ChangeTag::Equal) => stretches.push(Stretch::Kept(words.to_owned())),
        (Some(Stretch::Changed { removed, .. }), ChangeTag::Delete) => removed.push_str(words),
        (Some(Stretch::Changed { added, .. }), ChangeTag::Insert) => added.push_str(words),
        (_, ChangeTag::Delete) => {
            stretches.push(Stretch::Changed { removed: words.to_owned(), added: String::new() });
        }
        (_, ChangeTag::Insert) => {
            stretches.push(Stretch::Changed { removed: String::new(), added: words.to_owned() });
        }
    }
}

/// A space or a stop that happens to stay between two changed words belongs to them: they are read as one change.
fn joined(stretches: Vec<Stretch>) -> Vec<Stretch> {
    let mut done: Vec<Stretch> = Vec::new();
    for next in stretches {
        let between = match &done[..] {
            [.., Stretch::Changed { .. }, Stretch::Kept(text)] if letters(text) == 0 => Some(text.clone()),
            _ => None,
        };
        match (next, between) {
            (Stretch::Changed { removed, added }, Some(between)) => {
                done.pop();
                if let Some(Stretch::Changed { removed: was, added: is }) = done.last_mut() {
                    *was += &(between.clone() + &removed);
                    *is += &(between + &added);
                }
            }
            (next, _) => done.push(next),
        }
    }
    done
}

fn written(stretch: Stretch) -> Vec<WordRun> {
    match stretch {
        Stretch::Kept(text) => vec![WordRun { are: WordsAre::Kept, text }],
        Stretch::Changed { removed, added } => {
            vec![WordRun { are: WordsAre::Removed, text: removed }, WordRun { are: WordsAre::Added, text: added }]
        }
    }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::SlidePart;
    use proptest::prelude::*;

    fn shown(before: &str, after: &str) -> String {
        let mark = |run: WordRun| match run.are {
            WordsAre::Kept => run.text,
            WordsAre::Removed => format!("[-{}-]", run.text),
            WordsAre::Added => format!("[+{}+]", run.text),
        };
        runs(before, after).into_iter().map(mark).collect()
    }

    #[test]
    fn words_change_as_a_whole_and_neighbours_together() {
        assert_eq!(shown("Vi övar i mars.", "Vi övar i maj."), "Vi övar i [-mars-][+maj+].");
        assert_eq!(
            shown("Vi övar nu och då med alla.", "Vi övar varje vår med alla."),
            "Vi övar [-nu och då-][+varje vår+] med alla."
        );
        assert_eq!(
            shown("Ansvaret är klart.", "Ansvaret är klart. Listan finns."),
            "Ansvaret är klart.[+ Listan finns.+]"
        );
        assert_eq!(shown("Ett två tre fyra", "Fem sex tre sju åtta"), "[-Ett två tre fyra-][+Fem sex tre sju åtta+]");
        assert_eq!((shown("", "a"), shown("a", ""), shown("", "")), ("[+a+]".into(), "[-a-]".into(), String::new()));
    }

    #[test]
    fn a_new_point_leaves_the_others_alone() {
        let points = |texts: &[&str]| -> Vec<OutlineText> {
            texts.iter().map(|text| OutlineText { part: SlidePart::Point, text: (*text).to_owned() }).collect()
        };
        let found = texts(&points(&["Ett", "Två", "Tre"]), &points(&["Noll", "Ett", "Två nu", "Tre"]));
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[0].runs, [WordRun { are: WordsAre::Added, text: "Noll".into() }]);
        assert_eq!(found[1].runs[1], WordRun { are: WordsAre::Added, text: " nu".into() });
    }

    /// Few different words, so that many meet.
    const SOME_TEXT: &str = "([a-cåä🏮]{0,2}[ .,|\u{a0}-]{0,2}){0,12}";

    proptest! {
        #[test]
        fn the_runs_turn_one_text_into_the_other(before in SOME_TEXT, after in SOME_TEXT) {
            let runs = runs(&before, &after);
            let without = |are: WordsAre| -> String {
                runs.iter().filter(|run| run.are != are).map(|run| run.text.as_str()).collect()
            };
            prop_assert_eq!(without(WordsAre::Added), before);
            prop_assert_eq!(without(WordsAre::Removed), after);
            prop_assert!(runs.windows(2).all(|pair| pair[0].are != pair[1].are));
        }
    }
}
