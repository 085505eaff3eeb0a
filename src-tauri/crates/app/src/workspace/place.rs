//! Places that are no good for an open database: where a cloud copies files while they are written, or where a network
//! may lose the lock. They are told of, never refused: a municipality may have no other place.

use super::mounts::file_system;
use locale::Message;
use std::path::Path;

/// What kind of place a folder lies in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A folder that a program copies to a cloud, with the cloud's name.
    Cloud(&'static str),
    /// A network drive, with what it is reached by.
    Network(String),
}

/// Kinds of file systems that reach another machine, and those that are a cloud.
const NETWORK: [&str; 14] = [
    "cifs",
    "smb3",
    "smbfs",
    "nfs",
    "nfs4",
    "ncpfs",
    "afs",
    "9p",
    "ceph",
    "glusterfs",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
];
const CLOUD: [(&str, &str); 4] = [
    ("fuse.onedriver", "OneDrive"),
    ("fuse.google-drive-ocamlfuse", "Google Drive"),
    ("fuse.rclone", "rclone"),
    ("fuse.dropbox", "Dropbox"),
];

/// How the folders of clouds are called, in lower case; what follows a space or a dash is the organisation's name.
const FOLDERS: [(&str, &str); 10] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("syncthing", "Syncthing"),
];

/// The kind of place, by the folder's path, the text of `/proc/self/mounts` (empty on Windows) and the environment as
/// names and values.
pub fn kind_of_place(path: &str, mounts: &str, environment: &[(String, String)]) -> Option<Kind> {
    let plain = path.replace('\\', "/");
    let server = plain.strip_prefix("//").map(|rest| rest.strip_prefix("?/UNC/").unwrap_or(rest));
    if let Some(server) = server.filter(|rest| !rest.starts_with(['?', '.'])) {
        let name: Vec<&str> = server.split('/').take(2).collect();
        return Some(Kind::Network(format!(r"\\{}", name.join(r"\"))));
    }
    in_a_cloud(&plain, environment).map(Kind::Cloud).or_else(|| {
        let system = file_system(path, mounts)?;
        let cloud = CLOUD.iter().find(|(kind, _)| *kind == system).map(|(_, name)| Kind::Cloud(name));
        cloud
            .or_else(|| NETWORK.contains(&system).then(|| Kind::Network(system.trim_start_matches("fuse.").to_owned())))
    })
}

/// By where OneDrive says that it is, or by how a folder on the way is called.
fn in_a_cloud(path: &str, environment: &[(String, String)]) -> Option<&'static str> {
    let path = path.to_lowercase();
    let of_onedrive = environment.iter().any(|(name, value)| {
        let root = value.replace('\\', "/").to_lowercase();
        let root = root.trim_end_matches('/');
        let inside = path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        name.to_lowercase().starts_with("onedrive") && !root.is_empty() && inside
    });
    if of_onedrive {
        return Some("OneDrive");
    }
    let called = |part: &str, name: &str| {
        let rest = part.strip_prefix(name);
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(" -") || rest.starts_with('-') || rest.starts_with(" (")
        })
    };
    let mut parts = path.split('/');
    parts.find_map(|part| FOLDERS.iter().find(|(folder, _)| called(part, folder)).map(|(_, name)| *name))
}

/// A warning when a data folder lies in such a place.
pub fn caution(folder: &Path) -> Option<Message> {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let text = |value: std::ffi::OsString| value.to_string_lossy().into_owned();
    let environment: Vec<(String, String)> =
        std::env::vars_os().map(|(name, value)| (text(name), text(value))).collect();
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    // Behind a link lies what matters.
    let whole = whole.canonicalize().unwrap_or(whole);
    let (code, name) = match kind_of_place(&whole.to_string_lossy(), &mounts, &environment)? {
        Kind::Cloud(name) => ("workspace-in-a-cloud", name.to_owned()),
        Kind::Network(name) => ("workspace-on-a-network", name),
    };
    Some(Message::new(code).with("name", name).with("path", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = r"/dev/sda1 / ext4 rw,relatime 0 0
//filer/home /home/it/Verkko\040levy cifs rw 0 0
nas:/export /mnt/nas nfs4 rw 0 0
it@host:/data /home/it/etä fuse.sshfs rw 0 0
tmpfs /mnt/nas/local tmpfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
remote: /home/it/pilvi fuse.rclone rw 0 0";

    fn kind(path: &str) -> Option<Kind> {
        let environment = [
            ("OneDriveCommercial".to_owned(), r"C:\Users\it\Kunnan pilvi".to_owned()),
            ("ONEDRIVE".to_owned(), String::new()),
            ("HOME".to_owned(), "/home/it".to_owned()),
        ];
        kind_of_place(path, MOUNTS, &environment)
    }

    #[test]
    fn ordinary_places_are_ordinary() {
        for path in [
            r"C:\Users\it\AppData\Local\fi.lykta.Lykta",
            r"C:\Users\it\Kunnan pilvikurssi",
            r"\\?\C:\Users\it",
            r"\\.\C:\Users",
            "/home/it/.local/share/fi.lykta.Lykta",
            "/home/it/Verkko",
            "/home/it/dropboxes/x",
            "/home/it/Nextcloudy",
            "/mnt/nas/local/x",
            "/mnt/nasty",
        ] {
            assert_eq!(kind(path), None, "{path}");
        }
    }

    #[test]
    fn clouds_are_known_by_their_folders() {
        for (path, name) in [
            (r"C:\Users\it\Kunnan pilvi\Lykta", "OneDrive"),
            (r"c:\users\IT\kunnan PILVI", "OneDrive"),
            (r"C:\Users\it\OneDrive\Lykta", "OneDrive"),
            (r"D:\OneDrive - Esimerkin kunta\Lykta", "OneDrive"),
            (r"C:\Users\it\Dropbox (Kunta)\x", "Dropbox"),
            ("/home/it/Dropbox", "Dropbox"),
            (r"G:\My Drive\Lykta", "Google Drive"),
            ("/home/it/Google Drive/x", "Google Drive"),
            ("/home/it/Nextcloud/Lykta", "Nextcloud"),
            ("/home/it/pilvi/Lykta", "rclone"),
        ] {
            assert_eq!(kind(path), Some(Kind::Cloud(name)), "{path}");
        }
    }

    #[test]
    fn network_drives_are_known_by_their_names_and_mounts() {
        for (path, name) in [
            (r"\\filer\gemensam\Lykta", r"\\filer\gemensam"),
            ("//filer/gemensam", r"\\filer\gemensam"),
            (r"\\?\UNC\filer\gemensam\x", r"\\filer\gemensam"),
            ("/home/it/Verkko levy/Lykta", "cifs"),
            ("/mnt/nas/Lykta", "nfs4"),
            ("/home/it/etä/Lykta", "sshfs"),
            ("/run/user/1000/gvfs/smb-share:server=filer", "gvfsd-fuse"),
        ] {
            assert_eq!(kind(path), Some(Kind::Network(name.to_owned())), "{path}");
        }
    }
}
