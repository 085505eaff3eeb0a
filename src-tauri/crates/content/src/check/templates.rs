use super::Found;
use crate::{PartKind, Template, TemplateText};
use locale::Message;

pub(super) fn check(found: &mut Found<'_>) {
    let pack = found.pack;
    for id in pack.template_ids.iter().filter(|id| pack.template(id).is_none()) {
        found.error("pack.yaml", id, Message::new("pack-unknown-template").with("template", id));
    }
    for template in &pack.templates {
        let file = format!("templates/{}/template.yaml", template.id);
        found.same_id(&file, &template.id);
        super::audiences::minutes(found, &file, template.minutes);
        for id in template.audiences.iter().filter(|id| !pack.audiences.iter().any(|body| body.id == **id)) {
            found.error(&file, id, Message::new("pack-unknown-audience").with("audience", id));
        }
        let named = template.slides.iter().filter_map(|part| match &part.what {
            PartKind::Challenge(id, _) => Some(id),
            _ => None,
        });
        for id in template.decisions.iter().chain(named).filter(|id| !pack.challenge_ids.contains(id)) {
            found.error(&file, id, Message::new("pack-unknown-challenge").with("challenge", id));
        }
        for (place, part) in template.slides.iter().enumerate() {
            if template.slides[..place].iter().any(|earlier| earlier.what == part.what) {
                found.error(&file, &part.source, Message::new("pack-same-part").with("part", &part.source));
            }
            let says_decided = matches!(part.what, PartKind::Decided(_)) && template.decides_itself();
            let says_case = part.what == PartKind::Case && !template.case;
            if says_decided || says_case {
                found.error(&file, &part.source, Message::new("pack-part-without").with("part", &part.source));
            }
        }
        for (&language, text) in &template.texts {
            check_text(found, template, text, &format!("templates/{}/{language}.md", template.id));
        }
    }
}

fn check_text(found: &mut Found<'_>, template: &Template, text: &TemplateText, words: &str) {
    let mut slides = Vec::new();
    for part in &template.slides {
        match &part.what {
            PartKind::Own(id) if !text.slides.iter().any(|slide| slide.id == *id) => {
                found.error(words, "slides:", Message::new("pack-part-without").with("part", &part.source));
            }
            PartKind::Own(id) => slides.push(id.clone()),
            PartKind::Role | PartKind::Challenges | PartKind::Earlier => slides.push(part.source.replace('?', "")),
            _ => {}
        }
    }
    for headline in text.slides.iter().map(|slide| &slide.headline) {
        found.headline(words, headline);
    }
    if template.decides_itself() {
        slides.push("decision".to_owned());
    }
    // A body may have notes of its own to a slide.
    let bodies = found.pack.audiences.iter();
    let own: Vec<String> =
        bodies.flat_map(|body| slides.iter().map(|slide| format!("{}.{slide}", body.id)).collect::<Vec<_>>()).collect();
    slides.extend(own.into_iter().filter(|slide| text.notes.slides().any(|known| known == slide)));
    if template.decides_itself() && !text.decisions.contains_key("any") {
        found.error(words, "title:", Message::new("pack-template-without-decision"));
    }
    for (id, decision) in &text.decisions {
        found.headline(words, &decision.headline);
        if id != "any" && !found.pack.audiences.iter().any(|body| body.id == *id) {
            found.error(words, &format!("{id}:"), Message::new("pack-unknown-audience").with("audience", id));
        }
    }
    found.references(words, text.texts().into_iter());
    for text in text.texts() {
        found.tells_contradictions(words, &[text]);
    }
    found.notes(words, &text.notes, &slides);
}
