use crate::Look;
use crate::bilingual::{self, InOther, Second};
use crate::challenges::{ChallengeSlides, challenge_slides};
use crate::public::{self, Withheld};
use crate::record::FigureRecord;
use crate::slide::{Deck, LeftOut, Named, PackName, Slide};
use crate::tailoring::Tailoring;
use crate::{cases, confidential, frame, numbers, pages, placed, records, templates, time};
use chrono::NaiveDate;
use content::{
    Audience, AudienceText, Case, CaseText, DataSet, Figure, Labels, Pack, SurveyQuestion, Template, TemplateText,
};
use locale::{Language, Message};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

/// The version of the form in which decks are written down.
const FORMAT: u32 = 1;

/// What a deck is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The body, by id or by name in any language.
    pub audience: String,
    /// Whole minutes for talk, discussion and decision.
    pub minutes: u32,
    /// The language of the deck.
    pub language: Language,
    /// The day of the meeting.
    pub date: NaiveDate,
    /// The id of a template; nothing for a briefing made of the challenges.
    pub template: Option<String>,
    /// The id of a real case to tell, instead of the invented example or in a template that tells one.
    pub case: Option<String>,
    /// Facts that are not confirmed are shown too, and say so.
    pub unconfirmed: bool,
    /// Another language beside it, and how much is said in that one too.
    pub second: Option<Second>,
    /// What people made their own.
    pub tailoring: Tailoring,
    /// The slides tell their fields.
    pub with_fields: bool,
}

impl Request {
    /// An ordinary briefing, made of the challenges.
    pub fn new(audience: impl Into<String>, minutes: u32, language: Language, date: NaiveDate) -> Self {
        let audience = audience.into();
        let (template, case, second, tailoring) = (None, None, None, Tailoring::default());
        let (unconfirmed, with_fields) = (false, false);
        Self { audience, minutes, language, date, template, case, unconfirmed, second, tailoring, with_fields }
    }
}

/// What every slide is made from.
#[derive(Clone)]
pub(crate) struct Brief<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) audience: &'a Audience,
    pub(crate) text: &'a AudienceText,
    pub(crate) language: Language,
    pub(crate) minutes: u32,
    pub(crate) template: Option<(&'a Template, &'a TemplateText)>,
    pub(crate) case: Option<(&'a Case, &'a CaseText)>,
    pub(crate) unconfirmed: bool,
    /// The day of the meeting.
    pub(crate) date: NaiveDate,
    pub(crate) tailoring: &'a Tailoring,
    /// Somebody's own texts in the language, by their ids.
    pub(crate) own: Option<&'a HashMap<String, String>>,
    /// Slides tell their fields.
    pub(crate) with_fields: bool,
    /// What the ids of fields end with, where a second slide of the same text has words of its own.
    pub(crate) copy: &'a str,
    /// What may not be told.
    pub(crate) withheld: Withheld,
    /// Records that were made already: a deck asks for most of them twice, for its numbers and for all of its slides.
    pub(crate) made: RefCell<HashMap<String, FigureRecord>>,
    /// Every figure of the pack by its id: a deck refers to them many hundred times.
    pub(crate) figures: HashMap<&'a str, FoundFigure<'a>>,
}

/// A figure with its survey and question.
pub(crate) type FoundFigure<'a> = (&'a DataSet, &'a SurveyQuestion, &'a Figure);

impl<'a> Brief<'a> {
    /// The figure with the id.
    pub(crate) fn figure(&self, id: &str) -> Option<FoundFigure<'a>> {
        self.figures.get(id).copied()
    }

    /// What the deck is called.
    pub(crate) fn title(&self) -> &'a str {
        self.template.map_or(&self.text.title, |(_, text)| &text.title)
    }
}

/// Makes the deck.
///
/// # Errors
/// A message when the pack has no such body, language, template or case, when no deck has these minutes, or when what
/// must be said takes longer than the minutes allow.
pub fn build(pack: &Pack, request: &Request) -> Result<Deck, Message> {
    let brief = brief(pack, request, request.language)?;
    let other = request.second.map(|second| InOther::new(pack, request, second)).transpose()?;
    let deck = match &request.tailoring.slides {
        Some(slides) => placed::deck(&brief, slides)?,
        // The public variant has the slides of the whole one: nothing comes in the place of what is left out.
        None if request.tailoring.public => placed::deck(&brief, &crate::order::shown_in_full(pack, request)?)?,
        None => fitting(&brief, other.as_ref())?,
    };
    if let Some(message) = public::nothing_left(&deck.slides).filter(|_| request.tailoring.public) {
        return Err(message);
    }
    match other {
        Some(other) => bilingual::join(deck, &other),
        None => Ok(deck),
    }
}

/// The deck of what fits into the minutes.
fn fitting(brief: &Brief<'_>, other: Option<&InOther<'_>>) -> Result<Deck, Message> {
    let mut parts = chosen(brief, parts(brief))?;
    let chosen = match brief.template {
        Some((template, text)) => templates::choose(brief, template, text, &parts, other)?,
        None => {
            if let Some(other) = other {
                other.count_time(&mut parts);
            }
            choose(brief, parts, other)?
        }
    };
    let Chosen { ask, talk, decisions, left_out } = chosen;
    let mut slides: Vec<Slide> = std::iter::once(ask).chain(talk).chain(decisions).collect();
    let used = records::used(brief, slides.iter());
    if brief.template.is_none() || !used.is_empty() {
        slides.push(numbers::slide(brief, &used));
    }
    slides.extend(pages::pages(brief));
    Ok(assemble(brief, slides, left_out))
}

/// Of the challenges those that somebody chose, in the order of the choice; what can be decided stays first.
fn chosen(brief: &Brief<'_>, parts: Vec<ChallengeSlides>) -> Result<Vec<ChallengeSlides>, Message> {
    let Some(wanted) = &brief.tailoring.challenges else { return Ok(parts) };
    let place = |part: &ChallengeSlides| wanted.iter().position(|id| *id == part.id);
    let mut parts: Vec<ChallengeSlides> = parts.into_iter().filter(|part| place(part).is_some()).collect();
    parts.sort_by_key(|part| (part.decision.is_none(), place(part)));
    if brief.template.is_none() && parts.iter().all(|part| part.decision.is_none()) {
        return Err(Message::new("chosen-without-decision"));
    }
    Ok(parts)
}

/// Ids of the slides that fit into the minutes, each once where it is shown in two languages.
pub(crate) fn fitting_slides(pack: &Pack, request: &Request) -> Result<Vec<String>, Message> {
    let brief = brief(pack, request, request.language)?;
    let other = request.second.map(|second| InOther::new(pack, request, second)).transpose()?;
    let deck = fitting(&brief, other.as_ref())?;
    Ok(deck.slides.into_iter().map(|slide| slide.id).collect())
}

/// Every text that the body can have made its own in a language, by its id: also those that this deck does not show.
///
/// # Errors
/// When the pack has no such body or language.
pub fn bases(pack: &Pack, request: &Request, language: Language) -> Result<HashMap<String, String>, Message> {
    let mut bases = HashMap::new();
    let Some(audience) = pack.audience(&request.audience) else { return Ok(bases) };
    let is_meant = |it: &&Template| it.is_for(&audience.id) && it.texts.contains_key(&language);
    let templates = pack.templates.iter().filter(is_meant).map(|it| (Some(it.id.clone()), it.minutes.longest));
    for (template, minutes) in std::iter::once((None, audience.minutes.longest)).chain(templates) {
        let case = request.case.clone().filter(|_| template.is_some());
        let wish = Request { template, case, minutes, with_fields: true, unconfirmed: true, ..request.clone() };
        let brief = brief(pack, &wish, language)?;
        let parts = parts(&brief);
        let of_template = placed::of_template(&brief, &parts)?;
        let asked = request.tailoring.slides.iter().flatten().map(|place| place.id.as_str());
        let known = placed::known(&brief, &parts, &of_template, asked)?;
        let messages: Vec<&Slide> = parts.iter().map(|part| &part.message).collect();
        let asks = (1..=3).map(|count| frame::ask(&brief, &messages[..count.min(messages.len())]));
        let cases = pack.cases.iter().filter_map(|case| Some(cases::slide(&brief, case, case.texts.get(&language)?)));
        let slides =
            known.into_values().map(Cow::into_owned).chain(asks).chain([numbers::slide(&brief, &[])]).chain(cases);
        bases.extend(slides.flat_map(|slide| slide.fields).map(|field| (field.id, field.base)));
    }
    Ok(bases)
}

/// Every slide that the challenges of the body can have. What the body can decide comes first, and of that what a chosen
/// case is about; within that its own order stands.
pub(crate) fn parts(brief: &Brief<'_>) -> Vec<ChallengeSlides> {
    let challenges = brief.audience.challenges.iter();
    let mut parts: Vec<ChallengeSlides> =
        challenges.filter_map(|id| challenge_slides(brief, brief.pack.challenge(id)?)).collect();
    let told = brief.case.and_then(|(case, _)| case.challenges.first());
    parts.sort_by_key(|part| (part.decision.is_none(), Some(&part.id) != told));
    parts
}

/// What the slides are made from in a language.
pub(crate) fn brief<'a>(pack: &'a Pack, request: &'a Request, language: Language) -> Result<Brief<'a>, Message> {
    let brief = in_one_language(pack, request, language)?;
    let others = pack.languages.iter().filter_map(|language| in_one_language(pack, request, *language).ok());
    let withheld = public::withheld(&brief, others)?;
    Ok(Brief { withheld, ..brief })
}

/// As [`brief`], but what may not be told is what may not in this language.
fn in_one_language<'a>(pack: &'a Pack, request: &'a Request, language: Language) -> Result<Brief<'a>, Message> {
    let audience = pack.audience(&request.audience).ok_or_else(|| {
        let known: Vec<&str> = pack.audiences.iter().map(|audience| audience.id.as_str()).collect();
        Message::new("unknown-audience").with("name", &request.audience).with("known", known.join(", "))
    })?;
    let text = audience.texts.get(&language).ok_or_else(|| {
        let known: Vec<&str> = pack.languages.iter().map(|language| language.code()).collect();
        Message::new("language-not-in-pack").with("language", language.code()).with("known", known.join(", "))
    })?;
    let template = request.template.as_deref().map(|id| templates::find(pack, audience, language, id)).transpose()?;
    let case = match (&request.case, template) {
        (Some(id), _) => Some(cases::find(pack, language, id)?),
        (None, Some((template, _))) if template.case => Some(cases::latest(pack, language)?),
        _ => None,
    };
    let minutes = template.map_or(audience.minutes, |(template, _)| template.minutes);
    if !(minutes.shortest..=minutes.longest).contains(&request.minutes) {
        let message = Message::new("minutes-without-deck").with("minutes", request.minutes);
        return Err(message.with("shortest", minutes.shortest).with("longest", minutes.longest));
    }
    let figures = pack.surveys.iter().flat_map(|survey| {
        survey.figures().map(move |(question, figure)| (figure.id.as_str(), (survey, question, figure)))
    });
    let (minutes, unconfirmed, date, figures) = (request.minutes, request.unconfirmed, request.date, figures.collect());
    let (tailoring, with_fields, copy) = (&request.tailoring, request.with_fields, "");
    let own = tailoring.texts.get(&language);
    Ok(Brief {
        pack,
        audience,
        text,
        language,
        minutes,
        template,
        case,
        unconfirmed,
        date,
        tailoring,
        own,
        with_fields,
        copy,
        withheld: Withheld::marked(tailoring),
        made: RefCell::default(),
        figures,
    })
}

/// What fits into the minutes.
pub(crate) struct Chosen {
    pub(crate) ask: Slide,
    /// What stands between what is asked and the decision, in order.
    pub(crate) talk: Vec<Slide>,
    pub(crate) decisions: Vec<Slide>,
    pub(crate) left_out: Vec<LeftOut>,
}

/// Fills the share of talk: first what must be said, then whole challenges in the order of the body.
fn choose(brief: &Brief<'_>, parts: Vec<ChallengeSlides>, other: Option<&InOther<'_>>) -> Result<Chosen, Message> {
    let talk = time::plan(brief.minutes).talk;
    let why_now = frame::why_now(brief);
    let frame_seconds = |decided: &[ChallengeSlides]| {
        let again = other.map_or(0, |other| other.frame_seconds(decided.len()));
        ask(brief, decided).seconds + why_now.seconds + numbers::seconds(brief) + again
    };
    let must = |count: usize| {
        let decided = &parts[..count];
        let seconds = |part: &ChallengeSlides| {
            part.message.seconds + part.decision.as_ref().map_or(0, |decision| decision.seconds)
        };
        let said = decided.iter().map(seconds).sum::<u32>();
        said.saturating_add(frame_seconds(decided))
    };
    let decisions = parts.iter().filter(|part| part.decision.is_some()).count();
    let most = time::decisions(brief.minutes).min(decisions);
    let count =
        (1..=most).rev().find(|&count| must(count) <= talk).ok_or_else(|| too_long(brief, must(most.min(1))))?;
    let room = talk - must(count);
    let ask = ask(brief, &parts[..count]);
    let (challenges, decisions, left_out) = fill(parts, count, time::challenges(brief.minutes), room);
    let talk = std::iter::once(why_now).chain(challenges).collect();
    Ok(Chosen { ask, talk, decisions, left_out })
}

/// The first slide, for decisions on these challenges.
pub(crate) fn ask(brief: &Brief<'_>, decided: &[ChallengeSlides]) -> Slide {
    let decisions: Vec<&Slide> = decided.iter().filter_map(|part| part.decision.as_ref()).collect();
    frame::ask(brief, &decisions)
}

pub(crate) fn too_long(brief: &Brief<'_>, must: u32) -> Message {
    let needed = (5..=90).find(|&minutes| time::plan(minutes).talk >= must).unwrap_or(90);
    Message::new("minutes-too-few").with("minutes", brief.minutes).with("needed", needed)
}

/// Puts at most so many challenges in while there is room, in the order of the body. One that asks for a decision keeps its message
/// whatever else is left out; any other stands there whole or not at all.
fn fill(parts: Vec<ChallengeSlides>, decided: usize, most: usize, room: u32) -> (Vec<Slide>, Vec<Slide>, Vec<LeftOut>) {
    let mut filling = Filling { room, slides: Vec::new(), left_out: Vec::new() };
    let (mut decisions, mut further) = (Vec::new(), Vec::new());
    for (place, part) in parts.into_iter().enumerate() {
        let asks = place < decided;
        let rest = part.example.seconds + part.questions.seconds;
        if place >= most || !asks && part.message.seconds + rest > filling.room {
            filling.left_out.push(LeftOut { id: part.id, name: part.label, seconds: part.message.seconds + rest });
            continue;
        }
        if asks {
            filling.slides.push(part.message);
            decisions.extend(part.decision);
        } else {
            filling.take(part.message, &part.label, None);
        }
        filling.take(part.example, &part.label, None);
        filling.take(part.questions, &part.label, None);
        further.extend(part.further.into_iter().map(|slide| (slide, part.label.clone())));
    }
    for (slide, label) in further {
        let message = filling.slides.iter().position(|earlier| earlier.challenge == slide.challenge);
        filling.take(slide, &label, message.map(|at| at + 1));
    }
    (filling.slides, decisions, filling.left_out)
}

/// Slides that are in, what is out, and the seconds that are free.
struct Filling {
    room: u32,
    slides: Vec<Slide>,
    left_out: Vec<LeftOut>,
}

impl Filling {
    /// Puts a slide in at a place, or last, if there is room for it.
    fn take(&mut self, slide: Slide, label: &str, at: Option<usize>) {
        if slide.seconds <= self.room {
            self.room -= slide.seconds;
            self.slides.insert(at.unwrap_or(self.slides.len()), slide);
        } else {
            self.left_out.push(left(&slide, label));
        }
    }
}

pub(crate) fn left(slide: &Slide, label: &str) -> LeftOut {
    let name = format!("{label}: {}", crate::plain(&slide.headline));
    LeftOut { id: slide.id.clone(), name, seconds: slide.seconds }
}

/// A deck of these slides.
pub(crate) fn assemble(brief: &Brief<'_>, mut slides: Vec<Slide>, left_out: Vec<LeftOut>) -> Deck {
    let figures = records::used(brief, slides.iter());
    let spoken = time::total(&slides);
    records::add_provenance(brief, &figures, &mut slides);
    confidential::add_marks(brief.tailoring, brief.language, &mut slides);
    let (pack, language) = (brief.pack, brief.language);
    let named = |id: &str, name: &Labels| Named { id: id.to_owned(), name: name.get(language).to_owned() };
    Deck {
        format: FORMAT,
        pack: PackName { id: pack.id.clone(), version: pack.version.clone() },
        language,
        second: None,
        audience: named(&brief.audience.id, &brief.audience.name),
        role: public::role(brief),
        title: brief.title().to_owned(),
        template: brief.template.map(|(template, _)| named(&template.id, &template.name)),
        case: public::case(brief),
        date: brief.date,
        occasion: format!("{} {}", brief.audience.name.get(language), locale::date(language, brief.date)),
        label: pack.label.get(language).to_owned(),
        confidentiality: confidential::of_deck(brief.tailoring, language),
        time: crate::TimePlan { spoken, ..time::plan(brief.minutes) },
        figures,
        sources: records::sources(brief, &slides),
        slides,
        left_out,
        hidden: Vec::new(),
        gone: Vec::new(),
        look: Look {
            municipality: brief.tailoring.municipality.get(&language).cloned(),
            ..brief.tailoring.look.clone()
        },
    }
}
