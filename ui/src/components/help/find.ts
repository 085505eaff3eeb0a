// Words that are looked for in the help.

import type { HelpBlock, HelpPage, HelpRun } from "../../api/wire";

/** A part of a text; `hit` when it is what was looked for. */
export type Piece = { text: string; hit: boolean };

const folded = (text: string): string => text.toLowerCase();

/** A text taken apart at what is looked for. */
export function piecesOf(text: string, wanted: string): Piece[] {
  const [low, word] = [folded(text), folded(wanted.trim())];
  // Letters that change their number in small print would shift every place behind them.
  if (!word || low.length !== text.length) return [{ text, hit: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), hit: false });
    pieces.push({ text: text.slice(at, at + word.length), hit: true });
    from = at + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

function runsOf(block: HelpBlock): HelpRun[][] {
  if (block.block === "paragraph") return [block.text];
  return block.block === "list" ? block.items : [...block.head, ...block.rows.flat()];
}

/** How often a page has what is looked for. */
export function hitsOf(page: HelpPage, wanted: string): number {
  const texts = [page.title, ...page.parts.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(runsOf).flat().map(({ text }) => text)])];
  return texts.flatMap((text) => piecesOf(text, wanted)).filter(({ hit }) => hit).length;
}
