// What a screen reader gets of each kind of block.

import { mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import { picture } from "../../api/fake/picture";
import { swedish } from "../../api/fake/slides-sv";
import { slide, strong, text } from "../../api/fake/text";
import type { Bar, Block, Language } from "../../api/wire";
import SlideTwin from "./SlideTwin.svelte";

let shown: object | undefined;
afterEach(() => {
  if (shown) void unmount(shown);
  shown = undefined;
});

function twin(body: Block[], language: Language = "sv"): HTMLElement {
  document.body.innerHTML = "";
  const given = slide({ id: "a", kind: "message", headline: "Ansvaret är ledningens", kicker: "Ansvar", source_line: "DVV 2021", body });
  shown = mount(SlideTwin, { target: document.body, props: { slide: given, language } });
  return document.querySelector("article")!;
}

const words = (node: Element | null) => node?.textContent?.replace(/\s+/g, " ").trim();
const all = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map(words);
const bar = (label: string, percent: number): Bar => ({ label, percent, value: `${percent} %`, figure: label, role: "nation" });

test("headline, kicker and source, in the language of the briefing", () => {
  const node = twin([], "fi");
  expect(node.lang).toBe("fi");
  expect(words(node)).toBe("Ansvar Ansvaret är ledningens DVV 2021");
  expect(all(node, "h1, h2, h3")).toEqual(["Ansvaret är ledningens"]);
});

test("a paragraph keeps its runs together and marks what stands out", () => {
  const node = twin([{ block: "paragraph", tone: "lead", text: text("för ", strong("alla"), ".") }]);
  expect(node.querySelector("p.lead")?.innerHTML.replace(/<!--.*?-->| class="[^"]*"/g, "")).toBe("för <strong>alla</strong>.");
});

test("lists, numbered and not", () => {
  const items = [text("ett"), text("två")];
  const node = twin([{ block: "list", ordered: true, items }, { block: "list", ordered: false, items }]);
  expect(all(node, "ol > li")).toEqual(["ett", "två"]);
  expect(all(node, "ul > li")).toEqual(["ett", "två"]);
});

test("a table has caption, column headings and row headings; an empty heading is a cell", () => {
  const node = twin([{ block: "table", caption: "Vad siffrorna gäller", head: [text(""), text("Svar")], rows: [[text("Ansvar"), text("43 %")]] }]);
  expect(words(node.querySelector("caption"))).toBe("Vad siffrorna gäller");
  expect(all(node, "thead th[scope=col]")).toEqual(["Svar"]);
  expect(all(node, "thead td")).toEqual([""]);
  expect(all(node, "tbody th[scope=row]")).toEqual(["Ansvar"]);
  expect(all(node, "tbody td")).toEqual(["43 %"]);
});

test("a story says first that it is invented", () => {
  const node = twin([{ block: "story", mark: "Påhittat exempel", paragraphs: [text("En fredag."), text("En måndag.")] }]);
  expect(all(node, ".story > p")).toEqual(["Påhittat exempel", "En fredag.", "En måndag."]);
});

test("a number with whom it is about", () => {
  const node = twin([{ block: "number", figure: "f", value: "75 %", of: "alla svarande", text: text("hade för små resurser.") }]);
  expect(words(node)).toContain("75 % alla svarande hade för små resurser.");
});

test("bars are a table with the finding after it", () => {
  const node = twin([{ block: "bars", title: text("Övade varje år"), bars: [bar("Alla svarande", 53)], alt: "Drygt hälften övade." }]);
  expect(words(node.querySelector("caption"))).toBe("Övade varje år");
  expect(all(node, "thead th")).toEqual(["Svar", "Andel"]);
  expect(all(node, "tbody tr")).toEqual(["Alla svarande53 %"]);
  expect(words(node.querySelector("table + p"))).toBe("Drygt hälften övade.");
});

test("shares name what is not reported, and their headings are in the briefing's language", () => {
  const unreported = { points: 1, label: "1 % ej redovisat" };
  const node = twin([{ block: "shares", title: text("Tydligt?"), parts: [bar("nej", 43), bar("ja", 40)], unreported, alt: "Fler nej." }], "fi");
  expect(all(node, "thead th")).toEqual(["Vastaus", "Osuus"]);
  expect(all(node, "tbody tr")).toEqual(["nej43 %", "ja40 %", "1 % ej redovisat"]);
});

test("facts are a definition list", () => {
  const node = twin([{ block: "facts", rows: [{ label: "Klart", text: text("Till nästa möte") }] }]);
  expect(all(node, "dl dt")).toEqual(["Klart"]);
  expect(all(node, "dl dd")).toEqual(["Till nästa möte"]);
});

test("a picture is told in its words, and said to have none where nobody wrote any", () => {
  const block: Block = { block: "picture", picture, alt: "Ett torn.", caption: text("Vattentornet") };
  const node = twin([block]);
  expect(all(node, "figure > *")).toEqual(["Bild: Ett torn.", "Vattentornet"]);
  expect(all(twin([{ ...block, alt: " ", caption: null }], "fi"), "figure > *")).toEqual(["Kuva: Kuva ilman kuvausta"]);
});

test("the fake deck has every kind of block, so that nothing is shown untried", () => {
  const kinds = new Set(swedish.flatMap(({ body }) => body.map(({ block }) => block)));
  expect([...kinds].sort()).toEqual(["bars", "facts", "list", "number", "paragraph", "picture", "shares", "story", "table"]);
});
