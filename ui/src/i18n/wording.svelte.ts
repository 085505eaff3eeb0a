// The program's own words, from content/locales. Fluent keeps plurals and numbers right in each language.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language, Message } from "../api/wire";

export const languages: { code: Language; name: string }[] = [
  { code: "sv", name: "Svenska" },
  { code: "fi", name: "Suomi" },
  { code: "en", name: "English" },
];

// What the window says when it opens; the words of what is opened seldom come with it: see later.ts.
const files = import.meta.glob<string>(["../../../content/locales/*/*.ftl", "!../../../content/locales/*/window-program.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map(languages.map(({ code }) => [code, bundleOf(code)]));

function bundleOf(language: Language): FluentBundle {
  // All three languages are written from left to right: isolation marks would only travel into copied text.
  const bundle = new FluentBundle(language === "sv" ? "sv-FI" : language, { useIsolating: false });
  fill(bundle, language, files);
  return bundle;
}

function fill(bundle: FluentBundle, language: Language, sources: Record<string, string>): void {
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(source));
  }
}

/** Adds words that are needed from now on, by the paths of their files. */
export function learn(sources: Record<string, string>): void {
  for (const [language, bundle] of bundles) fill(bundle, language, sources);
}

const shown = $state<{ language: Language }>({ language: "sv" });

/** The language that the program speaks now. */
export function uiLanguage(): Language {
  return shown.language;
}

/** Everything that was worded with `say` is worded anew. */
export function speak(language: Language): void {
  shown.language = language;
}

export type Values = Record<string, FluentVariable>;

/** A wording in the program's language. */
export function say(key: string, values: Values = {}): string {
  return sayIn(shown.language, key, values);
}

/** A wording in a given language, for what belongs to the briefing and not to the program. */
export function sayIn(language: Language, key: string, values: Values = {}): string {
  return format(language, key, values) ?? format(language, "window-unknown-message", { code: key }) ?? key;
}

/** A message of the program, worded by its code. */
export function sayMessage(message: Message): string {
  return say(message.code, message.arguments);
}

function format(language: Language, key: string, values: Values): string | null {
  const bundle = bundles.get(language);
  const pattern = bundle?.getMessage(key)?.value;
  // With a list for errors a missing value shows its name instead of failing the whole window.
  return bundle && pattern ? bundle.formatPattern(pattern, values, []) : null;
}
