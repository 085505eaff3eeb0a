import { say } from "./wording.svelte";

/** Seconds as people say them: `3 min 40 s`. */
export function duration(total: number): string {
  const minutes = Math.floor(total / 60);
  const seconds = Math.round(total % 60);
  if (minutes === 0) return say("window-duration-seconds", { seconds });
  if (seconds === 0) return say("window-duration-minutes", { minutes });
  return say("window-duration-both", { minutes, seconds });
}
