// What the window knows of the workspace as a whole: backups of it, its place, and what is to be told about them.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Message, Tended, Workspace } from "../api/wire";
import { sayMessage } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";
import type { Outcome } from "./content.svelte";

/** How often the store is looked after, in milliseconds: so that a day's first change is soon backed up. */
const often = 5 * 60 * 1000;

export class WorkspaceDesk {
  workspace = $state.raw<Workspace | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  /** What is to be known: damage that was found, a folder in a cloud. */
  cautions = $state.raw<Message[]>([]);
  #heard: string[] = [];
  busy = $state(false);

  readonly #host: Host;
  readonly #desk: BriefingDesk;
  readonly #onreplaced: () => void;

  /** `onreplaced` is told when everything else may be another one. */
  constructor(host: Host, desk: BriefingDesk, onreplaced: () => void) {
    this.#host = host;
    this.#desk = desk;
    this.#onreplaced = onreplaced;
  }

  /** Looks after the store now and then, as long as the window is open. Gives what ends that. */
  care(): () => void {
    const look = (): void => void this.#look();
    look();
    const timer = setInterval(look, often);
    return () => clearInterval(timer);
  }

  async #look(): Promise<void> {
    // A store that cannot be opened is told of by whoever wanted it.
    if (!this.#desk.opening || this.busy) return;
    const found = await this.#host.look_after().catch(() => this.cautions);
    this.cautions = found.filter(({ code }) => !this.#heard.includes(code));
  }

  /** What was read is not said again until the window is opened anew. */
  heard(): void {
    this.#heard = [...this.#heard, ...this.cautions.map(({ code }) => code)];
    this.cautions = [];
  }

  async load(): Promise<void> {
    this.workspace = await this.#host.workspace().catch(() => this.workspace);
  }

  readonly backUp = (): Promise<void> => this.#tend(() => this.#host.back_up());
  readonly chooseSecond = (): Promise<void> => this.#tend(() => this.#host.choose_second_place());
  readonly forgetSecond = (): Promise<void> => this.#tend(() => this.#host.forget_second_place());
  readonly save = (): Promise<void> => this.#tend(() => this.#host.save_workspace());
  readonly restore = (id: string): Promise<void> => this.#tend(() => this.#host.restore_backup(id), true);
  readonly open = (): Promise<void> => this.#tend(() => this.#host.load_workspace(), true);
  readonly move = (): Promise<void> => this.#tend(() => this.#host.move_workspace(), true);
  readonly useUsual = (): Promise<void> => this.#tend(() => this.#host.use_usual(), true);

  dismiss(): void {
    this.outcome = null;
  }

  /** One change at a time; null when the user left the dialog. `replaced`: everything else is another one now. */
  async #tend(work: () => Promise<Tended | null>, replaced = false): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.outcome = null;
    try {
      const tended = await work();
      if (tended) {
        const { message, workspace } = tended;
        this.workspace = workspace;
        if (replaced) await this.#again();
        this.outcome = { done: true, message, problems: [] };
        this.#desk.announce(sayMessage(message));
      }
    } catch (reason) {
      this.outcome = { done: false, message: messageOf(reason), problems: [] };
    }
    this.busy = false;
  }

  async #again(): Promise<void> {
    this.cautions = [];
    this.#onreplaced();
    await this.#desk.open();
  }
}
