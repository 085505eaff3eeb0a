// What is known about the municipality, and what it tells about itself. Everything is kept as it is typed.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Message, Municipality, MunicipalityChanged, MunicipalityEdit, OwnFact, ProfileField } from "../api/wire";
import { say } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";

const typingPause = 400;

export class MunicipalityDesk {
  kept = $state.raw<Municipality | null>(null);
  /** What is wrong with a field, by its name. */
  problems = $state.raw<Record<string, Message>>({});
  trouble = $state.raw<Message | null>(null);
  /** A fact that was taken away, as long as that can be taken back. */
  forgotten = $state(false);

  readonly #host: Host;
  readonly #desk: BriefingDesk;
  readonly #waiting = new Map<string, { pause: ReturnType<typeof setTimeout>; edit: MunicipalityEdit }>();
  #asked = 0;

  constructor(host: Host, desk: BriefingDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const asked = this.#asked;
    try {
      const kept = await this.#host.municipality();
      if (asked !== this.#asked) return;
      this.kept = kept;
      this.trouble = null;
    } catch (reason) {
      this.trouble = messageOf(reason);
    }
  }

  tell(field: ProfileField, value: string, typing = false): void {
    this.#change(field, { edit: "profile", field, value }, typing);
  }

  answer(fact: string, answer: string | null, typing = false): void {
    this.#change(fact, { edit: "answer", fact, answer }, typing);
  }

  /** The id of the new fact. */
  async add(): Promise<string | undefined> {
    await this.#run("own", { edit: "own", id: null, fact: { label: "", said: {}, challenges: [] } });
    return this.kept?.own.at(-1)?.id;
  }

  say({ id, fact }: OwnFact, typing = false): void {
    // What is shown is what was typed, so that two fields of one fact do not take each other's words away.
    if (this.kept) this.kept = { ...this.kept, own: this.kept.own.map((own) => (own.id === id ? { id, fact } : own)) };
    this.#change(id, { edit: "own", id, fact }, typing);
  }

  async forget(id: string): Promise<void> {
    await this.#run(id, { edit: "forget", id });
    this.forgotten = this.trouble === null;
    if (this.forgotten) this.#desk.announce(say("window-own-fact-forgotten"));
  }

  async undo(): Promise<void> {
    try {
      this.#desk.take((await this.#host.undo()).briefing);
      this.forgotten = false;
      this.#desk.announce(say("window-library-undone"));
    } catch (reason) {
      this.trouble = messageOf(reason);
    }
  }

  /** What is still being typed is kept now. */
  leave(): void {
    for (const [name, { pause, edit }] of this.#waiting) {
      clearTimeout(pause);
      void this.#run(name, edit);
    }
    this.#waiting.clear();
    this.forgotten = false;
  }

  #change(name: string, edit: MunicipalityEdit, typing: boolean): void {
    clearTimeout(this.#waiting.get(name)?.pause);
    this.#waiting.delete(name);
    // What the program answers to earlier letters is of no interest any more.
    this.#asked++;
    this.forgotten = false;
    if (!typing) return void this.#run(name, edit);
    const pause = setTimeout(() => {
      this.#waiting.delete(name);
      void this.#run(name, edit, true);
    }, typingPause);
    this.#waiting.set(name, { pause, edit });
  }

  /** Nobody is corrected in the middle of a date: what is wrong is told when the field is left. */
  async #run(name: string, edit: MunicipalityEdit, typing = false): Promise<void> {
    const asked = ++this.#asked;
    await this.#ask(name, asked, () => this.#host.change_municipality(edit), typing);
  }

  /** Null when the person left the dialog without a choice. */
  async setLogo(): Promise<void> {
    await this.#ask("logo", ++this.#asked, () => this.#host.set_logo());
  }

  async removeLogo(): Promise<void> {
    await this.#ask("logo", ++this.#asked, () => this.#host.remove_logo());
  }

  async #ask(name: string, asked: number, question: () => Promise<MunicipalityChanged | null>, typing = false): Promise<void> {
    try {
      const answer = await question();
      if (!answer) return;
      const { municipality, briefing, fresh } = answer;
      const { [name]: _, ...problems } = this.problems;
      this.problems = problems;
      this.trouble = null;
      this.#desk.take(briefing);
      if (this.#desk.opening) this.#desk.opening = { ...this.#desk.opening, fresh };
      if (asked === this.#asked) this.kept = municipality;
    } catch (reason) {
      const message = messageOf(reason);
      if (/^(about-us|profile|picture)-/.test(message.code)) {
        if (!typing) this.problems = { ...this.problems, [name]: message };
      } else {
        this.trouble = message;
      }
    }
  }
}
