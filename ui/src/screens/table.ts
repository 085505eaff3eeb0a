// A table as it is stored, rows with a tab between cells, and as the grid that it is written in.

export type Cells = string[][];

/** A grid that nobody has written in. */
const empty: Cells = [["", ""], ["", ""]];

/** Rows of as many cells as the longest has. */
export function cellsOf(text: string): Cells {
  if (text === "") return empty.map((row) => [...row]);
  const rows = text.split(/\r\n|\r|\n/).map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** No cell holds a tab or an end of line: they are what divides cells. */
export function textOfCells(cells: Cells): string {
  return cells.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

export function withCell(cells: Cells, row: number, column: number, words: string): Cells {
  return cells.map((line, at) => (at === row ? line.map((cell, place) => (place === column ? words : cell)) : line));
}

/** The cells with others laid over them from a place on; the grid grows where they need it. What Excel copies ends with a line. */
export function pasted(cells: Cells, row: number, column: number, text: string): Cells {
  const coming = cellsOf(text.replace(/(\r\n|\r|\n)$/, ""));
  const height = Math.max(cells.length, row + coming.length);
  const width = Math.max(cells[0]?.length ?? 0, column + (coming[0]?.length ?? 0));
  return Array.from({ length: height }, (_, at) =>
    Array.from({ length: width }, (_, place) => coming[at - row]?.[place - column] ?? cells[at]?.[place] ?? ""),
  );
}

export const withRow = (cells: Cells): Cells => [...cells, (cells[0] ?? [""]).map(() => "")];
export const withColumn = (cells: Cells): Cells => cells.map((row) => [...row, ""]);
export const withoutRow = (cells: Cells, row: number): Cells => cells.filter((_, at) => at !== row);
export const withoutColumn = (cells: Cells, column: number): Cells => cells.map((row) => row.filter((_, at) => at !== column));
