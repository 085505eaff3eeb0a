import type { Changes, FigureRead, SlideName } from "../wire";

const slide = (id: string, headline: string, presented = true): SlideName => ({ id, headline, language: "sv", presented });
const read = (value: string, wording: string): FigureRead => ({
  value: `${value}\u00a0%`,
  wording,
  year: 2020,
  source: "DVV 2021, avsnitt 2.2.2, hösten 2020",
});
const practised = read("53", "de övade på att agera vid informationssäkerhetsincidenter");

/** A version that was worked on, with something of every kind. */
export const changes: Changes = {
  before: { title: "Digital säkerhet är ledningens sak", occasion: "Ledningsgruppen 24.11.2026", language: "sv", slides: 7, spoken: 220 },
  after: { title: "Digital säkerhet är ledningens sak", occasion: "Ledningsgruppen 12.1.2027", language: "sv", slides: 7, spoken: 250 },
  words_compared: true,
  choices: [
    { choice: "day", before: "2026-11-24", after: "2027-01-12" },
    { choice: "minutes", before: "10", after: "15" },
    { choice: "second", before: null, after: "fi" },
  ],
  new: [slide("own-1", "Så gjorde vi när skolans nät låg nere")],
  gone: [slide("c8-exercises.example", "Telefonlistan fanns bara på den server som låg nere")],
  moved: [{ slide: slide("why-now", "Tre av fyra svarande sade att resurserna inte räckte"), places: { before: 2, after: 5 } }],
  changed: [
    {
      slide: slide("c3-responsibility.message", "Ansvaret är vårt också när ingen har fått uppgiften"),
      places: null,
      presented_changed: false,
      seconds: { before: 42, after: 60 },
      texts: [
        {
          part: "headline",
          runs: [
            { are: "kept", text: "Ansvaret är " },
            { are: "removed", text: "ledningens" },
            { are: "added", text: "vårt" },
            { are: "kept", text: " också när ingen har fått uppgiften" },
          ],
        },
        { part: "notes", runs: [{ are: "kept", text: "När det inte är sagt vem som gör vad väntar alla." }, { are: "added", text: " Så var det i våras." }] },
        { part: "point", runs: [{ are: "removed", text: "Vem bestämmer en lördag?" }] },
      ],
      figures: [{ id: "dvv21-021", before: read("43", "ansvaret var inte tydligt"), after: read("44", "ansvaret var inte tydligt") }],
    },
    {
      slide: slide("law", "Lagen lägger ansvaret på ledningen", false),
      places: { before: 6, after: 9 },
      presented_changed: true,
      seconds: null,
      texts: [],
      figures: [{ id: "dvv21-010", before: null, after: practised }],
    },
  ],
  unchanged: [slide("ask", "Vi ber ledningsgruppen enas om två saker i dag")],
  figures: [
    { id: "dvv21-021", before: read("43", "ansvaret var inte tydligt"), after: read("44", "ansvaret var inte tydligt") },
    { id: "dvv21-010", before: null, after: practised },
  ],
  left_out: ["Språket"],
  taken_in: ["Öva före"],
};
