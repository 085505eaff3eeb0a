// Own texts whose base changed: what is shown, and what each button decides.

import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import type { Edit, Review } from "../../api/wire";
import { all, button, find, violations } from "../../mounted";
import ReviewPanel from "./ReviewPanel.svelte";

const changed: Review = { field: "c1.headline", language: "sv", then: "Förr", now: "Nu", own: "Vårt", moved_to: null };
const gone: Review = { field: "c2.plain", language: "fi", then: "Ennen", now: null, own: "Omat sanat", moved_to: "c3.plain" };

let shown: object | undefined;
let edits: Edit[] = [];
afterEach(() => {
  if (shown) void unmount(shown);
  document.body.innerHTML = "";
});

function show(reviews: Review[]): void {
  edits = [];
  document.documentElement.lang = "sv";
  document.title = "Lykta";
  document.body.innerHTML = "<main><h1>Lykta</h1></main>";
  const props = { reviews, onedit: (edit: Edit) => void edits.push(edit) };
  shown = mount(ReviewPanel, { target: find("main"), props });
  find<HTMLDetailsElement>("details").open = true;
}

test("a text whose base changed is kept, given up or written anew", () => {
  show([changed]);
  expect(all("dd").map((dd) => dd.textContent?.trim())).toEqual(["Förr", "Nu", "Vårt"]);
  button("Behåll min").click();
  button("Ta den nya").click();
  button("Skriv ihop dem").click();
  flushSync();
  const field = find<HTMLTextAreaElement>("textarea");
  expect(field.value).toBe("Vårt");
  field.value = "Vårt och nu";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  button("Använd den här texten").click();
  const place = { field: "c1.headline", language: "sv" };
  expect(edits).toEqual([{ edit: "keep-mine", ...place }, { edit: "revert", ...place }, { edit: "text", ...place, text: "Vårt och nu" }]);
  expect(document.activeElement?.tagName).toBe("SUMMARY");
});

test("a text that has no field any more follows, becomes a slide, or goes", () => {
  show([gone]);
  button("Flytta min text dit").click();
  button("Gör min text till en egen bild").click();
  button("Ta bort min text").click();
  expect(edits.map(({ edit }) => edit)).toEqual(["move-text", "rescue", "revert"]);
});

test("nothing to look at is not shown, and axe finds nothing", async () => {
  show([changed, gone]);
  expect(await violations()).toEqual([]);
  if (shown) void unmount(shown);
  shown = mount(ReviewPanel, { target: find("main"), props: { reviews: [], onedit: () => {} } });
  expect(all("details")).toEqual([]);
});
