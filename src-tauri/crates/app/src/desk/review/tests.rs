//! Histories of edits and updates: whatever the pack does, no word that somebody wrote is lost.

use super::*;
use crate::{Briefing, Edit};
use content::{Inline, Pack};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use tempfile::TempDir;

/// Swedish, whatever the machine speaks.
const LANGUAGE: Language = Language::Sv;

fn bundled() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| crate::pack(None).unwrap())
}

fn desk() -> (Desk, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let desk = Desk::open(folder.path(), LANGUAGE, today).unwrap();
    (desk, folder)
}

/// What an update does to the pack.
#[derive(Clone, Debug)]
enum Update {
    /// Nothing: the texts are what they were at first.
    Original,
    /// The headline of a challenge says something else.
    Headline(usize, u8),
    /// A challenge is gone.
    Gone(usize),
    /// The questions of a challenge have other ids.
    Renamed(usize),
}

/// What a person does.
#[derive(Clone, Debug)]
enum Act {
    Write(usize),
    Update(Update),
    Keep(usize),
    Move(usize),
    Rescue(usize),
    Undo,
}

fn acts() -> impl Strategy<Value = Act> {
    let place = 0..40_usize;
    let update = prop_oneof![
        Just(Update::Original),
        (0..9_usize, any::<u8>()).prop_map(|(at, number)| Update::Headline(at, number)),
        (0..9_usize).prop_map(Update::Gone),
        (0..9_usize).prop_map(Update::Renamed),
    ];
    prop_oneof![
        5 => place.clone().prop_map(Act::Write),
        4 => update.prop_map(Act::Update),
        1 => place.clone().prop_map(Act::Keep),
        1 => place.clone().prop_map(Act::Move),
        1 => place.prop_map(Act::Rescue),
        1 => Just(Act::Undo),
    ]
}

fn updated(update: &Update) -> Pack {
    let mut pack = bundled().clone();
    match *update {
        Update::Original => {}
        Update::Headline(at, number) => {
            let text = pack.challenges[at].texts.get_mut(&LANGUAGE).unwrap();
            text.headline = Inline::parse(&format!("Grundtexten säger nu {number}"));
        }
        Update::Gone(at) => {
            let gone = pack.challenges.remove(at).id;
            for audience in &mut pack.audiences {
                audience.challenges.retain(|id| *id != gone);
            }
        }
        Update::Renamed(at) => {
            let text = pack.challenges[at].texts.get_mut(&LANGUAGE).unwrap();
            text.questions.list.iter_mut().for_each(|question| question.id.push_str("-2"));
        }
    }
    pack
}

/// What has been written and not taken back: words by field.
type Written = BTreeMap<String, String>;

fn perform(desk: &mut Desk, act: &Act, number: usize, written: &mut Vec<Written>) {
    let mut now = written.last().cloned().unwrap_or_default();
    let reviews = desk.make().unwrap().review;
    let chosen = |at: usize| reviews.get(at % reviews.len().max(1)).cloned();
    match act {
        Act::Write(at) => {
            let fields: Vec<String> = fields(&desk.make().unwrap());
            let field = fields[at % fields.len()].clone();
            let text = format!("Egna ord {number}");
            desk.edit(&Edit::Text { field: field.clone(), language: LANGUAGE, text: text.clone() }).unwrap();
            now.insert(field, text);
        }
        Act::Update(update) => {
            desk.pack = updated(update);
            desk.to_review = true;
            return;
        }
        Act::Keep(at) => {
            let Some(Review { field, language, .. }) = chosen(*at).filter(|it| it.now.is_some()) else { return };
            desk.edit(&Edit::KeepMine { field, language }).unwrap();
        }
        Act::Move(at) => {
            let Some(Review { field, language, moved_to: Some(to), .. }) = chosen(*at) else { return };
            desk.edit(&Edit::MoveText { field: field.clone(), language, to: to.clone() }).unwrap();
            let words = now.remove(&field).unwrap();
            now.insert(to, words);
        }
        Act::Rescue(at) => {
            let Some(Review { field, language, own, .. }) = chosen(*at).filter(|it| it.now.is_none()) else { return };
            let before: Vec<String> = fields(&desk.make().unwrap());
            let after = desk.edit(&Edit::Rescue { field: field.clone(), language }).unwrap();
            let made = fields(&after).into_iter().find(|id| !before.contains(id) && id.ends_with(".body")).unwrap();
            now.remove(&field);
            now.insert(made, own);
        }
        Act::Undo => {
            // The first step of all made the briefing; there is nothing before it.
            if written.len() > 1 && desk.undo().unwrap().what.is_some() {
                written.pop();
            }
            return;
        }
    }
    written.push(now);
}

fn fields(briefing: &Briefing) -> Vec<String> {
    let fields = briefing.deck.slides.iter().flat_map(|slide| &slide.fields);
    fields.filter(|field| field.language == LANGUAGE).map(|field| field.id.clone()).collect()
}

/// Every text is kept as it was written, and is seen: on its slide, in the list of what to look at, or in a field of a
/// slide that is not shown now.
fn nothing_is_lost(desk: &mut Desk, written: &Written) {
    let briefing = desk.make().unwrap();
    let bases = desk.bases(LANGUAGE).unwrap();
    for (field, words) in written {
        let kept = desk.work.texts.iter().find(|text| text.field == *field).map(|text| text.text.as_str());
        assert_eq!(kept, Some(words.as_str()), "{field}");
        let all = briefing.deck.slides.iter().flat_map(|slide| &slide.fields);
        let is_shown = all.into_iter().any(|it| it.id == *field && it.own.as_deref() == Some(words));
        let is_reviewed = briefing.review.iter().any(|it| it.field == *field && it.own == *words);
        assert!(is_shown || is_reviewed || bases.contains_key(field), "{field}: {words} is nowhere");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn no_text_that_somebody_wrote_is_ever_lost(acts in prop::collection::vec(acts(), 1..12)) {
        let (mut desk, _folder) = desk();
        desk.pack = bundled().clone();
        let mut written = vec![Written::new()];
        for (number, act) in acts.iter().enumerate() {
            perform(&mut desk, act, number, &mut written);
            nothing_is_lost(&mut desk, written.last().unwrap());
        }
    }
}

#[test]
fn an_update_asks_about_what_changed_and_nothing_else() {
    let (mut desk, _folder) = desk();
    let start = desk.make().unwrap();
    let at = bundled()
        .challenges
        .iter()
        .position(|it| start.deck.slides.iter().any(|slide| slide.challenge.as_ref() == Some(&it.id)))
        .unwrap();
    let id = bundled().challenges[at].id.clone();
    let field = format!("{id}.headline");
    desk.edit(&Edit::Text { field: field.clone(), language: LANGUAGE, text: "Egna ord".into() }).unwrap();
    let plain = format!("{id}.plain");
    desk.edit(&Edit::Text { field: plain, language: LANGUAGE, text: "Andra egna ord".into() }).unwrap();
    let update = |desk: &mut Desk, update| {
        desk.pack = updated(&update);
        desk.to_review = true;
        desk.make().unwrap()
    };
    let [review] = &update(&mut desk, Update::Headline(at, 7)).review[..] else { panic!("one text changed") };
    assert_eq!((review.field.as_str(), review.own.as_str()), (field.as_str(), "Egna ord"));
    assert_eq!(review.now.as_deref(), Some("Grundtexten säger nu 7"));
    assert_ne!(review.then, review.own);
    let mine = desk.edit(&Edit::KeepMine { field: field.clone(), language: LANGUAGE }).unwrap();
    assert_eq!(mine.review, []);
    // Back to the first text: the mark is that of the text that was kept beside the own one last.
    assert_eq!(update(&mut desk, Update::Original).review.len(), 1);
    let new = desk.edit(&Edit::Revert { field: field.clone(), language: LANGUAGE }).unwrap();
    assert_eq!(new.review, []);

    let gone = update(&mut desk, Update::Gone(at));
    assert_eq!((gone.review.len(), gone.review[0].now.as_deref()), (1, None));
    assert!(!gone.deck.gone.is_empty());
    let plain = gone.review[0].field.clone();
    let rescued = desk.edit(&Edit::Rescue { field: plain, language: LANGUAGE }).unwrap();
    assert!(serde_json::to_string(&rescued.deck.slides).unwrap().contains("Andra egna ord"));
    assert_eq!(rescued.review, []);
}

#[test]
fn a_text_whose_field_got_another_id_can_follow_it() {
    let (mut desk, _folder) = desk();
    let start = desk.make().unwrap();
    let slide = start.deck.slides.iter().find(|slide| slide.id.ends_with(".questions")).unwrap();
    let field = slide.fields.iter().find(|it| it.kind == deck::FieldKind::Question).unwrap().id.clone();
    desk.edit(&Edit::Text { field: field.clone(), language: LANGUAGE, text: "Vem ringer oss?".into() }).unwrap();
    let at = bundled().challenges.iter().position(|it| field.starts_with(&format!("{}.", it.id))).unwrap();
    desk.pack = updated(&Update::Renamed(at));
    desk.to_review = true;
    let review = desk.make().unwrap().review.remove(0);
    let to = review.moved_to.unwrap();
    assert_ne!(to, field);
    let moved = desk.edit(&Edit::MoveText { field, language: LANGUAGE, to }).unwrap();
    assert_eq!(moved.review, []);
    assert!(serde_json::to_string(&moved.deck.slides).unwrap().contains("Vem ringer oss?"));
}
