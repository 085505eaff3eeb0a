//! Where the program keeps what belongs to its user: the same folder as the window's.

use std::path::PathBuf;

/// The name of the program's own folder.
const OURS: &str = "fi.lykta.Lykta";

/// `LYKTA_DATA_DIR`, or the program's own folder among the user's local data; nothing where the system names none.
pub(crate) fn data_folder() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let local = if cfg!(target_os = "windows") {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        named("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        // A relative path is to be passed over, says the standard for these folders.
        let local = named("XDG_DATA_HOME").filter(|folder| folder.is_absolute());
        local.or_else(|| named("HOME").map(|home| home.join(".local/share")))
    };
    named("LYKTA_DATA_DIR").or_else(|| local.map(|folder| folder.join(OURS)))
}
