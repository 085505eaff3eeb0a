// A picture that needs no file: one amber point.

import type { Picture } from "../wire";

export const picture: Picture = { id: "amber", width: 1, height: 1, kind: "png" };

export const address =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8tFj4PwAGogKzL3iT2AAAAABJRU5ErkJggg==";
