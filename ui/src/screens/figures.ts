// Which numbers a slide rests on.

import type { Block, Deck, FigureRecord, Slide, Text } from "../api/wire";

export type UsedFigure = { record: FigureRecord; contradictions: FigureRecord[] };

/** The records of a slide's figures in the order in which they are read, each once, with what contradicts them. */
export function figuresOf(slide: Slide, deck: Deck): UsedFigure[] {
  const ids = [...ofText(slide.headline), ...slide.body.flatMap(ofBlock), ...slide.notes.flatMap(ofText), ...ofAnswers(slide)];
  return [...new Set(ids)].flatMap((id) => {
    const record = deck.figures.find((figure) => figure.id === id);
    return record ? [{ record, contradictions: contradictionsOf(record, deck.figures) }] : [];
  });
}

/** A contradiction is written at one of the two records but holds for both. */
export function contradictionsOf(record: FigureRecord, figures: FigureRecord[]): FigureRecord[] {
  return figures.filter((other) => other.conflicts_with === record.id || record.conflicts_with === other.id);
}

function ofAnswers({ answers = [] }: Slide): string[] {
  return answers.flatMap(({ question, good, worrying }) => [question, good, worrying].flatMap(ofText));
}

function ofText(text: Text): string[] {
  return text.flatMap((span) => (span.figure ? [span.figure] : []));
}

function ofBlock(block: Block): string[] {
  switch (block.block) {
    case "paragraph":
      return ofText(block.text);
    case "list":
      return block.items.flatMap(ofText);
    case "table":
      return [...block.head, ...block.rows.flat()].flatMap(ofText);
    case "story":
      return block.paragraphs.flatMap(ofText);
    case "number":
      return [block.figure, ...ofText(block.text)];
    case "bars":
      return [...ofText(block.title), ...block.bars.map((bar) => bar.figure)];
    case "shares":
      return [...ofText(block.title), ...block.parts.map((part) => part.figure)];
    case "facts":
      return block.rows.flatMap((row) => ofText(row.text));
    case "picture":
      return ofText(block.caption ?? []);
  }
}
