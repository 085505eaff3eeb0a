import { afterEach, expect, test, vi } from "vitest";
import { Dragging } from "./dragging.svelte";

/** Three pictures, each 100 pixels high. */
document.elementFromPoint = (_, y) => {
  const picture = document.createElement("button");
  picture.dataset.page = String(1 + Math.floor(y / 100));
  return y < 300 ? picture : null;
};
afterEach(() => vi.restoreAllMocks());

const at = (y: number, more: object = {}) => ({ clientX: 0, clientY: y, button: 0, buttons: 1, pointerType: "mouse", ...more }) as PointerEvent;

test("a picture is drawn over another one and let go", () => {
  const drop = vi.fn();
  const dragging = new Dragging(drop);
  dragging.down(at(10), 1);
  dragging.move(at(13));
  expect(dragging.page).toBeNull();
  dragging.move(at(250));
  expect([dragging.page, dragging.over]).toEqual([1, 3]);
  dragging.up();
  expect(drop).toHaveBeenCalledExactlyOnceWith(1, 3);
  // The click that follows chooses nothing; the next one does.
  expect([dragging.hasJustDropped, dragging.hasJustDropped]).toEqual([true, false]);
});

test("a press, a finger, another button, Esc and a place beside the pictures move nothing", () => {
  const drop = vi.fn();
  const dragging = new Dragging(drop);
  dragging.down(at(10), 1);
  dragging.up();
  expect(dragging.hasJustDropped).toBe(false);
  for (const more of [{ pointerType: "touch" }, { button: 2 }]) {
    dragging.down(at(10, more), 1);
    dragging.move(at(250));
    expect(dragging.page).toBeNull();
  }
  dragging.down(at(10), 1);
  dragging.move(at(250));
  dragging.cancel();
  dragging.up();
  dragging.down(at(10), 1);
  dragging.move(at(900));
  dragging.up();
  // Let go outside the window: nobody told.
  dragging.down(at(10), 1);
  dragging.move(at(250, { buttons: 0 }));
  dragging.up();
  expect(drop).not.toHaveBeenCalled();
});
