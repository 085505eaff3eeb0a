// How the person wants the window: in effect at once, and kept.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Appearance, Message, Settings } from "../api/wire";
import { say } from "../i18n/wording.svelte";
import type { Size } from "../keyboard/keys";

export class Preferences {
  settings = $state.raw<Settings | null>(null);
  trouble = $state.raw<Message | null>(null);

  readonly #host: Host;
  readonly #announce: (words: string) => void;

  constructor(host: Host, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Keys that are pressed alone do something. */
  get singles(): boolean {
    return this.settings?.single_keys ?? true;
  }

  async load(): Promise<void> {
    await this.#attempt(async () => {
      this.settings = await this.#host.settings();
    });
  }

  async resize(size: number): Promise<void> {
    await this.#resized(() => this.#host.set_size(size));
  }

  async step(to: Size): Promise<void> {
    if (to === "usual-size") await this.resize(100);
    else await this.#resized(() => this.#host.step_size(to === "larger" ? 1 : -1));
  }

  async #resized(work: () => Promise<number>): Promise<void> {
    await this.#attempt(async () => {
      const size = await work();
      this.#change({ size });
      this.#announce(say("window-size-now", { percent: size }));
    });
  }

  async appear(appearance: Appearance): Promise<void> {
    document.documentElement.dataset.appearance = appearance;
    this.#change({ appearance });
    await this.#attempt(() => this.#host.set_appearance(appearance));
  }

  async useSingles(on: boolean): Promise<void> {
    this.#change({ single_keys: on });
    await this.#attempt(() => this.#host.set_single_keys(on));
  }

  #change(change: Partial<Settings>): void {
    if (this.settings) this.settings = { ...this.settings, ...change };
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble = null;
    } catch (reason) {
      this.trouble = messageOf(reason);
      this.#announce(say(this.trouble.code, this.trouble.arguments));
    }
  }
}
