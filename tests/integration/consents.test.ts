import { beforeAll, describe, expect, test } from "vitest";
import { giveConsent, recordConsent, withdrawConsent } from "#lib/consents/mutations";
import { getOwnConsent, hasStoppedMessages, listConsents, listOwnConsents } from "#lib/consents/queries";
import { hashOfWords } from "#lib/consents/rules";
import { db } from "#lib/db";
import { sqlState } from "#lib/errors";
import type { Answers } from "#lib/intake/answers";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { submitIntake } from "#lib/intake/submit-mutations";
import { deliverMessage } from "#lib/notifications/delivery-mutations";
import { decideMatch, undoMerge } from "#lib/patients/matching-mutations";
import { actorOfLink, type PatientActor } from "#lib/session";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";
import { askAgain, assertSent, coded, healthy } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

type Visit = { visit: PatientActor; form: PatientActor; patientId: string; appointmentId: string; responseId: string };

async function booked(): Promise<Visit> {
  const { manageToken, intakeToken, appointmentId } = await book(at(newDay(), "9:00"));
  const visit = await actorOfLink("manage", manageToken);
  const form = await actorOfLink("intake", intakeToken);
  await askAgain(form);
  const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
  return { visit, form, patientId: patientId ?? "", appointmentId, responseId: form.responseId ?? "" };
}

const ticked = { "consent-messages": [coded("agreed")], "consent-records": [coded("agreed")] };
async function sent(more: Answers = ticked, locale: "en" | "es" = "en"): Promise<Visit> {
  const made = await booked();
  await saveIntakeAnswers(made.form, { revision: 0, changes: { ...healthy, ...more } });
  assertSent(await submitIntake(made.form, { revision: 1, locale }));
  return made;
}
const sendBack = (id: string) =>
  decideIntake(clinic.staff.front_desk, { id, decision: "request_changes", note: "Look once more" });
const eventsOf = (patientId: string) =>
  db().consentEvent.findMany({ where: { patientId }, orderBy: [{ at: "asc" }, { id: "asc" }] });
const decisionsOf = async (patientId: string, code: string) =>
  (await eventsOf(patientId))
    .filter((event) => event.code === code)
    .map(({ decision, channel }) => [decision, channel]);
const auditOf = async (patientId: string, action: string) => db().auditEvent.count({ where: { patientId, action } });

describe("the consents of a form that is sent", () => {
  test("are kept one by one, in the language and words that were shown, with who signed", async () => {
    const { patientId, responseId } = await sent(
      { ...ticked, filler: [coded("family")], "helper-name": [{ valueString: "Eva" }] },
      "es",
    );
    const events = await eventsOf(patientId);
    expect(events.map(({ code }) => code).sort()).toEqual(["messages", "not-watched", "privacy", "records"]);
    for (const event of events) {
      expect(event).toMatchObject({ decision: "given", channel: "form", locale: "es", version: "1", responseId });
      expect(event).toMatchObject({ name: "Ana Ruiz", relation: "family", actorKind: "patient" });
      expect(event.hash).toBe(hashOfWords(event));
    }
    expect(events.find(({ code }) => code === "messages")?.statement).toMatch(/^La clínica puede escribirme/);
    expect(await auditOf(patientId, "consent.give")).toBe(4);
    const submission = await db().submission.findFirstOrThrow({ where: { responseId } });
    expect(submission.signedAs).toBe("family");
  });

  test("that is sent again says nothing new, but for a box that was ticked or unticked", async () => {
    const { form, patientId, responseId } = await sent();
    await sendBack(responseId);
    await saveIntakeAnswers(form, {
      revision: 3,
      changes: {
        "consent-records": [],
        "consent-research": [coded("agreed")],
        signature: [{ valueString: "Ana Ruiz" }],
      },
    });
    assertSent(await submitIntake(form, { revision: 4, locale: "en" }));
    expect(await decisionsOf(patientId, "messages")).toEqual([["given", "form"]]);
    expect(await decisionsOf(patientId, "records")).toEqual([
      ["given", "form"],
      ["withdrawn", "form"],
    ]);
    expect(await decisionsOf(patientId, "research")).toEqual([["given", "form"]]);
  });

  test("and that was taken back by the link stays so when the form is sent again as it was", async () => {
    const { form, visit, patientId, responseId } = await sent();
    await withdrawConsent(visit, "messages");
    await sendBack(responseId);
    assertSent(await submitIntake(form, { revision: 3, locale: "en" }));
    expect((await getOwnConsent(visit, "messages")).state).toBe("withdrawn");
    expect(await hasStoppedMessages(patientId)).toBe(true);
  });
});

describe("taking a consent back by the link to a visit", () => {
  test("adds to its history, in the words that were agreed to, and is recorded", async () => {
    const { visit, patientId } = await sent(ticked, "es");
    await withdrawConsent(visit, "records");
    const events = (await eventsOf(patientId)).filter(({ code }) => code === "records");
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({ decision: "withdrawn", channel: "link", locale: "es", hash: events[0]?.hash });
    expect(events[1]).toMatchObject({ name: null, actorKind: "patient", staffId: null });
    expect(await auditOf(patientId, "consent.withdraw")).toBe(1);
    const own = await getOwnConsent(visit, "records");
    expect([own.state, own.history.length]).toEqual(["withdrawn", 2]);
  });

  test("twice at once, or once more, writes it once", async () => {
    const { visit, patientId } = await sent();
    await Promise.all(Array.from({ length: 5 }, () => withdrawConsent(visit, "records")));
    await withdrawConsent(visit, "records");
    expect(await decisionsOf(patientId, "records")).toEqual([
      ["given", "form"],
      ["withdrawn", "link"],
    ]);
  });

  test("is refused for what was not given, what was only understood, and what there is not", async () => {
    const { visit, form, patientId } = await sent();
    await expect(withdrawConsent(visit, "research")).rejects.toMatchObject({ code: "conflict" });
    await expect(withdrawConsent(visit, "not-watched")).rejects.toMatchObject({ code: "conflict" });
    for (const code of ["no-such", "__proto__", ""])
      await expect(withdrawConsent(visit, code)).rejects.toMatchObject({ code: "not_found" });
    await expect(withdrawConsent(form, "records")).rejects.toMatchObject({ code: "not_found" });
    expect(await eventsOf(patientId)).toHaveLength(4);
  });

  test("can be undone by agreeing again, signed with a name", async () => {
    const { visit, patientId } = await sent();
    await withdrawConsent(visit, "records");
    await giveConsent(visit, { code: "records", locale: "en", name: "Eva Ruiz", relation: "family" });
    const again = { code: "records", locale: "en", name: "Eva Ruiz", relation: "family" } as const;
    await expect(giveConsent(visit, again)).rejects.toMatchObject({ code: "conflict" });
    const [, , last] = (await eventsOf(patientId)).filter(({ code }) => code === "records");
    expect(last).toMatchObject({ decision: "given", channel: "link", name: "Eva Ruiz", relation: "family" });
  });
});

describe("a caller's consent", () => {
  const call = {
    code: "messages",
    decision: "withdrawn",
    channel: "phone",
    language: "en",
    name: "Ana Ruiz",
    relation: "self",
  } as const;

  test("is written down by staff with who said it and who wrote it", async () => {
    const { patientId } = await sent();
    await recordConsent(clinic.staff.nurse, patientId, call);
    const messages = (await listConsents(clinic.staff.physician, patientId)).find(({ code }) => code === "messages");
    expect(messages?.state).toBe("withdrawn");
    expect(messages?.history[0]).toMatchObject({ channel: "phone", name: "Ana Ruiz", recordedBy: "nurse" });
    expect(await auditOf(patientId, "consent.read")).toBe(1);
    await expect(recordConsent(clinic.staff.nurse, patientId, call)).rejects.toMatchObject({ code: "conflict" });
  });

  test("is refused to administrators and patients, and for nobody", async () => {
    const { patientId, visit } = await sent();
    const { administrator, front_desk } = clinic.staff;
    await expect(recordConsent(administrator, patientId, call)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listConsents(administrator, patientId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(recordConsent(visit, patientId, call)).rejects.toMatchObject({ code: "unauthenticated" });
    const nobody = crypto.randomUUID();
    await expect(recordConsent(front_desk, nobody, call)).rejects.toMatchObject({ code: "not_found" });
    await expect(listConsents(front_desk, nobody)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("messages stop once that consent is taken back, and go out again once it is given", async () => {
  const { visit, appointmentId } = await sent();
  const booked = { appointmentId, kind: "booked" } as const;
  const first = await db().outboxMessage.findFirstOrThrow({ where: booked });
  await withdrawConsent(visit, "messages");
  expect(await deliverMessage(first.id)).toBe("no_contact");
  await giveConsent(visit, { code: "messages", locale: "en", name: "Ana Ruiz", relation: "self" });
  const { appointmentVersion } = first;
  const again = await db().outboxMessage.create({ data: { ...booked, appointmentVersion, cause: "again" } });
  expect(await deliverMessage(again.id)).toBe("sent");
});

test("the history cannot be changed or deleted, and goes with the record when two are joined and parted", async () => {
  const [kept, other] = [await sent(), await sent()];
  const attempts = [
    db().$executeRaw`UPDATE "ConsentEvent" SET decision = 'withdrawn' WHERE "patientId" = ${kept.patientId}::uuid`,
    db().$executeRaw`DELETE FROM "ConsentEvent" WHERE "patientId" = ${kept.patientId}::uuid`,
  ];
  for (const attempt of attempts) expect(await attempt.then(() => null, sqlState)).toBe("42501");
  await decideMatch(clinic.staff.nurse, other.patientId, {
    decision: "same",
    candidateId: kept.patientId,
    contact: "known",
  });
  expect(await eventsOf(kept.patientId)).toHaveLength(8);
  expect((await listOwnConsents(other.visit)).find(({ code }) => code === "records")?.history).toHaveLength(2);
  const { id } = await db().patientMerge.findFirstOrThrow({ where: { fromId: other.patientId } });
  await undoMerge(clinic.staff.nurse, id);
  expect(await eventsOf(kept.patientId)).toHaveLength(4);
  expect(await eventsOf(other.patientId)).toHaveLength(4);
});

describe("a signature", () => {
  test("ends when a signed answer changes: it is asked for again, and staff see since when and by what", async () => {
    const { form, responseId, patientId } = await sent();
    await sendBack(responseId);
    expect((await getIntake(form)).signedAt).toBeInstanceOf(Date);
    await saveIntakeAnswers(form, { revision: 3, changes: { cancer: [coded("unknown")] } });
    const after = await getIntake(form);
    expect([after.signedAt, after.signatureVoidAt]).toEqual([null, expect.any(Date)]);
    expect(after.answers).not.toHaveProperty("signature");
    const refused = await submitIntake(form, { revision: 4, locale: "en" });
    expect(refused).toMatchObject({ ok: false, findings: [{ path: "signature", code: "required" }] });
    const review = await getIntakeReview(clinic.staff.nurse, responseId);
    expect(review.submission?.void).toEqual({ at: expect.any(String), changed: [expect.stringMatching(/cancer/i)] });
    expect(await auditOf(patientId, "signature.void")).toBe(1);
    await saveIntakeAnswers(form, { revision: 4, changes: { signature: [{ valueString: "Ana Ruiz" }] } });
    assertSent(await submitIntake(form, { revision: 5, locale: "en" }));
    expect((await getIntakeReview(clinic.staff.nurse, responseId)).submission).toMatchObject({ number: 2, void: null });
  });

  test("stands when the same answer is saved again, or nothing", async () => {
    const { form, responseId } = await sent();
    await sendBack(responseId);
    await saveIntakeAnswers(form, { revision: 3, changes: { cancer: healthy.cancer ?? [], falls: [] } });
    expect((await getIntake(form)).signedAt).toBeInstanceOf(Date);
    assertSent(await submitIntake(form, { revision: 4, locale: "en" }));
    expect(await db().signatureVoid.count({ where: { submission: { responseId } } })).toBe(0);
  });

  test("that ended stays ended when the first answer is put back, and no two changes end it twice", async () => {
    const { form, responseId } = await sent();
    await sendBack(responseId);
    await saveIntakeAnswers(form, { revision: 3, changes: { cancer: [coded("unknown")] } });
    await saveIntakeAnswers(form, { revision: 4, changes: { cancer: healthy.cancer ?? [] } });
    expect((await getIntake(form)).signedAt).toBeNull();
    expect(await db().signatureVoid.count({ where: { submission: { responseId } } })).toBe(1);
    const gone = db().$executeRaw`DELETE FROM "SignatureVoid"`;
    expect(await gone.then(() => null, sqlState)).toBe("42501");
  });
});
