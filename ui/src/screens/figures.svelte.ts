// What the screen of all figures knows and can do.

import type { Host } from "../api/host";
import { messageOf } from "../api/message";
import type { FieldProblem, FigureList, FigureUse, ListedFigure, Message, SurveyForm } from "../api/wire";
import { say, uiLanguage } from "../i18n/wording.svelte";
import { emptySurvey } from "./surveys";

export type Filter = { survey: string; use: FigureUse | ""; challenge: string; conflicts: boolean; words: string };

export const noFilter: Filter = { survey: "", use: "", challenge: "", conflicts: false, words: "" };

/** Whether a figure passes; the words are looked for in everything that its record says. */
export function passes({ record, challenges }: ListedFigure, filter: Filter, inConflict: ReadonlySet<string>): boolean {
  const { survey, use, challenge, conflicts } = filter;
  if (survey && record.survey !== survey) return false;
  if (use && record.usage !== use) return false;
  if (challenge && !challenges.includes(challenge)) return false;
  if (conflicts && !inConflict.has(record.id)) return false;
  const said = [record.id, record.value, record.wording, record.option, record.topic, record.population, record.source];
  const text = said.join(" ").replaceAll("\u00a0", " ").toLocaleLowerCase();
  return filter.words.toLocaleLowerCase().split(/\s+/).every((word) => text.includes(word));
}

export class FiguresDesk {
  list = $state.raw<FigureList | null>(null);
  filter = $state<Filter>({ ...noFilter });
  trouble = $state.raw<Message | null>(null);
  /** What is being keyed in; stays when another screen is looked at. */
  form = $state<SurveyForm | null>(null);
  problems = $state.raw<FieldProblem[]>([]);

  readonly inConflict: ReadonlySet<string> = $derived(
    new Set(this.list?.contradictions.flatMap(({ shown, other }) => [shown, other])),
  );
  readonly shown: ListedFigure[] = $derived(
    this.list?.figures.filter((figure) => passes(figure, this.filter, this.inConflict)) ?? [],
  );

  readonly #host: Host;
  readonly #announce: (words: string) => void;
  #begun = "";

  constructor(host: Host, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  async open(date: string): Promise<void> {
    await this.#attempt(async () => {
      const list = await this.#host.figures(date);
      this.list = list;
      // What other content does not have cannot be chosen from it.
      const { survey, challenge } = this.filter;
      if (!list.surveys.some(({ id }) => id === survey)) this.filter.survey = "";
      if (!list.challenges.some(({ id }) => id === challenge)) this.filter.challenge = "";
    });
  }

  /** The list belongs to other content; it is asked for when it is looked at next. */
  forget(): void {
    this.list = null;
  }

  tellCount(): void {
    this.#announce(say("window-figures-count", { count: this.shown.length, all: this.list?.figures.length ?? 0 }));
  }

  begin(): void {
    this.edit(emptySurvey(uiLanguage()));
  }

  edit(form: SurveyForm): void {
    this.#begun = JSON.stringify(form);
    this.form = structuredClone(form);
    this.problems = [];
  }

  /** Whether leaving the form would lose something. */
  hasTyped(): boolean {
    return this.form !== null && JSON.stringify(this.form) !== this.#begun;
  }

  giveUp(): void {
    this.form = null;
    this.problems = [];
  }

  /** The data set that was kept; null when something is wrong with it. */
  async save(date: string): Promise<string | null> {
    const form = this.form && $state.snapshot(this.form);
    if (!form) return null;
    const known = new Set(this.list?.surveys.map(({ id }) => id));
    let kept: string | null = null;
    await this.#attempt(async () => {
      const { problems, figures } = await this.#host.save_survey(form, date);
      this.problems = problems;
      if (!figures) return;
      kept = form.id ?? figures.surveys.find(({ id }) => !known.has(id))?.id ?? null;
      this.list = figures;
      this.form = null;
      this.#announce(say("window-survey-saved", { title: form.title }));
    });
    return kept;
  }

  /** Whether it could be removed. */
  async remove(id: string, date: string): Promise<boolean> {
    return this.#attempt(async () => {
      this.list = await this.#host.remove_survey(id, date);
      if (this.filter.survey === id) this.filter.survey = "";
      this.#announce(say("window-survey-removed"));
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
