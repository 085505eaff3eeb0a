// The only file that knows Tauri. Everything else speaks to a Host.

import { invoke } from "@tauri-apps/api/core";
import type {
  Briefing,
  Changes,
  Choices,
  Contents,
  Edit,
  FigureList,
  Form,
  Hit,
  Install,
  Language,
  Library,
  LibraryEntry,
  LibraryWish,
  Opening,
  Read,
  Saved,
  Stepped,
  SurveyForm,
  SurveySaved,
  Version,
} from "./wire";

/** What the window asks of the program. Every rejection is a Message. */
export interface Host {
  open(): Promise<Opening>;
  brief(choices: Choices): Promise<Briefing>;
  /** Does something to the briefing at work; it is kept at once. */
  edit(edit: Edit): Promise<Briefing>;
  /** Takes the last step back, whatever it was done to. */
  undo(): Promise<Stepped>;
  redo(): Promise<Stepped>;
  /** The briefing as it is read. */
  read(choices: Choices): Promise<Read>;
  set_text_size(size: number): Promise<void>;
  /** Null when the user left the dialog without saving. */
  export(choices: Choices, form: Form): Promise<Saved | null>;
  /** Opens the last exported file with the system's reader. */
  show_exported(): Promise<void>;
  set_language(language: Language): Promise<Opening>;
  /** Every figure there is, as old as it is on the day of the meeting. */
  figures(date: string): Promise<FigureList>;
  /** Keeps a survey that was keyed in, or says what is wrong in its fields. */
  save_survey(form: SurveyForm, date: string): Promise<SurveySaved>;
  remove_survey(id: string, date: string): Promise<FigureList>;
  /** Where the briefing at work holds what was typed. */
  search(typed: string): Promise<Hit[]>;
  /** Said once, when the window stands on the screen, before the briefing comes. */
  painted(): Promise<void>;
  /** The content packs that there are. */
  contents(): Promise<Contents>;
  /** Null when the user left the dialog without a choice. A pack that is refused is told in the answer. */
  install_pack(folder: boolean): Promise<Install | null>;
  /** Makes briefings from another pack. */
  choose_pack(id: string, version: string): Promise<Opening>;
  remove_pack(id: string, version: string): Promise<Contents>;
  /** A page of the library of briefings. */
  library(wish: LibraryWish): Promise<Library>;
  /** Lays a briefing of the library on the desk. */
  open_briefing(id: number): Promise<Briefing>;
  choices_of(id: number): Promise<Choices>;
  /** The latest earlier briefing for the same group. */
  earlier(audience: string, date: string): Promise<LibraryEntry | null>;
  /** A new briefing, with all that was made of another one where one is named. */
  new_briefing(choices: Choices, from: number | null): Promise<Briefing>;
  /** Puts a briefing away, or takes it out again. The answer is the briefing at work. */
  archive(id: number, archived: boolean): Promise<Briefing>;
  delete_briefing(id: number): Promise<Briefing>;
  versions(): Promise<Version[]>;
  keep_version(name: string): Promise<Version[]>;
  return_to_version(version: number): Promise<Briefing>;
  delete_version(version: number): Promise<Version[]>;
  /** What changed in the briefing at work since a version. */
  changes_since_version(version: number): Promise<Changes>;
  /** What changed from another briefing to the one at work. */
  changes_since_briefing(id: number): Promise<Changes>;
}

export const program: Host = {
  open: () => invoke("open"),
  brief: (choices) => invoke("brief", { choices }),
  edit: (edit) => invoke("edit", { edit }),
  undo: () => invoke("undo"),
  redo: () => invoke("redo"),
  read: (choices) => invoke("read", { choices }),
  set_text_size: (size) => invoke("set_text_size", { size }),
  export: (choices, form) => invoke("export", { choices, form }),
  show_exported: () => invoke("show_exported"),
  set_language: (language) => invoke("set_language", { language }),
  figures: (date) => invoke("figures", { date }),
  save_survey: (form, date) => invoke("save_survey", { form, date }),
  remove_survey: (id, date) => invoke("remove_survey", { id, date }),
  search: (typed) => invoke("search", { typed }),
  painted: () => invoke("painted"),
  contents: () => invoke("contents"),
  install_pack: (folder) => invoke("install_pack", { folder }),
  choose_pack: (id, version) => invoke("choose_pack", { id, version }),
  remove_pack: (id, version) => invoke("remove_pack", { id, version }),
  library: (wish) => invoke("library", { wish }),
  open_briefing: (id) => invoke("open_briefing", { id }),
  choices_of: (id) => invoke("choices_of", { id }),
  earlier: (audience, date) => invoke("earlier", { audience, date }),
  new_briefing: (choices, from) => invoke("new_briefing", { choices, from }),
  archive: (id, archived) => invoke("archive", { id, archived }),
  delete_briefing: (id) => invoke("delete_briefing", { id }),
  versions: () => invoke("versions"),
  keep_version: (name) => invoke("keep_version", { name }),
  return_to_version: (version) => invoke("return_to_version", { version }),
  delete_version: (version) => invoke("delete_version", { version }),
  changes_since_version: (version) => invoke("changes_since_version", { version }),
  changes_since_briefing: (id) => invoke("changes_since_briefing", { id }),
};

/** True when the page runs in the program's own window, false in a browser. */
export function insideProgram(): boolean {
  return "__TAURI_INTERNALS__" in window;
}
