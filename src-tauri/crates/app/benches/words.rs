//! What it costs to look at the words of a deck, beside exporting it: 45 minutes, in each language.
//!
//! Looking is finding the terms of the glossary, their explanations and the readability of every slide; the glossary is
//! made ready once for each language, and `with_glossary` tells what that adds for a single deck. Exporting is layout and
//! PDF of the same deck, in memory. `benches/bench.py` reads the one line of JSON that this prints.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use chrono::NaiveDate;
use content::Pack;
use deck::{Glossaries, Request};
use locale::Language;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// Paired runs for each language; the middle ratio counts.
const RUNS: usize = 15;

/// Times in seconds, and the ratios of a language's pairs.
struct Measured {
    words_ms: f64,
    export_ms: f64,
    ratio: f64,
    with_glossary: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let pack = app::pack(None).map_err(|failure| failure.message.code)?;
    let mut worst: Option<(Measured, Language)> = None;
    for language in Language::ALL {
        let measured = measure(&pack, language)?;
        if worst.as_ref().is_none_or(|(other, _)| measured.ratio > other.ratio) {
            worst = Some((measured, language));
        }
    }
    let (worst, language) = worst.ok_or("no language")?;
    let result = serde_json::json!({
        "language": language.code(),
        "words_ms": worst.words_ms,
        "export_ms": worst.export_ms,
        "ratio": worst.ratio,
        "with_glossary": worst.with_glossary,
    });
    println!("{result}");
    Ok(())
}

fn measure(pack: &Pack, language: Language) -> Result<Measured, Box<dyn Error>> {
    let audience = pack.audiences.first().ok_or("the pack has no audience")?;
    let date = NaiveDate::from_ymd_opt(2026, 11, 24).ok_or("no such day")?;
    let request = Request::new(&audience.id, 45, language, date);
    let deck = deck::build(pack, &request).map_err(|message| message.code)?;
    let mut ready = Glossaries::default();
    ready.of(pack, &deck);
    let (mut words, mut exports, mut ratios, mut with_glossary) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        // One after the other: what slows the machine down slows both.
        let began = Instant::now();
        black_box(deck::words(Glossaries::default().of(pack, &deck), &deck, audience.knows));
        let looked_anew = began.elapsed().as_secs_f64();
        let began = Instant::now();
        black_box(deck::words(&ready, &deck, audience.knows));
        let looked = began.elapsed().as_secs_f64();
        let began = Instant::now();
        let mut engine = layout::Engine::new();
        let laid = layout::slides(&mut engine, &deck, None);
        black_box(render::pdf(&laid.scene)?);
        let exported = began.elapsed().as_secs_f64();
        words.push(looked);
        exports.push(exported);
        ratios.push(looked / exported);
        with_glossary.push(looked_anew / exported);
    }
    Ok(Measured {
        words_ms: middle(words) * 1000.0,
        export_ms: middle(exports) * 1000.0,
        ratio: middle(ratios),
        with_glossary: middle(with_glossary),
    })
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
