// Dates as people here write them: 9.3.2026. The program itself writes 2026-03-09.

/** A day as it is written: `9.3.2026`. */
export function dateText(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return year && month && day ? `${day}.${month}.${year}` : date;
}

/** The day that was typed: 9.3.2026, 9.3.26, 2026-03-09, or 9.3. for the next one from `today` on; null for anything else. */
export function dateTyped(typed: string, today: string): string | null {
  const text = typed.replaceAll(/\s/g, "");
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const own = /^(\d{1,2})\.(\d{1,2})(?:\.(20\d\d|\d\d)?)?$/.exec(text);
  if (!own) return null;
  const [date, month] = [Number(own[1]), Number(own[2])];
  if (own[3]) return day(own[3].length === 2 ? 2000 + Number(own[3]) : Number(own[3]), month, date);
  // 29.2. may have to wait for some years.
  const year = Number(today.slice(0, 4));
  for (let next = year; next <= year + 8; next++) {
    const found = day(next, month, date);
    if (found && found >= today) return found;
  }
  return null;
}

/** What is typed is whole: another digit would not make another day of it. */
export function isWhole(typed: string): boolean {
  return /\d{4}$|^\s*\d{4}-\d\d-\d\d\s*$/.test(typed.trim());
}

/** The day so many days later, or earlier below zero. */
export function dayAfter(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  const text = moved.toISOString().slice(0, 10);
  return /^20\d\d/.test(text) ? text : date;
}

/** The day's name in a language: `tisdag`. */
export function weekday(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

/** Today, where the person is. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function day(year: number, month: number, date: number): string | null {
  const found = new Date(Date.UTC(year, month - 1, date));
  const is = found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return is ? found.toISOString().slice(0, 10) : null;
}
