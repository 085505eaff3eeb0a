import { expect, test } from "vitest";
import { commandFor, stepTo, type Place, type Stroke } from "./keys";
import { placeOf } from "./place";

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({ key, ctrl: false, alt: false, shift: false, ...held });

test.each([
  ["ArrowRight", "elsewhere", "next"],
  ["ArrowLeft", "elsewhere", "previous"],
  ["PageDown", "elsewhere", "next"],
  ["PageUp", "strip", "previous"],
  ["Home", "strip", "first"],
  ["End", "elsewhere", "last"],
  ["ArrowDown", "strip", "next"],
  ["ArrowUp", "strip", "previous"],
  ["ArrowDown", "elsewhere", null],
  ["ArrowRight", "field", null],
  ["Home", "field", null],
  // A sign alone does nothing: speech input and cats type it too (WCAG 2.1.4).
  ["?", "elsewhere", null],
  ["F1", "field", "help"],
  ["p", "elsewhere", null],
  ["Enter", "strip", null],
] as const)("%s, %s: %s", (key, place, command) => {
  expect(commandFor(stroke(key), place)).toBe(command);
});

test.each(["field", "strip", "elsewhere"] as Place[])("Ctrl+P and Ctrl+E export, Ctrl+F searches: %s", (place) => {
  expect(commandFor(stroke("p", { ctrl: true }), place)).toBe("export");
  expect(commandFor(stroke("E", { ctrl: true }), place)).toBe("export");
  expect(commandFor(stroke("f", { ctrl: true }), place)).toBe("search");
});

test.each([["+", false, "larger"], ["+", true, "larger"], ["=", false, "larger"], ["-", false, "smaller"], ["0", false, "usual-size"], [",", false, "settings"], ["0", true, null]] as const)(
  "Ctrl and %s, shift %s: %s",
  (key, shift, command) => {
    for (const place of ["field", "strip", "elsewhere"] as Place[]) expect(commandFor(stroke(key, { ctrl: true, shift }), place)).toBe(command);
  },
);

test("keys that are pressed alone can be turned off; in the row of slides, and with Ctrl, they stay", () => {
  for (const key of ["ArrowRight", "PageDown", "Home"]) expect(commandFor(stroke(key), "elsewhere", false)).toBeNull();
  expect(commandFor(stroke("ArrowRight"), "strip", false)).toBe("next");
  expect(commandFor(stroke("p", { ctrl: true }), "elsewhere", false)).toBe("export");
  expect(commandFor(stroke("F1"), "elsewhere", false)).toBe("help");
});

test("keys held with others keep their meaning", () => {
  expect(commandFor(stroke("ArrowLeft", { alt: true }), "elsewhere")).toBeNull();
  expect(commandFor(stroke("ArrowRight", { ctrl: true }), "elsewhere")).toBeNull();
  expect(commandFor(stroke("p", { ctrl: true, shift: true }), "elsewhere")).toBeNull();
  expect(commandFor(stroke("End", { shift: true }), "elsewhere")).toBeNull();
  expect(commandFor(stroke("?", { shift: true }), "elsewhere")).toBeNull();
});

test.each([
  ["z", false, "undo"],
  ["y", false, "redo"],
  ["Z", true, "redo"],
  ["y", true, null],
] as const)("Ctrl+%s, shift %s: %s, but not in a field with a way back of its own", (key, shift, command) => {
  for (const place of ["text", "choice", "strip", "elsewhere"] as Place[]) expect(commandFor(stroke(key, { ctrl: true, shift }), place)).toBe(command);
  expect(commandFor(stroke(key, { ctrl: true, shift }), "field")).toBeNull();
});

test("slides are moved and removed in the strip, and nothing of it happens while one writes", () => {
  const alt = { alt: true };
  expect(commandFor(stroke("ArrowUp", alt), "strip")).toBe("up");
  expect(commandFor(stroke("ArrowDown", alt), "elsewhere")).toBe("down");
  expect(commandFor(stroke("Delete"), "strip")).toBe("remove");
  expect(commandFor(stroke("Delete"), "elsewhere")).toBeNull();
  for (const place of ["field", "text", "choice"] as Place[]) {
    expect(commandFor(stroke("ArrowUp", alt), place)).toBeNull();
    expect(commandFor(stroke("Delete"), place)).toBeNull();
    expect(commandFor(stroke("ArrowRight"), place)).toBeNull();
  }
  expect(commandFor(stroke("F2"), "strip")).toBe("headline");
  expect(commandFor(stroke("F7"), "text")).toBe("words");
  expect(commandFor(stroke("s", { ctrl: true }), "text")).toBe("versions");
});

test("slides stop at their ends, tabs go around", () => {
  expect(stepTo("previous", 0, 3)).toBe(0);
  expect(stepTo("next", 2, 3)).toBe(2);
  expect(stepTo("next", 0, 3)).toBe(1);
  expect(stepTo("last", 0, 3)).toBe(2);
  expect(stepTo("next", 2, 3, true)).toBe(0);
  expect(stepTo("previous", 0, 3, true)).toBe(2);
});

test("where the focus is", () => {
  document.body.innerHTML = `<input id="a"><div data-keys="strip"><button id="b"></button></div><button id="c"></button><textarea id="e" data-keys="text"></textarea><select id="f"></select><input type="checkbox" id="g"><search><a id="d" href="#x"></a></search>`;
  const place = (id: string) => placeOf(document.getElementById(id));
  expect([place("e"), place("f"), place("g")]).toEqual(["text", "choice", "choice"]);
  expect([place("a"), place("b"), place("c"), place("d"), placeOf(null)]).toEqual(["field", "strip", "elsewhere", "field", "elsewhere"]);
});
