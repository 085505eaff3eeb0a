//! What has changed, in sentences: for the command line and to be saved as a text.

use crate::changes::{
    ChangedSlide, Changes, Choice, ChoiceChange, Compared, FigureChange, FromTo, SlideName, TextChange, WordsAre,
};
use crate::outline::SlidePart;
use chrono::NaiveDate;
use locale::{Language, Message, say, word};

/// So many kept words on either side of a change are enough to find its place.
const AROUND: usize = 6;

/// The lines of a text: what is compared, a summary, and everything that is different. What belongs to a line stands two
/// spaces further in; an empty line stands between the parts.
pub fn changes_in_words(changes: &Changes, language: Language) -> Vec<String> {
    let mut lines = Lines { language, lines: Vec::new() };
    lines.say(0, titled("changes-before-is", &changes.before));
    lines.say(0, titled("changes-after-is", &changes.after));
    lines.gap();
    if changes.is_empty() {
        lines.say(0, Message::new("changes-none"));
        return lines.lines;
    }
    lines.lines.push(summary(changes, language));
    lines.spoken(&changes.before, &changes.after);
    if !changes.words_compared {
        lines.say(0, Message::new("changes-languages-differ"));
    }
    lines.part("changes-choices", &changes.choices, Lines::choice);
    lines.part("changes-new", &changes.new, |lines, slide| lines.slide(slide));
    lines.part("changes-gone", &changes.gone, |lines, slide| lines.slide(slide));
    lines.part("changes-moved", &changes.moved, |lines, moved| {
        lines.slide(&moved.slide);
        lines.say(4, from_to("changes-places", moved.places));
    });
    lines.part("changes-changed", &changes.changed, Lines::changed);
    lines.part("changes-figures", &changes.figures, |lines, figure| lines.figure(2, figure));
    lines.part("changes-left-out", &changes.left_out, |lines, name| lines.lines.push(format!("  {name}")));
    lines.part("changes-taken-in", &changes.taken_in, |lines, name| lines.lines.push(format!("  {name}")));
    lines.lines
}

fn titled(code: &str, compared: &Compared) -> Message {
    Message::new(code).with("title", &compared.title).with("occasion", &compared.occasion)
}

/// How many slides and figures are different: those that none are of are not named.
fn summary(changes: &Changes, language: Language) -> String {
    let figures = |is: fn(&FigureChange) -> bool| changes.figures.iter().filter(|figure| is(figure)).count();
    let counts = [
        ("changes-count-changed", changes.changed.len()),
        ("changes-count-new", changes.new.len()),
        ("changes-count-gone", changes.gone.len()),
        ("changes-count-moved", changes.moved.len()),
        ("changes-count-figures-new", figures(|figure| figure.before.is_none())),
        ("changes-count-figures-gone", figures(|figure| figure.after.is_none())),
        ("changes-count-figures-changed", figures(|figure| figure.before.is_some() && figure.after.is_some())),
    ];
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> =
        some.map(|(code, count)| say(language, &Message::new(code).count("count", count))).collect();
    let said = if said.is_empty() { word(language, "changes-no-slides") } else { said.join(", ") };
    format!("{said}.")
}

fn from_to(code: &str, FromTo { before, after }: FromTo) -> Message {
    Message::new(code).with("before", before).with("after", after)
}

/// Seconds as people say them.
fn duration(language: Language, seconds: u32) -> String {
    let message = match (seconds / 60, seconds % 60) {
        (0, seconds) => Message::new("changes-seconds").with("seconds", seconds),
        (minutes, 0) => Message::new("changes-minutes").with("minutes", minutes),
        (minutes, seconds) => Message::new("handout-seconds").with("minutes", minutes).with("seconds", seconds),
    };
    say(language, &message)
}

struct Lines {
    language: Language,
    lines: Vec<String>,
}

impl Lines {
    fn say(&mut self, indent: usize, message: Message) {
        self.lines.push(format!("{}{}", " ".repeat(indent), say(self.language, &message)));
    }

    fn gap(&mut self) {
        self.lines.push(String::new());
    }

    /// A heading and what is told below it, where there is something.
    fn part<T>(&mut self, heading: &str, all: &[T], mut tell: impl FnMut(&mut Self, &T)) {
        if !all.is_empty() {
            self.gap();
            self.say(0, Message::new(heading));
            all.iter().for_each(|one| tell(self, one));
        }
    }

    fn spoken(&mut self, before: &Compared, after: &Compared) {
        let code = if before.spoken == after.spoken { "changes-spoken-same" } else { "changes-spoken" };
        let duration = |compared: &Compared| duration(self.language, compared.spoken);
        let message = Message::new(code).with("before", duration(before)).with("after", duration(after));
        self.say(0, message);
    }

    fn choice(&mut self, change: &ChoiceChange) {
        let name = word(self.language, choice(change.choice));
        let value = |value: &Option<String>| match value {
            Some(value) => self.value(change.choice, value),
            None => word(self.language, "changes-nothing"),
        };
        let message = Message::new("changes-choice").with("choice", name);
        self.say(2, message.with("before", value(&change.before)).with("after", value(&change.after)));
    }

    fn value(&self, choice: Choice, value: &str) -> String {
        let said = match choice {
            Choice::Day => value.parse().ok().map(|day: NaiveDate| locale::date(self.language, day)),
            Choice::Language | Choice::Second => value.parse().ok().map(|it: Language| it.own_name().to_owned()),
            _ => None,
        };
        said.unwrap_or_else(|| value.to_owned())
    }

    fn slide(&mut self, slide: &SlideName) {
        let code = if slide.presented { "changes-slide" } else { "changes-background" };
        self.say(2, Message::new(code).with("headline", &slide.headline));
    }

    fn changed(&mut self, changed: &ChangedSlide) {
        self.slide(&changed.slide);
        if let Some(places) = changed.places {
            self.say(4, from_to("changes-places", places));
        }
        if changed.presented_changed {
            let presented = changed.slide.presented;
            self.say(4, Message::new(if presented { "changes-now-presented" } else { "changes-now-background" }));
        }
        if let Some(FromTo { before, after }) = changed.seconds {
            let duration = |seconds| duration(self.language, seconds);
            let message = Message::new("changes-time").with("before", duration(before)).with("after", duration(after));
            self.say(4, message);
        }
        changed.texts.iter().for_each(|text| self.text(text));
        changed.figures.iter().for_each(|figure| self.figure(4, figure));
    }

    fn text(&mut self, text: &TextChange) {
        let (was, is) = (excerpt(text, WordsAre::Added), excerpt(text, WordsAre::Removed));
        let name = word(self.language, part(text.part));
        let message = |code: &str, words: &str| Message::new(code).with("part", &name).with("text", words);
        match (was.as_str(), is.as_str()) {
            ("", is) => self.say(4, message("changes-text-added", is)),
            (was, "") => self.say(4, message("changes-text-removed", was)),
            (was, is) => {
                self.say(4, message("changes-text-before", was));
                self.say(4, message("changes-text-after", is));
            }
        }
    }

    fn figure(&mut self, indent: usize, figure: &FigureChange) {
        let (code, Some(read)) = (match (&figure.before, &figure.after) {
            (None, after) => ("changes-figure-new", after.as_ref()),
            (before, None) => ("changes-figure-gone", before.as_ref()),
            (Some(before), Some(after)) if before.value == after.value => ("changes-figure-record", Some(after)),
            (_, Some(after)) => ("changes-figure-value", Some(after)),
        }) else {
            return;
        };
        let earlier = figure.before.as_ref().map_or("", |before| &before.value);
        let message = Message::new(code).with("value", &read.value).with("earlier", earlier);
        self.say(indent, message.with("wording", &read.wording).with("source", &read.source));
    }
}

/// The text as it was or is, without what was `left` out of it; of long stretches that stayed only what is next to a change.
fn excerpt(text: &TextChange, left: WordsAre) -> String {
    let last = text.runs.len().saturating_sub(1);
    let mut said = String::new();
    for (at, run) in text.runs.iter().enumerate().filter(|(_, run)| run.are != left) {
        if run.are == WordsAre::Kept {
            said += &shortened(&run.text, at > 0, at < last);
        } else {
            said += &run.text;
        }
    }
    said.trim().to_owned()
}

/// The words next to the changes before and behind them.
fn shortened(text: &str, changed_before: bool, changed_behind: bool) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let (first, last) = (if changed_before { AROUND } else { 0 }, if changed_behind { AROUND } else { 0 });
    if words.len() <= first + last + 2 {
        return text.to_owned();
    }
    let (head, tail) = (words[..first].join(" "), words[words.len() - last..].join(" "));
    [head, "…".to_owned(), tail].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

const fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::Title => "changes-choice-title",
        Choice::Group => "changes-choice-group",
        Choice::Day => "changes-choice-day",
        Choice::Minutes => "changes-choice-minutes",
        Choice::Language => "changes-choice-language",
        Choice::Second => "changes-choice-second",
        Choice::Template => "changes-choice-template",
        Choice::Case => "changes-choice-case",
        Choice::Pack => "changes-choice-pack",
    }
}

const fn part(part: SlidePart) -> &'static str {
    match part {
        SlidePart::Headline => "changes-part-headline",
        SlidePart::SecondHeadline => "changes-part-second-headline",
        SlidePart::Kicker => "changes-part-kicker",
        SlidePart::Paragraph => "changes-part-paragraph",
        SlidePart::Point => "changes-part-point",
        SlidePart::Row => "changes-part-row",
        SlidePart::Story => "changes-part-story",
        SlidePart::Number => "changes-part-number",
        SlidePart::Chart => "changes-part-chart",
        SlidePart::Bar => "changes-part-bar",
        SlidePart::Fact => "changes-part-fact",
        SlidePart::Picture => "changes-part-picture",
        SlidePart::Source => "changes-part-source",
        SlidePart::Notes => "changes-part-notes",
        SlidePart::Answers => "changes-part-answers",
    }
}
