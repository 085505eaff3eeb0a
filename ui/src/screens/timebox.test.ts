import { expect, test } from "vitest";
import type { Deck, Slide } from "../api/wire";
import { cellsOf, pasted, textOfCells, withCell, withColumn, withoutColumn, withoutRow, withRow } from "./table";
import { tooLong, whatToHide } from "./timebox";

const slide = (id: string, kind: Slide["kind"], more: Partial<Slide> = {}) =>
  ({ id, kind, challenge: /^(c\d)/.exec(id)?.[1] ?? null, presented: true, seconds: 20, headline: [], ...more }) as unknown as Slide;

const slides = [
  slide("g.ask", "ask"),
  slide("g.why-now", "why-now"),
  slide("c1.message", "message"),
  slide("c1.evidence-more", "message"),
  slide("c1.example", "example"),
  slide("c1.questions", "questions"),
  slide("c1.decision", "decision"),
  slide("c2.message", "message"),
  slide("c2.example", "example"),
  slide("c2.questions", "questions"),
  slide("own-1", "page"),
  slide("c2.example~2", "example"),
  slide("g.numbers", "numbers"),
  slide("pages.more", "page", { presented: false }),
];
const deck = (over: number, all = slides) => ({ slides: all, time: { talk: 100, spoken: 100 + over } }) as unknown as Deck;
const ids = (over: number, all = slides) => whatToHide(deck(over, all)).map(({ id }) => id);

test("nothing is proposed while there is room", () => {
  expect([tooLong(deck(-20)), tooLong(deck(0)), ids(0)]).toEqual([0, 0, []]);
});

test("further charts first, then questions, then examples of the last challenges, and no more than is needed", () => {
  expect(ids(1)).toEqual(["c1.evidence-more"]);
  expect(ids(60)).toEqual(["c1.evidence-more", "c2.questions", "c1.questions"]);
  expect(ids(61)).toEqual(["c1.evidence-more", "c2.questions", "c1.questions", "c2.example"]);
});

test("what is asked, decided, the message of what is decided on, and one's own slides stay", () => {
  expect(ids(9999)).toEqual(["c1.evidence-more", "c2.questions", "c1.questions", "c2.example", "c1.example", "c2.message"]);
});

test("where every slide is shown twice, hiding one gives the time of both", () => {
  const twice = [slide("c1.example", "example"), slide("c1.example.fi", "example", { language: "fi", seconds: 35 }), slide("c1.questions", "questions")];
  const found = whatToHide(deck(30, twice));
  expect(found.map(({ id, seconds }) => [id, seconds])).toEqual([["c1.questions", 20], ["c1.example", 55]]);
});

test("a table is rows with a tab between cells, and back", () => {
  expect(cellsOf("")).toEqual([["", ""], ["", ""]]);
  expect(cellsOf("a\tb\nc")).toEqual([["a", "b"], ["c", ""]]);
  for (const text of ["a\tb\nc\td", "a", "\t\n\t", "a\tb\n\t"]) expect(textOfCells(cellsOf(text))).toBe(text);
  expect(textOfCells([["a\tb", "c\nd"]])).toBe("a b\tc d");
});

test("cells are written, rows and columns come and go", () => {
  const cells = cellsOf("a\tb\nc\td");
  expect(textOfCells(withCell(cells, 1, 0, "x"))).toBe("a\tb\nx\td");
  expect(textOfCells(withoutRow(withRow(cells), 0))).toBe("c\td\n\t");
  expect(textOfCells(withoutColumn(withColumn(cells), 0))).toBe("b\t\nd\t");
});

test("what is copied from a spreadsheet fills the cells from where one stands, and the grid grows", () => {
  const cells = cellsOf("a\tb\nc\td");
  expect(textOfCells(pasted(cells, 1, 1, "1\t2\r\n3\t4\r\n"))).toBe("a\tb\t\nc\t1\t2\n\t3\t4");
  expect(textOfCells(pasted(cells, 0, 0, "x\ty"))).toBe("x\ty\nc\td");
});
