// What has changed, as it is shown and as it is heard.

import { mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import { changes } from "../../api/fake/changes";
import type { Changes, Language } from "../../api/wire";
import { speak } from "../../i18n/wording.svelte";
import { all, find, violations, words } from "../../mounted";
import ChangesView from "../ChangesView.svelte";

let shown: object | undefined;
afterEach(() => {
  if (shown) void unmount(shown);
  shown = undefined;
  document.body.innerHTML = "";
  speak("sv");
});

function show(changed: Partial<Changes> = {}, language: Language = "sv"): void {
  document.documentElement.lang = language;
  document.title = "Lykta";
  document.body.innerHTML = "<main><h1>Lykta</h1></main>";
  speak(language);
  shown = mount(ChangesView, { target: find("main"), props: { changes: { ...changes, ...changed } } });
}

test("first the numbers, then each part below a heading", () => {
  show();
  expect(words(".summary")).toBe("2 ändrade bilder, 1 ny bild, 1 bild borta, 1 flyttad bild, 1 nytt tal, 1 ändrat tal.");
  expect(document.body.textContent).toContain("Taltid: 4\u00a0min 10\u00a0s, förr 3\u00a0min 40\u00a0s.");
  expect(all("h3").map(words)).toEqual([
    "Val",
    "Nya bilder",
    "Bilder som är borta",
    "Flyttade bilder",
    "Ändrade bilder",
    "Tal i hela genomgången",
    "Ryms inte längre i tiden",
    "Utelämnas inte längre",
  ]);
  expect(all("h4")).toHaveLength(2);
});

test("what was taken out and what came in is said, not only coloured", () => {
  show();
  expect(words("del")).toBe("borttaget: ledningens");
  expect(words("ins")).toBe("tillagt: vårt");
  expect(words("dd")).toBe("Ansvaret är borttaget: ledningens slut på ändringen tillagt: vårt slut på ändringen också när ingen har fått uppgiften");
});

test.each([
  ["sv", "Mötesdag 24.11.2026 12.1.2027", "Andra språk inget Suomi"],
  ["fi", "Kokouspäivä 24.11.2026 12.1.2027", "Toinen kieli ei mitään Suomi"],
  ["en", "Day of the meeting 24 November 2026 12 January 2027", "Second language none Suomi"],
] as const)("choices stand beside each other in %s", (language, day, second) => {
  show({}, language);
  const rows = all("table tbody tr").map((row) => [...row.children].map(words).join(" "));
  expect(rows).toContain(day);
  expect(rows).toContain(second);
  expect(document.body.textContent).not.toMatch(/changes-|\{\$/);
});

test("figures have their wording, both values and their source", () => {
  show();
  const rows = all("table").at(-1)?.querySelectorAll("tbody tr") ?? [];
  expect([...rows].map((row) => [...row.children].slice(0, 3).map(words))).toEqual([
    ["ansvaret var inte tydligt", "43 %", "44 %"],
    ["de övade på att agera vid informationssäkerhetsincidenter", "–", "53 %"],
  ]);
  expect(words("article li")).toBe("Ändrat tal: 43 % → 44 % (ansvaret var inte tydligt). DVV 2021, avsnitt 2.2.2, hösten 2020");
});

const none: Partial<Changes> = { choices: [], new: [], gone: [], moved: [], changed: [], figures: [], left_out: [], taken_in: [] };

test("nothing changed says so, and a changed time alone is told", () => {
  show({ ...none, after: { ...changes.after, spoken: changes.before.spoken } });
  expect(words(".summary")).toBe("Ingenting har ändrats.");
  expect(all("h3")).toEqual([]);
  if (shown) void unmount(shown);
  show(none);
  expect(words(".summary")).toBe("Bilderna och talen är desamma.");
});

test("two languages say that no words are compared, and each keeps its own", () => {
  show({ words_compared: false, after: { ...changes.after, language: "fi" } });
  expect(words(".advice")).toContain("på olika språk");
  expect(all("section > p[lang]").map((p) => p.lang)).toEqual(["sv", "fi"]);
});

test("axe finds nothing", async () => {
  show();
  expect(await violations()).toEqual([]);
});
