import { expect, test, vi } from "vitest";
import { fakeHost } from "../api/fake";
import { ordinary } from "../api/fake/choices";
import { figureList, figures } from "../api/fake/figures";
import { figure, slide, text } from "../api/fake/text";
import type { AudienceChoice, Deck, Opening } from "../api/wire";
import { BriefingDesk } from "./briefing.svelte";
import { changed, lengthOf, minutesFrom } from "./choices";
import { drawingWithOwnIds } from "./drawing";
import { figuresOf } from "./figures";
import { FiguresDesk, noFilter, passes } from "./figures.svelte";
import { fieldId, fieldName } from "./surveys";
import { pagesOf, placeOfPage } from "./pages";

const group: AudienceChoice = { id: "a", name: "A", language: "sv", usual: 10, shortest: 5, longest: 90, challenges: [] };
const board: AudienceChoice = { id: "b", name: "B", language: "sv", usual: 15, shortest: 10, longest: 45, challenges: [] };
const choices = { ...ordinary, audience: "a" };
const template = { id: "t", name: "T", about: "", usual: 7, shortest: 5, longest: 8, case: false, audiences: ["a"] };
const opening = { audiences: [group, board], templates: [template] } as unknown as Opening;

test.each([["5", 5], [" 90 ", 90], ["4", null], ["91", null], ["", null], ["7.5", null], ["1e1", null], ["-5", null]])("minutes %j", (typed, minutes) => {
  expect(minutesFrom(typed, group)).toBe(minutes);
});

test("another group brings its usual length, unless another was chosen", () => {
  const toBoard = (minutes: number) => changed(opening, { ...choices, minutes }, { audience: "b" });
  expect(toBoard(10)).toMatchObject({ audience: "b", minutes: 15 });
  expect(toBoard(20).minutes).toBe(20);
  expect(toBoard(5).minutes).toBe(10);
  expect(toBoard(90).minutes).toBe(45);
});

test("a template brings its length, and a group that has no use for it goes back to the challenges", () => {
  const chosen = changed(opening, choices, { template: "t" });
  expect(chosen).toMatchObject({ template: "t", minutes: 7 });
  expect(lengthOf(opening, chosen)?.id).toBe("t");
  expect(changed(opening, chosen, { audience: "b" })).toMatchObject({ template: null, minutes: 15 });
});

test("a slide of two pages says which part is which", async () => {
  const { briefing } = await fakeHost().open();
  const pages = pagesOf(briefing);
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at + 1));
  expect(pages.slice(-2).map(({ part, parts }) => [part, parts])).toEqual([[1, 2], [2, 2]]);
});

test("the slide at hand is kept, else its place", async () => {
  const host = fakeHost();
  const long = pagesOf(await host.brief(choices));
  const short = pagesOf(await host.brief({ ...choices, minutes: 5 }));
  const at = (id: string) => long.findIndex(({ slide }) => slide.id === id);
  const decision = at("c3-responsibility.decision");
  expect(short[placeOfPage(long[decision], short, decision)]?.slide.id).toBe("c3-responsibility.decision");
  expect(placeOfPage(long.at(-1), short, long.length - 1)).toBe(short.length - 1);
  expect(placeOfPage(undefined, short, 4)).toBe(0);
});

test("figures of a slide: in order, once, with their contradictions from both sides", () => {
  const given = slide({
    id: "a",
    kind: "message",
    headline: "Resurserna räckte inte",
    body: [{ block: "number", figure: "dvv21-013", value: "75 %", of: "alla", text: text() }],
    notes: [text("75 % och ", figure("89 %", "dvv21-029"), figure("75 %", "dvv21-013"))],
  });
  const used = figuresOf(given, { figures } as Deck);
  expect(used.map(({ record, contradictions }) => [record.id, contradictions.map(({ id }) => id)])).toEqual([
    ["dvv21-013", ["dvv21-029"]],
    ["dvv21-029", ["dvv21-013"]],
  ]);
});

test("the small and the large drawing share no id", () => {
  const svg = `<svg><defs><clipPath id="a"/></defs><g clip-path="url(#a)" data-id="a"><use href="#a"/><a href="https://x#a"/></g></svg>`;
  expect(drawingWithOwnIds(svg, "s-")).toBe(
    `<svg><defs><clipPath id="s-a"/></defs><g clip-path="url(#s-a)" data-id="a"><use href="#s-a"/><a href="https://x#a"/></g></svg>`,
  );
});

test.each([
  [{}, 7],
  [{ survey: "dvv21" }, 7],
  [{ survey: "own" }, 0],
  [{ use: "conflict" as const }, 1],
  [{ challenge: "c3-responsibility" }, 3],
  [{ conflicts: true }, 2],
  [{ words: "75 %" }, 1],
  [{ words: "ANSVARET inte" }, 2],
  [{ words: "resurserna", conflicts: true, use: "main" as const }, 1],
])("figures that pass %j", (wished, count) => {
  const inConflict = new Set(["dvv21-013", "dvv21-029"]);
  expect(figureList.figures.filter((figure) => passes(figure, { ...noFilter, ...wished }, inConflict)).length).toBe(count);
});

test("a filter that other content does not have is let go", async () => {
  const figures = vi.fn(fakeHost().figures).mockResolvedValueOnce(figureList).mockResolvedValueOnce({ ...figureList, challenges: [] });
  const desk = new FiguresDesk({ ...fakeHost(), figures }, () => {});
  await desk.open("2026-11-24");
  desk.filter.survey = "dvv21";
  desk.filter.challenge = "c3-responsibility";
  await desk.open("2026-11-24");
  expect(desk.filter).toEqual({ ...noFilter, survey: "dvv21" });
});

test("what was asked of the earlier content is let go when other content is chosen", async () => {
  vi.useFakeTimers();
  const host = fakeHost();
  const brief = vi.fn(host.brief);
  const desk = new BriefingDesk({ ...host, brief });
  await desk.open();
  desk.choose({ ...ordinary, minutes: 5 }, true);
  desk.adopt(await host.open());
  await vi.advanceTimersByTimeAsync(1000);
  expect(brief).not.toHaveBeenCalled();
  desk.choose({ ...ordinary, minutes: 5 });
  desk.adopt(await fakeHost().open());
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.briefing?.choices.minutes).toBe(ordinary.minutes);
  vi.useRealTimers();
});

test("a field is named with its question and figure", () => {
  expect(fieldId("questions.0.figures.1.amount")).toBe("survey-questions-0-figures-1-amount");
  expect(fieldName("title")).toBe("Undersökningens namn");
  expect(fieldName("questions.0.answers")).toBe("Fråga 1: Antal svar på frågan");
  expect(fieldName("questions.1.figures")).toBe("Tal till fråga 2");
  expect(fieldName("questions.0.figures.1.amount")).toBe("Fråga 1, tal 2: Värde");
});
