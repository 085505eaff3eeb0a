import type { Place, Stroke } from "./keys";

export function strokeOf(event: KeyboardEvent): Stroke {
  const { key, altKey, shiftKey } = event;
  // On a Mac the command key stands where Ctrl stands elsewhere.
  return { key, alt: altKey, shift: shiftKey, ctrl: event.ctrlKey || event.metaKey };
}

/** Form fields, the search and dialogs keep their own keys. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return "elsewhere";
  if (target.closest("[data-keys=text]")) return "text";
  if (target.closest("select, [type=checkbox], [type=radio]")) return "choice";
  if (target.closest("input, select, textarea, [contenteditable], search, dialog")) return "field";
  return target.closest("[data-keys=strip]") ? "strip" : "elsewhere";
}
