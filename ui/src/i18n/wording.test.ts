import { FluentResource } from "@fluent/bundle";
import { afterEach, expect, test } from "vitest";
import { duration } from "./duration";
import { languages, say, sayIn, sayMessage, speak } from "./wording.svelte";

const files = import.meta.glob<string>("../../../content/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const sources = import.meta.glob<string>(["../**/*.{ts,svelte}", "!../**/*.test.ts"], { query: "?raw", import: "default", eager: true });

afterEach(() => speak("sv"));

/** Every key with the placeholders that occur in it. */
function keysOf(file: string): Map<string, string[]> {
  const { body } = new FluentResource(file);
  return new Map(body.map((message) => [message.id, placeholders(message)]));
}

function placeholders(node: unknown): string[] {
  const names = new Set([...JSON.stringify(node).matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name!));
  return [...names].sort();
}

function wordingOf(language: string, name: string): Map<string, string[]> {
  return keysOf(files[`../../../content/locales/${language}/${name}`] ?? "");
}

const names = [...new Set(Object.keys(files).map((path) => path.split("/").at(-1)!))];

/** The files with the window's own words. */
const windows = names.filter((name) => name.startsWith("window"));

test.each(names)("%s has the same keys and placeholders in all languages", (name) => {
  const swedish = Object.fromEntries(wordingOf("sv", name));
  expect(Object.fromEntries(wordingOf("fi", name))).toEqual(swedish);
  expect(Object.fromEntries(wordingOf("en", name))).toEqual(swedish);
});

test("every key that the window uses exists, and every key is used", () => {
  const all = Object.values(sources).join("\n");
  const used = new Set([...all.matchAll(/["`](window-[a-z-]+)["`]/g)].map(([, key]) => key!));
  const stems = [...all.matchAll(/`(window-[a-z-]+-)\$\{/g)].map(([, stem]) => stem!);
  const keys = windows.flatMap((name) => [...wordingOf("sv", name).keys()]);
  expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
  expect(keys.filter((key) => !used.has(key) && !stems.some((stem) => key.startsWith(stem)))).toEqual([]);
});

test.each(languages)("no line is lost in $name", ({ code }) => {
  for (const name of names) {
    const source = files[`../../../content/locales/${code}/${name}`] ?? "";
    expect([name, wordingOf(code, name).size]).toEqual([name, source.match(/^[a-z0-9-]+ =/gm)?.length]);
  }
});

test("durations have no-break spaces", () => {
  expect(duration(220)).toBe("3\u00a0min 40\u00a0s");
  expect(duration(240)).toBe("4\u00a0min");
  expect(duration(15)).toBe("15\u00a0s");
});

test("plurals follow the language", () => {
  expect(say("window-left-out", { count: 1 })).toBe("1 utelämnat");
  expect(say("window-left-out", { count: 2 })).toBe("2 utelämnade");
  speak("fi");
  expect(say("window-minutes-step", { minutes: 5 })).toBe("5 minuuttia");
});

test("a message is worded by its code; an unknown one shows its code", () => {
  expect(sayMessage({ code: "window-host-failed", arguments: { reason: "open" } })).toContain("(open)");
  expect(sayMessage({ code: "nowhere", arguments: {} })).toContain("nowhere");
  expect(sayIn("fi", "window-twin-share")).toBe("Osuus");
});
