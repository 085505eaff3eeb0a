// The screen of the figures, on a host whose answers the test decides.

import { expect, test, vi } from "vitest";
import { fakeHost } from "../api/fake";
import { button, click, find, inAWindow, press, refusal, settle, start, type, words } from "../mounted";
import { emptyFigure, emptyQuestion, emptySurvey } from "./surveys";

inAWindow();

test("a survey is keyed in; what is wrong is told and nothing typed is lost", async () => {
  await start();
  await click(button("Siffror"));
  expect(document.title).toBe("Siffror – Lykta");
  expect(document.activeElement?.id).toBe("figures");
  press("ArrowRight");
  expect(document.querySelectorAll("[data-figure] .value").length).toBeGreaterThan(2);
  await click(".add");
  await type("#survey-title", "Kartläggning");
  await click(button("Spara undersökningen"));
  expect(document.activeElement?.className).toContain("problems");
  expect(words("#survey-when-wrong")).toBe("Fyll i fältet.");
  // Another screen and back: the form is as it was.
  await click("[data-place=briefing]");
  await click(button("Siffror"));
  expect(find<HTMLInputElement>("#survey-title").value).toBe("Kartläggning");
  for (const [field, value] of Object.entries({ publisher: "Förbundet", when: "våren 2024", year: "2024", "questions-0-topic": "Övar?", "questions-0-figures-0-wording": "de övade", "questions-0-figures-0-amount": "61" })) {
    await type(`#survey-${field}`, value);
  }
  await click(button("Spara undersökningen"));
  expect(document.activeElement?.getAttribute("data-survey")).toBe("own-1");
  expect(words("[data-survey=own-1]")).toContain("inskriven här");
  expect(words("[data-figure=own-1-00] .value")).toBe("61 %");
  await click("[data-survey=own-1] .link-button");
  await click(button("Behåll"));
  await click("[data-survey=own-1] .link-button");
  await click("dialog[open] .primary");
  expect(document.querySelector("[data-survey=own-1]")).toBeNull();
  expect(document.activeElement?.id).toBe("figures");
  expect(words("[role=status]")).toBe("Undersökningen är borttagen.");
});

test("figures that cannot be had are explained and can be asked for again", async () => {
  const figures = vi.fn(fakeHost().figures).mockRejectedValueOnce(refusal);
  await start({ figures });
  await click(button("Siffror"));
  expect(words("[role=alert]")).toContain("Programmet svarade inte som väntat (provat)");
  await click(button("Försök igen"));
  expect(document.querySelector("[role=alert]")).toBeNull();
  expect(document.querySelectorAll("section table tbody tr").length).toBe(1);
});

test("what is removed from a form takes its problems along; a form with something in it is not left unasked", async () => {
  await start();
  await click(button("Siffror"));
  await click(".add");
  await click(button("Avbryt"));
  expect(document.querySelector("#survey-title")).toBeNull();
  expect(document.activeElement?.id).toBe("figures");

  await click(".add");
  button("Lägg till ett tal").click();
  await click(button("Spara undersökningen"));
  expect(words("#survey-questions-0-figures-1-wording-wrong")).toBe("Fyll i fältet.");
  await click(button("Ta bort tal 1"));
  expect(document.activeElement?.id).toBe("survey-questions-0-figures");
  expect(document.querySelector(".wrong")).toBeNull();

  await type("#survey-title", "Kartläggning");
  await click(button("Avbryt"));
  expect(words("dialog[open] h2")).toBe("Stäng formuläret?");
  await click(button("Fortsätt fylla i"));
  expect(find<HTMLInputElement>("#survey-title").value).toBe("Kartläggning");
  await click(button("Avbryt"));
  await click(button("Stäng utan att spara"));
  expect(document.querySelector("#survey-title")).toBeNull();
});

test("what could not be saved or removed is told, and nothing else happens", async () => {
  const brief = vi.fn(fakeHost().brief);
  const host = fakeHost();
  const keyed = (await host.save_survey({ ...emptySurvey("sv"), title: "T", publisher: "P", when: "2024", year: "2024", questions: [{ ...emptyQuestion(), topic: "Ö", figures: [{ ...emptyFigure(), wording: "w", amount: "6" }] }] }, "2026-11-24")).figures;
  await start({ brief, figures: async () => keyed ?? expect.fail(), save_survey: () => Promise.reject(refusal), remove_survey: () => Promise.reject(refusal) });
  await click(button("Siffror"));
  await click("[data-survey^=own] .link-button");
  await click("dialog[open] .primary");
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(document.querySelector("[data-survey^=own]")).not.toBeNull();
  await click(".add");
  find("#survey-title").focus();
  await click(button("Spara undersökningen"));
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(words("[role=alert]")).not.toContain("Försök igen");
  expect(brief).not.toHaveBeenCalled();
});

test("how many are left is said when the typing rests", async () => {
  await start();
  await click(button("Siffror"));
  expect(words("[role=status]")).toBe("");
  await type("#filter-words", "ansvaret inte");
  expect(words("[role=status]")).toBe("");
  await settle(500);
  expect(words("[role=status]")).toBe(words(".count"));
});
