// The municipality's own colour in shades for a light and a dark window; the style sheet takes the right ones.

import type { Attachment } from "svelte/attachments";
import type { Shades } from "../../api/wire";

const places: (keyof Shades)[] = ["rule", "focus", "others"];

/** Gives an element the shades as properties of its own. The policy allows that to the program, and no style attribute. */
export function inShades(shades: [Shades, Shades] | null | undefined): Attachment<HTMLElement> {
  return ({ style }) => {
    for (const place of places) {
      for (const [ground, shade] of [["light", shades?.[0]], ["dark", shades?.[1]]] as const) {
        if (shade) style.setProperty(`--${place}-${ground}`, shade[place]);
        else style.removeProperty(`--${place}-${ground}`);
      }
    }
  };
}
