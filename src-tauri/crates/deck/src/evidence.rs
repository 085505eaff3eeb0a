//! Charts: what is shown, what is said to those who do not see it, and what the source leaves out.

use crate::block::{Bar, BarRole, Block, Unreported};
use crate::build::Brief;
use crate::records::contradict;
use crate::slide::Text;
use crate::tailoring::FieldKind;
use crate::text::{plain, value};
use crate::words::Words;
use content::{DataSet, Evidence, EvidenceText, Figure, Show};
use locale::{Message, say};

/// What is said of a chart: its title, where it shows one, and its figure as a sentence.
pub(crate) fn chart_words(
    words: &mut Words<'_, '_>,
    field: &str,
    evidence: &Evidence,
    text: &EvidenceText,
) -> [Text; 2] {
    let title = match evidence.show {
        Show::Number => Text::new(),
        Show::Bars | Show::Shares => words.text(&format!("{field}.title"), FieldKind::ChartTitle, &text.title),
    };
    [title, words.text(&format!("{field}.text"), FieldKind::Evidence, &text.text)]
}

/// The chart, and the source line of its slide; nothing where the chart shows what may not be shown.
pub(crate) fn evidence_blocks(
    brief: &Brief<'_>,
    evidence: &Evidence,
    [title, text]: [Text; 2],
) -> (Vec<Block>, Option<String>) {
    if brief.withheld.chart(evidence, [&title, &text]) {
        return (Vec::new(), None);
    }
    let found: Vec<(&DataSet, &Figure)> =
        evidence.figures.iter().filter_map(|id| brief.figure(id)).map(|(survey, _, figure)| (survey, figure)).collect();
    let mut bars: Vec<Bar> = found.iter().filter_map(|(_, figure)| bar(brief, figure, &evidence.focus)).collect();
    if evidence.show == Show::Bars {
        name_populations(brief, &found, &mut bars);
    }
    let block = match evidence.show {
        Show::Number => number(brief, &found, &evidence.focus, text),
        Show::Bars => Some(Block::Bars { alt: alt(brief, &plain(&text), &bars, None), title, bars }),
        Show::Shares => {
            let unreported = unreported(brief, &bars);
            let alt = alt(brief, &plain(&text), &bars, unreported.as_ref());
            Some(Block::Shares { title, parts: bars, unreported, alt })
        }
    };
    (block.into_iter().collect(), Some(source_line(brief, &found)))
}

fn bar(brief: &Brief<'_>, figure: &Figure, focus: &str) -> Option<Bar> {
    let role = if figure.id == focus {
        BarRole::Focus
    } else if figure.population == "forerunners" {
        BarRole::FrontRunners
    } else if figure.unsure {
        BarRole::Unsure
    } else {
        BarRole::Nation
    };
    Some(Bar {
        label: figure.option.get(brief.language).to_owned(),
        percent: figure.percent?.min(100),
        value: value(brief.language, figure),
        figure: figure.id.clone(),
        role,
    })
}

/// Bars of different respondents are named by them: alone where all gave the same answer, else behind the answer.
fn name_populations(brief: &Brief<'_>, found: &[(&DataSet, &Figure)], bars: &mut [Bar]) {
    let several = found.windows(2).any(|pair| pair[0].1.population != pair[1].1.population);
    let same_answer = bars.windows(2).all(|pair| pair[0].label == pair[1].label);
    for (bar, (survey, figure)) in bars.iter_mut().zip(found).filter(|_| several) {
        let label = survey.populations.get(&figure.population).map_or("", |it| it.label.get(brief.language));
        bar.label = if same_answer { label.to_owned() } else { format!("{} ({label})", bar.label) };
    }
}

fn number(brief: &Brief<'_>, found: &[(&DataSet, &Figure)], focus: &str, text: Text) -> Option<Block> {
    let (survey, figure) = found.iter().find(|(_, figure)| figure.id == focus)?;
    let of = survey.populations.get(&figure.population).map_or("", |population| population.label.get(brief.language));
    Some(Block::Number { figure: figure.id.clone(), value: value(brief.language, figure), of: of.to_owned(), text })
}

/// What is missing to a hundred was asked and answered, but not printed: it is drawn as not reported, never as zero.
fn unreported(brief: &Brief<'_>, parts: &[Bar]) -> Option<Unreported> {
    let sum = parts.iter().fold(0u8, |sum, part| sum.saturating_add(part.percent));
    let points = 100u8.saturating_sub(sum);
    let value = locale::percent(brief.language, points);
    let label = say(brief.language, &Message::new("deck-unreported").with("value", value));
    (points > 0).then_some(Unreported { points, label })
}

/// The finding first, then every number.
fn alt(brief: &Brief<'_>, finding: &str, bars: &[Bar], unreported: Option<&Unreported>) -> String {
    let mut values: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.value, bar.label)).collect();
    values.extend(unreported.map(|unreported| unreported.label.clone()));
    let listed = Message::new("deck-chart-shows").with("values", values.join(", "));
    let listed = say(brief.language, &listed);
    if finding.is_empty() { listed } else { format!("{finding} {listed}") }
}

/// Source and year, and the contradiction of a figure that has one.
fn source_line(brief: &Brief<'_>, found: &[(&DataSet, &Figure)]) -> String {
    let language = brief.language;
    let mut lines: Vec<String> = Vec::new();
    for (survey, figure) in found {
        let mut line = format!("{}.", survey.short.get(language));
        if figure.population == "forerunners" {
            line = format!("{line} {}", locale::word(language, "deck-forerunners-unknown"));
        }
        let told = |other: &Figure| contradict(figure, other) && !brief.withheld.figure(&other.id);
        let contradiction = survey.figures().find(|(_, other)| told(other));
        let said = contradiction.map(|(_, other)| {
            say(
                language,
                &Message::new("deck-contradiction")
                    .with("shown", value(language, figure))
                    .with("other", value(language, other)),
            )
        });
        for part in std::iter::once(line).chain(said) {
            if !lines.iter().any(|known| known.starts_with(&part) || *known == part) {
                lines.retain(|known| !part.starts_with(known.as_str()));
                lines.push(part);
            }
        }
    }
    lines.join(" ")
}
