// What is said of the marks of a slide.

import type { Slide } from "../../api/wire";

type Marks = Record<string, string>;

/** The id that marks know a slide by: one in the second language is marked as the one that it says again. */
export function markedId({ id, language }: Slide): string {
  return language && id.endsWith(`.${language}`) ? id.slice(0, -language.length - 1) : id;
}

/** The keys of what is seen beside the slide. */
export function saidOf(slide: Slide, marks: Marks): string[] {
  const id = markedId(slide);
  const said = [];
  if (id in marks) said.push("window-not-public");
  if (`notes:${id}` in marks) said.push("window-notes-not-public");
  if (slide.marks?.some(({ target }) => target.startsWith("figure:"))) said.push("window-figure-not-public");
  return said;
}
