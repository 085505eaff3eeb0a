//! The workspace as a whole: the store, the data sets that were keyed in and the installed packs, all in one folder.
//! How it is kept safe, gone back in, and moved.

mod care;
mod file;
mod folder;
mod list;
mod mounts;
mod place;
mod tend;

pub use folder::data_folder;
pub use list::{BackupView, Workspace, list};
pub use place::{Kind, caution, kind_of_place};
pub use tend::{Tended, back_up, check, load, move_to, restore, save, use_usual_folder};

pub(crate) use folder::still_there;
