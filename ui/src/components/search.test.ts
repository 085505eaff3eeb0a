// Looking for words, and the words of the slide at hand, on a host whose answers the test knows.

import { expect, test, vi } from "vitest";
import { all, click, find, inAWindow, press, settle, start, violations } from "../mounted";

const pressHere = (key: string, held: KeyboardEventInit = {}) => press(key, document.activeElement ?? document.body, held);

async function lookFor(typed: string): Promise<void> {
  pressHere("f", { ctrlKey: true });
  const field = find<HTMLInputElement>("#search");
  expect(document.activeElement).toBe(field);
  field.value = typed;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

inAWindow();

test("hits are marked, counted aloud, and walked with the arrows", async () => {
  await start();
  await lookFor("beslut");
  const links = all("#hits a");
  expect(links.length).toBeGreaterThan(1);
  expect(find("#hits mark").textContent?.toLowerCase()).toBe("beslut");
  expect(find("[role=status]").textContent).toContain(`${links.length} träffar`);
  pressHere("ArrowDown");
  expect(document.activeElement).toBe(links[0]);
  pressHere("End");
  expect(document.activeElement).toBe(links.at(-1));
  pressHere("Home");
  pressHere("ArrowUp");
  expect(document.activeElement?.id).toBe("search");
});

test("a hit opens its slide and its tab", async () => {
  await start();
  await lookFor("påhittat");
  const link = all("#hits a").find((a) => a.textContent?.includes("anteckningar")) ?? expect.fail("no hit in the notes");
  const number = link.textContent?.match(/Bild (\d+)/)?.[1];
  find("#tab-numbers").click();
  await click(link);
  expect(find("[data-page][aria-current] .number").textContent).toBe(number);
  expect(find("#tab-notes").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement?.id).toBe("panel-notes");
  expect(find("#hits").hidden).toBe(true);
});

test("a hit leads back from another screen", async () => {
  await start();
  await click("[data-place=figures]");
  await lookFor("påhittat");
  await click("#hits a");
  expect(document.querySelector(".picture")).not.toBeNull();
  expect(document.activeElement?.id).toMatch(/^panel-/);
});

test("nothing found says so, and Esc clears", async () => {
  await start();
  await lookFor("xyzzy");
  expect(find("#hits").textContent).toContain("”xyzzy”");
  pressHere("Escape");
  await settle();
  expect(find<HTMLInputElement>("#search").value).toBe("");
  expect(find("#hits").hidden).toBe(true);
});

test("a search that fails says so, which is not the same as no hits", async () => {
  await start({ search: () => Promise.reject("x") });
  await lookFor("beslut");
  expect(find("#hits").textContent?.trim()).toBe("Sökningen gick inte. Skriv orden på nytt.");
  expect(find("[role=status]").textContent).toContain("Sökningen gick inte");
  pressHere("Escape");
  await settle();
  expect(find("#hits").hidden).toBe(true);
});

test("a briefing made anew is searched anew, but not aloud", async () => {
  await start();
  await lookFor("beslut");
  const search = find("[role=status]").textContent;
  await click("[aria-labelledby=minutes-steps] button, .steps button");
  expect(find("[role=status]").textContent).not.toBe(search);
  expect(find("[role=status]").textContent).toContain("gjord på nytt");
});

test("an answer to what was typed earlier is left aside", async () => {
  const answers: ((hits: []) => void)[] = [];
  await start({ search: vi.fn(() => new Promise<[]>((resolve) => void answers.push(resolve))) });
  await lookFor("a");
  await lookFor("ab");
  answers[1]?.([]);
  await settle();
  const told = find("#hits").textContent;
  answers[0]?.([]);
  await settle();
  expect(find("#hits").textContent).toBe(told);
  expect(told).toContain("”ab”");
});

test("a term is told in plain words where it comes first, and only named later", async () => {
  await start();
  expect(find(".words dt").textContent).toBe("säkerhetskopia");
  expect(find(".words .advice").textContent).toContain("Säg det i vanliga ord");
  pressHere("ArrowRight");
  expect(document.querySelector(".words dt")).toBeNull();
  expect(find(".words li").textContent).toContain("Nämndes först på bild 1.");
  expect(find(".words").textContent).toContain("LIX 32, lättläst");
});

test("axe finds nothing in the hits", async () => {
  await start();
  await lookFor("beslut");
  expect(await violations()).toEqual([]);
});
