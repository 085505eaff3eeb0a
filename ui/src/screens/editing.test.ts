// Typing, steps and slides, on hosts that answer late, out of turn or not at all.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../api/fake";
import type { Host } from "../api/host";
import type { Briefing, Deck, Edit, Slide } from "../api/wire";
import { BriefingDesk } from "./briefing.svelte";
import { adviceOn, changedPart, fieldGroups, figuresIn, isOffered } from "./fields";
import { concerned, neighbour, placeIdOf } from "./slides";
import { nextToLookAt } from "./words";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const headline = { field: "c3-responsibility.message.headline", language: "sv" as const };
const notes = { field: "c3-responsibility.message.notes", language: "sv" as const };

async function opened(changed: Partial<Host> = {}) {
  const fake = fakeHost();
  const host: Host = { ...fake, ...changed };
  const desk = new BriefingDesk(host);
  await desk.open();
  return { desk, editing: desk.editing, host };
}

const texts = (edit: { mock: { calls: [Edit][] } }) => edit.mock.calls.map(([it]) => (it.edit === "text" ? it.text : it.edit));
const shown = (desk: BriefingDesk, id = "c3-responsibility.message") => desk.pages.find(({ slide }) => slide.id === id)?.slide.headline[0]?.text;

test("what is typed is kept after a pause, once, and the slide says it", async () => {
  const edit = vi.fn(fakeHost().edit);
  const { desk, editing } = await opened({ edit });
  for (const text of ["V", "Ve", "Vem"]) {
    editing.type(headline, text);
    await pass(100);
  }
  expect(edit).not.toHaveBeenCalled();
  await pass(100);
  expect(texts(edit)).toEqual(["Vem"]);
  expect(shown(desk)).toBe("Vem");
  expect(editing.kept).toBe("c3-responsibility.message.headline sv");
  expect(editing.isTyping).toBe(false);
});

test("one text at a time: what is typed meanwhile waits, the newest alone goes, and no answer takes its place", async () => {
  const fake = fakeHost();
  let running = 0;
  const edit = vi.fn<Host["edit"]>(async (it) => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running--;
    return fake.edit(it);
  });
  const { desk, editing } = await opened({ edit });
  editing.type(headline, "Ett");
  await pass(200);
  for (const text of ["Ett t", "Ett tv", "Ett två"]) {
    editing.type(headline, text);
    await pass(200);
  }
  expect(texts(edit)).toEqual(["Ett"]);
  await pass(400);
  // The answer to the first text is here; the field still says what was typed since.
  expect(shown(desk)).toBe("Ett");
  expect(editing.drafts["c3-responsibility.message.headline sv"]?.text).toBe("Ett två");
  await pass(2000);
  expect(texts(edit)).toEqual(["Ett", "Ett två"]);
  expect(shown(desk)).toBe("Ett två");
  expect(editing.isTyping).toBe(false);
});

test("the last text arrives though the slide is changed at once, and texts of two fields arrive in turn", async () => {
  const edit = vi.fn(fakeHost().edit);
  const { desk, editing } = await opened({ edit });
  editing.type(headline, "Rubriken");
  editing.type(notes, "Sägs");
  desk.step("last");
  await pass(200);
  expect(texts(edit)).toEqual(["Rubriken", "Sägs"]);
  expect(shown(desk)).toBe("Rubriken");
});

test("what cannot be kept stays in its field, is told, and goes with the next letter", async () => {
  const fake = fakeHost();
  const edit = vi.fn<Host["edit"]>(fake.edit).mockRejectedValueOnce({ code: "store-disk-full", arguments: {} });
  const { desk, editing } = await opened({ edit });
  editing.type(headline, "Får inte plats");
  await pass(200);
  expect(editing.trouble?.code).toBe("store-disk-full");
  expect(editing.drafts["c3-responsibility.message.headline sv"]?.text).toBe("Får inte plats");
  expect(desk.trouble).toBeNull();
  await pass(5000);
  expect(edit).toHaveBeenCalledOnce();
  editing.type(headline, "Får plats");
  await pass(200);
  expect(editing.trouble).toBeNull();
  expect(shown(desk)).toBe("Får plats");
});

test("other choices, files and steps wait for what was just typed", async () => {
  const order: string[] = [];
  const fake = fakeHost();
  const { desk, editing } = await opened({
    edit: async (it) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      order.push("edit");
      return fake.edit(it);
    },
    brief: (choices) => (order.push("brief"), fake.brief(choices)),
    export: (choices, form) => (order.push("export"), fake.export(choices, form)),
    undo: () => (order.push("undo"), fake.undo()),
  });
  editing.type(headline, "Ett");
  desk.choose({ ...desk.choices!, minutes: 15 });
  await pass(600);
  expect(order).toEqual(["edit", "brief"]);
  expect(desk.briefing?.choices.minutes).toBe(15);
  editing.type(headline, "Två");
  void desk.export("pdf");
  await pass(600);
  editing.type(headline, "Tre");
  void editing.step("undo");
  await pass(600);
  expect(order).toEqual(["edit", "brief", "edit", "export", "edit", "undo"]);
  expect(shown(desk)).toBe("Två");
});

test("a step that cannot be taken because the text before it is not kept takes nothing back", async () => {
  const undo = vi.fn(fakeHost().undo);
  const { editing } = await opened({ edit: () => Promise.reject("full"), undo });
  editing.type(headline, "Ett");
  await editing.step("undo");
  expect(undo).not.toHaveBeenCalled();
  expect(editing.drafts["c3-responsibility.message.headline sv"]?.text).toBe("Ett");
});

test("undo goes to the slide, says what it took back, and redo does it again", async () => {
  const { desk, editing } = await opened();
  editing.type(headline, "Ett");
  await pass(200);
  desk.step("last");
  await editing.step("undo");
  expect(desk.page?.slide.id).toBe("c3-responsibility.message");
  expect(desk.announcement.words).toContain("Ångrat: texten på");
  expect(shown(desk)).not.toBe("Ett");
  await editing.step("redo");
  expect(shown(desk)).toBe("Ett");
  await editing.step("redo");
  expect(desk.announcement.words).toBe("Det finns inget att göra om.");
});

test("choices that are taken back are no longer wished for", async () => {
  const { desk, editing } = await opened();
  desk.choose({ ...desk.choices!, minutes: 15 });
  await pass(10);
  desk.choose({ ...desk.choices!, minutes: 45 });
  await pass(10);
  await editing.step("undo");
  expect(desk.choices?.minutes).toBe(15);
});

test("a slide is hidden, shown, moved, doubled, made and deleted, and the window is where it happened", async () => {
  const { desk, editing } = await opened();
  desk.goTo("c3-responsibility.example");
  const example = desk.page!.slide;
  await editing.remove(example);
  expect(desk.announcement.words).toBe("Dold: En fredagskväll väntade alla på att någon annan skulle ringa. Ctrl+Z tar tillbaka den.");
  expect(desk.briefing?.deck.hidden?.[0]).toMatchObject({ slide: { id: example.id }, after: 3 });
  await editing.show(example.id, "…");
  expect(desk.page?.slide.id).toBe(example.id);
  await editing.move(example, "up");
  expect([desk.place, desk.page?.slide.id]).toEqual([2, example.id]);
  expect(desk.announcement.words).toBe("Flyttad: bild 3 av 10.");
  await editing.duplicate(example);
  expect(desk.page?.slide.id).toBe(`${example.id}~2`);
  await editing.remove(desk.page!.slide);
  expect(desk.pages.some(({ slide }) => slide.id.includes("~"))).toBe(false);
  expect(await editing.add("table", desk.page!.slide)).toBe(true);
  expect(desk.page?.slide.id).toBe("own-1");
});

test("a change that fails is told above, and the briefing stays", async () => {
  const { desk, editing } = await opened({ edit: () => Promise.reject("x") });
  await editing.remove(desk.pages[2]!.slide);
  expect(desk.trouble?.attempt).toBe("edit");
  expect(desk.pages.length).toBe(10);
});

const slide = (id: string, more: Partial<Slide> = {}) => ({ id, presented: true, fields: [], headline: [], kind: "message", seconds: 20, challenge: null, ...more }) as unknown as Slide;
const deckOf = (...slides: Slide[]) => ({ slides }) as unknown as Deck;
const order = (ids: string) => deckOf(...ids.split(" ").map((id) => slide(id)));

test("the slide that a step concerned", () => {
  expect(concerned(order("a b c"), order("a x b c"))).toBe("x");
  expect(concerned(order("a b c"), order("a c"))).toBeUndefined();
  expect(concerned(order("a b c d"), order("c a b d"))).toBe("c");
  expect(concerned(order("a b c d"), order("b c a d"))).toBe("a");
  expect(concerned(order("a b"), order("a b"))).toBeUndefined();
  expect(concerned(order("a"), order("a x y z"))).toBeUndefined();
  const field = (own?: string) => ({ id: "b.headline", kind: "headline" as const, language: "sv" as const, base: "B", ...(own ? { own } : {}) });
  expect(concerned(deckOf(slide("a"), slide("b", { fields: [field()] })), deckOf(slide("a"), slide("b", { fields: [field("X")] })))).toBe("b");
});

test("slides move among their like; the one in the second language goes along", () => {
  const slides = [slide("a"), slide("a.fi", { language: "fi" }), slide("b"), slide("b.fi", { language: "fi" }), slide("p", { presented: false })];
  expect(placeIdOf(slides[1]!)).toBe("a");
  expect(neighbour(slides, slides[3]!, "up")).toBe("a");
  expect(neighbour(slides, slides[2]!, "down")).toBeUndefined();
  expect(neighbour(slides, slides[0]!, "up")).toBeUndefined();
});

test("fields stand by language, several of a kind are numbered, empty ones are offered", () => {
  const field = (id: string, kind: "headline" | "question" | "us" | "cost", more = {}) => ({ id, kind, language: "sv" as const, base: "", ...more });
  const fields = [field("h", "headline"), { ...field("h", "headline"), language: "fi" as const }, field("q1", "question"), field("q2", "question")];
  const groups = fieldGroups(slide("a", { fields }), "sv");
  expect(groups.map((group) => [group.language, group.fields.map(({ label }) => label)])).toEqual([["sv", ["Rubrik", "Fråga 1", "Fråga 2"]], ["fi", ["Rubrik"]]]);
  expect([field("u", "us"), field("c", "cost", { prompt: "?" }), field("h", "headline"), field("u", "us", { own: "Vi" })].map(isOffered)).toEqual([true, false, false, false]);
});

test("advice is about the text that stands there, and marks of figures are told", () => {
  const field = { id: "h", kind: "headline" as const, language: "sv" as const, base: "SOC" };
  const advice = [{ place: { field: "h", language: "sv" as const }, text: "SOC", terms: [], kept: [], readability: null }];
  expect(adviceOn(advice, field, "SOC")).toBe(advice[0]);
  expect(adviceOn(advice, field, "SOC!")).toBeUndefined();
  const values = new Map([["dvv21-013", "75 %"], ["a", "7"]]);
  expect(figuresIn("{dvv21-013} {a|sju} {a b} a {dvv21-013} {b}", values)).toEqual(["{dvv21-013} = 75 %", "{a|sju}", "{b}"]);
  expect(changedPart("Vår SOC larmar", "Vår vakt larmar")).toEqual([4, 8]);
  expect(changedPart("ab", "ab (x)")).toEqual([2, 6]);
});

test("advice is asked for when nobody types for a moment, and the newest counts", async () => {
  const waiting: ((advice: never[]) => void)[] = [];
  const advice = vi.fn(() => new Promise<never[]>((resolve) => waiting.push(resolve)));
  const { editing } = await opened({ advice });
  editing.look("a");
  editing.look("b");
  await pass(400);
  expect(advice).toHaveBeenCalledExactlyOnceWith("b");
  editing.look("c");
  await pass(400);
  const [older, newer] = [[], []];
  waiting[1]!(newer);
  waiting[0]!(older);
  await pass(10);
  expect(editing.advice).toBe(newer);
});

test("an answer of a briefing made anew never comes before an edit that was sent first", async () => {
  const fake = fakeHost();
  const slow = async (work: () => Promise<Briefing>) => (await new Promise((resolve) => setTimeout(resolve, 800)), work());
  const { desk, editing } = await opened({ ...fake, edit: (it) => slow(() => fake.edit(it)) });
  void editing.remove(desk.pages[3]!.slide);
  await pass(10);
  desk.choose({ ...desk.choices!, minutes: 15 });
  await pass(2000);
  expect(desk.briefing?.deck.hidden?.length).toBe(1);
  expect(desk.briefing?.choices.minutes).toBe(15);
});

test("the next slide with words to look at is found around the end; kept words are none", async () => {
  const { briefing } = await fakeHost().open();
  const desk = new BriefingDesk(fakeHost());
  desk.keep(briefing);
  const term = { id: "soc", term: "SOC", plain: "de som vakar" };
  const used = { term, first: 2, explained: null, advice: true };
  const slides = briefing.words.slides.map((slide, at) => ({ ...slide, terms: at === 2 ? [used] : [] }));
  const words = { ...briefing.words, slides } as Briefing["words"];
  const place = desk.pages.findIndex(({ index }) => index === 2);
  expect(nextToLookAt(words, desk.pages, 0, [])).toEqual({ place, count: 1 });
  expect(nextToLookAt(words, desk.pages, place, [])).toEqual({ place, count: 1 });
  expect(nextToLookAt(words, desk.pages, 0, ["soc"])).toBeUndefined();
});
