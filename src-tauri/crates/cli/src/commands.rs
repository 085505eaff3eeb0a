//! What the commands do: each asks a use case and tells what came of it.

use crate::exit;
use crate::say::{duration, fail, problems};
use app::{Entry, Exported, Failure, Form, Keyed, Outcome, Subject, Variant};
use chrono::NaiveDate;
use clap::ArgMatches;
use content::{Pack, Region, Severity};
use deck::{Request, Second, SlideKind, Twice};
use locale::{Language, Message, say, word};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Makes a briefing and saves it.
pub(crate) fn export(language: Language, matches: &ArgMatches) -> ExitCode {
    if let Some(id) = matches.get_one::<i64>("briefing") {
        let output = matches.get_one::<PathBuf>("output").cloned().unwrap_or_default();
        return match Form::of(&output, subject(matches)) {
            Ok(form) => crate::briefings::export(language, *id, (&output, form), variant(matches)),
            Err(failure) => fail(language, &failure),
        };
    }
    match try_export(language, matches) {
        Ok(exported) => {
            tell(language, &exported);
            ExitCode::SUCCESS
        }
        Err(failure) => fail(language, &failure),
    }
}

fn try_export(language: Language, matches: &ArgMatches) -> Result<Exported, Failure> {
    let region = if matches.get_flag("aland") { Region::Aland } else { Region::Mainland };
    let (pack, wrong) = app::pack_with(wish(matches), region, &own(language).surveys)?;
    problems(language, &wrong);
    let request = request(language, matches, &pack)?;
    let output = matches.get_one::<PathBuf>("output").cloned().unwrap_or_default();
    let form = Form::of(&output, subject(matches))?;
    match app::export(&pack, &request, &output, form, (handout_language(matches)?, variant(matches)))? {
        Outcome::Saved(exported) => Ok(*exported),
        Outcome::Asks(guard) => Err(Failure::choice(guard.told(language))),
    }
}

/// Which variant is meant, where something is marked.
fn variant(matches: &ArgMatches) -> Option<Variant> {
    let public = matches.get_flag("public").then_some(Variant::Public);
    public.or_else(|| matches.get_flag("include-marked").then_some(Variant::Whole))
}

fn subject(matches: &ArgMatches) -> Subject {
    match (matches.get_flag("handout"), matches.get_flag("read")) {
        (true, _) => Subject::Handout,
        (false, true) => Subject::Reading,
        (false, false) => Subject::Slides,
    }
}

/// Another pack than the bundled one: a folder, a zip file, or the id of an installed one.
fn wish(matches: &ArgMatches) -> Option<&Path> {
    matches.get_one::<PathBuf>("pack").map(PathBuf::as_path)
}

/// The data sets that were keyed in here; what is wrong with them is told.
fn own(language: Language) -> Keyed {
    let keyed = app::data_folder().map(|folder| app::own_surveys(&folder)).unwrap_or_default();
    problems(language, &keyed.problems);
    keyed
}

fn handout_language(matches: &ArgMatches) -> Result<Option<Language>, Failure> {
    matches.get_one::<String>("handout-language").map(|code| language_of(code)).transpose()
}

fn second(matches: &ArgMatches) -> Result<Option<Second>, Failure> {
    let language = matches.get_one::<String>("second-language").map(|code| language_of(code)).transpose()?;
    let twice = if matches.get_flag("second-slides") { Twice::Slides } else { Twice::Headlines };
    Ok(language.map(|language| Second { language, twice }))
}

fn language_of(code: &str) -> Result<Language, Failure> {
    code.parse().map_err(|_| Failure::choice(Message::new("unknown-language").with("language", code)))
}

fn request(system: Language, matches: &ArgMatches, pack: &Pack) -> Result<Request, Failure> {
    let value = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let audience = value("audience").unwrap_or_default();
    let minutes = match value("minutes") {
        Some(text) => text.parse().map_err(|_| Failure::choice(Message::new("not-minutes").with("text", text)))?,
        None => {
            let template = value("template").and_then(|id| pack.template(id)).map(|template| template.minutes);
            template.or_else(|| Some(pack.audience(audience)?.minutes)).map_or(10, |minutes| minutes.usual)
        }
    };
    let language = match value("language") {
        Some(code) => language_of(code)?,
        None if pack.languages.contains(&system) => system,
        None => pack.languages.first().copied().unwrap_or(system),
    };
    let date = match value("date") {
        Some(date) => {
            date.parse::<NaiveDate>().map_err(|_| Failure::choice(Message::new("not-a-date").with("date", date)))?
        }
        None => chrono::Local::now().date_naive(),
    };
    Ok(Request {
        template: value("template").map(str::to_owned),
        case: value("case").map(str::to_owned),
        unconfirmed: matches.get_flag("unconfirmed"),
        second: second(matches)?,
        ..Request::new(audience, minutes, language, date)
    })
}

fn tell(language: Language, exported: &Exported) {
    for notice in &exported.notices {
        eprintln!("{}", say(language, notice));
    }
    let (deck, time) = (&exported.deck, exported.deck.time);
    for prompt in deck.slides.iter().filter(|slide| slide.kind == SlideKind::Example).flat_map(|slide| &slide.prompts) {
        eprintln!("{prompt}");
    }
    if !deck.left_out.is_empty() {
        let names: Vec<&str> = deck.left_out.iter().map(|left| left.name.as_str()).collect();
        let message = Message::new("command-left-out").with("minutes", time.minutes).with("names", names.join("; "));
        eprintln!("{}", say(language, &message));
    }
    let message = Message::new("command-time")
        .with("talk", duration(language, time.spoken))
        .with("discussion", duration(language, time.discussion))
        .with("decision", duration(language, time.decision));
    eprintln!("{}", say(language, &message));
    let path = |file: Option<&PathBuf>| file.map(|file| file.display().to_string()).unwrap_or_default();
    let (first, last) = (path(exported.files.first()), path(exported.files.last()));
    let saved = Message::new("command-saved-many").count("count", exported.files.len());
    eprintln!("{}", say(language, &saved.with("first", first).with("last", last)));
}

/// Prints what the program is made of.
pub(crate) fn licences(language: Language) -> ExitCode {
    match app::licences() {
        Ok(text) => {
            // Whoever reads the beginning only, as with `head`, has what was wanted.
            _ = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(failure) => fail(language, &failure),
    }
}

/// Checks a pack and tells its problems.
pub(crate) fn check(language: Language, matches: &ArgMatches) -> ExitCode {
    let checked = match app::check(wish(matches), &own(language).surveys) {
        Ok(checked) => checked,
        Err(failure) => return fail(language, &failure),
    };
    problems(language, &checked.problems);
    for one in &checked.completeness {
        eprintln!("{}", crate::packs::language_line(language, one));
    }
    let errors = checked.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let warnings = checked.problems.len() - errors;
    let message = if checked.problems.is_empty() {
        Message::new("command-pack-fine").with("pack", &checked.name)
    } else {
        Message::new("command-problems").count("errors", errors).count("warnings", warnings)
    };
    eprintln!("{}", say(language, &message));
    if errors > 0 { ExitCode::from(exit::PACK) } else { ExitCode::SUCCESS }
}

/// Lists what there is to choose from; the list itself is the result and goes to stdout.
pub(crate) fn list(language: Language, matches: &ArgMatches) -> ExitCode {
    let pack = match app::pack(wish(matches)) {
        Ok(pack) => pack,
        Err(failure) => return fail(language, &failure),
    };
    let catalogue = app::catalogue(&pack, language);
    if matches.get_flag("json") {
        match serde_json::to_string_pretty(&catalogue) {
            Ok(json) => println!("{json}"),
            Err(error) => {
                let message = Message::new("cannot-write").with("path", "stdout").with("detail", error);
                return fail(language, &Failure::file(message));
            }
        }
        return ExitCode::SUCCESS;
    }
    let heading = |code: &str, entries: &[Entry]| {
        println!("{}", word(language, code));
        for entry in entries {
            let usual = entry.usual.map(|minutes| Message::new("command-usual").with("minutes", minutes));
            let usual = usual.map(|message| format!(" ({})", say(language, &message))).unwrap_or_default();
            println!("  {:<20} {}{usual}", entry.id, entry.name);
        }
    };
    heading("command-audiences", &catalogue.audiences);
    heading("command-templates", &catalogue.templates);
    heading("command-cases", &catalogue.cases);
    heading("command-challenges", &catalogue.challenges);
    heading("command-languages", &catalogue.languages);
    let shown = |entry: Option<&Entry>| entry.map(|entry| entry.id.clone()).unwrap_or_default();
    println!("{}", word(language, "command-minutes-heading"));
    println!("  {}-{}", shown(catalogue.minutes.first()), shown(catalogue.minutes.last()));
    ExitCode::SUCCESS
}
