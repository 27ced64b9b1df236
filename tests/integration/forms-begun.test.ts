import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { createDraft, publishVersion, replaceDraft } from "#lib/forms/mutations";
import { getFormDefinition, getFormVersion } from "#lib/forms/queries";
import { getOwnSentForm } from "#lib/intake/form-document-queries";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import { submitIntake } from "#lib/intake/submit-mutations";
import { type Clinic, openClinic } from "#tests/support/clinic";
import { healthy } from "#tests/support/healthy";
import { assertSent, assignedForm, coded, sentForm } from "#tests/support/intake";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const newWords = "About the person";

/** Publishes a version whose first section has other words, and asks for a name that could be left out before. */
async function publishNewVersion(): Promise<void> {
  const { administrator } = clinic.staff;
  const draft = await createDraft(administrator, "vcf-intake");
  const { definition } = await getFormDefinition(administrator, draft.id);
  const required = (item: QuestionnaireItem): QuestionnaireItem =>
    item.linkId === "preferred-name"
      ? { ...item, required: true }
      : { ...item, ...(item.item && { item: item.item.map(required) }) };
  const [first, ...rest] = definition.questionnaire.item;
  if (!first) throw new Error("no sections");
  const item = [{ ...first, text: newWords }, ...rest].map(required);
  const json = JSON.stringify({ ...definition, questionnaire: { ...definition.questionnaire, item } });
  const { hash } = await getFormVersion(administrator, draft.id);
  const replaced = await replaceDraft(administrator, { id: draft.id, hash, json });
  await publishVersion(administrator, { id: draft.id, hash: replaced.hash });
}

test("a new version changes nothing of forms that were sent, begun or given before it", async () => {
  const [sent, begun, given] = [await sentForm(), await assignedForm(), await assignedForm()];
  await saveIntakeAnswers(begun.patient, { revision: 0, changes: { filler: [coded("self")] } });
  const submissions = () => db().submission.findMany({ where: { responseId: sent.responseId } });
  const [before, copy] = [await submissions(), await getOwnSentForm(sent.patient)];

  await publishNewVersion();
  expect(await submissions()).toEqual(before);
  expect(await getOwnSentForm(sent.patient)).toEqual(copy);

  const resumed = await getIntake(begun.patient);
  expect(resumed.answers.filler).toEqual([coded("self")]);
  expect(resumed.definition.questionnaire.item[0]?.text).not.toBe(newWords);
  for (const [form, revision] of [
    [begun, 1],
    [given, 0],
  ] as const) {
    await saveIntakeAnswers(form.patient, { revision, changes: healthy });
    assertSent(await submitIntake(form.patient, { revision: revision + 1, locale: "en" }));
    expect((await getOwnSentForm(form.patient)).sections[0]?.title).toBe(copy.sections[0]?.title);
  }

  const fresh = await assignedForm();
  await saveIntakeAnswers(fresh.patient, { revision: 0, changes: healthy });
  expect(await submitIntake(fresh.patient, { revision: 1, locale: "en" })).toMatchObject({
    ok: false,
    reason: "invalid",
    findings: [{ linkId: "preferred-name", code: "required" }],
  });
});
