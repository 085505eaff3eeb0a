// The window as a whole, on a host whose answers the test decides.

import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "./api/fake";
import { ordinary } from "./api/fake/choices";
import type { Host } from "./api/host";
import type { Message } from "./api/wire";
import App from "./App.svelte";
import { speak } from "./i18n/wording.svelte";
import { emptyFigure, emptyQuestion, emptySurvey } from "./screens/surveys";

const refusal: Message = { code: "window-host-failed", arguments: { reason: "provat" } };
let app: object | undefined;

async function start(changed: Partial<Host> = {}): Promise<Host> {
  const host = { ...fakeHost(), ...changed };
  app = mount(App, { target: document.body, props: { host } });
  await settle();
  return host;
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  flushSync();
}

const find = <E extends Element>(selector: string): E => document.querySelector<E>(selector) ?? expect.fail(`no ${selector}`);
const words = (selector: string) => find(selector).textContent?.replace(/\s+/g, " ").trim();
const button = (name: string) => [...document.querySelectorAll("button")].find((b) => b.textContent?.includes(name)) ?? expect.fail(name);
const press = (key: string, on: Element = document.body, held: KeyboardEventInit = {}) => {
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  flushSync();
};

async function type(selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

async function open(screen: string): Promise<void> {
  button(screen).click();
  await settle();
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

test("opens the ready briefing", async () => {
  await start();
  expect(words("h1")).toBe("Ledningsgruppen 24.11.2026");
  expect(document.title).toBe("Ledningsgruppen 24.11.2026 – Lykta");
  expect(document.querySelectorAll("[data-page]").length).toBe(10);
  expect(words("article h2")).toBe("Vi ber ledningsgruppen enas om två saker i dag");
});

test("the twin follows the picture, whichever tab is chosen", async () => {
  await start();
  for (const tab of ["notes", "text", "numbers"]) {
    find<HTMLElement>(`#tab-${tab}`).click();
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
  press("ArrowRight", find("#tab-notes"));
  expect(find("#tab-text").getAttribute("aria-selected")).toBe("true");
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
  button("45 minuter").click();
  await settle();
  await vi.advanceTimersByTimeAsync(2000);
  flushSync();
  expect(brief).toHaveBeenCalledTimes(2);
  expect(words(".sum")).toContain("av 45");
});

test("a failing briefing: summary with focus, the earlier briefing stays, trying again helps", async () => {
  const brief = vi.fn(fakeHost().brief).mockRejectedValueOnce(refusal);
  await start({ brief });
  button("45 minuter").click();
  await settle();
  const summary = find("[aria-labelledby=trouble-title]");
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain("Programmet svarade inte som väntat (provat)");
  expect(document.querySelectorAll("[data-page]").length).toBe(10);
  button("Försök igen").click();
  await settle();
  expect(document.querySelector("#trouble-title")).toBeNull();
  expect(words(".sum")).toContain("av 45");
});

test("giving up on a failed briefing brings back the choices of the one that is shown", async () => {
  await start({ brief: () => Promise.reject(refusal) });
  button("45 minuter").click();
  await settle();
  expect(find<HTMLInputElement>("#minutes").value).toBe("45");
  button("Stäng").click();
  await settle();
  expect(document.querySelector("#trouble-title")).toBeNull();
  expect(find<HTMLInputElement>("#minutes").value).toBe("10");
});

test("a failing start can be tried again; what is no message is worded all the same", async () => {
  const open = vi.fn(fakeHost().open).mockRejectedValueOnce("command open not found");
  await start({ open });
  expect(words("#trouble-title")).toBe("Genomgången kunde inte öppnas");
  expect(document.body.textContent).toContain("command open not found");
  button("Försök igen").click();
  await settle();
  expect(words("h1")).toBe("Ledningsgruppen 24.11.2026");
});

test("export: busy, then where the file lies, and it can be opened", async () => {
  const slow = fakeHost(new URLSearchParams("slow=1000")).export;
  const host = await start({ export: vi.fn(slow), show_exported: vi.fn(async () => {}) });
  press("p", document.body, { ctrlKey: true });
  press("e", document.body, { ctrlKey: true });
  expect(find(".primary").getAttribute("aria-busy")).toBe("true");
  expect(words("[role=status]")).toBe("PDF-filen skapas …");
  await vi.advanceTimersByTimeAsync(1500);
  flushSync();
  expect(host.export).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ minutes: 10 }), "pdf");
  expect(words("[role=status]")).toBe("Sparad: /home/it/Dokument/Ledningsgruppen 2026-11-24.pdf");
  button("Öppna").click();
  expect(host.show_exported).toHaveBeenCalledOnce();
});

test("a cancelled export leaves no trace, a failed one says so", async () => {
  const refused = vi.fn<Host["export"]>().mockResolvedValueOnce(null).mockRejectedValueOnce(refusal);
  await start({ export: refused });
  button("Utdelning").click();
  await settle();
  expect(refused).toHaveBeenLastCalledWith(expect.anything(), "handout");
  expect(words("[role=status]")).toBe("");
  expect(words(".state")).toBe("Digital säkerhet är ledningens sak");
  button("Spara som PDF").click();
  await settle();
  expect(words("#trouble-title")).toBe("Filen skapades inte");
  expect(find(".primary").getAttribute("aria-disabled")).toBe("false");
});

test("another language of the program changes the words and nothing else", async () => {
  await start();
  press("ArrowRight");
  button("5 minuter").click();
  await settle();
  button("Suomi").click();
  await settle();
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
  find<HTMLElement>("#panel-notes button.figure").click();
  await settle();
  expect(document.activeElement?.id).toBe("figure-dvv21-013");
  expect(find("#tab-numbers").getAttribute("aria-selected")).toBe("true");
  expect(words("#figure-dvv21-013 .badge")).toBe("6 år gammal");
  expect(words("#figure-dvv21-013")).toContain("Motsägs av 89 %");
  expect(find("#panel-text button.figure").getAttribute("tabindex")).toBe("-1");
  find<HTMLElement>("#tab-text").click();
  flushSync();
  expect(find("#panel-text button.figure").hasAttribute("tabindex")).toBe(false);
  expect(document.querySelector(".strip button.figure")).toBeNull();
});

test("figures: a survey is keyed in; what is wrong is told and nothing typed is lost", async () => {
  await start();
  button("Siffror").click();
  await settle();
  expect(document.title).toBe("Siffror – Lykta");
  expect(document.activeElement?.id).toBe("figures");
  press("ArrowRight");
  expect(document.querySelectorAll("[data-figure] .value").length).toBeGreaterThan(2);
  find<HTMLElement>(".add").click();
  await settle();
  await type("#survey-title", "Kartläggning");
  button("Spara undersökningen").click();
  await settle();
  expect(document.activeElement?.className).toContain("problems");
  expect(words("#survey-when-wrong")).toBe("Fyll i fältet.");
  // Another screen and back: the form is as it was.
  button("Genomgångar").click();
  await settle();
  button("Siffror").click();
  await settle();
  expect(find<HTMLInputElement>("#survey-title").value).toBe("Kartläggning");
  for (const [field, value] of Object.entries({ publisher: "Förbundet", when: "våren 2024", year: "2024", "questions-0-topic": "Övar?", "questions-0-figures-0-wording": "de övade", "questions-0-figures-0-amount": "61" })) {
    await type(`#survey-${field}`, value);
  }
  button("Spara undersökningen").click();
  await settle();
  expect(document.activeElement?.getAttribute("data-survey")).toBe("own-1");
  expect(words("[data-survey=own-1]")).toContain("inskriven här");
  expect(words("[data-figure=own-1-00] .value")).toBe("61 %");
  find<HTMLElement>("[data-survey=own-1] .link-button").click();
  await settle();
  button("Behåll").click();
  await settle();
  find<HTMLElement>("[data-survey=own-1] .link-button").click();
  await settle();
  find<HTMLElement>("dialog[open] .primary").click();
  await settle();
  expect(document.querySelector("[data-survey=own-1]")).toBeNull();
  expect(document.activeElement?.id).toBe("figures");
  expect(words("[role=status]")).toBe("Undersökningen är borttagen.");
});

test("figures that cannot be had are explained and can be asked for again", async () => {
  const figures = vi.fn(fakeHost().figures).mockRejectedValueOnce(refusal);
  await start({ figures });
  button("Siffror").click();
  await settle();
  expect(words("[role=alert]")).toContain("Programmet svarade inte som väntat (provat)");
  button("Försök igen").click();
  await settle();
  expect(document.querySelector("[role=alert]")).toBeNull();
  expect(document.querySelectorAll("section table tbody tr").length).toBe(1);
});

test("figures: what is removed from a form takes its problems along; a form with something in it is not left unasked", async () => {
  await start();
  await open("Siffror");
  find<HTMLElement>(".add").click();
  await settle();
  button("Avbryt").click();
  await settle();
  expect(document.querySelector("#survey-title")).toBeNull();
  expect(document.activeElement?.id).toBe("figures");

  find<HTMLElement>(".add").click();
  await settle();
  button("Lägg till ett tal").click();
  button("Spara undersökningen").click();
  await settle();
  expect(words("#survey-questions-0-figures-1-wording-wrong")).toBe("Fyll i fältet.");
  button("Ta bort tal 1").click();
  await settle();
  expect(document.activeElement?.id).toBe("survey-questions-0-figures");
  expect(document.querySelector(".wrong")).toBeNull();

  await type("#survey-title", "Kartläggning");
  button("Avbryt").click();
  await settle();
  expect(words("dialog[open] h2")).toBe("Stäng formuläret?");
  button("Fortsätt fylla i").click();
  await settle();
  expect(find<HTMLInputElement>("#survey-title").value).toBe("Kartläggning");
  button("Avbryt").click();
  await settle();
  button("Stäng utan att spara").click();
  await settle();
  expect(document.querySelector("#survey-title")).toBeNull();
});

test("figures: what could not be saved or removed is told, and nothing else happens", async () => {
  const brief = vi.fn(fakeHost().brief);
  const host = fakeHost();
  const keyed = (await host.save_survey({ ...emptySurvey("sv"), title: "T", publisher: "P", when: "2024", year: "2024", questions: [{ ...emptyQuestion(), topic: "Ö", figures: [{ ...emptyFigure(), wording: "w", amount: "6" }] }] }, "2026-11-24")).figures;
  await start({ brief, figures: async () => keyed ?? expect.fail(), save_survey: () => Promise.reject(refusal), remove_survey: () => Promise.reject(refusal) });
  await open("Siffror");
  find<HTMLElement>("[data-survey^=own] .link-button").click();
  await settle();
  find<HTMLElement>("dialog[open] .primary").click();
  await settle();
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(document.querySelector("[data-survey^=own]")).not.toBeNull();
  find<HTMLElement>(".add").click();
  await settle();
  find<HTMLElement>("#survey-title").focus();
  button("Spara undersökningen").click();
  await settle();
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(words("[role=alert]")).not.toContain("Försök igen");
  expect(brief).not.toHaveBeenCalled();
});

test("figures: how many are left is said when the typing rests", async () => {
  await start();
  await open("Siffror");
  expect(words("[role=status]")).toBe("");
  await type("#filter-words", "ansvaret inte");
  expect(words("[role=status]")).toBe("");
  await vi.advanceTimersByTimeAsync(500);
  flushSync();
  expect(words("[role=status]")).toBe(words(".count"));
});

test("what was said on one screen is not said again on the next; the PDF of the slides is not saved from the figures", async () => {
  const exported = vi.fn<Host["export"]>();
  await start({ export: exported });
  press("ArrowRight");
  expect(words("[role=status]")).toContain("Bild 2");
  await open("Siffror");
  expect(words("[role=status]")).toBe("");
  press("p", document.body, { ctrlKey: true });
  await settle();
  expect(exported).not.toHaveBeenCalled();
});

test("a failure that comes late is told on the screen that is looked at then", async () => {
  await start({ export: () => new Promise((_, reject) => setTimeout(() => reject(refusal), 1000)) });
  button("Spara som PDF").click();
  await open("Innehållspaket");
  await vi.advanceTimersByTimeAsync(1000);
  flushSync();
  expect(words("#trouble-title")).toBe("Filen skapades inte");
  await open("Siffror");
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
  vi.useRealTimers();
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
