use crate::check::{check, names};
use crate::files::{Files, front_matter, text};
use crate::translations::compare;
use crate::{
    Audience, AudienceText, Case, CaseText, Challenge, ChallengeText, DataSet, Notes, Pack, Page, PageText, Problem,
    Region, Severity, Template, TemplateText,
};
use crate::{overlay, own, position, yaml};
use locale::{Language, Message};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The newest format of a pack that this program reads.
const FORMAT: u32 = 1;

/// Reads a pack for the mainland. The pack is there when none of the problems is an error.
pub fn read(files: &Files) -> (Option<Pack>, Vec<Problem>) {
    read_with(files, Region::Mainland, &[])
}

/// Reads a pack as it is for a region: with the region's own texts, and without what does not hold there. Its texts may
/// also refer to data sets that stand alone.
pub fn read_with(files: &Files, region: Region, keyed_in: &[DataSet]) -> (Option<Pack>, Vec<Problem>) {
    look(files, region, keyed_in, |_| true)
}

/// The same to make briefings from: a pack in one language has nothing to be compared with, and one that was `compared`
/// before it was shipped need not be again. Comparing takes longer than all the rest.
pub fn read_to_use(
    files: &Files,
    region: Region,
    keyed_in: &[DataSet],
    compared: bool,
) -> (Option<Pack>, Vec<Problem>) {
    look(files, region, keyed_in, |pack| !compared && pack.languages.len() > 1)
}

fn look(
    files: &Files,
    region: Region,
    keyed_in: &[DataSet],
    comparing: impl Fn(&Pack) -> bool,
) -> (Option<Pack>, Vec<Problem>) {
    let mut reader = Reader { files, region, texts: BTreeMap::new(), problems: names::files(files) };
    for (path, bytes) in files {
        match text(path, bytes) {
            Ok(text) => _ = reader.texts.insert(path, text),
            Err(problem) => reader.problems.push(problem),
        }
    }
    let mut pack = reader.pack();
    let mut problems = reader.problems;
    problems.extend(pack.as_mut().map(|pack| own::add(pack, keyed_in)).unwrap_or_default());
    if let Some(pack) = &mut pack {
        problems.extend(check(pack, &reader.texts));
    }
    if let Some(pack) = pack.as_mut().filter(|pack| comparing(pack)) {
        let translations = compare(pack, &reader.texts);
        problems.extend(translations.problems);
        (pack.completeness, pack.stale) = (translations.completeness, translations.stale);
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
    region: Region,
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
        self.keep_languages(&mut pack);
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
        pack.templates = self.folders("templates").iter().filter_map(|id| self.template(id, &languages)).collect();
        let place = |id: &String| pack.template_ids.iter().position(|listed| listed == id).unwrap_or(usize::MAX);
        pack.templates.sort_by_key(|template| place(&template.id));
        pack.cases = self.folders("cases").iter().filter_map(|id| self.case(id, &languages)).collect();
        pack.cases.sort_by(|a, b| b.happened.cmp(&a.happened));
        pack.facts = self.optional("facts.yaml").unwrap_or_default();
        pack.about_us = self.optional("about-us.yaml").unwrap_or_default();
        self.keep_what_holds(&mut pack);
        Some(pack)
    }

    /// Where a region has texts of its own, it has briefings in their languages alone: others would name its acts wrongly.
    fn keep_languages(&self, pack: &mut Pack) {
        let is_own = |language: &Language| {
            let ending = format!("/{language}.aland.md");
            self.files.keys().any(|path| path.ends_with(&ending))
        };
        if self.region == Region::Aland && pack.languages.iter().any(is_own) {
            pack.languages.retain(is_own);
        }
    }

    /// A page names facts that there are; those that do not hold in the region are left out of it.
    fn keep_what_holds(&mut self, pack: &mut Pack) {
        pack.pages.retain(|page| page.holds.in_region(self.region));
        for page in &mut pack.pages {
            for id in page.facts.iter().filter(|id| !pack.facts.iter().any(|fact| fact.id == **id)) {
                let file = format!("pages/{}/page.yaml", page.id);
                let place = self.texts.get(file.as_str()).map_or((1, 1), |text| position::of(text, id));
                let message = Message::new("pack-unknown-fact").with("fact", id);
                self.problems.push(Problem::error(&file, place, message));
            }
            let holds = |id: &String| pack.facts.iter().any(|fact| fact.id == *id && fact.holds.in_region(self.region));
            page.facts.retain(holds);
        }
        pack.facts.retain(|fact| fact.holds.in_region(self.region));
        pack.glossary.retain(|entry| entry.holds.in_region(self.region));
        pack.sources.retain(|source| source.holds.in_region(self.region));
        let region = self.region;
        if region != Region::Mainland {
            for challenge in &mut pack.challenges {
                challenge.support.retain(|support| pack.sources.iter().any(|source| source.id == support.source));
            }
        }
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
            text.body = crate::Markdown::parse(body.trim());
        });
        Some(found)
    }

    fn template(&mut self, id: &str, languages: &[Language]) -> Option<Template> {
        let mut found: Template = self.required(&format!("templates/{id}/template.yaml"))?;
        found.texts = self.in_languages(&format!("templates/{id}"), languages, |text: &mut TemplateText, body| {
            text.notes = Notes::parse(body);
        });
        Some(found)
    }

    fn case(&mut self, id: &str, languages: &[Language]) -> Option<Case> {
        let mut found: Case = self.required(&format!("cases/{id}/case.yaml"))?;
        found.texts = self.in_languages(&format!("cases/{id}"), languages, |text: &mut CaseText, body| {
            text.notes = Notes::parse(body);
        });
        Some(found)
    }

    fn surveys(&mut self) -> Vec<DataSet> {
        let in_folder = |path: &&String| path.starts_with("surveys/") && path.ends_with(".yaml");
        let paths: Vec<String> = self.files.keys().filter(in_folder).cloned().collect();
        let mut surveys = Vec::new();
        for path in &paths {
            let Some(survey) = self.optional::<DataSet>(path) else { continue };
            // Only what stands alone says when it was keyed in; a pack's data set would be checked as one of those.
            if survey.keyed.is_some() {
                let place = self.texts.get(path.as_str()).map_or((1, 1), |text| position::of(text, "keyed:"));
                self.problems.push(Problem::error(path, place, Message::new("pack-survey-keyed")));
            }
            surveys.push(survey);
        }
        surveys
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
            let over = format!("{folder}/{language}.aland.md");
            let over_text = self.texts.get(over.as_str()).filter(|_| self.region == Region::Aland);
            let parsed = match over_text {
                Some(over_text) => overlay::laid_over((&path, text), (&over, over_text)),
                None => front_matter(&path, text)
                    .and_then(|matter| Ok((yaml::parse(&path, matter.yaml, 2)?, matter.body.to_owned()))),
            };
            match parsed {
                Ok((mut parsed, body)) => {
                    add_body(&mut parsed, &body);
                    found.insert(language, parsed);
                }
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
