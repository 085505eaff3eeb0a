//! Surveys that are kept beside the content packs.

use crate::say::{fail, problems};
use app::Failure;
use clap::ArgMatches;
use content::Region;
use locale::{Language, Message, say, word};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Adds, lists or removes one.
pub(crate) fn survey(language: Language, matches: &ArgMatches) -> ExitCode {
    let done =
        app::data_folder().ok_or_else(|| Failure::file(Message::new("survey-no-folder"))).and_then(
            |data| match matches.subcommand() {
                Some(("add", matches)) => add(language, &data, matches),
                Some(("remove", matches)) => remove(language, &data, matches),
                _ => list(language, &data),
            },
        );
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(language, &failure),
    }
}

fn add(language: Language, data: &Path, matches: &ArgMatches) -> Result<(), Failure> {
    let (pack, _) = app::pack_with(None, Region::Mainland, &app::own_surveys(data).surveys)?;
    let path = matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
    let survey = app::add_survey(data, &path, &pack, chrono::Local::now().date_naive())?;
    let message = Message::new("command-survey-added").with("title", survey.title.get(language));
    eprintln!("{}", say(language, &message.with("id", survey.id)));
    Ok(())
}

fn remove(language: Language, data: &Path, matches: &ArgMatches) -> Result<(), Failure> {
    let id = matches.get_one::<String>("ID").map_or("", String::as_str);
    app::remove_survey(data, id)?;
    eprintln!("{}", say(language, &Message::new("command-survey-removed").with("id", id)));
    Ok(())
}

/// A line for each: the list is the result and goes to stdout.
fn list(language: Language, data: &Path) -> Result<(), Failure> {
    let keyed = app::own_surveys(data);
    let (pack, wrong) = app::pack_with(None, Region::Mainland, &keyed.surveys)?;
    problems(language, &[keyed.problems, wrong].concat());
    let today = chrono::Local::now().date_naive();
    for survey in app::figure_list(&pack, language, today).surveys {
        let from = survey.keyed.unwrap_or_else(|| word(language, "command-survey-of-pack"));
        println!("{:<28} {} ({}, {}; {}; {from})", survey.id, survey.title, survey.publisher, survey.when, survey.age);
    }
    Ok(())
}
