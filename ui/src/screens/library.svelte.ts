// What the screen with all briefings knows and can do.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Briefing, Library, LibraryEntry, LibraryWish, Meeting, Message } from "../api/wire";
import { say } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";

const typingPause = 150;

/** What was done last, and the step that takes it back as long as nothing else was done. */
export type Done = { words: string; step: string };

/** What is open below a row: what can be done with it, or one of these in the making. */
export type Panel = { id: number; form: "none" | "copy" | "rename" };

const allOfThem: LibraryWish = { words: "", archived: false, by_change: false, page: 0 };

export class LibraryDesk {
  library = $state.raw<Library | null>(null);
  /** Those that were changed last; shown above a list that is too long to look through. */
  recent = $state.raw<LibraryEntry[]>([]);
  wish = $state.raw<LibraryWish>(allOfThem);
  panel = $state.raw<Panel | null>(null);
  done = $state.raw<Done | null>(null);
  trouble = $state.raw<Message | null>(null);

  readonly #host: Host;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(
    host: Host,
    readonly desk: BriefingDesk,
  ) {
    this.#host = host;
  }

  /** What was done last is what would be taken back next. */
  get canUndo(): boolean {
    return this.done !== null && this.done.step === stepOf(this.desk.briefing);
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    await this.#attempt(async () => {
      const { wish } = this;
      const library = await this.#host.library(wish);
      const recent = library.at_hand > 10 ? (await this.#host.library({ ...allOfThem, by_change: true })).briefings : [];
      // An answer to an older question is of no interest.
      if (asked !== this.#asked) return;
      this.library = library;
      this.recent = recent.slice(0, 5);
      // The last one of a page may have gone.
      if (wish.page > 0 && wish.page >= library.pages) this.look({ page: Math.max(0, library.pages - 1) });
    });
  }

  /** Another page, another order, other words; what is being typed may pause first. */
  look(change: Partial<LibraryWish>, typing = false): void {
    this.wish = { ...this.wish, page: 0, ...change };
    this.panel = null;
    clearTimeout(this.#pause);
    if (!typing) return void this.load();
    this.#pause = setTimeout(() => {
      void this.load().then(() => this.desk.announce(say("window-library-count", { count: this.library?.found ?? 0 })));
    }, typingPause);
  }

  /** Whether it could be opened. */
  open(id: number): Promise<boolean> {
    return this.#attempt(async () => this.desk.take(await this.#host.open_briefing(id)));
  }

  /** The same for another group or day, with all that was made of it. Whether it could be made. */
  copy(id: number, audience: string, date: string): Promise<boolean> {
    return this.#attempt(async () => {
      const choices = await this.#host.choices_of(id);
      this.desk.take(await this.#host.new_briefing({ ...choices, audience, date }, id));
    });
  }

  rename({ id }: LibraryEntry, name: string): Promise<boolean> {
    return this.#change(() => this.#host.rename_briefing(id, name), say("window-library-renamed"));
  }

  archive({ id, name }: LibraryEntry, archived: boolean): Promise<boolean> {
    const words = archived ? say("window-library-archived", { name }) : say("window-library-unarchived", { name });
    return this.#change(() => this.#host.archive(id, archived), words);
  }

  remove({ id, name }: LibraryEntry): Promise<boolean> {
    return this.#change(() => this.#host.delete_briefing(id), say("window-library-deleted", { name }));
  }

  /** Takes back what was done last. */
  undo(): Promise<boolean> {
    return this.#attempt(async () => {
      this.desk.take((await this.#host.undo()).briefing);
      this.done = null;
      this.desk.announce(say("window-library-undone"));
    });
  }

  async meeting(id: number): Promise<Meeting | null> {
    let meeting: Meeting | null = null;
    await this.#attempt(async () => void (meeting = await this.#host.meeting(id)));
    return meeting;
  }

  write(id: number, meeting: Meeting): Promise<boolean> {
    return this.#attempt(() => this.#host.set_meeting(id, meeting));
  }

  /** The screen is left: what was done there can be taken back by Ctrl+Z, and is not offered any longer. */
  leave(): void {
    clearTimeout(this.#pause);
    this.done = null;
    this.panel = null;
    this.trouble = null;
  }

  /** Does something to a briefing; the list comes anew with the briefing at work. */
  #change(work: () => Promise<Briefing>, words: string): Promise<boolean> {
    return this.#attempt(async () => {
      const briefing = await work();
      this.panel = null;
      this.done = { words, step: stepOf(briefing) };
      this.desk.take(briefing);
      this.desk.announce(words);
    });
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.trouble = null;
      return true;
    } catch (reason) {
      this.trouble = messageOf(reason);
      return false;
    }
  }
}

function stepOf(briefing: Briefing | null): string {
  return JSON.stringify(briefing?.steps.undo ?? null);
}
