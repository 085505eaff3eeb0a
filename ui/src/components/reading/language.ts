// The language of the reading, for what its parts say in it.

import { getContext, setContext } from "svelte";
import type { Language } from "../../api/wire";

const key = Symbol("language of the reading");

export function readIn(language: () => Language): void {
  setContext(key, language);
}

export function languageOfReading(): () => Language {
  return getContext<() => Language>(key);
}
