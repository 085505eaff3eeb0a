import { expect, test, vi } from "vitest";
import { fakeHost } from "../../api/fake";
import { ordinary } from "../../api/fake/choices";
import type { Host } from "../../api/host";
import { all, button, click, find, inAWindow, press, refusal, settle, start, type, violations, words } from "../../mounted";
import { dayIn, momentIn } from "./days";

inAWindow();

/** A window on a library with briefings on so many days. */
async function library(days: number, changed: Partial<Host> = {}): Promise<Host> {
  const host = { ...fakeHost(), ...changed };
  for (let day = 1; day <= days; day++) {
    const date = `2026-${String(1 + Math.floor((day - 1) / 28)).padStart(2, "0")}-${String(1 + ((day - 1) % 28)).padStart(2, "0")}`;
    await host.new_briefing({ ...ordinary, date }, null);
  }
  await start(host);
  press("o", document.body, { ctrlKey: true });
  await settle();
  return host;
}

const names = () => all("[data-open]").map((name) => words(name));

test("days and moments are written as the language writes them", () => {
  expect([dayIn("sv", "2026-03-09"), dayIn("fi", "2026-03-09"), dayIn("en", "2026-03-09")]).toEqual(["9.3.2026", "9.3.2026", "9 Mar 2026"]);
  expect([momentIn("fi", "2026-03-09T08:05:10"), momentIn("en", "2026-03-09T08:05:10"), momentIn("sv", "")]).toEqual(["9.3.2026 8.05", "9 Mar 2026 08:05", ""]);
});

test("an empty library says what to do, and leads there", async () => {
  await library(0);
  expect(words(".empty")).toContain("Gör den första");
  await click(".empty button");
  expect(words("h1")).toBe("Ny genomgång");
});

test("the list has pages, is searched while one types and sorted by day or change", async () => {
  await library(60);
  expect(names().length).toBe(50);
  expect(names()[0]).toBe("Ledningsgruppen 4.3.2026");
  expect(words("#library .pages")).toContain("60 genomgångar");
  await click(button("Nästa sida"));
  expect([names().length, words("#library nav")]).toEqual([10, "Föregående sida Sida 2 av 2 Nästa sida"]);
  expect(all("#library .recent li").length).toBe(0);
  await type("#library-words", "1.2.2026");
  expect(names()).toEqual(["Ledningsgruppen 21.2.2026", "Ledningsgruppen 11.2.2026", "Ledningsgruppen 1.2.2026"]);
  expect(words("[role=status]")).toContain("3 genomgångar");
  await type("#library-words", "xyz");
  expect(words(".empty")).toContain("”xyz”");
  await click(button("Visa alla"));
  expect(names().length).toBe(50);
  await type("#library-order", "change");
  expect(all("#library .recent li").length).toBe(5);
});

test("arrows go from row to row, and a briefing is opened by its name or a double click", async () => {
  await library(3);
  find("[data-open='3']").focus();
  press("ArrowDown", find("[data-open='3']"));
  expect(document.activeElement).toBe(find("[data-open='2']"));
  press("ArrowUp", find("[data-open='2']"));
  expect(document.activeElement).toBe(find("[data-open='3']"));
  find("tr:has([data-open='1']) .date").dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  await settle();
  expect(words("h1")).toBe("Ledningsgruppen 1.1.2026");
});

test("what is deleted comes back by the button that says so, which goes with the screen", async () => {
  await library(2);
  press("Delete", find("[data-open='1']"));
  await settle();
  expect(names()).toEqual(["Ledningsgruppen 2.1.2026"]);
  expect(words(".notice")).toContain("”Ledningsgruppen 1.1.2026” är borttagen.");
  expect(document.activeElement).toBe(find(".notice button"));
  await click(".notice button");
  expect(names().length).toBe(2);
  expect(words("[role=status]")).toContain("Ångrat");
  press("Delete", find("[data-open='1']"));
  await settle();
  await click("[data-open='2']");
  press("o", document.body, { ctrlKey: true });
  await settle();
  expect(document.querySelector(".notice")).toBeNull();
});

test("a briefing is renamed with F2, archived and found in the archive", async () => {
  await library(2);
  press("F2", find("[data-open='1']"));
  await settle();
  expect(document.activeElement).toBe(find("#rename"));
  await type("#rename", "Vårens genomgång");
  find<HTMLFormElement>(".panel form").requestSubmit();
  await settle();
  expect(names()).toContain("Vårens genomgång");
  await click("[data-more='1']");
  expect(find("[data-more='1']").getAttribute("aria-expanded")).toBe("true");
  await click(button("Arkivera"));
  expect(names()).toEqual(["Ledningsgruppen 2.1.2026"]);
  await click("#library-archive");
  expect(names()).toEqual(["Vårens genomgång"]);
});

test("a copy for another group and the next meeting is opened at once", async () => {
  const host = fakeHost();
  const made = vi.fn(host.new_briefing);
  await library(1, { ...host, new_briefing: made });
  await click("[data-more='1']");
  await click(button("Kopiera"));
  expect(document.activeElement).toBe(find("#copy-group"));
  press("Escape", find("#copy-group"));
  await settle();
  expect(document.querySelector("#copy-group")).toBeNull();
  expect(document.activeElement).toBe(find("[data-more='1']"));
  await click(button("Kopiera"));
  await type("#copy-group", "kommunstyrelse");
  await type("#copy-date", "24.12.2026");
  find<HTMLFormElement>(".panel form").requestSubmit();
  await settle();
  expect(made).toHaveBeenLastCalledWith({ ...ordinary, audience: "kommunstyrelse", date: "2026-12-24" }, 1);
  expect(words("h1")).toBe("Kommunstyrelsen 24.12.2026");
});

test("what is written of a meeting is kept and shared by the briefings for it", async () => {
  const host = await library(1);
  await host.new_briefing({ ...ordinary, date: "2026-01-01", minutes: 15 }, null);
  await click("[data-more='1']");
  find("#meeting-sections").focus();
  await type("#meeting-sections", "§ 12–14");
  find("#meeting-sections").blur();
  await settle(500);
  expect(await host.meeting(2)).toEqual({ sections: "§ 12–14", present: "" });
});

test("what cannot be done is told, and nothing goes", async () => {
  await library(1, { delete_briefing: () => Promise.reject(refusal) });
  press("Delete", find("[data-open='1']"));
  await settle();
  expect(words("#library .trouble")).toContain("Det gick inte");
  expect(names().length).toBe(1);
});

test("axe finds nothing in the library with an open row", async () => {
  await library(7);
  await click("[data-more='7']");
  await click(button("Kopiera"));
  expect(await violations()).toEqual([]);
});
