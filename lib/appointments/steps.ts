import type { ScheduleEntry } from "#lib/appointments/schema";

export type Status = ScheduleEntry["status"];
export type Tone = "good" | "wait" | "alarm" | "calm";
export type Mark = "empty" | "half" | "full" | "check" | "cross" | "triangle" | "bar" | "clock";

/** How a state is told: always a mark and a word, so that colour is never alone. */
export const statusWords: Readonly<Record<Status, { word: string; mark: Mark; tone: Tone }>> = {
  held: { word: "Held", mark: "clock", tone: "calm" },
  booked: { word: "Expected", mark: "empty", tone: "calm" },
  arrived: { word: "Arrived", mark: "half", tone: "wait" },
  roomed: { word: "In room", mark: "full", tone: "good" },
  in_progress: { word: "Being seen", mark: "full", tone: "good" },
  fulfilled: { word: "Finished", mark: "check", tone: "calm" },
  cancelled: { word: "Cancelled", mark: "cross", tone: "calm" },
  no_show: { word: "No show", mark: "cross", tone: "calm" },
  entered_in_error: { word: "Entered in error", mark: "bar", tone: "calm" },
};

const forward: Partial<Record<Status, Status>> = {
  booked: "arrived",
  arrived: "roomed",
  roomed: "in_progress",
  in_progress: "fulfilled",
};
const back: Partial<Record<Status, Status>> = {
  arrived: "booked",
  roomed: "arrived",
  in_progress: "roomed",
  fulfilled: "in_progress",
};

/** The one step that comes next for this visit, or null. By phone or video nobody arrives or takes a room. */
export function primaryStep({ status, visitType, nextStates }: ScheduleEntry): Status | null {
  const away = status === "booked" && visitType.mode !== "in_person";
  const next = away ? "in_progress" : forward[status];
  return next && nextStates.includes(next) ? next : null;
}

/** Steps that are written with a reason. */
export const needsReason = (to: Status): boolean => to === "cancelled" || to === "entered_in_error";
/** Steps that give up the time, so that a person confirms them first. */
export const isFinal = (to: Status): boolean => needsReason(to) || to === "no_show";

const verbs: Partial<Record<Status, string>> = {
  arrived: "Arrive",
  roomed: "Room",
  in_progress: "Start",
  fulfilled: "Finish",
  no_show: "No show",
  cancelled: "Cancel the visit",
  entered_in_error: "Entered in error",
};

/** What the button for a step says. */
export function stepLabel(from: Status, to: Status): string {
  if (back[from] === to) return `Back to “${statusWords[to].word}”`;
  return verbs[to] ?? statusWords[to].word;
}

/** A visit that needs nothing more today. */
export const isOver = (status: Status): boolean =>
  ["fulfilled", "cancelled", "no_show", "entered_in_error"].includes(status);

/** "4 min", "1 h 5 min", from whole minutes. */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return hours === 0 ? `${rest} min` : `${hours} h${rest === 0 ? "" : ` ${rest} min`}`;
}

/** What a row will offer after a step, until the server has said so itself. */
export const likelyNext = (status: Status): Status[] =>
  [forward[status], back[status]].filter((state) => state !== undefined);
