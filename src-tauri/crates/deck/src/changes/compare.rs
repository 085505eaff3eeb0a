//! Two outlines beside each other.

use crate::changes::{
    ChangedSlide, Changes, Choice, ChoiceChange, Compared, FigureChange, FromTo, MovedSlide, SlideName, word_diff,
};
use crate::outline::{FigureRead, Outline, OutlineFigure, OutlineSlide, OutlineText, SlidePart};
use crate::slide::Named;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{HashMap, HashSet};

/// A slide by its id; where an id stands more than once, also by which of them it is.
type Key<'a> = (&'a str, usize);

/// What has changed from one outline to the other. Outlines in different languages say nothing in the same words, so only
/// their choices, slides and numbers are compared.
pub fn changes(before: &Outline, after: &Outline) -> Changes {
    let (old, new) = (keys(before), keys(after));
    let earlier: HashMap<Key<'_>, usize> = old.iter().enumerate().map(|(at, key)| (*key, at)).collect();
    let later: HashSet<Key<'_>> = new.iter().copied().collect();
    let stayed = in_place(&old, &new);
    let all = |outline: &Outline| outline.figures.iter().map(|it| (it.id.clone(), it.read.clone())).collect::<Vec<_>>();
    let is_gone = |(key, _): &(&Key<'_>, &OutlineSlide)| !later.contains(key);
    let mut found = Changes {
        before: compared(before),
        after: compared(after),
        words_compared: before.language == after.language,
        choices: choices(before, after),
        new: Vec::new(),
        gone: old.iter().zip(&before.slides).filter(is_gone).map(|(_, slide)| name(before, slide)).collect(),
        moved: Vec::new(),
        changed: Vec::new(),
        unchanged: Vec::new(),
        figures: figures(&all(before), &all(after), before.language == after.language),
        left_out: only_in(&after.left_out, &before.left_out),
        taken_in: only_in(&before.left_out, &after.left_out),
    };
    for (at, (key, slide)) in new.iter().zip(&after.slides).enumerate() {
        let Some(&was) = earlier.get(key) else {
            found.new.push(name(after, slide));
            continue;
        };
        let places = (!stayed.contains(key)).then(|| FromTo { before: place(was), after: place(at) });
        let changed = slide_changes((before, &before.slides[was]), (after, slide), places);
        match places {
            _ if says_something(&changed) => found.changed.push(changed),
            Some(places) => found.moved.push(MovedSlide { slide: changed.slide, places }),
            None => found.unchanged.push(changed.slide),
        }
    }
    found
}

fn keys(outline: &Outline) -> Vec<Key<'_>> {
    let mut times: HashMap<&str, usize> = HashMap::new();
    let mut key = |id| {
        let before = times.entry(id).or_default();
        *before += 1;
        (id, *before)
    };
    outline.slides.iter().map(|slide| key(slide.id.as_str())).collect()
}

/// The slides that need not be called moved: a longest row of them that has the same order in both.
fn in_place<'a>(old: &[Key<'a>], new: &[Key<'a>]) -> HashSet<Key<'a>> {
    let steps = capture_diff_slices(Algorithm::Myers, old, new).into_iter();
    steps.filter(|step| matches!(step, DiffOp::Equal { .. })).flat_map(|step| old[step.old_range()].to_vec()).collect()
}

fn place(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

fn says_something(changed: &ChangedSlide) -> bool {
    changed.presented_changed || changed.seconds.is_some() || !changed.texts.is_empty() || !changed.figures.is_empty()
}

fn compared(outline: &Outline) -> Compared {
    Compared {
        title: outline.title.clone(),
        occasion: outline.occasion.clone(),
        language: outline.language,
        slides: outline.slides.iter().filter(|slide| slide.presented).count(),
        spoken: outline.time.spoken,
    }
}

fn name(outline: &Outline, slide: &OutlineSlide) -> SlideName {
    SlideName {
        id: slide.id.clone(),
        headline: slide.headline.clone(),
        language: slide.language.unwrap_or(outline.language),
        presented: slide.presented,
    }
}

fn choices(before: &Outline, after: &Outline) -> Vec<ChoiceChange> {
    let mut found = Vec::new();
    let mut add = |choice, differ: bool, was: Option<String>, is: Option<String>| {
        if differ {
            found.push(ChoiceChange { choice, before: was, after: is });
        }
    };
    let mut words = |choice, was: String, is: String| add(choice, was != is, Some(was), Some(is));
    if before.language == after.language {
        words(Choice::Title, before.title.clone(), after.title.clone());
    }
    words(Choice::Day, before.date.to_string(), after.date.to_string());
    words(Choice::Minutes, before.time.minutes.to_string(), after.time.minutes.to_string());
    words(Choice::Language, before.language.code().to_owned(), after.language.code().to_owned());
    let code = |outline: &Outline| outline.second.map(|language| language.code().to_owned());
    add(Choice::Second, before.second != after.second, code(before), code(after));
    // The same thing may have another name in another language.
    let mut named = |choice, was: Option<&Named>, is: Option<&Named>| {
        let name = |named: Option<&Named>| named.map(|named| named.name.clone());
        add(choice, was.map(|was| &was.id) != is.map(|is| &is.id), name(was), name(is));
    };
    named(Choice::Group, Some(&before.audience), Some(&after.audience));
    named(Choice::Template, before.template.as_ref(), after.template.as_ref());
    named(Choice::Case, before.case.as_ref(), after.case.as_ref());
    add(
        Choice::Pack,
        before.pack.name != after.pack.name,
        Some(before.pack.name.clone()),
        Some(after.pack.name.clone()),
    );
    found
}

/// What is different on a slide that both have.
fn slide_changes(
    (before, old): (&Outline, &OutlineSlide),
    (after, new): (&Outline, &OutlineSlide),
    places: Option<FromTo>,
) -> ChangedSlide {
    let same_language = old.language.unwrap_or(before.language) == new.language.unwrap_or(after.language);
    let same_second = before.second == after.second;
    let texts = |slide: &OutlineSlide| -> Vec<OutlineText> {
        let headline = OutlineText { part: SlidePart::Headline, text: slide.headline.clone() };
        let rest = slide.texts.iter().filter(|text| text.part != SlidePart::SecondHeadline || same_second).cloned();
        std::iter::once(headline).chain(rest).collect()
    };
    let read = |outline: &Outline, slide: &OutlineSlide| -> Vec<(String, FigureRead)> {
        let known: HashMap<&str, &OutlineFigure> = outline.figures.iter().map(|it| (it.id.as_str(), it)).collect();
        slide.figures.iter().filter_map(|id| Some((id.clone(), known.get(id.as_str())?.read.clone()))).collect()
    };
    let seconds =
        (same_language && old.seconds != new.seconds).then_some(FromTo { before: old.seconds, after: new.seconds });
    ChangedSlide {
        slide: name(after, new),
        places,
        presented_changed: old.presented != new.presented,
        seconds,
        texts: if same_language { word_diff::texts(&texts(old), &texts(new)) } else { Vec::new() },
        figures: figures(&read(before, old), &read(after, new), before.language == after.language),
    }
}

/// New ones and those that are read otherwise in the order of the later list, then those that are gone.
fn figures(before: &[(String, FigureRead)], after: &[(String, FigureRead)], same_language: bool) -> Vec<FigureChange> {
    let was: HashMap<&str, &FigureRead> = before.iter().map(|(id, read)| (id.as_str(), read)).collect();
    let is: HashSet<&str> = after.iter().map(|(id, _)| id.as_str()).collect();
    let other = after.iter().filter_map(|(id, read)| {
        let earlier = was.get(id.as_str()).copied();
        let differs = earlier.is_none_or(|earlier| !reads_same(earlier, read, same_language));
        differs.then(|| FigureChange { id: id.clone(), before: earlier.cloned(), after: Some(read.clone()) })
    });
    let gone = before.iter().filter(|(id, _)| !is.contains(id.as_str()));
    other
        .chain(gone.map(|(id, read)| FigureChange { id: id.clone(), before: Some(read.clone()), after: None }))
        .collect()
}

/// Two languages write the same number and the same source differently: there only digits and year are compared.
fn reads_same(before: &FigureRead, after: &FigureRead, same_language: bool) -> bool {
    let digits = |read: &FigureRead| read.value.chars().filter(char::is_ascii_digit).collect::<String>();
    if same_language { before == after } else { before.year == after.year && digits(before) == digits(after) }
}

fn only_in(here: &[Named], there: &[Named]) -> Vec<String> {
    let is_there = |named: &&Named| !there.iter().any(|other| other.id == named.id);
    here.iter().filter(is_there).map(|named| named.name.clone()).collect()
}
