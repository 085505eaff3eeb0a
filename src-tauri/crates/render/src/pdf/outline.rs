//! Bookmarks: a section each, those of one challenge under its name.

use super::file::{File, int};
use super::pages::Pages;
use pdf_writer::writers::{Outline, OutlineItem};
use pdf_writer::{Ref, TextStr};
use scene::Scene;

/// A bookmark with those below it.
struct Entry<'a> {
    title: &'a str,
    page: usize,
    below: Vec<Entry<'a>>,
}

/// Adds the bookmarks; nothing for a document without sections.
pub(super) fn outline(file: &mut File, scene: &Scene, pages: &Pages) -> Option<Ref> {
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
    let root = file.number();
    let (first, last) = add(file, pages, root, &entries)?;
    let count = entries.iter().map(|entry| 1 + entry.below.len()).sum();
    let mut outline: Outline<'_> = file.object(root).start();
    outline.first(first).last(last).count(int(count));
    Some(root)
}

/// Adds entries below a parent; gives the first and the last.
fn add(file: &mut File, pages: &Pages, parent: Ref, entries: &[Entry<'_>]) -> Option<(Ref, Ref)> {
    let ids: Vec<Ref> = entries.iter().map(|_| file.number()).collect();
    for (place, entry) in entries.iter().enumerate() {
        let below = add(file, pages, ids[place], &entry.below);
        let mut item: OutlineItem<'_> = file.object(ids[place]).start();
        item.title(TextStr(entry.title)).parent(parent);
        if let Some(before) = place.checked_sub(1).and_then(|place| ids.get(place)) {
            item.prev(*before);
        }
        if let Some(after) = ids.get(place + 1) {
            item.next(*after);
        }
        if let Some((first, last)) = below {
            item.first(first).last(last).count(int(entry.below.len()));
        }
        let (page, height) = pages.pages[entry.page];
        item.dest().page(page).xyz(0.0, height, None);
    }
    ids.first().copied().zip(ids.last().copied())
}
