//! Links from one place of the document to another: what is pressed on the page, and its part in what is read aloud.

use super::file::{File, int};
use super::pages::Pages;
use pdf_writer::types::{AnnotationFlags, AnnotationType};
use pdf_writer::writers::{Annotation, Destination};
use pdf_writer::{Finish, Name, Rect, Ref, TextStr};
use scene::{Bounds, Child, Node, Role, Scene};

/// A link, in the order in which links are read.
pub(super) struct Link<'a> {
    /// Its object.
    pub(super) id: Ref,
    /// The place among all pages of the page that it stands on.
    pub(super) page: usize,
    title: &'a str,
    bounds: Bounds,
    /// The page that it leads to, and how far from above.
    to: (usize, f32),
}

/// Finds the links of a document and numbers them.
pub(super) fn links<'a>(file: &mut File, scene: &'a Scene) -> Vec<Link<'a>> {
    let (mut found, mut first) = (Vec::new(), 0);
    for section in &scene.sections {
        section.nodes.iter().for_each(|node| collect(file, node, first, &mut found));
        first += section.pages.len();
    }
    found
}

fn collect<'a>(file: &mut File, node: &'a Node, first: usize, found: &mut Vec<Link<'a>>) {
    if let Role::Link { title, bounds, page: to, y } = &node.role {
        let page = node.children.iter().find_map(|child| match child {
            Child::Content { page, .. } => Some(*page),
            Child::Node(_) => None,
        });
        let (page, to) = (first + page.unwrap_or_default(), (first + to, *y));
        found.push(Link { id: file.number(), page, title, bounds: *bounds, to });
    }
    for child in &node.children {
        if let Child::Node(node) = child {
            collect(file, node, first, found);
        }
    }
}

/// Writes the links. Each is found in the tree of what is read aloud under a number behind those of the pages.
pub(super) fn write(file: &mut File, links: &[Link<'_>], pages: &Pages) {
    for (place, link) in links.iter().enumerate() {
        let (_, height) = pages.pages[link.page];
        let Bounds { x, y, width, height: tall } = link.bounds;
        let [left, low, right, high] =
            [x, height - y - tall, x + width, height - y].map(|value| (value * 100.0).round() / 100.0);
        let (to, to_height) = pages.pages[link.to.0];
        let mut annotation: Annotation<'_> = file.object(link.id).start();
        annotation.subtype(AnnotationType::Link).rect(Rect::new(left, low, right, high));
        annotation.border(0.0, 0.0, 0.0, None).flags(AnnotationFlags::PRINT).contents(TextStr(link.title));
        annotation.struct_parent(int(pages.pages.len() + place));
        let destination: Destination<'_> = annotation.insert(Name(b"Dest")).start();
        destination.page(to).xyz(0.0, (to_height - link.to.1).round(), None);
        annotation.finish();
    }
}
