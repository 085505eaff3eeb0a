//! How long a changed field takes to the new picture of its slide, beside making the whole deck anew.
//!
//! Deck, layout and render; without window, store and paint. Each slide of a deck of about 40 slides, half of whose fields hold own
//! texts, gets another own headline. The whole is what the first briefing after the start takes, with an engine that is new; the engine that
//! answers a changed field has made that briefing. `benches/bench.py` reads the one line of JSON that this prints.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use chrono::NaiveDate;
use content::Pack;
use deck::{Deck, Request};
use layout::{Engine, Laid, Reused};
use locale::Language;
use std::error::Error;
use std::time::{Duration, Instant};

/// Paired runs for each slide; the middle ratio counts.
const RUNS: usize = 15;

const LANGUAGE: Language = Language::Sv;

/// A headline of usual length that no pack has, another one each time: nothing of it can be known from before.
fn headline_number(number: usize) -> String {
    format!("Rubrik {number} om vem som svarar för lönesystemet")
}

fn main() -> Result<(), Box<dyn Error>> {
    let pack = content::read(&app::bundled()).0.ok_or("the bundled pack has errors")?;
    let audience = pack.audiences.first().ok_or("the pack has no audience")?.id.clone();
    let date = NaiveDate::from_ymd_opt(2026, 11, 24).ok_or("no such day")?;
    let request = Request { with_fields: true, ..Request::new(audience, 45, LANGUAGE, date) };
    let mut bench = Bench::new(pack, request)?;
    let (mut found, mut wholes) = (Vec::new(), Vec::new());
    for place in 0..bench.deck.slides.len() {
        // One after the other: what slows the machine down slows both.
        let mut ratios = Vec::new();
        for _ in 0..RUNS {
            let whole = bench.whole()?.as_secs_f64();
            ratios.push(bench.slide(place)?.as_secs_f64() / whole);
            wholes.push(whole);
        }
        found.push((middle(ratios), bench.deck.slides[place].id.clone()));
    }
    found.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (worst, worst_slide) = found.last().ok_or("the deck is empty")?;
    let result = serde_json::json!({
        "slides": found.len(),
        "own_texts": bench.request.tailoring.texts.values().map(std::collections::HashMap::len).sum::<usize>(),
        "whole_ms": middle(wholes) * 1000.0,
        "median": found[found.len() / 2].0,
        "worst": worst,
        "worst_slide": worst_slide,
        "by_slide": found,
    });
    println!("{result}");
    Ok(())
}

struct Bench {
    pack: Pack,
    request: Request,
    engine: Engine,
    deck: Deck,
    laid: Laid,
    /// How many fields have been changed.
    changes: usize,
}

impl Bench {
    /// A deck whose slides stand in an order of somebody's own, with an own text in every second field.
    fn new(pack: Pack, mut request: Request) -> Result<Self, Box<dyn Error>> {
        request.tailoring.slides = Some(deck::proposed(&pack, &request).map_err(|message| message.code)?);
        let plain = build(&pack, &request)?;
        let texts = request.tailoring.texts.entry(LANGUAGE).or_default();
        for field in
            plain.slides.iter().flat_map(|slide| &slide.fields).filter(|field| !field.base.is_empty()).step_by(2)
        {
            texts.insert(field.id.clone(), format!("{} Hos oss gäller det också.", field.base));
        }
        let mut engine = Engine::new();
        let deck = build(&pack, &request)?;
        let laid = layout::slides(&mut engine, &deck, None);
        Ok(Self { pack, request, engine, deck, laid, changes: 0 })
    }

    /// Everything anew.
    fn whole(&self) -> Result<Duration, Box<dyn Error>> {
        let began = Instant::now();
        let mut engine = Engine::new();
        let deck = build(&self.pack, &self.request)?;
        let laid = layout::slides(&mut engine, &deck, None);
        let pages = laid.scene.sections.iter().flat_map(|section| &section.pages);
        let pictures: Vec<String> = pages.map(|page| render::svg(page)).collect();
        let took = began.elapsed();
        assert!(pictures.len() >= deck.slides.len());
        Ok(took)
    }

    /// From the changed field of one slide to its new picture.
    fn slide(&mut self, place: usize) -> Result<Duration, Box<dyn Error>> {
        self.changes += 1;
        let words = headline_number(self.changes);
        let headline = self.deck.slides[place].fields.first().ok_or("the slide has no field")?.id.clone();
        let mut request = self.request.clone();
        let began = Instant::now();
        request.tailoring.texts.entry(LANGUAGE).or_default().insert(headline, words);
        let deck = build(&self.pack, &request)?;
        let reused = Reused { deck: &self.deck, laid: &self.laid };
        let laid = layout::slides(&mut self.engine, &deck, Some(&reused));
        let pictures: Vec<String> = laid.scene.sections[place].pages.iter().map(|page| render::svg(page)).collect();
        let took = began.elapsed();
        assert!(!pictures.is_empty());
        assert_ne!(laid.scene.sections[place], self.laid.scene.sections[place], "the slide did not change");
        Ok(took)
    }
}

fn build(pack: &Pack, request: &Request) -> Result<Deck, Box<dyn Error>> {
    deck::build(pack, request).map_err(|message| message.code.into())
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
