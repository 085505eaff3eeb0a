//! Marks that a text does not know: HTML, pictures, links, and lists inside lists inside lists.

use crate::files::front_matter;
use crate::{Problem, position};
use locale::Message;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A slide has one level; nobody needs more of them to write one.
const DEEPEST: usize = 6;

/// HTML, pictures and links are shown as the words that they are; their author should know that.
pub(super) fn check(path: &str, text: &str, problems: &mut Vec<Problem>) {
    if !path.ends_with(".md") {
        return;
    }
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let found = [("pack-html", html(line)), ("pack-picture", line.find("![")), ("pack-link", line.find("]("))];
        for (code, at) in found {
            if let Some(at) = at {
                problems.push(Problem::warning(path, position::at(text, offset + at), Message::new(code)));
            }
        }
        offset += line.len();
    }
    if path.starts_with("pages/") {
        problems.extend(too_deep(path, text));
    }
}

/// Where a line begins to look like HTML.
fn html(line: &str) -> Option<usize> {
    let after = |at: &usize| line[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    line.match_indices('<').map(|(at, _)| at).find(|at| after(at) && line[*at..].contains('>'))
}

fn too_deep(path: &str, text: &str) -> Option<Problem> {
    let body = front_matter(path, text).ok()?.body;
    let mut depth = 0usize;
    for (event, place) in Parser::new(body).into_offset_iter() {
        match event {
            Event::Start(Tag::List(_) | Tag::BlockQuote(_)) => depth += 1,
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => depth -= 1,
            _ => {}
        }
        if depth > DEEPEST {
            let at = position::at(text, text.len() - body.len() + place.start);
            return Some(Problem::error(path, at, Message::new("pack-deep-list").count("deepest", DEEPEST)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(body: &str) -> Vec<(String, usize, usize)> {
        let mut problems = Vec::new();
        check("pages/a/sv.md", &format!("---\nheadline: A\n---\n{body}"), &mut problems);
        problems.into_iter().map(|problem| (problem.message.code, problem.line, problem.column)).collect()
    }

    #[test]
    fn marks_that_are_only_words_are_told() {
        assert_eq!(codes("Ett <script>alert(1)</script>"), [("pack-html".to_owned(), 4, 5)]);
        assert_eq!(codes("\n![](http://a/b.png)"), [("pack-picture".to_owned(), 5, 1), ("pack-link".to_owned(), 5, 3)]);
        assert_eq!(codes("2 < 3, a <- b, [x], 5 <"), []);
    }

    #[test]
    fn forty_kilobytes_of_lists_in_lists_are_refused() {
        for body in ["> ".repeat(20_000) + "a", "+ ".repeat(20_000) + "a", ">+ ".repeat(13_000) + "a"] {
            assert_eq!(codes(&body)[0].0, "pack-deep-list");
        }
        assert_eq!(codes("- a\n  - b\n    - c\n\n> d\n"), []);
    }
}
