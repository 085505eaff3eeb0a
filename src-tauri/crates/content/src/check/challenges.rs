use super::Found;
use crate::{Challenge, ChallengeText};
use locale::Message;

/// As many questions as a slide shows.
const QUESTIONS: usize = 3;

pub(super) fn check(found: &mut Found<'_>) {
    if found.pack.challenge_ids.is_empty() {
        found.error("pack.yaml", "challenges:", Message::new("pack-no-challenge"));
    }
    for challenge in &found.pack.challenges {
        let file = format!("challenges/{}/challenge.yaml", challenge.id);
        found.same_id(&file, &challenge.id);
        for support in &challenge.support {
            found.source(&file, &support.source);
        }
        asked_of(found, challenge, &file);
        for (&language, text) in &challenge.texts {
            let words = format!("challenges/{}/{language}.md", challenge.id);
            check_text(found, challenge, text, &file, &words);
        }
    }
    unlisted(found);
}

fn check_text(found: &mut Found<'_>, challenge: &Challenge, text: &ChallengeText, file: &str, words: &str) {
    for headline in [&text.headline, &text.example.headline, &text.questions.headline, &text.decision.headline] {
        found.headline(words, headline);
    }
    found.references(words, text.texts().into_iter());
    for text in text.texts() {
        found.tells_contradictions(words, &[text]);
    }
    found.evidence_pair(file, challenge.evidence.as_ref(), words, text.evidence.as_ref());
    if challenge.evidence.is_none() && text.no_figure.is_none() {
        found.error(words, "headline:", Message::new("pack-no-figure-unsaid"));
    }
    if challenge.evidence_more.len() != text.evidence_more.len() {
        found.error(words, "evidence_more:", Message::new("pack-evidence-more"));
    }
    let mut slides = ["message", "example", "questions", "decision"].map(str::to_owned).to_vec();
    for (evidence, more) in challenge.evidence_more.iter().zip(&text.evidence_more) {
        found.evidence_pair(file, Some(evidence), words, Some(more));
        match (&more.id, &more.headline) {
            (Some(id), Some(headline)) => {
                found.headline(words, headline);
                slides.push(format!("evidence-{id}"));
            }
            _ => found.error(words, &more.title.source, Message::new("pack-evidence-more")),
        }
    }
    found.notes(words, &text.notes, &slides);
    questions(found, text, words);
}

/// Questions are tagged by audiences that there are, and only questions that there are.
fn asked_of(found: &mut Found<'_>, challenge: &Challenge, file: &str) {
    for (question, audiences) in &challenge.questions {
        let is_question = |text: &ChallengeText| text.questions.list.iter().any(|known| known.id == *question);
        if !challenge.texts.values().all(is_question) {
            found.error(
                file,
                &format!("{question}:"),
                Message::new("pack-unknown-question").with("question", question),
            );
        }
        for id in audiences.iter().filter(|id| !found.pack.audiences.iter().any(|audience| audience.id == **id)) {
            found.error(file, id, Message::new("pack-unknown-audience").with("audience", id));
        }
    }
}

fn questions(found: &mut Found<'_>, text: &ChallengeText, words: &str) {
    let list = &text.questions.list;
    if list.len() < QUESTIONS {
        found.error(words, "questions:", Message::new("pack-few-questions").count("count", list.len()));
    }
    for (place, question) in list.iter().enumerate() {
        if list[..place].iter().any(|earlier| earlier.id == question.id) {
            let message = Message::new("pack-duplicate-id").with("id", &question.id);
            found.error(words, &format!("id: {}", question.id), message);
        }
    }
}

/// A folder that the pack does not list would never be seen.
fn unlisted(found: &mut Found<'_>) {
    let texts = found.texts;
    for path in texts.keys().filter(|path| path.starts_with("challenges/") && path.ends_with("/challenge.yaml")) {
        let folder = path.split('/').nth(1).unwrap_or_default();
        if !found.pack.challenge_ids.iter().any(|id| id == folder) {
            found.warning(path, "id:", Message::new("pack-unlisted-challenge").with("challenge", folder));
        }
    }
}

/// Background pages.
pub(super) fn check_pages(found: &mut Found<'_>) {
    for page in &found.pack.pages {
        let file = format!("pages/{}/page.yaml", page.id);
        found.same_id(&file, &page.id);
        for id in &page.audiences {
            if !found.pack.audiences.iter().any(|audience| audience.id == *id) {
                found.error(&file, id, Message::new("pack-unknown-audience").with("audience", id));
            }
        }
        for (&language, text) in &page.texts {
            let words = format!("pages/{}/{language}.md", page.id);
            found.headline(&words, &text.headline);
            found.references(&words, text.texts().into_iter());
            found.tells_contradictions(&words, &text.texts());
            found.evidence_pair(&file, page.evidence.as_ref(), &words, text.evidence.as_ref());
        }
    }
}
