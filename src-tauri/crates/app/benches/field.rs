//! How long a changed field takes to the new picture of its slide, beside making the whole deck anew.
//!
//! Deck, layout and render; without window and paint. For each slide of a deck of about 40 slides its headline is changed
//! in the pack. The whole is what the first briefing after the start takes, with an engine that is new; the engine that
//! answers a changed field has made that briefing. `benches/bench.py` reads the one line of JSON that this prints.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use chrono::NaiveDate;
use content::{Inline, Pack};
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
    let request = Request::new(audience, 45, LANGUAGE, date);
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
    fn new(pack: Pack, request: Request) -> Result<Self, Box<dyn Error>> {
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
        let mut pack = self.pack.clone();
        self.changes += 1;
        let words = headline_number(self.changes);
        let began = Instant::now();
        change(&mut pack, &self.deck, place, &words)
            .ok_or_else(|| format!("no field for {}", self.deck.slides[place].id))?;
        let deck = build(&pack, &self.request)?;
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

/// Changes the headline of the slide at a place. That of the numbers is the program's own; there a question of the survey
/// is named anew.
fn change(pack: &mut Pack, deck: &Deck, place: usize, words: &str) -> Option<()> {
    let slide = &deck.slides[place];
    let (owner, part) = slide.id.split_once('.').unwrap_or((&slide.id, ""));
    if part == "numbers" {
        let figure = deck.figures.first()?;
        let questions = pack.surveys.iter_mut().flat_map(|survey| &mut survey.questions);
        let mut asked = questions.filter(|question| question.figures.iter().any(|other| other.id == figure.id));
        asked.next()?.topic = serde_json::from_value(serde_json::json!({ "sv": words })).ok()?;
        return Some(());
    }
    *headline(pack, owner, part)? = Inline::parse(words);
    Some(())
}

fn headline<'p>(pack: &'p mut Pack, owner: &str, part: &str) -> Option<&'p mut Inline> {
    if part.is_empty() {
        let page = pack.pages.iter_mut().find(|page| page.id == owner)?;
        return Some(&mut page.texts.get_mut(&LANGUAGE)?.headline);
    }
    if let Some(audience) = pack.audiences.iter_mut().find(|audience| audience.id == owner) {
        let text = audience.texts.get_mut(&LANGUAGE)?;
        return match part {
            "ask" => Some(&mut text.ask.three),
            "why-now" => Some(&mut text.why_now.headline),
            _ => None,
        };
    }
    let challenge = pack.challenges.iter_mut().find(|challenge| challenge.id == owner)?;
    let text = challenge.texts.get_mut(&LANGUAGE)?;
    match part {
        "message" => Some(&mut text.headline),
        "example" => Some(&mut text.example.headline),
        "questions" => Some(&mut text.questions.headline),
        "decision" => Some(&mut text.decision.headline),
        _ => {
            let id = part.strip_prefix("evidence-")?;
            let more = text.evidence_more.iter_mut().find(|more| more.id.as_deref() == Some(id))?;
            more.headline.as_mut()
        }
    }
}
