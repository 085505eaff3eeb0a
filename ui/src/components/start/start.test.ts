import { expect, test, vi } from "vitest";
import { fakeHost } from "../../api/fake";
import { ordinary } from "../../api/fake/choices";
import type { Host } from "../../api/host";
import { all, button, click, find, inAWindow, press, refusal, settle, start, type, violations, words } from "../../mounted";

inAWindow();

const first = (changed: Partial<Host> = {}) => start({ ...fakeHost(new URLSearchParams("first")), ...changed });
const newOne = async () => {
  press("n", document.body, { ctrlKey: true });
  await settle();
};
const submit = async () => {
  find<HTMLFormElement>("main form").requestSubmit();
  await settle();
};

test("the first run goes through three steps to the first briefing", async () => {
  const change = vi.fn(fakeHost().change_municipality);
  const made = vi.fn(fakeHost().new_briefing);
  await first({ change_municipality: change, new_briefing: made });
  expect(words("#start .lead")).toContain("korta genomgångar");
  await type("#name-sv", "Kristinestad");
  await settle(500);
  expect(change).toHaveBeenCalledWith({ edit: "profile", field: "name-sv", value: "Kristinestad" });
  await click(button("Nästa"));
  expect(document.activeElement).toBe(find("#step-title"));
  expect(all(".fact").length).toBe(3);
  await click(".fact .check input");
  expect(change).toHaveBeenLastCalledWith({ edit: "answer", fact: "last-exercise", answer: "" });
  await click(button("Nästa"));
  expect(words("[aria-current=step]")).toBe("3. Första genomgången");
  await submit();
  expect(made).toHaveBeenCalledWith({ ...ordinary, challenges: null }, null);
  expect(words("h1")).toContain("Ledningsgruppen");
  expect(words("[role=status]")).toContain("Genomgången är klar");
});

test("all of it can be skipped, and is not shown again", async () => {
  const passed = vi.fn(fakeHost().pass_start);
  await first({ pass_start: passed });
  await click(button("Hoppa över allt"));
  expect(passed).toHaveBeenCalledOnce();
  expect(words("h1")).toBe("Ledningsgruppen 24.11.2026");
});

test("a new briefing takes its minutes from the group and leaves out what is not ticked", async () => {
  const host = fakeHost();
  const made = vi.fn(host.new_briefing);
  await start({ ...host, new_briefing: made });
  await newOne();
  await type("#group", "kommunstyrelse");
  await type("#date", "1.12.2026");
  expect(words("fieldset")).toContain("(för kännedom)");
  await click(all("fieldset input")[1]!);
  await submit();
  const wished = { ...ordinary, audience: "kommunstyrelse", minutes: 15, date: "2026-12-01", challenges: ["c3-responsibility", "c1-language"] };
  expect(made).toHaveBeenCalledWith(wished, null);
  expect(words("h1")).toBe("Kommunstyrelsen 1.12.2026");
});

test("no challenge at all is told before anything is made", async () => {
  const made = vi.fn(fakeHost().new_briefing);
  await start({ new_briefing: made });
  await newOne();
  for (const box of all("fieldset input")) await click(box);
  await submit();
  expect(words("main .trouble")).toContain("Välj minst en utmaning.");
  expect(document.activeElement).toBe(find("main .trouble"));
  expect(made).not.toHaveBeenCalled();
  await type("#template", "tonight");
  expect(document.querySelector("fieldset")).toBeNull();
});

test("it can begin with the words of an earlier one, where there is one", async () => {
  const host = fakeHost();
  const made = vi.fn(host.new_briefing);
  await host.new_briefing({ ...ordinary, date: "2026-10-01" }, null);
  await start({ ...host, new_briefing: made });
  await newOne();
  expect(button("Avbryt")).toBeTruthy();
  const check = all("form > .check").find((label) => label.textContent?.includes("1.10.2026"))!;
  await click(check.querySelector("input")!);
  await submit();
  expect(made).toHaveBeenCalledWith(expect.anything(), 1);
});

test("what cannot be made is told and stays filled in; who leaves is where they were", async () => {
  await start({ new_briefing: () => Promise.reject(refusal) });
  await click("[data-place=figures]");
  await newOne();
  await type("#minutes", "20");
  await submit();
  expect(words("main .trouble")).toContain("Genomgången kunde inte göras");
  expect(find<HTMLInputElement>("#minutes").value).toBe("20");
  await click(button("Avbryt"));
  expect(words("h1")).toBe("Siffror");
});

test("a date that is none is explained when the field is left, and what is right says how it is told", async () => {
  await start();
  await click("[data-place=municipality]");
  find("#fact-last-exercise").focus();
  await type("#fact-last-exercise", "i våras");
  await settle(500);
  expect(document.querySelector(".fact .wrong")).toBeNull();
  find("#fact-last-exercise").blur();
  await settle();
  expect(words(".fact .wrong")).toContain("”i våras” är ingen dag");
  await type("#fact-last-exercise", "14.3.2026");
  await settle(500);
  expect(document.querySelector(".fact .wrong")).toBeNull();
  expect(words(".fact .said")).toContain("Vi övade senast 14.3.2026.");
});

test("a fact of one's own is added, said in two languages, and taken away with a way back", async () => {
  const host = fakeHost();
  const change = vi.fn(host.change_municipality);
  await start({ ...host, change_municipality: change });
  await click("[data-place=municipality]");
  await click(button("Lägg till en egen uppgift"));
  expect(document.activeElement).toBe(find("#own-1-label"));
  await type("#own-1-sv", "Vi har tre servrar.");
  await type("#own-1-fi", "Meillä on kolme palvelinta.");
  await click("#municipality fieldset input");
  await settle(500);
  const fact = { label: "", said: { sv: "Vi har tre servrar.", fi: "Meillä on kolme palvelinta." }, challenges: ["c3-responsibility"] };
  expect(change).toHaveBeenLastCalledWith({ edit: "own", id: "own-1", fact });
  await click(button("Ta bort uppgiften"));
  expect(document.querySelector("#own-1-label")).toBeNull();
  expect(document.activeElement).toBe(find(".notice button"));
});

test("what is being typed is kept when the screen is left", async () => {
  const change = vi.fn(fakeHost().change_municipality);
  await start({ change_municipality: change });
  await click("[data-place=municipality]");
  const field = find<HTMLInputElement>("#partner");
  field.value = "Kuntayhtymän ICT-toimija";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  press("o", document.body, { ctrlKey: true });
  await settle(10);
  expect(change).toHaveBeenCalledWith({ edit: "profile", field: "partner", value: "Kuntayhtymän ICT-toimija" });
});

test.each(["first", "new", "municipality"])("axe finds nothing: %s", async (place) => {
  if (place === "first") await first();
  else await start();
  if (place === "new") await newOne();
  if (place === "municipality") await click("[data-place=municipality]");
  expect(await violations()).toEqual([]);
});
