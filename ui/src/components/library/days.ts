// Days and moments as a list shows them.

import type { Language } from "../../api/wire";
import { dateText } from "../../screens/dates";

/** A day in a language: `9.3.2026`, `9 Mar 2026`. */
export function dayIn(language: Language, date: string): string {
  if (language !== "en" || !/^\d{4}-\d\d-\d\d$/.test(date)) return dateText(date);
  const form: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat("en-GB", form).format(new Date(`${date}T00:00:00Z`));
}

/** When something was changed, in a language: `9.3.2026 8.05`; nothing when that was not written down. */
export function momentIn(language: Language, moment: string): string {
  const [date = "", time = ""] = moment.split("T");
  const [hour, minute] = time.split(":");
  if (!hour || !minute) return date ? dayIn(language, date) : "";
  return `${dayIn(language, date)} ${language === "en" ? `${hour}:${minute}` : `${Number(hour)}.${minute}`}`;
}
