#![no_main]
//! A file of the bundled pack is replaced by anything: the pack is refused or becomes a PDF.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &[u8])| {
    let (place, bytes) = input;
    let mut files = app::bundled();
    let path = files.keys().nth(usize::from(place) % files.len()).cloned().unwrap_or_default();
    files.insert(path, bytes.to_vec());
    let (Some(pack), _) = content::read(&files) else { return };
    _ = content::accept(&files, &pack, locale::Language::Fi, &[]);
    let request = deck::Request::new("ledningsgrupp", 10, locale::Language::Sv, chrono::NaiveDate::default());
    let Ok(deck) = deck::build(&pack, &request) else { return };
    let laid = layout::slides(&mut layout::Engine::new(), &deck, None);
    render::pdf(&laid.scene).unwrap();
});
