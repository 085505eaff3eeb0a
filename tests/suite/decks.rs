//! The bundled decks: their time, their numbers, their words.

use crate::program::{MINUTES, deck};
use deck::{Block, Deck, SlideKind, Span, plain};

#[test]
fn the_time_box_is_kept_in_every_whole_minute() {
    for minutes in 5..=90 {
        let deck = deck(minutes);
        let presented: Vec<_> = deck.slides.iter().filter(|slide| slide.presented).collect();
        let seconds: u32 = presented.iter().map(|slide| slide.seconds).sum();
        assert_eq!(seconds, deck.time.spoken);
        assert!(seconds <= deck.time.talk, "{minutes} min: {seconds} s of {}", deck.time.talk);
        assert_eq!(deck.time.talk + deck.time.discussion + deck.time.decision, minutes * 60);
        assert!(presented.iter().all(|slide| slide.seconds >= 15));
        let decisions = presented.iter().filter(|slide| slide.kind == SlideKind::Decision).count();
        let most = if minutes < 15 {
            1
        } else if minutes < 45 {
            2
        } else {
            3
        };
        assert!((1..=most).contains(&decisions), "{minutes} min: {decisions} decisions");
    }
}

#[test]
fn every_deck_says_first_what_is_asked_and_last_where_the_numbers_come_from() {
    for minutes in 5..=90 {
        let deck = deck(minutes);
        let presented: Vec<_> = deck.slides.iter().filter(|slide| slide.presented).collect();
        assert_eq!(presented[0].kind, SlideKind::Ask);
        assert_eq!(presented[1].kind, SlideKind::WhyNow);
        assert_eq!(presented.last().unwrap().kind, SlideKind::Numbers);
        let asked = plain(&presented[0].texts().into_iter().flatten().cloned().collect::<Vec<_>>());
        for decision in presented.iter().filter(|slide| slide.kind == SlideKind::Decision) {
            assert!(asked.contains(&plain(&decision.headline)), "{minutes} min: {}", plain(&decision.headline));
        }
    }
}

#[test]
fn five_minutes_hold_a_message_an_example_a_question_and_a_decision() {
    let kinds: Vec<_> = deck(5).slides.iter().map(|slide| slide.kind).collect();
    for kind in [SlideKind::Message, SlideKind::Example, SlideKind::Questions, SlideKind::Decision] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn what_is_left_out_is_listed() {
    let pack = app::pack(None).unwrap();
    for minutes in MINUTES {
        let deck = deck(minutes);
        for challenge in &pack.challenges {
            let shown = deck.slides.iter().any(|slide| slide.challenge.as_ref() == Some(&challenge.id));
            let listed = deck.left_out.iter().any(|left| left.id.starts_with(&challenge.id));
            assert!(shown || listed, "{minutes} min: {}", challenge.id);
        }
    }
}

#[test]
fn every_number_resolves_to_its_record() {
    for minutes in 5..=90 {
        let deck = deck(minutes);
        for slide in &deck.slides {
            for id in slide.figures() {
                assert!(deck.figures.iter().any(|record| record.id == id), "{}: {id}", slide.id);
            }
            for span in slide.texts().into_iter().chain(&slide.notes).flatten() {
                assert!(span.figure.is_some() || !says_a_share(span), "{}: {}", slide.id, span.text);
            }
        }
    }
}

/// A number with a per cent sign, but for what is not reported, which the program itself works out.
fn says_a_share(span: &Span) -> bool {
    span.text.contains('%') && !span.text.ends_with("ej redovisat")
}

#[test]
fn a_contradiction_in_the_source_is_shown_beside_the_number() {
    let pack = app::pack(None).unwrap();
    for minutes in MINUTES {
        let deck = deck(minutes);
        for (shown, contradicting) in
            [("dvv21-018", "dvv21-029"), ("dvv21-032", "dvv21-045"), ("dvv21-035", "dvv21-054")]
        {
            let is_used = |id: &str| deck.figures.iter().any(|record| record.id == id);
            assert_eq!(is_used(shown), is_used(contradicting), "{minutes} min");
        }
    }
    let conflicts =
        pack.surveys.iter().flat_map(|survey| survey.figures()).filter(|(_, figure)| figure.conflicts_with.is_some());
    assert_eq!(conflicts.count(), 3);
}

#[test]
fn what_is_not_reported_is_drawn_as_such() {
    let deck = deck(45);
    for block in deck.slides.iter().flat_map(|slide| &slide.body) {
        if let Block::Shares { parts, unreported, .. } = block {
            let sum: u32 = parts.iter().map(|part| u32::from(part.percent)).sum();
            assert_eq!(sum + unreported.as_ref().map_or(0, |rest| u32::from(rest.points)), 100);
        }
    }
}

#[test]
fn every_deck_carries_the_label_of_its_challenges() {
    for minutes in MINUTES {
        let deck = deck(minutes);
        let first = deck.slides[0].source_line.as_deref().unwrap_or_default();
        assert!(first.contains("De är inte de nio utmaningarna i Kommunförbundets rapport"), "{first}");
    }
}

#[test]
fn an_invented_example_says_so() {
    for slide in deck(90).slides.iter().filter(|slide| slide.kind == SlideKind::Example) {
        assert!(
            matches!(&slide.body[0], Block::Story { mark: Some(mark), .. } if mark == "Påhittat exempel"),
            "{}",
            slide.id
        );
    }
}

/// The run of every deck as text: accept a change with `INSTA_UPDATE=always ./dev check`.
#[test]
fn the_run_of_the_decks() {
    for minutes in MINUTES {
        insta::with_settings!({ snapshot_path => "../golden", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("deck-{minutes}"), outline(&deck(minutes)));
        });
    }
}

fn outline(deck: &Deck) -> String {
    let slide = |slide: &deck::Slide| {
        let seconds = if slide.presented { format!("{} s", slide.seconds) } else { "bakgrund".to_owned() };
        let lines = slide.texts().into_iter().map(|text| plain(text)).collect::<Vec<_>>();
        format!("{} ({seconds})\n  {}\n", slide.id, lines.join("\n  "))
    };
    let left_out = deck.left_out.iter().map(|left| format!("- {}\n", left.name)).collect::<String>();
    deck.slides.iter().map(slide).collect::<String>() + "left out\n" + &left_out
}
