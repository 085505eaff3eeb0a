// Keeps what is keyed in, as the program does, as far as the window can tell.

import type { FieldProblem, FigureList, FigureRecord, Message, SurveyForm, SurveySaved } from "../wire";
import { figureList } from "./figures";

const empty: Message = { code: "survey-field-empty", arguments: {} };

function problemsOf(form: SurveyForm): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const filled = (field: string, words: string) => void (words.trim() || problems.push({ field, message: empty }));
  filled("title", form.title);
  filled("publisher", form.publisher);
  filled("when", form.when);
  if (!/^\d{4}$/.test(form.year)) problems.push({ field: "year", message: { code: "survey-field-number", arguments: { from: "1990", to: "2026" } } });
  form.questions.forEach((question, at) => {
    filled(`questions.${at}.topic`, question.topic);
    question.figures.forEach((figure, number) => filled(`questions.${at}.figures.${number}.wording`, figure.wording));
  });
  return problems;
}

function recordsOf(form: SurveyForm, survey: string): FigureRecord[] {
  return form.questions.flatMap((question, at) =>
    question.figures.map((figure, number) => ({
      id: `${survey}-${at}${number}`,
      survey,
      value: figure.is_count ? figure.amount : `${figure.amount}\u00a0%`,
      wording: figure.wording,
      option: figure.option,
      topic: question.topic,
      population: "alla svarande",
      base: `enkäten fick ${form.answers} svar`,
      state: "nuläge",
      year: Number(form.year),
      age: "2 år gammal",
      source: `${form.publisher}, ${question.section}`,
      section: question.section,
      link: form.link || null,
      usage: "main" as const,
      several: null,
      note: null,
      conflicts_with: null,
      unreported: null,
      keyed: "inskriven här 25.11.2026",
    })),
  );
}

export type FakeSurveys = { list(): FigureList; save(form: SurveyForm): SurveySaved; remove(id: string): FigureList };

export function fakeSurveys(): FakeSurveys {
  let list = structuredClone(figureList);
  const without = (id: string) => ({
    ...list,
    surveys: list.surveys.filter((survey) => survey.id !== id),
    figures: list.figures.filter(({ record }) => record.survey !== id),
  });
  return {
    list: () => list,
    save(form) {
      const problems = problemsOf(form);
      if (problems.length > 0) return { problems, figures: null };
      const id = form.id ?? `own-${list.surveys.length}`;
      const { title, publisher, when, answers, link } = form;
      const kept = without(id);
      const survey = { id, title, publisher, when, age: "2 år gammal", answers: Number(answers), link, keyed: "inskriven här 25.11.2026", language: null, form: { ...form, id } };
      list = {
        ...kept,
        surveys: [...kept.surveys, survey],
        figures: [...kept.figures, ...recordsOf(form, id).map((record) => ({ record, challenges: [] }))],
      };
      return { problems: [], figures: list };
    },
    remove(id) {
      list = without(id);
      return list;
    },
  };
}
