// What can be done to a slide, as entries of a menu.

import { tick } from "svelte";
import type { OwnKind, Slide } from "../../api/wire";
import { say } from "../../i18n/wording.svelte";
import type { BriefingDesk } from "../../screens/briefing.svelte";
import { hasPicture } from "../../screens/editing.svelte";
import { nextToLookAt } from "../../screens/words";
import { canBeDoubled, isOwn, neighbour, placeIdOf } from "../../screens/slides";

/** An entry of a menu. */
export type Entry = { words: string; keys?: string; does: () => void };

const kinds: OwnKind[] = ["text", "list", "table"];

/** Puts the focus into something and brings it into sight, which not every browser does by itself. */
export function reach(element: HTMLElement | null | undefined): void {
  element?.focus();
  element?.scrollIntoView?.({ block: "nearest" });
}

/** Lets somebody write in the headline of the slide at hand. */
export async function writeHeadline(desk: BriefingDesk): Promise<void> {
  desk.tab = "edit";
  await tick();
  const headline = document.querySelector<HTMLTextAreaElement>("[data-kind=headline]");
  headline?.select();
  reach(headline);
}

/** Goes on to the next slide with a word that the group may not know, and says how many there are. */
export async function lookAtWords(desk: BriefingDesk): Promise<void> {
  const { briefing, pages, place } = desk;
  if (!briefing) return;
  const found = nextToLookAt(briefing.words, pages, place, briefing.kept_terms);
  if (!found) return desk.announce(say("window-edit-words-none"));
  desk.go(found.place);
  desk.tab = "edit";
  await tick();
  desk.announce(say("window-edit-words-found", { count: found.count, number: found.place + 1 }));
  reach(document.querySelector<HTMLElement>("[data-keys=text]"));
}

/** A new slide behind this one, of each kind. */
export function newSlides(desk: BriefingDesk, slide: Slide): Entry[] {
  const make = async (kind: OwnKind) => {
    if (await desk.editing.add(kind, slide)) await writeHeadline(desk);
  };
  const show = async () => {
    if (await desk.editing.picture(slide)) await writeHeadline(desk);
  };
  const written = kinds.map((kind): Entry => ({ words: say(`window-edit-new-${kind}`), does: () => void make(kind) }));
  // A slide that has a picture already gets another one by its own button.
  return hasPicture(slide) ? written : [...written, { words: say("window-edit-new-picture"), does: () => void show() }];
}

/** All that can be done to a slide. */
export function entriesFor(desk: BriefingDesk, slide: Slide): Entry[] {
  const { editing } = desk;
  const slides = desk.briefing?.deck.slides ?? [];
  const move = (towards: "up" | "down", keys: string): Entry[] =>
    neighbour(slides, slide, towards) ? [{ words: say(`window-edit-move-${towards}`), keys, does: () => void editing.move(slide, towards) }] : [];
  const own = isOwn(placeIdOf(slide));
  return [
    ...move("up", "Alt+↑"),
    ...move("down", "Alt+↓"),
    { words: say(own ? "window-edit-delete" : "window-edit-hide"), keys: say("window-edit-key-delete"), does: () => void editing.remove(slide) },
    ...(canBeDoubled(slide) ? [{ words: say("window-edit-duplicate"), does: () => void editing.duplicate(slide) }] : []),
    ...newSlides(desk, slide).map((entry) => ({ ...entry, words: say("window-edit-new-of", { kind: entry.words }) })),
  ];
}
