// Settings, help and diagnostics in the whole window, on a host whose answers the test decides.

import { expect, test, vi } from "vitest";
import { fakeHost } from "./api/fake";
import type { Diagnostics } from "./api/wire";
// Read at once, so that the test need not wait for them.
import "./components/DiagnosticsNotice.svelte";
import "./components/help/HelpDialog.svelte";
import { piecesOf } from "./components/help/find";
import { tellFailures } from "./failures";
import { all, button, click, find, inAWindow, press, refusal, settle, start, type, violations, words } from "./mounted";
import "./screens/SettingsScreen.svelte";

inAWindow();

/** What is read when it is opened is there a moment later, also with a clock that stands still. */
async function comes(selector: string): Promise<void> {
  for (let tries = 0; tries < 50 && !document.querySelector(selector); tries++) await settle(20);
  find(selector);
}

async function toSettings(): Promise<void> {
  press(",", document.body, { ctrlKey: true });
  await comes("#settings input[name=size]");
}

test("settings are in effect at once and the program is told", async () => {
  const set_size = vi.fn(async (size: number) => size);
  const set_appearance = vi.fn(async () => {});
  const set_single_keys = vi.fn(async () => {});
  await start({ set_size, set_appearance, set_single_keys });
  await toSettings();
  expect(document.title).toBe("Inställningar – Lykta");
  expect(words("#settings h1")).toBe("Inställningar");
  await click("#settings input[name=size][value='150']");
  expect(set_size).toHaveBeenCalledExactlyOnceWith(150);
  expect(words("div.heard[role=status]")).toBe("Textens storlek: 150 %");
  await click("#settings input[name=appearance][value=dark]");
  expect(set_appearance).toHaveBeenCalledExactlyOnceWith("dark");
  expect(document.documentElement.dataset.appearance).toBe("dark");
  await click("#settings input[name=language][value=fi]");
  expect(words("#settings h1")).toBe("Asetukset");
  await click("#single-keys");
  expect(set_single_keys).toHaveBeenCalledExactlyOnceWith(false);
  await click("nav [data-place=briefing]");
  press("ArrowRight");
  expect(words("[data-page][aria-current] .number")).toBe("1");
  expect(await violations()).toEqual([]);
});

test("the size follows keys, also while a dialog is open", async () => {
  const step_size = vi.fn(fakeHost().step_size);
  const set_size = vi.fn(fakeHost().set_size);
  await start({ step_size, set_size });
  expect(press("+", document.body, { ctrlKey: true })).toBe(true);
  press("F1");
  await comes("dialog[open]");
  press("-", find("dialog"), { ctrlKey: true });
  press("0", document.body, { ctrlKey: true });
  await settle();
  expect(step_size.mock.calls).toEqual([[1], [-1]]);
  expect(set_size.mock.calls).toEqual([[100]]);
});

test("what cannot be kept is told and is no end of it", async () => {
  await start({ set_size: () => Promise.reject(refusal) });
  await toSettings();
  await click("#settings input[name=size][value='150']");
  expect(words("#settings .trouble")).toContain("(provat)");
  await click("#settings input[name=appearance][value=light]");
  expect(document.querySelector("#settings .trouble")).toBeNull();
});

test("About lists the parts, searched, with their licences fetched when they are opened", async () => {
  const licence = vi.fn(fakeHost().licence);
  await start({ licence });
  await toSettings();
  await comes(".parts li");
  expect(all(".parts li").length).toBe(3);
  expect(licence).not.toHaveBeenCalled();
  await type("#parts-search", "ofl");
  expect(all(".parts li").length).toBe(1);
  const part = find<HTMLDetailsElement>(".parts li details");
  part.open = true;
  part.dispatchEvent(new Event("toggle"));
  await settle();
  expect(licence).toHaveBeenCalledExactlyOnceWith("Source Sans 3", "");
  expect(words(".parts pre")).toBe("Licens för Source Sans 3");
  await click(button("Tillgänglighetsutlåtande"));
  await comes("dialog[open] article p");
  expect(words("#help-title")).toBe("Tillgänglighetsutlåtande");
  expect(await violations()).toEqual([]);
});

test("F1 opens the help at what belongs to the screen; it is searched and left", async () => {
  await start();
  press("F1");
  await comes("dialog[open] article p");
  expect(words("#help-title")).toBe("Första genomgången på tio minuter");
  expect(document.activeElement?.id).toBe("help-title");
  await type("#help-search", "bredvid");
  expect(all("dialog .page").map((page) => words(page))).toEqual(["Gör orden till era egna (1)"]);
  expect(words("#help-title")).toBe("Gör orden till era egna");
  expect(words("article mark")).toBe("bredvid");
  await type("#help-search", "xyz");
  expect(words("dialog [role=status]")).toBe("Ingen sida har de orden.");
  await type("#help-search", "");
  await click(button("Kortkommandon"));
  expect(all("dialog tbody tr").length).toBeGreaterThan(8);
  expect(await violations()).toEqual([]);
});

test("words are marked wherever they stand", () => {
  expect(piecesOf("Ändra ändra", "ÄNDRA ").map(({ text, hit }) => [text, hit])).toEqual([["Ändra", true], [" ", false], ["ändra", true]]);
  expect(piecesOf("a.b", ".").filter(({ hit }) => hit).length).toBe(1);
  expect(piecesOf("text", " ")).toEqual([{ text: "text", hit: false }]);
});

const diagnostics: Diagnostics = { count: 2, text: "Lykta 0.1.0\nwhere: a.rs:1:1" };

test("after a failure one sentence, a preview, and exactly that is saved", async () => {
  const save_diagnostics = vi.fn(fakeHost().save_diagnostics);
  const told_diagnostics = vi.fn(async () => {});
  await start({ diagnostics: async () => diagnostics, save_diagnostics, told_diagnostics });
  await comes("#diagnostics-title");
  expect(words("section.advice p")).toContain("2 gånger");
  expect(document.querySelector("section.advice pre")).toBeNull();
  await click(button("Spara felrapport"));
  expect(find("section.advice pre").textContent).toBe(diagnostics.text);
  expect(told_diagnostics).not.toHaveBeenCalled();
  await click(button("Spara filen"));
  expect(save_diagnostics).toHaveBeenCalledExactlyOnceWith(diagnostics.text);
  expect(told_diagnostics).toHaveBeenCalledOnce();
  expect(words("section.advice")).toContain("/home/it/lykta-diagnostics.txt");
  await click(find("section.advice .ways button"));
  expect(document.querySelector("#diagnostics-title")).toBeNull();
});

test("not now: nothing is saved and it is not told again; a failure is told", async () => {
  const save_diagnostics = vi.fn(fakeHost().save_diagnostics);
  const told_diagnostics = vi.fn().mockRejectedValueOnce(refusal).mockResolvedValueOnce(undefined);
  await start({ diagnostics: async () => diagnostics, save_diagnostics, told_diagnostics });
  await comes("#diagnostics-title");
  await click(button("Inte nu"));
  expect(words("section.advice .wrong")).toContain("(provat)");
  await click(button("Inte nu"));
  expect(document.querySelector("#diagnostics-title")).toBeNull();
  expect(save_diagnostics).not.toHaveBeenCalled();
});

test("failures of the page are told without what they are filled in with, and not for ever", async () => {
  const page_failed = vi.fn(async () => {});
  const page = new EventTarget();
  tellFailures({ page_failed }, page as unknown as Window);
  page.dispatchEvent(Object.assign(new Event("error"), { filename: "tauri://localhost/assets/index-1.js", lineno: 3, colno: 4, message: "no a" }));
  page.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: { code: "store-damaged", arguments: { path: "/home/anna" } } }));
  page.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: new TypeError("no b") }));
  page.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: "Kommunens plan" }));
  const told = page_failed.mock.calls.map(([failure]: unknown[]) => failure as { at: string; what: string });
  expect(told[0]).toEqual({ at: "index-1.js:3:4", what: "no a" });
  expect(told.map(({ what }) => what)).toEqual(["no a", "message store-damaged", "TypeError: no b", "string"]);
  for (let times = 0; times < 9; times++) page.dispatchEvent(Object.assign(new Event("error"), { filename: "", lineno: 0, colno: 0, message: "" }));
  expect(page_failed).toHaveBeenCalledTimes(5);
});
