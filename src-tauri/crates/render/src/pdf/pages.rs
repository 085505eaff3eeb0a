//! Pages, and the pictures and lights on them.

use super::content::{Content, Glow, content};
use super::file::{File, int};
use super::fonts::Fonts;
use super::images::Images;
use super::links::Link;
use pdf_writer::types::TabOrder;
use pdf_writer::writers;
use pdf_writer::{Dict, Finish, Name, Rect, Ref};
use scene::{Colour, Page, Scene};
use std::collections::HashMap;
use std::sync::Arc;

/// The pages of a document.
pub(super) struct Pages {
    /// The node above all pages.
    pub(super) root: Ref,
    /// Pages in order, with their heights.
    pub(super) pages: Vec<(Ref, f32)>,
    /// For each section, the place of its first page.
    pub(super) first: Vec<usize>,
}

/// Writes all pages.
pub(super) fn pages(file: &mut File, scene: &Scene, fonts: &Fonts, links: &[Link<'_>]) -> Pages {
    let root = file.number();
    let mut maker = Maker { file, fonts, pictures: HashMap::new(), images: Images::default(), glows: HashMap::new() };
    let (mut pages, mut first) = (Vec::new(), Vec::new());
    for section in &scene.sections {
        first.push(pages.len());
        for page in &section.pages {
            let links = links.iter().filter(|link| link.page == pages.len()).map(|link| link.id);
            pages.push((maker.page(root, page, int(pages.len()), links.collect()), page.height));
        }
    }
    let mut node: writers::Pages<'_> = file.object(root).start();
    node.count(int(pages.len())).kids(pages.iter().map(|(id, _)| *id));
    node.finish();
    Pages { root, pages, first }
}

struct Maker<'a> {
    file: &'a mut File,
    fonts: &'a Fonts,
    /// Pictures already made, by the page that they show.
    pictures: HashMap<*const Page, Ref>,
    images: Images,
    /// Lights already made, by all that they are.
    glows: HashMap<[u32; 5], Ref>,
}

/// What a content stream refers to beside the fonts.
struct Drawn {
    pictures: Vec<Ref>,
    images: Vec<Ref>,
    glows: Vec<Ref>,
}

impl Maker<'_> {
    fn page(&mut self, root: Ref, page: &Arc<Page>, place: i32, links: Vec<Ref>) -> Ref {
        let content = content(page, self.fonts, true);
        let drawn = self.drawn(&content);
        let stream = self.file.stream(content.operators, |_, _| {});
        let id = self.file.number();
        let mut node: writers::Page<'_> = self.file.object(id).start();
        node.parent(root).media_box(Rect::new(0.0, 0.0, page.width, page.height)).contents(stream);
        node.struct_parents(place).tab_order(TabOrder::StructureOrder);
        if !links.is_empty() {
            node.annotations(links);
        }
        resources(&mut node, self.fonts, &drawn);
        id
    }

    fn drawn(&mut self, content: &Content) -> Drawn {
        let pictures = content.pictures.iter().map(|page| self.picture(page)).collect();
        let images = content.images.iter().map(|picture| self.images.embed(self.file, picture)).collect();
        let glows = content.glows.iter().map(|glow| self.glow(glow)).collect();
        Drawn { pictures, images, glows }
    }

    fn picture(&mut self, page: &Arc<Page>) -> Ref {
        if let Some(known) = self.pictures.get(&Arc::as_ptr(page)) {
            return *known;
        }
        let content = content(page, self.fonts, false);
        let drawn = self.drawn(&content);
        let fonts = self.fonts;
        let id = self.file.stream(content.operators, |form, _| {
            form.pair(Name(b"Type"), Name(b"XObject")).pair(Name(b"Subtype"), Name(b"Form"));
            form.pair(Name(b"BBox"), Rect::new(0.0, 0.0, page.width, page.height));
            resources(form, fonts, &drawn);
        });
        self.pictures.insert(Arc::as_ptr(page), id);
        id
    }

    fn glow(&mut self, glow: &Glow) -> Ref {
        let colour = |Colour(red, green, blue)| u32::from_be_bytes([0, red, green, blue]);
        let key = [glow.x.to_bits(), glow.y.to_bits(), glow.radius.to_bits(), colour(glow.inner), colour(glow.outer)];
        if let Some(known) = self.glows.get(&key) {
            return *known;
        }
        let [x, y, radius] = [glow.x, glow.y, glow.radius].map(|value| (value * 100.0).round() / 100.0);
        let id = self.file.number();
        let mut shading = self.file.object(id).dict();
        shading.pair(Name(b"ShadingType"), 3).pair(Name(b"ColorSpace"), Name(b"DeviceRGB"));
        shading.insert(Name(b"Coords")).array().items([x, y, 0.0, x, y, radius]);
        // The light falls off with the root of the distance.
        let mut function = shading.insert(Name(b"Function")).dict();
        function.pair(Name(b"FunctionType"), 2).pair(Name(b"N"), 0.5f32);
        function.insert(Name(b"Domain")).array().items([0, 1]);
        function.insert(Name(b"C0")).array().items(components(glow.inner));
        function.insert(Name(b"C1")).array().items(components(glow.outer));
        function.finish();
        shading.finish();
        self.glows.insert(key, id);
        id
    }
}

/// The fonts alone for most pages, which share one object.
fn resources(dictionary: &mut Dict<'_>, fonts: &Fonts, drawn: &Drawn) {
    if drawn.pictures.is_empty() && drawn.images.is_empty() && drawn.glows.is_empty() {
        dictionary.pair(Name(b"Resources"), fonts.resources);
        return;
    }
    let mut resources = dictionary.insert(Name(b"Resources")).dict();
    fonts.name_in(&mut resources);
    let drawings = [('P', &drawn.pictures), ('I', &drawn.images)];
    for (kind, objects) in [("XObject", &drawings[..]), ("Shading", &[('G', &drawn.glows)])] {
        let mut names = resources.insert(Name(kind.as_bytes())).dict();
        for (letter, objects) in objects {
            for (place, object) in objects.iter().enumerate() {
                names.pair(Name(format!("{letter}{place}").as_bytes()), *object);
            }
        }
    }
}

/// Red, green and blue from 0 to 1, with three decimals.
pub(super) fn components(Colour(red, green, blue): Colour) -> [f32; 3] {
    [red, green, blue].map(|value| (f32::from(value) / 0.255).round() / 1000.0)
}
