import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { sqlState } from "#lib/errors";
import { fingerprintOf } from "#lib/fingerprint";
import { saveSectionForm } from "#lib/intake/form-saving";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { listIntakeReviews } from "#lib/intake/queue-queries";
import { acknowledgeFlag, decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { responseStatuses, responseTransitions } from "#lib/intake/rules";
import { submitIntake } from "#lib/intake/submit-mutations";
import { actorOfLink, publicActor } from "#lib/session";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { assignedForm, coded, healthy, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const rowOf = (id: string) =>
  db().questionnaireResponse.findUniqueOrThrow({
    where: { id },
    select: { status: true, revision: true, answers: true, completed: true },
  });
/** Nobody is asked for them: the test person was born in 1948. */
const knownByBooking = { "known-age": [{ valueInteger: expect.any(Number) }], "known-visit": [coded("first-visit")] };
const openFlags = async (responseId: string) =>
  (await db().flag.findMany({ where: { responseId, withdrawnAt: null }, orderBy: { code: "asc" } })).map(
    ({ code }) => code,
  );

describe("saving answers", () => {
  test("counts a revision, and tells the next reader", async () => {
    const { patient, responseId } = await assignedForm();
    const section = { linkId: "pain", done: true };
    expect(await saveIntakeAnswers(patient, { revision: 0, changes: { filler: [coded("self")] }, section })).toEqual({
      ok: true,
      revision: 1,
    });
    expect(await rowOf(responseId)).toEqual({
      status: "in_progress",
      revision: 1,
      answers: { ...knownByBooking, filler: [coded("self")] },
      completed: ["pain"],
    });
    expect((await getIntake(patient)).answers).toEqual({ ...knownByBooking, filler: [coded("self")] });
    const audit = await db().auditEvent.findFirst({ where: { entityId: responseId, action: "intake.save" } });
    expect(audit?.actorKind).toBe("patient");
  });

  test("from a stale page changes nothing and says at which revision it stands", async () => {
    const { patient, responseId } = await assignedForm();
    await saveIntakeAnswers(patient, { revision: 0, changes: { cancer: [coded("no")] } });
    const stale = saveIntakeAnswers(patient, { revision: 0, changes: { cancer: [coded("yes")] } });
    await expect(stale).rejects.toMatchObject({ code: "precondition_failed", extra: { revision: 1 } });
    expect((await rowOf(responseId)).answers).toEqual({ ...knownByBooking, cancer: [coded("no")] });
  });

  test("at the same revision from two tabs at once saves one of them", async () => {
    const { patient, responseId } = await assignedForm();
    const tabs = ["yes", "no", "unknown"].map((code) =>
      saveIntakeAnswers(patient, { revision: 0, changes: { cancer: [coded(code)] } }),
    );
    const results = await Promise.allSettled(tabs);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await rowOf(responseId)).revision).toBe(1);
  });

  test.each([
    ["an option that is not there", { cancer: [coded("maybe")] }, "cancer"],
    ["the wrong kind of value", { cancer: [{ valueString: "yes" }] }, "cancer"],
    ["two answers where one is asked", { cancer: [coded("yes"), coded("no")] }, "cancer"],
    ["a number out of range", { falls: [{ valueInteger: -1 }] }, "falls"],
    ["a text beyond its length", { "preferred-name": [{ valueString: "x".repeat(81) }] }, "preferred-name"],
    ["a unit that is not offered", { weight: [{ valueQuantity: { value: 9, code: "[stone_av]" } }] }, "weight"],
    ["a date that does not exist", { "pain-started": [{ valueDate: "2026-02-30" }] }, "pain-started"],
    ["an answer that rules the other out", { allergies: [coded("none"), coded("latex")] }, "allergies"],
    ["the same answer twice", { allergies: [coded("latex"), coded("latex")] }, "allergies"],
    ["a child without its parent", { "med-name": [{ valueString: "x" }] }, "med-name"],
    ["a child under the wrong parent", { "scan-list[0].med-name": [{ valueString: "x" }] }, "scan-list[0].med-name"],
    ["what the booking knows", { "known-age": [{ valueInteger: 30 }] }, "known-age"],
    ["a question that is not there", { "no-such-question": [coded("x")] }, "no-such-question"],
  ])("%s is refused, with nothing written", async (_, wrong, path) => {
    const { patient, responseId } = await assignedForm();
    const saved = await saveIntakeAnswers(patient, { revision: 0, changes: { filler: [coded("self")], ...wrong } });
    expect(saved).toMatchObject({ ok: false, reason: "invalid", findings: [{ path }] });
    expect(await rowOf(responseId)).toMatchObject({ revision: 0, answers: knownByBooking, status: "assigned" });
  });

  test("raises a flag at once, withdraws it when the answer changes, and opens it again", async () => {
    const { patient, responseId } = await assignedForm();
    const save = (revision: number, code: string) =>
      saveIntakeAnswers(patient, { revision, changes: { "nerve-signs": [coded(code)] } });
    await save(0, "saddle");
    expect(await openFlags(responseId)).toEqual(["nerve-emergency"]);
    const flag = await db().flag.findFirstOrThrow({ where: { responseId } });
    expect(flag.severity).toBe("emergency");
    await acknowledgeFlag(clinic.staff.nurse, { id: flag.id, note: "Called" });
    await save(1, "none");
    expect(await openFlags(responseId)).toEqual([]);
    await save(2, "saddle");
    expect(await openFlags(responseId)).toEqual(["nerve-emergency"]);
    expect((await db().flag.findUniqueOrThrow({ where: { id: flag.id } })).acknowledgedAt).toBeNull();
  });

  test("keeps an unacknowledged flag in sight although its answer changed", async () => {
    const { patient, responseId } = await assignedForm();
    await saveIntakeAnswers(patient, { revision: 0, changes: { "nerve-signs": [coded("saddle")] } });
    await saveIntakeAnswers(patient, { revision: 1, changes: { "nerve-signs": [coded("none")] } });
    const review = await getIntakeReview(clinic.staff.nurse, responseId);
    expect(review.flags.map(({ code }) => code)).toEqual(["nerve-emergency"]);
    const { reviews: queue } = await listIntakeReviews(clinic.staff.nurse);
    expect(queue.find(({ id }) => id === responseId)?.status).toBe("in_progress");
  });

  test("of one page keeps what fits when another answer does not, so that a sign is seen", async () => {
    const { patient, responseId } = await assignedForm();
    const outcome = await saveSectionForm(patient, {
      section: "pain",
      marks: "",
      fields: { "nerve-signs": ["saddle"] },
      isFinal: true,
    });
    expect(outcome.kind).not.toBe("closed");
    expect((await rowOf(responseId)).revision).toBe(1);
  });
});

describe("sending the form", () => {
  test("with an answer missing is refused; nothing is written", async () => {
    const { patient, responseId } = await assignedForm();
    const { prone: _, ...most } = healthy;
    await saveIntakeAnswers(patient, { revision: 0, changes: most });
    const sent = await submitIntake(patient, { revision: 1, locale: "en" });
    expect(sent).toMatchObject({ ok: false, findings: [{ path: "prone", code: "required" }] });
    expect((await rowOf(responseId)).status).toBe("in_progress");
    expect(await db().submission.count({ where: { responseId } })).toBe(0);
    expect(await db().score.count({ where: { responseId } })).toBe(0);
  });

  test("keeps exactly what was asked and answered, hashed, with scores and flags", async () => {
    const { responseId } = await sentForm({
      "blood-thinner": [coded("yes")],
      "blood-thinner-which": [coded("apixaban")],
    });
    const submission = await db().submission.findFirstOrThrow({ where: { responseId } });
    expect(submission).toMatchObject({ number: 1, signedName: "Ana Ruiz", locale: "en", dropped: [] });
    expect(submission.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(submission.rendered)).toContain("apixaban (Eliquis)");
    const scores = await db().score.findMany({ where: { responseId, value: { not: null } } });
    expect(scores.map(({ code, value }) => [code, Number(value)])).toEqual([["peg-3", 7]]);
    expect(await openFlags(responseId)).toContain("blood-thinner");
    expect(await rowOf(responseId)).toMatchObject({ status: "submitted", revision: 2 });
    const audit = await db().auditEvent.findFirst({ where: { entityId: responseId, action: "intake.submit" } });
    expect(audit).not.toBeNull();
  });

  test("the hash can be checked from the row alone", async () => {
    const { responseId } = await sentForm();
    const { rendered, hash } = await db().submission.findFirstOrThrow({ where: { responseId } });
    expect(fingerprintOf(rendered)).toBe(hash);
  });

  test("drops what is hidden by then, and notes that it did", async () => {
    const { patient, responseId } = await assignedForm();
    const thinner = { "blood-thinner": [coded("yes")], "blood-thinner-which": [coded("warfarin")] };
    await saveIntakeAnswers(patient, { revision: 0, changes: { ...healthy, ...thinner } });
    await saveIntakeAnswers(patient, { revision: 1, changes: { "blood-thinner": [coded("no")] } });
    expect((await submitIntake(patient, { revision: 2, locale: "es" })).ok).toBe(true);
    const submission = await db().submission.findFirstOrThrow({ where: { responseId } });
    expect(submission.dropped).toEqual(["blood-thinner-which"]);
    expect(submission.answers).not.toHaveProperty("blood-thinner-which");
    expect((await rowOf(responseId)).answers).not.toHaveProperty("blood-thinner-which");
    expect(await openFlags(responseId)).toEqual([]);
  });

  test("a second time, or from a stale page, is refused", async () => {
    const { patient, responseId } = await sentForm();
    await expect(submitIntake(patient, { revision: 2, locale: "en" })).rejects.toMatchObject({ code: "conflict" });
    await expect(saveIntakeAnswers(patient, { revision: 2, changes: {} })).rejects.toMatchObject({ code: "conflict" });
    expect(await db().submission.count({ where: { responseId } })).toBe(1);
    const other = await assignedForm();
    await saveIntakeAnswers(other.patient, { revision: 0, changes: healthy });
    await expect(submitIntake(other.patient, { revision: 0, locale: "en" })).rejects.toMatchObject({
      code: "precondition_failed",
    });
  });

  test("pressed five times at once sends it once", async () => {
    const { patient, responseId } = await assignedForm();
    await saveIntakeAnswers(patient, { revision: 0, changes: healthy });
    const pressed = await Promise.allSettled(
      Array.from({ length: 5 }, () => submitIntake(patient, { revision: 1, locale: "en" })),
    );
    expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().submission.count({ where: { responseId } })).toBe(1);
  });

  test("what was sent cannot be changed or deleted, whoever tries", async () => {
    const { responseId } = await sentForm();
    for (const attempt of [
      db().$executeRaw`UPDATE "Submission" SET answers = '{}' WHERE "responseId" = ${responseId}::uuid`,
      db().$executeRaw`DELETE FROM "Submission" WHERE "responseId" = ${responseId}::uuid`,
    ]) {
      const error = await attempt.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(sqlState(error)).toBe("42501");
    }
  });
});

describe("review", () => {
  test("accepts a form and writes who did", async () => {
    const { responseId: id } = await sentForm();
    const { nurse } = clinic.staff;
    expect(await decideIntake(nurse, { id, decision: "accept", revision: 2 })).toEqual({
      status: "accepted",
      revision: 3,
    });
    const decision = await db().reviewDecision.findFirstOrThrow({ where: { responseId: id } });
    expect(decision).toMatchObject({ decision: "accept", staffId: nurse.staffId });
    expect(await db().auditEvent.count({ where: { entityId: id, action: "intake.accept" } })).toBe(1);
  });

  test("asks for changes only with a note; the patient reads it, is told by mail, and sends again", async () => {
    const { responseId: id, patient, appointmentId } = await sentForm();
    for (const note of [undefined, "   "]) {
      const bare = decideIntake(clinic.staff.front_desk, { id, decision: "request_changes", note });
      await expect(bare).rejects.toMatchObject({ code: "validation_failed", errors: [{ pointer: "/note" }] });
    }
    await decideIntake(clinic.staff.front_desk, { id, decision: "request_changes", note: "Add your blood thinner" });
    expect((await getIntake(patient)).changesNote).toBe("Add your blood thinner");
    expect(await db().outboxMessage.count({ where: { appointmentId, kind: "intake_request" } })).toBe(2);
    const signature = [{ valueString: "Ana Ruiz" }];
    await saveIntakeAnswers(patient, { revision: 3, changes: { cancer: [coded("unknown")], signature } });
    expect((await submitIntake(patient, { revision: 4, locale: "en" })).ok).toBe(true);
    const numbers = await db().submission.findMany({ where: { responseId: id }, orderBy: { number: "asc" } });
    expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
    expect((await getIntakeReview(clinic.staff.front_desk, id)).resubmitted).toBe(true);
  });

  test("from a stale screen is a conflict; of two reviewers at once one decides", async () => {
    const { responseId: id } = await sentForm();
    const stale = decideIntake(clinic.staff.nurse, { id, decision: "accept", revision: 1 });
    await expect(stale).rejects.toMatchObject({ code: "conflict", extra: { revision: 2 } });
    const both = await Promise.allSettled([
      decideIntake(clinic.staff.nurse, { id, decision: "accept", revision: 2 }),
      decideIntake(clinic.staff.front_desk, { id, decision: "request_changes", note: "x", revision: 2 }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().reviewDecision.count({ where: { responseId: id } })).toBe(1);
  });

  test("goes from submitted, in review and of a correction alone; elsewhere it names the states that can be reached", async () => {
    const { responseId: id } = await sentForm();
    for (const status of responseStatuses.filter((state) => !["submitted", "in_review", "amended"].includes(state))) {
      await db().questionnaireResponse.update({ where: { id }, data: { status } });
      const decided = decideIntake(clinic.staff.nurse, { id, decision: "accept" });
      await expect(decided, status).rejects.toMatchObject({
        code: "illegal_transition",
        extra: { status, allowed: responseTransitions[status] },
      });
    }
    await db().questionnaireResponse.update({ where: { id }, data: { status: "in_review" } });
    expect((await decideIntake(clinic.staff.nurse, { id, decision: "accept" })).status).toBe("accepted");
  });

  test("is for the desk and nurses", async () => {
    const { responseId: id, patient } = await sentForm();
    for (const actor of [clinic.staff.physician, clinic.staff.administrator])
      await expect(decideIntake(actor, { id, decision: "accept" })).rejects.toMatchObject({ code: "forbidden" });
    for (const actor of [publicActor, patient])
      await expect(decideIntake(actor, { id, decision: "accept" })).rejects.toMatchObject({ code: "unauthenticated" });
    expect((await rowOf(id)).status).toBe("submitted");
  });

  test("of an id of nothing finds nothing", async () => {
    const decided = decideIntake(clinic.staff.nurse, { id: crypto.randomUUID(), decision: "accept" });
    await expect(decided).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a flag", () => {
  const flagged = async () => {
    const { responseId } = await sentForm({ "nerve-signs": [coded("saddle")] });
    return db().flag.findFirstOrThrow({ where: { responseId } });
  };

  test("stays open when the form is accepted, until a named person writes what was done", async () => {
    const { id, responseId } = await flagged();
    await decideIntake(clinic.staff.nurse, { id: responseId, decision: "accept" });
    expect((await db().flag.findUniqueOrThrow({ where: { id } })).acknowledgedAt).toBeNull();
    await acknowledgeFlag(clinic.staff.physician, { id, note: "Sent to the emergency department" });
    expect(await db().flag.findUniqueOrThrow({ where: { id } })).toMatchObject({
      acknowledgedById: clinic.staff.physician.staffId,
      note: "Sent to the emergency department",
    });
  });

  test("is acknowledged once: the second of two people hears so, and the first note stands", async () => {
    const { id } = await flagged();
    const both = await Promise.allSettled([
      acknowledgeFlag(clinic.staff.nurse, { id, note: "first" }),
      acknowledgeFlag(clinic.staff.physician, { id, note: "second" }),
    ]);
    const refused = both.filter((result) => result.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(["conflict"]);
    expect(await db().auditEvent.count({ where: { entityId: id, action: "flag.acknowledge" } })).toBe(1);
    await expect(acknowledgeFlag(clinic.staff.front_desk, { id, note: "third" })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("is not for administrators or the public", async () => {
    const { id } = await flagged();
    await expect(acknowledgeFlag(clinic.staff.administrator, { id, note: "x" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(acknowledgeFlag(publicActor, { id, note: "x" })).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("a link", () => {
  test("forged, expired, revoked or of another purpose: all the same", async () => {
    const { intakeToken } = await assignedForm();
    const [expired, revoked] = [await assignedForm(), await assignedForm()];
    const change = (responseId: string, data: object) => db().accessToken.updateMany({ where: { responseId }, data });
    await change(expired.responseId, { expiresAt: new Date(Date.now() - 1000) });
    await change(revoked.responseId, { revokedAt: new Date() });
    const answers = await Promise.all(
      [
        actorOfLink("intake", "x".repeat(43)),
        actorOfLink("intake", `${intakeToken.slice(0, -1)}${intakeToken.endsWith("A") ? "B" : "A"}`),
        actorOfLink("intake", expired.intakeToken),
        actorOfLink("intake", revoked.intakeToken),
        actorOfLink("manage", intakeToken),
        actorOfLink("intake", ""),
        actorOfLink("intake", "x".repeat(5000)),
      ].map((link) => link.catch((error: object) => JSON.stringify({ ...error }))),
    );
    expect(new Set(answers)).toEqual(new Set([JSON.stringify({ code: "not_found" })]));
    expect((await actorOfLink("intake", intakeToken)).kind).toBe("patient");
  });

  test("to a form that was withdrawn or entered in error says that it is closed, and takes nothing", async () => {
    const { patient, responseId } = await assignedForm();
    for (const status of ["withdrawn", "entered_in_error"] as const) {
      await db().questionnaireResponse.update({ where: { id: responseId }, data: { status } });
      await expect(getIntake(patient)).rejects.toMatchObject({ code: "form_closed" });
      const save = saveIntakeAnswers(patient, { revision: 0, changes: { cancer: [coded("no")] } });
      await expect(save).rejects.toMatchObject({ code: "form_closed" });
    }
  });
});
