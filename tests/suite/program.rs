//! Runs `lykta` as a user does.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The lengths that people are most likely to choose.
pub(crate) const MINUTES: [u32; 4] = [5, 10, 15, 45];

/// The folder of the whole project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").canonicalize().unwrap()
}

/// The program, in Swedish.
pub(crate) fn lykta() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lykta"));
    // A data folder of nobody: what whoever runs the tests has installed is none of their business.
    command.env_clear().env("LANG", "sv_FI.UTF-8").env("LYKTA_DATA_DIR", "/nonexistent/lykta");
    command
}

/// Runs the program with arguments.
pub(crate) fn run(arguments: &[&str]) -> Output {
    lykta().args(arguments).output().unwrap()
}

/// What the program said on stderr.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Exports the bundled briefing for a management group; panics with what the program said when it fails.
pub(crate) fn export(minutes: u32, more: &[&str], path: &Path) {
    let minutes = minutes.to_string();
    let output = lykta()
        .args([
            "export",
            "--audience",
            "ledningsgrupp",
            "--minutes",
            &minutes,
            "--language",
            "sv",
            "--date",
            "2026-11-24",
        ])
        .args(more)
        .arg("--output")
        .arg(path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

/// What another program prints about a file; the program is there by `./dev`.
pub(crate) fn ask(program: &str, arguments: &[&str], path: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(path).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; ./dev test installs it"));
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program}: {out}{err}");
    out.into_owned()
}

/// The bundled pack as a deck.
pub(crate) fn deck(minutes: u32) -> deck::Deck {
    let pack = app::pack(None).unwrap();
    app::make_deck(&pack, &request(minutes)).unwrap()
}

/// Every body of the bundled pack in every language.
pub(crate) fn bodies() -> Vec<(content::Audience, locale::Language)> {
    let pack = app::pack(None).unwrap();
    let in_languages =
        |audience: &content::Audience| pack.languages.iter().map(|&it| (audience.clone(), it)).collect::<Vec<_>>();
    pack.audiences.iter().flat_map(in_languages).collect()
}

/// A briefing of a management group in Swedish.
pub(crate) fn request(minutes: u32) -> deck::Request {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    deck::Request::new("ledningsgrupp", minutes, locale::Language::Sv, date)
}
