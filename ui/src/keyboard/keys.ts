// What a key means. No page, no focus, no state: only the mapping, so that it can be read and tested.

export type Stroke = { key: string; ctrl: boolean; alt: boolean; shift: boolean };

/** Where the focus is, as far as keys care. */
export type Place = "field" | "strip" | "elsewhere";

export type Step = "previous" | "next" | "first" | "last";
export type Command = Step | "export" | "search" | "help" | "settings" | Size;
/** Another size of the window's text. */
export type Size = "larger" | "smaller" | "usual-size";

const everywhere: Record<string, Step> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  PageUp: "previous",
  PageDown: "next",
  Home: "first",
  End: "last",
};

const inStrip: Record<string, Step> = { ...everywhere, ArrowUp: "previous", ArrowDown: "next" };

const sizes: Record<string, Size> = { "+": "larger", "=": "larger", "-": "smaller", "0": "usual-size" };
const held: Record<string, Command> = { p: "export", e: "export", f: "search", ",": "settings", ...sizes };

/** The command of a keystroke, or null when the key keeps its usual meaning. Without `singles` keys do little alone. */
export function commandFor(stroke: Stroke, place: Place, singles = true): Command | null {
  if (stroke.alt) return null;
  // On some keyboards the plus needs the shift key.
  if (stroke.ctrl) return stroke.shift && stroke.key !== "+" ? null : (held[stroke.key.toLowerCase()] ?? null);
  if (stroke.key === "F1") return "help";
  if (place === "field") return null;
  if (stroke.shift || (!singles && place === "elsewhere")) return null;
  return (place === "strip" ? inStrip : everywhere)[stroke.key] ?? null;
}

/** True for a command that changes the size of the window's text. */
export function isSize(command: Command): command is Size {
  return Object.values(sizes).includes(command as Size);
}

/** The place in a row of `count` after a step; a row of tabs goes around, slides stop at their ends. */
export function stepTo(step: Step, from: number, count: number, around = false): number {
  const last = count - 1;
  switch (step) {
    case "first":
      return 0;
    case "last":
      return last;
    case "previous":
      return from > 0 ? from - 1 : around ? last : 0;
    case "next":
      return from < last ? from + 1 : around ? 0 : last;
  }
}
