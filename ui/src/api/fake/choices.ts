import type { ChallengeChoice, Choices, FactView, TemplateChoice } from "../wire";

/** An ordinary briefing, made of the challenges. */
export const ordinary: Choices = {
  audience: "ledningsgrupp",
  minutes: 10,
  language: "sv",
  date: "2026-11-24",
  template: null,
  case: null,
  unconfirmed: false,
  region: "mainland",
  second: null,
  second_slides: false,
  handout: null,
  challenges: null,
};

const elsewhere = { id: "elsewhere", name: "Det hände i en annan kommun", about: "När något har stått i tidningen." };
const tonight = { id: "tonight", name: "Om det händer i natt", about: "En sida på väggen." };

export const templates: TemplateChoice[] = [
  { ...elsewhere, usual: 5, shortest: 5, longest: 15, case: true, audiences: ["ledningsgrupp", "kommunstyrelse"] },
  { ...tonight, usual: 5, shortest: 5, longest: 15, case: false, audiences: ["ledningsgrupp"] },
];

const source = { from: "Kommunförbundet", urls: ["https://www.kommunforbundet.fi/"], checked: "21.11.2026" };

export const facts: FactView[] = [
  { id: "duty", says: "Ledningen svarar för ansvaren.", status: "confirmed", open: "", mainland: true, ...source },
  { id: "watch", says: "Tillsynen ska räcka till.", status: "unconfirmed", open: "Läs 4 § i Finlex.", mainland: true, ...source },
];

/** The challenges that a group can be told of; about the last one it decides nothing. */
export const challenges: ChallengeChoice[] = [
  { id: "c3-responsibility", label: "Ansvaret", headline: "Ansvaret är ledningens också när ingen har fått uppgiften", language: "sv", decision: true },
  { id: "c8-practice", label: "Öva före", headline: "Den första gången vi övar ska inte vara på riktigt", language: "sv", decision: true },
  { id: "c1-language", label: "Ett gemensamt språk", headline: "Vi talar om samma sak med olika ord", language: "sv", decision: false },
];
