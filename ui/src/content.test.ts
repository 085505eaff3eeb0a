// The content screen, on a host whose answers the test decides.

import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "./api/fake";
import type { Host } from "./api/host";
import App from "./App.svelte";
import { speak } from "./i18n/wording.svelte";

let app: object | undefined;

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  flushSync();
}

const find = <E extends Element>(selector: string): E => document.querySelector<E>(selector) ?? expect.fail(`no ${selector}`);
const words = (selector: string) => find(selector).textContent?.replace(/\s+/g, " ").trim();
const cards = () => [...document.querySelectorAll("article h2")].map((title) => title.textContent);

async function press(name: string, place = 0): Promise<void> {
  const named = [...document.querySelectorAll("button")].filter((button) => button.textContent?.trim().startsWith(name));
  (named[place] ?? expect.fail(name)).click();
  await settle();
}

async function start(changed: Partial<Host> = {}): Promise<void> {
  app = mount(App, { target: document.body, props: { host: { ...fakeHost(), ...changed } } });
  await settle();
  await press("Innehållspaket");
}

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom knows the element but not how it opens and closes.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(() => {
  if (app) void unmount(app);
  app = undefined;
  document.body.innerHTML = "";
  speak("sv");
  vi.useRealTimers();
});

test("the packs, their languages in words and numbers, and which one is used", async () => {
  await start();
  expect(document.title).toBe("Innehållspaket – Lykta");
  expect(document.activeElement?.id).toBe("content");
  expect(cards()).toEqual(["Nio utmaningar i ledningen av digital säkerhet", "Förbundets nio utmaningar"]);
  expect(words("li:nth-child(1) p")).toBe("nine 1.0.0, följer med Lykta Används nu");
  const cells = [...document.querySelectorAll("li:nth-child(2) tbody tr > *")].map((cell) => cell.textContent?.replace(/\s+/g, " ").trim());
  expect(cells.slice(0, 4)).toEqual(["Svenska", "1 333 av 1 333", "0", "0"]);
  expect(cells.slice(4, 8)).toEqual(["Suomi", "1 330 av 1 333", "3", "0"]);
  expect(cells.slice(8)).toEqual(["English (erbjuds inte ännu)", "933 av 1 333", "0", "400"]);
  expect(words("li:nth-child(2) summary")).toBe("Fel: 0. Varningar: 1.");
  expect(document.querySelector("[aria-current=page]")?.textContent?.trim()).toBe("Innehållspaket");
});

test("a pack with errors is refused: each with file, line, column and what to do", async () => {
  await start();
  await press("Installera zip-fil");
  expect(document.activeElement?.getAttribute("aria-labelledby")).toBe("outcome-title");
  expect(words("section")).toContain("challenges/c1-own/sv.md:4:1");
  expect(words("section")).toContain("Rätta namnet eller ta bort fältet");
  expect(cards().length).toBe(2);
  await press("Stäng");
  expect(document.querySelector("section")).toBeNull();
  expect(document.activeElement?.id).toBe("content");
});

test("a pack is installed, chosen and removed; removing is asked first", async () => {
  await start();
  await press("Installera mapp");
  expect(words("[role=status]")).toBe("Innehållspaketet är installerat: own 2.2.0.");
  await press("Gör genomgångar av det här", 1);
  expect(words("li:nth-child(3) .chosen")).toBe("Används nu");
  expect(document.activeElement?.id).toBe("content");
  await press("Ta bort", 1);
  expect(words("dialog[open] h2")).toBe("Ta bort own 2.2.0?");
  expect(words("dialog[open]")).toContain("Genomgångarna görs sedan av paketet som följer med Lykta.");
  await press("Behåll");
  expect(cards().length).toBe(3);
  await press("Ta bort", 1);
  find<HTMLElement>("dialog[open] .primary").click();
  await settle();
  expect(cards().length).toBe(2);
  expect(words("li:nth-child(1) .chosen")).toBe("Används nu");
});

test("a dialog that is left changes nothing; a failure is told", async () => {
  const install_pack = vi.fn<Host["install_pack"]>().mockResolvedValueOnce(null).mockRejectedValueOnce("x");
  await start({ install_pack });
  await press("Installera zip-fil");
  expect(document.querySelector("section")).toBeNull();
  await press("Installera zip-fil");
  expect(words("section h2")).toBe("Gick inte");
});

test("keys of the slides rest here", async () => {
  const exported = vi.fn<Host["export"]>();
  await start({ export: exported });
  const event = new KeyboardEvent("keydown", { key: "p", ctrlKey: true, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  await settle();
  expect(event.defaultPrevented).toBe(true);
  expect(exported).not.toHaveBeenCalled();
});

test("axe finds nothing in the structure", async () => {
  await start();
  vi.useRealTimers();
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
