// The whole window on a fake host, as tests use it. Nothing that is shipped imports it.

import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { fakeHost } from "./api/fake";
import type { Host } from "./api/host";
import type { Message } from "./api/wire";
import App from "./App.svelte";
import { speak } from "./i18n/wording.svelte";

/** What a host answers that cannot do what it is asked. */
export const refusal: Message = { code: "window-host-failed", arguments: { reason: "provat" } };
let app: object | undefined;

/** Every test of the file begins without a window and with a clock that it moves itself. */
export function inAWindow(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom knows the element but not how it opens and closes.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
    };
  });
  afterEach(() => {
    if (app) void unmount(app);
    app = undefined;
    document.body.innerHTML = "";
    speak("sv");
    vi.useRealTimers();
  });
}

/** Opens the window on a fake host whose answers are `changed`. */
export async function start(changed: Partial<Host> = {}): Promise<Host> {
  const host = { ...fakeHost(), ...changed };
  app = mount(App, { target: document.body, props: { host } });
  await settle();
  return host;
}

/** Lets `milliseconds` pass and everything be drawn. */
export async function settle(milliseconds = 200): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
}

export const all = <E extends Element = HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
export const find = <E extends Element = HTMLElement>(selector: string): E => document.querySelector<E>(selector) ?? expect.fail(`no ${selector}`);
export const button = (name: string) => all("button").find((b) => b.textContent?.includes(name)) ?? expect.fail(name);

/** The words of an element, or of what a selector finds first, each space being one. */
export function words(of: string | Element | null | undefined): string | undefined {
  return (typeof of === "string" ? find(of) : of)?.textContent?.replace(/\s+/g, " ").trim();
}

/** Presses a key; whether the window took it for itself. */
export function press(key: string, on: Element = document.body, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
  on.dispatchEvent(event);
  flushSync();
  return event.defaultPrevented;
}

export async function click(on: string | HTMLElement): Promise<void> {
  (typeof on === "string" ? find(on) : on).click();
  await settle();
}

/** Fills in a field and leaves it. */
export async function type(selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

/** What axe finds, without the rules that are `off`; contrast needs a window that is drawn, see styles/contrast.test.ts. */
export async function violations(...off: string[]): Promise<[string, string[]][]> {
  vi.useRealTimers();
  const rules = Object.fromEntries(["color-contrast", ...off].map((rule) => [rule, { enabled: false }]));
  const found = await axe.run(document, { rules });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
