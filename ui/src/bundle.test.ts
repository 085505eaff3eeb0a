// @vitest-environment node
// What is shipped: without the fake, and within the content security policy.

import { build, type Rolldown } from "vite";
import { beforeAll, expect, test } from "vitest";

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
  expect(named(".js").length).toBe(1);
  for (const file of named(".js")) expect(source(file)).not.toMatch(/fakeHost|bildningschefen/);
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
