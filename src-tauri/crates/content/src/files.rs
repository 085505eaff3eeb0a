use crate::{Problem, position};
use locale::Message;
use std::collections::BTreeMap;

/// The files of a pack by their path inside it, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// No file that an author writes by hand comes near this, in bytes.
pub const LARGEST_FILE: usize = 512 * 1024;

/// The file as text, with plain line ends and without a byte order mark.
pub(crate) fn text(path: &str, bytes: &[u8]) -> Result<String, Problem> {
    if bytes.len() > LARGEST_FILE {
        return Err(Problem::error(path, (1, 1), Message::new("pack-file-too-large")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Problem::error(path, position::at(&valid, valid.len()), Message::new("pack-not-utf8"))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    match text.find(|c: char| c.is_control() && c != '\n' && c != '\t') {
        Some(offset) => Err(Problem::error(path, position::at(&text, offset), Message::new("pack-control-character"))),
        None => Ok(text),
    }
}

/// A text file taken apart at its `---` lines: the front matter, the line that the body begins on, and the body.
pub(crate) struct FrontMatter<'a> {
    pub(crate) yaml: &'a str,
    pub(crate) body: &'a str,
}

/// Takes the front matter off a Markdown file.
pub(crate) fn front_matter<'a>(path: &str, text: &'a str) -> Result<FrontMatter<'a>, Problem> {
    let missing = || Problem::error(path, (1, 1), Message::new("pack-no-front-matter"));
    let rest = text.strip_prefix("---\n").ok_or_else(missing)?;
    let (yaml, body) = match rest.split_once("\n---\n") {
        Some(parts) => parts,
        None => (rest.strip_suffix("\n---").ok_or_else(missing)?, ""),
    };
    Ok(FrontMatter { yaml, body })
}
