import type { Slide, Span, Text } from "../wire";

/** Plain runs and figures, in order. */
export const text = (...runs: (string | Span)[]): Text => runs.map((run) => (typeof run === "string" ? { text: run } : run));
export const figure = (words: string, id: string): Span => ({ text: words.replace(" %", "\u00a0%"), figure: id });
export const strong = (words: string): Span => ({ text: words, strong: true });

type Given = Pick<Slide, "id" | "kind"> & { headline: string } & Partial<Omit<Slide, "headline">>;

/** A slide with what its kind leaves empty filled in. */
export function slide({ headline, ...given }: Given): Slide {
  const notes = given.notes ?? [];
  const words = notes.flat().reduce((sum, span) => sum + span.text.split(/\s+/).length, 0);
  return {
    challenge: null,
    group: null,
    kicker: null,
    body: [],
    source_line: null,
    provenance: [],
    prompts: [],
    presented: true,
    seconds: Math.max(15, Math.round(words / 2)),
    ...given,
    headline: text(headline),
    notes,
  };
}
