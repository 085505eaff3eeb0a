// A briefing that is about to be made: what is chosen for it, and whose words it begins with.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { ChallengeChoice, Choices, LibraryEntry, Message } from "../api/wire";
import { say } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";

export class NewBriefing {
  choices = $state.raw<Choices | null>(null);
  /** The latest earlier briefing for the same group. */
  earlier = $state.raw<LibraryEntry | null>(null);
  /** The new one begins with its words. */
  withEarlier = $state(false);
  /** Challenges that are not to be told. */
  without = $state.raw<string[]>([]);
  trouble = $state.raw<Message | null>(null);
  making = $state(false);

  readonly #host: Host;
  readonly #desk: BriefingDesk;
  #asked = 0;

  constructor(host: Host, desk: BriefingDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** The challenges of the group, in its order. */
  get offered(): ChallengeChoice[] {
    return this.#desk.opening?.audiences.find(({ id }) => id === this.choices?.audience)?.challenges ?? [];
  }

  begin(): void {
    this.withEarlier = false;
    this.without = [];
    this.trouble = null;
    if (this.#desk.opening) this.choose(this.#desk.opening.fresh);
  }

  choose(choices: Choices): void {
    if (choices.audience !== this.choices?.audience) this.without = [];
    this.choices = choices;
    this.trouble = null;
    void this.#look(choices);
  }

  /** A challenge is told, or not. */
  tell(id: string, told: boolean): void {
    this.without = told ? this.without.filter((it) => it !== id) : [...this.without, id];
  }

  async #look({ audience, date }: Choices): Promise<void> {
    const asked = ++this.#asked;
    const earlier = await this.#host.earlier(audience, date).catch(() => null);
    if (asked === this.#asked) this.earlier = earlier;
  }

  /** Whether it was made. */
  async make(): Promise<boolean> {
    const { choices } = this;
    if (!choices || this.making) return false;
    const told = this.offered.map(({ id }) => id).filter((id) => !this.without.includes(id));
    if (told.length === 0 && !choices.template) {
      this.trouble = { code: "window-new-no-challenge", arguments: {} };
      return false;
    }
    // Without a choice of the person's own the group's order stands, also when the content is renewed.
    const challenges = choices.template || this.without.length === 0 ? null : told;
    const from = this.withEarlier ? (this.earlier?.id ?? null) : null;
    this.making = true;
    try {
      this.#desk.take(await this.#host.new_briefing({ ...choices, challenges }, from));
      this.#desk.announce(say("window-new-made", { count: this.#desk.pages.length }));
      return true;
    } catch (reason) {
      this.trouble = messageOf(reason);
      return false;
    } finally {
      this.making = false;
    }
  }
}
