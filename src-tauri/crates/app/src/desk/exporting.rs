//! The briefing at work becomes a file.

use super::Desk;
use crate::export::variant_of;
use crate::{Choices, Failure, Form, Guard, Outcome, Variant, export};
use serde::Serialize;
use std::path::Path;

/// Where an export went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Saved {
    /// The file.
    pub path: String,
}

/// What came of the wish to export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Saving {
    /// The file is there.
    Saved(Saved),
    /// Nothing is saved: this is marked, and nobody has said yet which variant is meant.
    Asks(Guard),
}

/// What is answered before a file is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// The name that is proposed for the file.
    Name(String),
    /// This is marked, and nobody has said yet which variant is meant.
    Asks(Guard),
}

impl Desk {
    /// Asks whether what is marked is meant, or proposes a name for the file.
    ///
    /// # Errors
    /// When the choices give no deck, or there is no public variant.
    pub fn propose(&mut self, choices: &Choices, form: Form, variant: Option<Variant>) -> Result<Proposed, Failure> {
        let choices = self.in_region(choices)?;
        let mut request = self.asked(&choices)?;
        Ok(match variant_of(&self.pack, &mut request, variant)? {
            Ok(_) => Proposed::Name(file_name(&choices, form, variant)),
            Err(guard) => Proposed::Asks(guard),
        })
    }

    /// Saves the briefing in a form, if nothing in it is marked or somebody has said which variant is meant.
    ///
    /// # Errors
    /// When the choices give no deck, there is no public variant, or the file cannot be saved.
    pub fn export(
        &mut self,
        choices: &Choices,
        path: &Path,
        form: Form,
        variant: Option<Variant>,
    ) -> Result<Saving, Failure> {
        let choices = self.in_region(choices)?;
        match export(&self.pack, &self.asked(&choices)?, path, form, (choices.handout, variant))? {
            Outcome::Saved(exported) => {
                self.exported = exported.files.into_iter().next();
                Ok(Saving::Saved(Saved { path: path.display().to_string() }))
            }
            Outcome::Asks(guard) => Ok(Saving::Asks(guard)),
        }
    }

    /// Saves the briefing at work in a form, as it is.
    ///
    /// # Errors
    /// As [`Desk::export`].
    pub fn export_at_work(&mut self, path: &Path, form: Form, variant: Option<Variant>) -> Result<Saving, Failure> {
        self.export(&self.work.choices.clone(), path, form, variant)
    }
}

/// The name that is proposed for an exported file. That of a public variant says so.
fn file_name(choices: &Choices, form: Form, variant: Option<Variant>) -> String {
    let (kind, language) = match form {
        Form::Handout => ("handout-file", choices.handout.unwrap_or(choices.language)),
        Form::Reading | Form::Web => ("reading-file", choices.language),
        Form::Pdf | Form::Svg | Form::Json => ("slides-file", choices.language),
    };
    let kind = locale::word(language, kind);
    let public = (variant == Some(Variant::Public)).then(|| locale::word(language, "public-file"));
    let public = public.map_or_else(String::new, |word| format!("-{word}"));
    let template: String = choices.template.iter().map(|id| format!("{id}-")).collect();
    format!("{}-{}-{template}{kind}{public}.{}", choices.audience, choices.date, form.ending())
}
