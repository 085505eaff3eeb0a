// @vitest-environment node
// What is shipped: without the fake, and within the content security policy.

import { build, type Rolldown } from "vite";
import { beforeAll, expect, test } from "vitest";
import licences from "../../content/licences/parts.json";
import locked from "../../package-lock.json";

let files: (Rolldown.OutputAsset | Rolldown.OutputChunk)[];

beforeAll(async () => {
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const built = await build({ configFile: "vite.config.ts", mode: "production", logLevel: "error", build: { write: false } });
  process.env.NODE_ENV = mode;
  files = (built as Rolldown.RolldownOutput).output;
}, 60_000);

const source = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => String(file.type === "chunk" ? file.code : file.source);
const named = (end: string) => files.filter(({ fileName }) => fileName.endsWith(end));

test("the fake is not in it", () => {
  for (const file of named(".js")) expect(source(file)).not.toMatch(/fakeHost|bildningschefen/);
});

test("the window begins without what is opened seldom", () => {
  const page = source(named("index.html")[0]!);
  const first = files.filter(({ fileName }) => page.includes(fileName) && fileName.endsWith(".js"));
  const later = files.filter((file) => !first.includes(file) && file.fileName.endsWith(".js"));
  expect(first.length).toBeGreaterThan(0);
  for (const part of ["window-about-parts", "window-help-search", "window-diagnostics-save", "window-settings-size"]) {
    expect(first.filter((file) => source(file).includes(part)).map(({ fileName }) => fileName), part).toEqual([]);
    expect(later.some((file) => source(file).includes(part)), part).toBe(true);
  }
});

test("what others made and is shipped stands in the list of licences", () => {
  const inside = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const packages = new Set(inside.flatMap((id) => [...id.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(([, name]) => name!)));
  const version = (name: string) => locked.packages[`node_modules/${name}` as keyof typeof locked.packages] as { version: string };
  const listed = licences.parts.filter(({ kind }) => kind === "package");
  expect(listed.map(({ name, version }) => `${name} ${version}`).sort()).toEqual([...packages].map((name) => `${name} ${version(name).version}`).sort());
});

test("no script or style inside the page", () => {
  const page = source(named("index.html")[0]!);
  expect(page).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/(src|href)="(\/|https?:)/);
});

test("fonts are files, nothing is inlined, nothing comes from elsewhere", () => {
  expect(named(".ttf").length).toBe(2);
  for (const file of named(".css")) expect(source(file)).not.toMatch(/url\(["']?(data:|https?:)/);
});
