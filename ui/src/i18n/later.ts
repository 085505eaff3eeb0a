// The words of settings, help and diagnostics: they come with the part of the window that needs them.

import { learn } from "./wording.svelte";

learn(import.meta.glob<string>("../../../content/locales/*/window-program.ftl", { query: "?raw", import: "default", eager: true }));
