//! The slides of one challenge.

use crate::block::{Block, Fact, Tone};
use crate::build::Brief;
use crate::evidence::{chart_words, evidence_blocks};
use crate::frame::with_notes;
use crate::slide::{Answers, Slide, SlideKind};
use crate::tailoring::FieldKind;
use crate::text::{resolve, said};
use crate::words::Words;
use crate::{cases, decision};
use content::{Challenge, ChallengeText, Decides, DecisionText, Inline, Question, Support};
use locale::word;

/// Every slide that a challenge can have.
pub(crate) struct ChallengeSlides {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) message: Slide,
    pub(crate) example: Slide,
    pub(crate) questions: Slide,
    /// Nothing when the body has other decisions of its own.
    pub(crate) decision: Option<Slide>,
    pub(crate) further: Vec<Slide>,
}

impl ChallengeSlides {
    /// All of them, to keep.
    pub(crate) fn into_slides(self) -> impl Iterator<Item = Slide> {
        let fixed = [self.message, self.example, self.questions];
        fixed.into_iter().chain(self.decision).chain(self.further)
    }

    /// All of them, in the order in which they are shown.
    pub(crate) fn slides(&self) -> impl Iterator<Item = &Slide> {
        self.all().filter(|slide| !slide.is_blank())
    }

    /// Those too that the public variant leaves out.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Slide> {
        let fixed = [&self.message, &self.example, &self.questions];
        fixed.into_iter().chain(&self.decision).chain(&self.further)
    }
}

/// As many questions as a slide shows.
const QUESTIONS: usize = 3;

/// Nothing when the challenge has no text in the deck's language.
pub(crate) fn challenge_slides(brief: &Brief<'_>, challenge: &Challenge) -> Option<ChallengeSlides> {
    let text = challenge.texts.get(&brief.language)?;
    let maker = Maker { brief, challenge, text };
    let shown = |slide: Slide| brief.withheld.shown(slide);
    Some(ChallengeSlides {
        id: challenge.id.clone(),
        label: text.label.clone(),
        message: shown(maker.message()),
        example: shown(maker.example()),
        questions: shown(maker.questions()),
        decision: maker.decision().map(shown),
        further: maker.further().into_iter().map(shown).collect(),
    })
}

struct Maker<'a> {
    brief: &'a Brief<'a>,
    challenge: &'a Challenge,
    text: &'a ChallengeText,
}

impl Maker<'_> {
    fn message(&self) -> Slide {
        let evidence = self.challenge.evidence.as_ref().zip(self.text.evidence.as_ref());
        let mut slide = self.slide("message", SlideKind::Message, ("headline", &self.text.headline));
        let mut words = Words::of(self.brief, &self.challenge.id);
        let mut tone = Tone::Lead;
        if let Some((evidence, said)) = evidence {
            let said = chart_words(&mut words, "evidence", evidence, said);
            let (blocks, source_line) = evidence_blocks(self.brief, evidence, said);
            (slide.body, slide.source_line, tone) = (blocks, source_line, Tone::Body);
        } else {
            slide.source_line = self.supported_by();
        }
        let text = words.text("plain", FieldKind::Plain, &self.text.plain);
        slide.body.push(Block::Paragraph { text, tone });
        if let Some(text) = self.text.no_figure.as_ref().filter(|_| evidence.is_none()) {
            let text = words.text("no_figure", FieldKind::NoFigure, text);
            slide.body.push(Block::Paragraph { text, tone: Tone::Quiet });
        }
        if let Some(text) = words.us() {
            let label = word(self.brief.language, "deck-us");
            slide.body.push(Block::Facts { rows: vec![Fact { label, text }] });
        }
        slide.add_fields(words.fields);
        without_empty(slide)
    }

    /// The challenge's own example, or a real case that was chosen for it; a template that tells a case tells it itself.
    fn example(&self) -> Slide {
        let told = self.brief.case.filter(|(case, _)| case.challenges.first() == Some(&self.challenge.id));
        let tells_itself = self.brief.template.is_some_and(|(template, _)| template.case);
        if let Some((case, text)) = told.filter(|_| !tells_itself) {
            let slide = cases::slide(self.brief, case, text);
            return Slide { challenge: Some(self.challenge.id.clone()), group: Some(self.text.label.clone()), ..slide };
        }
        let mut slide = self.slide("example", SlideKind::Example, ("example.headline", &self.text.example.headline));
        let mark = self.challenge.example.invented.then(|| word(self.brief.language, "deck-invented-example"));
        let mut words = Words::of(self.brief, &self.challenge.id);
        let mark = words.words("example.mark", FieldKind::Mark, mark);
        let paragraphs = words.paragraphs("example.text", FieldKind::Story, &self.text.example.text.0);
        slide.body = vec![Block::Story { mark, paragraphs }];
        slide.add_fields(words.fields);
        slide
    }

    fn questions(&self) -> Slide {
        let questions = &self.text.questions;
        let mut slide = self.slide("questions", SlideKind::Questions, ("questions.headline", &questions.headline));
        let mut words = Words::of(self.brief, &self.challenge.id);
        let items = self.asked().map(|question| {
            words.text(&format!("questions.{}.text", question.id), FieldKind::Question, &question.text)
        });
        let items = items.collect::<Vec<_>>().into_iter().filter(|text| !text.is_empty()).collect();
        let answers = |question: &Question| {
            let (good, worrying) = question.good.as_ref().zip(question.worrying.as_ref())?;
            let [question, good, worrying] = [&question.text, good, worrying].map(|text| self.resolve(text));
            Some(Answers { question, good, worrying })
        };
        slide.answers = self.asked().filter_map(answers).collect();
        slide.body = vec![
            Block::List { ordered: true, items },
            Block::Paragraph { text: words.text("why", FieldKind::Why, &self.text.why), tone: Tone::Quiet },
        ];
        slide.add_fields(words.fields);
        without_empty(slide)
    }

    /// The decision that the body has of its own, or what the challenge proposes to a body that has none.
    fn decision(&self) -> Option<Slide> {
        let (audience, own) = (self.brief.audience, self.brief.text.decisions.get(&self.challenge.id));
        match (own, audience.decides) {
            (Some(own), Some(decides)) => Some(self.decision_slide(own, decides)),
            _ if audience.decisions.is_empty() => {
                Some(self.decision_slide(&self.text.decision, self.challenge.decision.decides))
            }
            _ => None,
        }
    }

    fn decision_slide(&self, decision: &DecisionText, decides: Decides) -> Slide {
        let slide = self.slide("decision", SlideKind::Decision, ("decision.headline", &decision.headline));
        Slide { group: None, ..decision::filled(self.brief, &self.challenge.id, slide, decision, decides) }
    }

    fn further(&self) -> Vec<Slide> {
        let pairs = self.challenge.evidence_more.iter().zip(&self.text.evidence_more);
        let slides = pairs.filter_map(|(evidence, said)| {
            let id = said.id.as_ref()?;
            let field = format!("evidence_more.{id}");
            let headline = (format!("{field}.headline"), said.headline.as_ref()?);
            let part = format!("evidence-{id}");
            let mut slide = self.slide(&part, SlideKind::Message, (&headline.0, headline.1));
            let mut words = Words::of(self.brief, &self.challenge.id);
            let said = chart_words(&mut words, &field, evidence, said);
            let (blocks, source_line) = evidence_blocks(self.brief, evidence, said);
            (slide.body, slide.source_line) = (blocks, source_line);
            slide.add_fields(words.fields);
            // Such a slide is its chart.
            Some(if slide.source_line.is_none() { slide.blank() } else { slide })
        });
        slides.collect()
    }

    fn slide(&self, part: &str, kind: SlideKind, (field, headline): (&str, &Inline)) -> Slide {
        let own = self.brief.text.notes.of(&format!("{}.{part}", self.challenge.id));
        let notes = if own.is_empty() { self.text.notes.of(part) } else { own };
        let mut words = Words::of(self.brief, &self.challenge.id);
        let headline = words.text(field, FieldKind::Headline, headline);
        let notes = words.paragraphs(&format!("notes.{part}"), FieldKind::Notes, notes);
        let slide = with_notes(format!("{}.{part}", self.challenge.id), kind, headline, notes);
        let (challenge, group) = (Some(self.challenge.id.clone()), Some(self.text.label.clone()));
        Slide { challenge, group, fields: words.fields, ..slide }
    }

    fn resolve(&self, inline: &Inline) -> crate::Text {
        resolve(self.brief, inline)
    }

    /// The questions for the body, filled up with others in the order of the pack.
    fn asked(&self) -> impl Iterator<Item = &Question> {
        let is_meant = |question: &&Question| {
            let tagged = self.challenge.questions.get(&question.id);
            tagged.is_none_or(|audiences| audiences.contains(&self.brief.audience.id))
        };
        let (meant, others): (Vec<_>, Vec<_>) = self.text.questions.list.iter().partition(is_meant);
        meant.into_iter().chain(others).take(QUESTIONS)
    }

    /// The sources that carry a challenge without a figure.
    fn supported_by(&self) -> Option<String> {
        let language = self.brief.language;
        let short =
            |support: &Support| self.brief.pack.source(&support.source).map(|source| source.short.get(language));
        let mut names: Vec<&str> = self.challenge.support.iter().filter_map(short).collect();
        names.sort_unstable();
        names.dedup();
        (!names.is_empty()).then(|| {
            let message = locale::Message::new("deck-rests-on").with("sources", names.join(", "));
            locale::say(language, &message)
        })
    }
}

/// The slide without paragraphs that somebody emptied.
fn without_empty(mut slide: Slide) -> Slide {
    slide.body.retain(|block| !matches!(block, Block::Paragraph { text, .. } if text.is_empty()));
    slide
}

/// A text of the program's own.
pub(crate) fn own(brief: &Brief<'_>, code: &str) -> crate::Text {
    said(word(brief.language, code))
}
