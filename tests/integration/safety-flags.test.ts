import { beforeAll, expect, test } from "vitest";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import { db } from "#lib/db";
import type { Answers } from "#lib/intake/answers";
import { shownFlags } from "#lib/intake/flag-queries";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { acknowledgeFlag } from "#lib/intake/review-mutations";
import { submitIntake } from "#lib/intake/submit-mutations";
import type { PatientActor } from "#lib/session";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { healthy4 } from "#tests/support/healthy";
import { assertSent, assignedForm } from "#tests/support/intake";
import { publishVersion } from "#tests/support/publish";
import { safetyCases } from "#tests/support/safety-answers";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await publishVersion(vcfIntake4);
});

const isKnownPath = (path: string) => path.startsWith("known-");

/** What a patient types of these answers; what the booking knows is no patient's to change. */
const typedOf = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([path]) => !isKnownPath(path)));

/** A form of somebody of whom the booking knows what these answers say of the booking. */
async function formOf(answers: Answers) {
  const form = await assignedForm();
  const { answers: before } = await getIntake(form.patient);
  const known = Object.fromEntries(Object.entries(answers).filter(([path]) => isKnownPath(path)));
  const data = { answers: JSON.parse(JSON.stringify({ ...before, ...known })) };
  await db().questionnaireResponse.update({ where: { id: form.responseId }, data });
  return form;
}

async function save(actor: PatientActor, changes: Answers) {
  const { revision } = await getIntake(actor);
  const saved = await saveIntakeAnswers(actor, { revision, changes });
  expect(saved).toMatchObject({ ok: true });
}

const cleared = (answers: Answers): Answers => Object.fromEntries(Object.keys(answers).map((path) => [path, []]));

test.each(safetyCases)(
  "$flag opens when its answer is saved, and stays in sight when the answer is taken back",
  async ({ flag, severity, raised }) => {
    const [first = {}] = raised;
    const { patient, responseId } = await formOf(first);
    const answers = typedOf(first);
    const rows = () => db().flag.findMany({ where: { responseId, code: flag } });
    const shown = () => db().flag.count({ where: { responseId, code: flag, ...shownFlags } });

    await save(patient, answers);
    expect(await rows()).toMatchObject([{ severity, withdrawnAt: null, acknowledgedAt: null }]);

    await save(patient, cleared(answers));
    expect(await rows()).toMatchObject([{ withdrawnAt: expect.any(Date), acknowledgedAt: null }]);
    expect(await shown()).toBe(1);

    await save(patient, answers);
    expect(await rows()).toMatchObject([{ withdrawnAt: null, acknowledgedAt: null }]);

    await save(patient, cleared(answers));
    const [row] = await rows();
    await acknowledgeFlag(clinic.staff.nurse, { id: row?.id ?? "", note: "Talked with the patient" });
    expect(await shown()).toBe(0);

    // The same answer again is news again.
    await save(patient, answers);
    expect(await rows()).toMatchObject([{ withdrawnAt: null, acknowledgedAt: null }]);
  },
);

test.each(safetyCases.filter(({ hidden }) => !("alwaysAsked" in hidden)))(
  "$flag is not raised by an answer that is hidden",
  async ({ flag, hidden }) => {
    for (const answers of "alwaysAsked" in hidden ? [] : hidden) {
      const { patient, responseId } = await formOf(answers);
      await save(patient, typedOf(answers));
      expect(await db().flag.count({ where: { responseId, code: flag } })).toBe(0);
    }
  },
);

test("a flag stays open when the form is sent", async () => {
  const { patient, responseId } = await assignedForm();
  await save(patient, { ...healthy4, prone: [{ valueCoding: { code: "no" } }] });
  const { revision } = await getIntake(patient);
  assertSent(await submitIntake(patient, { revision, locale: "en" }));
  const open = () =>
    db().flag.count({ where: { responseId, code: "cannot-lie-prone", withdrawnAt: null, acknowledgedAt: null } });
  expect(await open()).toBe(1);
});

test("a denosumab in the list cannot be sent without saying when, and then tells what is late", async () => {
  const { patient, responseId } = await assignedForm();
  const row = "medicine-list[0]";
  await save(patient, {
    ...healthy4,
    "more-medicines": [{ valueCoding: { code: "yes" } }],
    [`${row}.med-name`]: [{ valueCoding: { code: "med-denosumab" } }],
  });
  const count = () => db().flag.count({ where: { responseId, code: "denosumab", withdrawnAt: null } });
  expect(await count()).toBe(0);
  const send = async () => submitIntake(patient, { revision: (await getIntake(patient)).revision, locale: "en" });
  expect(await send()).toMatchObject({
    ok: false,
    reason: "invalid",
    findings: [
      { path: `${row}.med-denosumab-last`, code: "required" },
      { path: `${row}.med-denosumab-stopped`, code: "required" },
    ],
  });
  await save(patient, {
    [`${row}.med-denosumab-last`]: [{ valueCoding: { code: "over-7-months" } }],
    [`${row}.med-denosumab-stopped`]: [{ valueCoding: { code: "no" } }],
  });
  assertSent(await send());
  expect(await count()).toBe(1);
});
