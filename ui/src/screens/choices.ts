// What may be chosen. The program checks again; here a slip is explained before it is sent.

import type { AudienceChoice, Choices, Opening, TemplateChoice } from "../api/wire";

/** What has a usual, a shortest and a longest time: a group, or a template. */
export type Length = Pick<AudienceChoice, "usual" | "shortest" | "longest">;

export const usualMinutes = [5, 10, 15, 45];

/** The minutes that were typed, or null when no such briefing can be so long. */
export function minutesFrom(typed: string, length: Length): number | null {
  const trimmed = typed.trim();
  if (!/^\d{1,3}$/.test(trimmed)) return null;
  const minutes = Number(trimmed);
  return minutes >= length.shortest && minutes <= length.longest ? minutes : null;
}

/** The templates that the group may choose. */
export function templatesFor(opening: Opening, audience: string): TemplateChoice[] {
  return opening.templates.filter((template) => template.audiences.includes(audience));
}

/** What decides on the length: the template, or without one the group. */
export function lengthOf(opening: Opening, choices: Choices): (Length & { id: string }) | undefined {
  const template = templatesFor(opening, choices.audience).find(({ id }) => id === choices.template);
  return template ?? opening.audiences.find(({ id }) => id === choices.audience);
}

/** Another group or template: its usual length, if nobody chose another than the usual; always within its limits. */
export function changed(opening: Opening, choices: Choices, change: Partial<Choices>): Choices {
  const before = lengthOf(opening, choices);
  const wished = { ...choices, ...change };
  const known = templatesFor(opening, wished.audience).some(({ id }) => id === wished.template);
  const next = { ...wished, template: known ? wished.template : null };
  const length = lengthOf(opening, next);
  if (!length) return next;
  const minutes = before?.usual === choices.minutes ? length.usual : choices.minutes;
  return { ...next, minutes: Math.min(Math.max(minutes, length.shortest), length.longest) };
}
