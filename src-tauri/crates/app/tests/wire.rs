//! The window knows the program's data by `ui/src/api/wire.ts`, which is written from the Rust types.
//! `LYKTA_ACCEPT=1 cargo test -p app --features wire` writes it anew.
#![expect(clippy::disallowed_methods, reason = "a test reads and writes files")]

use ts_rs::{Config, TS};

/// Every type that crosses, in the order of the file.
fn wire() -> String {
    let config = Config::new().with_large_int("number");
    let mut lines =
        vec!["// Written from the Rust types by `cargo test -p app --features wire`. Do not edit.".to_owned()];
    macro_rules! add {
        ($($type:ty),* $(,)?) => { $( lines.push(format!("export {}", <$type>::decl(&config))); )* };
    }
    add!(locale::Language, locale::Argument, locale::Message);
    add!(
        deck::PackName,
        deck::Named,
        deck::TimePlan,
        deck::Span,
        deck::Tone,
        deck::BarRole,
        deck::Bar,
        deck::Unreported
    );
    add!(
        deck::Fact,
        deck::Block,
        deck::SlideKind,
        deck::Answers,
        deck::Slide,
        deck::LeftOut,
        deck::FigureUse,
        deck::FigureRecord,
        deck::InSecond,
        deck::Deck
    );
    add!(app::TemplateChoice, app::CaseChoice, app::FactView);
    add!(
        reading::Run,
        reading::Row,
        reading::ChartBar,
        reading::Asked,
        reading::Cited,
        reading::Part,
        reading::Chapter,
        reading::Reading
    );
    add!(app::Form, app::Read);
    add!(language::Band, language::Readability, deck::Term, deck::UsedTerm, deck::SlideWords, deck::DeckWords);
    add!(deck::HitKind, deck::Piece, deck::Hit);
    add!(content::Severity, content::Problem, content::Completeness);
    add!(app::Origin, app::PackCard, app::Contents, app::Install);
    add!(app::AudienceChoice, app::Choices, app::PageView, app::Briefing, app::Opening, app::Saved);
    add!(app::FigureForm, app::QuestionForm, app::SurveyForm, app::SurveyView, app::ListedFigure, app::Contradiction);
    add!(app::FigureList, app::FieldProblem, app::SurveySaved);
    // A text has a name of its own in the window, as it has in the deck.
    lines.push("export type Text = Span[];".to_owned());
    lines.push("export type Prose = Run[];".to_owned());
    lines.join("\n\n") + "\n"
}

#[test]
fn the_window_knows_the_types_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/api/wire.ts");
    let wire = wire();
    if std::env::var_os("LYKTA_ACCEPT").is_some() {
        std::fs::write(path, &wire).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap();
    assert_eq!(known, wire, "write ui/src/api/wire.ts anew: LYKTA_ACCEPT=1 cargo test -p app --features wire");
}
