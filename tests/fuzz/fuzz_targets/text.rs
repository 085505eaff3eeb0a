#![no_main]
//! Any text as the notes, the headline and the body of a background page.

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut files = app::bundled();
    let page = format!("---\nheadline: Text\n---\n{text}");
    files.insert("pages/who-decides/sv.md".into(), page.into_bytes());
    _ = content::Inline::parse(text);
    let (Some(pack), _) = content::read(&files) else { return };
    let request = deck::Request::new("ledningsgrupp", 15, locale::Language::Sv, chrono::NaiveDate::default());
    let Ok(deck) = deck::build(&pack, &request) else { return };
    let laid = layout::slides(&mut layout::Engine::new(), &deck, None);
    render::pdf(&laid.scene).unwrap();
});
