// The content screen, on a host whose answers the test decides.

import { expect, test, vi } from "vitest";
import type { Host } from "./api/host";
import { all, click, inAWindow, press, settle, start, violations, words } from "./mounted";

const cards = () => all("article h2").map((title) => title.textContent);

async function choose(name: string, place = 0): Promise<void> {
  const named = all("button").filter((button) => button.textContent?.trim().startsWith(name));
  await click(named[place] ?? expect.fail(name));
}

async function startContent(changed: Partial<Host> = {}): Promise<void> {
  await start(changed);
  await choose("Innehållspaket");
}

inAWindow();

test("the packs, their languages in words and numbers, and which one is used", async () => {
  await startContent();
  expect(document.title).toBe("Innehållspaket – Lykta");
  expect(document.activeElement?.id).toBe("content");
  expect(cards()).toEqual(["Nio utmaningar i ledningen av digital säkerhet", "Förbundets nio utmaningar"]);
  expect(words("li:nth-child(1) p")).toBe("nine 1.0.0, följer med Lykta Används nu");
  const cells = all("li:nth-child(2) tbody tr > *").map(words);
  expect(cells.slice(0, 4)).toEqual(["Svenska", "1 333 av 1 333", "0", "0"]);
  expect(cells.slice(4, 8)).toEqual(["Suomi", "1 330 av 1 333", "3", "0"]);
  expect(cells.slice(8)).toEqual(["English (erbjuds inte ännu)", "933 av 1 333", "0", "400"]);
  expect(words("li:nth-child(2) summary")).toBe("Fel: 0. Varningar: 1.");
  expect(document.querySelector("[aria-current=page]")?.textContent?.trim()).toBe("Innehållspaket");
});

test("a pack with errors is refused: each with file, line, column and what to do", async () => {
  await startContent();
  await choose("Installera zip-fil");
  expect(document.activeElement?.getAttribute("aria-labelledby")).toBe("outcome-title");
  expect(words("section")).toContain("challenges/c1-own/sv.md:4:1");
  expect(words("section")).toContain("Rätta namnet eller ta bort fältet");
  expect(cards().length).toBe(2);
  await choose("Stäng");
  expect(document.querySelector("section")).toBeNull();
  expect(document.activeElement?.id).toBe("content");
});

test("a pack is installed, chosen and removed; removing is asked first", async () => {
  await startContent();
  await choose("Installera mapp");
  expect(words("[role=status]")).toBe("Innehållspaketet är installerat: own 2.2.0.");
  await choose("Gör genomgångar av det här", 1);
  expect(words("li:nth-child(3) .chosen")).toBe("Används nu");
  expect(document.activeElement?.id).toBe("content");
  await choose("Ta bort", 1);
  expect(words("dialog[open] h2")).toBe("Ta bort own 2.2.0?");
  expect(words("dialog[open]")).toContain("Genomgångarna görs sedan av paketet som följer med Lykta.");
  await choose("Behåll");
  expect(cards().length).toBe(3);
  await choose("Ta bort", 1);
  await click("dialog[open] .primary");
  expect(cards().length).toBe(2);
  expect(words("li:nth-child(1) .chosen")).toBe("Används nu");
});

test("a dialog that is left changes nothing; a failure is told", async () => {
  const install_pack = vi.fn<Host["install_pack"]>().mockResolvedValueOnce(null).mockRejectedValueOnce("x");
  await startContent({ install_pack });
  await choose("Installera zip-fil");
  expect(document.querySelector("section")).toBeNull();
  await choose("Installera zip-fil");
  expect(words("section h2")).toBe("Gick inte");
});

test("keys of the slides rest here", async () => {
  const exported = vi.fn<Host["export"]>();
  await startContent({ export: exported });
  expect(press("p", document.body, { ctrlKey: true })).toBe(true);
  await settle();
  expect(exported).not.toHaveBeenCalled();
});

test("axe finds nothing in the structure", async () => {
  await startContent();
  expect(await violations()).toEqual([]);
});
