import { beforeAll, describe, expect, test } from "vitest";
import { mustDecide } from "#lib/chart/choices";
import { getChart } from "#lib/chart/queries";
import { db } from "#lib/db";
import { sqlState } from "#lib/errors";
import { type AmendmentInput, amendIntake } from "#lib/intake/amendment-mutations";
import type { Answers } from "#lib/intake/answers";
import { formDocument } from "#lib/intake/form-document";
import { getSentForm } from "#lib/intake/form-document-queries";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { countIntakeToReview, listIntakeReviews } from "#lib/intake/queue-queries";
import { acknowledgeFlag, decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { assignedForm, coded, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const thinner: Answers = {
  "blood-thinner": [coded("yes")],
  "blood-thinner-which": [coded("apixaban")],
};
const reason = "She called: she forgot her blood thinner.";

/** A form that was sent and accepted; it is at revision 3. */
async function acceptedForm(more: Answers = {}) {
  const form = await sentForm(more);
  await decideIntake(clinic.staff.nurse, { id: form.responseId, decision: "accept" });
  return { ...form, id: form.responseId };
}
const amend = (id: string, more: Partial<AmendmentInput> = {}, actor = clinic.staff.front_desk) =>
  amendIntake(actor, { id, changes: thinner, reason, revision: 3, ...more });
const rowOf = (id: string) =>
  db().questionnaireResponse.findUniqueOrThrow({
    where: { id },
    include: { flags: true, scores: true, submissions: { include: { voided: true } }, amendments: true },
  });
const chartOf = async (id: string) => {
  const { patientId } = await rowOf(id);
  const { groups } = await getChart(clinic.staff.physician, patientId);
  return groups.flatMap(({ fields }) =>
    fields.flatMap(({ entries }) => entries.map(({ field, item }) => `${field}/${item}`)),
  );
};

describe("a correction of an accepted form", () => {
  test("is a revision beside what was sent: by whom, when, why and what; what was signed stays as it was", async () => {
    const { id } = await acceptedForm();
    const before = await rowOf(id);
    const paper = await formDocument(await getSentForm(clinic.staff.nurse, id));
    expect(await amend(id)).toMatchObject({ ok: true, status: "amended", revision: 4 });
    const after = await rowOf(id);
    expect(after.answers).toMatchObject(thinner);
    expect(after.submissions.map(({ voided: _, ...sent }) => sent)).toEqual(
      before.submissions.map(({ voided: _, ...sent }) => sent),
    );
    expect(Buffer.from(await formDocument(await getSentForm(clinic.staff.nurse, id)))).toEqual(Buffer.from(paper));
    const review = await getIntakeReview(clinic.staff.physician, id);
    expect(review.corrections).toMatchObject([{ number: 1, by: "front_desk", reason }]);
    expect(review.corrections[0]?.items[0]).toMatchObject({ before: ["No"], now: ["Yes"] });
    expect(review.decisions[0]).toMatchObject({ decision: "amend", by: "front_desk", note: reason });
    expect(await db().auditEvent.count({ where: { entityId: id, action: "intake.amend" } })).toBe(1);
  });

  test("ends the signature, and keeps which answers did", async () => {
    const { id, patient } = await acceptedForm();
    await amend(id);
    const [sent] = (await rowOf(id)).submissions;
    expect(sent?.voided?.changed.toSorted()).toEqual(Object.keys(thinner).toSorted());
    expect((await getIntake(patient)).signedAt).toBeNull();
    await amend(id, { changes: { pharmacy: [{ valueString: "Corner Drugs" }] }, revision: 4 });
    expect(await db().signatureVoid.count({ where: { submissionId: sent?.id ?? "" } })).toBe(1);
  });

  test("raises flags and reckons scores again", async () => {
    const { id } = await acceptedForm();
    const { scores: before } = await rowOf(id);
    await amend(id, { changes: { ...thinner, "peg-pain": [coded("9")] } });
    const { flags, scores } = await rowOf(id);
    expect(flags.filter(({ acknowledgedAt }) => acknowledgedAt === null).map(({ code }) => code)).toContain(
      "blood-thinner",
    );
    expect(scores.map(({ value }) => Number(value))).not.toEqual(before.map(({ value }) => Number(value)));
  });

  test("changes nothing in the chart before it is accepted, and then by field as usual", async () => {
    const { id } = await acceptedForm();
    const before = await chartOf(id);
    await amend(id);
    expect(await chartOf(id)).toEqual(before);
    const { chart, actions } = await getIntakeReview(clinic.staff.nurse, id);
    expect(actions).toEqual(["accept", "amend", "enter_in_error"]);
    const open = chart.proposals.filter(({ state }) => state !== "same");
    expect(open.length).toBeGreaterThan(0);
    const decided = await decideIntake(clinic.staff.nurse, {
      ...{ id, decision: "accept", revision: 4, chartVersion: chart.version },
      chart: open.filter(mustDecide).map(({ key }) => ({ key, choice: "accept" as const })),
    });
    expect(decided).toEqual({ status: "amended", revision: 5 });
    await expect(decideIntake(clinic.staff.nurse, { id, decision: "accept" })).rejects.toMatchObject({
      code: "illegal_transition",
      extra: { status: "amended", actions: ["amend", "enter_in_error"] },
    });
    expect(await chartOf(id)).toEqual(expect.arrayContaining([...before, "medicine/med-apixaban"]));
  });

  test("brings the form back into the queue until it is accepted, and no longer", async () => {
    const { id } = await acceptedForm();
    const isWaiting = async () => {
      const { reviews, waiting } = await listIntakeReviews(clinic.staff.nurse);
      expect(waiting).toBe(await countIntakeToReview(clinic.staff.nurse));
      return reviews.some((entry) => entry.id === id && entry.correctedAt !== null);
    };
    expect(await isWaiting()).toBe(false);
    await amend(id);
    expect(await isWaiting()).toBe(true);
    await decideIntake(clinic.staff.nurse, { id, decision: "accept", chart: await declineAll(id) });
    expect(await isWaiting()).toBe(false);
  });

  test("can be followed by another, each against what stood before it", async () => {
    const { id } = await acceptedForm();
    await amend(id);
    await amend(id, { changes: { "blood-thinner": [coded("no")] }, reason: "It was her husband’s.", revision: 4 });
    const { corrections } = await getIntakeReview(clinic.staff.nurse, id);
    expect(corrections.map(({ number }) => number)).toEqual([2, 1]);
    expect(corrections[0]?.items[0]).toMatchObject({ before: ["Yes"], now: ["No"] });
    const { amendments, answers } = await rowOf(id);
    expect(amendments[1]?.dropped.toSorted()).toEqual(["blood-thinner-which"]);
    expect(Object.keys(answers as object)).not.toContain("blood-thinner-which");
  });

  test("is written once", async () => {
    const { id } = await acceptedForm();
    await amend(id);
    const change = db().amendment.updateMany({ where: { responseId: id }, data: { number: 7 } });
    expect(sqlState(await change.catch((error: unknown) => error))).toBe("42501");
  });
});

async function declineAll(id: string) {
  const { chart } = await getIntakeReview(clinic.staff.nurse, id);
  return chart.proposals
    .filter(({ state }) => state === "differs" || state === "new" || state === "absent")
    .map(({ key }) => ({ key, choice: "keep" as const }));
}

describe("a correction is refused", () => {
  const refused: [string, Partial<AmendmentInput>, object][] = [
    ["without a reason", { reason: "  " }, { errors: [{ pointer: "/reason", code: "required" }] }],
    [
      "without a change",
      { changes: { cancer: [coded("no")] } },
      { errors: [{ pointer: "/answers", code: "unchanged" }] },
    ],
    ["of a form that has changed since", { revision: 2 }, { code: "conflict" }],
  ];
  test.each(refused)("%s", async (_, more, answer) => {
    const { id } = await acceptedForm();
    await expect(amend(id, more)).rejects.toMatchObject(answer);
    expect((await rowOf(id)).status).toBe("accepted");
  });

  const invalid: [string, Answers | Record<string, unknown[]>, string[]][] = [
    ["with an option that is none", { cancer: [coded("maybe")] }, ["not-in-options"]],
    ["with a required answer taken away", { cancer: [] }, ["required"]],
    ["with a question that the form does not have", { nonsense: [{ valueString: "x" }] }, ["unknown-link"]],
    ["of the wrong type", { cancer: [{ valueString: "no" }] }, ["not-in-options"]],
    ["of what is hidden alone", { "blood-thinner-which": [coded("apixaban")] }, []],
    ["of who signed", { signature: [{ valueString: "Somebody else" }] }, ["read-only"]],
    ["of a consent", { "consent-messages": [coded("agreed")] }, ["read-only"]],
    ["of what the booking knows", { "known-age": [{ valueInteger: 40 }] }, ["read-only"]],
  ];
  test.each(invalid)("%s", async (_, changes, codes) => {
    const { id } = await acceptedForm();
    const before = await rowOf(id);
    const answer = await amend(id, { changes }).catch((error: { errors: unknown }) => error.errors);
    if (codes.length > 0) expect(answer).toMatchObject({ ok: false, findings: codes.map((code) => ({ code })) });
    else expect(answer).toMatchObject([{ code: "unchanged" }]);
    expect(await rowOf(id)).toEqual(before);
  });

  test("where the form was not accepted, with what is legal; and to whoever may not review", async () => {
    const { responseId } = await assignedForm();
    await expect(amend(responseId, { revision: 0 })).rejects.toMatchObject({
      code: "illegal_transition",
      extra: { status: "assigned", actions: ["call", "withdraw", "enter_in_error"] },
    });
    const { id } = await acceptedForm();
    await expect(amend(id, {}, clinic.staff.physician)).rejects.toMatchObject({ code: "forbidden" });
    await expect(amend(crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  });

  test("to the second of two at once: one revision is written", async () => {
    const { id } = await acceptedForm();
    const both = await Promise.allSettled([amend(id), amend(id, {}, clinic.staff.nurse)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await rowOf(id)).amendments).toHaveLength(1);
  });
});

test.each(["withdraw", "enter_in_error"] as const)(
  "%s: a form that is put away waits in the queue until somebody has acknowledged what cannot wait",
  async (decision) => {
    const { responseId: id, patient } = await assignedForm();
    await saveIntakeAnswers(patient, { revision: 0, changes: { "nerve-signs": [coded("saddle")] } });
    await decideIntake(clinic.staff.nurse, { id, decision, note: "Booked twice" });
    const isWaiting = async () => (await listIntakeReviews(clinic.staff.nurse)).reviews.some((one) => one.id === id);
    expect(await isWaiting()).toBe(true);
    const flag = await db().flag.findFirstOrThrow({ where: { responseId: id } });
    await acknowledgeFlag(clinic.staff.nurse, { id: flag.id, note: "Called: at the hospital" });
    expect(await isWaiting()).toBe(false);
  },
);
