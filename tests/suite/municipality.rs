//! What is kept about the municipality, what it tells about itself on its slides, and what became of its meetings.

use app::{
    Briefing, Choices, Desk, Edit, LibraryWish, Meeting, Municipality, MunicipalityEdit, OwnFactText, ProfileField,
};
use content::Region;
use deck::Block;
use locale::Language;
use std::path::Path;

fn desk(folder: &Path) -> Desk {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    Desk::open(folder, Language::Sv, today).unwrap()
}

/// What stands under "Hos oss" on the slide with the message of a challenge.
fn about_us(briefing: &Briefing, challenge: &str) -> Option<String> {
    let slide = briefing.deck.slides.iter().find(|slide| slide.id == format!("{challenge}.message"))?;
    let rows = slide.body.iter().filter_map(|block| match block {
        Block::Facts { rows } => Some(rows),
        _ => None,
    });
    let us = ["Hos oss", "Meillä", "With us"];
    let row = rows.flatten().find(|row| us.contains(&row.label.as_str()))?;
    Some(deck::plain(&row.text))
}

fn answer(desk: &mut Desk, fact: &str, answer: Option<&str>) -> Briefing {
    let edit = MunicipalityEdit::Answer { fact: fact.into(), answer: answer.map(str::to_owned) };
    desk.change_municipality(&edit).unwrap().briefing
}

fn own(desk: &mut Desk, id: Option<&str>, said: &[(Language, &str)]) -> Municipality {
    let said = said.iter().map(|(language, text)| (*language, (*text).to_owned())).collect();
    let fact = OwnFactText { label: "Jour".into(), said, challenges: vec!["c8-exercises".into()] };
    let edit = MunicipalityEdit::Own { id: id.map(str::to_owned), fact };
    desk.change_municipality(&edit).unwrap().municipality
}

/// A long briefing, so that every challenge has room.
fn long(desk: &mut Desk, language: Language) -> Briefing {
    let choices = desk.opening().unwrap().briefing.choices;
    desk.brief(&Choices { minutes: 90, language, ..choices }).unwrap()
}

#[test]
fn a_fact_stands_on_its_slide_in_three_languages_until_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    assert_eq!(about_us(&long(&mut desk, Language::Sv), "c8-exercises"), None);
    let told = answer(&mut desk, "last-exercise", Some("2026-03-14"));
    assert_eq!(about_us(&told, "c8-exercises").unwrap(), "Vi övade senast 14.3.2026.");
    assert_eq!(about_us(&told, "c3-responsibility").unwrap(), "Vi övade senast 14.3.2026.");
    assert_eq!(about_us(&told, "c7-outsourcing"), None);
    let finnish = long(&mut desk, Language::Fi);
    assert_eq!(about_us(&finnish, "c8-exercises").unwrap(), "Harjoittelimme viimeksi 14.3.2026.");
    let english = long(&mut desk, Language::En);
    assert_eq!(about_us(&english, "c8-exercises").unwrap(), "We last held an exercise on 14 March 2026.");

    // Two facts for one challenge follow each other, and "never" is an answer too.
    long(&mut desk, Language::Sv);
    let both = answer(&mut desk, "last-restore", Some(""));
    let said = "Vi övade senast 14.3.2026. Vi har inte provat att återställa säkerhetskopior.";
    assert_eq!(about_us(&both, "c8-exercises").unwrap(), said);
    let file = folder.path().join("deck.json");
    desk.export(&both.choices, &file, app::Form::Json, None).unwrap();
    assert!(std::fs::read_to_string(&file).unwrap().contains("Vi övade senast 14.3.2026."));

    // A text of somebody's own says it otherwise, and goes again.
    let text = Edit::Text { field: "c8-exercises.us".into(), language: Language::Sv, text: "Vi övade i mars.".into() };
    let own = desk.edit(&text).unwrap();
    assert_eq!(about_us(&own, "c8-exercises").unwrap(), "Vi övade i mars.");
    assert_eq!(own.review, [], "what the fact says has not changed");
    let changed = answer(&mut desk, "last-exercise", Some("1.4.2026"));
    assert_eq!(changed.review[0].field, "c8-exercises.us", "what the fact says has changed under it");
    desk.undo().unwrap();
    assert_eq!(about_us(&desk.undo().unwrap().briefing, "c8-exercises").unwrap(), said);
    let one = desk.undo().unwrap();
    assert_eq!(one.what.unwrap().code, "step-about-us");
    assert_eq!(about_us(&one.briefing, "c8-exercises").unwrap(), "Vi övade senast 14.3.2026.");
}

#[test]
fn what_is_no_answer_is_refused_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    answer(&mut desk, "last-exercise", Some("14.3.2026"));
    let wrong = MunicipalityEdit::Answer { fact: "last-exercise".into(), answer: Some("i våras".into()) };
    assert_eq!(desk.change_municipality(&wrong).unwrap_err().message.code, "about-us-no-date");
    let kept = desk.municipality().unwrap();
    assert_eq!(kept.facts[0].answer.as_deref(), Some("14.3.2026"));
    assert_eq!(kept.facts[0].said, "Vi övade senast 14.3.2026.");
    answer(&mut desk, "last-exercise", None);
    assert_eq!(desk.municipality().unwrap().facts[0].answer, None);
}

#[test]
fn own_facts_are_told_in_the_languages_that_they_were_written_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let made = own(&mut desk, None, &[(Language::Sv, "It-jouren tog emot 3 larm."), (Language::Fi, " ")]);
    let id = made.own[0].id.clone();
    assert_eq!(about_us(&long(&mut desk, Language::Sv), "c8-exercises").unwrap(), "It-jouren tog emot 3 larm.");
    assert_eq!(about_us(&long(&mut desk, Language::Fi), "c8-exercises"), None);
    own(&mut desk, Some(&id), &[(Language::Sv, "Fyra larm.")]);
    for number in 2..=10 {
        own(&mut desk, None, &[(Language::Sv, &format!("Larm {number}."))]);
    }
    let told = about_us(&long(&mut desk, Language::Sv), "c8-exercises").unwrap();
    assert!(told.starts_with("Fyra larm. Larm 2.") && told.ends_with("Larm 9. Larm 10."), "{told}");
    let rest = desk.change_municipality(&MunicipalityEdit::Forget { id }).unwrap();
    assert_eq!(rest.municipality.own.len(), 9);
}

#[test]
fn the_profile_is_kept_at_once_and_proposes_the_next_briefing() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = desk(folder.path());
    assert!(first.opening().unwrap().first_run);
    let mut set = |field, value: &str| {
        let changed = first.change_municipality(&MunicipalityEdit::Profile { field, value: value.into() });
        changed.map_err(|failure| failure.message.code)
    };
    for name in ["K", "Kr", "Kristinestad"] {
        set(ProfileField::NameSv, name).unwrap();
    }
    set(ProfileField::Colour, "#1E3765").unwrap();
    set(ProfileField::Size, "5000").unwrap();
    assert_eq!(set(ProfileField::Colour, "blå").unwrap_err(), "profile-no-colour");
    assert_eq!(set(ProfileField::Size, "7").unwrap_err(), "profile-no-choice");
    let fresh = set(ProfileField::Languages, "fi,sv").unwrap().fresh;
    assert_eq!((fresh.language, fresh.date.as_str()), (Language::Sv, "2026-11-25"));
    assert_eq!(set(ProfileField::Languages, "fi").unwrap().fresh.language, Language::Fi);
    assert_eq!(set(ProfileField::Region, "aland").unwrap().fresh.region, Region::Aland);
    drop(first);

    let mut again = desk(folder.path());
    assert!(!again.opening().unwrap().first_run);
    let profile = again.municipality().unwrap().profile;
    assert_eq!((profile.name_sv.as_str(), profile.colour.as_str()), ("Kristinestad", "#1e3765"));
    assert!(profile.aland && profile.languages == [Language::Fi]);
    let mut steps = 0;
    while again.undo().unwrap().what.is_some() {
        steps += 1;
    }
    assert_eq!((steps, again.municipality().unwrap().profile), (5, app::Profile::default()));
}

#[test]
fn the_start_is_shown_until_it_is_passed() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = desk(folder.path());
    assert!(first.opening().unwrap().first_run);
    first.pass_start().unwrap();
    drop(first);
    assert!(!desk(folder.path()).opening().unwrap().first_run);
}

#[test]
fn challenges_are_offered_in_the_order_of_the_body() {
    let folder = tempfile::tempdir().unwrap();
    let opening = desk(folder.path()).opening().unwrap();
    let pack = app::pack(None).unwrap();
    for audience in &opening.audiences {
        let of_body = &pack.audience(&audience.id).unwrap().challenges;
        let offered: Vec<&String> = audience.challenges.iter().map(|challenge| &challenge.id).collect();
        assert_eq!(offered, of_body.iter().collect::<Vec<_>>(), "{}", audience.id);
        for challenge in &audience.challenges {
            assert!(challenge.headline.contains(' ') && !challenge.headline.contains('{'), "{}", challenge.headline);
        }
    }
    let decided = |id: &str| {
        let body = opening.audiences.iter().find(|audience| audience.id == id).unwrap();
        body.challenges.iter().filter(|challenge| challenge.decision).map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(decided("ledningsgrupp").len(), 9);
    let of_its_own = pack.audiences.iter().filter(|audience| !audience.decisions.is_empty());
    for audience in of_its_own {
        let mut own = audience.decisions.clone();
        let mut found = decided(&audience.id);
        own.sort();
        found.sort();
        assert_eq!(found, own, "{}", audience.id);
    }
}

#[test]
fn a_meeting_is_shared_and_a_briefing_that_is_not_at_work_can_be_renamed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let choices = desk.opening().unwrap().briefing.choices;
    let [one, other] =
        [10, 15].map(|minutes| desk.new_briefing(&Choices { minutes, ..choices.clone() }, None).unwrap().id.unwrap());
    let written = Meeting { sections: "§ 12–14".into(), present: "Kommundirektören, it-chefen".into() };
    desk.set_meeting(one, &written).unwrap();
    assert_eq!(desk.meeting(other).unwrap(), written);
    let work = desk.rename(one, " Kort ").unwrap();
    assert_eq!(work.id, Some(other));
    let rows = desk.library(&LibraryWish { words: "kort".into(), ..LibraryWish::default() }).unwrap();
    assert_eq!((rows.found, rows.briefings[0].id), (1, one));
    assert_eq!(desk.undo().unwrap().what.unwrap().code, "step-name");
    assert_eq!(desk.undo().unwrap().what.unwrap().code, "step-meeting");
    assert_eq!(desk.meeting(one).unwrap().sections, "");
    assert!(desk.meeting(99).is_err());
}
