//! Briefings of a fixed course: what a template lists, in its order, around one decision.

use crate::bilingual::InOther;
use crate::block::{Block, Tone};
use crate::build::{Brief, Chosen, left, too_long};
use crate::challenges::{ChallengeSlides, own};
use crate::frame::{self, with_notes};
use crate::slide::{LeftOut, Slide, SlideKind, Text};
use crate::tailoring::FieldKind;
use crate::text::{resolve, said};
use crate::words::Words;
use crate::{cases, decision, numbers, records, time};
use content::{
    Audience, Challenge, ChallengePart, Decides, Inline, OwnSlide, Pack, Part, PartKind, Template, TemplateText,
};
use locale::{Language, Message, word};

/// The template with the id, if it is for the body.
pub(crate) fn find<'a>(
    pack: &'a Pack,
    audience: &Audience,
    language: Language,
    id: &str,
) -> Result<(&'a Template, &'a TemplateText), Message> {
    let is_meant = |template: &&Template| template.is_for(&audience.id) && template.texts.contains_key(&language);
    let meant = || pack.templates.iter().filter(is_meant);
    let found = meant().find(|template| template.id == id);
    found.and_then(|template| Some((template, template.texts.get(&language)?))).ok_or_else(|| {
        let known: Vec<&str> = meant().map(|template| template.id.as_str()).collect();
        let message = Message::new("unknown-template").with("name", id).with("known", known.join(", "));
        message.with("audience", audience.name.get(language))
    })
}

/// What a template lists: what is asked, what is decided, and each part with whether it may be left out.
struct Every {
    ask: Slide,
    decision: Slide,
    parts: Vec<(bool, Slide)>,
}

fn listed(
    brief: &Brief<'_>,
    template: &Template,
    text: &TemplateText,
    challenges: &[ChallengeSlides],
) -> Result<Every, Message> {
    let course = Course { brief, template, text, decided: decided(brief, template, challenges), challenges };
    let decision = course.decision().ok_or_else(|| Message::new("template-without-decision"))?;
    let decision = brief.withheld.shown(decision);
    let mut parts: Vec<(bool, Slide)> = Vec::new();
    for part in &template.slides {
        // What is decided on may be what another part names: the slide stands there once.
        let slide = course.slide(part).map(|slide| brief.withheld.shown(slide));
        let slide = slide.filter(|slide| parts.iter().all(|(_, known)| known.id != slide.id));
        parts.extend(slide.map(|slide| (part.if_room, slide)));
    }
    Ok(Every { ask: frame::ask(brief, &[&decision]), parts, decision })
}

/// Every slide that a template can have.
pub(crate) fn every(
    brief: &Brief<'_>,
    template: &Template,
    text: &TemplateText,
    challenges: &[ChallengeSlides],
) -> Result<Vec<Slide>, Message> {
    let Every { ask, decision, parts } = listed(brief, template, text, challenges)?;
    Ok([ask, decision].into_iter().chain(parts.into_iter().map(|(_, slide)| slide)).collect())
}

/// Every part that must be there, then the others in order while there is time.
pub(crate) fn choose(
    brief: &Brief<'_>,
    template: &Template,
    text: &TemplateText,
    challenges: &[ChallengeSlides],
    other: Option<&InOther<'_>>,
) -> Result<Chosen, Message> {
    let Every { mut ask, mut decision, mut parts } = listed(brief, template, text, challenges)?;
    if let Some(other) = other {
        for slide in [&mut ask, &mut decision].into_iter().chain(parts.iter_mut().map(|(_, slide)| slide)) {
            slide.seconds += other.seconds_of(&slide.id);
        }
    }
    let takes = |kept: &[bool]| {
        let kept = parts.iter().zip(kept).filter(|(_, kept)| **kept).map(|((_, slide), _)| slide);
        let slides: Vec<&Slide> = [&ask, &decision].into_iter().chain(kept).collect();
        let has_figures = !records::used(brief, slides.iter().copied()).is_empty();
        let seconds = slides.iter().map(|slide| slide.seconds).fold(0, u32::saturating_add);
        let numbers = numbers::seconds(brief) + other.map_or(0, InOther::numbers_seconds);
        seconds.saturating_add(if has_figures { numbers } else { 0 })
    };
    let talk = time::plan(brief.minutes).talk;
    let mut kept: Vec<bool> = parts.iter().map(|(if_room, _)| !if_room).collect();
    if takes(&kept) > talk {
        return Err(too_long(brief, takes(&kept)));
    }
    let mut left_out: Vec<LeftOut> = Vec::new();
    for (place, (_, slide)) in parts.iter().enumerate().filter(|(_, (if_room, _))| *if_room) {
        kept[place] = true;
        if takes(&kept) > talk {
            kept[place] = false;
            left_out.push(left(slide, slide.group.as_deref().unwrap_or(&text.title)));
        }
    }
    let talk = parts.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|((_, slide), _)| slide).collect();
    Ok(Chosen { ask, talk, decisions: vec![decision], left_out })
}

/// The challenge that is decided on: of those that the template or the case names the first that the body can decide,
/// else, for a case, the body's own first.
fn decided<'c>(
    brief: &Brief<'_>,
    template: &Template,
    challenges: &'c [ChallengeSlides],
) -> Option<&'c ChallengeSlides> {
    let can_decide = |id: &String| challenges.iter().find(|part| part.id == *id && part.decision.is_some());
    let of_case = brief.case.filter(|_| template.case).map(|(case, _)| &case.challenges);
    let named = template.decisions.iter().chain(of_case.into_iter().flatten()).find_map(can_decide);
    named.or_else(|| challenges.iter().find(|part| part.decision.is_some()).filter(|_| !template.decides_itself()))
}

struct Course<'a> {
    brief: &'a Brief<'a>,
    template: &'a Template,
    text: &'a TemplateText,
    challenges: &'a [ChallengeSlides],
    decided: Option<&'a ChallengeSlides>,
}

impl Course<'_> {
    fn slide(&self, part: &Part) -> Option<Slide> {
        match &part.what {
            PartKind::Case => self.brief.case.map(|(case, text)| cases::slide(self.brief, case, text)),
            PartKind::Role => self.role(),
            PartKind::Challenges => Some(self.all_challenges()),
            PartKind::Earlier => Some(self.earlier()),
            PartKind::Own(id) => self.text.slides.iter().find(|slide| slide.id == *id).map(|slide| self.own(slide)),
            PartKind::Decided(part) => self.decided.map(|challenge| part_of(challenge, *part)),
            PartKind::Challenge(id, part) => {
                self.challenges.iter().find(|challenge| challenge.id == *id).map(|challenge| part_of(challenge, *part))
            }
        }
    }

    fn decision(&self) -> Option<Slide> {
        if !self.template.decides_itself() {
            return self.decided?.decision.clone();
        }
        let words = self.text.decision(&self.brief.audience.id)?;
        let slide = self.with_notes("decision", SlideKind::Decision, ("decision.headline", &words.headline));
        let decides = self.brief.audience.decides.unwrap_or(Decides::GroupAgrees);
        Some(Slide { group: None, ..decision::filled(self.brief, &self.template.id, slide, words, decides) })
    }

    fn own(&self, slide: &OwnSlide) -> Slide {
        let field = format!("slides.{}.headline", slide.id);
        let mut made = self.with_notes(&slide.id, SlideKind::Page, (&field, &slide.headline));
        let mut words = Words::of(self.brief, &self.template.id);
        made.body = words.blocks(&format!("slides.{}.body", slide.id), &slide.body);
        made.add_fields(words.fields);
        made
    }

    /// What the body can decide.
    fn role(&self) -> Option<Slide> {
        let text = resolve(self.brief, self.brief.text.role.as_ref()?);
        let slide = self.named("role", "deck-role-headline");
        Some(Slide { body: vec![Block::Paragraph { text, tone: Tone::Lead }], ..slide })
    }

    fn all_challenges(&self) -> Slide {
        let (pack, language) = (self.brief.pack, self.brief.language);
        let is_told = |challenge: &&Challenge| !self.brief.withheld.slide(&format!("{}.message", challenge.id));
        let told = pack.challenges.iter().filter(is_told);
        let texts = told.filter_map(|challenge| challenge.texts.get(&language));
        let rows = texts.map(|text| vec![said(text.label.as_str()), resolve(self.brief, &text.headline)]).collect();
        let head = vec![own(self.brief, "deck-challenge"), own(self.brief, "deck-what-it-is-about")];
        let slide = self.named("challenges", "deck-challenges-headline");
        Slide { body: vec![Block::Table { caption: None, head, rows }], ..slide }
    }

    /// What the body was asked for in its ordinary briefing.
    fn earlier(&self) -> Slide {
        let asked = self.challenges.iter().filter_map(|part| part.decision.as_ref());
        let asked = asked.filter(|decision| !decision.is_blank());
        let most = time::decisions(self.brief.audience.minutes.usual.max(self.brief.minutes));
        let rows = asked.take(most).map(row).collect();
        let head = ["deck-asked-for", "deck-who", "deck-when"].map(|code| own(self.brief, code)).into();
        let slide = self.named("earlier", "deck-earlier-headline");
        Slide { body: vec![Block::Table { caption: None, head, rows }], ..slide }
    }

    fn named(&self, part: &str, headline: &str) -> Slide {
        let headline = Inline::parse(&word(self.brief.language, headline));
        self.with_notes(part, SlideKind::Page, (&format!("{part}.headline"), &headline))
    }

    /// A body may have notes of its own to a slide.
    fn with_notes(&self, part: &str, kind: SlideKind, (field, headline): (&str, &Inline)) -> Slide {
        let own = self.text.notes.of(&format!("{}.{part}", self.brief.audience.id));
        let notes = if own.is_empty() { self.text.notes.of(part) } else { own };
        let mut words = Words::of(self.brief, &self.template.id);
        let headline = words.text(field, FieldKind::Headline, headline);
        let notes = words.paragraphs(&format!("notes.{part}"), FieldKind::Notes, notes);
        let slide = with_notes(format!("{}.{part}", self.template.id), kind, headline, notes);
        Slide { group: Some(self.text.title.clone()), fields: words.fields, ..slide }
    }
}

fn part_of(challenge: &ChallengeSlides, part: ChallengePart) -> Slide {
    match part {
        ChallengePart::Message => challenge.message.clone(),
        ChallengePart::Example => challenge.example.clone(),
        ChallengePart::Questions => challenge.questions.clone(),
    }
}

/// What, who and when of a decision.
fn row(decision: &Slide) -> Vec<Text> {
    let facts = decision.body.iter().find_map(|block| match block {
        Block::Facts { rows } => Some(rows),
        _ => None,
    });
    let fact = |place: usize| facts.and_then(|rows| rows.get(place)).map(|fact| fact.text.clone()).unwrap_or_default();
    vec![decision.headline.clone(), fact(0), fact(1)]
}
