// What gives up in the page itself leaves a log, as what gives up in the program does.

import type { Host } from "./api/host";
import type { Message } from "./api/wire";

/** A fault that comes again with every frame would fill the log with itself. */
const most = 5;

/** Tells the program of every failure that nobody has caught. */
export function tellFailures(host: Pick<Host, "page_failed">, page: Window = window): void {
  let told = 0;
  const tell = (at: string, what: string): void => {
    if (told++ < most) void host.page_failed({ at, what }).catch(() => {});
  };
  page.addEventListener("error", ({ filename, lineno, colno, message }) => tell(`${fileOf(filename)}:${lineno}:${colno}`, message));
  page.addEventListener("unhandledrejection", ({ reason }) => tell(placeOf(reason), wordsOf(reason)));
}

/** The name of a file of the page, without where the page is. */
function fileOf(address: string): string {
  return address.split("/").at(-1) ?? "";
}

/** Where an error came from: the first line of its stack that names a file. */
function placeOf(reason: unknown): string {
  const line = reason instanceof Error ? reason.stack?.match(/[^/\s(@]+\.(?:js|ts|svelte)[^\s)]*/)?.[0] : undefined;
  return line ?? "page";
}

/** An error's words; of a message of the program its key alone, since what it is filled in with may be a person's. */
function wordsOf(reason: unknown): string {
  if (reason instanceof Error) return `${reason.name}: ${reason.message}`;
  const code = (reason as Partial<Message> | null)?.code;
  return typeof code === "string" ? `message ${code}` : typeof reason;
}
