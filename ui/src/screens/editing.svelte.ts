// What is made one's own of a briefing: texts as they are typed, slides and their order, steps taken back.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { Briefing, Edit, FieldAdvice, FieldPlace, Message, OwnKind, Slide } from "../api/wire";
import { say, sayMessage } from "../i18n/wording.svelte";
import type { BriefingDesk } from "./briefing.svelte";
import { keyOf } from "./fields";
import { concerned, isOwn, neighbour, placeIdOf, type Towards } from "./slides";

/** A text that is being written and not kept yet. */
type Draft = FieldPlace & { text: string };

const typingPause = 150;
const advicePause = 300;

export class Editing {
  /** Texts that were typed and are not kept yet. They are what their fields show, whatever an answer says. */
  drafts = $state<Record<string, Draft>>({});
  /** The field whose text was kept last. */
  kept = $state<string | null>(null);
  /** Why a text could not be kept. It stays in its field and is tried again with the next letter. */
  trouble = $state.raw<Message | null>(null);
  /** Empty fields that somebody wants to write in. */
  opened = $state<Record<string, true>>({});
  /** What can be said about the words of the slide at hand. */
  advice = $state.raw<FieldAdvice[]>([]);

  readonly #host: Host;
  readonly #desk: BriefingDesk;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | undefined;
  #advicePause: ReturnType<typeof setTimeout> | undefined;
  #askedAdvice = 0;

  constructor(host: Host, desk: BriefingDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** A letter was typed: the text is kept after a short pause, wherever the window has gone by then. */
  type(place: FieldPlace, text: string): void {
    this.drafts[keyOf(place)] = { ...place, text };
    this.kept = null;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), typingPause);
  }

  /** Keeps what was typed now; false when something could not be kept. */
  flush(): Promise<boolean> {
    clearTimeout(this.#pause);
    this.#sending ??= this.#send().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  get isTyping(): boolean {
    return Object.keys(this.drafts).length > 0;
  }

  /** One text at a time: what is typed meanwhile waits, and of several texts of a field only the newest goes. */
  async #send(): Promise<boolean> {
    const failed = new Map<string, string>();
    const next = () => Object.values(this.drafts).find((draft) => failed.get(keyOf(draft)) !== draft.text);
    for (let draft = next(); draft; draft = next()) {
      const { field, language, text } = draft;
      const key = keyOf(draft);
      try {
        const briefing = await this.#desk.inTurn(() => this.#host.edit({ edit: "text", field, language, text }));
        if (this.drafts[key]?.text === text) {
          delete this.drafts[key];
          this.kept = key;
        }
        this.#desk.keep(briefing);
      } catch (reason) {
        failed.set(key, text);
        this.trouble = messageOf(reason);
      }
    }
    if (failed.size === 0) this.trouble = null;
    return failed.size === 0;
  }

  /** Another text in the field at once, as when advice is taken. */
  async write(place: FieldPlace, text: string): Promise<void> {
    this.type(place, text);
    await this.flush();
  }

  async revert(place: FieldPlace): Promise<void> {
    delete this.drafts[keyOf(place)];
    await this.#do({ edit: "revert", ...place }, say("window-edit-reverted"));
  }

  async match(place: FieldPlace): Promise<void> {
    await this.#do({ edit: "matched", ...place }, say("window-edit-matched"));
  }

  /** What somebody decided on a text whose base has changed. */
  async decide(edit: Edit): Promise<void> {
    await this.#do(edit, "");
  }

  async keepTerm(term: string, kept: boolean): Promise<void> {
    await this.#do({ edit: "keep-term", term, kept }, say(kept ? "window-edit-term-kept" : "window-edit-term-watched"));
  }

  /** Hides a slide; one that was made or doubled here is deleted. */
  async remove(slide: Slide): Promise<void> {
    const id = placeIdOf(slide);
    const name = nameOf(slide);
    if (isOwn(id)) await this.#do({ edit: "delete", slide: id }, say("window-edit-deleted", { slide: name }));
    else await this.hide(id, name);
  }

  async hide(id: string, name: string): Promise<void> {
    await this.#do({ edit: "hide", slide: id, hidden: true }, say("window-edit-hidden", { slide: name }));
  }

  async show(id: string, name: string): Promise<void> {
    if (await this.#do({ edit: "hide", slide: id, hidden: false }, say("window-edit-shown", { slide: name }))) this.#desk.goTo(id);
  }

  async move(slide: Slide, towards: Towards): Promise<void> {
    const to = neighbour(this.#desk.briefing?.deck.slides ?? [], slide, towards);
    if (to) await this.moveTo(slide, to);
    else this.#desk.announce(say(`window-edit-move-end-${towards}`));
  }

  /** Puts a slide at the place of another one. */
  async moveTo(slide: Slide, to: string): Promise<void> {
    if (!(await this.#do({ edit: "move", slide: placeIdOf(slide), to }, ""))) return;
    this.#desk.goTo(slide.id);
    const number = this.#desk.place + 1;
    this.#desk.announce(say("window-edit-moved", { number, count: this.#desk.pages.length }));
  }

  async duplicate(slide: Slide): Promise<void> {
    await this.#come({ edit: "duplicate", slide: placeIdOf(slide) }, say("window-edit-duplicated", { slide: nameOf(slide) }));
  }

  /** A new slide behind one, with the focus in its headline. */
  async add(kind: OwnKind, after: Slide): Promise<boolean> {
    return this.#come({ edit: "new", kind, after: placeIdOf(after) }, say("window-edit-new-made"));
  }

  /** A picture that the person shows: on a new slide behind one, or in the place of the slide's own. */
  async picture(slide: Slide): Promise<boolean> {
    const said = say(hasPicture(slide) ? "window-edit-picture-changed" : "window-edit-new-made");
    return this.#comes(() => this.#ask(() => this.#host.set_picture(placeIdOf(slide)), said));
  }

  /** Takes in what was left out. */
  async takeIn(id: string, name: string): Promise<void> {
    await this.#come({ edit: "add", id }, say("window-edit-taken-in", { slide: name }));
  }

  /** Takes the last step back, or does it again, and goes to where it was. What is being typed is kept first. */
  async step(way: "undo" | "redo"): Promise<void> {
    if (!(await this.flush())) return;
    try {
      const { what, briefing } = await this.#desk.inTurn(() => this.#host[way]());
      const before = this.#desk.briefing;
      const slide = before && what ? concerned(before.deck, briefing.deck) : undefined;
      this.kept = null;
      this.#desk.keep(briefing, true);
      if (slide) this.#desk.goTo(slide);
      this.#desk.announce(what ? say(`window-edit-${way}-done`, { what: sayMessage(what) }) : say(`window-edit-${way}-nothing`));
    } catch (reason) {
      this.#desk.trouble = { attempt: "edit", message: messageOf(reason) };
    }
  }

  /** Looks at the words of a slide, when nobody types for a moment. Advice that does not come is not missed. */
  look(slide: string): void {
    clearTimeout(this.#advicePause);
    const asked = ++this.#askedAdvice;
    this.#advicePause = setTimeout(() => {
      void this.#host.advice(slide).then(
        (advice) => asked === this.#askedAdvice && (this.advice = advice),
        () => undefined,
      );
    }, advicePause);
  }

  /** Does it and goes to the slide that has come. */
  async #come(edit: Edit, said: string): Promise<boolean> {
    return this.#comes(() => this.#do(edit, said));
  }

  async #comes(work: () => Promise<boolean>): Promise<boolean> {
    const before = new Set(this.#desk.briefing?.deck.slides.map(({ id }) => id));
    const done = await work();
    const come = this.#desk.briefing?.deck.slides.find(({ id }) => !before.has(id));
    if (done && come) this.#desk.goTo(come.id);
    return done;
  }

  async #do(edit: Edit, said: string): Promise<boolean> {
    return this.#ask(() => this.#host.edit(edit), said);
  }

  /** Asks the program for it, and shows what came of it; nothing when the person changed their mind. */
  async #ask(question: () => Promise<Briefing | null>, said: string): Promise<boolean> {
    await this.flush();
    try {
      const briefing = await this.#desk.inTurn(question);
      if (!briefing) return false;
      this.#desk.keep(briefing);
      if (this.#desk.trouble?.attempt === "edit") this.#desk.trouble = null;
      this.#desk.announce(said);
      return true;
    } catch (reason) {
      this.#desk.trouble = { attempt: "edit", message: messageOf(reason) };
      return false;
    }
  }
}

/** An own slide that shows a picture. */
export const hasPicture = (slide: Slide): boolean =>
  slide.id.startsWith("own-") && slide.body.some(({ block }) => block === "picture");

/** What a slide is called: its headline. */
export function nameOf(slide: Slide): string {
  return slide.headline.map(({ text }) => text).join("");
}
