import { mount } from "svelte";
import { insideProgram, program, type Host } from "./api/host";
import App from "./App.svelte";
import { tellFailures } from "./failures";
import { languages, speak } from "./i18n/wording.svelte";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";

/** The program, or in a plain browser the fake; the condition on the mode keeps the fake out of what is shipped. */
async function host(): Promise<Host> {
  if (import.meta.env.MODE !== "production" && !insideProgram()) {
    const { fakeHost } = await import("./api/fake");
    return fakeHost(new URLSearchParams(location.search));
  }
  return program;
}

// The system's language, for what is said before the program has answered, or when it cannot.
const wishes = new URLSearchParams(location.search);
const asked = wishes.get("language");
const language = languages.find(({ code }) => code === asked);
if (language) speak(language.code);

// Light or dark from the first picture on.
document.documentElement.dataset.appearance = wishes.get("appearance") ?? "system";

const spoken = await host();
tellFailures(spoken);
mount(App, { target: document.getElementById("window")!, props: { host: spoken } });
