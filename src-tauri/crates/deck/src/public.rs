//! The public variant of a deck: what is marked is left out before anything is made of it.
//!
//! Every slide goes through [`Withheld::shown`] where it becomes known, so that no list, table or opening can tell of one
//! that is left out. Such a slide is blank from then on: it keeps its id and nothing else.

use crate::block::Block;
use crate::build::Brief;
use crate::confidential::{FIGURE, NOTES};
use crate::slide::{Named, Slide, SlideKind, Text};
use crate::tailoring::Tailoring;
use crate::{frame, numbers, placed, time};
use content::Evidence;
use locale::Message;
use std::borrow::Cow;
use std::collections::HashSet;

/// What a deck may not tell; nothing but for the public variant.
#[derive(Clone, Debug, Default)]
pub(crate) struct Withheld {
    slides: HashSet<String>,
    notes: HashSet<String>,
    figures: HashSet<String>,
}

impl Withheld {
    /// What is marked.
    pub(crate) fn marked(tailoring: &Tailoring) -> Self {
        let mut withheld = Self::default();
        for target in tailoring.marks.keys().filter(|_| tailoring.public) {
            if let Some(slide) = target.strip_prefix(NOTES) {
                withheld.notes.insert(slide.to_owned());
            } else if let Some(figure) = target.strip_prefix(FIGURE) {
                withheld.figures.insert(figure.to_owned());
            } else {
                withheld.slides.insert(target.clone());
            }
        }
        withheld
    }

    /// The same for second slides beside others, which have marks of their own.
    pub(crate) fn of_copies(&self, copy: &str) -> Self {
        let cut = |ids: &HashSet<String>| ids.iter().filter_map(|id| Some(id.strip_suffix(copy)?.to_owned())).collect();
        Self { slides: cut(&self.slides), notes: cut(&self.notes), figures: self.figures.clone() }
    }

    pub(crate) fn slide(&self, id: &str) -> bool {
        self.slides.contains(id)
    }

    pub(crate) fn figure(&self, id: &str) -> bool {
        self.figures.contains(id)
    }

    /// A chart that shows such a figure, or names it in what it says, is left out whole: without it the rest would say
    /// something else.
    pub(crate) fn chart(&self, evidence: &Evidence, said: [&Text; 2]) -> bool {
        evidence.figures.iter().any(|id| self.figure(id)) || said.into_iter().any(|text| self.text(text))
    }

    /// Whether a text names such a figure.
    pub(crate) fn text(&self, text: &Text) -> bool {
        text.iter().filter_map(|span| span.figure.as_deref()).any(|id| self.figure(id))
    }

    /// Nothing is withheld.
    pub(crate) fn is_empty(&self) -> bool {
        self.slides.is_empty() && self.notes.is_empty() && self.figures.is_empty()
    }

    /// The slide as it may be seen; blank where it may not.
    pub(crate) fn shown(&self, mut slide: Slide) -> Slide {
        if self.is_empty() {
            return slide;
        }
        let parts = slide.body.len();
        slide.body = slide.body.into_iter().filter_map(|block| self.block(block)).collect();
        let is_emptied = slide.body.is_empty() && parts > 0;
        if self.slide(&slide.id) || self.text(&slide.headline) || is_emptied {
            return slide.blank();
        }
        slide.second_headline = slide.second_headline.filter(|text| !self.text(text));
        // Fields hold what stands in the places of what is left out.
        slide.fields.clear();
        if self.notes.contains(&slide.id) {
            slide.notes.clear();
            slide.answers.clear();
        }
        slide.notes.retain(|text| !self.text(text));
        let named = |text: &Text| self.text(text);
        slide.answers.retain(|it| ![&it.question, &it.good, &it.worrying].into_iter().any(named));
        if slide.presented {
            slide.seconds = time::seconds(&slide);
        }
        slide
    }

    /// What of a part of a slide may be seen.
    fn block(&self, block: Block) -> Option<Block> {
        let seen = |texts: Vec<Text>| texts.into_iter().filter(|text| !self.text(text)).collect::<Vec<_>>();
        Some(match block {
            Block::Paragraph { ref text, .. } => return (!self.text(text)).then_some(block),
            Block::Number { ref figure, ref text, .. } => {
                return (!self.figure(figure) && !self.text(text)).then_some(block);
            }
            Block::Bars { ref title, ref bars, .. } | Block::Shares { ref title, parts: ref bars, .. } => {
                let shows = bars.iter().any(|bar| self.figure(&bar.figure));
                return (!shows && !self.text(title)).then_some(block);
            }
            Block::List { ordered, items } if !items.is_empty() => {
                let items = seen(items);
                (!items.is_empty()).then_some(Block::List { ordered, items })?
            }
            Block::Story { mark, paragraphs } => {
                let paragraphs = seen(paragraphs);
                (!paragraphs.is_empty()).then_some(Block::Story { mark, paragraphs })?
            }
            Block::Table { caption, head, mut rows } => {
                rows.retain(|row| !row.iter().any(|cell| self.text(cell)));
                let tells = !rows.is_empty() && !head.iter().any(|cell| self.text(cell));
                tells.then_some(Block::Table { caption, head, rows })?
            }
            Block::Facts { mut rows } => {
                rows.retain(|fact| !self.text(&fact.text));
                (!rows.is_empty()).then_some(Block::Facts { rows })?
            }
            Block::Picture { caption: Some(text), .. } if self.text(&text) => return None,
            other @ (Block::List { .. } | Block::Picture { .. }) => other,
        })
    }
}

impl Slide {
    /// Nothing but the place of the slide.
    pub(crate) fn blank(self) -> Self {
        Self { presented: self.presented, seconds: 0, ..frame::with_notes(self.id, self.kind, Text::new(), Vec::new()) }
    }

    /// The public variant leaves it out; any other slide has a headline.
    pub(crate) fn is_blank(&self) -> bool {
        self.headline.is_empty()
    }
}

/// What is left out in one language is left out in all: what a headline names in one of them may be said otherwise in
/// another, and the slides stay the same ones.
pub(crate) fn withheld<'a>(brief: &Brief<'a>, others: impl Iterator<Item = Brief<'a>>) -> Result<Withheld, Message> {
    let mut withheld = brief.withheld.clone();
    if withheld.figures.is_empty() {
        return Ok(withheld);
    }
    for other in others {
        let parts = crate::build::parts(&other);
        let of_template = placed::of_template(&other, &parts)?;
        let asked = brief.tailoring.slides.iter().flatten().map(|place| place.id.as_str());
        let every = placed::every(&other, &parts, &of_template, asked)?;
        let frame = [frame::ask(&other, &[]), numbers::slide(&other, &[])].map(|slide| other.withheld.shown(slide));
        let slides =
            every.into_values().map(Cow::into_owned).chain(parts.iter().flat_map(|it| it.all().cloned())).chain(frame);
        withheld.slides.extend(slides.filter(Slide::is_blank).map(|slide| slide.id));
    }
    Ok(withheld)
}

/// What the body can decide, where it may be told.
pub(crate) fn role(brief: &Brief<'_>) -> Option<Text> {
    let role = brief.text.role.as_ref().map(|role| crate::text::resolve(brief, role));
    role.filter(|role| !brief.withheld.text(role))
}

/// The case that is told, where it may be.
pub(crate) fn case(brief: &Brief<'_>) -> Option<Named> {
    let told = brief.case.filter(|(case, _)| !brief.withheld.slide(&format!("{}.case", case.id)));
    told.map(|(case, text)| Named { id: case.id.clone(), name: text.label.clone() })
}

/// A public variant of which nothing is left is none.
pub(crate) fn nothing_left(slides: &[Slide]) -> Option<Message> {
    let tells = |slide: &Slide| !matches!(slide.kind, SlideKind::Ask | SlideKind::Numbers);
    (!slides.iter().any(tells)).then(|| Message::new("public-nothing-left"))
}
