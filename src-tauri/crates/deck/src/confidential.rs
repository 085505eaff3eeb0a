//! Who may see a briefing: what a person said of the whole, and of single slides, notes and figures.
//!
//! The program marks nothing by itself, and what nobody said anything of never counts as public.

use crate::slide::{Deck, Slide, SlideKind};
use crate::tailoring::Tailoring;
use locale::{Language, Message, say, word};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a person said of a whole briefing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "kebab-case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Status {
    /// Nothing.
    #[default]
    Unmarked,
    /// A working paper of the organisation's own.
    Internal,
    /// Everybody may see it.
    Public,
    /// It is to be kept secret.
    Secret {
        /// On which ground: the place in the law, in a person's words, or as the code of one that is proposed, such as
        /// `law:24-1-7`.
        ground: String,
    },
}

/// What a deck says of who may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Confidentiality {
    /// What a person said.
    pub status: Status,
    /// The same in the deck's language, as every foot says it.
    pub words: String,
}

/// A mark on a slide, on its notes, or on a figure that it shows or that its notes name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SlideMark {
    /// What is marked, as in [`Tailoring::marks`].
    pub target: String,
    /// The ground in words; empty where nobody gave one.
    pub ground: String,
    /// Both in words, in the slide's language.
    pub words: String,
    /// The same in the deck's second language, where its headlines are in both.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub second: Option<String>,
    /// It is about what stands on the slide, and not about its notes alone.
    pub shown: bool,
}

/// What begins the target of a mark on the notes of a slide, and on a figure; that on a slide is the slide's id.
pub const NOTES: &str = "notes:";
/// What begins the target of a mark on a figure.
pub const FIGURE: &str = "figure:";

impl Status {
    /// How a foot says it; nothing where nobody said anything.
    pub(crate) fn words(&self, language: Language) -> Option<String> {
        match self {
            Self::Unmarked => None,
            Self::Internal => Some(word(language, "deck-status-internal")),
            Self::Public => Some(word(language, "deck-status-public")),
            Self::Secret { ground } if ground.is_empty() => Some(word(language, "deck-status-secret-no-ground")),
            Self::Secret { ground } => Some(secret(language, ground)),
        }
    }
}

/// Grounds of the Act on the Openness of Government Activities that are proposed, with the words for each: every language
/// says them in its own.
const GROUNDS: [(&str, &str); 2] = [("law:24-1-7", "deck-ground-security"), ("law:24-1-8", "deck-ground-preparedness")];

fn ground_words(language: Language, ground: &str) -> String {
    let known = GROUNDS.iter().find(|(code, _)| *code == ground);
    known.map_or_else(|| ground.to_owned(), |(_, words)| word(language, words))
}

fn secret(language: Language, ground: &str) -> String {
    let ground = ground_words(language, ground);
    say(language, &Message::new("deck-status-secret").with("ground", ground))
}

/// What a deck says of itself. The public variant says that it is public where a person said so, and nothing else.
pub(crate) fn of_deck(tailoring: &Tailoring, language: Language) -> Option<Confidentiality> {
    let status = &tailoring.status;
    let says = !tailoring.public || *status == Status::Public;
    let words = status.words(language).filter(|_| says)?;
    Some(Confidentiality { status: status.clone(), words })
}

/// Notes on every slide what of it is marked. What a decision is called stands on the first slide too.
pub(crate) fn add_marks(tailoring: &Tailoring, language: Language, slides: &mut [Slide]) {
    if tailoring.marks.is_empty() || tailoring.public {
        return;
    }
    for slide in slides.iter_mut() {
        slide.marks = marks(tailoring, language, slide);
    }
    let decided = slides.iter().filter(|slide| slide.kind == SlideKind::Decision);
    let told: Vec<SlideMark> =
        decided.flat_map(|slide| slide.marks.iter().filter(|mark| mark.target == slide.id)).cloned().collect();
    for slide in slides.iter_mut().filter(|slide| slide.kind == SlideKind::Ask) {
        let new = told.iter().filter(|mark| !slide.marks.contains(mark)).cloned().collect::<Vec<_>>();
        slide.marks.extend(new);
    }
}

fn marks(tailoring: &Tailoring, language: Language, slide: &Slide) -> Vec<SlideMark> {
    let noted = format!("{NOTES}{}", slide.id);
    let bare = Slide { notes: Vec::new(), answers: Vec::new(), ..slide.clone() };
    let on_slide: BTreeSet<&str> = bare.figures().into_iter().collect();
    let figures: BTreeSet<&str> = slide.figures().into_iter().collect();
    let found = tailoring.marks.iter().filter_map(|(target, ground)| {
        let figure = target.strip_prefix(FIGURE).filter(|id| figures.contains(id));
        if *target != slide.id && *target != noted && figure.is_none() {
            return None;
        }
        let shown = *target == slide.id || figure.is_some_and(|id| on_slide.contains(id));
        let words = match ground.as_str() {
            "" => word(language, "deck-not-public"),
            ground => secret(language, ground),
        };
        let ground = ground_words(language, ground);
        Some(SlideMark { target: target.clone(), ground, words, second: None, shown })
    });
    found.collect()
}

impl Slide {
    /// What the foot of the slide says of its marks, each once.
    pub fn marked(&self) -> impl Iterator<Item = &str> {
        let shown = self.marks.iter().filter(|mark| mark.shown);
        shown.flat_map(|mark| std::iter::once(mark.words.as_str()).chain(mark.second.as_deref()))
    }

    /// What is said of a mark on its notes.
    pub fn notes_marked(&self) -> Option<&str> {
        let hidden = |mark: &&SlideMark| !mark.shown;
        self.marks.iter().find(hidden).map(|mark| mark.words.as_str())
    }
}

impl Deck {
    /// What a paper with the whole deck says at its foot of who may see it; nothing where nobody said anything.
    pub fn confidential_words(&self) -> Option<String> {
        let mut lines: Vec<String> = self.confidentiality.iter().map(|it| it.words.clone()).collect();
        let known = match self.confidentiality.as_ref().map(|it| &it.status) {
            Some(Status::Secret { ground }) => Some(ground_words(self.language, ground)),
            _ => None,
        };
        let known = known.as_deref();
        let marks = || self.slides.iter().flat_map(|slide| &slide.marks);
        let grounds: BTreeSet<&str> =
            marks().map(|mark| mark.ground.as_str()).filter(|ground| !ground.is_empty()).collect();
        let grounds: Vec<&str> = grounds.into_iter().filter(|ground| Some(*ground) != known).collect();
        if !grounds.is_empty() {
            lines.push(say(self.language, &Message::new("deck-contains").with("grounds", grounds.join("; "))));
        } else if known.is_none() && marks().next().is_some() {
            lines.push(word(self.language, "deck-contains-not-public"));
        }
        (!lines.is_empty()).then(|| lines.join(" · "))
    }
}
