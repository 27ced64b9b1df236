import { expect, test } from "vitest";
import { conflictWords, setbackOf } from "#lib/appointments/conflict";
import { ClientProblem } from "#lib/client";

const problem = (details: Record<string, unknown>, status = 409) =>
  conflictWords(new ClientProblem(status, details), "Ana Ruiz", "America/Chicago");

test("who was faster, when, and how the visit stands now", () => {
  const details = {
    code: "conflict",
    status: "arrived",
    start: "2026-11-24T15:30:00Z",
    physician: "Dr. Osei",
    changed: { at: "2026-11-24T15:20:00Z", by: "Luis Moreno", from: "booked", reason: null },
  };
  expect(problem(details)).toBe(
    "Ana Ruiz is now “Arrived”, Tuesday, November 24 at 9:30am with Dr. Osei. Luis Moreno changed it at 9:20am. Your step was not taken.",
  );
});

test.each([
  [{ code: "slot_taken", alternatives: [] }, 409, "This time has just been taken."],
  [
    { code: "patient_busy" },
    409,
    "Ana Ruiz has another visit at this time. Choose another, or overbook it with a reason.",
  ],
  [{ code: "nothing_to_undo" }, 409, "There is nothing to take back any more."],
  [{ code: "conflict", status: "cancelled" }, 409, "Ana Ruiz is now “Cancelled”. Your step was not taken."],
  [{ code: "conflict" }, 409, "A colleague changed this a moment ago. Look again before you act."],
  [{}, 0, "No connection to the clinic's server. Nothing was changed. Try again."],
])("%j", (details, status, words) => expect(problem(details, status)).toBe(words));

test("a time that went is told with what stands against it and the nearest others, and a colleague's change with whose it was", () => {
  const about = { who: "Ana Ruiz", zone: "America/Chicago" };
  const reasons = ["Suite A is taken until 11:15am."];
  const gone = new ClientProblem(409, { code: "slot_taken", alternatives: [], reasons });
  expect(setbackOf(gone, about)).toEqual({
    words: "This time has just been taken. Everything else is as you entered it.",
    alternatives: [],
    reasons,
  });
  const changed = { at: "2026-11-24T15:20:00Z", by: "Luis Moreno" };
  const conflict = new ClientProblem(409, { code: "conflict", status: "booked", changed });
  expect(setbackOf(conflict, about).words).toContain("Luis Moreno changed it at 9:20am.");
});
