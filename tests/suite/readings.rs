//! The briefing as it is read: for every body in every language, on paper and as a web page.

use crate::pdf::meets;
use crate::program::{ask, bodies, deck, lykta, request, said};
use deck::{BarRole, SlideKind, plain};
use locale::Language;
use lopdf::Document;
use page_validation::ValidationProfile;
use reading::{Part, Reading};
use std::fs;
use std::path::Path;

/// Every body in every language in its usual minutes, and every template for the director.
fn readings() -> Vec<(String, deck::Deck, Reading)> {
    let pack = app::pack(None).unwrap();
    let mut requests = Vec::new();
    for (audience, language) in bodies() {
        let ordinary = deck::Request::new(&audience.id, audience.minutes.usual, language, request(10).date);
        requests.push((format!("{}-{language}", audience.id), ordinary.clone()));
        for template in pack.templates.iter().filter(|_| audience.id == "kommundirektor") {
            let minutes = template.minutes.usual;
            let course = deck::Request { template: Some(template.id.clone()), minutes, ..ordinary.clone() };
            requests.push((format!("{}-{language}-{}", audience.id, template.id), course));
        }
    }
    let made = requests.into_iter().map(|(name, request)| {
        let deck = app::make_deck(&pack, &request).unwrap();
        let reading = app::reading(&pack, &deck);
        (name, deck, reading)
    });
    made.collect()
}

fn export(audience: &str, language: Language, path: &Path) {
    let output = lykta()
        .args(["export", "--audience", audience, "--language", language.code(), "--date", "2026-11-24", "--read"])
        .arg("--output")
        .arg(path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

/// Letters alone: where a line was broken is of no interest.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

/// Without the raised numbers that lead to the sources.
fn without_marks(text: &str) -> String {
    letters(text).chars().filter(|letter| !"⁰¹²³⁴⁵⁶⁷⁸⁹".contains(*letter)).collect()
}

#[test]
fn the_first_chapter_answers_what_is_to_be_decided() {
    for (name, deck, reading) in readings() {
        let short = &reading.chapters[0];
        let told = short.parts.iter().flat_map(Part::texts).collect::<Vec<_>>().join("\n");
        for decision in deck.slides.iter().filter(|slide| slide.kind == SlideKind::Decision) {
            assert!(told.contains(&plain(&decision.headline)), "{name}");
            assert!(told.contains(decision.kicker.as_ref().unwrap()), "{name}: who decides");
            assert!(decision.prompts.iter().all(|prompt| told.contains(prompt)), "{name}: what it costs");
            for text in decision.texts().into_iter().skip(1) {
                assert!(told.contains(&plain(text)), "{name}: {}", plain(text));
            }
        }
        for facts in
            short.parts.iter().filter_map(|part| if let Part::Facts { rows } = part { Some(rows) } else { None })
        {
            assert_eq!(facts.len(), 5, "{name}");
        }
    }
}

#[test]
fn nothing_of_the_slides_is_lost() {
    for (name, deck, reading) in readings() {
        let parts = reading.chapters.iter().flat_map(|chapter| &chapter.parts);
        let told = parts.flat_map(Part::texts).collect::<Vec<_>>().join("\n");
        for slide in deck.slides.iter().filter(|slide| slide.kind != SlideKind::Numbers) {
            for text in slide.texts() {
                assert!(told.contains(&plain(text)), "{name}: {}: {}", slide.id, plain(text));
            }
            for answers in &slide.answers {
                assert!(told.contains(&plain(&answers.good)) && told.contains(&plain(&answers.worrying)), "{name}");
            }
        }
    }
}

#[test]
fn every_figure_has_its_source_and_every_source_its_figure() {
    for (name, _, reading) in readings() {
        let parts: Vec<&Part> = reading.chapters.iter().flat_map(|chapter| &chapter.parts).collect();
        let figures =
            parts.iter().filter_map(|part| if let Part::Source { figures, .. } = part { Some(figures) } else { None });
        let sources: Vec<usize> = figures.flatten().map(|figure| figure.number).collect();
        assert_eq!(sources, (1..=sources.len()).collect::<Vec<_>>(), "{name}");
        let data = serde_json::to_string(&parts).unwrap();
        let cited: std::collections::BTreeSet<usize> = data
            .split("\"figure\":")
            .skip(1)
            .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap())
            .collect();
        assert_eq!(cited.into_iter().collect::<Vec<_>>(), sources, "{name}");
    }
}

/// A marked term is explained right below, and no term twice.
#[test]
fn terms_are_explained_where_they_first_occur() {
    let mut explained = 0;
    for (name, _, reading) in readings() {
        let mut known = Vec::new();
        for chapter in &reading.chapters {
            for (place, part) in chapter.parts.iter().enumerate() {
                let marked = serde_json::to_string(part).unwrap();
                for term in marked.split("\"term\":\"").skip(1).filter(|_| !matches!(part, Part::Term { .. })) {
                    let id = term.split('"').next().unwrap();
                    let below = chapter.parts[place + 1..].iter().take_while(|part| matches!(part, Part::Term { .. }));
                    assert!(
                        below.into_iter().any(|part| matches!(part, Part::Term { id: found, .. } if found == id)),
                        "{name}: {id}"
                    );
                }
                if let Part::Term { id, .. } = part {
                    assert!(!known.contains(id), "{name}: {id}");
                    known.push(id.clone());
                }
            }
        }
        explained += known.len();
    }
    assert!(explained > 50, "{explained}");
}

#[test]
fn every_reading_on_paper_meets_pdf_ua_1_and_pdf_a_2a_and_loses_no_word() {
    let folder = tempfile::tempdir().unwrap();
    let mut engine = layout::Engine::new();
    for (name, _, reading) in readings() {
        let path = folder.path().join(format!("{name}.pdf"));
        fs::write(&path, render::pdf(&layout::reading(&mut engine, &reading)).unwrap()).unwrap();
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            meets(&path, profile);
        }
        let text = ask("pdftotext", &["-raw", "-nopgbrk", "-enc", "UTF-8", path.to_str().unwrap()], Path::new("-"));
        // The line at the foot stands between the text of two pages.
        let foot = format!("{} · {}", reading.title, reading.occasion);
        let lines = text.lines().filter(|line| !line.starts_with(&foot) && line.parse::<usize>().is_err());
        let text = without_marks(&lines.collect::<Vec<_>>().join("\n"));
        let mut at = 0;
        for chapter in &reading.chapters[1..] {
            at += text[at..].find(&letters(&chapter.title)).unwrap_or_else(|| panic!("{name}: {}", chapter.title));
            for told in chapter.parts.iter().flat_map(Part::texts) {
                assert!(text[at..].contains(&without_marks(&told)), "{name}: {}: {told}", chapter.id);
            }
        }
    }
}

#[test]
fn the_same_choices_give_the_same_reading() {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["pdf", "html"] {
        let [one, other] = ["one", "other"].map(|name| folder.path().join(format!("{name}.{ending}")));
        export("kommundirektor", Language::Fi, &one);
        export("kommundirektor", Language::Fi, &other);
        assert_eq!(fs::read(one).unwrap(), fs::read(other).unwrap());
    }
}

/// One file, which names no other place, runs nothing, and is small enough for any letter box.
#[test]
fn the_web_page_is_complete_in_itself() {
    for (name, _, reading) in readings() {
        let page = html::page(&reading);
        for word in ["<script", "javascript:", "http:", "https:", "//", "src=", "url(", "@import", "<link", "<img"] {
            assert!(!page.contains(word), "{name}: {word}");
        }
        assert!(page.contains("default-src 'none'") && page.len() < 150_000, "{name}: {}", page.len());
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\">", reading.language)), "{name}");
        for chapter in &reading.chapters {
            assert!(page.contains(&format!("href=\"#{}\"", chapter.id)), "{name}: {}", chapter.id);
        }
    }
}

/// Whatever a pack or a person wrote is text.
#[test]
fn what_a_pack_says_is_never_markup() {
    const BAD: &str = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";
    let pack = app::pack(None).unwrap();
    let mut deck = deck(10);
    for text in [&mut deck.title, &mut deck.occasion, &mut deck.label] {
        *text = BAD.to_owned();
    }
    deck.sources.push(BAD.to_owned());
    for slide in &mut deck.slides {
        slide.challenge = slide.challenge.take().map(|_| BAD.to_owned());
        slide.group = slide.group.take().map(|_| BAD.to_owned());
        slide.kicker = Some(BAD.to_owned());
        slide.source_line = Some(BAD.to_owned());
        slide.headline = vec![deck::Span { text: BAD.to_owned(), strong: true, figure: Some(BAD.to_owned()) }];
        slide.body = vec![
            deck::Block::Paragraph { text: slide.headline.clone(), tone: deck::Tone::Lead },
            deck::Block::Table {
                caption: Some(BAD.into()),
                head: vec![slide.headline.clone()],
                rows: vec![vec![slide.headline.clone()]],
            },
            deck::Block::Bars {
                title: slide.headline.clone(),
                bars: vec![deck::Bar {
                    label: BAD.into(),
                    percent: 200,
                    value: BAD.into(),
                    figure: BAD.into(),
                    role: BarRole::Focus,
                }],
                alt: BAD.into(),
            },
            deck::Block::Facts { rows: vec![deck::Fact { label: BAD.into(), text: slide.headline.clone() }] },
        ];
    }
    let page = html::page(&app::reading(&pack, &deck));
    assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    assert!(page.contains("&lt;script&gt;"));
    assert!(!page.contains("width:200%"));
}

#[test]
fn a_wrong_combination_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    for (more, file, told, code) in [
        (&["--read"][..], "a.svg", ".pdf eller .html", 3),
        (&["--read"][..], "a.json", ".pdf eller .html", 3),
        (&["--handout"][..], "a.html", "sluta på .pdf", 3),
        (&["--handout", "--read"][..], "a.pdf", "antingen --read eller --handout", 2),
        (&[][..], "a.docx", ".html", 3),
    ] {
        let output = lykta().args(["export", "--audience", "it", "--output", &path(file)]).args(more).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        assert!(said(&output).contains(told), "{}", said(&output));
        assert!(!Path::new(&path(file)).exists());
    }
    let output = lykta().args(["export", "--audience", "it", "--output", &path("a.html")]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(fs::read_to_string(path("a.html")).unwrap().starts_with("<!DOCTYPE html>"));
}

/// The contents lead to the chapters, for the hand and for those who hear the page.
#[test]
fn the_contents_lead_to_the_chapters() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reading.pdf");
    export("kommunstyrelse", Language::Fi, &path);
    let document = Document::load(&path).unwrap();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let tree = document.get_dictionary(root).unwrap().get(b"ParentTree").unwrap();
    let numbers = document.dereference(tree).unwrap().1.as_dict().unwrap().get(b"Nums").unwrap().as_array().unwrap();
    let pages: Vec<_> = document.get_pages().into_values().collect();
    let mut leads = Vec::new();
    for page in &pages {
        for id in
            document.get_dictionary(*page).unwrap().get(b"Annots").into_iter().flat_map(|it| it.as_array().unwrap())
        {
            let id = id.as_reference().unwrap();
            let link = document.get_dictionary(id).unwrap();
            let key = link.get(b"StructParent").unwrap().as_i64().unwrap();
            let at = numbers.iter().step_by(2).position(|number| number.as_i64().ok() == Some(key)).unwrap();
            let element = document.dereference(&numbers[2 * at + 1]).unwrap().1.as_dict().unwrap();
            assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Link");
            let kids = element.get(b"K").unwrap().as_array().unwrap();
            let objects = kids.iter().filter_map(|kid| kid.as_dict().ok()?.get(b"Obj").ok()?.as_reference().ok());
            assert_eq!(objects.collect::<Vec<_>>(), [id]);
            let to = link.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
            let page = pages.iter().position(|page| *page == to).unwrap() + 1;
            leads.push((lopdf::decode_text_string(link.get(b"Contents").unwrap()).unwrap(), page));
        }
    }
    let pack = app::pack(None).unwrap();
    let minutes = pack.audience("kommunstyrelse").unwrap().minutes.usual;
    let request = deck::Request::new("kommunstyrelse", minutes, Language::Fi, request(10).date);
    let reading = app::reading(&pack, &app::make_deck(&pack, &request).unwrap());
    assert_eq!(leads.len(), reading.chapters.len());
    for (chapter, (title, page)) in reading.chapters.iter().zip(leads) {
        assert_eq!(title, chapter.title);
        let number = page.to_string();
        let arguments = ["-raw", "-f", &number, "-l", &number, path.to_str().unwrap()];
        let text = letters(&ask("pdftotext", &arguments, Path::new("-")));
        assert!(text.contains(&letters(&title)), "{title} on page {page}");
    }
}

/// Long words can be divided on a narrow screen, and are the same words still.
#[test]
fn long_words_of_the_web_page_can_be_divided() {
    let mut engine = layout::Engine::new();
    for (name, _, reading) in readings() {
        let mut soft = reading.clone();
        layout::soften(&mut engine, &mut soft);
        let told = |reading: &Reading| {
            let parts = reading.chapters.iter().flat_map(|chapter| &chapter.parts);
            parts.flat_map(Part::texts).collect::<Vec<_>>().join("\n")
        };
        assert_eq!(told(&soft).replace('\u{ad}', ""), told(&reading).replace('\u{ad}', ""), "{name}");
        for word in told(&soft).split(|c: char| !c.is_alphabetic() && c != '\u{ad}') {
            let whole = word.split('\u{ad}').map(|part| part.chars().count()).max().unwrap_or(0);
            assert!(whole <= 16, "{name}: {word}");
        }
    }
}

/// A pack may call a challenge as the program calls a chapter of its own.
#[test]
fn a_challenge_with_the_name_of_a_chapter_keeps_its_own() {
    let pack = app::pack(None).unwrap();
    let mut deck = crate::program::deck(15);
    let challenge = deck.slides.iter().find_map(|slide| slide.challenge.clone()).unwrap();
    for slide in deck.slides.iter_mut().filter(|slide| slide.challenge.as_ref() == Some(&challenge)) {
        slide.challenge = Some("background".into());
    }
    let reading = app::reading(&pack, &deck);
    let mut ids: Vec<&str> = reading.chapters.iter().map(|chapter| chapter.id.as_str()).collect();
    assert!(ids.contains(&"background") && ids.contains(&"challenge-background"), "{ids:?}");
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), reading.chapters.len());
}
