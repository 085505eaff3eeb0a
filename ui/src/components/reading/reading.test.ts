// The reading view on a host whose answers the test decides.

import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../../api/fake";
import type { Host } from "../../api/host";
import App from "../../App.svelte";
import { speak } from "../../i18n/wording.svelte";

let app: object | undefined;

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  flushSync();
}

async function start(changed: Partial<Host> = {}): Promise<void> {
  app = mount(App, { target: document.body, props: { host: { ...fakeHost(), ...changed } } });
  await settle();
  button("Läsversion").click();
  await settle();
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (node: Element | undefined | null) => node?.textContent?.replace(/\s+/g, " ").trim();
const button = (name: string) => all("button").find((b) => (b.ariaLabel ?? words(b)) === name) ?? expect.fail(name);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  if (app) void unmount(app);
  app = undefined;
  document.body.innerHTML = "";
  speak("sv");
  vi.useRealTimers();
});

test("the text is asked for when it is looked at, and once", async () => {
  const read = vi.fn(fakeHost().read);
  app = mount(App, { target: document.body, props: { host: { ...fakeHost(), read } } });
  await settle();
  expect(read).not.toHaveBeenCalled();
  button("Läsversion").click();
  await settle();
  expect(read).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ audience: "ledningsgrupp", minutes: 10, date: "2026-11-24" }));
  expect(document.activeElement?.id).toBe("read");
  expect(button("Läsversion").getAttribute("aria-current")).toBe("page");
  expect(words(document.querySelector("h1"))).toBe("Digital säkerhet är ledningens sak");
});

test("chapters are headed, listed in the contents, and told how long is left", async () => {
  await start();
  expect(all("article h2").map(words)).toEqual(["Det viktigaste först", "Ansvar med namn", "Var siffrorna kommer från"]);
  const links = all("nav ol a");
  expect(links.map((link) => document.querySelector(link.getAttribute("href")!)?.textContent)).toEqual(links.map((link) => link.textContent));
  expect(words(document.querySelector("[data-chapter=c3-responsibility] .left"))).toBe("Ungefär 2 minuter kvar");
});

test("figures lead to their source, terms stand right below", async () => {
  await start();
  for (const link of all("sup a")) expect(document.querySelector(link.getAttribute("href")!)?.closest(".source")).not.toBeNull();
  expect(all("sup a")[0]?.ariaLabel ?? all("sup a")[0]?.getAttribute("aria-label")).toBe("Källa 1");
  const mentioned = all(".mentioned")[0]?.closest("p");
  expect(words(mentioned?.nextElementSibling)).toBe("logg: Systemets dagbok.");
});

test("a chart is a table, and what is not reported has a row", async () => {
  await start();
  const rows = all("article table:has(svg) tbody tr");
  expect(rows.map(words)).toEqual(["inte tydligt43 %1", "tydligt40 %2", "17 % ej redovisat"]);
  expect(rows.map((row) => row.querySelector("rect")?.getAttribute("width"))).toEqual(["43%", "40%", "17%"]);
});

test("the size is changed in steps and kept", async () => {
  const set_text_size = vi.fn(async () => {});
  await start({ set_text_size });
  button("Mindre text").click();
  expect(set_text_size).not.toHaveBeenCalled();
  for (let step = 0; step < 9; step++) button("Större text").click();
  await settle();
  expect(set_text_size.mock.calls.map((call: unknown[]) => call[0])).toEqual([1, 2, 3, 4, 5]);
  expect(document.querySelector("article")?.getAttribute("data-size")).toBe("5");
  expect(words(document.querySelector("[role=status]"))).toBe("Textens storlek är 200 procent.");
  expect(button("Större text").getAttribute("aria-disabled")).toBe("true");
});

test("it is saved as paper and as a web page", async () => {
  const saved = vi.fn(fakeHost().export);
  await start({ export: saved });
  button("Spara som webbsida (en fil)").click();
  await settle();
  expect(words(document.querySelector(".state"))).toContain("Ledningsgruppen 2026-11-24.html");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "e", ctrlKey: true, bubbles: true, cancelable: true }));
  await settle();
  expect(saved.mock.calls.map(([, form]) => form)).toEqual(["web", "reading"]);
});

test("a text that cannot be made says so and can be tried again", async () => {
  const read = vi.fn(fakeHost().read).mockRejectedValueOnce({ code: "window-host-failed", arguments: { reason: "provat" } });
  await start({ read });
  expect(words(document.querySelector("#trouble-title"))).toBe("Texten kunde inte öppnas");
  button("Försök igen").click();
  await settle();
  expect(document.querySelector("#trouble-title")).toBeNull();
  expect(all("article h2").length).toBe(3);
});

test("axe finds nothing in the structure", async () => {
  await start();
  vi.useRealTimers();
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
