//! What people do with Lykta, whether in the window or on the command line.
//!
//! Here the pure crates meet files and clock. A use case takes plain data and gives plain data or a [`Failure`], which
//! names what went wrong by a key of `content/locales` and never by a sentence.
#![expect(clippy::disallowed_methods, reason = "this is the edge: files and the environment are read here")]

mod about;
mod briefing;
mod check;
mod colour;
mod desk;
mod diagnostics;
mod export;
mod failure;
mod figures;
mod files;
mod guard;
mod help;
mod list;
mod offers;
mod own;
mod packs;
mod read;
mod survey_form;
mod window_state;
pub mod workspace;

pub use about::{About, Carried, CarriedKind, about, licence, licences};
pub use briefing::{AudienceChoice, Briefing, ChallengeChoice, Choices, FieldPlace, PageView};
pub use check::{Checked, check};
pub use colour::{ColourView, colour};
pub use deck::{Changes, Hit};
pub use desk::{
    AskedFact, ChallengeName, Desk, Edit, FieldAdvice, Install, Library, LibraryEntry, LibraryWish, Meeting,
    Municipality, MunicipalityChanged, MunicipalityEdit, Opening, OwnFact, OwnFactText, Profile, ProfileField,
    Proposed, Read, Review, Saved, Saving, Settings, Stepped, Steps, Version,
};
pub use diagnostics::{Diagnostics, PageFailure, diagnostics, save_diagnostics, told_diagnostics, watch};
pub use export::{Exported, Form, Outcome, Subject, export, make_deck};
pub use failure::{Cause, Failure};
pub use figures::{Contradiction, FigureList, ListedFigure, SurveyView, figure_list};
pub use guard::{Guard, Variant};
pub use help::{HelpBlock, HelpPage, HelpPart, HelpRun, help};
pub use list::{Catalogue, Entry, catalogue};
pub use offers::{CaseChoice, FactView, TemplateChoice, cases, facts, templates};
pub use own::{Keyed, add_survey, own_surveys, remove_survey};
pub use packs::{
    Contents, Installed, Installing, Origin, PackCard, accept, bundled, contents, copy_pack, install, installed, pack,
    pack_files, pack_in, pack_with, remove,
};
pub use read::reading;
pub use survey_form::{FieldProblem, FigureForm, QuestionForm, SurveyForm, SurveySaved};
pub use window_state::{Appearance, Place, WindowState, keep_window_state, stepped, window_state};
pub use workspace::data_folder;
