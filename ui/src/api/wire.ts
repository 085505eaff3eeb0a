// What crosses between the window and the program. Field names as the program's JSON has them.

export type Language = "sv" | "fi" | "en";

export type Deck = {
  format: number;
  pack: PackName;
  language: Language;
  audience: Named;
  title: string;
  /** YYYY-MM-DD */
  date: string;
  occasion: string;
  label: string;
  time: TimePlan;
  slides: Slide[];
  left_out: LeftOut[];
  figures: FigureRecord[];
  terms: Term[];
  sources: string[];
};

export type PackName = { id: string; version: string };
export type Named = { id: string; name: string };

/** All values but `minutes` are seconds. */
export type TimePlan = { minutes: number; talk: number; discussion: number; decision: number; spoken: number };

export type Slide = {
  id: string;
  kind: SlideKind;
  challenge: string | null;
  kicker: string | null;
  headline: Text;
  body: Block[];
  source_line: string | null;
  notes: Text[];
  prompts: string[];
  seconds: number;
  presented: boolean;
};

export type SlideKind = "ask" | "why-now" | "message" | "example" | "questions" | "decision" | "numbers" | "page";

export type Span = { text: string; strong?: boolean; figure?: string };
export type Text = Span[];

export type Block =
  | { block: "paragraph"; text: Text; tone: Tone }
  | { block: "list"; ordered: boolean; items: Text[] }
  | { block: "table"; caption: string | null; head: Text[]; rows: Text[][] }
  | { block: "story"; mark: string | null; paragraphs: Text[] }
  | { block: "number"; figure: string; value: string; of: string; text: Text }
  | { block: "bars"; title: Text; bars: Bar[]; alt: string }
  | { block: "shares"; title: Text; parts: Bar[]; unreported: Unreported | null; alt: string }
  | { block: "facts"; rows: Fact[] };

export type Tone = "body" | "lead" | "quiet";
export type Bar = { label: string; percent: number; value: string; figure: string; role: BarRole };
export type BarRole = "focus" | "nation" | "unsure" | "front-runners";
export type Unreported = { points: number; label: string };
export type Fact = { label: string; text: Text };
export type LeftOut = { id: string; name: string; seconds: number };

export type FigureRecord = {
  id: string;
  value: string;
  wording: string;
  topic: string;
  population: string;
  base: string;
  state: string;
  year: number;
  source: string;
  note: string | null;
  conflicts_with: string | null;
  unreported: string | null;
};

export type Term = { id: string; term: string; plain: string };

export type AudienceChoice = { id: string; name: string; usual: number; shortest: number; longest: number };

/** `date` is YYYY-MM-DD. */
export type Choices = { audience: string; minutes: number; language: Language; date: string };

/** `slide` is an index into `deck.slides`; a slide that did not fit has several pages. */
export type PageView = { slide: number; svg: string };

/** Worded from content/locales by its code. */
export type Message = { code: string; arguments: Record<string, string | number> };

export type Briefing = { choices: Choices; deck: Deck; pages: PageView[]; notices: Message[] };

export type Opening = {
  ui_language: Language;
  audiences: AudienceChoice[];
  deck_languages: Language[];
  briefing: Briefing;
};

export type Exported = { path: string };
