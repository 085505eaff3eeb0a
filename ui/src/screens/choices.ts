// What may be chosen. The program checks again; here a slip is explained before it is sent.

import type { AudienceChoice, Choices } from "../api/wire";

export const usualMinutes = [5, 10, 15, 45];

/** The minutes that were typed, or null when no briefing of that group can be so long. */
export function minutesFrom(typed: string, group: AudienceChoice): number | null {
  const trimmed = typed.trim();
  if (!/^\d{1,3}$/.test(trimmed)) return null;
  const minutes = Number(trimmed);
  return minutes >= group.shortest && minutes <= group.longest ? minutes : null;
}

/** The date when it is whole and of this century: a date field gives year 0002 while 2026 is being typed. */
export function dateFrom(typed: string): string | null {
  return /^20\d\d-\d\d-\d\d$/.test(typed) ? typed : null;
}

/** Another group: its usual length, if nobody chose another than the usual; always within its limits. */
export function withGroup(choices: Choices, from: AudienceChoice | undefined, to: AudienceChoice): Choices {
  const wished = from?.usual === choices.minutes ? to.usual : choices.minutes;
  const minutes = Math.min(Math.max(wished, to.shortest), to.longest);
  return { ...choices, audience: to.id, minutes };
}
