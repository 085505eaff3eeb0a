// What has changed, as words for the window: the same sentences as in the text that the program writes.

import type { Changes, Choice, ChoiceChange, FigureChange, Language } from "../../api/wire";
import { languages, say } from "../../i18n/wording.svelte";

/** Words, and their language where it is not the window's. */
export type Words = { words: string; language?: Language };

/** A row of a table: its heading and its cells. */
export type Row = { id: string; name: Words; cells: Words[] };

export function nothingChanged(changes: Changes): boolean {
  const { choices, new: fresh, gone, moved, changed, figures, left_out, taken_in } = changes;
  const all: unknown[][] = [choices, fresh, gone, moved, changed, figures, left_out, taken_in];
  return all.every((list) => list.length === 0) && changes.before.spoken === changes.after.spoken;
}

/** How many slides and figures are different; what there is none of is not named. */
export function summary({ changed, new: fresh, gone, moved, figures }: Changes): string {
  const counts: [string, number][] = [
    ["changes-count-changed", changed.length],
    ["changes-count-new", fresh.length],
    ["changes-count-gone", gone.length],
    ["changes-count-moved", moved.length],
    ["changes-count-figures-new", figures.filter(({ before }) => !before).length],
    ["changes-count-figures-gone", figures.filter(({ after }) => !after).length],
    ["changes-count-figures-changed", figures.filter(({ before, after }) => before && after).length],
  ];
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count }));
  return `${said.length > 0 ? said.join(", ") : say("changes-no-slides")}.`;
}

export function choiceRows({ choices, before, after }: Changes): Row[] {
  return choices.map((change) => ({
    id: change.choice,
    name: { words: say(`changes-choice-${change.choice}`) },
    cells: [chosen(change, change.before, before.language), chosen(change, change.after, after.language)],
  }));
}

/** Names are in the language of their briefing; days, numbers and "none" in the window's. */
function chosen({ choice }: ChoiceChange, value: string | null, language: Language): Words {
  if (value === null) return { words: say("changes-nothing") };
  if (choice === "day") return { words: day(value) };
  if (choice === "language" || choice === "second") {
    const named = languages.find(({ code }) => code === value);
    return { words: named?.name ?? value, language: named?.code };
  }
  const named: Choice[] = ["title", "group", "template", "case"];
  return { words: value, language: named.includes(choice) ? language : undefined };
}

function day(written: string): string {
  const [year, month, day] = written.split("-").map(Number);
  return year && month && day ? say("date", { day, month, year: String(year) }) : written;
}

export function figureRows({ figures, before, after }: Changes): Row[] {
  return figures.map((figure) => {
    const read = figure.after ?? figure.before;
    const language = figure.after ? after.language : before.language;
    return {
      id: figure.id,
      name: { words: read?.wording ?? figure.id, language },
      cells: [
        { words: figure.before?.value ?? "–", language: before.language },
        { words: figure.after?.value ?? "–", language: after.language },
        { words: read?.source ?? "", language },
      ],
    };
  });
}

/** One figure in a sentence. */
export function figureSaid({ before, after }: FigureChange): string {
  const read = after ?? before;
  if (!read) return "";
  const values = { value: read.value, earlier: before?.value ?? "", wording: read.wording, source: read.source };
  if (!before) return say("changes-figure-new", values);
  if (!after) return say("changes-figure-gone", values);
  return say(before.value === after.value ? "changes-figure-record" : "changes-figure-value", values);
}
