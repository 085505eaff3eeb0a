//! Which texts each language has, and which were made from a text that has changed since.

use crate::read::Texts;
use crate::texts::{self, Spoken};
use crate::{Files, Pack, Problem, yaml};
use locale::{Language, Message};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How far a language has come, in texts. The first language of a pack is complete by nature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Completeness {
    /// The language.
    pub language: Language,
    /// Decks can be made in it: pack.yaml names it.
    pub offered: bool,
    /// Texts that the first language has.
    pub all: usize,
    /// Those that this language has too.
    pub present: usize,
    /// Those of them whose first text changed since, or that nobody has compared with it.
    pub stale: usize,
    /// Those that it lacks.
    pub missing: usize,
    /// A record tells which texts the translations were compared with; without one nobody knows what is stale.
    pub recorded: bool,
}

/// What `lykta pack accept` writes down for a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The file inside the pack.
    pub path: String,
    /// What it is to hold.
    pub text: String,
    /// Ids of the texts that were new or stale before.
    pub accepted: Vec<String>,
}

/// What a look at all languages gave.
#[derive(Debug, Default)]
pub(crate) struct Translations {
    pub(crate) completeness: Vec<Completeness>,
    pub(crate) stale: BTreeMap<Language, BTreeSet<String>>,
    pub(crate) problems: Vec<Problem>,
}

/// By text id, a mark of the text in the first language that a translation was compared with.
type Record = BTreeMap<String, String>;

/// Compares every language with the first one.
pub(crate) fn compare(pack: &Pack, files: &Texts<'_>) -> Translations {
    let mut found = Translations::default();
    let Some(&base) = pack.languages.first() else { return found };
    let texts = texts::all(files);
    for language in Language::ALL {
        let offered = pack.languages.contains(&language);
        if offered || texts.values().any(|spoken| spoken.of(language).is_some()) {
            let record = record(files, language, &mut found.problems);
            let mut one = One { base, language, offered, record: record.as_ref(), found: &mut found };
            one.compare(&texts, files);
        }
    }
    found
        .completeness
        .sort_by_key(|it| pack.languages.iter().position(|one| *one == it.language).unwrap_or(usize::MAX));
    found
}

fn path(language: Language) -> String {
    format!("translations/{language}.yaml")
}

fn record(files: &Texts<'_>, language: Language, problems: &mut Vec<Problem>) -> Option<Record> {
    let path = path(language);
    let text = files.get(path.as_str())?;
    yaml::parse(&path, text, 1).map_err(|problem| problems.push(problem)).ok()
}

/// One language beside the first one.
struct One<'a> {
    base: Language,
    language: Language,
    offered: bool,
    record: Option<&'a Record>,
    found: &'a mut Translations,
}

impl One<'_> {
    fn compare(&mut self, texts: &BTreeMap<String, Spoken>, files: &Texts<'_>) {
        let (mut all, mut present, mut stale) = (0, 0, BTreeSet::new());
        for (id, spoken) in texts {
            self.empty(id, spoken);
            let Some(first) = spoken.of(self.base) else {
                self.label_gap(id, spoken);
                continue;
            };
            all += 1;
            let Some(own) = spoken.of(self.language) else {
                self.gap(id, spoken, files);
                continue;
            };
            present += 1;
            let recorded = self.record.map(|record| record.get(id));
            let code = match recorded {
                _ if self.language == self.base => continue,
                None => continue,
                Some(Some(known)) if *known == mark(&first.text) => continue,
                Some(Some(_)) => "pack-translation-stale",
                Some(None) => "pack-translation-unread",
            };
            stale.insert(id.clone());
            if self.offered {
                let message = Message::new(code).with("text", id).with("file", &first.file).with("line", first.line);
                self.found.problems.push(Problem::warning(&own.file, (own.line, own.column), message));
            }
        }
        let recorded = self.record.is_some() || self.language == self.base;
        if !recorded && self.offered {
            let message = Message::new("pack-translation-unrecorded").with("language", self.language.code());
            self.found.problems.push(Problem::warning("pack.yaml", (1, 1), message));
        }
        let (language, offered, missing) = (self.language, self.offered, all - present);
        let counted = Completeness { language, offered, all, present, stale: stale.len(), missing, recorded };
        self.found.completeness.push(counted);
        self.found.stale.insert(language, stale);
    }

    /// A text of the first language that this one lacks. A label would be shown in another language, so it must be there;
    /// of any other text a briefing just has one less.
    fn gap(&mut self, id: &str, spoken: &Spoken, files: &Texts<'_>) {
        if spoken.is_label {
            return self.label_gap(id, spoken);
        }
        let Some(first) = spoken.of(self.base).filter(|_| self.offered) else { return };
        let file = first.file.replace(&format!("/{}.md", self.base), &format!("/{}.md", self.language));
        // A file that is missing as a whole was told already.
        if files.contains_key(file.as_str()) && !spoken.by_language.contains_key(&self.language) {
            let message = Message::new("pack-text-missing").with("text", id);
            let message = message.with("file", &first.file).with("line", first.line);
            self.found.problems.push(Problem::warning(&file, (1, 1), message));
        }
    }

    fn label_gap(&mut self, id: &str, spoken: &Spoken) {
        let Some(other) = spoken.by_language.values().next().filter(|_| spoken.is_label && self.offered) else {
            return;
        };
        if !spoken.by_language.contains_key(&self.language) {
            let message = Message::new("pack-label-missing").with("text", id).with("language", self.language.code());
            self.found.problems.push(Problem::error(&other.file, (other.line, other.column), message));
        }
    }

    /// A text that is there but says nothing.
    fn empty(&mut self, id: &str, spoken: &Spoken) {
        let own = spoken.by_language.get(&self.language).filter(|own| own.text.trim().is_empty() && self.offered);
        if let Some(own) = own {
            let message = Message::new("pack-empty-text").with("text", id);
            self.found.problems.push(Problem::error(&own.file, (own.line, own.column), message));
        }
    }
}

/// A short mark of a text: another one when its words change, the same when its lines are broken elsewhere.
pub fn mark(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" ").as_bytes());
    digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// The record of a language after its author has looked at the translations: all of them, or those whose ids begin with
/// one of `wanted`. Nothing when the language is the first one or has no text.
pub fn accept(files: &Files, pack: &Pack, language: Language, wanted: &[String]) -> Option<Acceptance> {
    let base = *pack.languages.first()?;
    let texts = files.iter().filter_map(|(path, bytes)| Some((path.as_str(), crate::files::text(path, bytes).ok()?)));
    let texts: Texts<'_> = texts.collect();
    let before = record(&texts, language, &mut Vec::new()).unwrap_or_default();
    let is_wanted = |id: &str| wanted.is_empty() || wanted.iter().any(|wish| is_part(id, wish));
    let (mut record, mut accepted) = (Record::new(), Vec::new());
    for (id, spoken) in &texts::all(&texts) {
        let Some((first, _)) = spoken.of(base).zip(spoken.of(language)) else { continue };
        let now = mark(&first.text);
        let known = before.get(id);
        if is_wanted(id) && known != Some(&now) {
            accepted.push(id.clone());
        }
        if let Some(mark) = if is_wanted(id) { Some(now) } else { known.cloned() } {
            record.insert(id.clone(), mark);
        }
    }
    let lines: String = record.iter().map(|(id, mark)| format!("{id}: \"{mark}\"\n")).collect();
    let text =
        format!("# Written by `lykta pack accept`: the texts that the translations were compared with.\n{lines}");
    (language != base && !record.is_empty()).then(|| Acceptance { path: path(language), text, accepted })
}

/// The text itself, or one of the texts below it.
fn is_part(id: &str, wish: &str) -> bool {
    id.strip_prefix(wish).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
