// A number inside a text opens its record, where somebody can show it.

import { getContext, setContext } from "svelte";

export type Records = {
  /** Shows the record of a figure and moves the focus there. */
  open(figure: string): void;
  /** False where the numbers are there for a screen reader alone. */
  readonly reachable?: boolean;
};

const key = Symbol("records");

export function offerRecords(records: Records): void {
  setContext(key, records);
}

/** Nothing where no records can be shown, as in the row of small slides. */
export function offeredRecords(): Records | undefined {
  return getContext<Records | undefined>(key);
}
