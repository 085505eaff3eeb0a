use crate::{Problem, position};
use locale::Message;

/// Words that make two numbers a share: `9 av 12`, `9 of 12`. Finnish inflects the whole: `12:sta 9`.
const OF: [&str; 3] = ["av", "of", "out of"];

/// Refuses numbers that have no record: with a per cent sign, or as a share of a whole. The data sets themselves are
/// the records, so they are left alone; so are comments.
pub(super) fn check(path: &str, text: &str, problems: &mut Vec<Problem>) {
    if path.starts_with("surveys/") {
        return;
    }
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let words = if path.ends_with(".yaml") { line.split(" #").next().unwrap_or(line) } else { line };
        if !words.trim_start().starts_with('#') || path.ends_with(".md") {
            bare_numbers(words, |column, number| {
                let message = Message::new("pack-bare-number").with("number", number);
                problems.push(Problem::error(path, position::at(text, offset + column), message));
            });
        }
        offset += line.len();
    }
}

/// Reports byte offset and words of every number without a record in a line.
fn bare_numbers(line: &str, mut report: impl FnMut(usize, &str)) {
    let mut at = 0;
    while let Some(start) = line[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let digits = line[start..].find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'));
        let end = digits.map_or(line.len(), |length| start + length);
        let rest = line[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        if rest.starts_with(['%', '‰']) || names_percent(rest) || is_share(rest) {
            report(start, line[start..].split_terminator('\n').next().unwrap_or("").split(". ").next().unwrap_or(""));
        }
        at = end;
    }
}

fn names_percent(rest: &str) -> bool {
    ["procent", "prosent", "per cent", "percent"].iter().any(|word| rest.starts_with(word))
}

fn is_share(rest: &str) -> bool {
    OF.iter().any(|of| {
        let after = rest.strip_prefix(of).and_then(|after| after.strip_prefix([' ', '\u{a0}']));
        after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
    }) || (rest.starts_with(":sta ") || rest.starts_with(":stä "))
        && rest[5..].trim_start().starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(line: &str) -> Vec<String> {
        let mut found = Vec::new();
        bare_numbers(line, |_, number| found.push(number.split(' ').take(3).collect::<Vec<_>>().join(" ")));
        found
    }

    #[test]
    fn numbers_without_a_record_are_found() {
        assert_eq!(bare("minst 75 % och 16\u{a0}%, 9 av 12, 12:sta 9 och 3 procent").len(), 5);
        assert_eq!(bare("40 percent"), ["40 percent"]);
    }

    #[test]
    fn dates_sections_lists_and_money_are_free() {
        for line in ["24.11.2026", "4 §", "906/2019", "1. av tre", "18 000 euro", "2 av oss", "kl. 15", "{dvv21-021}"]
        {
            assert!(bare(line).is_empty(), "{line}: {:?}", bare(line));
        }
    }
}
