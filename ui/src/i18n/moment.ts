import { say } from "./wording.svelte";

/** A day and a time of day as people write them, of `2026-11-24T10:05:00`. */
export function momentOf(made: string): string {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(made) ?? [];
  if (minute === undefined) return made;
  const plain = (digits: string | undefined) => String(Number(digits));
  return say("window-moment", { day: plain(day), month: plain(month), year: year ?? "", hour: plain(hour), minute });
}
