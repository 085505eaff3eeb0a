// What the content screen knows and can do: the packs that there are, and which of them briefings are made from.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Contents, Message, PackCard, Problem } from "../api/wire";
import { sayMessage } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";

/** What came of the last thing that was done; `done` is false when it was refused. */
export type Outcome = { done: boolean; message: Message; problems: Problem[] };

export class ContentDesk {
  contents = $state.raw<Contents | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  busy = $state(false);

  readonly #host: Host;
  readonly #desk: BriefingDesk;
  readonly #onchanged: () => void;

  /** `onchanged` is told when briefings are made from other content. */
  constructor(host: Host, desk: BriefingDesk, onchanged: () => void) {
    this.#host = host;
    this.#desk = desk;
    this.#onchanged = onchanged;
  }

  async load(): Promise<void> {
    await this.#attempt(async () => {
      this.contents = await this.#host.contents();
    });
  }

  async install(folder: boolean): Promise<void> {
    await this.#change(async () => {
      const install = await this.#host.install_pack(folder);
      if (!install) return;
      this.contents = install.contents;
      this.#tell(install);
    });
  }

  async choose({ id, version }: PackCard): Promise<void> {
    await this.#change(async () => {
      this.#desk.adopt(await this.#host.choose_pack(id, version));
      this.#onchanged();
      this.contents = await this.#host.contents();
      this.#tell({ done: true, message: { code: "window-pack-now-chosen", arguments: { id, version } }, problems: [] });
    });
  }

  async remove({ id, version, chosen }: PackCard): Promise<void> {
    await this.#change(async () => {
      this.contents = await this.#host.remove_pack(id, version);
      this.#tell({ done: true, message: { code: "packs-removed", arguments: { id, version } }, problems: [] });
      // Its briefing is made anew from the pack that stays.
      if (!chosen) return;
      this.#onchanged();
      await this.#desk.open();
    });
  }

  dismiss(): void {
    this.outcome = null;
  }

  #tell(outcome: Outcome): void {
    const { done, message, problems } = outcome;
    this.outcome = { done, message, problems };
    if (done) this.#desk.announce(sayMessage(message));
  }

  /** One change at a time. */
  async #change(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.outcome = null;
    await this.#attempt(work);
    this.busy = false;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      this.outcome = { done: false, message: messageOf(reason), problems: [] };
    }
  }
}
