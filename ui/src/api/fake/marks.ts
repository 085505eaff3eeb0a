// What a fake host says of what is not public.

import type { Deck, Guard, Slide, SlideMark, Text } from "../wire";
import type { Kept } from "./shelf";

const words = (text: Text): string => text.map((span) => span.text).join("");

/** The marks of a slide, as the deck tells them. */
export function marksOf(slide: Slide, kept: Kept | undefined): SlideMark[] {
  const figures = JSON.stringify(slide);
  const shown = (target: string) => target === slide.id || target.startsWith("figure:");
  const isOn = (target: string) =>
    target === slide.id || target === `notes:${slide.id}` || (target.startsWith("figure:") && figures.includes(`"${target.slice(7)}"`));
  return Object.entries(kept?.marks ?? {})
    .filter(([target]) => isOn(target))
    .map(([target, ground]) => ({ target, ground, words: `Inte offentlig ${ground}`, shown: shown(target) }));
}

export function guardOf(deck: Deck, kept: Kept | undefined): Guard | null {
  const marks = kept?.marks ?? {};
  const headlines = (kind: string) => deck.slides.filter(({ id }) => `${kind}${id}` in marks).map((slide) => words(slide.headline));
  const figures = deck.figures.filter(({ id }) => `figure:${id}` in marks).map(({ value, wording }) => `${value} ${wording}`);
  const status = kept?.status.status === "secret" ? `Sekretessbelagd: ${kept.status.ground}` : null;
  const guard = { slides: headlines(""), notes: headlines("notes:"), figures, status, language: deck.language };
  return status || Object.keys(marks).length > 0 ? guard : null;
}
