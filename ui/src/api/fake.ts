// A host without a program, for a browser and for tests. Never part of what is shipped: see main.ts.

import type { Host } from "./host";
import { FakePacks } from "./fake/contents";
import { drawing } from "./fake/drawing";
import { facts, ordinary, templates } from "./fake/choices";
import { figures } from "./fake/figures";
import { readingOf } from "./fake/reading";
import { finnish } from "./fake/slides-fi";
import { swedish } from "./fake/slides-sv";
import { fakeSurveys } from "./fake/surveys";
import { lookedFor, wordsOf } from "./fake/words";
import type { AudienceChoice, Briefing, Choices, Deck, Language, Message, Opening, Slide } from "./wire";

const bodies: Record<string, Record<Language, string>> = {
  ledningsgrupp: { sv: "Ledningsgruppen", fi: "Johtoryhmä", en: "Management group" },
  kommunstyrelse: { sv: "Kommunstyrelsen", fi: "Kunnanhallitus", en: "Municipal executive board" },
};
const day = (date: string): string => date.split("-").map(Number).reverse().join(".");

function audiences(language: Language): AudienceChoice[] {
  const name = (id: string) => bodies[id]?.[language] ?? id;
  return [
    { id: "ledningsgrupp", name: name("ledningsgrupp"), language, usual: 10, shortest: 5, longest: 90 },
    { id: "kommunstyrelse", name: name("kommunstyrelse"), language, usual: 15, shortest: 5, longest: 45 },
  ];
}

/** Short briefings leave out the exercise; only longer ones carry the background page. */
function slidesFor({ language, minutes }: Choices): Slide[] {
  if (language === "fi") return finnish;
  return swedish.filter((slide) => (minutes >= 10 || slide.challenge !== "c8-practice") && (minutes >= 10 || slide.presented));
}

function deckFor(choices: Choices): Deck {
  const slides = slidesFor(choices);
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
    time: { minutes: choices.minutes, talk: share(0.4), discussion: share(0.4), decision: share(0.2), spoken: Math.min(spoken, share(0.4)) },
    slides,
    left_out: choices.minutes < 10 ? [{ id: "c8-practice", name: "Öva före", seconds: 24 }, { id: "c1-language", name: "Ett gemensamt språk", seconds: 95 }] : [],
    figures,
    sources: ["Utredning av kommunernas digitala säkerhet, DVV 17.5.2021"],
  };
}

const continues: Message = { code: "slide-continues", arguments: { headline: "Så läser du siffrorna", count: 1 } };

function briefingFor(choices: Choices, notices: Message[] = []): Briefing {
  const deck = deckFor(choices);
  const shown = deck.slides.flatMap((slide, index) => (slide.kind === "page" ? [index, index] : [index]));
  const pages = shown.map((index, at) => ({ slide: index, svg: drawing(deck.slides[index]!, deck.occasion, at + 1) }));
  return { choices, deck_languages: ["sv", "fi"], facts, deck, pages, words: wordsOf(deck), notices };
}

function failing(parts: string | null, name: string): Promise<void> {
  const message: Message = { code: "window-host-failed", arguments: { reason: name } };
  return parts?.split(",").includes(name) ? Promise.reject(message) : Promise.resolve();
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `?ui=fi` chooses the language, `?fail=brief,export` lets these fail, `?slow=3000` makes an export take that long, `?notices` has a notice. */
export function fakeHost(wishes = new URLSearchParams()): Host {
  const fail = wishes.get("fail");
  const first = ordinary;
  let size = 0;
  let language = (wishes.get("ui") ?? "sv") as Language;
  let atWork = first;
  const packs = new FakePacks();
  const notices = wishes.has("notices") ? [continues] : [];
  const surveys = fakeSurveys();
  const opening = (): Opening => ({
    ui_language: language,
    audiences: audiences(language),
    templates,
    cases: [{ id: "sakyla-2022", name: "Säkylä, december 2022" }],
    briefing: briefingFor(first, notices),
  });
  return {
    open: () => failing(fail, "open").then(opening),
    brief: (choices) =>
      failing(fail, "brief").then(() => {
        atWork = choices;
        return briefingFor(choices, notices);
      }),
    search: async (typed) => lookedFor(deckFor(atWork), typed),
    read: (choices) => failing(fail, "read").then(() => ({ reading: readingOf(choices.language), text_size: size })),
    set_text_size: async (to) => {
      await failing(fail, "size");
      size = to;
    },
    export: async ({ date }, form) => {
      await pause(Number(wishes.get("slow") ?? 0));
      await failing(fail, "export");
      return { path: `/home/it/Dokument/Ledningsgruppen ${date}${form === "handout" ? " utdelning" : ""}.${form === "web" ? "html" : "pdf"}` };
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
    set_language: async (to) => {
      await failing(fail, "language");
      language = to;
      return opening();
    },
  };
}
