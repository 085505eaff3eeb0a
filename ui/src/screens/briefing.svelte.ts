// What the briefing screen knows and can do. The components show it; the host does the work.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Briefing, Choices, Edit, Form, Guard, Hit, Language, Message, Opening, Reading, Variant } from "../api/wire";
import { say, speak } from "../i18n/wording.svelte";
import { stepTo, type Step } from "../keyboard/keys";
import { Editing } from "./editing.svelte";
import { pagesOf, placeOfPage, type Page } from "./pages";
import { Search } from "./search.svelte";

/** What failed, as the second half of `window-trouble-…`. */
export type Attempt = "open" | "brief" | "read" | "size" | "export" | "show" | "language" | "edit" | "mark";
export type Trouble = { attempt: Attempt; message: Message };
export type Export = Extract<Form, "pdf" | "handout" | "reading" | "web">;

/** Said while a file is made. */
export const running: Record<Export, string> = {
  pdf: "window-export-running",
  handout: "window-export-running-handout",
  reading: "window-reading-running-pdf",
  web: "window-reading-running-web",
};

/** Per cent of the usual size of the text that is read. */
export const textSizes = [100, 115, 130, 150, 175, 200];
/** What stands below the slide. */
export type Tab = "edit" | "notes" | "text" | "numbers";

/** Said once by the live region; `quote` is in the language of the briefing. */
export type Announcement = { words: string; quote?: string };

const typingPause = 150;

export class BriefingDesk {
  opening = $state.raw<Opening | null>(null);
  briefing = $state.raw<Briefing | null>(null);
  /** What is wished for; runs ahead of the briefing while it is being made. */
  choices = $state.raw<Choices | null>(null);
  /** The briefing as it is read; made when it is first looked at. */
  reading = $state.raw<Reading | null>(null);
  textSize = $state(0);
  place = $state(0);
  tab = $state<Tab>("edit");
  trouble = $state.raw<Trouble | null>(null);
  exporting = $state<Export | null>(null);
  exported = $state<string | null>(null);
  announcement = $state.raw<Announcement>({ words: "" });
  /** What is marked in what is to be exported, while nobody has said which variant is meant. */
  asking = $state.raw<{ what: Export; guard: Guard } | null>(null);

  readonly pages: Page[] = $derived(this.briefing ? pagesOf(this.briefing) : []);
  readonly page: Page | undefined = $derived(this.pages[this.place]);

  readonly search: Search;
  readonly editing: Editing;

  readonly #host: Host;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #busy: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.search = new Search(host, (words) => this.announce(words));
    this.editing = new Editing(host, this);
  }

  async open(): Promise<void> {
    await this.#attempt("open", async () => {
      const opening = await this.#host.open();
      speak(opening.ui_language);
      this.adopt(opening);
    });
  }

  /** What the window shows from now on, as when other content was chosen. */
  adopt(opening: Opening): void {
    // What was asked of the earlier content is of no interest.
    clearTimeout(this.#pause);
    this.#asked++;
    this.opening = opening;
    this.choices = opening.briefing.choices;
    this.exported = null;
    this.#show(opening.briefing);
  }

  /** A briefing that did not come by its choices: from the library, new, or with a step back. */
  take(briefing: Briefing): void {
    clearTimeout(this.#pause);
    this.#asked++;
    const isOther = this.briefing !== null && briefing.id !== this.briefing.id;
    this.choices = briefing.choices;
    this.exported = null;
    if (this.trouble?.attempt === "brief") this.trouble = null;
    this.#show(briefing);
    if (isOther) this.place = 0;
  }

  /** Makes the briefing anew with what was chosen; what is being typed may pause first. */
  choose(choices: Choices, typing = false): void {
    this.choices = choices;
    clearTimeout(this.#pause);
    if (typing) this.#pause = setTimeout(() => void this.#brief(choices), typingPause);
    else void this.#brief(choices);
  }

  async #brief(choices: Choices, aloud = true): Promise<void> {
    const asked = ++this.#asked;
    await this.#attempt("brief", async () => {
      // Other choices are about the text as it was typed last.
      if (this.editing.isTyping) await this.editing.flush();
      const briefing = await this.inTurn(() => this.#host.brief(choices)).catch((reason: unknown) => {
        // An answer to an older question is of no interest, nor is its failure.
        if (asked === this.#asked) throw reason;
      });
      if (!briefing || asked !== this.#asked) return;
      this.#show(briefing);
      // The program may have had to choose otherwise; what was chosen since then stays.
      if (this.choices === choices) this.choices = briefing.choices;
      this.exported = null;
      if (aloud) this.announce(say("window-briefing-changed", { count: this.pages.length }));
    });
  }

  /** What changes the briefing is asked one after the other: an answer is never older than the one before. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#busy ? this.#busy.then(work) : work();
    const done = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#busy = done;
    void done.then(() => {
      if (this.#busy === done) this.#busy = undefined;
    });
    return turn;
  }

  /** Shows the briefing after something was done to it. What is wished for meanwhile stays, unless it was taken back. */
  keep(briefing: Briefing, takenBack = false): void {
    if (takenBack || this.choices === this.briefing?.choices) this.choices = briefing.choices;
    this.exported = null;
    this.#show(briefing);
  }

  /** Goes to a slide by its id. */
  goTo(slide: string): void {
    const place = this.pages.findIndex((page) => page.slide.id === slide);
    if (place >= 0) this.place = place;
  }

  #show(briefing: Briefing): void {
    const before = this.page;
    this.briefing = briefing;
    this.reading = null;
    this.place = placeOfPage(before, this.pages, this.place);
    if (this.search.typed) this.search.look(this.search.typed, false);
  }

  /** The text of the briefing that is shown. */
  async read(): Promise<void> {
    const { briefing } = this;
    if (!briefing) return;
    await this.#attempt("read", async () => {
      if (this.editing.isTyping) await this.editing.flush();
      const { reading, text_size } = await this.#host.read(briefing.choices);
      if (briefing !== this.briefing) return;
      this.reading = reading;
      this.textSize = Math.min(text_size, textSizes.length - 1);
    });
  }

  async resize(by: 1 | -1): Promise<void> {
    const size = this.textSize + by;
    const percent = textSizes[size];
    if (percent === undefined) return;
    this.textSize = size;
    this.announce(say("window-reading-size-now", { percent }));
    await this.#attempt("size", () => this.#host.set_text_size(size));
  }

  step(step: Step): void {
    if (this.pages.length > 0) this.go(stepTo(step, this.place, this.pages.length));
  }

  go(place: number): void {
    if (place === this.place) return;
    this.place = place;
    const words = say("window-slide-of", { number: place + 1, count: this.pages.length });
    this.announce(words, this.page?.slide.headline.map((span) => span.text).join(""));
  }

  /** Goes to the slide of a hit, with the tab that holds it. */
  show({ slide, kind }: Hit): void {
    this.tab = kind === "figure" ? "numbers" : kind === "notes" || kind === "glossary" ? "notes" : "text";
    const place = this.pages.findIndex((page) => page.index === slide);
    if (place >= 0) this.go(place);
  }

  /** Says who may see the briefing, or that something in it is not public. */
  async mark(edit: Extract<Edit, { edit: "status" | "mark" }>): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    await this.#attempt("mark", async () => {
      const briefing = await this.#host.edit(edit);
      if (asked !== this.#asked) return;
      this.#show(briefing);
      this.choices = briefing.choices;
      this.exported = null;
    });
  }

  /** Exports what is shown, not what is being typed. What is marked is asked for each time. */
  async export(what: Export, variant?: Variant): Promise<void> {
    const { briefing } = this;
    if (!briefing || this.exporting) return;
    this.exporting = what;
    this.exported = null;
    this.announce(say(running[what]));
    await this.#attempt("export", async () => {
      if (this.editing.isTyping) await this.editing.flush();
      const { choices } = briefing;
      const answer = await (variant ? this.#host.export(choices, what, variant) : this.#host.export(choices, what));
      if (answer && "asks" in answer) {
        this.asking = { what, guard: answer.asks };
        this.announce("");
        return;
      }
      this.exported = answer?.saved.path ?? null;
      this.announce(answer ? say("window-export-done", { path: answer.saved.path }) : "");
    });
    this.exporting = null;
  }

  async showExported(): Promise<void> {
    await this.#attempt("show", () => this.#host.show_exported());
  }

  /** The words change at once; the host's answer brings the names of the groups in the new language. */
  async speak(language: Language): Promise<void> {
    speak(language);
    await this.#attempt("language", async () => {
      this.opening = await this.#host.set_language(language);
      // What the author is told of facts is in the window's language; the briefing itself stays as it is.
      const { facts } = this.opening.briefing;
      if (this.briefing) this.briefing = { ...this.briefing, facts };
    });
  }

  announce(words: string, quote?: string): void {
    this.announcement = { words, ...(quote ? { quote } : {}) };
  }

  /** What could not be made is no longer wished for: the fields say again what is shown. */
  dismiss(): void {
    if (this.trouble?.attempt === "brief" && this.briefing) this.choices = this.briefing.choices;
    this.trouble = null;
  }

  /** Makes the same briefing anew, when what it is made from has changed; what has changed is said by who changed it. */
  again(): void {
    if (this.choices) void this.#brief(this.choices, false);
  }

  /** Tries again what failed, where trying again can help. */
  async retry(): Promise<void> {
    if (this.trouble?.attempt === "open") await this.open();
    else if (this.trouble?.attempt === "read") await this.read();
    else if (this.trouble?.attempt === "brief" && this.choices) await this.#brief(this.choices);
  }

  async #attempt(attempt: Attempt, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (this.trouble?.attempt === attempt) this.trouble = null;
    } catch (reason) {
      this.trouble = { attempt, message: messageOf(reason) };
    }
  }
}
