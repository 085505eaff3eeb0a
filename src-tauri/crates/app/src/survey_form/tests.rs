use super::*;
use chrono::NaiveDate;
use content::DataSet;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn figure(option: &str, amount: &str) -> FigureForm {
    let wording = format!("de svarade {option}");
    FigureForm { id: None, option: option.into(), wording, amount: amount.into(), is_count: false, unsure: false }
}

fn form() -> SurveyForm {
    SurveyForm {
        id: None,
        language: Language::Sv,
        title: "Kartläggning av läget".into(),
        publisher: "Ett förbund".into(),
        link: "https://example.org/a".into(),
        when: "våren 2024".into(),
        year: "2024".into(),
        answers: "1 200".into(),
        questions: vec![QuestionForm {
            id: None,
            topic: "Övar".into(),
            section: "s. 12".into(),
            answers: "110".into(),
            several: false,
            unreported: "2".into(),
            figures: vec![figure("ja", "61"), figure("nej", "37 %")],
        }],
    }
}

#[test]
fn a_form_becomes_a_data_set_and_comes_back() {
    let survey = filled(&form(), "own-a", None, day()).unwrap();
    assert_eq!((survey.answers, survey.questions[0].answers), (1200, Some(110)));
    let text = content::write_survey(&survey).unwrap();
    let (read, problems) = content::read_survey("a.yaml", text.as_bytes());
    assert_eq!((read.as_ref(), problems.len()), (Some(&survey), 0), "{text}");
    let again = form_of(&survey).unwrap();
    assert_eq!(filled(&again, "own-a", None, day()).unwrap(), survey);
}

#[test]
fn what_is_wrong_is_told_at_its_field() {
    let mut wrong = form();
    wrong.title = " ".into();
    wrong.year = "2031".into();
    wrong.questions[0].figures[0].amount = "sextio".into();
    wrong.questions[0].section = String::new();
    let problems = filled(&wrong, "own-a", None, day()).unwrap_err();
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["title", "year", "questions.0.section", "questions.0.figures.0.amount"]);
    let mut over = form();
    over.questions[0].figures[0].amount = "64".into();
    assert_eq!(filled(&over, "own-a", None, day()).unwrap_err()[0].field, "questions.0.figures");
}

#[test]
fn ids_stay_when_a_figure_is_taken_away_and_another_comes() {
    let earlier = filled(&form(), "own-a", None, day()).unwrap();
    let ids = |survey: &DataSet| survey.figures().map(|(_, figure)| figure.id.clone()).collect::<Vec<_>>();
    let mut form = form_of(&earlier).unwrap();
    form.questions[0].figures.pop();
    form.questions[0].figures.push(figure("vet inte", "5"));
    let later = filled(&form, "own-a", Some(&earlier), day()).unwrap();
    assert_eq!(
        (ids(&earlier), ids(&later)),
        (vec!["own-a-001".to_owned(), "own-a-002".to_owned()], vec!["own-a-001".to_owned(), "own-a-004".to_owned()],)
    );
}

#[test]
fn an_id_is_made_of_the_title_and_not_taken_twice() {
    assert_eq!(new_id(&form(), |_| false), "own-kartlaggning-av-laget-2024");
    assert_eq!(new_id(&form(), |id| !id.ends_with("-2")), "own-kartlaggning-av-laget-2024-2");
}

proptest::proptest! {
    /// Whatever is typed is either a data set whose file says the same, or has problems.
    #[test]
    fn whatever_is_typed_is_kept_or_refused(title in "\\PC{0,40}", wording in "[\\PC:#'\"\n]{0,40}", amount in "[0-9 %a]{0,4}") {
        let mut typed = form();
        typed.title = title;
        typed.questions[0].figures[0].wording = wording;
        typed.questions[0].figures[1].amount = amount;
        if let Ok(survey) = filled(&typed, "own-a", None, day()) {
            let text = content::write_survey(&survey).unwrap();
            let (read, problems) = content::read_survey("a.yaml", text.as_bytes());
            proptest::prop_assert!(problems.is_empty(), "{:?}\n{}", problems, text);
            proptest::prop_assert_eq!(read.as_ref(), Some(&survey));
        }
    }
}
