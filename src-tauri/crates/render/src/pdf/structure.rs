//! The tree of what is read aloud.

use super::file::{File, int};
use super::links::Link;
use super::pages::Pages;
use pdf_writer::types::{ListNumbering, Placement, StructRole, TableHeaderScope};
use pdf_writer::writers::{StructElement, StructTreeRoot};
use pdf_writer::{Finish, Name, Null, Rect, Ref, TextStr};
use scene::{Child, Node, Role, Scene, Section};

/// Writes the tree: a document with a section for each slide. Every piece of content is found from its page and back.
pub(super) fn tree(file: &mut File, scene: &Scene, pages: &Pages, links: &[Link<'_>]) -> Ref {
    let root = file.number();
    let top = file.number();
    let parents = vec![Vec::new(); pages.pages.len()];
    let mut tagger = Tagger { file, pages, links, linked: Vec::new(), parents, first: 0 };
    let mut sections = Vec::with_capacity(scene.sections.len());
    for (section, first) in scene.sections.iter().zip(&pages.first) {
        tagger.first = *first;
        sections.push(tagger.section(section, top));
    }
    let (parents, linked) = (tagger.parents, tagger.linked);
    let mut element: StructElement<'_> = file.object(top).start();
    element.kind(StructRole::Document).parent(root).lang(TextStr(scene.language.code()));
    element.insert(Name(b"K")).array().items(sections);
    element.finish();
    // First the elements of every page, then that of each link.
    let mut parents: Vec<Ref> = parents.iter().map(|parents| of_page(file, parents)).collect();
    parents.extend(linked);
    let mut element: StructTreeRoot<'_> = file.object(root).start();
    element.child(top).parent_tree_next_key(int(parents.len()));
    let mut tree = element.parent_tree();
    let mut numbers = tree.nums();
    for (place, parents) in (0..).zip(parents) {
        numbers.insert(place, parents);
    }
    root
}

/// The elements that the pieces of content of one page belong to.
fn of_page(file: &mut File, parents: &[Option<Ref>]) -> Ref {
    let id = file.number();
    let mut array = file.object(id).array();
    for parent in parents {
        match parent {
            Some(parent) => array.item(*parent),
            None => array.item(Null),
        };
    }
    id
}

struct Tagger<'a> {
    file: &'a mut File,
    pages: &'a Pages,
    links: &'a [Link<'a>],
    /// The elements of the links so far.
    linked: Vec<Ref>,
    /// For each page the elements that its pieces of content belong to, by the pieces' ids.
    parents: Vec<Vec<Option<Ref>>>,
    /// The first page of the section at work.
    first: usize,
}

/// What an element holds.
enum Kid {
    Element(Ref),
    Content(i32),
    /// A piece of content on another page than the element's.
    Elsewhere(Ref, i32),
    /// A link with its page.
    Link(Ref, Ref),
}

impl Tagger<'_> {
    fn section(&mut self, section: &Section, parent: Ref) -> Ref {
        let id = self.file.number();
        let kids: Vec<Ref> = section.nodes.iter().map(|node| self.node(node, id)).collect();
        let mut element: StructElement<'_> = self.file.object(id).start();
        element.kind(StructRole::Sect).parent(parent);
        element.insert(Name(b"K")).array().items(kids);
        if let Some(bookmark) = section.bookmarks.first() {
            element.title(TextStr(&bookmark.title));
        }
        id
    }

    fn node(&mut self, node: &Node, parent: Ref) -> Ref {
        let id = self.file.number();
        let link = matches!(node.role, Role::Link { .. }).then(|| self.link(id)).flatten();
        let page = node.children.iter().find_map(|child| match child {
            Child::Content { page, .. } => Some(self.first + *page),
            Child::Node(_) => None,
        });
        let kids = node.children.iter().map(|child| self.child(child, id, page));
        let kids: Vec<Kid> = kids.chain(link).collect();
        let mut element: StructElement<'_> = self.file.object(id).start();
        element.kind(kind(&node.role)).parent(parent);
        if let Some(language) = node.language {
            element.lang(TextStr(language.code()));
        }
        if let Some(page) = page {
            element.page(self.pages.pages[page].0);
        }
        let mut children = element.children();
        for kid in kids {
            match kid {
                Kid::Element(id) => _ = children.struct_element(id),
                Kid::Content(id) => _ = children.marked_content_id(id),
                Kid::Link(page, id) => _ = children.object_ref().page(page).object(id),
                Kid::Elsewhere(page, id) => _ = children.marked_content_ref().page(page).marked_content_id(id),
            }
        }
        children.finish();
        attributes(&mut element, &node.role, self.pages.pages[page.unwrap_or(self.first)].1);
        id
    }

    /// The next link, whose element this is.
    fn link(&mut self, element: Ref) -> Option<Kid> {
        let link = self.links.get(self.linked.len())?;
        self.linked.push(element);
        Some(Kid::Link(self.pages.pages[link.page].0, link.id))
    }

    fn child(&mut self, child: &Child, parent: Ref, node_page: Option<usize>) -> Kid {
        match child {
            Child::Node(node) => Kid::Element(self.node(node, parent)),
            Child::Content { page, id } => {
                let page = self.first + page;
                let of_page = &mut self.parents[page];
                let place = *id as usize;
                if of_page.len() <= place {
                    of_page.resize(place + 1, None);
                }
                of_page[place] = Some(parent);
                if Some(page) == node_page {
                    return Kid::Content(int(place));
                }
                Kid::Elsewhere(self.pages.pages[page].0, int(place))
            }
        }
    }
}

/// What else a reader is told of an element on a page of this height.
fn attributes(element: &mut StructElement<'_>, role: &Role, height: f32) {
    match role {
        Role::List { ordered } => {
            let numbering = if *ordered { ListNumbering::Decimal } else { ListNumbering::Disc };
            element.attributes().push().list().list_numbering(numbering);
        }
        Role::ColumnHeader => _ = element.attributes().push().table().scope(TableHeaderScope::Column),
        Role::RowHeader => _ = element.attributes().push().table().scope(TableHeaderScope::Row),
        Role::Figure { alt, bounds } => {
            let low = height - bounds.y - bounds.height;
            let corners = [bounds.x, low, bounds.x + bounds.width, low + bounds.height];
            let [left, low, right, high] = corners.map(|value| (value * 100.0).round() / 100.0);
            let corners = Rect::new(left, low, right, high);
            element.attributes().push().layout().placement(Placement::Block).bbox(corners);
            element.alt(TextStr(alt));
        }
        _ => {}
    }
}

const fn kind(role: &Role) -> StructRole {
    match role {
        Role::Heading(1) => StructRole::H1,
        Role::Heading(2) => StructRole::H2,
        Role::Heading(_) => StructRole::H3,
        Role::Paragraph => StructRole::P,
        Role::List { .. } => StructRole::L,
        Role::ListItem => StructRole::LI,
        Role::ListLabel => StructRole::Lbl,
        Role::ListBody => StructRole::LBody,
        Role::Table => StructRole::Table,
        Role::Caption => StructRole::Caption,
        Role::TableHead => StructRole::THead,
        Role::TableBody => StructRole::TBody,
        Role::Row => StructRole::TR,
        Role::ColumnHeader | Role::RowHeader => StructRole::TH,
        Role::Cell => StructRole::TD,
        Role::Link { .. } => StructRole::Link,
        Role::Figure { .. } => StructRole::Figure,
    }
}
