//! A deck in two languages, and the same deck in another one: for municipalities that have both.

use crate::build::{Brief, Request, ask, brief, parts};
use crate::challenges::ChallengeSlides;
use crate::slide::{Deck, InSecond, LeftOut, Named, Slide, SlideKind};
use crate::tailoring::FieldKind;
use crate::{confidential, frame, numbers, placed, public, records, time};
use content::Pack;
use locale::{Language, Message};

/// A second language of a deck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Second {
    /// The language.
    pub language: Language,
    /// How much is said in it.
    pub twice: Twice,
}

/// How much of a deck is in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twice {
    /// Every headline.
    Headlines,
    /// Every slide, one after the other: what is presented takes the time of both.
    Slides,
}

/// Everything that a deck can have in its other language.
pub(crate) struct InOther<'a> {
    brief: Brief<'a>,
    parts: Vec<ChallengeSlides>,
    /// Every slide that a template can have; none for a briefing made of the challenges.
    of_template: Vec<Slide>,
    twice: Twice,
}

impl<'a> InOther<'a> {
    pub(crate) fn new(pack: &'a Pack, request: &'a Request, second: Second) -> Result<Self, Message> {
        if second.language == request.language {
            return Err(Message::new("second-language-same").with("language", second.language.code()));
        }
        Self::in_language(pack, request, second)
    }

    fn in_language(pack: &'a Pack, request: &'a Request, second: Second) -> Result<Self, Message> {
        let brief = brief(pack, request, second.language)?;
        let parts = parts(&brief);
        let of_template = placed::of_template(&brief, &parts)?;
        Ok(Self { brief, parts, of_template, twice: second.twice })
    }

    /// Seconds that the twin of a slide takes, where both are shown.
    pub(crate) fn seconds_of(&self, id: &str) -> u32 {
        let mut known = self.parts.iter().flat_map(ChallengeSlides::slides).chain(&self.of_template);
        let twin = known.find(|slide| slide.id == id).filter(|_| self.twice == Twice::Slides);
        twin.map_or(0, |slide| slide.seconds)
    }

    /// Seconds that the slide of the numbers takes in the other language, where it is shown in both.
    pub(crate) fn numbers_seconds(&self) -> u32 {
        if self.twice == Twice::Slides { numbers::seconds(&self.brief) } else { 0 }
    }

    /// Seconds that opening and end take in the other language, where they are shown in both.
    pub(crate) fn frame_seconds(&self, decided: usize) -> u32 {
        if self.twice == Twice::Headlines {
            return 0;
        }
        ask(&self.brief, &self.parts[..decided.min(self.parts.len())]).seconds
            + frame::why_now(&self.brief).seconds
            + self.numbers_seconds()
    }

    /// Adds to each slide the time of its twin, where both are shown.
    pub(crate) fn count_time(&self, parts: &mut [ChallengeSlides]) {
        for part in parts {
            let fixed = [&mut part.message, &mut part.example, &mut part.questions];
            for slide in fixed.into_iter().chain(&mut part.decision).chain(&mut part.further) {
                slide.seconds += self.seconds_of(&slide.id);
            }
        }
    }

    /// The slides of a deck in the other language, in the deck's order.
    fn slides(&self, deck: &Deck) -> Result<Vec<Slide>, Message> {
        let brief = &self.brief;
        let ids = || deck.slides.iter().map(|slide| slide.id.as_str());
        let known = placed::known(brief, &self.parts, &self.of_template, ids())?;
        let decisions = deck.slides.iter().filter(|slide| slide.kind == SlideKind::Decision);
        let decisions: Vec<&Slide> = decisions.filter_map(|slide| known.get(&slide.id).map(|slide| &**slide)).collect();
        let mut slides = Vec::with_capacity(deck.slides.len());
        for slide in &deck.slides {
            // The slide of the numbers is made of those before it, the first one of what is decided.
            let found = match slide.kind {
                SlideKind::Numbers => {
                    let presented = slides.iter().filter(|slide: &&Slide| slide.presented);
                    Some(brief.withheld.shown(numbers::slide(brief, &records::used(brief, presented))))
                }
                SlideKind::Ask => Some(brief.withheld.shown(frame::ask(brief, &decisions))),
                _ => known.get(&slide.id).map(|slide| slide.clone().into_owned()),
            };
            slides.push(found.ok_or_else(|| {
                let message = Message::new("second-language-lacks-slide").with("slide", &slide.id);
                message.with("language", brief.language.code())
            })?);
        }
        let figures = records::used(brief, slides.iter());
        records::add_provenance(brief, &figures, &mut slides);
        confidential::add_marks(brief.tailoring, brief.language, &mut slides);
        Ok(slides)
    }

    fn occasion(&self) -> String {
        let language = self.brief.language;
        format!("{} {}", self.brief.audience.name.get(language), locale::date(language, self.brief.date))
    }
}

/// Puts the second language into a deck: into its headlines, or as slides of their own.
pub(crate) fn join(mut deck: Deck, other: &InOther<'_>) -> Result<Deck, Message> {
    let twins = other.slides(&deck)?;
    let (language, occasion) = (other.brief.language, other.occasion());
    let confidentiality = confidential::of_deck(other.brief.tailoring, language).map(|it| it.words);
    deck.second = Some(InSecond { language, occasion, confidentiality });
    if other.twice == Twice::Headlines {
        for (slide, twin) in deck.slides.iter_mut().zip(twins) {
            slide.second_headline = Some(twin.headline);
            for mark in &mut slide.marks {
                let other = twin.marks.iter().find(|other| other.target == mark.target);
                mark.second = other.map(|other| other.words.clone());
            }
            let headline = twin.fields.into_iter().filter(|field| field.kind == FieldKind::Headline);
            slide.fields.splice(1.min(slide.fields.len())..1.min(slide.fields.len()), headline);
        }
        return Ok(deck);
    }
    for slide in deck.slides.iter_mut().filter(|slide| slide.presented) {
        slide.seconds = time::seconds(slide);
    }
    let pairs = std::mem::take(&mut deck.slides).into_iter().zip(twins);
    deck.slides = pairs.flat_map(|(slide, twin)| pair(slide, twin, other.brief.language)).collect();
    deck.time.spoken = time::total(&deck.slides);
    Ok(deck)
}

/// A slide and its twin, listed under the same heading.
fn pair(slide: Slide, twin: Slide, language: Language) -> [Slide; 2] {
    let twin =
        Slide { id: format!("{}.{language}", twin.id), group: slide.group.clone(), language: Some(language), ..twin };
    [slide, twin]
}

/// The same deck in another language: the same slides in the same order, whatever their notes would take.
///
/// # Errors
/// A message when the pack lacks the language, or a slide in it.
pub fn in_language(pack: &Pack, request: &Request, deck: &Deck, language: Language) -> Result<Deck, Message> {
    let other = InOther::in_language(pack, request, Second { language, twice: Twice::Headlines })?;
    let slides = other.slides(deck)?;
    let brief = &other.brief;
    let left_out = deck.left_out.iter().map(|left| other.left_out(left)).collect();
    Ok(Deck {
        language,
        second: None,
        audience: Named { id: deck.audience.id.clone(), name: brief.audience.name.get(language).to_owned() },
        template: brief.template.map(|(it, _)| Named { id: it.id.clone(), name: it.name.get(language).to_owned() }),
        case: public::case(brief),
        role: public::role(brief),
        title: brief.title().to_owned(),
        confidentiality: confidential::of_deck(brief.tailoring, language),
        occasion: other.occasion(),
        look: deck.look.clone(),
        label: pack.label.get(language).to_owned(),
        figures: records::used(brief, slides.iter()),
        sources: records::sources(brief, &slides),
        slides,
        left_out,
        hidden: Vec::new(),
        gone: Vec::new(),
        pack: deck.pack.clone(),
        ..*deck
    })
}

impl InOther<'_> {
    /// What was left out, by its name in the other language.
    fn left_out(&self, left: &LeftOut) -> LeftOut {
        let name = self.parts.iter().find_map(|part| {
            if part.id == left.id {
                return Some(part.label.clone());
            }
            let slide = part.slides().find(|slide| slide.id == left.id)?;
            Some(crate::build::left(slide, &part.label).name)
        });
        let of_template = || {
            let slide = self.of_template.iter().find(|slide| slide.id == left.id)?;
            Some(crate::build::left(slide, slide.group.as_deref().unwrap_or(self.brief.title())).name)
        };
        LeftOut { name: of_template().or(name).unwrap_or_else(|| left.name.clone()), ..left.clone() }
    }
}
