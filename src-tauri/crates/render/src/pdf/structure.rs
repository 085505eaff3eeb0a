//! The tree of what is read aloud.

use super::pages::Pages;
use super::text;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use scene::{Child, Node, Role, Scene, Section};

/// Adds the tree: a document with a section for each slide. Every piece of content is found from its page and back.
pub(super) fn tree(document: &mut Document, scene: &Scene, pages: &Pages) -> ObjectId {
    let root = document.new_object_id();
    let top = document.new_object_id();
    let parents = vec![Vec::new(); pages.pages.len()];
    let mut tagger = Tagger { document, pages, parents, first: 0 };
    let sections = scene.sections.iter().zip(&pages.first).map(|(section, first)| {
        tagger.first = *first;
        Object::Reference(tagger.section(section, top))
    });
    let sections: Vec<Object> = sections.collect();
    let parents = tagger.parents;
    let element = dictionary! {
        "Type" => "StructElem", "S" => "Document", "P" => root, "K" => sections,
        "Lang" => Object::string_literal(scene.language.code()),
    };
    document.objects.insert(top, Object::Dictionary(element));
    let mut numbers = Vec::new();
    for (place, parents) in (0i64..).zip(parents) {
        let parents = document.add_object(Object::Array(parents));
        numbers.extend([Object::Integer(place), Object::Reference(parents)]);
    }
    let next = i64::try_from(numbers.len() / 2).unwrap_or(i64::MAX);
    let parent_tree = document.add_object(dictionary! { "Nums" => numbers });
    let element = dictionary! {
        "Type" => "StructTreeRoot", "K" => top, "ParentTree" => parent_tree, "ParentTreeNextKey" => next,
    };
    document.objects.insert(root, Object::Dictionary(element));
    root
}

struct Tagger<'a> {
    document: &'a mut Document,
    pages: &'a Pages,
    /// For each page the elements that its pieces of content belong to, by the pieces' ids.
    parents: Vec<Vec<Object>>,
    /// The first page of the section at work.
    first: usize,
}

impl Tagger<'_> {
    fn section(&mut self, section: &Section, parent: ObjectId) -> ObjectId {
        let id = self.document.new_object_id();
        let kids: Vec<Object> = section.nodes.iter().map(|node| Object::Reference(self.node(node, id))).collect();
        let mut element = dictionary! { "S" => "Sect", "P" => parent, "K" => kids };
        if let Some(bookmark) = section.bookmarks.first() {
            element.set("T", text(&bookmark.title));
        }
        self.document.objects.insert(id, Object::Dictionary(element));
        id
    }

    fn node(&mut self, node: &Node, parent: ObjectId) -> ObjectId {
        let id = self.document.new_object_id();
        let mut element = dictionary! { "S" => kind(&node.role), "P" => parent };
        let page = node.children.iter().find_map(|child| match child {
            Child::Content { page, .. } => Some(*page),
            Child::Node(_) => None,
        });
        if let Some(page) = page {
            element.set("Pg", self.pages.pages[self.first + page].0);
        }
        let kids: Vec<Object> = node.children.iter().map(|child| self.child(child, id, page)).collect();
        element.set("K", kids);
        if let Some(attributes) = self.attributes(&node.role, page) {
            element.set("A", attributes);
        }
        if let Role::Figure { alt, .. } = &node.role {
            element.set("Alt", text(alt));
        }
        self.document.objects.insert(id, Object::Dictionary(element));
        id
    }

    fn child(&mut self, child: &Child, parent: ObjectId, node_page: Option<usize>) -> Object {
        match child {
            Child::Node(node) => Object::Reference(self.node(node, parent)),
            Child::Content { page, id } => {
                let of_page = &mut self.parents[self.first + page];
                let place = *id as usize;
                if of_page.len() <= place {
                    of_page.resize(place + 1, Object::Null);
                }
                of_page[place] = Object::Reference(parent);
                let id = Object::Integer(i64::from(*id));
                if Some(*page) == node_page {
                    return id;
                }
                let page = self.pages.pages[self.first + page].0;
                Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => id })
            }
        }
    }

    fn attributes(&self, role: &Role, page: Option<usize>) -> Option<Dictionary> {
        match role {
            Role::List { ordered } => {
                let numbering = if *ordered { "Decimal" } else { "Disc" };
                Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
            }
            Role::ColumnHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Role::RowHeader => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
            Role::Figure { bounds, .. } => {
                let height = self.pages.pages[self.first + page.unwrap_or(0)].1;
                let low = height - bounds.y - bounds.height;
                let corners = [bounds.x, low, bounds.x + bounds.width, low + bounds.height];
                let corners = corners.map(|value| Object::Real((value * 100.0).round() / 100.0)).to_vec();
                Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners })
            }
            _ => None,
        }
    }
}

const fn kind(role: &Role) -> &'static str {
    match role {
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List { .. } => "L",
        Role::ListItem => "LI",
        Role::ListLabel => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Figure { .. } => "Figure",
    }
}
