//! A library of 2,000 briefings with 1,000 and with 100,000 own texts: how long a page of it and one briefing take, and the
//! memory of a program that does both.
//!
//! `benches/bench.py` reads the one line of JSON that this prints. Each library is read by a program of its own.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock, the environment and its own memory")]

use app::{Desk, LibraryWish};
use locale::Language;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use store::{Step, Store, StoreError, StoredBriefing, StoredText};

const BRIEFINGS: usize = 2_000;
const SIZES: [usize; 2] = [1_000, 100_000];

/// Paired runs; the middle ratio counts.
const RUNS: usize = 15;

/// Pages and briefings that one run looks at.
const LOOKS: u32 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(folder) = std::env::args().nth(1).filter(|argument| !argument.starts_with("--")) {
        return look(Path::new(&folder));
    }
    let fields = fields()?;
    let folder = tempfile::tempdir()?;
    let folders = SIZES.map(|texts| folder.path().join(texts.to_string()));
    for (folder, texts) in folders.iter().zip(SIZES) {
        fill(folder, texts, &fields)?;
    }
    let mut found: [Vec<f64>; 3] = Default::default();
    let mut last = Vec::new();
    for _ in 0..RUNS {
        let looks = [measured(&folders[0])?, measured(&folders[1])?];
        for (ratios, (large, small)) in found.iter_mut().zip(looks[1].iter().zip(&looks[0])) {
            ratios.push(large / small);
        }
        last = looks.concat();
    }
    let [page, open, memory] = found.map(middle);
    println!("{}", serde_json::json!({ "page": page, "open": open, "memory": memory, "last": last }));
    Ok(())
}

/// A program of its own looks at a library: milliseconds a page, milliseconds a briefing, megabytes.
fn measured(folder: &Path) -> Result<Vec<f64>, Box<dyn Error>> {
    let output = Command::new(std::env::current_exe()?).arg(folder).output()?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn look(folder: &Path) -> Result<(), Box<dyn Error>> {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).ok_or("no such day")?;
    let failed = |failure: app::Failure| failure.message.code;
    let mut desk = Desk::open(folder, Language::Sv, today).map_err(failed)?;
    let began = Instant::now();
    for page in 0..LOOKS {
        let library = desk.library(&LibraryWish { page, ..LibraryWish::default() }).map_err(failed)?;
        assert!(!library.briefings.is_empty());
    }
    let page = began.elapsed().as_secs_f64() * 1000.0 / f64::from(LOOKS);
    let began = Instant::now();
    for id in 1..=LOOKS {
        desk.open_briefing(i64::from(id) * 97).map_err(failed)?;
    }
    let open = began.elapsed().as_secs_f64() * 1000.0 / f64::from(LOOKS);
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no memory told")?;
    let peak: f64 = peak.trim().trim_end_matches(" kB").parse()?;
    println!("{}", serde_json::json!([page, open, peak / 1024.0]));
    Ok(())
}

fn fill(folder: &Path, texts: usize, fields: &[(String, String)]) -> Result<(), Box<dyn Error>> {
    let mut store = Store::open(folder, chrono::NaiveDate::MIN)?;
    let step = Step { made: "2026-11-25", what: "", place: None, briefing: None };
    store.change(&step, |change| {
        for number in 0..BRIEFINGS {
            let briefing = StoredBriefing {
                audience: "ledningsgrupp".into(),
                date: format!("20{:02}-{:02}-{:02}", 10 + number / 336, 1 + number / 28 % 12, 1 + number % 28),
                minutes: 10,
                language: "sv".into(),
                ..StoredBriefing::default()
            };
            let id = change.save_briefing(&briefing)?;
            for text in (0..texts).filter(|text| text % BRIEFINGS == number) {
                change.save_text(id, &own_text(text / BRIEFINGS, fields))?;
            }
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(())
}

/// Fields of the pack with their texts, in an order that is the same each time.
fn fields() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let pack = content::read(&app::bundled()).0.ok_or("the bundled pack has errors")?;
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).ok_or("no such day")?;
    let request = deck::Request::new("ledningsgrupp", 10, Language::Sv, date);
    let bases = deck::bases(&pack, &request, Language::Sv).map_err(|message| message.code)?;
    let mut fields: Vec<(String, String)> = bases.into_iter().collect();
    fields.sort();
    Ok(fields)
}

fn own_text(number: usize, fields: &[(String, String)]) -> StoredText {
    let (field, base) = fields[number * 3 % fields.len()].clone();
    StoredText {
        field,
        audience: "ledningsgrupp".into(),
        language: "sv".into(),
        base_mark: content::mark(&base),
        text: format!("{base} Hos oss gäller det också."),
        base,
    }
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
