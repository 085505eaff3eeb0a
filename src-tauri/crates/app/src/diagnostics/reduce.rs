//! Takes what may be a person's out of what the code says.

use std::path::Path;

/// Beginnings that the language's own library writes before it quotes something.
const KNOWN: [&str; 3] = [
    "called `Result::unwrap()` on an `Err` value",
    "called `Option::unwrap()` on a `None` value",
    "called `Result::unwrap_err()` on an `Ok` value",
];

/// What may stand at either side of something that is quoted.
const QUOTES: [char; 8] = ['"', '\'', '`', '”', '“', '‘', '’', '»'];

/// More than this is not said by code but by what it works on.
const LONGEST: usize = 200;

/// A message up to what it quotes: that may be a text of a briefing, and where a quotation ends cannot be known.
pub(super) fn message(said: &str, data: &Path) -> String {
    let line = said.lines().next().unwrap_or_default();
    let known = KNOWN.iter().find(|known| line.starts_with(**known));
    let begins = known.map_or(0, |known| known.len());
    let ends = line[begins..].find(QUOTES).map_or(line.len(), |at| begins + at);
    let kept: String = line[..ends].chars().take(LONGEST).collect();
    let cut = if kept.len() < said.trim_end().len() { " …" } else { "" };
    format!("{}{cut}", paths(kept.trim_end(), data))
}

/// A place in the code, from where the code begins on.
pub(super) fn place(at: &str, data: &Path) -> String {
    let at = at.replace('\\', "/");
    let begins = ["/registry/src/", "/rustc/"].iter().find_map(|part| Some(at.find(part)? + part.len()));
    // Behind it stands a name that only says where the code came from.
    let inner = begins.map(|at_| &at[at_..]).and_then(|rest| rest.split_once('/')).map(|(_, rest)| rest);
    paths(inner.unwrap_or(&at), data)
}

/// A text without the data folder, the home folder and the name of the user.
pub(super) fn paths(text: &str, data: &Path) -> String {
    let mut text = replaced(text, &data.display().to_string(), "DATA");
    let home = dirs::home_dir().map(|home| home.display().to_string()).unwrap_or_default();
    text = replaced(&text, &home, "~");
    text = without_homes(&text);
    for name in ["USER", "LOGNAME", "USERNAME"].into_iter().filter_map(|name| std::env::var(name).ok()) {
        text = without_word(&text, &name);
    }
    text
}

fn replaced(text: &str, part: &str, by: &str) -> String {
    // A root folder is nobody's, and taking it out would take every path apart.
    if part.len() < 3 { text.to_owned() } else { text.replace(part, by) }
}

/// Whatever follows a folder of homes is a user's name, whoever that is.
fn without_homes(text: &str) -> String {
    let mut text = text.to_owned();
    for homes in ["/home/", "/Users/", "\\Users\\"] {
        let parts: Vec<&str> = text.split(homes).collect();
        let rest = parts[1..].iter().map(|part| {
            let end = part.find(['/', '\\', ' ', ':', '\n']).unwrap_or(part.len());
            format!("~{}", &part[end..])
        });
        text = parts[..1].iter().map(|part| (*part).to_owned()).chain(rest).collect();
    }
    text
}

/// A name where it stands as a word of its own.
fn without_word(text: &str, word: &str) -> String {
    // `root` and names of one letter say nothing of anybody.
    if word.chars().count() < 2 || word == "root" {
        return text.to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let stands_alone = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        kept.push_str(before);
        kept.push_str(if stands_alone { "USER" } else { word });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        message(text, Path::new("/srv/kommun/lykta"))
    }

    #[test]
    fn what_is_quoted_is_left_out() {
        for (text, kept) in [
            (
                "index out of bounds: the len is 3 but the index is 5",
                "index out of bounds: the len is 3 but the index is 5",
            ),
            (
                "byte index 5 is not a char boundary; it is inside 'ä' (bytes 4..6) of `Hemligt om Bo`",
                "byte index 5 is not a char boundary; it is inside …",
            ),
            (
                "called `Result::unwrap()` on an `Err` value: Broken(\"Hemligt\")",
                "called `Result::unwrap()` on an `Err` value: Broken( …",
            ),
            ("called `Option::unwrap()` on a `None` value", "called `Option::unwrap()` on a `None` value"),
            ("one\nHemligt", "one …"),
            ("”Hemligt” finns inte", " …"),
            ("", ""),
        ] {
            assert_eq!(said(text), kept);
        }
        assert!(said(&"å".repeat(500)).chars().count() < 210);
    }

    #[test]
    fn no_path_tells_whose_it_is() {
        for (text, kept) in [
            ("no file /srv/kommun/lykta/lykta.db", "no file DATA/lykta.db"),
            ("in /home/anna.berg/Dokument: no", "in ~/Dokument: no"),
            ("C:\\Users\\anna\\x.pdf", "C:~\\x.pdf"),
            ("/Users/anna and /home/bo", "~ and ~"),
        ] {
            assert_eq!(said(text), kept);
        }
        assert_eq!(without_word("anna, hanna, anna-b", "anna"), "USER, hanna, USER-b");
        let at = |at: &str| place(at, Path::new("/nowhere"));
        assert_eq!(at("/home/bo/.cargo/registry/src/index-1f/tauri-2.1/src/lib.rs:1:2"), "tauri-2.1/src/lib.rs:1:2");
        assert_eq!(at("/rustc/abc/library/core/src/x.rs:3:4"), "library/core/src/x.rs:3:4");
        assert_eq!(at("src-tauri/src/commands.rs:1:1"), "src-tauri/src/commands.rs:1:1");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_stop(text in "\\PC{0,60}|[/\\\\A-Za-z `\"]{0,60}") {
            let kept = said(&text);
            proptest::prop_assert!(!kept.contains('"'));
            place(&text, Path::new("/srv"));
        }
    }
}
