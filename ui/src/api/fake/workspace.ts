// The workspace of the fake host, with backups that can be gone back to.

import type { Host } from "../host";
import type { BackupView, Message, Tended, Workspace } from "../wire";

type Part = Pick<
  Host,
  | "look_after"
  | "workspace"
  | "back_up"
  | "restore_backup"
  | "choose_second_place"
  | "forget_second_place"
  | "save_workspace"
  | "load_workspace"
  | "move_workspace"
  | "use_usual"
>;

function backup(day: number, why: string, fits = true): BackupView {
  const id = `2026-11-${String(day).padStart(2, "0")}-0905-${why.replace("backup-", "")}`;
  const when: Message = { code: "backup-time", arguments: { day: String(day), month: 11, year: "2026", hour: "09", minute: "05" } };
  return { id, when, why: { code: why, arguments: {} }, holds: { code: "backup-holds", arguments: { briefings: 3, kilobytes: 24 } }, fits };
}

/** `attempt` fails when the test wishes that; `caution` has something to tell of the place. */
export function fakeWorkspace(attempt: () => Promise<void>, caution: boolean): Part {
  const cloud: Message = { code: "workspace-in-a-cloud", arguments: { name: "OneDrive", path: "/home/it/OneDrive/Lykta" } };
  let now: Workspace = {
    folder: "/home/it/.local/share/fi.lykta.Lykta",
    given: false,
    chosen: false,
    second: null,
    caution: caution ? cloud : null,
    backups: [
      backup(24, "backup-daily"),
      backup(23, "backup-restore"),
      backup(20, "backup-daily", false),
      backup(19, "backup-migration"),
      backup(12, "backup-daily"),
      backup(5, "backup-asked"),
    ],
  };
  const tended = async (code: string, values: Message["arguments"] = {}, changed: Partial<Workspace> = {}): Promise<Tended> => {
    await attempt();
    now = { ...now, ...changed };
    return { message: { code, arguments: values }, workspace: now };
  };
  const path = "/media/usb/Lykta";
  const again = (why: string) => ({ backups: [backup(25, why), ...now.backups] });
  return {
    look_after: async () => (caution ? [cloud] : []),
    workspace: async () => now,
    back_up: () => tended("backup-made", { id: "2026-11-25-0905-asked" }, again("backup-asked")),
    restore_backup: () => tended("backup-restored-from", { id: "2026-11-25-0905-restore" }, again("backup-restore")),
    choose_second_place: () => tended("backup-second", { path }, { second: path }),
    forget_second_place: () => tended("backup-no-second", {}, { second: null }),
    save_workspace: () => tended("workspace-saved", { path: "/home/it/lykta-2026-11-25.lykta-workspace" }),
    load_workspace: () => tended("workspace-loaded", { path: "/home/it/lykta-2026-11-25.lykta-workspace" }, again("backup-import")),
    move_workspace: () => tended("workspace-moved", { from: now.folder, to: path }, { folder: path, chosen: true }),
    use_usual: () => tended("workspace-usual", { path: "/home/it/.local/share/fi.lykta.Lykta" }, { chosen: false }),
  };
}
