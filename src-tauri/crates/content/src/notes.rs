use crate::{Inline, Paragraphs};
use std::collections::BTreeMap;

/// The speaker's notes of one file, by the slide they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(BTreeMap<String, Vec<Inline>>);

impl Notes {
    /// Takes the part after the front matter apart at its `# headings`.
    pub(crate) fn parse(body: &str) -> Self {
        let mut sections: Vec<(String, String)> = Vec::new();
        for line in body.lines() {
            if let Some(heading) = line.strip_prefix("# ") {
                sections.push((heading.trim().to_owned(), String::new()));
            } else if let Some((_, text)) = sections.last_mut() {
                text.push_str(line);
                text.push('\n');
            }
        }
        let parse = |(heading, text): (String, String)| (heading, Paragraphs::parse(&text).0);
        Self(sections.into_iter().map(parse).collect())
    }

    /// The notes of a slide, paragraph by paragraph.
    pub fn of(&self, slide: &str) -> &[Inline] {
        self.0.get(slide).map_or(&[], Vec::as_slice)
    }

    /// The slides that there are notes for.
    pub(crate) fn slides(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Every text of the notes.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Inline> {
        self.0.values().flatten()
    }
}
