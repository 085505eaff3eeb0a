// The only file that knows Tauri. Everything else speaks to a Host.

import { invoke } from "@tauri-apps/api/core";
import type { Briefing, Choices, Language, Opening, Saved } from "./wire";

/** What the window asks of the program. Every rejection is a Message. */
export interface Host {
  open(): Promise<Opening>;
  brief(choices: Choices): Promise<Briefing>;
  /** Null when the user left the dialog without saving. */
  export_pdf(choices: Choices, handout: boolean): Promise<Saved | null>;
  /** Opens the last exported file with the system's reader. */
  show_exported(): Promise<void>;
  set_language(language: Language): Promise<Opening>;
  /** Said once, when the window stands on the screen, before the briefing comes. */
  painted(): Promise<void>;
}

export const program: Host = {
  open: () => invoke("open"),
  brief: (choices) => invoke("brief", { choices }),
  export_pdf: (choices, handout) => invoke("export_pdf", { choices, handout }),
  show_exported: () => invoke("show_exported"),
  set_language: (language) => invoke("set_language", { language }),
  painted: () => invoke("painted"),
};

/** True when the page runs in the program's own window, false in a browser. */
export function insideProgram(): boolean {
  return "__TAURI_INTERNALS__" in window;
}
