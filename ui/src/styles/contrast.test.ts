import { describe, expect, test } from "vitest";
import source from "./tokens.css?raw";

/** Text on its ground: at least 4.5 to 1. */
const text: [ink: string, grounds: string[]][] = [
  ["ink", ["ground", "ground-strip", "advice", "trouble", "action-over"]],
  ["ink-quiet", ["ground", "ground-strip", "action-over"]],
  ["action", ["ground", "advice", "trouble", "action-over"]],
  ["trouble-ink", ["ground", "trouble"]],
  ["primary-ink", ["primary", "primary-over"]],
  ["chosen-ink", ["chosen"]],
  ["nav-ink", ["nav"]],
  ["nav-ink-chosen", ["nav", "nav-chosen"]],
];

/** Edges, marks and rings against what lies beside them: at least 3 to 1. */
const marks: [mark: string, neighbours: string[]][] = [
  ["edge", ["ground"]],
  ["action", ["ground", "trouble"]],
  ["primary", ["ground"]],
  ["chosen", ["ground", "ground-strip"]],
  ["focus", ["ground", "ground-strip", "trouble"]],
  ["nav-focus", ["nav", "nav-chosen"]],
  ["nav-edge", ["nav"]],
  ["lantern", ["nav", "nav-chosen"]],
  ["time-talk", ["ground"]],
  ["time-discussion", ["ground"]],
  ["time-decision-edge", ["ground"]],
  ["trouble-edge", ["ground", "trouble"]],
];

const themes = { light: rolesOf(source, 0), dark: rolesOf(source, 1) };

/** Every role, or colour of the palette, as it is in light (0) or dark (1). */
function rolesOf(css: string, theme: 0 | 1): Map<string, string> {
  const both = (value: string) => /^light-dark\((.+), (.+)\)$/s.exec(value)?.[theme + 1] ?? value;
  return new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, both(value!.trim())]));
}

function colour(roles: Map<string, string>, name: string): number[] {
  const value = roles.get(name) ?? expect.fail(`no token --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(roles, other);
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1] ?? expect.fail(`--${name} is ${value}`);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  return pairs.map((pair) => parseInt(pair, 16) / 255);
}

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(roles: Map<string, string>, one: string, other: string): number {
  const [a, b] = [luminance(colour(roles, one)), luminance(colour(roles, other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(Object.entries(themes))("in %s", (_, roles) => {
  test.each(text.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))("%s is read on %s", (ink, ground) => {
    expect(contrast(roles, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))("%s is seen on %s", (mark, ground) => {
    expect(contrast(roles, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the measure itself is right", () => {
  const roles = new Map([["black", "#000"], ["white", "#fff"], ["grey", "#767676"]]);
  expect(contrast(roles, "black", "white")).toBeCloseTo(21);
  expect(contrast(roles, "grey", "white")).toBeCloseTo(4.54, 2);
});

const styled = import.meta.glob<string>(["../**/*.svelte", "./*.css"], { query: "?raw", import: "default", eager: true });

test("components use roles only, and only roles that exist", () => {
  const spaces = ["space", "target", "round", "column", "strip"];
  const palette = [...rolesOf(source.split("/* Roles")[0]!, 0).keys()];
  for (const [path, css] of Object.entries(styled)) {
    if (path.endsWith("tokens.css")) continue;
    expect(css.match(/#[0-9a-f]{3,8}\b(?=[;\s])|\brgba?\(|\bhsl\(/gi), `${path} has a colour of its own`).toBeNull();
    for (const [, name = ""] of css.matchAll(/var\(--([\w-]+)\)/g)) {
      expect(palette, `${path} uses the palette`).not.toContain(name);
      if (!spaces.some((space) => name.startsWith(space))) expect(themes.light.has(name), `${path}: --${name}`).toBe(true);
    }
  }
});

test("no style attribute: the content security policy would drop it", () => {
  for (const [path, component] of Object.entries(styled)) expect(component, path).not.toMatch(/\sstyle[=:]/);
});
