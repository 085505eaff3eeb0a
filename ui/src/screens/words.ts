// What is said about the words of the slide at hand.

import type { DeckWords, Readability, UsedTerm } from "../api/wire";
import { say } from "../i18n/wording.svelte";
import type { Page } from "./pages";

export type SaidTerm = UsedTerm & { status: string };

/** The terms of a slide, without those that somebody keeps as they are: those that are met here first, and those that the group has met before. */
export function termsOf(words: DeckWords, slide: number, pages: Page[], kept: string[]): { first: SaidTerm[]; before: SaidTerm[] } {
  const used = (words.slides[slide]?.terms ?? []).filter(({ term }) => !kept.includes(term.id));
  const terms = used.map((used) => ({ ...used, status: statusOf(used, slide, pages) }));
  return { first: terms.filter((used) => used.first === slide || used.advice), before: terms.filter((used) => used.first !== slide && !used.advice) };
}

function statusOf({ advice, first, explained }: UsedTerm, slide: number, pages: Page[]): string {
  if (explained === slide) return say("window-words-explained-here");
  if (explained !== null) return say("window-words-explained", { number: numberOf(explained, pages) });
  if (advice) return say("window-words-advice");
  return first === slide ? say("window-words-first") : say("window-words-before", { number: numberOf(first, pages) });
}

/** The next page, after that at `place` and around, whose slide has words to look at, and how many. */
export function nextToLookAt(words: DeckWords, pages: Page[], place: number, kept: string[]): { place: number; count: number } | undefined {
  for (let step = 1; step <= pages.length; step++) {
    const at = (place + step) % pages.length;
    const page = pages[at];
    const terms = words.slides[page?.index ?? -1]?.terms ?? [];
    const count = terms.filter(({ advice, term }) => advice && !kept.includes(term.id)).length;
    if (page?.part === 1 && count > 0) return { place: at, count };
  }
  return undefined;
}

/** The number of the first page of a slide, as printed. */
export function numberOf(slide: number, pages: Page[]): number {
  return pages.find((page) => page.index === slide)?.number ?? slide + 1;
}

/** How easy something is to read, in one line; null when there is nothing to read. */
export function readabilityOf(counted: Readability | null): string | null {
  if (!counted) return null;
  const { lix, band, words_a_sentence: words } = counted;
  return lix !== null && band ? say("window-words-lix", { lix, band: say(`window-words-band-${band}`) }) : say("window-words-mean", { words });
}
