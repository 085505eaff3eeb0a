//! The window knows the program's data by `ui/src/api/wire.ts`, which is written from the Rust types.
//! `LYKTA_ACCEPT=1 cargo test -p app --features wire` writes it anew.
#![expect(clippy::disallowed_methods, reason = "a test reads and writes files")]

use ts_rs::{Config, TS};

macro_rules! declare {
    ($lines:ident, $config:ident: $($type:ty),* $(,)?) => { $( $lines.push(format!("export {}", <$type>::decl($config))); )* };
}

/// Every type that crosses, in the order of the file.
fn wire() -> String {
    let config = Config::new().with_large_int("number");
    let mut lines =
        vec!["// Written from the Rust types by `cargo test -p app --features wire`. Do not edit.".to_owned()];
    of_a_deck(&config, &mut lines);
    of_the_desk(&config, &mut lines);
    of_changes(&config, &mut lines);
    // A text has a name of its own in the window, as it has in the deck.
    lines.push("export type Text = Span[];".to_owned());
    lines.push("export type Prose = Run[];".to_owned());
    lines.join("\n\n") + "\n"
}

fn of_a_deck(config: &Config, lines: &mut Vec<String>) {
    declare!(lines, config: locale::Language, locale::Argument, locale::Message);
    declare!(lines, config:
        deck::PackName,
        deck::Named,
        deck::TimePlan,
        deck::Span,
        deck::Tone,
        deck::BarRole,
        deck::Bar,
        deck::Unreported
    );
    declare!(lines, config: deck::Status, deck::Confidentiality, deck::SlideMark);
    declare!(lines, config: deck::FieldKind, deck::Field, deck::Placed, deck::OwnKind);
    declare!(lines, config:
        deck::Fact,
        deck::PictureKind,
        deck::Picture,
        deck::Block,
        deck::SlideKind,
        deck::Answers,
        deck::Slide,
        deck::LeftOut,
        deck::Hidden,
        deck::FigureUse,
        deck::FigureRecord,
        deck::InSecond,
        deck::Look,
        deck::Deck
    );
    declare!(lines, config: app::TemplateChoice, app::CaseChoice, app::FactView);
    declare!(lines, config:
        reading::Run,
        reading::Row,
        reading::ChartBar,
        reading::Asked,
        reading::Cited,
        reading::Part,
        reading::Chapter,
        reading::Shades,
        reading::Own,
        reading::Reading
    );
}

fn of_the_desk(config: &Config, lines: &mut Vec<String>) {
    declare!(lines, config: app::Form, app::Read);
    declare!(lines, config: language::Band, language::Readability, deck::Term, deck::UsedTerm, deck::SlideWords, deck::DeckWords, deck::Rewording);
    declare!(lines, config: deck::HitKind, deck::Piece, deck::Hit);
    declare!(lines, config: content::Severity, content::Problem, content::Completeness);
    declare!(lines, config: app::Origin, app::PackCard, app::Contents, app::Install);
    declare!(lines, config:
        app::ChallengeChoice,
        app::AudienceChoice,
        app::Choices,
        app::PageView,
        app::FieldPlace,
        app::Steps, app::Review,
        app::Briefing,
        app::Opening,
        app::Saved,
        app::Variant,
        app::Guard,
        app::Saving
    );
    declare!(lines, config: app::Edit, app::Stepped, app::LibraryWish, app::LibraryEntry, app::Library, app::Version, app::FieldAdvice);
    of_the_municipality(config, lines);
    declare!(lines, config: app::FigureForm, app::QuestionForm, app::SurveyForm, app::SurveyView, app::ListedFigure, app::Contradiction);
    declare!(lines, config: app::FigureList, app::FieldProblem, app::SurveySaved);
    declare!(lines, config: app::ColourView);
    declare!(lines, config: app::Appearance, app::Settings, app::HelpRun, app::HelpBlock, app::HelpPart, app::HelpPage);
    declare!(lines, config: app::CarriedKind, app::Carried, app::About, app::PageFailure, app::Diagnostics);
    declare!(lines, config: app::workspace::BackupView, app::workspace::Workspace, app::workspace::Tended);
}

/// What has changed between two versions of a briefing.
fn of_changes(config: &Config, lines: &mut Vec<String>) {
    declare!(lines, config: deck::SlidePart, deck::Choice, deck::FromTo, deck::WordsAre, deck::WordRun);
    declare!(lines, config: deck::TextChange, deck::FigureRead, deck::FigureChange, deck::SlideName, deck::MovedSlide);
    declare!(lines, config: deck::ChangedSlide, deck::ChoiceChange, deck::Compared, deck::Changes);
}

fn of_the_municipality(config: &Config, lines: &mut Vec<String>) {
    declare!(lines, config:
        content::AboutUsKind,
        app::Profile,
        app::ProfileField,
        app::AskedFact,
        app::OwnFactText,
        app::OwnFact,
        app::ChallengeName,
        app::Municipality,
        app::MunicipalityEdit,
        app::MunicipalityChanged,
        app::Meeting
    );
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
