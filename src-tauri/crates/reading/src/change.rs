//! Every text of a reading, to be changed in place.

use crate::text::{Part, Prose, Reading, Row};

impl Reading {
    /// Gives each text to be changed: titles and running text, none of the ids.
    pub fn change_texts(&mut self, change: &mut dyn FnMut(&mut String)) {
        change(&mut self.title);
        for chapter in &mut self.chapters {
            change(&mut chapter.title);
            chapter.parts.iter_mut().for_each(|part| part_texts(part, change));
        }
    }
}

fn part_texts(part: &mut Part, change: &mut dyn FnMut(&mut String)) {
    match part {
        Part::Heading { kicker, text } => {
            kicker.iter_mut().for_each(&mut *change);
            prose(text, change);
        }
        Part::Paragraph { text, .. } => prose(text, change),
        Part::List { items, .. } => items.iter_mut().for_each(|item| prose(item, change)),
        Part::Table { caption, head, rows } => {
            caption.iter_mut().for_each(&mut *change);
            head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| prose(cell, change));
        }
        Part::Chart { title, head, bars, unreported, finding, .. } => {
            change(finding);
            prose(title, change);
            head.iter_mut().for_each(&mut *change);
            bars.iter_mut().for_each(|bar| change(&mut bar.label));
            unreported.iter_mut().for_each(|unreported| change(&mut unreported.label));
        }
        Part::Number { of, text, .. } => {
            change(of);
            prose(text, change);
        }
        Part::Story { mark, paragraphs } => {
            mark.iter_mut().for_each(&mut *change);
            paragraphs.iter_mut().for_each(|paragraph| prose(paragraph, change));
        }
        Part::Facts { rows } => self::rows(rows, change),
        Part::Questions { mark, list } => {
            mark.iter_mut().for_each(&mut *change);
            for asked in list {
                prose(&mut asked.question, change);
                rows(&mut asked.answers, change);
            }
        }
        Part::Term { term, plain, .. } => [term, plain].into_iter().for_each(change),
        Part::Source { figures, rows } => {
            figures.iter_mut().for_each(|figure| change(&mut figure.wording));
            self::rows(rows, change);
        }
        Part::Picture { caption, .. } => caption.iter_mut().for_each(|caption| prose(caption, change)),
    }
}

fn prose(text: &mut Prose, change: &mut dyn FnMut(&mut String)) {
    text.iter_mut().for_each(|run| change(&mut run.text));
}

fn rows(rows: &mut [Row], change: &mut dyn FnMut(&mut String)) {
    for row in rows {
        change(&mut row.label);
        prose(&mut row.text, change);
    }
}
