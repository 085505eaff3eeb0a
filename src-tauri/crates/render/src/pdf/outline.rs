//! Bookmarks: a section each, those of one challenge under its name.

use super::pages::Pages;
use super::text;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use scene::Scene;

/// A bookmark with those below it.
struct Entry<'a> {
    title: &'a str,
    page: usize,
    below: Vec<Entry<'a>>,
}

/// Adds the bookmarks; nothing for a document without sections.
pub(super) fn outline(document: &mut Document, scene: &Scene, pages: &Pages) -> Option<ObjectId> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut under: Option<&str> = None;
    let sections = scene.sections.iter().zip(&pages.first);
    let bookmarks =
        sections.flat_map(|(section, first)| section.bookmarks.iter().map(move |bookmark| (bookmark, first)));
    for (bookmark, first) in bookmarks {
        let page = first + bookmark.page;
        let entry = Entry { title: &bookmark.title, page, below: Vec::new() };
        let heading = bookmark.under.as_deref();
        match (heading, entries.last_mut()) {
            (Some(_), Some(last)) if heading == under => last.below.push(entry),
            (Some(title), _) => entries.push(Entry { title, page, below: vec![entry] }),
            (None, _) => entries.push(entry),
        }
        under = heading;
    }
    let root = document.new_object_id();
    let (first, last) = add(document, pages, root, &entries)?;
    let count: usize = entries.iter().map(|entry| 1 + entry.below.len()).sum();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let node = dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count };
    document.objects.insert(root, Object::Dictionary(node));
    Some(root)
}

/// Adds entries below a parent; gives the first and the last.
fn add(
    document: &mut Document,
    pages: &Pages,
    parent: ObjectId,
    entries: &[Entry<'_>],
) -> Option<(ObjectId, ObjectId)> {
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    for (place, entry) in entries.iter().enumerate() {
        let (page, height) = pages.pages[entry.page];
        let top = vec![page.into(), "XYZ".into(), 0.into(), Object::Real(height), Object::Null];
        let mut node: Dictionary = dictionary! { "Title" => text(entry.title), "Parent" => parent, "Dest" => top };
        if let Some(before) = place.checked_sub(1).and_then(|place| ids.get(place)) {
            node.set("Prev", *before);
        }
        if let Some(after) = ids.get(place + 1) {
            node.set("Next", *after);
        }
        if let Some((first, last)) = add(document, pages, ids[place], &entry.below) {
            node.set("First", first);
            node.set("Last", last);
            node.set("Count", i64::try_from(entry.below.len()).unwrap_or(i64::MAX));
        }
        document.objects.insert(ids[place], Object::Dictionary(node));
    }
    ids.first().copied().zip(ids.last().copied())
}
