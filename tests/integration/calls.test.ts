import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { amendIntake } from "#lib/intake/amendment-mutations";
import { recordIntakeCall } from "#lib/intake/call-mutations";
import { listIntakeCalls } from "#lib/intake/call-queries";
import { claimReview } from "#lib/intake/claim-mutations";
import { getIntake } from "#lib/intake/queries";
import { listIntakeReviews } from "#lib/intake/queue-queries";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { actionsIn, responseStatuses, responseTransitions, reviewActions, stateAfter } from "#lib/intake/rules";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { assignedForm, coded, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const listed = async (id: string, now = new Date()) => {
  const { due, later } = await listIntakeCalls(clinic.staff.front_desk, { days: 30 }, now);
  const place = due.some((entry) => entry.id === id) ? "due" : later.some((entry) => entry.id === id) ? "later" : null;
  return { place, entry: [...due, ...later].find((entry) => entry.id === id) };
};
const hours = (count: number, from = new Date()) => new Date(from.getTime() + count * 3_600_000);

describe("the call list", () => {
  test("has a form that is not begun before a visit that is near, with phone, best time and flags", async () => {
    const { responseId: id } = await assignedForm();
    const answers = { "contact-time": [coded("morning")], "contact-ways": [coded("call")] };
    await db().questionnaireResponse.update({ where: { id }, data: { answers } });
    const { place, entry } = await listed(id);
    expect(place).toBe("due");
    expect(entry).toMatchObject({
      reason: "not_begun",
      bestTime: "Morning",
      takesMessages: false,
      patient: { name: "Ana Ruiz", phone: expect.stringMatching(/^312-/) },
    });
    const { due, later } = await listIntakeCalls(clinic.staff.front_desk, { days: 30 }, hours(-24 * 60));
    expect([...due, ...later].some((one) => one.id === id)).toBe(false);
  });

  test("keeps each call with who, when and what came of it; the form comes back when it is time", async () => {
    const { responseId: id } = await assignedForm();
    await recordIntakeCall(clinic.staff.nurse, { id, outcome: "no_answer" });
    expect((await listed(id)).place).toBe("later");
    expect((await listed(id, hours(4))).place).toBe("due");
    const againAt = hours(30).toISOString();
    await recordIntakeCall(clinic.staff.front_desk, { id, outcome: "call_again", againAt, note: "At her sister’s" });
    expect((await listed(id, hours(29))).place).toBe("later");
    const { calls } = await getIntakeReview(clinic.staff.physician, id);
    expect(calls.map(({ outcome, by, note }) => [outcome, by, note])).toEqual([
      ["call_again", "front_desk", "At her sister’s"],
      ["no_answer", "nurse", null],
    ]);
    expect(await db().auditEvent.count({ where: { entityId: id, action: "intake.telephone" } })).toBe(2);
  });

  test("has what a reviewer asked for until the patient was reached; the form stays in the queue, and says so", async () => {
    const { responseId: id } = await sentForm();
    await claimReview(clinic.staff.nurse, id);
    const wish = { id, decision: "call", note: "Which dose?" } as const;
    expect(await decideIntake(clinic.staff.nurse, wish)).toMatchObject({ status: "submitted", revision: 2 });
    expect((await listed(id)).entry).toMatchObject({ reason: "asked", note: "Which dose?", by: "nurse" });
    const queued = async () =>
      (await listIntakeReviews(clinic.staff.nurse)).reviews.find((review) => review.id === id)?.toCall;
    expect(await queued()).toBe(true);
    await recordIntakeCall(clinic.staff.front_desk, { id, outcome: "left_message" });
    expect(await queued()).toBe(true);
    await recordIntakeCall(clinic.staff.front_desk, { id, outcome: "reached" });
    expect([(await listed(id)).place, await queued()]).toEqual([null, false]);
  });

  test("has changes that were asked for a day ago and not made", async () => {
    const { responseId: id } = await sentForm();
    await decideIntake(clinic.staff.nurse, { id, decision: "request_changes", note: "Add the dose" });
    const { due } = await listIntakeCalls(clinic.staff.nurse, { days: 1 }, hours(2));
    expect(due.some((entry) => entry.id === id)).toBe(false);
    expect((await listed(id, hours(25))).entry).toMatchObject({ reason: "changes", note: "Add the dose" });
  });

  test.each([
    ["in the past", -1],
    ["in three months", 24 * 90],
  ])("puts no call off to a time %s", async (_, ahead) => {
    const { responseId: id } = await assignedForm();
    const call = recordIntakeCall(clinic.staff.nurse, {
      id,
      outcome: "call_again",
      againAt: hours(ahead).toISOString(),
    });
    await expect(call).rejects.toMatchObject({ code: "validation_failed", errors: [{ pointer: "/againAt" }] });
  });

  test("is for the desk and nurses", async () => {
    const { responseId: id } = await assignedForm();
    for (const role of ["physician", "administrator"] as const) {
      await expect(listIntakeCalls(clinic.staff[role])).rejects.toMatchObject({ code: "forbidden" });
      const call = recordIntakeCall(clinic.staff[role], { id, outcome: "reached" });
      await expect(call).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("every state and every action", () => {
  const table = responseStatuses.flatMap((status) => reviewActions.map((action) => [status, action] as const));

  test.each(table)("%s: %s is done or refused with what is legal", async (status, action) => {
    const { responseId: id } = await sentForm();
    await db().questionnaireResponse.update({ where: { id }, data: { status } });
    const { nurse } = clinic.staff;
    const correction = { id, changes: { pharmacy: [{ valueString: "Corner Drugs" }] }, reason: "Why", revision: 2 };
    const workOf = {
      claim: () => claimReview(nurse, id),
      amend: () => amendIntake(nurse, correction),
    };
    const work =
      action === "claim" || action === "amend"
        ? workOf[action]()
        : decideIntake(nurse, { id, decision: action, note: "Why" });
    const to = stateAfter(action, status);
    const legal = actionsIn(status);
    if (to === null) {
      await expect(work).rejects.toMatchObject({
        code: "illegal_transition",
        extra: { status, allowed: responseTransitions[status], actions: legal },
      });
      expect(await db().reviewDecision.count({ where: { responseId: id } })).toBe(0);
    } else await work;
    const row = await db().questionnaireResponse.findUniqueOrThrow({ where: { id }, select: { status: true } });
    expect([row.status, legal.includes(action)]).toEqual([to ?? status, to !== null]);
  });

  test.each(responseStatuses)("%s: a call is written down only where one can be made", async (status) => {
    const { responseId: id } = await sentForm();
    await db().questionnaireResponse.update({ where: { id }, data: { status } });
    const call = recordIntakeCall(clinic.staff.nurse, { id, outcome: "reached" });
    if (actionsIn(status).includes("call")) await call;
    else await expect(call).rejects.toMatchObject({ code: "illegal_transition", extra: { status } });
  });
});

describe("changes that are asked for", () => {
  test("name the questions that the patient is led to; a question that the form does not have is refused", async () => {
    const { responseId: id, patient } = await sentForm();
    const ask = (items: string[]) =>
      decideIntake(clinic.staff.nurse, { id, decision: "request_changes", note: "Which pharmacy?", items });
    await expect(ask(["pharmacy", "nothing"])).rejects.toMatchObject({
      code: "validation_failed",
      errors: [{ pointer: "/items/1" }],
    });
    await ask(["pharmacy", "medicine-list[0].med-dose"]);
    expect(await getIntake(patient)).toMatchObject({
      changesNote: "Which pharmacy?",
      changesItems: ["pharmacy", "medicine-list[0].med-dose"],
    });
    const [decision] = (await getIntakeReview(clinic.staff.nurse, id)).decisions;
    expect(decision).toMatchObject({
      decision: "request_changes",
      by: "nurse",
      items: expect.arrayContaining(["pharmacy"]),
    });
  });
});
