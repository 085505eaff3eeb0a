// Versions of the briefing at work that somebody gave a name.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Changes, LibraryEntry, Message, Version } from "../api/wire";
import { say } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";

export class Versions {
  list = $state.raw<Version[]>([]);
  /** Other briefings that this one can be compared with, the latest meeting first. */
  others = $state.raw<LibraryEntry[]>([]);
  /** What has changed since a version that was asked about. */
  changes = $state.raw<Changes | null>(null);
  trouble = $state.raw<Message | null>(null);

  readonly #host: Host;
  readonly #desk: BriefingDesk;

  constructor(host: Host, desk: BriefingDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  async load(): Promise<void> {
    await this.#attempt(async () => {
      this.list = await this.#host.versions();
      const { briefings } = await this.#host.library({ words: "", archived: false, by_change: false, page: 0 });
      this.others = briefings.filter(({ at_work }) => !at_work);
    });
  }

  /** Keeps the briefing as it is, with what was just typed. */
  async keep(name: string): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#desk.editing.flush();
      this.list = await this.#desk.inTurn(() => this.#host.keep_version(name));
      this.#told("step-version", name);
      this.#desk.announce(say("window-version-kept", { name }));
    });
  }

  async goBack({ id, name }: Version): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#desk.editing.flush();
      this.#desk.keep(await this.#desk.inTurn(() => this.#host.return_to_version(id)), true);
      this.#desk.announce(say("window-version-returned", { name }));
    });
  }

  async compare({ id }: Version): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#desk.editing.flush();
      this.changes = await this.#desk.inTurn(() => this.#host.changes_since_version(id));
    });
  }

  async compareWith(briefing: number): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#desk.editing.flush();
      this.changes = await this.#desk.inTurn(() => this.#host.changes_since_briefing(briefing));
    });
  }

  async remove({ id, name }: Version): Promise<boolean> {
    return this.#attempt(async () => {
      this.list = await this.#desk.inTurn(() => this.#host.delete_version(id));
      this.#told("step-delete-version", name);
      this.#desk.announce(say("window-version-deleted", { name }));
    });
  }

  /** The step that the button back names now; what the slides show has not changed. */
  #told(code: string, name: string): void {
    const { briefing } = this.#desk;
    if (briefing) this.#desk.keep({ ...briefing, steps: { undo: { code, arguments: { name } }, redo: null } });
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
