// Briefings that a fake host keeps, with their words, their slides and the way back.

import type { Choices, Edit, Field, FieldPlace, Library, LibraryEntry, LibraryWish, Message, OwnKind, Placed, Slide, Status, Steps, Version } from "../wire";
import { ordinary } from "./choices";
import { marksOf } from "./marks";

export type Kept = {
  id: number;
  name: string;
  choices: Choices;
  texts: Record<string, string>;
  places: Placed[] | null;
  own: Record<string, OwnKind>;
  unmatched: FieldPlace[];
  terms: string[];
  archived: boolean;
  status: Status;
  marks: Record<string, string>;
  versions: (Version & { kept: Kept })[];
};

type State = { briefings: Kept[]; atWork: number | null };
type Step = { what: Message; before: State; after: State };

const spans = (text: string) => [{ text }];
const key = (place: FieldPlace) => `${place.field} ${place.language}`;

export class Shelf {
  state: State = { briefings: [], atWork: null };
  #steps: Step[] = [];
  #undone: Step[] = [];

  get work(): Kept | undefined {
    return this.state.briefings.find(({ id }) => id === this.state.atWork);
  }

  step(code: string, change: (state: State) => void): void {
    const before = structuredClone(this.state);
    change(this.state);
    this.#steps.push({ what: { code, arguments: { slide: "…", name: "…" } }, before, after: structuredClone(this.state) });
    this.#undone = [];
  }

  undo(): Message | null {
    const step = this.#steps.pop();
    if (!step) return null;
    this.#undone.push(step);
    this.state = structuredClone(step.before);
    return step.what;
  }

  redo(): Message | null {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#steps.push(step);
    this.state = structuredClone(step.after);
    return step.what;
  }

  steps(): Steps {
    return { undo: this.#steps.at(-1)?.what ?? null, redo: this.#undone.at(-1)?.what ?? null };
  }

  add(state: State, choices: Choices, from?: Kept): Kept {
    const id = 1 + Math.max(0, ...state.briefings.map((it) => it.id));
    const empty = { name: "", texts: {}, places: null, own: {}, unmatched: [], terms: [], archived: false, status: { status: "unmarked" } as Status, marks: {}, versions: [] };
    const kept: Kept = { ...empty, ...(from ? structuredClone({ ...from, versions: [], name: "" }) : {}), id, choices };
    state.briefings.push(kept);
    state.atWork = id;
    return kept;
  }

  edit(edit: Edit, slides: Slide[]): void {
    this.step(`step-${edit.edit === "text" ? "text" : edit.edit}`, (state) => {
      const found = state.briefings.find(({ id }) => id === state.atWork) ?? this.add(state, ordinary);
      found.places ??= slides.map(({ id }) => ({ id }));
      apply(found, edit);
    });
  }

  library(wish: LibraryWish, name: (kept: Kept) => string): Library {
    const all = this.state.briefings.filter((it) => it.archived === wish.archived);
    const found = all.filter((it) => name(it).toLowerCase().includes(wish.words.toLowerCase()));
    found.sort((one, other) => (wish.by_change ? other.id - one.id : other.choices.date.localeCompare(one.choices.date)));
    const briefings = found.slice(50 * wish.page, 50 * wish.page + 50).map((it) => entry(it, name(it), it.id === this.state.atWork));
    const count = (archived: boolean) => this.state.briefings.filter((it) => it.archived === archived).length;
    return { briefings, found: found.length, pages: Math.ceil(found.length / 50), at_hand: count(false), archived: count(true) };
  }
}

export function entry(kept: Kept, name: string, at_work: boolean): LibraryEntry {
  const { audience, date, minutes, language } = kept.choices;
  return { id: kept.id, name, audience, date, minutes, language, template: null, status: "", changed: "2026-11-24T10:00:00", at_work };
}

function apply(kept: Kept, edit: Edit): void {
  const places = kept.places ?? [];
  const at = (id: string) => places.findIndex((place) => place.id === id);
  switch (edit.edit) {
    case "text":
      kept.texts[key(edit)] = edit.text;
      break;
    case "revert":
      delete kept.texts[key(edit)];
      break;
    case "matched":
      kept.unmatched = kept.unmatched.filter((place) => key(place) !== key(edit));
      break;
    case "hide":
      kept.places = places.map((place) => (place.id === edit.slide ? { ...place, hidden: edit.hidden } : place));
      break;
    case "move":
      places.splice(at(edit.to), 0, ...places.splice(at(edit.slide), 1));
      break;
    case "duplicate":
      places.splice(at(edit.slide) + 1, 0, { id: `${edit.slide}~2` });
      break;
    case "add":
      places.push({ id: edit.id });
      break;
    case "new": {
      const id = `own-${Object.keys(kept.own).length + 1}`;
      kept.own[id] = edit.kind;
      places.splice(at(edit.after) + 1, 0, { id });
      break;
    }
    case "delete":
      places.splice(at(edit.slide), 1);
      break;
    case "name":
      kept.name = edit.name;
      break;
    case "status":
      kept.status = edit.status;
      break;
    case "mark":
      if (edit.ground === null) delete kept.marks[edit.target];
      else kept.marks[edit.target] = edit.ground;
      break;
    case "keep-term":
      kept.terms = [...kept.terms.filter((term) => term !== edit.term), ...(edit.kept ? [edit.term] : [])];
  }
}

/** The slides as they are after all that was done to them, each with its fields. */
export function tailored(slides: Slide[], kept: Kept | undefined, language: Choices["language"]): { slides: Slide[]; hidden: { slide: Slide; after: number }[] } {
  const known = new Map(slides.map((slide) => [slide.id, slide]));
  const places = kept?.places ?? slides.map(({ id }): Placed => ({ id }));
  const shown: Slide[] = [];
  const hidden: { slide: Slide; after: number }[] = [];
  for (const { id, hidden: away } of places) {
    const base = known.get(id.replace(/~\d+$/, "")) ?? (kept?.own[id] ? blank(id) : undefined);
    if (!base) continue;
    const plain = withFields({ ...base, id }, kept, language);
    const marks = marksOf(plain, kept);
    const slide = marks.length > 0 ? { ...plain, marks } : plain;
    if (away) hidden.push({ slide, after: shown.length });
    else shown.push(slide);
  }
  return { slides: shown, hidden };
}

function blank(id: string): Slide {
  return { id, kind: "page", challenge: null, group: null, kicker: null, headline: spans("(Rubrik saknas)"), body: [], source_line: null, provenance: [], notes: [], prompts: [], seconds: 15, presented: true };
}

function withFields(slide: Slide, kept: Kept | undefined, language: Choices["language"]): Slide {
  const own = (field: string) => kept?.texts[`${field} ${language}`];
  const field = (name: string, kind: Field["kind"], base: string, prompt?: string): Field => {
    const id = `${slide.id}.${name}`;
    const text = own(id);
    return { id, kind, language, base, ...(text === undefined ? {} : { own: text }), ...(prompt ? { prompt } : {}) };
  };
  const words = (text: { text: string }[]) => text.map((span) => span.text).join("");
  const isOwn = slide.id.startsWith("own-");
  const fields = [field("headline", "headline", isOwn ? "" : words(slide.headline))];
  if (isOwn) fields.push(field("body", kept?.own[slide.id] === "list" ? "list" : kept?.own[slide.id] === "table" ? "table" : "text", ""));
  if (slide.kind === "message") fields.push(field("us", "us", ""));
  if (slide.kind === "decision") fields.push(field("who", "who", "Ledningsgruppen"), field("cost", "cost", "", "Hur många timmar tar det?"));
  fields.push(field("notes", "notes", slide.notes.map(words).join("\n\n")));
  const headline = own(`${slide.id}.headline`);
  const notes = own(`${slide.id}.notes`);
  const body = own(`${slide.id}.body`);
  return {
    ...slide,
    ...(headline ? { headline: spans(headline) } : {}),
    ...(notes === undefined ? {} : { notes: notes.split("\n\n").map(spans) }),
    ...(body ? { body: [{ block: "paragraph", tone: "lead", text: spans(body) }] } : {}),
    fields,
  };
}
