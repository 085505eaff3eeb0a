use crate::challenges::{ChallengeSlides, challenge_slides};
use crate::slide::{Deck, LeftOut, Named, PackName, Slide};
use crate::{frame, numbers, pages, records, time};
use chrono::NaiveDate;
use content::{Audience, AudienceText, DataSet, Figure, Pack, SurveyQuestion};
use locale::{Language, Message};
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
}

/// What every slide is made from.
pub(crate) struct Brief<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) audience: &'a Audience,
    pub(crate) text: &'a AudienceText,
    pub(crate) language: Language,
    pub(crate) minutes: u32,
    /// Every figure of the pack by its id: a deck refers to them many hundred times.
    figures: HashMap<&'a str, FoundFigure<'a>>,
}

/// A figure with its survey and question.
pub(crate) type FoundFigure<'a> = (&'a DataSet, &'a SurveyQuestion, &'a Figure);

impl<'a> Brief<'a> {
    /// The figure with the id.
    pub(crate) fn figure(&self, id: &str) -> Option<FoundFigure<'a>> {
        self.figures.get(id).copied()
    }
}

/// Makes the deck.
///
/// # Errors
/// A message when the pack has no such body or language, when no deck has these minutes, or when what must be said
/// takes longer than the minutes allow.
pub fn build(pack: &Pack, request: &Request) -> Result<Deck, Message> {
    let brief = brief(pack, request)?;
    let mut parts: Vec<ChallengeSlides> =
        brief.audience.challenges.iter().filter_map(|id| challenge_slides(&brief, pack.challenge(id)?)).collect();
    // What the body can decide comes first; within that its own order stands.
    parts.sort_by_key(|part| part.decision.is_none());
    let chosen = choose(&brief, parts)?;
    Ok(assemble(&brief, request.date, chosen))
}

fn brief<'a>(pack: &'a Pack, request: &Request) -> Result<Brief<'a>, Message> {
    let audience = pack.audience(&request.audience).ok_or_else(|| {
        let known: Vec<&str> = pack.audiences.iter().map(|audience| audience.id.as_str()).collect();
        Message::new("unknown-audience").with("name", &request.audience).with("known", known.join(", "))
    })?;
    let language = request.language;
    let text = audience.texts.get(&language).ok_or_else(|| {
        let known: Vec<&str> = pack.languages.iter().map(|language| language.code()).collect();
        Message::new("language-not-in-pack").with("language", language.code()).with("known", known.join(", "))
    })?;
    let minutes = audience.minutes;
    if !(minutes.shortest..=minutes.longest).contains(&request.minutes) {
        let message = Message::new("minutes-without-deck").with("minutes", request.minutes);
        return Err(message.with("shortest", minutes.shortest).with("longest", minutes.longest));
    }
    let figures = pack.surveys.iter().flat_map(|survey| {
        survey.figures().map(move |(question, figure)| (figure.id.as_str(), (survey, question, figure)))
    });
    Ok(Brief { pack, audience, text, language, minutes: request.minutes, figures: figures.collect() })
}

/// What fits into the minutes.
pub(crate) struct Chosen {
    pub(crate) ask: Slide,
    pub(crate) why_now: Slide,
    /// The slides of the challenges in order.
    pub(crate) challenges: Vec<Slide>,
    pub(crate) decisions: Vec<Slide>,
    pub(crate) left_out: Vec<LeftOut>,
}

/// Fills the share of talk: first what must be said, then whole challenges in the order of the body.
fn choose(brief: &Brief<'_>, parts: Vec<ChallengeSlides>) -> Result<Chosen, Message> {
    let talk = time::plan(brief.minutes).talk;
    let why_now = frame::why_now(brief);
    let frame_seconds =
        |decided: &[ChallengeSlides]| frame::ask(brief, decided).seconds + why_now.seconds + numbers::seconds(brief);
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
    let ask = frame::ask(brief, &parts[..count]);
    let (challenges, decisions, left_out) = fill(parts, count, time::challenges(brief.minutes), room);
    Ok(Chosen { ask, why_now, challenges, decisions, left_out })
}

fn too_long(brief: &Brief<'_>, must: u32) -> Message {
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

fn left(slide: &Slide, label: &str) -> LeftOut {
    let name = format!("{label}: {}", crate::plain(&slide.headline));
    LeftOut { id: slide.id.clone(), name, seconds: slide.seconds }
}

fn assemble(brief: &Brief<'_>, date: NaiveDate, chosen: Chosen) -> Deck {
    let Chosen { ask, why_now, challenges, decisions, left_out } = chosen;
    let mut slides = vec![ask, why_now];
    slides.extend(challenges);
    slides.extend(decisions);
    let background = pages::pages(brief);
    slides.push(numbers::slide(brief, &records::used(brief, slides.iter())));
    let figures = records::used(brief, slides.iter().chain(&background));
    let spoken = time::total(&slides);
    slides.extend(background);
    records::add_provenance(brief, &figures, &mut slides);
    let (pack, language) = (brief.pack, brief.language);
    Deck {
        format: FORMAT,
        pack: PackName { id: pack.id.clone(), version: pack.version.clone() },
        language,
        audience: Named { id: brief.audience.id.clone(), name: brief.audience.name.get(language).to_owned() },
        role: brief.text.role.as_ref().map(|role| crate::text::resolve(brief, role)),
        title: brief.text.title.clone(),
        date,
        occasion: format!("{} {}", brief.audience.name.get(language), locale::date(language, date)),
        label: pack.label.get(language).to_owned(),
        time: crate::TimePlan { spoken, ..time::plan(brief.minutes) },
        figures,
        sources: records::sources(brief, &slides),
        slides,
        left_out,
    }
}
