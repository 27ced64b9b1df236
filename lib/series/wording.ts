import type { Mark, Tone } from "#lib/appointments/steps";
import type { OccurrenceState } from "#lib/series/rules";

/** Where a planned visit stands, in words with a mark: never by color alone. */
export const occurrenceWords: Readonly<Record<OccurrenceState, { word: string; mark: Mark; tone: Tone }>> = {
  proposed: { word: "Proposed, not booked", mark: "half", tone: "wait" },
  open: { word: "No time yet", mark: "empty", tone: "wait" },
  booked: { word: "Booked", mark: "check", tone: "good" },
  booked_outside: { word: "Booked outside its window", mark: "triangle", tone: "alarm" },
  booked_for_nothing: { word: "Booked, but the procedure is off", mark: "triangle", tone: "alarm" },
  under_way: { word: "Under way", mark: "full", tone: "good" },
  done: { word: "Done", mark: "check", tone: "good" },
  dropped: { word: "Dropped", mark: "bar", tone: "calm" },
  stopped: { word: "The procedure is off", mark: "bar", tone: "calm" },
};
