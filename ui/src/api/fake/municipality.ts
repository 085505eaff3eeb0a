// What a fake host keeps about the municipality. Its steps back are those of the briefings alone.

import type { AskedFact, Message, Municipality, MunicipalityEdit, ProfileField } from "../wire";
import { challenges } from "./choices";

const asked = (id: string, kind: AskedFact["kind"], label: string, prompt: string): AskedFact => {
  return { id, kind, label, prompt, answer: null, said: "", problem: null, challenges: ["Öva före"] };
};

/** A picture of one point. */
export const tinyPicture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export class FakeMunicipality {
  kept: Municipality = {
    profile: { name_sv: "", name_fi: "", languages: [], size: "", aland: false, partner: "", colour: "", drawn: null, logo: null },
    facts: [
      asked("last-exercise", "date", "Senaste övningen", "När övade ni senast?"),
      asked("last-restore", "date", "Senaste återställningen på prov", "När provade någon senast?"),
      asked("contract-ends", "date", "Viktigaste it-avtalet slutar", "Vilken dag slutar avtalet?"),
      asked("it-staff", "number", "Anställda som sköter it", "Hur många?"),
    ],
    own: [],
    challenges: challenges.map(({ id, label }) => ({ id, label })),
  };

  change(edit: MunicipalityEdit): void {
    const kept = structuredClone(this.kept);
    if (edit.edit === "profile") this.#tell(kept.profile, edit.field, edit.value);
    if (edit.edit === "answer") {
      const fact = kept.facts.find(({ id }) => id === edit.fact);
      const refused: Message = { code: "about-us-no-date", arguments: { value: edit.answer ?? "" } };
      if (fact?.kind === "date" && edit.answer && !/^\d+\.\d+\.\d{4}$/.test(edit.answer)) throw refused;
      const said = edit.answer ? `Vi övade senast ${edit.answer}.` : edit.answer === "" ? "Vi har inte övat ännu." : "";
      if (fact) Object.assign(fact, { answer: edit.answer, said });
    }
    if (edit.edit === "own" && edit.id === null) kept.own.push({ id: `own-${kept.own.length + 1}`, fact: edit.fact });
    if (edit.edit === "own") kept.own = kept.own.map((own) => (own.id === edit.id ? { ...own, fact: edit.fact } : own));
    if (edit.edit === "forget") kept.own = kept.own.filter(({ id }) => id !== edit.id);
    this.kept = kept;
  }

  #tell(profile: Municipality["profile"], field: ProfileField, value: string): void {
    if (field === "region") profile.aland = value === "aland";
    else if (field === "languages") profile.languages = value.split(",").filter((code) => code === "sv" || code === "fi");
    else if (field === "name-sv" || field === "name-fi") profile[field === "name-sv" ? "name_sv" : "name_fi"] = value;
    else if (field === "colour") {
      const shade = { chosen: value, to_paper: 2.1, to_night: 8.3, rule: "#8a6100", on_night: value, focus: "#8a6100" };
      Object.assign(profile, { colour: value, drawn: value ? shade : null });
    } else profile[field] = value;
  }
}
