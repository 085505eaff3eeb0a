//! Pictures that people put on their slides, and the municipality's logo.

use super::work::own_id;
use super::{Desk, failure};
use crate::colour::values;
use crate::{Briefing, Failure, MunicipalityChanged};
use deck::{Look, Placed};
use locale::{Language, Message};
use picture::Picture;
use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::path::Path;
use store::{Store, StoreError, StoredPicture};

/// Pictures that have been read, by their ids: they never change, and are large.
pub(super) type Pictures = HashMap<String, Picture>;

/// A picture that is kept. One that cannot be read any more is as none.
pub(super) fn known(store: &Store, pictures: &mut Pictures, id: &str) -> Result<Option<Picture>, StoreError> {
    if let Some(picture) = pictures.get(id) {
        return Ok(Some(picture.clone()));
    }
    let Some(picture) = store.picture(id)?.and_then(|kept| Picture::kept(kept.bytes).ok()) else { return Ok(None) };
    pictures.insert(id.to_owned(), picture.clone());
    Ok(Some(picture))
}

impl Desk {
    /// Adds a slide with a picture behind another slide, or gives a slide that has one another picture.
    ///
    /// # Errors
    /// When the file is no picture that Lykta takes, or cannot be read or kept.
    pub fn set_picture(&mut self, file: &Path, slide: &str) -> Result<Briefing, Failure> {
        (self.answering, self.to_review) = (None, true);
        let picture = stored(&read(file, picture::SLIDE)?);
        let mut slides = self.slides()?;
        let has_picture = self.work.own.iter().any(|own| own.id == slide && own.picture.is_some());
        let number = slide.strip_prefix("own-").and_then(|number| number.parse::<i64>().ok());
        let at = slides.iter().position(|place| place.id == slide).map_or(slides.len(), |at| at + 1);
        self.step(&Message::new("step-picture"), None, |change, id| {
            change.keep_picture(&picture)?;
            if let Some(number) = number.filter(|_| has_picture) {
                return change.set_picture(number, &picture.id);
            }
            let number = change.add_own_slide(id, "picture", Some(&picture.id))?;
            slides.insert(at, Placed { id: own_id(number), hidden: false });
            super::editing::set_slides(change, id, &slides)
        })?;
        self.make()
    }

    /// Keeps a logo for the municipality, or takes it away.
    ///
    /// # Errors
    /// When the file is no picture that Lykta takes, or cannot be read or kept.
    pub fn set_logo(&mut self, file: Option<&Path>) -> Result<MunicipalityChanged, Failure> {
        (self.answering, self.to_review) = (None, true);
        let logo = file.map(|file| read(file, picture::LOGO)).transpose()?.map(|picture| stored(&picture));
        self.about("step-logo", None, |change| {
            if let Some(logo) = &logo {
                change.keep_picture(logo)?;
            }
            change.set_named(store::Named::Profile, LOGO, logo.as_ref().map(|logo| logo.id.as_str()))
        })?;
        self.changed_municipality()
    }

    /// A logo that is kept.
    pub(super) fn logo(&self, id: &str) -> Result<Option<Picture>, Failure> {
        let found = known(&self.store, &mut self.pictures.borrow_mut(), id);
        found.map_err(|error| failure(&error, self.store.path()))
    }

    /// The municipality's logo and colour, and its name in each language.
    pub(super) fn look(&self) -> Result<(Look, BTreeMap<Language, String>), Failure> {
        let kept = self.store.named(store::Named::Profile).map_err(|error| failure(&error, self.store.path()))?;
        let of = |name: &str| kept.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let logo = of(LOGO).map(|id| self.logo(id)).transpose()?.flatten();
        let colour = of("colour").and_then(values);
        let [swedish, finnish] = ["name-sv", "name-fi"].map(|name| of(name).filter(|name| !name.is_empty()));
        // A municipality that has told one name alone has that one in every language; in English the majority's.
        let finnish_first = of("languages").is_none_or(|languages| languages.starts_with("fi"));
        let english = if finnish_first { finnish.or(swedish) } else { swedish.or(finnish) };
        let names = [(Language::Sv, swedish.or(finnish)), (Language::Fi, finnish.or(swedish)), (Language::En, english)];
        let names = names.into_iter().filter_map(|(language, name)| Some((language, name?.to_owned()))).collect();
        Ok((Look { municipality: None, logo, colour }, names))
    }
}

/// The name of the profile's entry that holds the id of the logo.
pub(super) const LOGO: &str = "logo";

fn stored(picture: &Picture) -> StoredPicture {
    let kind = picture.kind.media_type().to_owned();
    let (id, width, height) = (picture.id.clone(), picture.width, picture.height);
    StoredPicture { id, kind, width, height, bytes: picture.bytes.to_vec() }
}

fn read(file: &Path, longest: u32) -> Result<Picture, Failure> {
    let mut bytes = Vec::new();
    // One byte more than is taken tells that it is too large, however large it is.
    let open = std::fs::File::open(file);
    let read = open.and_then(|open| open.take(picture::FILE as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| {
        Failure::file(Message::new("cannot-read").with("path", file.display()).with("detail", error))
    })?;
    picture::read(&bytes, longest).map_err(|message| Failure::file(message.with("path", file.display())))
}
