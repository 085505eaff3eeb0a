// A host without a program, for a browser and for tests. Never part of what is shipped: see main.ts.

import type { Host } from "./host";
import { FakePacks } from "./fake/contents";
import { drawing } from "./fake/drawing";
import { changes } from "./fake/changes";
import { challenges, facts, ordinary, templates } from "./fake/choices";
import { figures } from "./fake/figures";
import { FakeMunicipality, tinyPicture } from "./fake/municipality";
import { fakeProgram } from "./fake/program";
import { readingOf } from "./fake/reading";
import { entry, Shelf, tailored, type Kept } from "./fake/shelf";
import { finnish } from "./fake/slides-fi";
import { swedish } from "./fake/slides-sv";
import { fakeSurveys } from "./fake/surveys";
import { guardOf } from "./fake/marks";
import { adviceOn, lookedFor, wordsOf } from "./fake/words";
import { fakeWorkspace } from "./fake/workspace";
import type { AudienceChoice, Briefing, Choices, Deck, Language, Meeting, Message, Opening, Slide } from "./wire";

const bodies: Record<string, Record<Language, string>> = {
  ledningsgrupp: { sv: "Ledningsgruppen", fi: "Johtoryhmä", en: "Management group" },
  kommunstyrelse: { sv: "Kommunstyrelsen", fi: "Kunnanhallitus", en: "Municipal executive board" },
};
const day = (date: string): string => date.split("-").map(Number).reverse().join(".");

function audiences(language: Language): AudienceChoice[] {
  const name = (id: string) => bodies[id]?.[language] ?? id;
  return [
    { id: "ledningsgrupp", name: name("ledningsgrupp"), language, usual: 10, shortest: 5, longest: 90, challenges },
    { id: "kommunstyrelse", name: name("kommunstyrelse"), language, usual: 15, shortest: 5, longest: 45, challenges },
  ];
}

/** Short briefings leave out the exercise; only longer ones carry the background page. */
function slidesFor({ language, minutes }: Choices): Slide[] {
  if (language === "fi") return finnish;
  return swedish.filter((slide) => (minutes >= 10 || slide.challenge !== "c8-practice") && (minutes >= 10 || slide.presented));
}

function deckFor(choices: Choices, kept?: Kept): Deck {
  const { slides, hidden } = tailored(slidesFor(choices), kept, choices.language);
  const name = bodies[choices.audience]?.[choices.language] ?? choices.audience;
  const spoken = slides.reduce((sum, slide) => sum + (slide.presented ? slide.seconds : 0), 0);
  const share = (part: number) => Math.round(choices.minutes * 60 * part);
  return {
    format: 1,
    pack: { id: "nine", version: "1.0.0" },
    language: choices.language,
    audience: { id: choices.audience, name },
    title: choices.language === "fi" ? "Digiturva on johdon asia" : "Digital säkerhet är ledningens sak",
    date: choices.date,
    occasion: `${name} ${day(choices.date)}`,
    label: "Utmaningarna är formulerade av Lykta.",
    time: { minutes: choices.minutes, talk: share(0.4), discussion: share(0.4), decision: share(0.2), spoken: kept?.places ? spoken : Math.min(spoken, share(0.4)) },
    slides,
    left_out: choices.minutes < 10 ? [{ id: "c8-practice", name: "Öva före", seconds: 24 }, { id: "c1-language", name: "Ett gemensamt språk", seconds: 95 }] : [],
    hidden: hidden.map(({ slide, after }) => ({ slide: { id: slide.id, name: slide.headline.map(({ text }) => text).join(""), seconds: slide.seconds }, after })),
    figures,
    sources: ["Utredning av kommunernas digitala säkerhet, DVV 17.5.2021"],
  };
}

const continues: Message = { code: "slide-continues", arguments: { headline: "Så läser du siffrorna", count: 1 } };

function briefingFor(choices: Choices, notices: Message[], shelf: Shelf): Briefing {
  const kept = shelf.work;
  const deck = deckFor(choices, kept);
  const shown = deck.slides.flatMap((slide, index) => (slide.kind === "page" ? [index, index] : [index]));
  const pages = shown.map((index, at) => ({ slide: index, svg: drawing(deck.slides[index]!, deck.occasion, at + 1) }));
  return { choices, deck_languages: ["sv", "fi"], facts, deck, pages, words: wordsOf(deck), notices, id: kept?.id ?? null, name: kept?.name ?? "", status: kept?.status ?? { status: "unmarked" }, marks: { ...kept?.marks }, review: [], unmatched: kept?.unmatched ?? [], kept_terms: kept?.terms ?? [], steps: shelf.steps() };
}

function failing(parts: string | null, name: string): Promise<void> {
  const message: Message = { code: "window-host-failed", arguments: { reason: name } };
  return parts?.split(",").includes(name) ? Promise.reject(message) : Promise.resolve();
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `?ui=fi` chooses the language, `?fail=brief,export` lets these fail, `?slow=3000` makes an export take that long, `?notices` has a notice, `?cloud` lies in one, `?first` is the first run. */
export function fakeHost(wishes = new URLSearchParams()): Host {
  const fail = wishes.get("fail");
  const first = ordinary;
  let size = 0;
  let language = (wishes.get("ui") ?? "sv") as Language;
  const shelf = new Shelf();
  const atWork = () => shelf.work?.choices ?? first;
  const briefing = () => briefingFor(atWork(), notices, shelf);
  const nameOf = ({ name, choices }: Kept) => name || `${bodies[choices.audience]?.[language] ?? choices.audience} ${day(choices.date)}`;
  const packs = new FakePacks();
  const municipality = new FakeMunicipality();
  const meetings = new Map<string, Meeting>();
  const meetingOf = (id: number) => {
    const choices = shelf.state.briefings.find((it) => it.id === id)?.choices ?? first;
    return `${choices.audience} ${choices.date}`;
  };
  const notices = wishes.has("notices") ? [continues] : [];
  const surveys = fakeSurveys();
  const opening = (): Opening => ({
    ui_language: language,
    audiences: audiences(language),
    templates,
    cases: [{ id: "sakyla-2022", name: "Säkylä, december 2022" }],
    briefing: briefing(),
    fresh: first,
    first_run: wishes.has("first"),
  });
  return {
    open: () => failing(fail, "open").then(opening),
    brief: (choices) =>
      failing(fail, "brief").then(() => {
        shelf.step("step-choices", (state) => {
          const kept = shelf.work;
          if (kept) kept.choices = choices;
          else shelf.add(state, choices);
        });
        return briefing();
      }),
    edit: (edit) =>
      failing(fail, "edit").then(() => {
        shelf.edit(edit, slidesFor(atWork()));
        return briefing();
      }),
    advice: async (slide) => adviceOn(deckFor(atWork(), shelf.work), slide, shelf.work?.terms ?? []),
    undo: async () => ({ what: shelf.undo(), briefing: briefing() }),
    redo: async () => ({ what: shelf.redo(), briefing: briefing() }),
    search: async (typed) => lookedFor(deckFor(atWork(), shelf.work), typed),
    read: (choices) => failing(fail, "read").then(() => ({ reading: readingOf(choices.language), text_size: size })),
    set_text_size: async (to) => {
      await failing(fail, "size");
      size = to;
    },
    export: async ({ date }, form, variant) => {
      await pause(Number(wishes.get("slow") ?? 0));
      await failing(fail, "export");
      const asks = variant ? null : guardOf(deckFor(atWork(), shelf.work), shelf.work);
      if (asks) return { asks };
      const kind = `${form === "handout" ? " utdelning" : ""}${variant === "public" ? " offentlig" : ""}`;
      return { saved: { path: `/home/it/Dokument/Ledningsgruppen ${date}${kind}.${form === "web" ? "html" : "pdf"}` } };
    },
    show_exported: () => failing(fail, "show"),
    figures: () => failing(fail, "figures").then(() => surveys.list()),
    save_survey: (form) => failing(fail, "survey").then(() => surveys.save(form)),
    remove_survey: (id) => failing(fail, "survey").then(() => surveys.remove(id)),
    painted: async () => {},
    contents: async () => packs.contents(),
    install_pack: (folder) => failing(fail, "install").then(() => packs.install(folder)),
    choose_pack: async (id, version) => {
      await failing(fail, "choose");
      packs.choose(id, version);
      return opening();
    },
    remove_pack: async (id, version) => packs.remove(id, version),
    library: async (wish) => shelf.library(wish, nameOf),
    open_briefing: async (id) => {
      await failing(fail, "open-briefing");
      shelf.state.atWork = id;
      return briefing();
    },
    choices_of: async (id) => shelf.state.briefings.find((it) => it.id === id)?.choices ?? first,
    earlier: async (audience) => {
      const found = shelf.state.briefings.findLast((it) => it.choices.audience === audience);
      return found ? entry(found, nameOf(found), false) : null;
    },
    new_briefing: async (choices, from) => {
      await failing(fail, "new");
      shelf.step("step-new", (state) => void shelf.add(state, choices, state.briefings.find((it) => it.id === from)));
      return briefing();
    },
    archive: async (id, archived) => {
      shelf.step("step-archive", (state) => state.briefings.filter((it) => it.id === id).forEach((it) => (it.archived = archived)));
      return briefing();
    },
    delete_briefing: async (id) => {
      shelf.step("step-delete", (state) => {
        state.briefings = state.briefings.filter((it) => it.id !== id);
        if (state.atWork === id) state.atWork = state.briefings.at(-1)?.id ?? null;
      });
      return briefing();
    },
    rename_briefing: async (id, name) => {
      await failing(fail, "rename");
      shelf.step("step-name", (state) => state.briefings.filter((it) => it.id === id).forEach((it) => (it.name = name)));
      return briefing();
    },
    meeting: async (id) => meetings.get(meetingOf(id)) ?? { sections: "", present: "" },
    set_meeting: async (id, meeting) => void meetings.set(meetingOf(id), meeting),
    municipality: async () => municipality.kept,
    change_municipality: async (edit) => {
      await failing(fail, "municipality");
      municipality.change(edit);
      return { municipality: municipality.kept, briefing: briefing(), fresh: first };
    },
    pass_start: async () => {},
    versions: async () => [...(shelf.work?.versions ?? [])],
    keep_version: async (name) => {
      const kept = shelf.work;
      if (kept) kept.versions.unshift({ id: Date.now(), name, made: "2026-11-24T10:00:00", kept: structuredClone(kept) });
      return [...(kept?.versions ?? [])];
    },
    return_to_version: async (version) => {
      const kept = shelf.work;
      const found = kept?.versions.find(({ id }) => id === version);
      if (kept && found) shelf.step("step-return", () => Object.assign(kept, structuredClone(found.kept), { versions: kept.versions }));
      return briefing();
    },
    set_picture: async (slide) => {
      await failing(fail, "picture");
      shelf.edit({ edit: "new", kind: "picture", after: slide }, slidesFor(atWork()));
      return briefing();
    },
    set_logo: async () => {
      await failing(fail, "logo");
      municipality.kept = { ...municipality.kept, profile: { ...municipality.kept.profile, logo: tinyPicture } };
      return { municipality: municipality.kept, briefing: briefing(), fresh: first };
    },
    remove_logo: async () => {
      municipality.kept = { ...municipality.kept, profile: { ...municipality.kept.profile, logo: null } };
      return { municipality: municipality.kept, briefing: briefing(), fresh: first };
    },
    changes_since_version: async () => changes,
    changes_since_briefing: async () => changes,
    delete_version: async (version) => {
      const kept = shelf.work;
      if (kept) kept.versions = kept.versions.filter(({ id }) => id !== version);
      return [...(kept?.versions ?? [])];
    },
    ...fakeProgram(() => language, (name) => failing(fail, name)),
    ...fakeWorkspace(() => failing(fail, "workspace"), wishes.has("cloud")),
    set_language: async (to) => {
      await failing(fail, "language");
      language = to;
      return opening();
    },
  };
}
