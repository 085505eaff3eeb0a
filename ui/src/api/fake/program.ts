// The settings, the help and the logs of a host without a program.

import type { Host } from "../host";
import type { Appearance, HelpPage, Language, Carried } from "../wire";

const sizes = [100, 110, 125, 150, 175, 200];

const parts: Carried[] = [
  { name: "Source Sans 3", version: "", licence: "OFL-1.1", kind: "work" },
  { name: "chrono", version: "0.4.42", licence: "MIT OR Apache-2.0", kind: "crate" },
  { name: "svelte", version: "5.57.3", licence: "MIT", kind: "package" },
];

const run = (text: string, strong = false) => ({ text, strong });

function page(id: string, title: string, ...words: string[]): HelpPage {
  const blocks = words.map((text) => ({ block: "paragraph" as const, text: [run(text)] }));
  return { id, title, parts: [{ heading: "", blocks }, { heading: "Steg", blocks: [{ block: "list", ordered: true, items: [[run("Välj "), run("grupp", true)]] }] }] };
}

const titles: Record<Language, [string, string]> = {
  sv: ["Första genomgången på tio minuter", "Gör orden till era egna"],
  fi: ["Ensimmäinen katsaus kymmenessä minuutissa", "Muokkaa sanat omiksenne"],
  en: ["First briefing in ten minutes", "Make the words your own"],
};

type Own = Pick<
  Host,
  | "settings" | "set_size" | "step_size" | "set_appearance" | "set_single_keys" | "about" | "licence" | "help"
  | "page_failed" | "diagnostics" | "save_diagnostics" | "told_diagnostics"
>;

export function fakeProgram(language: () => Language, failing: (name: string) => Promise<void>): Own {
  let size = 100;
  let appearance: Appearance = "system";
  let singles = true;
  const resize = async (to: number): Promise<number> => {
    await failing("settings");
    return (size = to);
  };
  return {
    settings: async () => ({ language: language(), size, sizes, appearance, single_keys: singles, folder: "/home/it/.local/share/lykta" }),
    set_size: resize,
    step_size: (steps) => resize(sizes[Math.max(0, Math.min(sizes.length - 1, sizes.indexOf(size) + steps))] ?? size),
    set_appearance: async (to) => {
      await failing("settings");
      appearance = to;
    },
    set_single_keys: async (on) => {
      await failing("settings");
      singles = on;
    },
    about: async () => ({ version: "0.1.0", parts }),
    licence: async (name) => [`Licens för ${name || "Lykta"}`],
    help: async (spoken) => [
      page("first-briefing", titles[spoken][0], "Lykta visar genast en genomgång."),
      page("own-words", titles[spoken][1], "Ändra texten bredvid bilden."),
      page("accessibility", "Tillgänglighetsutlåtande", "Lykta kan skötas med tangentbordet."),
    ],
    page_failed: async () => {},
    diagnostics: async () => null,
    save_diagnostics: async () => ({ path: "/home/it/lykta-diagnostics.txt" }),
    told_diagnostics: () => failing("told"),
  };
}
