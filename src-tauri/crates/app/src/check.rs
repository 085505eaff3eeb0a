use crate::{Failure, bundled, from_folder};
use chrono::NaiveDate;
use content::{DataSet, Pack, Problem, Region, Severity};
use deck::{Deck, Request, plain};
use locale::{Language, Message};
use std::path::Path;

/// What a check of a pack gave.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The pack's title or folder, as people know it.
    pub name: String,
    /// Everything that its author should mend, errors first.
    pub problems: Vec<Problem>,
}

/// Checks the pack in a folder, or the bundled one; its texts may refer to data sets that were keyed in here.
///
/// # Errors
/// When the folder cannot be read or is no pack at all.
pub fn check(folder: Option<&Path>, own: &[DataSet]) -> Result<Checked, Failure> {
    let files = folder.map_or_else(|| Ok(bundled()), from_folder)?;
    let (pack, mut problems) = content::read_with(&files, Region::Mainland, own);
    let (_, in_aland) = content::read_with(&files, Region::Aland, own);
    let is_new = |problem: &Problem| problem.severity == Severity::Error && !problems.contains(problem);
    let in_aland: Vec<Problem> = in_aland.into_iter().filter(is_new).collect();
    problems.extend(in_aland);
    problems.extend(pack.as_ref().map(hard_to_read).unwrap_or_default());
    let name = pack.map(|pack| pack.id).or_else(|| Some(folder?.display().to_string())).unwrap_or_default();
    Ok(Checked { name, problems })
}

/// Swedish briefings that are hard to read; LIX says nothing about other languages.
fn hard_to_read(pack: &Pack) -> Vec<Problem> {
    let language = Language::Sv;
    let mut problems = Vec::new();
    for audience in pack.audiences.iter().filter(|audience| audience.texts.contains_key(&language)) {
        let (audience_id, minutes) = (audience.id.clone(), audience.minutes.longest);
        let request = Request::new(audience_id, minutes, language, NaiveDate::default());
        let lix = deck::build(pack, &request).ok().and_then(|deck| language::lix(&running_text(&deck)));
        if let Some(lix) = lix.filter(|lix| *lix > language::HARD) {
            let message =
                |code: &str| Message::new(code).with("audience", audience.name.get(language)).with("lix", lix.round());
            problems.push(Problem {
                severity: Severity::Warning,
                file: format!("audiences/{}/{language}.md", audience.id),
                line: 1,
                column: 1,
                message: message("pack-hard-to-read"),
                hint: message("pack-hard-to-read-hint"),
            });
        }
    }
    problems
}

/// Everything that is read or said, a line for each text.
pub fn running_text(deck: &Deck) -> String {
    let texts = deck.slides.iter().flat_map(|slide| slide.texts().into_iter().chain(&slide.notes));
    texts.map(|text| plain(text).replace('\u{ad}', "")).collect::<Vec<_>>().join("\n")
}
