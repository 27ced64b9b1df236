import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { claimReview, releaseOldClaims, releaseReview } from "#lib/intake/claim-mutations";
import { formDocument } from "#lib/intake/form-document";
import { getOwnSentForm, getSentForm } from "#lib/intake/form-document-queries";
import { decideIntake } from "#lib/intake/review-mutations";
import { getIntakeReview } from "#lib/intake/review-queries";
import { decideMatch } from "#lib/patients/matching-mutations";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { sentForm as sent } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const sentForm = async () => {
  const { responseId: id, patient } = await sent();
  return { id, patient };
};

describe("reading for a decision", () => {
  const statusOf = async (id: string) =>
    (await db().questionnaireResponse.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

  test("keeps a form for one person, who alone decides; a colleague sees who has it and can take it over", async () => {
    const { id } = await sentForm();
    const { front_desk: desk, nurse } = clinic.staff;
    expect(await claimReview(desk, id)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("in_review");
    expect(await claimReview(nurse, id)).toMatchObject({ ok: false, by: "front_desk" });
    await expect(decideIntake(nurse, { id, decision: "accept" })).rejects.toMatchObject({ code: "conflict" });
    expect(await claimReview(nurse, id, true)).toMatchObject({ ok: true });
    await expect(decideIntake(desk, { id, decision: "accept" })).rejects.toMatchObject({ code: "conflict" });
    expect((await decideIntake(nurse, { id, decision: "accept" })).status).toBe("accepted");
    expect(await db().auditEvent.count({ where: { entityId: id, action: "intake.take_over" } })).toBe(1);
  });

  test("of two at once keeps it for one", async () => {
    const { id } = await sentForm();
    const claims = await Promise.all([claimReview(clinic.staff.nurse, id), claimReview(clinic.staff.front_desk, id)]);
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("ends after ten minutes, or when the reader lets go: the form is in the queue again", async () => {
    const { id } = await sentForm();
    const { front_desk: desk, nurse } = clinic.staff;
    await claimReview(desk, id, false, new Date(Date.now() - 11 * 60_000));
    expect(await releaseOldClaims()).toBeGreaterThan(0);
    expect(await statusOf(id)).toBe("submitted");
    await claimReview(desk, id);
    await releaseReview(nurse, id);
    expect(await statusOf(id)).toBe("in_review");
    await releaseReview(desk, id);
    expect(await statusOf(id)).toBe("submitted");
  });

  test("is for the desk and nurses, of forms that wait for a decision", async () => {
    const { id } = await sentForm();
    await expect(claimReview(clinic.staff.physician, id)).rejects.toMatchObject({ code: "forbidden" });
    await decideIntake(clinic.staff.nurse, { id, decision: "accept" });
    await expect(claimReview(clinic.staff.nurse, id)).rejects.toMatchObject({ code: "illegal_transition" });
  });
});

describe("the copy of what was signed", () => {
  test("comes from the snapshot, for its patient and for staff who read forms, whose reading is recorded", async () => {
    const { id, patient } = await sentForm();
    const own = await getOwnSentForm(patient);
    expect(own).toMatchObject({ number: 1, patient: "Ana Ruiz", birthDate: "1948-02-03" });
    expect(await getSentForm(clinic.staff.nurse, id)).toEqual(own);
    expect(await db().auditEvent.count({ where: { entityId: id, action: "intake.print" } })).toBe(1);
    await expect(getSentForm(clinic.staff.administrator, id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getSentForm(clinic.staff.nurse, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  });

  test("is the same file whatever the record, the clinic and the visit are called later", async () => {
    const { id, patient } = await sentForm();
    const [before, own] = [await formDocument(await getOwnSentForm(patient)), await getOwnSentForm(patient)];
    const { patientId, appointmentId } = await db().questionnaireResponse.findUniqueOrThrow({ where: { id } });
    const other = await db().patient.create({
      data: { givenName: "Anita", familyName: "Ruiz Vega", birthDate: new Date("1948-03-02"), phone: "312-555-0199" },
    });
    const same = { decision: "same", candidateId: other.id, contact: "known" } as const;
    await decideMatch(clinic.staff.front_desk, patientId, same);
    await db().clinic.updateMany({ data: { name: "Spine Clinic of the Lake", timeZone: "America/Denver" } });
    await db().location.updateMany({
      where: { appointments: { some: { id: appointmentId ?? "" } } },
      data: { timeZone: "America/Denver" },
    });
    expect(await getSentForm(clinic.staff.nurse, id)).toEqual(own);
    expect(Buffer.from(await formDocument(await getOwnSentForm(patient))).equals(Buffer.from(before))).toBe(true);
  });
});

test("a first form has nothing to be compared with", async () => {
  const { id } = await sentForm();
  expect((await getIntakeReview(clinic.staff.nurse, id)).changes).toBeNull();
});
