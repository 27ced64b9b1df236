import { beforeAll, describe, expect, test } from "vitest";
import { removeOldDrafts } from "#lib/appointments/draft-mutations";
import { releaseAllExpiredHolds } from "#lib/appointments/hold-mutations";
import { cancelVisit, rescheduleVisit } from "#lib/appointments/visit-mutations";
import { db } from "#lib/db";
import { removeOldAnswers } from "#lib/idempotency";
import { releaseOldClaims } from "#lib/intake/claim-mutations";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { submitIntake } from "#lib/intake/submit-mutations";
import { queueReminders } from "#lib/notifications/reminder-mutations";
import { actorOfLink } from "#lib/session";
import { removeOldSignIns } from "#lib/staff/mutations";
import { recordVisitScreening } from "#lib/triage/visit-mutations";
import { at, book, newDay, noSigns, openClinic } from "#tests/support/clinic";
import { askAgain, assertSent, healthy } from "#tests/support/intake";

beforeAll(async () => {
  await openClinic();
});

async function filled() {
  const booked = await book(at(newDay(), "9:00"));
  const form = await actorOfLink("intake", booked.intakeToken);
  const visit = await actorOfLink("manage", booked.manageToken);
  await saveIntakeAnswers(form, { revision: 0, changes: healthy });
  return { ...booked, form, visit };
}

describe("the warning signs are asked again with the form", () => {
  test("which is not sent before: nothing is written", async () => {
    const { form, appointmentId } = await filled();
    expect((await getIntake(form)).isAskedAgain).toBe(false);
    expect(await submitIntake(form, { revision: 1, locale: "en" })).toEqual({ ok: false, reason: "signs" });
    expect(await db().submission.count({ where: { response: { appointmentId } } })).toBe(0);
    await askAgain(form);
    expect((await getIntake(form)).isAskedAgain).toBe(true);
    assertSent(await submitIntake(form, { revision: 1, locale: "en" }));
    const kept = await db().screening.findMany({ where: { appointmentId }, orderBy: { at: "asc" } });
    expect(kept.map(({ occasion, ruleVersion }) => [occasion, ruleVersion])).toEqual([
      ["booking", "2"],
      ["intake", "2"],
    ]);
  });

  test("or by the link to the visit; an emergency lets the form go, and stands on the desk's list", async () => {
    const { form, visit, appointmentId } = await filled();
    const emergency = { ticked: ["RF-G1"], answer: "some" as const };
    const { tier } = await recordVisitScreening(visit, { answers: { ...noSigns, emergency }, locale: "en" });
    expect(tier).toBe("emergency");
    assertSent(await submitIntake(form, { revision: 1, locale: "en" }));
    const open = await db().screening.findMany({ where: { appointmentId, open: true } });
    expect(open.map(({ occasion }) => occasion)).toEqual(["visit"]);
  });

  test("but not for a visit that is no longer ahead", async () => {
    const { form, visit } = await filled();
    await cancelVisit(visit, { version: 2 });
    const status = await db().questionnaireResponse.findUniqueOrThrow({ where: { id: form.responseId ?? "" } });
    if (status.status !== "withdrawn") expect((await getIntake(form)).isAskedAgain).toBeNull();
  });
});

test("answers that were not sent are there after 29 days and every cleaner, until 30 days after the visit", async () => {
  const { form, appointmentId, intakeToken } = await filled();
  const before = new Date(Date.now() - 29 * 86_400_000);
  await db().questionnaireResponse.updateMany({
    where: { id: form.responseId ?? "" },
    data: { createdAt: before, updatedAt: before },
  });
  for (const clean of [releaseAllExpiredHolds, removeOldDrafts, removeOldAnswers, releaseOldClaims, removeOldSignIns])
    await clean();
  expect((await getIntake(form)).answers).toMatchObject(healthy);
  const { endsAt } = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
  const token = await db().accessToken.findFirstOrThrow({ where: { responseId: form.responseId } });
  expect((token.expiresAt.getTime() - endsAt.getTime()) / 86_400_000).toBeGreaterThanOrEqual(30);
  await db().accessToken.update({ where: { id: token.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
  await expect(actorOfLink("intake", intakeToken)).rejects.toMatchObject({ code: "not_found" });
});

describe("the reminder", () => {
  const hours = (start: Date, count: number) => new Date(start.getTime() - count * 3_600_000);
  const count = (appointmentId: string) => db().outboxMessage.count({ where: { appointmentId, kind: "reminder" } });
  /** Every event of a visit lies further back than it does. */
  const longAgo = (appointmentId: string) =>
    db().$executeRaw`
    ALTER TABLE "AppointmentEvent" DISABLE TRIGGER "AppointmentEvent_append_only"`.then(async () => {
      await db()
        .$executeRaw`UPDATE "AppointmentEvent" SET at = at - interval '5 days' WHERE "appointmentId" = ${appointmentId}::uuid`;
      await db().$executeRaw`ALTER TABLE "AppointmentEvent" ENABLE TRIGGER "AppointmentEvent_append_only"`;
    });

  test("is written a week, two days and two hours before a visit, each once", async () => {
    const start = at(newDay(), "9:00");
    const { appointmentId } = await book(start);
    await longAgo(appointmentId);
    for (const [before, written] of [
      [170, 0],
      [167, 1],
      [150, 1],
      [140, 1],
      [60, 1],
      [47, 2],
      [20, 2],
      [2.5, 2],
      [1.9, 3],
      [1, 3],
      [0.4, 3],
    ] as const) {
      await Promise.all([queueReminders(hours(start, before)), queueReminders(hours(start, before))]);
      expect(await count(appointmentId), `${before} hours before`).toBe(written);
    }
  });

  test("comes again for a new time, and never on the heels of a booking, too late, or for a cancelled visit", async () => {
    const day = newDay();
    const moved = await book(at(day, "9:00"));
    const visit = await actorOfLink("manage", moved.manageToken);
    await queueReminders(new Date());
    expect(await count(moved.appointmentId)).toBe(0);
    await longAgo(moved.appointmentId);
    for (const tooLate of [0.4, 2.5, 140]) await queueReminders(hours(at(day, "9:00"), tooLate));
    expect(await count(moved.appointmentId)).toBe(0);
    await queueReminders(hours(at(day, "9:00"), 30));
    await rescheduleVisit(visit, { version: 2, start: at(day, "13:00") });
    await longAgo(moved.appointmentId);
    await queueReminders(hours(at(day, "13:00"), 30));
    expect(await count(moved.appointmentId)).toBe(2);
    const gone = await book(at(newDay(), "9:00"));
    await cancelVisit(await actorOfLink("manage", gone.manageToken), { version: 2 });
    await longAgo(gone.appointmentId);
    await queueReminders(hours(at(day, "9:00"), 30));
    expect(await count(gone.appointmentId)).toBe(0);
  });
});
