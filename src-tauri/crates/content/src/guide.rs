use crate::{Markdown, PageBlock};

/// A text of the help: a title, what stands below it, and parts with headings of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// What it is about.
    pub title: String,
    /// Its parts in order; the first has no heading where the text begins right below the title.
    pub parts: Vec<GuidePart>,
}

/// A part of a guide.
#[derive(Clone, Debug, PartialEq)]
pub struct GuidePart {
    /// Its heading; empty above the first one.
    pub heading: String,
    /// Paragraphs, lists and tables.
    pub blocks: Vec<PageBlock>,
}

impl Guide {
    /// Reads a guide: `# title`, and parts below `## heading`. Every text is a guide: what is missing is empty.
    pub fn parse(markdown: &str) -> Self {
        let (title, rest) = match markdown.strip_prefix("# ") {
            Some(text) => text.split_once('\n').unwrap_or((text, "")),
            None => ("", markdown),
        };
        let mut parts = Vec::new();
        let (mut heading, mut text) = ("", String::new());
        for line in rest.lines() {
            if let Some(next) = line.strip_prefix("## ") {
                finish(heading, &text, &mut parts);
                (heading, text) = (next.trim(), String::new());
            } else {
                text.push_str(line);
                text.push('\n');
            }
        }
        finish(heading, &text, &mut parts);
        Self { title: title.trim().to_owned(), parts }
    }
}

/// A heading with nothing below it is kept; nothing at all is no part.
fn finish(heading: &str, text: &str, parts: &mut Vec<GuidePart>) {
    let blocks = Markdown::parse(text).blocks;
    if !heading.is_empty() || !blocks.is_empty() {
        parts.push(GuidePart { heading: heading.to_owned(), blocks });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_has_a_title_and_parts() {
        let guide = Guide::parse("# Titel\n\nFörst **detta**.\n\n## Ett\n- a\n- b\n\n## Två\nSist.\n");
        assert_eq!(guide.title, "Titel");
        let headings: Vec<_> = guide.parts.iter().map(|part| part.heading.as_str()).collect();
        assert_eq!(headings, ["", "Ett", "Två"]);
        assert!(matches!(&guide.parts[1].blocks[..], [PageBlock::List { items, .. }] if items.len() == 2));
    }

    #[test]
    fn what_is_missing_is_empty() {
        assert_eq!(Guide::parse(""), Guide { title: String::new(), parts: Vec::new() });
        assert_eq!(Guide::parse("Bara text.").parts.len(), 1);
        assert_eq!(Guide::parse("# T\n## R").parts[0].heading, "R");
    }
}
