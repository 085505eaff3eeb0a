import { invoke } from "@tauri-apps/api/core";
import { expect, test, vi } from "vitest";
import { program } from "./host";
import { messageOf } from "./message";
import { ordinary } from "./fake/choices";

vi.mock("@tauri-apps/api/core", () => ({ invoke: vi.fn(async () => null) }));

const choices = ordinary;

test("commands are called as the program names them", async () => {
  await program.open();
  await program.brief(choices);
  await program.read(choices);
  await program.set_text_size(2);
  await program.export(choices, "handout");
  await program.show_exported();
  await program.set_language("fi");
  await program.search("it");
  expect(vi.mocked(invoke).mock.calls).toEqual([
    ["open"],
    ["brief", { choices }],
    ["read", { choices }],
    ["set_text_size", { size: 2 }],
    ["export", { choices, form: "handout" }],
    ["show_exported"],
    ["set_language", { language: "fi" }],
    ["search", { typed: "it" }],
  ]);
});

test("Tauri is known in one file only", () => {
  const sources = import.meta.glob<string>(["../**/*.{ts,svelte}", "!../**/*.test.ts"], { query: "?raw", import: "default", eager: true });
  const knowing = Object.keys(sources).filter((path) => sources[path]?.includes("@tauri-apps"));
  expect(knowing).toEqual(["./host.ts"]);
});

test("a message stays what it is; everything else becomes one", () => {
  const message = { code: "disk-full", arguments: { path: "a.pdf" } };
  expect(messageOf(message)).toBe(message);
  expect(messageOf("missing")).toEqual({ code: "window-host-failed", arguments: { reason: "missing" } });
  expect(messageOf(new Error("no"))).toEqual({ code: "window-host-failed", arguments: { reason: "no" } });
  expect(messageOf({ code: 7 })).toEqual({ code: "window-host-failed", arguments: { reason: '{"code":7}' } });
  expect(messageOf(undefined).code).toBe("window-host-failed");
});
