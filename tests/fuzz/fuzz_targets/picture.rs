#![no_main]
//! Any bytes as a picture: refused, or a picture whose points are as many as it says, and that is known again.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(read) = picture::read(bytes, picture::LOGO) else { return };
    assert!(read.width.max(read.height) <= picture::LOGO);
    assert_eq!(picture::Picture::kept(read.bytes.clone()).unwrap(), read);
    let points = usize::try_from(read.width * read.height).unwrap();
    assert_eq!(read.samples().unwrap().colours.len(), 3 * points);
});
