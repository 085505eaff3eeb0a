// Content packs for the fake host.

import type { Completeness, Contents, Install, Language, PackCard, Problem } from "../wire";

const language = (code: Language, stale = 0, missing = 0): Completeness => ({
  language: code,
  offered: missing === 0,
  all: 1333,
  present: 1333 - missing,
  stale,
  missing,
  recorded: true,
});

const problem: Problem = {
  severity: "error",
  file: "challenges/c1-own/sv.md",
  line: 4,
  column: 1,
  message: { code: "pack-unknown-field", arguments: { field: "plane", expected: "plain" } },
  hint: { code: "pack-unknown-field-hint", arguments: { field: "plane", expected: "plain" } },
};

const bundled: PackCard = {
  id: "nine",
  version: "1.0.0",
  title: "Nio utmaningar i ledningen av digital säkerhet",
  label: "Utmaningarna är formulerade av Lykta.",
  language: "sv",
  origin: "bundled",
  chosen: true,
  usable: true,
  completeness: [language("sv"), language("fi"), language("en")],
  problems: [],
};

const own: PackCard = {
  ...bundled,
  id: "own",
  version: "2.1.0",
  title: "Förbundets nio utmaningar",
  label: "Utmaningarna är Kommunförbundets.",
  origin: "installed",
  chosen: false,
  completeness: [language("sv"), language("fi", 3), language("en", 0, 400)],
  problems: [{ ...problem, severity: "warning" }],
};

/** The packs of a fake program, and what can be done with them. */
export class FakePacks {
  #packs: PackCard[] = [bundled, own];

  readonly contents = (): Contents => ({ packs: this.#packs });

  /** A zip file is refused, a folder is installed. */
  readonly install = (folder: boolean): Install => {
    if (!folder) return { done: false, message: { code: "packs-refused", arguments: { path: "/x.zip" } }, problems: [problem], contents: this.contents() };
    this.#packs = [...this.#packs, { ...own, version: "2.2.0" }];
    return { done: true, message: { code: "packs-installed", arguments: { id: "own", version: "2.2.0" } }, problems: [], contents: this.contents() };
  };

  readonly choose = (id: string, version: string): void => {
    this.#packs = this.#packs.map((pack) => ({ ...pack, chosen: pack.id === id && pack.version === version }));
  };

  readonly remove = (id: string, version: string): Contents => {
    this.#packs = this.#packs.filter((pack) => pack.id !== id || pack.version !== version);
    if (!this.#packs.some((pack) => pack.chosen)) this.choose(bundled.id, bundled.version);
    return this.contents();
  };
}
