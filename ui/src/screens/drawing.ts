/** A slide is drawn twice in the window, small and large: its ids get a prefix so that no gradient or clip is mixed up. */
export function drawingWithOwnIds(svg: string, prefix: string): string {
  return svg
    .replace(/(\sid=")([^"]+)"/g, `$1${prefix}$2"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/(\s(?:xlink:)?href="#)([^"]+)"/g, `$1${prefix}$2"`);
}
