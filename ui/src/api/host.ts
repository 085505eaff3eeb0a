// The only file that knows Tauri. Everything else speaks to a Host.

import { invoke } from "@tauri-apps/api/core";
import type {
  About,
  Appearance,
  Briefing,
  Changes,
  Choices,
  Contents,
  Diagnostics,
  Edit,
  FieldAdvice,
  FigureList,
  Form,
  HelpPage,
  Hit,
  Install,
  Language,
  Library,
  LibraryEntry,
  LibraryWish,
  Meeting,
  Message,
  Municipality,
  MunicipalityChanged,
  MunicipalityEdit,
  Opening,
  PageFailure,
  Read,
  Saved,
  Saving,
  Settings,
  Stepped,
  SurveyForm,
  SurveySaved,
  Tended,
  Variant,
  Version,
  Workspace,
} from "./wire";

/** What the window asks of the program. Every rejection is a Message. */
export interface Host {
  open(): Promise<Opening>;
  brief(choices: Choices): Promise<Briefing>;
  /** Does something to the briefing at work; it is kept at once. */
  edit(edit: Edit): Promise<Briefing>;
  /** What can be said about the words of a slide, field by field. */
  advice(slide: string): Promise<FieldAdvice[]>;
  /** Takes the last step back, whatever it was done to. */
  undo(): Promise<Stepped>;
  redo(): Promise<Stepped>;
  /** The briefing as it is read. */
  read(choices: Choices): Promise<Read>;
  set_text_size(size: number): Promise<void>;
  /** Null when the user left the dialog without saving. What is marked is asked for first, unless a variant is named. */
  export(choices: Choices, form: Form, variant?: Variant): Promise<Saving | null>;
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
  rename_briefing(id: number, name: string): Promise<Briefing>;
  /** What is written down about the meeting of a briefing; all briefings for its group on its day share it. */
  meeting(briefing: number): Promise<Meeting>;
  set_meeting(briefing: number, meeting: Meeting): Promise<void>;
  municipality(): Promise<Municipality>;
  /** Changes something about the municipality; it is kept at once. */
  change_municipality(edit: MunicipalityEdit): Promise<MunicipalityChanged>;
  /** The start is not shown again. */
  pass_start(): Promise<void>;
  versions(): Promise<Version[]>;
  keep_version(name: string): Promise<Version[]>;
  return_to_version(version: number): Promise<Briefing>;
  delete_version(version: number): Promise<Version[]>;
  /** A picture on a new slide behind this one, or in the place of its own. Null when the user left the dialog without a choice. */
  set_picture(slide: string): Promise<Briefing | null>;
  /** Null when the user left the dialog without a choice. */
  set_logo(): Promise<MunicipalityChanged | null>;
  remove_logo(): Promise<MunicipalityChanged>;
  /** What changed in the briefing at work since a version. */
  changes_since_version(version: number): Promise<Changes>;
  /** What changed from another briefing to the one at work. */
  changes_since_briefing(id: number): Promise<Changes>;
  settings(): Promise<Settings>;
  /** Text of another size, per cent; the size that it has now. */
  set_size(size: number): Promise<number>;
  step_size(steps: number): Promise<number>;
  set_appearance(appearance: Appearance): Promise<void>;
  set_single_keys(on: boolean): Promise<void>;
  about(): Promise<About>;
  /** The texts of the licence of a part; without a name, of Lykta's own. */
  licence(name: string, version: string): Promise<string[]>;
  help(language: Language): Promise<HelpPage[]>;
  /** Something in the page gave up. */
  page_failed(failure: PageFailure): Promise<void>;
  /** Null when nothing went wrong since the person was told last. */
  diagnostics(): Promise<Diagnostics | null>;
  /** Null when the user left the dialog without saving. */
  save_diagnostics(text: string): Promise<Saved | null>;
  told_diagnostics(): Promise<void>;
  /** Looks after the store, when the window stands; gives what is to be told. */
  look_after(): Promise<Message[]>;
  /** The workspace and its backups, also when it cannot be opened. */
  workspace(): Promise<Workspace>;
  back_up(): Promise<Tended>;
  restore_backup(id: string): Promise<Tended>;
  /** Null when the user left the dialog without a choice, here and below. */
  choose_second_place(): Promise<Tended | null>;
  forget_second_place(): Promise<Tended>;
  save_workspace(): Promise<Tended | null>;
  load_workspace(): Promise<Tended | null>;
  move_workspace(): Promise<Tended | null>;
  use_usual(): Promise<Tended>;
}

export const program: Host = {
  open: () => invoke("open"),
  brief: (choices) => invoke("brief", { choices }),
  edit: (edit) => invoke("edit", { edit }),
  advice: (slide) => invoke("advice", { slide }),
  undo: () => invoke("undo"),
  redo: () => invoke("redo"),
  read: (choices) => invoke("read", { choices }),
  set_text_size: (size) => invoke("set_text_size", { size }),
  export: (choices, form, variant) => invoke("export", { choices, form, variant }),
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
  rename_briefing: (id, name) => invoke("rename_briefing", { id, name }),
  meeting: (briefing) => invoke("meeting", { briefing }),
  set_meeting: (briefing, meeting) => invoke("set_meeting", { briefing, meeting }),
  municipality: () => invoke("municipality"),
  change_municipality: (edit) => invoke("change_municipality", { edit }),
  pass_start: () => invoke("pass_start"),
  versions: () => invoke("versions"),
  keep_version: (name) => invoke("keep_version", { name }),
  return_to_version: (version) => invoke("return_to_version", { version }),
  delete_version: (version) => invoke("delete_version", { version }),
  set_picture: (slide) => invoke("set_picture", { slide }),
  set_logo: () => invoke("set_logo"),
  remove_logo: () => invoke("remove_logo"),
  changes_since_version: (version) => invoke("changes_since_version", { version }),
  changes_since_briefing: (id) => invoke("changes_since_briefing", { id }),
  settings: () => invoke("settings"),
  set_size: (size) => invoke("set_size", { size }),
  step_size: (steps) => invoke("step_size", { steps }),
  set_appearance: (appearance) => invoke("set_appearance", { appearance }),
  set_single_keys: (on) => invoke("set_single_keys", { on }),
  about: () => invoke("about"),
  licence: (name, version) => invoke("licence", { name, version }),
  help: (language) => invoke("help", { language }),
  page_failed: (failure) => invoke("page_failed", { failure }),
  diagnostics: () => invoke("diagnostics"),
  save_diagnostics: (text) => invoke("save_diagnostics", { text }),
  told_diagnostics: () => invoke("told_diagnostics"),
  look_after: () => invoke("look_after"),
  workspace: () => invoke("workspace"),
  back_up: () => invoke("back_up"),
  restore_backup: (id) => invoke("restore_backup", { id }),
  choose_second_place: () => invoke("choose_second_place"),
  forget_second_place: () => invoke("forget_second_place"),
  save_workspace: () => invoke("save_workspace"),
  load_workspace: () => invoke("load_workspace"),
  move_workspace: () => invoke("move_workspace"),
  use_usual: () => invoke("use_usual"),
};

/** True when the page runs in the program's own window, false in a browser. */
export function insideProgram(): boolean {
  return "__TAURI_INTERNALS__" in window;
}
