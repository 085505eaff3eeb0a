// A picture of the strip is drawn to another place with the pointer. The same is done with Alt and the arrows.

/** So many pixels make a press a drag. */
const far = 6;

export class Dragging {
  /** The page that is drawn, and the one that it is over; from 1. */
  page = $state<number | null>(null);
  over = $state<number | null>(null);
  #from: { page: number; x: number; y: number } | null = null;
  #dropped = false;

  readonly #ondrop: (page: number, over: number) => void;

  constructor(ondrop: (page: number, over: number) => void) {
    this.#ondrop = ondrop;
  }

  down(event: PointerEvent, page: number): void {
    // A finger scrolls the strip; it has the buttons and the menu.
    this.#dropped = false;
    if (event.button === 0 && event.pointerType !== "touch") this.#from = { page, x: event.clientX, y: event.clientY };
  }

  move(event: PointerEvent): void {
    const from = this.#from;
    if (!from) return;
    if (event.buttons === 0) return this.cancel();
    if (this.page === null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < far) return;
    this.page = from.page;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-page]");
    this.over = under ? Number(under.dataset.page) : null;
  }

  up(): void {
    const { page, over } = this;
    this.cancel();
    if (page === null) return;
    this.#dropped = true;
    if (over !== null && over !== page) this.#ondrop(page, over);
  }

  cancel(): void {
    this.#from = null;
    this.page = null;
    this.over = null;
  }

  /** The click that ends a drag chooses nothing. */
  get hasJustDropped(): boolean {
    const dropped = this.#dropped;
    this.#dropped = false;
    return dropped;
  }
}
