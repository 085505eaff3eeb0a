// The texts and slides of a briefing in the window, as a person at the keyboard finds them.

import { expect, test, vi } from "vitest";
import { fakeHost } from "../../api/fake";
import type { Host } from "../../api/host";
import type { Briefing } from "../../api/wire";
import { all, button, click, find, inAWindow, press, refusal, settle, start, type, violations, words } from "../../mounted";

inAWindow();

const message = "c3-responsibility.message";
const field = (name: string) => find<HTMLTextAreaElement>(`[data-field="${name}"] textarea`);
const labels = () => all(".edit .label").map(words);

/** The third slide, which has a headline, something about the municipality, and notes. */
async function atMessage(changed: Partial<Host> = {}): Promise<Host> {
  const host = await start(changed);
  await click("[data-page='3']");
  return host;
}

/** Types letters where the caret is, as a person does. */
function write(area: HTMLTextAreaElement, letters: string): void {
  area.focus();
  area.setRangeText(letters, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A host that has something else to say of its briefings. */
function saying(change: (briefing: Briefing) => void): Partial<Host> {
  const fake = fakeHost();
  return {
    open: async () => {
      const opening = await fake.open();
      change(opening.briefing);
      return opening;
    },
  };
}

test("the texts of the slide stand first, by plain names; what is empty is offered", async () => {
  await atMessage();
  expect(all("[role=tab]").map(words)).toEqual(["Redigera", "Anteckningar", "Som text", "Siffror"]);
  expect(labels()).toEqual(["Rubrik", "Anteckningar"]);
  await click(button("Lägg till: Hos oss"));
  expect(labels()).toEqual(["Rubrik", "Hos oss", "Anteckningar"]);
  expect(document.activeElement).toBe(field(`${message}.us`));
});

test("typing draws the slide anew; the caret stays, and the word Sparat says that it is kept", async () => {
  await atMessage();
  const headline = field(`${message}.headline`);
  headline.setSelectionRange(9, 9);
  write(headline, "t för lönerna");
  const caret = headline.selectionStart;
  await settle();
  expect(find(".picture").textContent).toContain("t för lönerna");
  expect(field(`${message}.headline`)).toBe(headline);
  expect([document.activeElement, headline.selectionStart]).toEqual([headline, caret]);
  expect(words(`[data-field="${message}.headline"] .name`)).toBe("Rubrik Sparat");
});

test("the base text stands below what was changed, and can be taken back", async () => {
  await atMessage();
  const before = field(`${message}.headline`).value;
  write(field(`${message}.headline`), "Nytt ");
  await settle();
  expect(words(".base p")).toBe(`Grundtext: ${before}`);
  await click(button("Ta tillbaka grundtexten"));
  expect(field(`${message}.headline`).value).toBe(before);
  expect(document.querySelector(".base")).toBeNull();
  expect(document.activeElement).toBe(field(`${message}.headline`));
});

test("a line has no line breaks: Enter goes on, and what is pasted becomes one line", async () => {
  await atMessage();
  const headline = field(`${message}.headline`);
  expect(press("Enter", headline)).toBe(true);
  const notes = field(`${message}.notes`);
  expect(document.activeElement).toBe(notes);
  expect(press("Enter", notes)).toBe(false);
  headline.setSelectionRange(0, headline.value.length);
  write(headline, "Ett\n  två");
  expect(headline.value).toBe("Ett två");
});

test("what cannot be saved stays in its field and says what to do", async () => {
  const edit = vi.fn<Host["edit"]>(fakeHost().edit).mockRejectedValueOnce(refusal);
  await atMessage({ edit });
  write(field(`${message}.headline`), "Nytt ");
  await settle();
  expect(words("[role=alert]")).toContain("Texten kunde inte sparas. Programmet svarade inte som väntat (provat)");
  expect(field(`${message}.headline`).value).toMatch(/^Nytt |Nytt $/);
  await click("[data-page='1']");
  await click("[data-page='3']");
  expect(field(`${message}.headline`).value).toContain("Nytt ");
  await click("[role=alert] button");
  expect(document.querySelector("[role=alert]")).toBeNull();
});

test("in a text the way back is the program's, in the search the browser's", async () => {
  const undo = vi.fn(fakeHost().undo);
  await atMessage({ undo });
  const headline = field(`${message}.headline`);
  const before = headline.value;
  write(headline, "Nytt ");
  expect(press("z", headline, { ctrlKey: true })).toBe(true);
  await settle();
  expect(undo).toHaveBeenCalledOnce();
  expect(press("z", find("#search"), { ctrlKey: true })).toBe(false);
  expect(press("z", find("#minutes"), { ctrlKey: true })).toBe(false);
  expect(press("z", find("#group"), { ctrlKey: true })).toBe(true);
  await settle();
  expect(undo).toHaveBeenCalledTimes(2);
  expect(before).toBeTruthy();
});

test("steps back and forth from the header, named by what they would do", async () => {
  await atMessage();
  expect(find("[data-step=undo]").getAttribute("aria-disabled")).toBe("true");
  const before = field(`${message}.headline`).value;
  write(field(`${message}.headline`), "Nytt ");
  await settle();
  expect(find("[data-step=undo]").title).toContain("Ångra: texten på");
  press("End");
  await click("[data-step=undo]");
  expect(words("[data-page][aria-current] .number")).toBe("3");
  expect(field(`${message}.headline`).value).toBe(before);
  expect(words("[role=status]")).toContain("Ångrat: texten på");
  press("z", document.body, { ctrlKey: true, shiftKey: true });
  await settle();
  expect(field(`${message}.headline`).value).toContain("Nytt ");
});

test("F2 writes in the headline, from any tab", async () => {
  await atMessage();
  await click("#tab-numbers");
  press("F2");
  await settle();
  expect(document.activeElement).toBe(field(`${message}.headline`));
  expect(field(`${message}.headline`).selectionEnd).toBe(field(`${message}.headline`).value.length);
});

test("a slide is hidden with Delete, stands at its place, and is shown again", async () => {
  await atMessage();
  press("Delete", find("[data-page='3']"));
  await settle();
  expect(words("[role=status]")).toContain("Ctrl+Z tar tillbaka den");
  const row = find(".strip li:nth-child(3)");
  expect(words(row)).toBe("Dold: Ansvaret är ledningens också när ingen har fått uppgiften Visa");
  await click(row.querySelector("button")!);
  expect(words("[data-page][aria-current] .heard")).toContain("Ansvaret är ledningens");
});

test("Alt and the arrows move a slide, not in a field; the buttons do the same", async () => {
  await atMessage();
  expect(press("ArrowUp", field(`${message}.headline`), { altKey: true })).toBe(false);
  press("ArrowUp", find("[data-page='3']"), { altKey: true });
  await settle();
  expect(words("[role=status]")).toBe("Flyttad: bild 2 av 10.");
  await click("[aria-label='Flytta ned']");
  expect(words("[data-page][aria-current] .number")).toBe("3");
  await click("[data-page='1']");
  await click("[aria-label='Flytta upp']");
  expect(words("[role=status]")).toBe("Bilden står redan först.");
});

test("the menu of a picture: by the Menu key and the pointer, walked with arrows, left with Esc", async () => {
  await atMessage();
  press("ContextMenu", find("[data-page='3']"));
  await settle();
  const items = () => all("[role=menuitem]").map(words);
  expect(items()).toEqual(["Flytta upp Alt+↑", "Flytta ned Alt+↓", "Dölj Delete", "Kopiera", "Ny bild: Text", "Ny bild: Lista", "Ny bild: Tabell", "Ny bild: Foto eller teckning"]);
  press("ArrowUp", document.activeElement!);
  expect(words(document.activeElement)).toBe("Ny bild: Foto eller teckning");
  press("Escape", document.activeElement!);
  await settle();
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(find("[data-page='3']"));
  find("[data-page='2']").dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX: 40, clientY: 60 }));
  await settle();
  await click(all("[role=menuitem]")[3]!);
  expect(all("[data-page]").length).toBe(11);
  expect(words("[data-page][aria-current] .number")).toBe("3");
});

test("an own slide with a table: written in a grid, filled from a spreadsheet, deleted", async () => {
  const host = await atMessage({ edit: vi.fn(fakeHost().edit) });
  await click(button("Ny bild"));
  await click(all("[role=menuitem]")[2]!);
  expect(document.activeElement).toBe(field("own-1.headline"));
  write(field("own-1.headline"), "Vem som har jour");
  const cell = (row: number, column: number) => find<HTMLInputElement>(`[data-cell="${row} ${column}"]`);
  const paste = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData: { getData: () => "Vecka\tNamn\r\n48\tIt-chefen\r\n" } });
  cell(0, 0).dispatchEvent(paste);
  await settle();
  expect([cell(0, 1).value, cell(1, 1).value]).toEqual(["Namn", "It-chefen"]);
  press("Enter", cell(1, 0));
  await settle();
  expect(document.activeElement).toBe(cell(2, 0));
  await type('[data-cell="2 0"]', "49");
  expect(host.edit).toHaveBeenLastCalledWith({ edit: "text", field: "own-1.body", language: "sv", text: "Vecka\tNamn\n48\tIt-chefen\n49\t" });
  await click("[aria-label='Ta bort kolumn 2']");
  expect(all("[data-cell]").length).toBe(3);
  await click(button("Ta bort"));
  expect(words("[role=status]")).toContain("Borttagen:");
});

test("a word that the group may not know is replaced, explained or kept", async () => {
  await atMessage();
  const headline = field(`${message}.headline`);
  headline.setSelectionRange(0, headline.value.length);
  write(headline, "Var är säkerhetskopian?");
  await settle(600);
  expect(words(".term p")).toContain("säkerhetskopian är kanske inte känt");
  await click(button("Byt ut"));
  expect(headline.value).toBe("Var är en kopia av våra uppgifter?");
  expect(headline.value.slice(headline.selectionStart, headline.selectionEnd)).toBe("en kopia av våra uppgifter");
  write(headline, "säkerhetskopian");
  await settle(600);
  await click(button("Behåll"));
  await settle(600);
  expect(document.querySelector(".term")).toBeNull();
  expect(words(`[data-field="${message}.headline"]`)).toContain("Behålls: säkerhetskopia Påminn igen");
});

test("a text whose other language was changed says so, until it is right", async () => {
  const matched = vi.fn(fakeHost().edit);
  const said = saying((briefing) => {
    briefing.choices.second = "fi";
    briefing.unmatched = [{ field: `${message}.headline`, language: "sv" }];
    briefing.deck.slides[2]!.fields!.splice(1, 0, { id: `${message}.headline`, kind: "headline", language: "fi", base: "Vastuu on johdon" });
  });
  await atMessage({ ...said, edit: matched });
  expect(all(".edit h3").map(words)).toEqual(["Svenska", "Suomi"]);
  expect(words(".match")).toContain("(Suomi) har ändrats");
  await click(button("Texten stämmer"));
  expect(matched).toHaveBeenCalledWith({ edit: "matched", field: `${message}.headline`, language: "sv" });
  expect(document.querySelector(".match")).toBeNull();
});

test("too much talk says by how much and what to hide; what is left out is taken in; what is gone is told", async () => {
  const edit = vi.fn(fakeHost().edit);
  const said = saying(({ deck }) => {
    deck.time.spoken = deck.time.talk + 20;
    deck.gone = ["c9-gone.message"];
    deck.left_out = [{ id: "c8-practice", name: "Öva före", seconds: 24 }];
  });
  await start({ ...said, edit });
  expect(words("section.advice")).toContain("Talet tar 20 s för mycket.");
  expect(words(".advice")).toContain("c9-gone.message");
  await click(button("Ta med"));
  expect(edit).toHaveBeenLastCalledWith({ edit: "add", id: "c8-practice" });
});

test("Ctrl+S keeps a version under a name; one goes back to it, and takes it away", async () => {
  await atMessage();
  write(field(`${message}.headline`), "Ett ");
  press("s", document.body, { ctrlKey: true });
  await settle();
  expect(words("dialog[open] h2")).toBe("Versioner");
  await click(button("Behåll versionen"));
  expect(words("#version-missing")).toContain("Skriv ett namn");
  await type("#version-name", "Före");
  await click(button("Behåll versionen"));
  expect(words("[data-version] .what")).toContain("Före 24.11.2026 kl. 10.00");
  expect(find("[data-step=undo]").title).toBe("Ångra: versionen ”Före”");
  await click(all("dialog[open] .button").at(-1)!);
  write(field(`${message}.headline`), "Två ");
  await settle();
  await click(button("Versioner"));
  await click("[data-version] button");
  await vi.dynamicImportSettled();
  await settle();
  expect(words("dialog[open] section h2")).toBe("Vad som har ändrats");
  await click(button("Tillbaka till versionerna"));
  await click("[data-version] button:nth-child(2)");
  expect(document.querySelector("dialog[open]")).toBeNull();
  expect(field(`${message}.headline`).value).not.toContain("Två");
  await click(button("Versioner"));
  await click("[data-version] button:last-child");
  expect(document.querySelector("[data-version]")).toBeNull();
});

test("a briefing is compared with another one of the library", async () => {
  const host = fakeHost();
  const { choices } = (await host.open()).briefing;
  await host.new_briefing({ ...choices, date: "2026-11-03" }, null);
  await host.new_briefing(choices, null);
  const changes_since_briefing = vi.fn<Host["changes_since_briefing"]>(host.changes_since_briefing);
  await start({ ...host, changes_since_briefing });
  press("s", document.body, { ctrlKey: true });
  await settle();
  expect(all("#other-briefing option").map(words)).toEqual(["Ledningsgruppen 3.11.2026"]);
  await click(all("dialog[open] .other .button")[0]!);
  expect(changes_since_briefing).toHaveBeenCalledWith(1);
  await vi.dynamicImportSettled();
  await settle();
  expect(words("dialog[open] section h2")).toBe("Vad som har ändrats");
});

test("axe finds nothing where texts are written, nor in a table and a menu", async () => {
  await atMessage(saying(({ deck }) => void (deck.time.spoken = deck.time.talk + 20)));
  write(field(`${message}.headline`), "Om säkerhetskopian ");
  await settle(600);
  press("Delete", find("[data-page='2']"));
  await click(button("Ny bild"));
  await click(all("[role=menuitem]")[2]!);
  await click(button("Ny bild"));
  expect(await violations()).toEqual([]);
});
