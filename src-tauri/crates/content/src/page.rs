use crate::{Evidence, EvidenceText, Holds, Inline};
use locale::Language;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A background page: at the end of a deck, outside its time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Stable id; the name of its folder.
    pub id: String,
    /// Whose decks it stands in.
    pub audiences: Vec<String>,
    /// Only in briefings at least this long, in minutes.
    #[serde(default)]
    pub from_minutes: u32,
    /// Its chart.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// Facts that stand on it as a list.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Where it is of use.
    #[serde(default, rename = "where")]
    pub holds: Holds,
    /// Its texts.
    #[serde(skip)]
    pub texts: BTreeMap<Language, PageText>,
}

/// The text of a page in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    /// The point as a whole sentence.
    pub headline: Inline,
    /// The words of the chart.
    #[serde(default)]
    pub evidence: Option<EvidenceText>,
    /// What stands below.
    #[serde(skip)]
    pub body: Markdown,
}

/// Paragraphs, lists and tables as their author wrote them, and the parts that they are made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markdown {
    /// The author's own characters.
    pub source: String,
    /// The same as blocks.
    pub blocks: Vec<PageBlock>,
}

impl Markdown {
    /// Takes a text apart. Never fails: what has no place on a slide becomes a paragraph, so that no word is lost; HTML is
    /// text.
    pub fn parse(source: &str) -> Self {
        Self { source: source.to_owned(), blocks: blocks(source) }
    }
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum PageBlock {
    /// Running text.
    Paragraph(Inline),
    /// Points.
    List {
        /// Numbered.
        ordered: bool,
        /// The points.
        items: Vec<Inline>,
    },
    /// Rows and columns.
    Table {
        /// Column headings.
        head: Vec<Inline>,
        /// Rows of as many cells.
        rows: Vec<Vec<Inline>>,
    },
}

impl PageText {
    /// Every text of the page.
    pub(crate) fn texts(&self) -> Vec<&Inline> {
        let mut texts = vec![&self.headline];
        texts.extend(self.evidence.iter().flat_map(|evidence| [&evidence.title, &evidence.text]));
        texts.extend(texts_of(&self.body.blocks));
        texts
    }
}

/// Every text of the blocks, in reading order.
pub(crate) fn texts_of(blocks: &[PageBlock]) -> impl Iterator<Item = &Inline> {
    blocks.iter().flat_map(|block| match block {
        PageBlock::Paragraph(text) => vec![text],
        PageBlock::List { items, .. } => items.iter().collect(),
        PageBlock::Table { head, rows } => head.iter().chain(rows.iter().flatten()).collect(),
    })
}

fn blocks(markdown: &str) -> Vec<PageBlock> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reader.take(event);
    }
    reader.end_paragraph();
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<PageBlock>,
    text: String,
    /// Lists that are open; the innermost takes the items.
    lists: Vec<(bool, Vec<Inline>)>,
    row: Vec<Inline>,
    head: Vec<Inline>,
    rows: Vec<Vec<Inline>>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text.push_str(&text)
            }
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => self.text.push_str("**"),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Start(Tag::List(start)) => {
                self.end_paragraph();
                self.lists.push((start.is_some(), Vec::new()));
            }
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::End(TagEnd::TableCell) => self.end_cell(),
            Event::End(TagEnd::TableHead) => self.head = std::mem::take(&mut self.row),
            Event::End(TagEnd::TableRow) => self.rows.push(std::mem::take(&mut self.row)),
            Event::End(TagEnd::Table) => {
                let (head, rows) = (std::mem::take(&mut self.head), std::mem::take(&mut self.rows));
                self.blocks.push(PageBlock::Table { head, rows });
            }
            Event::Start(Tag::Table(_)) | Event::Rule => self.end_paragraph(),
            Event::End(
                TagEnd::Item | TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock,
            ) => {
                self.end_paragraph();
            }
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = Inline::parse(text.trim());
        if text.is_empty() {
            return;
        }
        match self.lists.last_mut() {
            Some((_, items)) => items.push(text),
            None => self.blocks.push(PageBlock::Paragraph(text)),
        }
    }

    /// A list inside a list continues the outer one: a slide has one level.
    fn end_list(&mut self) {
        self.end_paragraph();
        let Some((ordered, items)) = self.lists.pop() else { return };
        match self.lists.last_mut() {
            Some((_, outer)) => outer.extend(items),
            None if items.is_empty() => {}
            None => self.blocks.push(PageBlock::List { ordered, items }),
        }
    }

    fn end_cell(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.row.push(Inline::parse(text.trim()));
    }
}

/// The words of runs without their marks.
#[cfg(test)]
fn plain(inline: &Inline) -> String {
    use crate::Run;
    inline
        .runs
        .iter()
        .map(|run| match run {
            Run::Text { text, .. } => text.clone(),
            Run::Figure { id, .. } => format!("<{id}>"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_tables_are_read() {
        let blocks = blocks(
            "En **fet** rad {a-1}.\n\n- ett\n- två\n  1. inre\n\n| A | B |\n|---|---|\n| c | <b> |\n\n# Rubrik\n",
        );
        let PageBlock::Paragraph(first) = &blocks[0] else { panic!("{blocks:?}") };
        assert_eq!(plain(first), "En fet rad <a-1>.");
        let PageBlock::List { ordered: false, items } = &blocks[1] else { panic!("{blocks:?}") };
        assert_eq!(items.iter().map(plain).collect::<Vec<_>>(), ["ett", "två", "inre"]);
        let PageBlock::Table { head, rows } = &blocks[2] else { panic!("{blocks:?}") };
        assert_eq!((head.len(), rows.len(), plain(&rows[0][1])), (2, 1, "<b>".to_owned()));
        assert!(matches!(&blocks[3], PageBlock::Paragraph(text) if plain(text) == "Rubrik"));
    }
}
