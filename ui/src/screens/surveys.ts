// An empty form, and its fields by the paths that the program names them by.

import type { FigureForm, Language, QuestionForm, SurveyForm } from "../api/wire";
import { say } from "../i18n/wording.svelte";

export function emptyFigure(): FigureForm {
  return { id: null, option: "", wording: "", amount: "", is_count: false, unsure: false };
}

export function emptyQuestion(): QuestionForm {
  return { id: null, topic: "", section: "", answers: "", several: false, unreported: "", figures: [emptyFigure()] };
}

export function emptySurvey(language: Language): SurveyForm {
  return { id: null, language, title: "", publisher: "", link: "", when: "", year: "", answers: "", questions: [emptyQuestion()] };
}

const named: Record<string, string> = { answers: "base" };

/** What a field is called, with the question and the figure that it belongs to. */
export function fieldName(path: string): string {
  const [first, question, name, figure, of] = path.split(".");
  if (first !== "questions" || question === undefined) return say(`window-survey-${first}`);
  const about = say("window-survey-question", { number: Number(question) + 1 });
  if (figure !== undefined) return `${about}, ${inside(say("window-survey-figure", { number: Number(figure) + 1 }))}: ${say(`window-survey-${of}`)}`;
  if (name === "figures") return say("window-survey-figures", { number: Number(question) + 1 });
  return `${about}: ${say(`window-survey-${named[name ?? ""] ?? name}`)}`;
}

/** A wording as it stands within a sentence. */
function inside(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** The id of the element of a field. */
export function fieldId(path: string): string {
  return `survey-${path.replaceAll(".", "-")}`;
}
