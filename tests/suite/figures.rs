//! Figures with their records, contradictions, and surveys that are keyed in.

use crate::program::{lykta, said};
use locale::Language;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SURVEY: &str = r#"
id: digi24
title: {sv: Digikartläggning}
published: {publisher: {sv: Ett förbund}, url: "https://example.org/kartlaggning"}
year: 2024
when: {sv: våren 2024}
answers: 112
short: {sv: "Ett förbund, våren 2024, 112 svar"}
populations:
  all: {label: {sv: alla svarande}, answers: 112}
questions:
  - id: practice
    topic: {sv: Övar ledningen?}
    answers: 101
    figures:
      - {id: digi24-1, population: all, state: current, option: {sv: varje år}, wording: {sv: de övade varje år}, percent: 61, use: main, kind: survey, section: "s. 12"}
      - {id: digi24-2, population: all, state: current, option: {sv: aldrig}, wording: {sv: de övade aldrig}, percent: 30, use: main, kind: survey, section: "s. 12", unreported: 9}
"#;

const C4: &str = "challenges/c4-resources";

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn lykta(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = lykta();
        command.env("LYKTA_DATA_DIR", self.path("data")).current_dir(&self.folder).args(arguments);
        command
    }

    /// The bundled pack with one of its files changed, in the folder `pack`.
    fn pack(&self, file: &str, change: impl Fn(&str) -> String) {
        for (path, bytes) in app::bundled() {
            let target = self.path("pack").join(&path);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            let bytes = if path == file { change(std::str::from_utf8(&bytes).unwrap()).into_bytes() } else { bytes };
            fs::write(target, bytes).unwrap();
        }
    }

    fn add(&self, survey: &str) -> Output {
        fs::write(self.path("survey.yaml"), survey).unwrap();
        self.lykta(&["survey", "add", "survey.yaml"])
    }
}

#[test]
fn the_three_contradictions_stand_in_the_authors_list() {
    let pack = app::pack(None).unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    for (language, age) in
        [(Language::Sv, "6 år gammal"), (Language::Fi, "6 vuoden takaa"), (Language::En, "6 years old")]
    {
        let list = app::figure_list(&pack, language, day);
        let record = |id: &str| &list.figures.iter().find(|figure| figure.record.id == id).unwrap().record;
        let values: Vec<_> = list
            .contradictions
            .iter()
            .map(|pair| [&pair.shown, &pair.other].map(|id| record(id).value.replace(['\u{a0}', '%'], "")))
            .collect();
        assert_eq!(values, [["75", "89"], ["80", "100"], ["40", "100"]].map(|pair| pair.map(str::to_owned)));
        assert!(list.figures.iter().all(|figure| figure.record.age == age), "{language}");
        // Every figure of every challenge is found by it.
        for challenge in &pack.challenges {
            for id in challenge.figures() {
                let figure = list.figures.iter().find(|figure| figure.record.id == id).unwrap();
                assert!(figure.challenges.contains(&challenge.id), "{id}");
            }
        }
    }
    let young = app::figure_list(&pack, Language::En, chrono::NaiveDate::from_ymd_opt(2020, 12, 1).unwrap());
    assert_eq!(young.figures[0].record.age, "from the same year");
}

#[test]
fn a_text_that_leaves_out_a_contradiction_is_warned_of() {
    for (file, change, line) in [
        (format!("{C4}/sv.md"), ("{dvv21-029}", "annat"), "sv.md:8"),
        (
            format!("{C4}/challenge.yaml"),
            (
                "figures: [dvv21-018, dvv21-019, dvv21-020]\n  focus: dvv21-018",
                "figures: [dvv21-029]\n  focus: dvv21-029",
            ),
            "challenge.yaml:4",
        ),
        ("pages/contradictions/fi.md".to_owned(), ("{dvv21-045}", "-"), "fi.md:9"),
        (format!("{C4}/en.md"), ("# message\n", "# message\nOnly {dvv21-029} said so.\n\n"), "en.md"),
    ] {
        let place = Place::new();
        place.pack(&file, |text| {
            assert!(text.contains(change.0), "{file}");
            text.replace(change.0, change.1)
                .replace("show: shares\n  figures: [dvv21-029]", "show: bars\n  figures: [dvv21-029]")
        });
        let output = place.lykta(&["check", "pack"]);
        assert!(output.status.success(), "{file}: {}", said(&output));
        let warned = said(&output);
        assert!(warned.lines().any(|told| told.starts_with("varning") && told.contains(line)), "{file}: {warned}");
    }
}

#[test]
fn a_chart_never_mixes_two_surveys() {
    let place = Place::new();
    assert!(place.add(SURVEY).status.success());
    place.pack("challenges/c8-exercises/challenge.yaml", |text| text.replacen("figures: [", "figures: [digi24-1, ", 1));
    for (locale, words) in [("sv_FI.UTF-8", "blandar"), ("fi_FI.UTF-8", "kahdesta"), ("en_GB.UTF-8", "mixes")] {
        let output = place.command(&["check", "pack"]).env("LANG", locale).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let told = said(&output);
        assert!(told.contains(words) && told.contains("digi24") && told.contains("dvv21"), "{told}");
    }
}

#[test]
fn a_survey_is_added_used_by_reference_and_removed() {
    let place = Place::new();
    let output = place.add(SURVEY);
    assert!(output.status.success() && said(&output).contains("Digikartläggning"), "{}", said(&output));
    assert_eq!(place.add(SURVEY).status.code(), Some(3), "the same again");
    let list = String::from_utf8(place.lykta(&["survey", "list"]).stdout).unwrap();
    assert!(list.contains("dvv21") && list.contains("hör till innehållspaketet"), "{list}");
    assert!(list.lines().any(|line| line.starts_with("digi24") && line.contains("inskriven här")), "{list}");

    place.pack(&format!("{C4}/sv.md"), |text| {
        text.replace("# message\n", "# message\nVåren 2024 övade {digi24-1}.\n\n")
    });
    let export = ["export", "--audience", "ledningsgrupp", "--minutes", "45", "--date", "2026-11-24", "--pack", "pack"];
    let export = [&export[..], &["--output", "deck.json"]].concat();
    assert!(place.lykta(&["check", "pack"]).status.success());
    let output = place.lykta(&export);
    assert!(output.status.success(), "{}", said(&output));
    let deck: serde_json::Value = serde_json::from_slice(&fs::read(place.path("deck.json")).unwrap()).unwrap();
    let record = deck["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == "digi24-1").unwrap();
    assert_eq!(record["value"], "61\u{a0}%");
    assert_eq!(record["base"], "101 svarade på frågan");
    assert_eq!(record["age"], "2 år gammal");
    assert_eq!(record["source"], "Ett förbund: Digikartläggning, s. 12, våren 2024");
    assert_eq!(record["link"], "https://example.org/kartlaggning");
    assert!(record["keyed"].as_str().unwrap().starts_with("inskriven här"));
    assert!(deck["sources"].as_array().unwrap().iter().any(|source| source == "Ett förbund: Digikartläggning"));

    assert!(place.lykta(&["survey", "remove", "digi24"]).status.success());
    assert_eq!(place.lykta(&["survey", "remove", "digi24"]).status.code(), Some(3));
    let output = place.lykta(&export);
    assert_eq!(output.status.code(), Some(1), "its reference has no record any more");
    assert!(said(&output).contains("digi24-1"));
}

#[test]
fn a_survey_that_is_wrong_is_refused_line_by_line() {
    for (from, to, words) in [
        ("percent: 61", "percent: 161", "survey.yaml:16:"),
        ("percent: 30", "percent: 45", "106"),
        (
            "population: all, state: current, option: {sv: aldrig}",
            "population: some, state: current, option: {sv: aldrig}",
            "some",
        ),
        ("published: {publisher: {sv: Ett förbund}, url: \"https://example.org/kartlaggning\"}\n", "", "published"),
        ("id: digi24\n", "id: ../../digi24\n", "../../digi24"),
        ("digi24-2", "digi24-1", "digi24-1"),
        ("id: digi24-1,", "id: dvv21-021,", "dvv21-021"),
        ("id: digi24\n", "id: dvv21\n", "dvv21"),
        ("year: 2024", "year: i fjol", ""),
        ("percent: 61, ", "", "digi24-1"),
    ] {
        let place = Place::new();
        assert!(SURVEY.contains(from), "{from}");
        let output = place.add(&SURVEY.replace(from, to));
        assert!([Some(1), Some(3)].contains(&output.status.code()), "{to}: {}", said(&output));
        assert!(said(&output).contains(words), "{to}: {}", said(&output));
        assert!(!place.path("data").exists(), "{to}");
        assert!(!place.path("digi24.yaml").exists());
    }
    assert_eq!(Place::new().lykta(&["survey", "add", "nowhere.yaml"]).status.code(), Some(4));
}

#[test]
fn a_data_set_that_was_broken_later_is_told_and_harms_no_briefing() {
    let place = Place::new();
    let folder = place.path("data/own/surveys");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("digi24.yaml"), SURVEY.replace("answers: 112\nshort", "shart")).unwrap();
    fs::write(folder.join("noise.yaml"), [0xff, 0xfe, 0x00]).unwrap();
    let output = place.lykta(&["export", "--audience", "ledningsgrupp", "--output", "deck.pdf"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("own/surveys/digi24.yaml:7") && said(&output).contains("own/surveys/noise.yaml:1"));
    assert_eq!(entries(&folder), 2);
}

fn entries(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

proptest::proptest! {
    /// Whatever stands in a file of a data set: it is read or refused, and what is read is written so that it reads the same.
    #[test]
    fn odd_data_sets_are_read_or_refused(at in 0..SURVEY.len(), length in 0..40usize, odd in "\\PC{0,20}|[-{}:#&*!|>'\"%@`, \n]{0,20}") {
        let from = SURVEY.floor_char_boundary(at);
        let to = SURVEY.floor_char_boundary((at + length).min(SURVEY.len())).max(from);
        let text = format!("{}{odd}{}", &SURVEY[..from], &SURVEY[to..]);
        let (survey, problems) = content::read_survey("odd.yaml", text.as_bytes());
        proptest::prop_assert!(survey.is_some() || !problems.is_empty());
        if let Some(survey) = survey {
            let written = content::write_survey(&survey).unwrap();
            let (again, problems) = content::read_survey("again.yaml", written.as_bytes());
            proptest::prop_assert_eq!(again.as_ref(), Some(&survey), "{:?}\n{}", problems, written);
        }
    }
}
