//! Pages, and the pictures and lights on them.

use super::content::{Content, Glow, content};
use super::fonts::{Fonts, compressed};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use scene::{Colour, Page, Scene};
use std::collections::HashMap;
use std::sync::Arc;

/// The pages of a document.
pub(super) struct Pages {
    /// The node above all pages.
    pub(super) root: ObjectId,
    /// Pages in order, with their heights.
    pub(super) pages: Vec<(ObjectId, f32)>,
    /// For each section, the place of its first page.
    pub(super) first: Vec<usize>,
}

/// Adds all pages.
pub(super) fn pages(document: &mut Document, scene: &Scene, fonts: &Fonts) -> Pages {
    let root = document.new_object_id();
    let mut maker = Maker { document, fonts, pictures: HashMap::new(), glows: HashMap::new() };
    let (mut pages, mut first) = (Vec::new(), Vec::new());
    for section in &scene.sections {
        first.push(pages.len());
        for page in &section.pages {
            let place = i64::try_from(pages.len()).unwrap_or(i64::MAX);
            pages.push((maker.page(root, page, place), page.height));
        }
    }
    let kids: Vec<Object> = pages.iter().map(|(id, _)| Object::Reference(*id)).collect();
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    document.objects.insert(root, Object::Dictionary(node));
    Pages { root, pages, first }
}

struct Maker<'a> {
    document: &'a mut Document,
    fonts: &'a Fonts,
    /// Pictures already made, by the page that they show.
    pictures: HashMap<*const Page, ObjectId>,
    /// Lights already made, by all that they are.
    glows: HashMap<[u32; 5], ObjectId>,
}

impl Maker<'_> {
    fn page(&mut self, root: ObjectId, page: &Arc<Page>, place: i64) -> ObjectId {
        let drawn = content(page, self.fonts, true);
        let resources = self.resources(&drawn);
        let stream = self.document.add_object(compressed(Dictionary::new(), drawn.operators.into_bytes()));
        self.document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(page.width), Object::Real(page.height)],
            "Resources" => resources,
            "Contents" => stream,
            "StructParents" => place,
            "Tabs" => "S",
        })
    }

    /// The fonts alone for most pages, which share one object.
    fn resources(&mut self, drawn: &Content) -> Object {
        if drawn.pictures.is_empty() && drawn.glows.is_empty() {
            return Object::Reference(self.fonts.resources);
        }
        let fonts = self.document.get_dictionary(self.fonts.resources).cloned().unwrap_or_default();
        let mut resources = fonts;
        let (mut pictures, mut glows) = (Dictionary::new(), Dictionary::new());
        for (place, page) in drawn.pictures.iter().enumerate() {
            pictures.set(format!("P{place}"), self.picture(page));
        }
        for (place, glow) in drawn.glows.iter().enumerate() {
            glows.set(format!("G{place}"), self.glow(glow));
        }
        resources.set("XObject", pictures);
        resources.set("Shading", glows);
        Object::Dictionary(resources)
    }

    fn picture(&mut self, page: &Arc<Page>) -> ObjectId {
        if let Some(known) = self.pictures.get(&Arc::as_ptr(page)) {
            return *known;
        }
        let drawn = content(page, self.fonts, false);
        let resources = self.resources(&drawn);
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), Object::Real(page.width), Object::Real(page.height)],
            "Resources" => resources,
        };
        let id = self.document.add_object(compressed(form, drawn.operators.into_bytes()));
        self.pictures.insert(Arc::as_ptr(page), id);
        id
    }

    fn glow(&mut self, glow: &Glow) -> ObjectId {
        let colour = |Colour(red, green, blue)| u32::from_be_bytes([0, red, green, blue]);
        let key = [glow.x.to_bits(), glow.y.to_bits(), glow.radius.to_bits(), colour(glow.inner), colour(glow.outer)];
        if let Some(known) = self.glows.get(&key) {
            return *known;
        }
        let real = |value: f32| Object::Real((value * 100.0).round() / 100.0);
        let colour = |colour: Colour| components(colour).map(Object::Real).to_vec();
        // The light falls off with the root of the distance.
        let function = dictionary! {
            "FunctionType" => 2,
            "Domain" => vec![0.into(), 1.into()],
            "C0" => colour(glow.inner),
            "C1" => colour(glow.outer),
            "N" => Object::Real(0.5),
        };
        let (x, y) = (real(glow.x), real(glow.y));
        let id = self.document.add_object(dictionary! {
            "ShadingType" => 3,
            "ColorSpace" => "DeviceRGB",
            "Coords" => vec![x.clone(), y.clone(), 0.into(), x, y, real(glow.radius)],
            "Function" => function,
        });
        self.glows.insert(key, id);
        id
    }
}

/// Red, green and blue from 0 to 1, with three decimals.
pub(super) fn components(Colour(red, green, blue): Colour) -> [f32; 3] {
    [red, green, blue].map(|value| (f32::from(value) / 0.255).round() / 1000.0)
}
