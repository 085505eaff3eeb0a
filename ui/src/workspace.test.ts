// The panel of backups and the workspace, on a host whose answers the test decides.

import { expect, test, vi } from "vitest";
import { fakeHost } from "./api/fake";
import type { Host } from "./api/host";
import type { Message } from "./api/wire";
// Read here, so that they come as soon as they are asked for.
import "./components/BackupsPanel.svelte";
import { all, click, find, inAWindow, refusal, settle, start, violations, words } from "./mounted";
import "./screens/SettingsScreen.svelte";

const rows = () => all("#backups li");

async function choose(name: string, place = 0): Promise<void> {
  const named = all("button").filter((button) => button.textContent?.trim().startsWith(name));
  await click(named[place] ?? expect.fail(name));
}

async function startBackups(changed: Partial<Host> = {}): Promise<void> {
  await start(changed);
  await choose("Inställningar");
}

inAWindow();

test("backups say when and why they were made and what they hold; older ones are a click away", async () => {
  await startBackups();
  expect(rows().length).toBe(6);
  expect(words(rows()[0])).toBe("24.11.2026 kl. 09.05 Dagens säkerhetskopia 3 genomgångar, 24 kB Återställ");
  expect(words(rows()[2])).toContain("ändrad eller skadad, kan inte återställas");
  expect(rows()[2]?.querySelector("button")).toBeNull();
  expect(words("#backups summary")).toBe("2 äldre");
  expect(find("#backups li button").getAttribute("aria-label")).toBe("Återställ säkerhetskopian från 24.11.2026 kl. 09.05");
});

test("restoring is asked first, and then everything is opened anew", async () => {
  const open = vi.fn<Host["open"]>(fakeHost().open);
  await startBackups({ open });
  await click("#backups li button");
  expect(words("dialog[open]")).toContain("Återställa läget från 24.11.2026 kl. 09.05?");
  expect(words("dialog[open]")).toContain("Säkerhetskopian har: 3 genomgångar, 24 kB.");
  await choose("Avbryt");
  expect(open).toHaveBeenCalledTimes(1);
  await click("#backups li button");
  await click("dialog[open] .primary");
  expect(open).toHaveBeenCalledTimes(2);
  expect(words(all("[role=status]").at(-1))).toContain("Läget före det är sparat som en egen säkerhetskopia");
  expect(rows().length).toBe(7);
  await choose("Stäng");
  expect(document.activeElement?.id).toBe("backups");
});

test("a backup now, a second place, the workspace as a file, another folder", async () => {
  await startBackups();
  await choose("Säkerhetskopiera nu");
  expect(words("#backups section")).toContain("gjord och kontrollerad: 2026-11-25-0905-asked");
  await choose("Välj plats");
  expect(words("#backups")).toContain("Varje ny säkerhetskopia kopieras också till /media/usb/Lykta.");
  await choose("Sluta kopiera dit");
  expect(words("#backups")).toContain("Säkerhetskopiorna finns bara på den här datorn.");
  await choose("Spara allt som en fil");
  expect(words("#backups section")).toContain("lykta-2026-11-25.lykta-workspace");
  await choose("Flytta till en annan mapp");
  expect(words("#backups")).toContain("Allt ligger i /media/usb/Lykta.");
  await choose("Använd den vanliga mappen");
  expect(words("#backups section")).toContain("Den vanliga mappen");
});

test("loading a file is asked first; a dialog that is left changes nothing, and a failure is told", async () => {
  const load_workspace = vi.fn<Host["load_workspace"]>().mockResolvedValueOnce(null).mockRejectedValueOnce(refusal);
  await startBackups({ load_workspace });
  for (const told of [false, true]) {
    await choose("Läs in en fil");
    await click("dialog[open] .primary");
    expect(document.querySelector("#backups section") !== null).toBe(told);
  }
  expect(words("#backups section")).toContain("Gick inte");
});

test("what is found while the store is looked after is told, and not again once it was read", async () => {
  const damaged: Message = { code: "workspace-damaged", arguments: { path: "/home/it/lykta.db" } };
  const look_after = vi.fn<Host["look_after"]>().mockResolvedValue([damaged]);
  await start({ look_after });
  expect(words("aside")).toContain("/home/it/lykta.db");
  await choose("Säkerhetskopior");
  expect(document.activeElement?.id).toBe("backups");
  await click(all("aside button")[1] ?? expect.fail("close"));
  await settle(6 * 60 * 1000);
  expect(look_after).toHaveBeenCalledTimes(2);
  expect(document.querySelector("aside")).toBeNull();
});

test("a store that cannot be opened is gone back from", async () => {
  const open = vi.fn<Host["open"]>(fakeHost().open).mockRejectedValueOnce({ code: "store-damaged", arguments: { path: "/home/it/lykta.db" } });
  await start({ open });
  await choose("Återställ en säkerhetskopia");
  expect(document.activeElement?.id).toBe("backups");
  await click("#backups li button");
  await click("dialog[open] .primary");
  expect(document.querySelector(".trouble")).toBeNull();
  expect(words("#backups section h2")).toBe("Klart");
});

test("axe finds nothing in the structure", async () => {
  await startBackups({ look_after: async () => [{ code: "workspace-on-a-network", arguments: { name: "cifs", path: "/x" } }] });
  expect(await violations()).toEqual([]);
});
