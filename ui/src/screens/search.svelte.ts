// What was looked for in the briefing, and where it was found.

import type { Host } from "../api/host";
import type { Hit } from "../api/wire";
import { say } from "../i18n/wording.svelte";

const typingPause = 120;

export class Search {
  typed = $state("");
  /** Null until the first answer, and when nothing is looked for or the search failed. */
  hits = $state.raw<Hit[] | null>(null);
  failed = $state(false);

  readonly #host: Host;
  readonly #announce: (words: string) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(host: Host, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Looks for what is typed, after a pause; for the same anew, and not aloud, when the briefing has changed. */
  look(typed: string, aloud = true): void {
    this.typed = typed;
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (typed.trim() === "") {
      this.hits = null;
      this.failed = false;
    } else this.#pause = setTimeout(() => void this.#ask(typed, asked, aloud), typingPause);
  }

  async #ask(typed: string, asked: number, aloud: boolean): Promise<void> {
    const hits = await this.#host.search(typed).catch(() => null);
    // An answer to what was typed earlier is of no interest.
    if (asked !== this.#asked) return;
    this.hits = hits;
    this.failed = hits === null;
    if (!hits) this.#announce(say("window-search-failed"));
    else if (aloud) this.#announce(say("window-search-count", { count: hits.length }));
  }

  clear(): void {
    this.look("");
  }
}
