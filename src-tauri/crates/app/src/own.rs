//! Data sets that were keyed in here: files in the program's data folder, beside the store and independent of it.

use crate::files::write_all;
use crate::{Cause, Failure};
use chrono::NaiveDate;
use content::{DataSet, Pack, Problem, Severity};
use locale::Message;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The data sets of a data folder.
#[derive(Clone, Debug, Default)]
pub struct Keyed {
    /// Those that can be used, by their ids.
    pub surveys: Vec<DataSet>,
    /// What is wrong with the others.
    pub problems: Vec<Problem>,
}

fn folder(data: &Path) -> PathBuf {
    data.join("own").join("surveys")
}

pub(crate) fn file(data: &Path, id: &str) -> PathBuf {
    folder(data).join(format!("{id}.yaml"))
}

/// Reads the data sets of a data folder. A folder that is not there has none; a file that is wrong is told and left
/// out, and harms no other.
pub fn own_surveys(data: &Path) -> Keyed {
    let mut keyed = Keyed::default();
    let Ok(entries) = std::fs::read_dir(folder(data)) else { return keyed };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".yaml") && !name.starts_with('.')).collect();
    names.sort();
    for name in names {
        let Ok(bytes) = std::fs::read(folder(data).join(&name)) else { continue };
        let path = format!("own/surveys/{name}");
        let (survey, problems) = content::read_survey(&path, &bytes);
        keyed.problems.extend(problems);
        // A copy under another name would take the place of the first one.
        match survey {
            Some(survey) if name.strip_suffix(".yaml") != Some(survey.id.as_str()) => {
                keyed.problems.push(named_otherwise(&path, &survey.id));
            }
            found => keyed.surveys.extend(found),
        }
    }
    keyed
}

fn named_otherwise(path: &str, id: &str) -> Problem {
    let message = |code: &str| Message::new(code).with("id", id);
    let (message, hint) = (message("pack-survey-file"), message("pack-survey-file-hint"));
    Problem { severity: Severity::Error, file: path.to_owned(), line: 1, column: 1, message, hint }
}

/// Takes the data set of a file into a data folder, checked first, and gives it as it was kept.
///
/// # Errors
/// When the file cannot be read or has errors, when its ids are taken, or when it cannot be saved.
pub fn add_survey(data: &Path, path: &Path, pack: &Pack, today: NaiveDate) -> Result<DataSet, Failure> {
    let bytes = std::fs::read(path).map_err(|error| {
        Failure::file(Message::new("cannot-read").with("path", path.display()).with("detail", error))
    })?;
    let (survey, problems) = content::read_survey(&path.display().to_string(), &bytes);
    let Some(mut survey) = survey else {
        let message = Message::new("survey-has-problems").count("count", problems.len());
        return Err(Failure { cause: Cause::Pack, message, problems });
    };
    if file(data, &survey.id).exists() {
        return Err(Failure::choice(Message::new("survey-known").with("id", &survey.id)));
    }
    refuse_taken(&survey, pack)?;
    survey.keyed.get_or_insert(today);
    save(data, &survey)?;
    Ok(survey)
}

/// A data set whose id, or a figure whose id, others have already would never be found.
fn refuse_taken(survey: &DataSet, pack: &Pack) -> Result<(), Failure> {
    let others = || pack.surveys.iter().filter(|other| other.id != survey.id || other.keyed.is_none());
    let known = |id: &str| others().any(|other| other.figures().any(|(_, figure)| figure.id == id));
    let same = others().any(|other| other.id == survey.id).then_some(survey.id.as_str());
    match same.or_else(|| survey.figures().map(|(_, figure)| figure.id.as_str()).find(|id| known(id))) {
        Some(id) => Err(Failure::choice(Message::new("survey-id-taken").with("id", id))),
        None => Ok(()),
    }
}

/// Keeps a data set, whole or not at all.
pub(crate) fn save(data: &Path, survey: &DataSet) -> Result<(), Failure> {
    let path = file(data, &survey.id);
    let text = content::write_survey(survey).ok_or_else(|| {
        Failure::file(Message::new("cannot-write").with("path", path.display()).with("detail", "YAML"))
    })?;
    std::fs::create_dir_all(folder(data)).map_err(|error| not_written(&path, &error))?;
    write_all(&[(path, text.into_bytes())])
}

/// Takes a data set away.
///
/// # Errors
/// When there is none of that id, or its file cannot be removed.
pub fn remove_survey(data: &Path, id: &str) -> Result<(), Failure> {
    let known = own_surveys(data).surveys.iter().any(|survey| survey.id == id);
    let unknown = || Failure::choice(Message::new("survey-unknown").with("id", id));
    if !known {
        return Err(unknown());
    }
    let path = file(data, id);
    std::fs::remove_file(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => unknown(),
        _ => not_written(&path, &error),
    })
}

fn not_written(path: &Path, error: &std::io::Error) -> Failure {
    Failure::file(Message::new("cannot-write").with("path", path.display()).with("detail", error))
}
