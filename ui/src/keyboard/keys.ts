// What a key means. No page, no focus, no state: only the mapping, so that it can be read and tested.

export type Stroke = { key: string; ctrl: boolean; alt: boolean; shift: boolean };

/**
 * Where the focus is, as far as keys care. A field has its keys and its own way back; a text that the program keeps as it
 * is typed has its keys, but its way back is the program's; a choice has its keys and no way back of its own.
 */
export type Place = "field" | "text" | "choice" | "strip" | "elsewhere";

export type Step = "previous" | "next" | "first" | "last";
export type Command = Step | "export" | "search" | "help" | "settings" | "new" | "library" | Size | Change;
/** What is done to the briefing and its slides. */
export type Change = "undo" | "redo" | "versions" | "headline" | "words" | "up" | "down" | "remove";
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
const held: Record<string, Command> = { p: "export", e: "export", f: "search", s: "versions", n: "new", o: "library", ",": "settings", ...sizes };

const back: Record<string, Command> = { z: "undo", y: "redo" };
const moved: Record<string, Command> = { ArrowUp: "up", ArrowDown: "down" };

/** The command of a keystroke, or null when the key keeps its usual meaning. Without `singles` keys do little alone. */
export function commandFor(stroke: Stroke, place: Place, singles = true): Command | null {
  const hasKeys = place === "field" || place === "text" || place === "choice";
  if (stroke.alt) return hasKeys || stroke.ctrl || stroke.shift ? null : (moved[stroke.key] ?? null);
  if (stroke.ctrl) return withCtrl(stroke.key.toLowerCase(), stroke.shift, place);
  if (stroke.key === "F1") return "help";
  if (stroke.key === "F2") return "headline";
  if (stroke.key === "F7") return "words";
  if (hasKeys || stroke.shift || (!singles && place === "elsewhere")) return null;
  if (stroke.key === "Delete" && place === "strip") return "remove";
  return (place === "strip" ? inStrip : everywhere)[stroke.key] ?? null;
}

/**
 * Steps are taken back everywhere but in a field that is no text of the briefing, such as the search: there the browser's
 * own way back stands. A text of the briefing leaves all of it to the program, which keeps what was just typed before it
 * takes anything back: two ways back in one field would undo the same letters twice.
 */
function withCtrl(key: string, shift: boolean, place: Place): Command | null {
  if (key in back) {
    if (place === "field") return null;
    return shift ? (key === "z" ? "redo" : null) : (back[key] ?? null);
  }
  // On some keyboards the plus needs the shift key.
  return shift && key !== "+" ? null : (held[key] ?? null);
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
