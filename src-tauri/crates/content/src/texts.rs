//! Every text of a pack that a person reads, in all its languages, by the id that it is known by.

use crate::files::front_matter;
use crate::read::Texts;
use crate::yaml::{self, Node, Value};
use locale::Language;
use std::collections::BTreeMap;

/// A text in one language, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Located {
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: usize,
    /// From 1.
    pub(crate) column: usize,
    pub(crate) text: String,
}

/// A text in the languages that have it.
#[derive(Debug, Default)]
pub(crate) struct Spoken {
    /// It stands as a label inside a data file, with all its languages beside each other.
    pub(crate) is_label: bool,
    pub(crate) by_language: BTreeMap<Language, Located>,
}

impl Spoken {
    /// The text of a language, where there is something to read.
    pub(crate) fn of(&self, language: Language) -> Option<&Located> {
        self.by_language.get(&language).filter(|located| !located.text.trim().is_empty())
    }
}

/// All texts by their ids: `<folder>.<field>`. A file that cannot be read has none.
pub(crate) fn all(files: &Texts<'_>) -> BTreeMap<String, Spoken> {
    let mut found = Found::default();
    for (path, text) in files {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folder_name = folder.split_once('/').map(|(_, name)| name);
        match (name.strip_suffix(".md").and_then(|code| code.parse().ok()), name.strip_suffix(".yaml")) {
            (Some(language), _) => found.words(path, text, language, folder_name.unwrap_or(folder)),
            (None, Some(stem)) if folder != "translations" => {
                let Ok(node) = yaml::parse::<Node>(path, text, 1) else { continue };
                found.labels(path, folder_name.unwrap_or(stem), &node);
            }
            _ => {}
        }
    }
    found.texts
}

#[derive(Default)]
struct Found {
    texts: BTreeMap<String, Spoken>,
}

impl Found {
    fn add(&mut self, id: &str, language: Language, is_label: bool, located: Located) {
        let spoken = self.texts.entry(id.to_owned()).or_default();
        spoken.is_label |= is_label;
        spoken.by_language.insert(language, located);
    }

    /// A file in one language: the fields of its front matter, and its notes or what else stands below.
    fn words(&mut self, path: &str, text: &str, language: Language, folder: &str) {
        let Ok(matter) = front_matter(path, text) else { return };
        if let Ok(node) = yaml::parse::<Node>(path, matter.yaml, 2) {
            self.fields(path, language, folder, &node);
        }
        let first = matter.yaml.lines().count() + 3;
        if path.starts_with("pages/") {
            let text = matter.body.trim().to_owned();
            if !text.is_empty() {
                self.add(&format!("{folder}.body"), language, false, at(path, first, 1, text));
            }
            return;
        }
        let mut section: Option<(String, Located)> = None;
        for (line, words) in matter.body.lines().enumerate() {
            if let Some(heading) = words.strip_prefix("# ") {
                self.end_section(language, section.take());
                let id = format!("{folder}.notes.{}", heading.trim());
                section = Some((id, at(path, first + line, 1, String::new())));
            } else if let Some((_, located)) = &mut section {
                located.text.push_str(words);
                located.text.push('\n');
            }
        }
        self.end_section(language, section);
    }

    fn end_section(&mut self, language: Language, section: Option<(String, Located)>) {
        if let Some((id, located)) = section {
            self.add(&id, language, false, located);
        }
    }

    fn fields(&mut self, path: &str, language: Language, id: &str, node: &Node) {
        match &node.value {
            // The front matter begins below its first line of dashes.
            Value::Text(text) => {
                self.add(id, language, false, at(path, node.line + 1, node.column, text.clone()));
            }
            Value::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    self.fields(path, language, &joined(id, &item_id(item, place)), item);
                }
            }
            Value::Map(fields) => {
                for (key, field) in fields.iter().filter(|(key, _)| key != "id") {
                    // The list of the questions is the questions.
                    let inner = if key == "list" { id.to_owned() } else { joined(id, key) };
                    self.fields(path, language, &inner, field);
                }
            }
            Value::Other => {}
        }
    }

    /// Labels inside a data file: maps whose keys are languages and whose values are texts.
    fn labels(&mut self, path: &str, id: &str, node: &Node) {
        match &node.value {
            Value::Map(fields) if is_label(fields) => {
                for (key, field) in fields {
                    if let (Ok(language), Value::Text(text)) = (key.parse(), &field.value) {
                        self.add(id, language, true, at(path, field.line, field.column, text.clone()));
                    }
                }
            }
            Value::Map(fields) => fields.iter().for_each(|(key, field)| self.labels(path, &joined(id, key), field)),
            Value::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    self.labels(path, &joined(id, &item_id(item, place)), item);
                }
            }
            Value::Text(_) | Value::Other => {}
        }
    }
}

fn at(path: &str, line: usize, column: usize, text: String) -> Located {
    Located { file: path.to_owned(), line, column, text }
}

fn joined(id: &str, part: &str) -> String {
    format!("{id}.{part}")
}

/// The id of an item of a list, or its place from 1.
fn item_id(item: &Node, place: usize) -> String {
    item.field("id").map_or_else(|| (place + 1).to_string(), str::to_owned)
}

fn is_label(fields: &[(String, Node)]) -> bool {
    let is_language = |(key, node): &(String, Node)| {
        key.parse::<Language>().is_ok() && !matches!(node.value, Value::List(_) | Value::Map(_))
    };
    !fields.is_empty() && fields.iter().all(is_language)
}
