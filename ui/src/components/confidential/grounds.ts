// Grounds that are proposed: the deck words their codes in its own languages.

/** A ground by its code, how the choice is called, and what the Act presumes. */
export const grounds = [
  { code: "law:24-1-7", name: "window-ground-security", presumption: "window-ground-presumption-security" },
  { code: "law:24-1-8", name: "window-ground-preparedness", presumption: "window-ground-presumption-preparedness" },
];
