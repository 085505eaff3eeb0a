//! What the check says about the words of a pack: as warnings, since a text that is hard to read can still be used.

use chrono::NaiveDate;
use content::{Audience, Files, Pack, Problem, Severity};
use deck::{Deck, DeckWords, Glossaries, Request, Slide, UsedTerm};
use language::{HARD, Readability};
use locale::{Language, Message};
use std::collections::BTreeMap;

/// A briefing whose sentences have more words than this on average is reported, where LIX says nothing.
const fn most_words(language: Language) -> usize {
    match language {
        Language::Fi => 14,
        Language::Sv | Language::En => 20,
    }
}

/// Where a term stands that needs a word of explanation, and for whom.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    file: String,
    line: usize,
    column: usize,
    term: String,
}

/// What stands there.
struct Unexplained {
    word: String,
    plain: String,
    bodies: Vec<String>,
}

/// Looks at the words of every briefing: of each body in each language, the shortest, the usual and the longest, and each
/// template, with each case where it tells one.
pub(super) fn advice(pack: &Pack, files: &Files) -> Vec<Problem> {
    let mut glossaries = Glossaries::default();
    let mut unexplained: BTreeMap<Place, Unexplained> = BTreeMap::new();
    let mut problems = Vec::new();
    for audience in &pack.audiences {
        for &language in pack.languages.iter().filter(|language| audience.texts.contains_key(*language)) {
            for request in requests(pack, audience, language) {
                let Ok(deck) = deck::build(pack, &request) else { continue };
                let words = deck::words(glossaries.of(pack, &deck), &deck, audience.knows);
                collect(files, audience, (&deck, &words), &mut unexplained);
                if request.template.is_none() && request.minutes == audience.minutes.longest {
                    problems.extend(words.readability.and_then(|counted| hard_to_read(audience, language, counted)));
                }
            }
        }
    }
    problems.extend(unexplained.into_iter().map(|(place, what)| jargon(place, &what)));
    problems
}

/// The briefings that a body can be given. One that cannot be made is no matter of words.
fn requests(pack: &Pack, audience: &Audience, language: Language) -> Vec<Request> {
    let request = |minutes: u32| Request::new(&audience.id, minutes, language, NaiveDate::default());
    let minutes = audience.minutes;
    let mut all: Vec<Request> = [minutes.shortest, minutes.usual, minutes.longest].map(request).to_vec();
    for template in &pack.templates {
        let request = Request { template: Some(template.id.clone()), ..request(template.minutes.usual) };
        if template.case {
            let told = |case: &content::Case| Request { case: Some(case.id.clone()), ..request.clone() };
            all.extend(pack.cases.iter().map(told));
        } else {
            all.push(request);
        }
    }
    all
}

/// The first slide of a deck on which each term stands unexplained.
fn collect(
    files: &Files,
    audience: &Audience,
    (deck, words): (&Deck, &DeckWords),
    unexplained: &mut BTreeMap<Place, Unexplained>,
) {
    let mut told = Vec::new();
    for (slide, words) in deck.slides.iter().zip(&words.slides) {
        for used in words.terms.iter().filter(|used| used.advice) {
            if told.contains(&&used.term.id) {
                continue;
            }
            told.push(&used.term.id);
            let place = place(files, deck, slide, used);
            let what = unexplained.entry(place).or_insert_with(|| Unexplained {
                word: used.shown_as.clone().unwrap_or_default(),
                plain: used.term.plain.clone(),
                bodies: Vec::new(),
            });
            let name = audience.name.get(deck.language).to_owned();
            if !what.bodies.contains(&name) {
                what.bodies.push(name);
            }
        }
    }
}

fn jargon(place: Place, what: &Unexplained) -> Problem {
    let message = |code: &str| {
        let message = Message::new(code).with("word", &what.word).with("plain", &what.plain);
        message.with("bodies", what.bodies.join(", "))
    };
    let (message, hint) = (message("pack-unexplained-term"), message("pack-unexplained-term-hint"));
    Problem { severity: Severity::Warning, file: place.file, line: place.line, column: place.column, message, hint }
}

/// Where in the pack the text stands that a slide got its word from; the beginning of the likeliest file when it is
/// pieced together.
fn place(files: &Files, deck: &Deck, slide: &Slide, used: &UsedTerm) -> Place {
    let language = deck.language;
    let candidates = candidates(deck, slide, files);
    let text_of = |file: &String| String::from_utf8_lossy(&files[file]).into_owned();
    for words in sought(slide, language, used.shown_as.as_deref().unwrap_or_default()) {
        for file in &candidates {
            let text = text_of(file);
            if let Some(at) = text.find(&words.0) {
                let (line, column) = content::line_and_column(&text, at + words.1);
                return Place { file: file.clone(), line, column, term: used.term.id.clone() };
            }
        }
    }
    let file = candidates.into_iter().next().unwrap_or_else(|| "glossary.yaml".to_owned());
    Place { file, line: 1, column: 1, term: used.term.id.clone() }
}

/// The files that a slide can have its words from, the likeliest first: what the body's own file says, the folder that the
/// slide is named after, and everything else in its language.
fn candidates(deck: &Deck, slide: &Slide, files: &Files) -> Vec<String> {
    let words = format!("/{}.md", deck.language);
    let owner = format!("/{}/", slide.id.split('.').next().unwrap_or_default());
    let own = format!("audiences/{}{words}", deck.audience.id);
    let in_language = |file: &&String| file.ends_with(&words) && !file.starts_with("audiences/");
    let rank = |file: &String| (file.ends_with(".yaml"), !file.contains(&owner));
    let mut others: Vec<String> =
        files.keys().filter(|file| in_language(file) || file.ends_with(".yaml")).cloned().collect();
    others.sort_by_key(rank);
    std::iter::once(own).filter(|own| files.contains_key(own)).chain(others).collect()
}

/// Letters of a text before a word that are looked for with it.
const CONTEXT: usize = 24;

/// What to look for in the files, with the place of the word in it: first the word with what stands before it on the
/// slide, then the word alone.
fn sought(slide: &Slide, language: Language, word: &str) -> Vec<(String, usize)> {
    let spans = slide.texts().into_iter().flatten().map(|span| span.text.replace('\u{a0}', " ").replace('\u{ad}', ""));
    let with_context = spans.filter_map(|text| {
        let at = text.find(word)?;
        let from = text[..at].char_indices().rev().nth(CONTEXT).map_or(0, |(at, _)| at);
        Some((text[from..at + word.len()].to_owned(), at - from))
    });
    // What stands at a bar is written as a label of its language: `{sv: ..., fi: ...}`.
    let labels = slide.labels().filter_map(|label| Some((label.to_owned(), label.find(word)?)));
    let labels = labels.map(|(label, at)| (format!("{language}: {label}"), language.code().len() + 2 + at));
    with_context.chain(labels).chain([(word.to_owned(), 0)]).filter(|(words, _)| !words.is_empty()).collect()
}

/// A briefing that is hard to read: by LIX where it is Swedish, by the length of its sentences elsewhere.
fn hard_to_read(audience: &Audience, language: Language, counted: Readability) -> Option<Problem> {
    let (code, value) = match counted.lix {
        Some(lix) if lix > HARD => ("pack-hard-to-read", lix),
        None if counted.words_a_sentence > most_words(language) => ("pack-long-sentences", counted.words_a_sentence),
        _ => return None,
    };
    let message = |code: &str| {
        let message = Message::new(code).with("audience", audience.name.get(language)).count("value", value);
        message.count("most", counted.lix.map_or(most_words(language), |_| HARD))
    };
    Some(Problem {
        severity: Severity::Warning,
        file: format!("audiences/{}/{language}.md", audience.id),
        line: 1,
        column: 1,
        message: message(code),
        hint: message(&format!("{code}-hint")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use deck::Span;

    #[test]
    fn a_word_is_looked_for_with_what_stands_before_it() {
        let deck = crate::make_deck(
            &crate::pack(None).unwrap(),
            &Request::new("ledningsgrupp", 5, Language::Sv, NaiveDate::default()),
        );
        let mut slide = deck.unwrap().slides.remove(0);
        slide.headline = vec![Span { text: "Vi frågar efter vår SOC:en".into(), ..Span::default() }];
        slide.body.clear();
        assert_eq!(
            sought(&slide, Language::Sv, "SOC:en"),
            [("Vi frågar efter vår SOC:en".into(), 22), ("SOC:en".into(), 0)]
        );
    }
}
