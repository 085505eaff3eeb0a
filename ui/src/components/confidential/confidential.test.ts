// What is marked as not public, in the whole window on a fake host.

import { expect, test, vi } from "vitest";
import { fakeHost } from "../../api/fake";
import { all, button, click, find, inAWindow, press, settle, start, type, violations, words } from "../../mounted";

inAWindow();

/** Fills in a native choice. */
const choose = (selector: string, value: string) => type(selector, value);
const asked = () => find<HTMLDialogElement>("dialog[open]");

async function markSlide(): Promise<void> {
  await click(".marks summary");
  await click("#mark-slide");
}

test("a marked slide says so in words, and its ground can be proposed or one's own", async () => {
  await start();
  await click("[data-page='3']");
  await markSlide();
  expect(words("[data-page='3'] .marks")).toBe("Inte offentlig");
  expect(words(".marks summary")).toBe("Offentlighet Inte offentlig");
  await choose("#mark-slide-ground", "law:24-1-7");
  expect(words("#mark-slide-ground-hint")).toContain("Säkerhetsarrangemang är hemliga");
  await choose("#mark-slide-ground", "other");
  await type("#mark-slide-ground-own", "avtalet § 4");
  expect(find<HTMLInputElement>("#mark-slide-ground-own").value).toBe("avtalet § 4");
  await click("#mark-slide");
  expect(document.querySelector("[data-page='3'] .marks")).toBeNull();
  expect(document.querySelector("#mark-slide-ground")).toBeNull();
});

test("notes and figures are marked for themselves, and their tabs say it", async () => {
  await start();
  await click("[data-page='3']");
  await click(".marks summary");
  await click("#mark-notes");
  expect(words("#tab-notes")).toContain("(inte offentligt)");
  const figure = find("#panel-numbers article");
  await click(figure.querySelector<HTMLElement>("input[type=checkbox]")!);
  expect(words("#tab-numbers")).toContain("(inte offentligt)");
  expect(words("#panel-numbers article h3")).toContain("Inte offentlig");
  expect(words("[data-page='3'] .marks")).toContain("En siffra inte offentlig");
});

test("an export of what is marked asks each time, and answers to all three choices", async () => {
  const host = await start();
  const exporting = vi.spyOn(host, "export");
  await click("[data-page='3']");
  await markSlide();
  for (const [name, variant] of [["Offentlig version", "public"], ["Allt", "whole"]] as const) {
    await click(button("Spara som PDF"));
    expect(words(asked())).toContain("Det här är inte offentligt");
    expect(words(asked().querySelector("li"))).toBe(words("[data-page='3'] .heard > span"));
    expect(words("[role=status]")).toBe("");
    exporting.mockClear();
    await click([...asked().querySelectorAll("button")].find((it) => words(it) === name)!);
    expect(exporting).toHaveBeenCalledExactlyOnceWith(expect.anything(), "pdf", variant);
    expect(document.querySelector("dialog[open]")).toBeNull();
    expect(words(".file")).toContain(variant === "public" ? "offentlig.pdf" : "2026-11-24.pdf");
  }
  press("e", document.body, { ctrlKey: true });
  await settle();
  exporting.mockClear();
  await click([...asked().querySelectorAll("button")].find((it) => words(it) === "Avbryt")!);
  expect(exporting).not.toHaveBeenCalled();
  expect(document.querySelector("dialog[open], .file")).toBeNull();
});

test("a secret briefing in which nothing is marked has no public variant to offer", async () => {
  await start();
  await choose("#status", "secret");
  await choose("#status-ground", "law:24-1-8");
  expect(words(".name .badge")).toBe("Sekretessbelagd");
  await click(button("Utdelning"));
  expect(words(asked())).toContain("Hela genomgången: Sekretessbelagd");
  expect(words(asked())).toContain("Markera först det som inte är offentligt");
  expect([...asked().querySelectorAll("button")].map((it) => words(it))).toEqual(["Avbryt", "Allt"]);
});

test("what cannot be kept is told, and nothing is marked", async () => {
  await start({ edit: fakeHost(new URLSearchParams("fail=edit")).edit });
  await markSlide();
  expect(words("#trouble-title")).toBe("Markeringen kunde inte sparas");
  expect(all("[data-page] .marks")).toEqual([]);
});

test("axe finds nothing, with everything marked and the question open", async () => {
  await start();
  await markSlide();
  await click("#mark-notes");
  await choose("#status", "secret");
  await click(button("Spara som PDF"));
  expect(await violations()).toEqual([]);
});
