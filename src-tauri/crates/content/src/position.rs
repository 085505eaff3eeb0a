//! Where in a file something stands.

/// Line and column, both from 1, of a byte offset.
pub fn at(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Line and column of a value as its author wrote it; the beginning of the file when it cannot be found, as when
/// quoting changed it.
pub(crate) fn of(text: &str, value: &str) -> (usize, usize) {
    let first_line = value.lines().next().unwrap_or("").trim();
    let found = if first_line.is_empty() { None } else { text.find(first_line) };
    found.map_or((1, 1), |offset| at(text, offset))
}
