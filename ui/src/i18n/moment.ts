import { dateText } from "../screens/dates";
import { say } from "./wording.svelte";

/** A day and a time of day as people write them, of `2026-11-24T10:05:00`. */
export function momentOf(made: string): string {
  const [, date, hour, minute] = /^(\d+-\d+-\d+)T(\d+):(\d+)/.exec(made) ?? [];
  return date && hour && minute ? say("window-moment", { date: dateText(date), hour: String(Number(hour)), minute }) : made;
}
