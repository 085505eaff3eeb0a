// The reading view on a host whose answers the test decides.

import { expect, test, vi } from "vitest";
import { fakeHost } from "../../api/fake";
import type { Host } from "../../api/host";
import { all, click, inAWindow, press, refusal, settle, start, violations, words } from "../../mounted";

/** By the whole name, which is not always what is written on it. */
const button = (name: string) => all("button").find((b) => (b.ariaLabel ?? words(b)) === name) ?? expect.fail(name);

async function startReading(changed: Partial<Host> = {}): Promise<void> {
  await start(changed);
  await click(button("Läsversion"));
}

inAWindow();

test("the text is asked for when it is looked at, and once", async () => {
  const read = vi.fn(fakeHost().read);
  await start({ read });
  expect(read).not.toHaveBeenCalled();
  await click(button("Läsversion"));
  expect(read).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ audience: "ledningsgrupp", minutes: 10, date: "2026-11-24" }));
  expect(document.activeElement?.id).toBe("read");
  expect(button("Läsversion").getAttribute("aria-current")).toBe("page");
  expect(words("h1")).toBe("Digital säkerhet är ledningens sak");
});

test("chapters are headed, listed in the contents, and told how long is left", async () => {
  await startReading();
  expect(all("article h2").map(words)).toEqual(["Det viktigaste först", "Ansvar med namn", "Var siffrorna kommer från"]);
  const links = all("nav ol a");
  expect(links.map((link) => document.querySelector(link.getAttribute("href")!)?.textContent)).toEqual(links.map((link) => link.textContent));
  expect(words("[data-chapter=c3-responsibility] .left")).toBe("Ungefär 2 minuter kvar");
});

test("figures lead to their source, terms stand right below", async () => {
  await startReading();
  for (const link of all("sup a")) expect(document.querySelector(link.getAttribute("href")!)?.closest(".source")).not.toBeNull();
  expect(all("sup a")[0]?.ariaLabel ?? all("sup a")[0]?.getAttribute("aria-label")).toBe("Källa 1");
  const mentioned = all(".mentioned")[0]?.closest("p");
  expect(words(mentioned?.nextElementSibling)).toBe("logg: Systemets dagbok.");
});

test("a chart is a table, and what is not reported has a row", async () => {
  await startReading();
  const rows = all("article table:has(svg) tbody tr");
  expect(rows.map(words)).toEqual(["inte tydligt43 %1", "tydligt40 %2", "17 % ej redovisat"]);
  expect(rows.map((row) => row.querySelector("rect")?.getAttribute("width"))).toEqual(["43%", "40%", "17%"]);
});

test("a picture has its words, and the head tells whose it is", async () => {
  await startReading();
  const [logo, picture] = all("main img") as HTMLImageElement[];
  expect(logo?.alt).toBe("Logotyp: Kyrkslätt");
  expect(words(".letterhead")).toBe("Kyrkslätt");
  expect(picture?.alt).toBe("En kulle under en blå himmel.");
  expect(picture?.src.startsWith("data:image/png;base64,")).toBe(true);
  expect(words("figcaption")).toBe("Vattentornet");
  const article = document.querySelector<HTMLElement>("article.own");
  expect(article?.style.getPropertyValue("--rule-dark")).toBe("#5d86c1");
});

test("the size is changed in steps and kept", async () => {
  const set_text_size = vi.fn(async () => {});
  await startReading({ set_text_size });
  button("Mindre text").click();
  expect(set_text_size).not.toHaveBeenCalled();
  for (let step = 0; step < 9; step++) button("Större text").click();
  await settle();
  expect(set_text_size.mock.calls.map((call: unknown[]) => call[0])).toEqual([1, 2, 3, 4, 5]);
  expect(document.querySelector("article")?.getAttribute("data-size")).toBe("5");
  expect(words("[role=status]")).toBe("Textens storlek är 200 procent.");
  expect(button("Större text").getAttribute("aria-disabled")).toBe("true");
});

test("it is saved as paper and as a web page", async () => {
  const saved = vi.fn(fakeHost().export);
  await startReading({ export: saved });
  await click(button("Spara som webbsida (en fil)"));
  expect(words(".state")).toContain("Ledningsgruppen 2026-11-24.html");
  press("e", document.body, { ctrlKey: true });
  await settle();
  expect(saved.mock.calls.map(([, form]) => form)).toEqual(["web", "reading"]);
});

test("a text that cannot be made says so and can be tried again", async () => {
  const read = vi.fn(fakeHost().read).mockRejectedValueOnce(refusal);
  await startReading({ read });
  expect(words("#trouble-title")).toBe("Texten kunde inte öppnas");
  await click(button("Försök igen"));
  expect(document.querySelector("#trouble-title")).toBeNull();
  expect(all("article h2").length).toBe(3);
});

test("axe finds nothing in the structure", async () => {
  await startReading();
  expect(await violations("label-content-name-mismatch")).toEqual([]);
});
