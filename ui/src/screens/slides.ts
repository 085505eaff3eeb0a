// The slides of a deck as they can be moved, hidden and made: pure, so that it can be read and tested.

import type { Deck, Field, Slide } from "../api/wire";

export type Towards = "up" | "down";

/** The place of a slide among those that can be moved: a slide in the second language goes with the one it says again. */
export function placeIdOf(slide: Slide): string {
  const ending = slide.language ? `.${slide.language}` : "";
  return ending && slide.id.endsWith(ending) ? slide.id.slice(0, -ending.length) : slide.id;
}

/** Made or doubled here: it can be deleted, and not only hidden. */
export function isOwn(id: string): boolean {
  return id.startsWith("own-") || id.includes("~");
}

/** What is made of the other slides cannot stand there twice. */
export function canBeDoubled(slide: Slide): boolean {
  return slide.kind !== "ask" && slide.kind !== "numbers";
}

/** The place that a slide goes to when it is moved by one: background pages stay behind what is presented. */
export function neighbour(slides: Slide[], slide: Slide, towards: Towards): string | undefined {
  const own = placeIdOf(slide);
  const places = [...new Set(slides.filter(({ presented }) => presented === slide.presented).map(placeIdOf))];
  const at = places.indexOf(own);
  return at < 0 ? undefined : places[towards === "up" ? at - 1 : at + 1];
}

const keyOf = ({ id, language }: Field): string => `${id} ${language}`;

function ownTexts(slide: Slide): string {
  return JSON.stringify((slide.fields ?? []).map((field) => [keyOf(field), field.own ?? null]));
}

/** The slide that a step was done to, told by what is different after it; undefined where it was no single slide. */
export function concerned(before: Deck, after: Deck): string | undefined {
  const earlier = new Map(before.slides.map((slide) => [slide.id, slide]));
  const come = after.slides.filter(({ id }) => !earlier.has(id));
  if (come.length > 0) return come.length <= 2 ? come[0]?.id : undefined;
  if (after.slides.length < before.slides.length) return undefined;
  const reworded = after.slides.find((slide) => ownTexts(slide) !== ownTexts(earlier.get(slide.id)!));
  if (reworded) return reworded.id;
  const [old, now] = [before.slides.map(({ id }) => id), after.slides.map(({ id }) => id)];
  const at = now.findIndex((id, place) => id !== old[place]);
  // The one that came from below stands where the other was; else the other went down.
  return at < 0 ? undefined : now[at + 1] === old[at] ? now[at] : old[at];
}
