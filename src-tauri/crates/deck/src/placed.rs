//! A deck whose slides somebody chose and put in order.

use crate::block::Block;
use crate::build::{Brief, assemble, left, parts};
use crate::challenges::ChallengeSlides;
use crate::frame::{self, with_notes};
use crate::slide::{Deck, LeftOut, Slide, SlideKind};
use crate::tailoring::{FieldKind, Hidden, OwnKind, OwnSlide, Placed};
use crate::words::Words;
use crate::{numbers, pages, records, templates};
use content::Inline;
use locale::Message;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The deck of the slides in their order, whatever time they take. Background pages follow what is presented.
pub(crate) fn deck(brief: &Brief<'_>, places: &[Placed]) -> Result<Deck, Message> {
    let parts = parts(brief);
    let of_template = of_template(brief, &parts)?;
    let known = known(brief, &parts, &of_template, places.iter().map(|place| place.id.as_str()))?;
    let all: HashSet<&str> = places.iter().map(|place| place.id.as_str()).collect();
    let places: Vec<&Placed> = places.iter().filter(|place| !brief.withheld.slide(&place.id)).collect();
    let [ask, numbers] = ["ask", "numbers"].map(|part| format!("{}.{part}", brief.audience.id));
    let is_shown = |place: &&&Placed| !place.hidden;
    let decisions = places.iter().filter(is_shown).filter_map(|place| known.get(&place.id).map(|slide| &**slide));
    let decisions: Vec<&Slide> = decisions.filter(|slide| slide.kind == SlideKind::Decision).collect();
    let used = places.iter().filter(is_shown).filter_map(|place| known.get(&place.id).map(|slide| &**slide));
    let used: Vec<&Slide> = used.filter(|slide| slide.presented).collect();
    let is_placed = |id: &String| places.iter().any(|place| place.id == *id);
    let asked = is_placed(&ask).then(|| brief.withheld.shown(frame::ask(brief, &decisions)));
    let told = is_placed(&numbers).then(|| {
        let records = records::used(brief, used.iter().copied());
        brief.withheld.shown(numbers::slide(brief, &records))
    });
    let left_out = left_out(&parts, &of_template, &known, &all);
    let mut ready = owned(brief, known);
    if brief.withheld.is_empty() {
        // Nothing is copied that nobody else needs.
        let made = parts.into_iter().flat_map(ChallengeSlides::into_slides).chain(of_template);
        ready.extend(made.map(|slide| (slide.id.clone(), slide)));
    }
    // A template has a first slide too, but not for what is decided here.
    ready.extend(asked.into_iter().chain(told).map(|slide| (slide.id.clone(), slide)));
    let (mut presented, mut background) = (Vec::new(), Vec::new());
    let (mut hidden, mut gone, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for place in places.iter().filter(|place| seen.insert(place.id.as_str())) {
        let Some(slide) = ready.remove(&place.id).filter(|slide| !slide.is_blank()) else {
            gone.extend((!brief.tailoring.public).then(|| place.id.clone()));
            continue;
        };
        match (place.hidden, slide.presented) {
            (true, is_presented) => hidden.push((slide, is_presented, presented.len(), background.len())),
            (false, true) => presented.push(slide),
            (false, false) => background.push(slide),
        }
    }
    let last = presented.len();
    let hidden = hidden.into_iter().map(|(slide, is_presented, before, pages)| {
        let title = brief.title();
        let name = left(&slide, slide.group.as_deref().unwrap_or(title));
        Hidden { slide: name, after: if is_presented { before } else { last + pages } }
    });
    let hidden = hidden.collect();
    among(&mut presented);
    presented.extend(background);
    Ok(Deck { hidden, gone, ..assemble(brief, presented, left_out) })
}

/// Those that were made for this deck alone. What is withheld was left out of all of them, so that all are.
fn owned(brief: &Brief<'_>, known: Known<'_>) -> HashMap<String, Slide> {
    let is_whole = brief.withheld.is_empty();
    let own = |(id, slide)| match slide {
        Cow::Owned(slide) => Some((id, slide)),
        Cow::Borrowed(_) if is_whole => None,
        Cow::Borrowed(slide) => Some((id, Slide::clone(slide))),
    };
    known.into_iter().filter_map(own).collect()
}

/// An own slide between two slides of a challenge is about that challenge too.
fn among(slides: &mut [Slide]) {
    for at in 1..slides.len().saturating_sub(1) {
        let (before, after) = (&slides[at - 1], &slides[at + 1]);
        let is_own = slides[at].challenge.is_none() && slides[at].id.starts_with("own-");
        if is_own && before.challenge.is_some() && before.challenge == after.challenge {
            let (challenge, group) = (before.challenge.clone(), before.group.clone());
            (slides[at].challenge, slides[at].group) = (challenge, group);
        }
    }
}

pub(crate) fn of_template(brief: &Brief<'_>, parts: &[ChallengeSlides]) -> Result<Vec<Slide>, Message> {
    match brief.template {
        Some((template, text)) => templates::every(brief, template, text, parts),
        None => Ok(Vec::new()),
    }
}

/// Slides by their ids. Those that a challenge or a template has already are not made twice: a changed field waits for it.
pub(crate) type Known<'p> = HashMap<String, Cow<'p, Slide>>;

/// Every slide that the body can have, by its id, and those second ones that are asked for. What is asked and where the
/// numbers come from are made of the others and are not here.
pub(crate) fn known<'i, 'p>(
    brief: &Brief<'_>,
    parts: &'p [ChallengeSlides],
    of_template: &'p [Slide],
    asked: impl Iterator<Item = &'i str>,
) -> Result<Known<'p>, Message> {
    let mut known = every(brief, parts, of_template, asked)?;
    known.retain(|_, slide| !slide.is_blank());
    Ok(known)
}

/// Those too that the public variant leaves out, blank.
pub(crate) fn every<'i, 'p>(
    brief: &Brief<'_>,
    parts: &'p [ChallengeSlides],
    of_template: &'p [Slide],
    asked: impl Iterator<Item = &'i str>,
) -> Result<Known<'p>, Message> {
    let mut known = Known::new();
    let made = parts.iter().flat_map(ChallengeSlides::slides).chain(of_template).map(Cow::Borrowed);
    let own = brief.tailoring.own.iter().map(|own| own_slide(brief, own));
    let new = [frame::why_now(brief)].into_iter().chain(pages::pages(brief)).chain(own).map(Cow::Owned);
    let whole = brief.withheld.is_empty();
    let shown =
        |slide: Cow<'p, Slide>| if whole { slide } else { Cow::Owned(brief.withheld.shown(slide.into_owned())) };
    known.extend(made.chain(new).map(shown).map(|slide| (slide.id.clone(), slide)));
    let mut copies: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (id, at) in asked.filter_map(|id| Some((id, id.find('~')?))) {
        copies.entry(&id[at..]).or_default().insert(&id[..at]);
    }
    for (copy, ids) in copies {
        let brief = Brief { copy, withheld: brief.withheld.of_copies(copy), ..brief.clone() };
        let parts = self::parts(&brief);
        let of_template = self::of_template(&brief, &parts)?;
        let others = every(&brief, &parts, &of_template, std::iter::empty())?;
        let others = others.into_iter().filter(|(id, _)| ids.contains(id.as_str()));
        known.extend(others.map(|(id, slide)| {
            let id = format!("{id}{copy}");
            (id.clone(), Cow::Owned(Slide { id, ..slide.into_owned() }))
        }));
    }
    Ok(known)
}

/// What could be shown too: whole challenges of which nothing has a place, and single slides.
fn left_out(
    parts: &[ChallengeSlides],
    of_template: &[Slide],
    known: &Known<'_>,
    placed: &HashSet<&str>,
) -> Vec<LeftOut> {
    let mut left_out = Vec::new();
    for part in parts {
        let (inside, outside): (Vec<&Slide>, Vec<&Slide>) =
            part.slides().partition(|slide| placed.contains(slide.id.as_str()));
        if inside.is_empty() && part.all().any(Slide::is_blank) {
            // A challenge of which something may not be told is not offered as a whole.
        } else if inside.is_empty() {
            let seconds = outside.iter().map(|slide| slide.seconds).sum();
            left_out.push(LeftOut { id: part.id.clone(), name: part.label.clone(), seconds });
        } else {
            left_out.extend(outside.into_iter().map(|slide| left(slide, &part.label)));
        }
    }
    let listed: HashSet<&str> = parts.iter().flat_map(ChallengeSlides::slides).map(|slide| slide.id.as_str()).collect();
    let is_out = |slide: &&Slide| !placed.contains(slide.id.as_str()) && !listed.contains(slide.id.as_str());
    left_out.extend(
        of_template
            .iter()
            .filter(is_out)
            .filter(|slide| slide.kind != SlideKind::Ask && !slide.is_blank())
            .map(|slide| left(slide, "")),
    );
    let mut others: Vec<&Slide> =
        known.values().map(|slide| &**slide).filter(|it| !it.presented).filter(is_out).collect();
    others.sort_by(|one, other| one.id.cmp(&other.id));
    left_out.extend(others.into_iter().map(|slide| left(slide, slide.group.as_deref().unwrap_or_default())));
    left_out
}

/// A slide of somebody's own. One without a headline in the language says that it lacks one.
fn own_slide(brief: &Brief<'_>, own: &OwnSlide) -> Slide {
    let mut words = Words::of(brief, &own.id);
    let headline = words.text("headline", FieldKind::Headline, &Inline::default());
    let headline = if headline.is_empty() { words.untold("deck-own-untitled") } else { headline };
    let mut body = words.own_body(match own.kind {
        OwnKind::Text | OwnKind::Picture => FieldKind::Text,
        OwnKind::List => FieldKind::List,
        OwnKind::Table => FieldKind::Table,
    });
    if let Some(picture) = &own.picture {
        let alt = words.words("alternative", FieldKind::Alternative, None).unwrap_or_default();
        body.push(Block::Picture { picture: picture.clone(), alt, caption: None });
    }
    let notes = words.paragraphs("notes", FieldKind::Notes, &[]);
    let slide = with_notes(own.id.clone(), SlideKind::Page, headline, notes);
    let group = Some(locale::word(brief.language, "deck-us"));
    Slide { body, group, fields: words.fields, ..slide }
}
