// Looking for words, and the words of the slide at hand, on a host whose answers the test knows.

import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../api/fake";
import type { Host } from "../api/host";
import App from "../App.svelte";
import { speak } from "../i18n/wording.svelte";

let app: object | undefined;

async function start(changed: Partial<Host> = {}): Promise<void> {
  app = mount(App, { target: document.body, props: { host: { ...fakeHost(), ...changed } } });
  await settle();
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  flushSync();
}

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector) ?? expect.fail(`no ${selector}`);
const press = (key: string, held: KeyboardEventInit = {}) => {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  flushSync();
};

async function lookFor(typed: string): Promise<void> {
  press("f", { ctrlKey: true });
  const field = find<HTMLInputElement>("#search");
  expect(document.activeElement).toBe(field);
  field.value = typed;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  if (app) void unmount(app);
  app = undefined;
  document.body.innerHTML = "";
  speak("sv");
  vi.useRealTimers();
});

test("hits are marked, counted aloud, and walked with the arrows", async () => {
  await start();
  await lookFor("beslut");
  const links = [...document.querySelectorAll<HTMLElement>("#hits a")];
  expect(links.length).toBeGreaterThan(1);
  expect(find("#hits mark").textContent?.toLowerCase()).toBe("beslut");
  expect(find("[role=status]").textContent).toContain(`${links.length} träffar`);
  press("ArrowDown");
  expect(document.activeElement).toBe(links[0]);
  press("End");
  expect(document.activeElement).toBe(links.at(-1));
  press("Home");
  press("ArrowUp");
  expect(document.activeElement?.id).toBe("search");
});

test("a hit opens its slide and its tab", async () => {
  await start();
  await lookFor("påhittat");
  const link = [...document.querySelectorAll<HTMLElement>("#hits a")].find((a) => a.textContent?.includes("anteckningar")) ?? expect.fail("no hit in the notes");
  const number = link.textContent?.match(/Bild (\d+)/)?.[1];
  find("#tab-numbers").click();
  link.click();
  await settle();
  expect(find("[data-page][aria-current] .number").textContent).toBe(number);
  expect(find("#tab-notes").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement?.id).toBe("panel-notes");
  expect(find("#hits").hidden).toBe(true);
});

test("a hit leads back from another screen", async () => {
  await start();
  find("[data-place=figures]").click();
  await settle();
  await lookFor("påhittat");
  find("#hits a").click();
  await settle();
  expect(document.querySelector(".picture")).not.toBeNull();
  expect(document.activeElement?.id).toMatch(/^panel-/);
});

test("nothing found says so, and Esc clears", async () => {
  await start();
  await lookFor("xyzzy");
  expect(find("#hits").textContent).toContain("”xyzzy”");
  press("Escape");
  await settle();
  expect(find<HTMLInputElement>("#search").value).toBe("");
  expect(find("#hits").hidden).toBe(true);
});

test("a search that fails says so, which is not the same as no hits", async () => {
  await start({ search: () => Promise.reject("x") });
  await lookFor("beslut");
  expect(find("#hits").textContent?.trim()).toBe("Sökningen gick inte. Skriv orden på nytt.");
  expect(find("[role=status]").textContent).toContain("Sökningen gick inte");
  press("Escape");
  await settle();
  expect(find("#hits").hidden).toBe(true);
});

test("a briefing made anew is searched anew, but not aloud", async () => {
  await start();
  await lookFor("beslut");
  const search = find("[role=status]").textContent;
  find("[aria-labelledby=minutes-steps] button, .steps button").click();
  await settle();
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
  press("ArrowRight");
  expect(document.querySelector(".words dt")).toBeNull();
  expect(find(".words li").textContent).toContain("Nämndes först på bild 1.");
  expect(find(".words").textContent).toContain("LIX 32, lättläst");
});

test("axe finds nothing in the hits", async () => {
  await start();
  await lookFor("beslut");
  vi.useRealTimers();
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
