use crate::check::check;
use crate::files::{Files, front_matter, text};
use crate::{
    Audience, AudienceText, Challenge, ChallengeText, DataSet, Notes, Pack, Page, PageText, Problem, Severity,
};
use crate::{page, yaml};
use locale::{Language, Message};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The newest format of a pack that this program reads.
const FORMAT: u32 = 1;

/// Reads a pack. The pack is there when none of the problems is an error.
pub fn read(files: &Files) -> (Option<Pack>, Vec<Problem>) {
    let mut reader = Reader { files, texts: BTreeMap::new(), problems: Vec::new() };
    for (path, bytes) in files {
        match text(path, bytes) {
            Ok(text) => _ = reader.texts.insert(path, text),
            Err(problem) => reader.problems.push(problem),
        }
    }
    let pack = reader.pack();
    let mut problems = reader.problems;
    if let Some(pack) = &pack {
        problems.extend(check(pack, &reader.texts));
    }
    problems.sort_by(|a, b| (a.severity, &a.file, a.line, a.column).cmp(&(b.severity, &b.file, b.line, b.column)));
    problems.dedup();
    let usable = problems.iter().all(|problem| problem.severity != Severity::Error);
    (pack.filter(|_| usable), problems)
}

/// The text files of a pack by path.
pub(crate) type Texts<'a> = BTreeMap<&'a str, String>;

struct Reader<'a> {
    files: &'a Files,
    texts: Texts<'a>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn pack(&mut self) -> Option<Pack> {
        let mut pack: Pack = self.required("pack.yaml")?;
        if pack.format > FORMAT {
            let message = Message::new("pack-too-new").with("format", pack.format);
            self.problems.push(Problem::error("pack.yaml", (1, 1), message));
            return None;
        }
        let languages = pack.languages.clone();
        pack.sources = self.required("sources.yaml").unwrap_or_default();
        pack.glossary = self.optional("glossary.yaml").unwrap_or_default();
        pack.surveys = self.surveys();
        let in_order = pack.challenge_ids.clone();
        pack.challenges = in_order.iter().filter_map(|id| self.challenge(id, &languages)).collect();
        pack.audiences = self.folders("audiences").iter().filter_map(|id| self.audience(id, &languages)).collect();
        let place = |id: &String| pack.audience_ids.iter().position(|listed| listed == id).unwrap_or(usize::MAX);
        pack.audiences.sort_by_key(|audience| place(&audience.id));
        pack.pages = self.folders("pages").iter().filter_map(|id| self.page(id, &languages)).collect();
        Some(pack)
    }

    fn challenge(&mut self, id: &str, languages: &[Language]) -> Option<Challenge> {
        let mut challenge: Challenge = self.required(&format!("challenges/{id}/challenge.yaml"))?;
        challenge.texts =
            self.in_languages(&format!("challenges/{id}"), languages, |text: &mut ChallengeText, body| {
                text.notes = Notes::parse(body);
            });
        Some(challenge)
    }

    fn audience(&mut self, id: &str, languages: &[Language]) -> Option<Audience> {
        let mut audience: Audience = self.required(&format!("audiences/{id}/audience.yaml"))?;
        audience.texts = self.in_languages(&format!("audiences/{id}"), languages, |text: &mut AudienceText, body| {
            text.notes = Notes::parse(body);
        });
        Some(audience)
    }

    fn page(&mut self, id: &str, languages: &[Language]) -> Option<Page> {
        let mut found: Page = self.required(&format!("pages/{id}/page.yaml"))?;
        found.texts = self.in_languages(&format!("pages/{id}"), languages, |text: &mut PageText, body| {
            text.body = page::blocks(body);
        });
        Some(found)
    }

    fn surveys(&mut self) -> Vec<DataSet> {
        let in_folder = |path: &&String| path.starts_with("surveys/") && path.ends_with(".yaml");
        let paths: Vec<String> = self.files.keys().filter(in_folder).cloned().collect();
        paths.iter().filter_map(|path| self.optional(path)).collect()
    }

    /// Names of the folders directly inside a folder.
    fn folders(&self, parent: &str) -> Vec<String> {
        let inside = |path: &String| {
            let (folder, _) = path.strip_prefix(parent)?.strip_prefix('/')?.split_once('/')?;
            Some(folder.to_owned())
        };
        let mut folders: Vec<String> = self.files.keys().filter_map(inside).collect();
        folders.dedup();
        folders
    }

    fn in_languages<T: DeserializeOwned>(
        &mut self,
        folder: &str,
        languages: &[Language],
        add_body: impl Fn(&mut T, &str),
    ) -> BTreeMap<Language, T> {
        let mut found = BTreeMap::new();
        for &language in languages {
            let path = format!("{folder}/{language}.md");
            if !self.files.contains_key(&path) {
                self.missing(&path);
            }
            let Some(text) = self.texts.get(path.as_str()) else { continue };
            let parsed = front_matter(&path, text).and_then(|matter| {
                let mut parsed: T = yaml::parse(&path, matter.yaml, 2)?;
                add_body(&mut parsed, matter.body);
                Ok(parsed)
            });
            match parsed {
                Ok(parsed) => _ = found.insert(language, parsed),
                Err(problem) => self.problems.push(problem),
            }
        }
        found
    }

    fn required<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        if !self.files.contains_key(path) {
            self.missing(path);
        }
        self.optional(path)
    }

    fn optional<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = self.texts.get(path)?;
        yaml::parse(path, text, 1).map_err(|problem| self.problems.push(problem)).ok()
    }

    fn missing(&mut self, path: &str) {
        self.problems.push(Problem::error(path, (1, 1), Message::new("pack-file-missing").with("file", path)));
    }
}
