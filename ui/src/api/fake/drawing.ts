// Simple pictures of the fake slides: enough to see how the window holds them. The program draws the real ones.

import { address } from "./picture";
import type { Bar, Block, Slide, Text } from "../wire";

const fills = { focus: "#f2a313", nation: "#2f4a7c", unsure: "#c3cad5", "front-runners": "#fff" };
const plain = (text: Text): string => text.map((span) => span.text).join("");
const escape = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

type Style = { size?: number; bold?: boolean; fill?: string };

function line(words: string, x: number, y: number, { size = 22, bold = false, fill = "#161a22" }: Style = {}): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${fill}">${escape(words)}</text>`;
}

/** Lines of at most `width` characters; good enough for a fake. */
function wrap(words: string, width: number): string[] {
  return words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function lines(words: string, x: number, y: number, width: number, style: Style = {}): string {
  const leading = (style.size ?? 22) * 1.3;
  return wrap(words, width).map((part, at) => line(part, x, y + at * leading, style)).join("");
}

function share(parts: Bar[], y: number): string {
  let x = 48;
  return parts
    .map((part) => {
      const from = x;
      const width = part.percent * 8.64;
      x += width;
      const ink = part.role === "nation" ? "#fff" : "#161a22";
      const box = `<rect x="${from}" y="${y}" width="${width - 3}" height="88" fill="${fills[part.role]}"/>`;
      return box + line(part.value, from + 14, y + 42, { size: 34, bold: true, fill: ink }) + line(part.label, from + 14, y + 72, { size: 18, fill: ink });
    })
    .join("");
}

function bar({ label, percent, value, role }: Bar, y: number): string {
  const box = `<rect x="264" y="${y}" width="${percent * 5.6}" height="44" fill="${fills[role]}" stroke="#2f4a7c" stroke-width="2.5"/>`;
  return line(label, 48, y + 30, { size: 20 }) + box + line(value, 276 + percent * 5.6, y + 30, { bold: true });
}

function draw(block: Block, y: number): string {
  switch (block.block) {
    case "paragraph":
      return lines(plain(block.text), 48, y + 30, 78, block.tone === "quiet" ? { size: 16, fill: "#5a6473" } : {});
    case "list":
      return block.items.map((item, at) => line(block.ordered ? String(at + 1) : "•", 48, y + 40 + at * 52, { bold: true, fill: "#2f4a7c", size: 28 }) + line(plain(item), 96, y + 40 + at * 52)).join("");
    case "table":
      return [block.head, ...block.rows].map((row, r) => row.map((cell, c) => line(plain(cell), 48 + c * 280, y + 24 + r * 40, { size: 18, bold: r > 0 && c === 0 })).join("")).join("");
    case "story":
      return `<rect x="48" y="${y}" width="6" height="220" fill="#f2a313"/>` + block.paragraphs.map((part, at) => lines(plain(part), 80, y + 24 + at * 120, 62)).join("");
    case "number":
      return line(block.value, 44, y + 110, { size: 140, bold: true, fill: "#12264a" }) + lines(plain(block.text), 48, y + 170, 44);
    case "bars":
      return line(plain(block.title), 48, y, { size: 16, fill: "#5a6473" }) + block.bars.map((part, at) => bar(part, y + 28 + at * 68)).join("");
    case "shares":
      return line(plain(block.title), 48, y, { size: 16, fill: "#5a6473" }) + share(block.parts, y + 28);
    case "facts":
      return block.rows.map((row, at) => line(row.label, 48, y + 30 + at * 52, { fill: "#5a6473" }) + line(plain(row.text), 238, y + 30 + at * 52)).join("");
    case "picture":
      return `<image href="${address}" x="48" y="${y}" width="120" height="120"/>` + line(plain(block.caption ?? []), 48, y + 144, { size: 16 });
  }
}

export function drawing(slide: Slide, occasion: string, number: number): string {
  const night = slide.kind === "ask";
  const ink = night ? "#fff" : "#12264a";
  const grey = night ? "#b9c4d8" : "#5a6473";
  const body = slide.body.map((block, at) => draw(block, 160 + at * 190)).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" font-family="Source Sans 3">`,
    `<defs><linearGradient id="top"><stop offset="0" stop-color="#f2a313"/><stop offset="1" stop-color="#f2a313"/></linearGradient></defs>`,
    `<rect width="960" height="540" fill="${night ? "#12264a" : "#fff"}"/>`,
    slide.kind === "decision" ? `<rect width="960" height="12" fill="url(#top)"/>` : "",
    slide.kicker ? line(slide.kicker, 48, 48, { size: 16, bold: true }) : "",
    lines(plain(slide.headline), 48, 84, 52, { size: 34, bold: true, fill: ink }),
    night ? body.replace(/#161a22|#2f4a7c/g, "#dbe2ee") : body,
    slide.source_line ? line(slide.source_line, 48, 490, { size: 12, fill: grey }) : "",
    line(occasion, 48, 520, { size: 12, fill: grey }),
    line(String(number), 900, 520, { size: 12, fill: grey }),
    `</svg>`,
  ].join("");
}
