//! Folders for stores that are stopped and failed very often.

use tempfile::TempDir;

/// A new folder, in memory where the system has a place for that: what a stopped program wrote is there as well, and the
/// tests do not wait for a disk.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}
