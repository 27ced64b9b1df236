import { beforeAll, expect, test } from "vitest";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import { db } from "#lib/db";
import { listOwnFiles, listPatientFiles } from "#lib/files/queries";
import { takeBackFile } from "#lib/files/standing-mutations";
import { withUpload } from "#lib/files/upload";
import { answerWithFile, takeBackAnswer } from "#lib/intake/attachment-mutations";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { renderSubmission } from "#lib/intake/rendering";
import { submitIntake } from "#lib/intake/submit-mutations";
import { actorOfLink, type PatientActor } from "#lib/session";
import { at, type BookedVisit, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";
import { formWith, letter, photo, type Sending, screenshot } from "#tests/support/files";
import { healthy } from "#tests/support/healthy";
import { askAgain, coded } from "#tests/support/intake";
import { publishVersion } from "#tests/support/publish";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await publishVersion(vcfIntake3);
});

const address = "https://clinic.example/en/intake/x/files/card-front";

async function newForm(): Promise<{ visit: BookedVisit; actor: PatientActor }> {
  const visit = await book(at(newDay(), "9:00"));
  return { visit, actor: await actorOfLink("intake", visit.intakeToken) };
}

async function answer(actor: PatientActor, linkId: string, sending: Sending): Promise<string> {
  const request = new Request(address, { method: "POST", body: formWith(sending) });
  const added = await withUpload(request, (upload) => answerWithFile(actor, linkId, upload));
  if (!added.ok) throw new Error(added.reason);
  return added.id;
}

async function save(actor: PatientActor, changes: Record<string, unknown>) {
  const { revision } = await getIntake(actor);
  return saveIntakeAnswers(actor, { revision, changes: changes as never });
}

test("a file answers its question, counts as a save, and is a paper of the visit", async () => {
  const { visit, actor } = await newForm();
  const before = await getIntake(actor);
  const id = await answer(actor, "card-front", { bytes: await photo(), name: "IMG_1.HEIC" });
  const { answers, revision } = await getIntake(actor);
  expect(revision).toBe(before.revision + 1);
  expect(answers["card-front"]).toEqual([
    {
      valueAttachment: {
        contentType: "image/jpeg",
        title: "IMG_1.jpg",
        size: expect.any(Number),
        url: `urn:uuid:${id}`,
      },
    },
  ]);
  const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: visit.appointmentId } });
  expect(await listPatientFiles(clinic.staff.front_desk, patientId ?? "")).toMatchObject([{ id, kind: "card_front" }]);
});

test("several answer one question, and one is taken back with its answer", async () => {
  const { actor } = await newForm();
  const first = await answer(actor, "referral-letter", { bytes: await letter(1), name: "one.pdf" });
  await answer(actor, "referral-letter", { bytes: await screenshot(), name: "two.png" });
  expect(await takeBackAnswer(actor, "referral-letter", first)).toEqual({ ok: true });
  const { answers } = await getIntake(actor);
  expect(answers["referral-letter"]).toMatchObject([{ valueAttachment: { title: "two.jpg" } }]);
});

test("a form that names a file, or takes its answer away, is refused: only what is kept is an answer", async () => {
  const { actor } = await newForm();
  await answer(actor, "card-front", { bytes: await photo(), name: "a.jpg" });
  const { answers } = await getIntake(actor);
  const forged = { contentType: "image/jpeg", title: "a.jpg", size: 1, url: `urn:uuid:${crypto.randomUUID()}` };
  for (const values of [[{ valueAttachment: forged }], []])
    expect(await save(actor, { "card-front": values })).toMatchObject({
      ok: false,
      findings: [{ path: "card-front", code: "read-only" }],
    });
  expect((await getIntake(actor)).answers).toEqual(answers);
});

test("only a question for a file takes one", async () => {
  const { actor } = await newForm();
  for (const linkId of ["signature", "insurance", "no-such-question", "../x"])
    await expect(answer(actor, linkId, { bytes: await photo(), name: "a.jpg" })).rejects.toMatchObject({
      code: "not_found",
    });
  expect((await listOwnFiles(actor)).files).toEqual([]);
});

test("what was sent with the form stays, as it was signed", async () => {
  const { visit, actor } = await newForm();
  expect(await save(actor, { ...healthy, insurance: [coded("medicare")] })).toMatchObject({ ok: true });
  const id = await answer(actor, "card-front", { bytes: await photo(), name: "card.jpg" });
  const manage = await actorOfLink("manage", visit.manageToken);
  // The answer to a question is taken back in the form, not behind its back.
  expect(await takeBackFile(manage, id)).toEqual({ ok: false });

  await askAgain(actor);
  const { revision } = await getIntake(actor);
  expect(await submitIntake(actor, { revision, locale: "en" })).toMatchObject({ ok: true });
  const { answers, definition } = await getIntake(actor);
  const shown = renderSubmission(definition, answers, "en").flatMap(({ items }) => items);
  expect(shown.find(({ linkId }) => linkId === "card-front")?.answers).toEqual(["card.jpg"]);
  expect((await listOwnFiles(actor)).files).toMatchObject([{ id, canRemove: false }]);
  await expect(takeBackAnswer(actor, "card-front", id)).rejects.toMatchObject({ code: "conflict" });
  await expect(answer(actor, "card-back", { bytes: await screenshot(), name: "b.png" })).rejects.toMatchObject({
    code: "conflict",
  });
});
