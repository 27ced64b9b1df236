import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import type { Answers } from "#lib/intake/answers";
import { formDocument } from "#lib/intake/form-document";
import { getOwnSentForm, getSentForm } from "#lib/intake/form-document-queries";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { submitIntake } from "#lib/intake/submit-mutations";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { healthy } from "#tests/support/healthy";
import { type AssignedForm, assertSent, assignedForm, coded, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const review = ({ responseId }: AssignedForm) => getIntakeReview(clinic.staff.nurse, responseId);
const pegOf = async (form: AssignedForm) => (await review(form)).scores.find(({ code }) => code === "peg-3");
const peg = (pain: string, enjoyment: string, activity: string): Answers => ({
  "peg-pain": [coded(pain)],
  "peg-enjoyment": [coded(enjoyment)],
  "peg-activity": [coded(activity)],
});

/** Another form of the same person. */
async function ofSamePerson(first: AssignedForm, form: AssignedForm): Promise<AssignedForm> {
  const { patientId } = await db().questionnaireResponse.findUniqueOrThrow({ where: { id: first.responseId } });
  await db().questionnaireResponse.update({ where: { id: form.responseId }, data: { patientId } });
  return form;
}

async function send(form: AssignedForm, answers: Answers): Promise<void> {
  const { revision } = await db().questionnaireResponse.findUniqueOrThrow({ where: { id: form.responseId } });
  const saved = await saveIntakeAnswers(form.patient, { revision, changes: { ...healthy, ...answers } });
  assertSent(await submitIntake(form.patient, { revision: saved.ok ? saved.revision : 0, locale: "en" }));
}

describe("a form beside the patient's last one", () => {
  test("shows each score with what it was, and each answer that is another one", async () => {
    const first = await sentForm(peg("6", "7", "8"));
    expect(await pegOf(first)).toMatchObject({ value: "7.0", before: null });
    const second = await ofSamePerson(first, await sentForm({ ...peg("3", "4", "5"), allergies: [coded("latex")] }));
    const change = "3.0 less than last time (7.0), 43%, a change that matters";
    expect(await pegOf(second)).toMatchObject({ value: "4.0", before: "7.0", change });
    const { changes } = await review(second);
    const changed = Object.fromEntries((changes?.items ?? []).map(({ path, before, now }) => [path, { before, now }]));
    expect(changed["peg-pain"]).toEqual({ before: ["6"], now: ["3"] });
    expect(changed.allergies).toMatchObject({ now: ["Latex"] });
    expect(Object.keys(changed)).not.toContain("signature");
  });

  test("is beside the one that was sent before it, whichever visit was booked first", async () => {
    const bookedFirst = await assignedForm();
    const sentFirst = await ofSamePerson(bookedFirst, await sentForm(peg("9", "9", "9")));
    await send(bookedFirst, peg("2", "2", "2"));
    expect(await pegOf(bookedFirst)).toMatchObject({ value: "2.0", before: "9.0" });
    expect(await pegOf(sentFirst)).toMatchObject({ value: "9.0", before: null });
    expect((await review(sentFirst)).changes).toBeNull();
  });

  test("that is not of the same person is beside nothing", async () => {
    await sentForm();
    expect((await review(await sentForm())).changes).toBeNull();
  });

  test("sent a second time is beside its first sending, its scores beside the form before", async () => {
    const first = await sentForm(peg("6", "7", "8"));
    const second = await ofSamePerson(first, await sentForm(peg("3", "4", "5")));
    const note = "Which of these is right?";
    const signedFirst = await formDocument(await getOwnSentForm(second.patient));
    await decideIntake(clinic.staff.nurse, { id: second.responseId, decision: "request_changes", note });
    await send(second, { ...peg("3", "4", "5"), prone: [coded("no")] });
    const { changes } = await review(second);
    expect(changes?.items.map(({ path }) => path)).toEqual(["prone"]);
    expect(await pegOf(second)).toMatchObject({ value: "4.0", before: "7.0" });

    const copy = async (sending?: number) =>
      formDocument(await getSentForm(clinic.staff.nurse, second.responseId, sending));
    expect(await copy(1)).toEqual(signedFirst);
    expect(await copy(2)).toEqual(await copy());
    expect(await copy(2)).not.toEqual(signedFirst);
    await expect(copy(3)).rejects.toMatchObject({ code: "not_found" });
    await expect(getOwnSentForm(first.patient, 2)).rejects.toMatchObject({ code: "not_found" });
  });
});
