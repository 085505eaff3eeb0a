import type { Message } from "./wire";

/** What the host rejected with, as a message: also when it is no message, as when a command is missing. */
export function messageOf(reason: unknown): Message {
  if (isMessage(reason)) return reason;
  const words = reason instanceof Error ? reason.message : typeof reason === "string" ? reason : JSON.stringify(reason);
  return { code: "window-host-failed", arguments: { reason: words ?? "" } };
}

function isMessage(reason: unknown): reason is Message {
  if (typeof reason !== "object" || reason === null) return false;
  const { code, arguments: values } = reason as Partial<Message>;
  return typeof code === "string" && typeof values === "object" && values !== null;
}
