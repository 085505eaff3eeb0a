import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import DateField from "../components/DateField.svelte";
import { speak } from "../i18n/wording.svelte";
import { find, press, words } from "../mounted";
import { dateText, dateTyped, dayAfter, isWhole, today, weekday } from "./dates";

const now = "2026-11-25";

test.each([
  ["9.3.2026", "2026-03-09"],
  ["09.03.2026", "2026-03-09"],
  [" 9. 3. 2026 ", "2026-03-09"],
  ["9.3.26", "2026-03-09"],
  ["2026-03-09", "2026-03-09"],
  // Without a year it is the next one.
  ["9.3.", "2027-03-09"],
  ["9.3", "2027-03-09"],
  ["25.11.", "2026-11-25"],
  ["26.11.", "2026-11-26"],
  ["29.2.", "2028-02-29"],
  ["29.2.2028", "2028-02-29"],
  ["29.2.2026", null],
  ["31.4.2026", null],
  ["0.3.2026", null],
  ["9.13.2026", null],
  ["9.3.1926", null],
  ["9.3.202", null],
  ["9.32026", null],
  ["3/9/2026", null],
  ["2026-02-30", null],
  ["", null],
  ["i morgon", null],
])("%j is %j", (typed, date) => {
  expect(dateTyped(typed, now)).toBe(date);
});

test("a day is written and read the same, across months, years and leap days", () => {
  for (let date = "2026-01-01"; date < "2029-01-01"; date = dayAfter(date, 1)) {
    expect(dateTyped(dateText(date), now)).toBe(date);
    expect(dayAfter(dayAfter(date, 1), -1)).toBe(date);
  }
  expect(dayAfter("2000-01-01", -1)).toBe("2000-01-01");
});

test("whole is what another digit would not change", () => {
  expect(["9.3.2026", "2026-03-09"].map(isWhole)).toEqual([true, true]);
  expect(["9.3.20", "9.3.", "2026-03-0", ""].map(isWhole)).toEqual([false, false, false, false]);
});

test("days have names", () => {
  expect((["sv", "fi", "en"] as const).map((language) => weekday("2026-03-09", language))).toEqual(["måndag", "maanantai", "Monday"]);
  expect(today(new Date(2026, 2, 9, 23, 59))).toBe("2026-03-09");
});

let field: object | undefined;
afterEach(() => {
  if (field) void unmount(field);
  field = undefined;
  speak("sv");
});

function mounted() {
  const ondate = vi.fn();
  field = mount(DateField, { target: document.body, props: { id: "day", label: "Mötesdag", invalid: "Skriv så här: 9.3.2026.", date: "2026-03-09", ondate } });
  flushSync();
  return ondate;
}

function typed(text: string): void {
  const input = find<HTMLInputElement>("#day");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

function leave(): void {
  find("#day").dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

test("a field shows the day with its name, whatever the system's form is", () => {
  mounted();
  expect(find<HTMLInputElement>("#day").value).toBe("9.3.2026");
  expect(words("#day-weekday")).toBe("måndag");
  speak("fi");
  flushSync();
  expect(words("#day-weekday")).toBe("maanantai");
});

test("a whole day is sent while it is typed, a short one when the field is left", () => {
  const ondate = mounted();
  for (const text of ["1", "1.", "1.4", "1.4.", "1.4.20", "1.4.202"]) typed(text);
  expect(ondate).not.toHaveBeenCalled();
  typed("1.4.2027");
  expect(ondate).toHaveBeenCalledExactlyOnceWith("2027-04-01", true);
  typed("2.4.27");
  leave();
  expect(ondate).toHaveBeenLastCalledWith("2027-04-02", false);
  expect(find<HTMLInputElement>("#day").value).toBe("2.4.2027");
});

test("what is no day is explained when the field is left, and not sent", () => {
  const ondate = mounted();
  typed("31.2.2027");
  expect(find("#day").getAttribute("aria-invalid")).toBe("false");
  leave();
  expect(find("#day").getAttribute("aria-invalid")).toBe("true");
  expect(find("#day").getAttribute("aria-describedby")).toBe("day-wrong");
  expect(words("#day-wrong")).toBe("Skriv så här: 9.3.2026.");
  expect(ondate).not.toHaveBeenCalled();
  typed("1.3.2027");
  expect(document.querySelector("#day-wrong")).toBeNull();
});

test("arrows change the day", () => {
  const ondate = mounted();
  expect(press("ArrowUp", find("#day"))).toBe(true);
  expect(ondate).toHaveBeenLastCalledWith("2026-03-10", true);
  press("ArrowDown", find("#day"));
  press("ArrowDown", find("#day"));
  expect(ondate).toHaveBeenLastCalledWith("2026-03-08", true);
  expect(press("ArrowUp", find("#day"), { ctrlKey: true })).toBe(false);
});
