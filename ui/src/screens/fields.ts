// The fields of a slide as they stand beside it.

import type { Field, FieldAdvice, FieldKind, FieldPlace, Language, Slide } from "../api/wire";
import { say } from "../i18n/wording.svelte";

/** One line each; what is longer is still shown whole. */
const paragraphs: FieldKind[] = ["story", "notes", "body", "text", "list"];

/** What an own slide is made of stands there before anything is written. */
const basic: FieldKind[] = ["headline", "body", "text", "list", "table"];

export const isOneLine = (kind: FieldKind): boolean => !paragraphs.includes(kind) && kind !== "table";

/** How a field is known among those that are being written. */
export const keyOf = ({ field, language }: FieldPlace): string => `${field} ${language}`;
export const placeOfField = ({ id, language }: Field): FieldPlace => ({ field: id, language });

/** What stands in the field. A text area has line feeds alone, whatever the pack's file has. */
export const textOf = (field: Field): string => (field.own ?? field.base).replace(/\r\n?/g, "\n");

/** Nothing stands there and nothing is asked for: offered, and in nobody's way. */
export function isOffered(field: Field): boolean {
  return textOf(field) === "" && field.base === "" && !field.prompt && !basic.includes(field.kind);
}

export type Labelled = { field: Field; key: string; label: string };
export type FieldGroup = { language: Language; fields: Labelled[] };

/** The fields by language, the slide's own first; several of a kind are numbered. */
export function fieldGroups(slide: Slide, language: Language): FieldGroup[] {
  const fields = slide.fields ?? [];
  const others = fields.map((field) => field.language).filter((other) => other !== language);
  return [...new Set([language, ...others])].map((language) => {
    const here = fields.filter((field) => field.language === language);
    return { language, fields: here.map((field) => ({ field, key: keyOf(placeOfField(field)), label: labelOf(field, here) })) };
  });
}

function labelOf(field: Field, among: Field[]): string {
  const same = among.filter(({ kind }) => kind === field.kind);
  const name = say(`window-field-${field.kind}`);
  return same.length > 1 ? say("window-edit-numbered", { name, number: same.indexOf(field) + 1 }) : name;
}

/** The figures that stand in a text by their marks, each once, with the number that is read there where it is known. */
export function figuresIn(text: string, values: Map<string, string>): string[] {
  const marks = [...text.matchAll(/\{([a-zA-Z0-9-]+)(\|[^}]*)?\}/g)];
  return [...new Set(marks.map(([mark, id, words]) => (words === undefined && values.has(id!) ? `${mark} = ${values.get(id!)}` : mark)))];
}

/** What is known about the words of a field, where it is about the very text that stands there. */
export function adviceOn(advice: FieldAdvice[], field: Field, text: string): FieldAdvice | undefined {
  const found = advice.find(({ place }) => place.field === field.id && place.language === field.language);
  return found?.text.replace(/\r\n?/g, "\n") === text ? found : undefined;
}

/** Where one text has other words than an earlier one: what was put in, to be chosen and worked on. */
export function changedPart(before: string, after: string): [number, number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [start, after.length - end];
}
