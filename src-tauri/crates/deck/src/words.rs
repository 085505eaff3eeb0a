//! The words of a slide: the pack's, or somebody's own in their place.

use crate::block::{Block, Tone};
use crate::build::Brief;
use crate::pages;
use crate::slide::Text;
use crate::tailoring::{Field, FieldKind};
use crate::text::{resolve, said};
use content::{Inline, Markdown, Paragraphs};

/// The words of one slide, and the fields that they are in.
pub(crate) struct Words<'b, 'a> {
    brief: &'b Brief<'a>,
    /// What the ids of the fields begin with.
    owner: &'b str,
    pub(crate) fields: Vec<Field>,
}

impl<'b, 'a> Words<'b, 'a> {
    pub(crate) const fn of(brief: &'b Brief<'a>, owner: &'b str) -> Self {
        Self { brief, owner, fields: Vec::new() }
    }

    /// A text that the pack always has. A headline is never empty.
    pub(crate) fn text(&mut self, field: &str, kind: FieldKind, base: &Inline) -> Text {
        match self.own(field, kind, &base.source, None) {
            Some(own) if !own.trim().is_empty() => resolve(self.brief, &Inline::parse(own.trim())),
            Some(_) if kind != FieldKind::Headline => Text::new(),
            _ => resolve(self.brief, base),
        }
    }

    /// A text that may be empty; nothing when it is.
    pub(crate) fn optional(&mut self, field: &str, kind: FieldKind, base: &str, prompt: Option<&str>) -> Option<Text> {
        let own = self.own(field, kind, base, prompt);
        let text = own.unwrap_or(base).trim();
        (!text.is_empty()).then(|| resolve(self.brief, &Inline::parse(text)))
    }

    /// Texts below each other.
    pub(crate) fn paragraphs(&mut self, field: &str, kind: FieldKind, base: &[Inline]) -> Vec<Text> {
        if self.is_silent() {
            return base.iter().map(|text| resolve(self.brief, text)).collect();
        }
        let source: Vec<&str> = base.iter().map(|text| text.source.as_str()).collect();
        let own = self.own(field, kind, &source.join("\n\n"), None).map(Paragraphs::parse);
        let texts = own.as_ref().map_or(base, |own| &own.0);
        texts.iter().map(|text| resolve(self.brief, text)).collect()
    }

    /// Paragraphs, lists and tables.
    pub(crate) fn blocks(&mut self, field: &str, base: &Markdown) -> Vec<Block> {
        match self.own(field, FieldKind::Body, &base.source, None) {
            Some(own) => pages::body(self.brief, &Markdown::parse(own).blocks),
            None => pages::body(self.brief, &base.blocks),
        }
    }

    /// Words of the program's own.
    pub(crate) fn words(&mut self, field: &str, kind: FieldKind, base: Option<String>) -> Option<String> {
        let own = self.own(field, kind, base.as_deref().unwrap_or_default(), None);
        own.map(|own| own.trim().to_owned()).or(base).filter(|words| !words.is_empty())
    }

    /// What the municipality says of itself about the challenge, where it says anything.
    pub(crate) fn us(&mut self) -> Option<Text> {
        let brief = self.brief;
        let known = brief.tailoring.about_us.get(self.owner).and_then(|said| said.get(&brief.language));
        self.optional("us", FieldKind::Us, known.map_or("", String::as_str), None)
    }

    /// Nobody's own words are there, and nobody asks for the fields.
    fn is_silent(&self) -> bool {
        self.brief.own.is_none() && !self.brief.with_fields
    }

    /// What somebody wrote in the field, which is noted.
    fn own(&mut self, field: &str, kind: FieldKind, base: &str, prompt: Option<&str>) -> Option<&'b str> {
        if self.is_silent() {
            return None;
        }
        let brief = self.brief;
        let id = format!("{}.{field}{}", self.owner, brief.copy);
        let own = brief.own.and_then(|texts| texts.get(&id)).map(String::as_str);
        if brief.with_fields {
            let (base, own) = (base.to_owned(), own.map(str::to_owned));
            let prompt = prompt.map(str::to_owned);
            self.fields.push(Field { id, kind, language: brief.language, base, own, prompt });
        }
        own
    }

    /// The body of an own slide, which has no base.
    pub(crate) fn own_body(&mut self, kind: FieldKind) -> Vec<Block> {
        let brief = self.brief;
        let text = self.own("body", kind, "", None).unwrap_or_default();
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        let inline = |text: &str| resolve(brief, &Inline::parse(text.trim()));
        match kind {
            FieldKind::List => {
                let items: Vec<Text> = lines().map(inline).collect();
                if items.is_empty() { Vec::new() } else { vec![Block::List { ordered: false, items }] }
            }
            FieldKind::Table => table(text, inline).into_iter().collect(),
            _ => {
                let paragraphs = Paragraphs::parse(text).0;
                let tone = if paragraphs.len() == 1 { Tone::Lead } else { Tone::Body };
                paragraphs.iter().map(|it| Block::Paragraph { text: resolve(brief, it), tone }).collect()
            }
        }
    }

    /// What is missing and must be seen to be missing.
    pub(crate) fn untold(&self, code: &str) -> Text {
        said(locale::word(self.brief.language, code))
    }
}

/// Rows of as many cells as the longest has; a row of empty cells alone is none.
fn table(text: &str, inline: impl Fn(&str) -> Text) -> Option<Block> {
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.trim_end_matches(['\r', '\n']).split('\t').collect())
        .filter(|cells: &Vec<&str>| cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect();
    let width = rows.iter().map(Vec::len).max()?;
    let mut rows = rows.into_iter().map(|cells| {
        let filled = cells.into_iter().chain(std::iter::repeat("")).take(width);
        filled.map(&inline).collect::<Vec<Text>>()
    });
    let head = rows.next()?;
    Some(Block::Table { caption: None, head, rows: rows.collect() })
}
