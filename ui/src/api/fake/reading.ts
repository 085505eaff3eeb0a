// A reading with every kind of part.

import { address } from "./picture";
import type { Language, Part, Prose, Reading } from "../wire";

const prose = (text: string): Prose => [{ text }];

const parts: Part[] = [
  { part: "heading", kicker: null, text: prose("Ansvaret är ledningens") },
  { part: "paragraph", tone: "body", text: [{ text: "För " }, { text: "alla", strong: true }, { text: " tyckte " }, { text: "43\u00a0%", figure: 1 }, { text: " om " }, { text: "loggen", term: "log" }, { text: "." }] },
  { part: "term", id: "log", term: "logg", plain: "Systemets dagbok." },
  { part: "list", ordered: false, items: [prose("ett"), prose("två")] },
  { part: "table", caption: "Vem gör vad", head: [prose("Vem"), prose("Vad")], rows: [[prose("Styrelsen"), prose("Beslutar")]] },
  {
    part: "chart",
    title: prose("Är ansvaret tydligt?"),
    head: ["Svar", "Andel"],
    bars: [
      { label: "inte tydligt", percent: 43, value: "43\u00a0%", role: "focus", figure: 1 },
      { label: "tydligt", percent: 40, value: "40\u00a0%", role: "nation", figure: 2 },
    ],
    unreported: { points: 17, label: "17\u00a0% ej redovisat" },
    finding: "Fler tyckte inte det.",
    alt: "Fler tyckte inte det. I diagrammet: 43 %, 40 %.",
  },
  { part: "number", value: "75\u00a0%", of: "alla svarande", text: prose("hade för små resurser."), figure: 3 },
  { part: "picture", picture: address, alt: "En kulle under en blå himmel.", caption: prose("Vattentornet") },
  { part: "story", mark: "Påhittat exempel", paragraphs: [prose("En fredag väntade alla.")] },
  {
    part: "questions",
    mark: "Svaren är påhittade exempel.",
    list: [{ question: prose("Vem ringer?"), answers: [{ label: "Gott svar", text: prose("Jouren.") }, { label: "Oroande svar", text: prose("Någon.") }] }],
  },
];

const short: Part[] = [
  { part: "paragraph", tone: "lead", text: prose("Vi ber ledningsgruppen enas om en sak i dag") },
  { part: "facts", rows: [{ label: "Vems beslut är det?", text: prose("Gruppen enas.") }, { label: "Vad kostar det?", text: prose("Kostnaden är inte angiven ännu.") }] },
];

const source = (number: number): Part => ({
  part: "source",
  figures: [{ number, value: "43\u00a0%", wording: "ansvaret var inte tydligt" }],
  rows: [{ label: "Källa", text: prose("DVV 2021, avsnitt 2.2.2") }],
});

export function readingOf(language: Language): Reading {
  return {
    language,
    title: "Digital säkerhet är ledningens sak",
    occasion: "Ledningsgruppen 24.11.2026",
    time: "Läses på ungefär 3 minuter",
    contents: "Innehåll",
    label: "Utmaningarna är formulerade av Lykta.",
    own: {
      municipality: "Kyrkslätt",
      logo: address,
      logo_alt: "Logotyp: Kyrkslätt",
      shades: [
        { rule: "#003a8c", focus: "#4671b0", others: "#12264a" },
        { rule: "#5d86c1", focus: "#5d86c1", others: "#dbe2ee" },
      ],
    },
    chapters: [
      { id: "short", title: "Det viktigaste först", left: null, parts: short },
      { id: "c3-responsibility", title: "Ansvar med namn", left: "Ungefär 2 minuter kvar", parts },
      { id: "sources", title: "Var siffrorna kommer från", left: null, parts: [1, 2, 3].map(source) },
    ],
  };
}
