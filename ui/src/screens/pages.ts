// Pages of a briefing and the slides they show.

import type { Briefing, Slide } from "../api/wire";

export type Page = {
  /** From 1, as printed. */
  number: number;
  slide: Slide;
  /** The place of its slide in the deck, from 0. */
  index: number;
  svg: string;
  /** Which part of its slide this is, from 1, and of how many. */
  part: number;
  parts: number;
};

export function pagesOf({ deck, pages }: Briefing): Page[] {
  const count = (index: number, until = pages.length) => pages.slice(0, until).filter((p) => p.slide === index).length;
  return pages.flatMap(({ slide: index, svg }, at) => {
    const slide = deck.slides[index];
    return slide ? [{ number: at + 1, slide, index, svg, part: count(index, at) + 1, parts: count(index) }] : [];
  });
}

/** Where a page is in a briefing made anew: the same part, else the same slide, else the nearest place. */
export function placeOfPage(page: Page | undefined, pages: Page[], before: number): number {
  if (!page) return 0;
  const same = pages.findIndex((p) => p.slide.id === page.slide.id && p.part === page.part);
  if (same >= 0) return same;
  const slide = pages.findIndex((p) => p.slide.id === page.slide.id);
  return slide >= 0 ? slide : Math.max(0, Math.min(before, pages.length - 1));
}
