import { describe, expect, test } from "vitest";
import { procedureChangedReason } from "#lib/appointments/rules";
import { readinessOf } from "#lib/procedures/rules";
import { type Demonstration, makeDemonstration } from "#prisma/seed/demonstration";
import { demonstrationSignIns } from "#prisma/seed/sign-in";

const days = [
  ["a weekday morning", "2026-11-20T16:00:00Z"],
  ["a lunch hour", "2026-11-18T18:20:00Z"],
  ["an evening", "2026-11-21T01:15:00Z"],
  ["just before midnight", "2026-11-20T05:55:00Z"],
  ["just after midnight", "2026-11-20T06:04:00Z"],
  ["the middle of the night", "2026-11-20T09:00:00Z"],
  ["a Saturday", "2026-11-21T17:00:00Z"],
  ["Christmas Day", "2026-12-25T16:00:00Z"],
  ["the Sunday of the spring change, in the gap", "2027-03-14T08:10:00Z"],
  ["the Sunday of the autumn change, in the repeated hour", "2026-11-01T07:10:00Z"],
] as const;

const made = new Map<string, Demonstration>();
const demonstrationAt = (at: string) => made.getOrInsertComputed(at, () => makeDemonstration(new Date(at)));
const time = (value: Date | string | null | undefined) => new Date(value ?? Number.NaN).getTime();
const kinds = (rows: { status?: string | undefined }[]) => [...new Set(rows.map(({ status }) => status))].sort();

describe.each(days)("the demonstration clinic on %s", (_, at) => {
  const now = Date.parse(at);
  const demonstration = demonstrationAt(at);
  const { appointments, claims, events, intake, procedures, clinic, screenings } = demonstration;

  test("takes no resource twice", () => {
    const active = Map.groupBy(
      claims.filter((claim) => claim.active && !claim.overbooked),
      ({ resourceId }) => resourceId,
    );
    for (const taken of active.values()) {
      const sorted = taken.toSorted((a, b) => time(a.start) - time(b.start));
      for (const [index, claim] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next) expect(time(claim.end)).toBeLessThanOrEqual(time(next.start));
      }
    }
  });

  test("has a visit that staff put beside another today, with its reason", () => {
    const [overbooked, ...more] = appointments.filter(({ overbookReason }) => overbookReason);
    expect(more).toEqual([]);
    if (!overbooked) return;
    const own = claims.filter(({ appointmentId }) => appointmentId === overbooked.id);
    expect(own.length).toBeGreaterThan(0);
    for (const claim of own) {
      const meets = (other: typeof claim) =>
        other.active && !other.overbooked && other.resourceId === claim.resourceId && other.start < claim.end;
      expect(claims.some((other) => meets(other) && claim.start < other.end)).toBe(true);
    }
  });

  test("has a procedure whose plan was changed, with what that put in doubt, and a visit dropped from its plan", () => {
    const changed = events.filter(({ reason }) => reason === procedureChangedReason);
    expect(changed).toHaveLength(1);
    const changedCase = procedures.cases.find(({ appointmentId }) => appointmentId === changed[0]?.appointmentId);
    const doubted = procedures.items.filter(
      ({ caseId, note }) => caseId === changedCase?.id && note?.includes("confirm again"),
    );
    expect(doubted.map(({ code }) => code).toSorted()).toEqual(["consent", "imaging", "indication"]);
    const { series, occurrences } = demonstration.series;
    const plan = series.find(({ anchorId }) => anchorId === changedCase?.appointmentId);
    const visits = occurrences.filter(({ seriesId }) => seriesId === plan?.id);
    expect(visits.some(({ droppedAt }) => droppedAt)).toBe(true);
    expect(visits.some(({ proposedStart }) => proposedStart)).toBe(true);
  });

  test("has changes of the last weeks that stand as they are written, and one that was taken back", () => {
    const { changes } = demonstration;
    const closure = changes.find(({ name }) => name === "Staff training day");
    const row = clinic.closures.find(({ id }) => id === closure?.subjectId);
    expect(closure?.after).toMatchObject({ firstDate: row?.firstDate.toISOString().slice(0, 10), name: row?.name });
    const undo = changes.find(({ undoesId }) => undoesId);
    expect(
      changes.some(
        ({ id, after, subjectId }) => id === undo?.undoesId && subjectId === undo?.subjectId && after === undo?.before,
      ),
    ).toBe(true);
    expect(new Set(changes.map(({ subjectId, number }) => `${subjectId} ${number}`)).size).toBe(changes.length);
    for (const { at: made, lines } of changes) {
      expect(time(made)).toBeLessThan(now);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  test("has appointments in every status", () => {
    expect(kinds(appointments)).toEqual([
      "arrived",
      "booked",
      "cancelled",
      "entered_in_error",
      "fulfilled",
      "held",
      "in_progress",
      "no_show",
      "roomed",
    ]);
  });

  test("has health forms in every state, and about eight that wait for review", () => {
    expect(kinds(intake.responses)).toEqual([
      "accepted",
      "amended",
      "assigned",
      "changes_requested",
      "entered_in_error",
      "in_progress",
      "in_review",
      "submitted",
      "withdrawn",
    ]);
    const waiting = intake.responses.filter(({ status }) => status === "submitted").length;
    expect(waiting).toBeGreaterThanOrEqual(7);
    expect(waiting).toBeLessThanOrEqual(10);
  });

  test("has nine or more procedures in the next 14 days, ready, tentative and blocked", () => {
    const soon = procedures.cases.filter(({ appointmentId }) => {
      const start = time(appointments.find(({ id }) => id === appointmentId)?.startsAt);
      return start > now && start < now + 15 * 86_400_000;
    });
    expect(soon.length).toBeGreaterThanOrEqual(9);
    const states = soon.map(
      ({ id }) =>
        readinessOf(
          procedures.items.filter(({ caseId }) => caseId === id).map(({ code, status = "open" }) => ({ code, status })),
        ).state,
    );
    expect([...new Set(states)].sort()).toEqual(["blocked", "ready", "tentative"]);
  });

  test("writes no history that lies ahead, and ends each history in the present status", () => {
    const last = new Map<string, string>();
    for (const event of events.toSorted((a, b) => time(a.at) - time(b.at))) {
      expect(time(event.at)).toBeLessThanOrEqual(now);
      last.set(event.appointmentId, event.to);
    }
    for (const { id, status } of appointments) expect(last.get(id ?? "")).toBe(status);
  });

  test("leaves no visit open that is over since two hours", () => {
    const stale = appointments.filter(
      ({ endsAt, status }) =>
        time(endsAt) < now - 2 * 3_600_000 && ["booked", "arrived", "roomed", "in_progress"].includes(status),
    );
    expect(stale).toEqual([]);
  });

  test("has two live holds and one that has run out", () => {
    const expiries = appointments
      .filter(({ status }) => status === "held")
      .map(({ holdExpiresAt }) => time(holdExpiresAt) > now);
    expect(expiries.toSorted()).toEqual([false, true, true]);
  });

  test("shuts for a day within three weeks, but not today at Lakeside", () => {
    const ahead = clinic.closures.filter(
      ({ firstDate }) => time(firstDate) > now && time(firstDate) < now + 21 * 86_400_000,
    );
    expect(ahead.length).toBeGreaterThanOrEqual(1);
    const today = clinic.closures.filter(
      ({ firstDate, locationId }) =>
        time(firstDate) === Date.parse(clinic.today) && locationId !== clinic.idOf.foothills,
    );
    expect(today).toEqual([]);
  });

  test("has consents that were given, and some that were taken back since", () => {
    expect([...new Set(intake.consents.map(({ code }) => code))].sort()).toContain("messages");
    const withdrawn = intake.consents.filter(({ decision }) => decision === "withdrawn");
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { at } of intake.consents) expect(time(at)).toBeLessThanOrEqual(now);
  });

  test("keeps people of every urgency on the list of the desk", () => {
    const open = screenings.filter((screening) => screening.open).map(({ tier }) => tier);
    expect([...new Set(open)].sort()).toEqual(["clinician_review", "emergency", "same_day"]);
  });
});

const comparable = ({ appointments, ...rest }: Demonstration) =>
  JSON.stringify([rest, appointments.map((row) => ({ ...row, reference: null, holdTokenHash: null }))]);

test("the same moment gives the same clinic", { timeout: 60_000 }, () => {
  const [, at] = days[0];
  expect(comparable(makeDemonstration(new Date(at)))).toBe(comparable(demonstrationAt(at)));
});

test("every sign-in that is told belongs to an account with that role", () => {
  const { clinic } = demonstrationAt(days[0][1]);
  const found = demonstrationSignIns.map(({ email }) => clinic.staff.find((member) => member.email === email)?.role);
  expect(found).toEqual(demonstrationSignIns.map(({ role }) => role));
});

test("patients have names of their own and telephone numbers kept for fiction", () => {
  const { people } = demonstrationAt(days[0][1]);
  expect(new Set(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`)).size).toBe(people.length);
  for (const { phoneE164 } of people) expect(phoneE164).toMatch(/^\+1\d{3}55501\d{2}$/);
  expect(people.some(({ email }) => email === null)).toBe(true);
  expect(people.some(({ locale }) => locale === "es")).toBe(true);
});
