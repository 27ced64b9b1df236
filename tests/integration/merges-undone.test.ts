import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { withdrawConsent } from "#lib/consents/mutations";
import { db } from "#lib/db";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { decideIntake } from "#lib/intake/review-mutations";
import { submitIntake } from "#lib/intake/submit-mutations";
import { decideMatch, undoMerge } from "#lib/patients/matching-mutations";
import { listUnidentified } from "#lib/patients/matching-queries";
import { actorOfLink } from "#lib/session";
import { at, type Clinic, openClinic } from "#tests/support/clinic";
import { healthy } from "#tests/support/healthy";
import { assertSent, assignedForm, coded, sentForm } from "#tests/support/intake";
import { farDay, newPatient, offerProcedures } from "#tests/support/procedures";
import { bookVisit, planned } from "#tests/support/series";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

const desk = () => clinic.staff.front_desk;
const patientOf = async ({ responseId }: { responseId: string }) =>
  (await db().questionnaireResponse.findUniqueOrThrow({ where: { id: responseId } })).patientId;

/** Two records become one; answers how to part them again. */
async function join(from: string, into: string): Promise<() => Promise<void>> {
  await decideMatch(desk(), from, { decision: "same", candidateId: into, contact: "known" });
  const { id } = await db().patientMerge.findFirstOrThrow({ where: { fromId: from, intoId: into, undoneAt: null } });
  return () => undoMerge(desk(), id);
}

/** How many rows of each kind a record has. */
async function holdings(patientId: string) {
  const where = { patientId };
  const [flags, chart, consents, forms, visits, plans] = await Promise.all([
    db().flag.count({ where }),
    db().chartEntry.count({ where }),
    db().consentEvent.count({ where }),
    db().questionnaireResponse.count({ where }),
    db().appointment.count({ where }),
    db().appointmentSeries.count({ where }),
  ]);
  return { flags, chart, consents, forms, visits, plans };
}

describe("records that are parted again", () => {
  test("take along what their form brought while they were one: flags, consents, the chart", async () => {
    const known = await sentForm({ allergies: [coded("latex")] });
    await decideIntake(clinic.staff.nurse, { id: known.responseId, decision: "accept" });
    const again = await assignedForm();
    const [into, from] = [await patientOf(known), await patientOf(again)];
    const before = await holdings(into);
    const part = await join(from, into);

    const changes = { ...healthy, prone: [coded("no")], allergies: [coded("contrast")] };
    await saveIntakeAnswers(again.patient, { revision: 0, changes });
    assertSent(await submitIntake(again.patient, { revision: 1, locale: "en" }));
    await decideIntake(clinic.staff.nurse, {
      id: again.responseId,
      decision: "accept",
      chart: [{ key: "allergy/latex", choice: "end" }],
    });
    expect((await holdings(into)).flags).toBeGreaterThan(before.flags);

    await part();
    expect(await holdings(into)).toEqual(before);
    const own = await holdings(from);
    expect(own).toMatchObject({ forms: 1, visits: 1 });
    for (const count of [own.flags, own.consents, own.chart]) expect(count).toBeGreaterThan(0);
    const ended = await db().chartEntry.findFirst({ where: { responseId: again.responseId, act: "ended" } });
    expect(ended).toMatchObject({ patientId: from, field: "allergy", item: "latex" });
  });

  test("take along what was said about a consent by the link to their own visit; the other's stays", async () => {
    const agreed = { "consent-research": [coded("agreed")], "consent-images": [coded("agreed")] };
    const [known, again] = [await sentForm(agreed), await sentForm(agreed)];
    const [into, from] = [await patientOf(known), await patientOf(again)];
    const part = await join(from, into);
    await withdrawConsent(await actorOfLink("manage", again.manageToken), "research");
    await withdrawConsent(await actorOfLink("manage", known.manageToken), "images");
    await part();
    const withdrawn = (patientId: string) =>
      db().consentEvent.findMany({ where: { patientId, decision: "withdrawn" }, select: { code: true } });
    expect([await withdrawn(from), await withdrawn(into)]).toEqual([[{ code: "research" }], [{ code: "images" }]]);
  });

  test("take along the visits that their plan got since; a visit that the kept record had stays with it", async () => {
    const [from, into] = [await newPatient(), await newPatient()];
    const { series } = await planned(clinic, from);
    const start = at(farDay(60), "10:00");
    const own = await bookForPatient(desk(), { patientId: into, visitType: "mri-scan", start, locale: "en" });
    const before = await holdings(into);
    const part = await join(from, into);
    await bookVisit(clinic.staff.nurse, series, "week-1");
    const later = { patientId: into, visitType: "mri-scan", start: at(farDay(60), "10:00"), locale: "en" } as const;
    const since = await bookForPatient(desk(), later);
    expect([own.ok, since.ok]).toEqual([true, true]);
    if (own.ok)
      await db().seriesOccurrence.updateMany({
        where: { seriesId: series.id, ruleCode: "imaging" },
        data: { appointmentId: own.appointmentId },
      });
    await part();
    expect(await holdings(from)).toMatchObject({ visits: 2, plans: 1 });
    expect(await holdings(into)).toEqual({ ...before, visits: before.visits + 1 });
  });

  test("wait both to be identified, where nobody had said who the kept one is", async () => {
    const [from, into] = [await patientOf(await assignedForm()), await patientOf(await assignedForm())];
    const waiting = async () => (await listUnidentified(desk())).map(({ id }) => id);
    const part = await join(from, into);
    expect(await waiting()).not.toContain(into);
    await part();
    expect(await waiting()).toEqual(expect.arrayContaining([from, into]));
  });

  test("leave known who was known before", async () => {
    const [from, into] = [await patientOf(await assignedForm()), await patientOf(await assignedForm())];
    await decideMatch(desk(), into, { decision: "new" });
    const { identifiedAt } = await db().patient.findUniqueOrThrow({ where: { id: into } });
    await (await join(from, into))();
    expect((await db().patient.findUniqueOrThrow({ where: { id: into } })).identifiedAt).toEqual(identifiedAt);
  });
});
