use crate::Page;
use locale::Language;
use std::sync::Arc;

/// Everything there is to see and to hear, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The title of the document.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// The sections in order.
    pub sections: Vec<Arc<Section>>,
}

/// A part of the document: a slide with the pages that it needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The bookmarks that lead into it.
    pub bookmarks: Vec<Bookmark>,
    /// Its pages.
    pub pages: Vec<Arc<Page>>,
    /// What is read aloud.
    pub nodes: Vec<Node>,
}

/// A place that readers jump to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// The page, from 0, within the section.
    pub page: usize,
    /// The heading under which it stands among the bookmarks; bookmarks with the same one follow each other.
    pub under: Option<String>,
}

/// Something that is read aloud as one: a heading, a paragraph, a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its language where it is not that of what it stands in.
    pub language: Option<Language>,
    /// Its parts in reading order.
    pub children: Vec<Child>,
}

/// A part of a node.
#[derive(Clone, Debug, PartialEq)]
pub enum Child {
    /// A node inside it.
    Node(Node),
    /// A piece of content on a page of the section.
    Content {
        /// The page, from 0, within the section.
        page: usize,
        /// The id on that page.
        id: u32,
    },
}

/// What a node is to the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// Title of the document (1), heading of a slide (2), heading within (3).
    Heading(u8),
    /// Running text.
    Paragraph,
    /// A list.
    List {
        /// Numbered.
        ordered: bool,
    },
    /// A point of a list.
    ListItem,
    /// Its number or mark, or the label of a fact.
    ListLabel,
    /// Its text.
    ListBody,
    /// A table.
    Table,
    /// What a table tells.
    Caption,
    /// The rows that head a table.
    TableHead,
    /// The rows of a table.
    TableBody,
    /// A row.
    Row,
    /// A cell that heads its column.
    ColumnHeader,
    /// A cell that heads its row.
    RowHeader,
    /// A cell.
    Cell,
    /// Leads to another place in its section.
    Link {
        /// Where it leads, in words.
        title: String,
        /// Where it lies on the page of its content.
        bounds: Bounds,
        /// The page, from 0, within the section that it leads to.
        page: usize,
        /// How far from above on that page.
        y: f32,
    },
    /// A picture or chart.
    Figure {
        /// What it shows, in words.
        alt: String,
        /// Where it lies on its page.
        bounds: Bounds,
    },
}

/// A rectangle on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Node {
    /// A node of content alone.
    pub fn new(role: Role, children: Vec<Child>) -> Self {
        Self { role, language: None, children }
    }

    /// The same in a language of its own.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }
}

impl From<Node> for Child {
    fn from(node: Node) -> Self {
        Self::Node(node)
    }
}
