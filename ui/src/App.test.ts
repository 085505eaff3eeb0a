// The window as a whole, on a host whose answers the test decides.

import { flushSync } from "svelte";
import { expect, test, vi } from "vitest";
import { fakeHost } from "./api/fake";
import { ordinary } from "./api/fake/choices";
import type { Host } from "./api/host";
import { button, click, find, inAWindow, press, refusal, settle, start, type, violations, words } from "./mounted";

inAWindow();

test("opens the ready briefing", async () => {
  await start();
  expect(words("h1")).toBe("Ledningsgruppen 24.11.2026");
  expect(document.title).toBe("Ledningsgruppen 24.11.2026 – Lykta");
  expect(document.querySelectorAll("[data-page]").length).toBe(10);
  expect(words("article h2")).toBe("Vi ber ledningsgruppen enas om två saker i dag");
});

test("the twin follows the picture, whichever tab is chosen", async () => {
  await start();
  for (const tab of ["edit", "notes", "text", "numbers"]) {
    find(`#tab-${tab}`).click();
    flushSync();
    const twin = find(".picture + #panel-text");
    expect(twin.hasAttribute("hidden")).toBe(false);
    expect(twin.classList.contains("heard")).toBe(tab !== "text");
  }
  expect(find(".picture > [aria-hidden=true]").hasAttribute("inert")).toBe(true);
});

test("keys turn the pages, tabs and fields keep theirs", async () => {
  await start();
  press("ArrowRight");
  press("PageDown");
  expect(words("[data-page][aria-current] .number")).toBe("3");
  press("ArrowRight", find("#tab-edit"));
  expect(find("#tab-notes").getAttribute("aria-selected")).toBe("true");
  press("End", find("#minutes"));
  expect(words("[data-page][aria-current] .number")).toBe("3");
  press("ArrowUp", find("[data-page='3']"));
  expect(words("[data-page][aria-current] .number")).toBe("2");
  press("End");
  expect(words("[role=status]")).toBe("Bild 10 av 10 Så läser du siffrorna");
});

test("typed minutes are sent after a pause, invalid ones are explained and not sent", async () => {
  const brief = vi.fn(fakeHost().brief);
  await start({ brief });
  press("End");
  await type("#minutes", "3");
  expect(brief).not.toHaveBeenCalled();
  expect(words("#minutes-wrong")).toContain("från 5 till 90");
  expect(find("#minutes").getAttribute("aria-invalid")).toBe("true");
  await type("#minutes", "5");
  expect(brief).toHaveBeenCalledExactlyOnceWith({ ...ordinary, minutes: 5 });
  expect(document.querySelector("#minutes-wrong")).toBeNull();
  expect(document.querySelectorAll("[data-page]").length).toBe(7);
  expect(words("section details li span")).toBe("Öva före");
});

test("an answer that comes too late changes nothing", async () => {
  const slow = fakeHost();
  const brief = vi.fn<Host["brief"]>(async (choices) => {
    await new Promise((resolve) => setTimeout(resolve, choices.minutes === 5 ? 1000 : 10));
    return slow.brief(choices);
  });
  await start({ brief });
  button("5 minuter").click();
  await click(button("45 minuter"));
  await settle(2000);
  expect(brief).toHaveBeenCalledTimes(2);
  expect(words(".sum")).toContain("av 45");
});

test("a failing briefing: summary with focus, the earlier briefing stays, trying again helps", async () => {
  const brief = vi.fn(fakeHost().brief).mockRejectedValueOnce(refusal);
  await start({ brief });
  await click(button("45 minuter"));
  const summary = find("[aria-labelledby=trouble-title]");
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain("Programmet svarade inte som väntat (provat)");
  expect(document.querySelectorAll("[data-page]").length).toBe(10);
  await click(button("Försök igen"));
  expect(document.querySelector("#trouble-title")).toBeNull();
  expect(words(".sum")).toContain("av 45");
});

test("giving up on a failed briefing brings back the choices of the one that is shown", async () => {
  await start({ brief: () => Promise.reject(refusal) });
  await click(button("45 minuter"));
  expect(find<HTMLInputElement>("#minutes").value).toBe("45");
  await click(button("Stäng"));
  expect(document.querySelector("#trouble-title")).toBeNull();
  expect(find<HTMLInputElement>("#minutes").value).toBe("10");
});

test("a failing start can be tried again; what is no message is worded all the same", async () => {
  const open = vi.fn(fakeHost().open).mockRejectedValueOnce("command open not found");
  await start({ open });
  expect(words("#trouble-title")).toBe("Genomgången kunde inte öppnas");
  expect(document.body.textContent).toContain("command open not found");
  await click(button("Försök igen"));
  expect(words("h1")).toBe("Ledningsgruppen 24.11.2026");
});

test("export: busy, then where the file lies, and it can be opened", async () => {
  const slow = fakeHost(new URLSearchParams("slow=1000")).export;
  const host = await start({ export: vi.fn(slow), show_exported: vi.fn(async () => {}) });
  press("p", document.body, { ctrlKey: true });
  press("e", document.body, { ctrlKey: true });
  expect(find(".primary").getAttribute("aria-busy")).toBe("true");
  expect(words("[role=status]")).toBe("PDF-filen skapas …");
  await settle(1500);
  expect(host.export).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ minutes: 10 }), "pdf");
  expect(words("[role=status]")).toBe("Sparad: /home/it/Dokument/Ledningsgruppen 2026-11-24.pdf");
  button("Öppna").click();
  expect(host.show_exported).toHaveBeenCalledOnce();
});

test("a cancelled export leaves no trace, a failed one says so", async () => {
  const refused = vi.fn<Host["export"]>().mockResolvedValueOnce(null).mockRejectedValueOnce(refusal);
  await start({ export: refused });
  await click(button("Utdelning"));
  expect(refused).toHaveBeenLastCalledWith(expect.anything(), "handout");
  expect(words("[role=status]")).toBe("");
  expect(words(".state")).toBe("Digital säkerhet är ledningens sak");
  await click(button("Spara som PDF"));
  expect(words("#trouble-title")).toBe("Filen skapades inte");
  expect(find(".primary").getAttribute("aria-disabled")).toBe("false");
});

test("another language of the program changes the words and nothing else", async () => {
  await start();
  press("ArrowRight");
  await click(button("5 minuter"));
  await click(button("Suomi"));
  expect(document.documentElement.lang).toBe("fi");
  expect(words("#tab-notes")).toBe("Muistiinpanot");
  expect(words("#group option")).toBe("Johtoryhmä");
  expect(words("h1")).toBe("Ledningsgruppen 24.11.2026");
  expect(find("h1").getAttribute("lang")).toBe("sv");
  expect(words("[data-page][aria-current] .number")).toBe("2");
  expect(find<HTMLInputElement>("#minutes").value).toBe("5");
});

test("a number in the notes opens its record; in the text too, where the tab key reaches it only when it is seen", async () => {
  await start();
  press("ArrowRight");
  await click("#panel-notes button.figure");
  expect(document.activeElement?.id).toBe("figure-dvv21-013");
  expect(find("#tab-numbers").getAttribute("aria-selected")).toBe("true");
  expect(words("#figure-dvv21-013 .badge")).toBe("6 år gammal");
  expect(words("#figure-dvv21-013")).toContain("Motsägs av 89 %");
  expect(find("#panel-text button.figure").getAttribute("tabindex")).toBe("-1");
  find("#tab-text").click();
  flushSync();
  expect(find("#panel-text button.figure").hasAttribute("tabindex")).toBe(false);
  expect(document.querySelector(".strip button.figure")).toBeNull();
});

test("what was said on one screen is not said again on the next; the PDF of the slides is not saved from the figures", async () => {
  const exported = vi.fn<Host["export"]>();
  await start({ export: exported });
  press("ArrowRight");
  expect(words("[role=status]")).toContain("Bild 2");
  await click(button("Siffror"));
  expect(words("[role=status]")).toBe("");
  press("p", document.body, { ctrlKey: true });
  await settle();
  expect(exported).not.toHaveBeenCalled();
});

test("a failure that comes late is told on the screen that is looked at then", async () => {
  await start({ export: () => new Promise((_, reject) => setTimeout(() => reject(refusal), 1000)) });
  button("Spara som PDF").click();
  await click(button("Innehållspaket"));
  await settle(1000);
  expect(words("#trouble-title")).toBe("Filen skapades inte");
  await click(button("Siffror"));
  expect(words("#trouble-title")).toBe("Filen skapades inte");
});

test("the program may have had to choose another language than was asked for", async () => {
  const brief: Host["brief"] = async (choices) => (await fakeHost().brief({ ...choices, language: "sv" }));
  await start({ brief });
  await type("#deck-language", "fi");
  expect(find<HTMLSelectElement>("#deck-language").value).toBe("sv");
});

test("a real case that is chosen among more choices stays there", async () => {
  await start();
  await type(".more #case", "sakyla-2022");
  expect(find<HTMLSelectElement>(".more #case").value).toBe("sakyla-2022");
  expect(document.querySelectorAll("#case").length).toBe(1);
});

test("a second language and a language of the handout go with the choices", async () => {
  const brief = vi.fn(fakeHost().brief);
  await start({ brief });
  await type("#second-language", "fi+");
  expect(brief).toHaveBeenLastCalledWith(expect.objectContaining({ second: "fi", second_slides: true, handout: null }));
  await type("#second-language", "");
  await type("#handout-language", "fi");
  expect(brief).toHaveBeenLastCalledWith(expect.objectContaining({ second: null, second_slides: false, handout: "fi" }));
  expect(words(".exports button")).toBe("Utdelning (A4), Suomi");
});

test("axe finds nothing in the structure", async () => {
  await start();
  expect(await violations()).toEqual([]);
});
