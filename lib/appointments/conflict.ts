import { type Status, statusWords } from "#lib/appointments/steps";
import type { OfferedSlot } from "#lib/availability/schema";
import { ClientProblem, problemWords } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * What a failed step means, and where a colleague was faster: who, when, and how the visit stands now. Takes the
 * problem as the API answered it; `zone` is that of the visit's location.
 */
export function conflictWords(error: unknown, who: string, zone: string): string {
  if (!(error instanceof ClientProblem) || error.status !== 409) return problemWords(error);
  const { status, start, physician, changed } = error.details;
  if (error.code === "slot_taken") return "This time has just been taken.";
  if (error.code === "patient_busy")
    return `${who} has another visit at this time. Choose another, or overbook it with a reason.`;
  if (error.code === "nothing_to_undo") return "There is nothing to take back any more.";
  if (typeof status !== "string" || !(status in statusWords)) return problemWords(error);
  const { at, by } = typeof changed === "object" && changed !== null ? (changed as Record<string, unknown>) : {};
  const cause = text(by) ? `${text(by)} changed it${text(at) && ` at ${formatTime(new Date(text(at)), zone)}`}.` : "";
  const when =
    text(start) && `, ${formatDay(new Date(text(start)), zone)} at ${formatTime(new Date(text(start)), zone)}`;
  const now = `${who} is now “${statusWords[status as Status].word}”${when}${text(physician) && ` with ${text(physician)}`}.`;
  return [now, cause, "Your step was not taken."].filter(Boolean).join(" ");
}

/** What the server said to a time that could not be taken: what stands against it, and the nearest others. */
export type Setback = { words: string; alternatives: OfferedSlot[]; reasons?: string[] };

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

export function setbackOf(error: unknown, about?: { who: string; zone: string }): Setback {
  if (!(error instanceof ClientProblem)) return { words: problemWords(error), alternatives: [] };
  const { alternatives: others, reasons } = error.details;
  const alternatives: OfferedSlot[] = Array.isArray(others) ? others : [];
  if (error.code === "slot_taken")
    return {
      words: "This time has just been taken. Everything else is as you entered it.",
      alternatives,
      reasons: texts(reasons),
    };
  if (error.code === "patient_busy")
    return { words: "This patient has another visit at this time. Choose another.", alternatives };
  if (error.code === "nothing_to_undo") return { words: "There is nothing to take back any more.", alternatives };
  return { words: about ? conflictWords(error, about.who, about.zone) : problemWords(error), alternatives };
}
