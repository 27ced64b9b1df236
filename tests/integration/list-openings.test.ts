import { beforeAll, expect, test } from "vitest";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import { db } from "#lib/db";
import type { Answers } from "#lib/intake/answers";
import { keepSectionForm } from "#lib/intake/form-keeping";
import { marksOf } from "#lib/intake/form-merge";
import { saveSectionForm } from "#lib/intake/form-saving";
import { fieldsOfAnswers } from "#lib/intake/forms";
import { offeredAnswers } from "#lib/intake/known";
import { listMarks, pathsOfInstance } from "#lib/intake/lists";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { adviceFor, pathsIn } from "#lib/intake/sections";
import type { PatientActor } from "#lib/session";
import { openClinic } from "#tests/support/clinic";
import { assignedForm, coded } from "#tests/support/intake";
import { publishVersion } from "#tests/support/publish";

const index = indexQuestionnaire(vcfIntake5.questionnaire);
const of = { list: "medicine-list", instance: 0 };
const row = (name: string) => `medicine-list[0].${name}`;

beforeAll(async () => {
  await openClinic();
  await publishVersion(vcfIntake5);
});

/** The page of the first medicine as it stands, sent with these answers in its boxes. */
async function sendRow(patient: PatientActor, typed: Answers) {
  const { answers } = await getIntake(patient);
  const paths = pathsOfInstance(index, answers, of.list, of.instance);
  const fields = fieldsOfAnswers(index, { ...answers, ...typed }, paths);
  return saveSectionForm(patient, {
    section: "medicines",
    of,
    fields,
    marks: marksOf(index, answers, paths),
    isFinal: true,
  });
}

async function withMedicines() {
  const form = await assignedForm();
  await saveIntakeAnswers(form.patient, { revision: 0, changes: { "more-medicines": [coded("yes")] } });
  return form;
}

test("a medicine that calls for more opens its questions, asks them once, and tells what is late", async () => {
  const { patient } = await withMedicines();
  const named = { [row("med-name")]: [coded("med-denosumab")], [row("med-dose")]: [{ valueString: "60 mg" }] };
  const opened = [row("med-denosumab-last"), row("med-denosumab-stopped")];
  expect(await sendRow(patient, named)).toEqual({ kind: "saved", opened, isAlarming: false });

  expect(await sendRow(patient, named)).toMatchObject({
    kind: "findings",
    opened: [],
    findings: opened.map((path) => ({ path, code: "required" })),
  });

  const late = {
    ...named,
    [row("med-denosumab-last")]: [coded("over-7-months")],
    [row("med-denosumab-stopped")]: [coded("no")],
  };
  expect(await sendRow(patient, late)).toEqual({ kind: "saved", opened: [], isAlarming: true });
  const { answers, definition } = await getIntake(patient);
  expect(adviceFor(definition, answers, "en", "medicines")).toMatchObject({ urgency: "urgent" });
});

test("a medicine that calls for nothing more opens nothing, nor does one taken away", async () => {
  const { patient } = await withMedicines();
  const calcium = { [row("med-name")]: [coded("med-calcium")] };
  expect(await sendRow(patient, calcium)).toEqual({ kind: "saved", opened: [], isAlarming: false });
  expect(await sendRow(patient, { [row("med-name")]: [] })).toMatchObject({ kind: "findings", opened: [] });
});

test("a list that an answer calls for is shown before the next part, also when the page's script kept the answer", async () => {
  const { patient } = await assignedForm();
  const paths = pathsIn(index, {}, "scans");
  const page = (lists: string) => ({
    section: "scans",
    fields: { ...fieldsOfAnswers(index, { imaging: [coded("mri")] }, paths), lists: [lists] },
    marks: marksOf(index, {}, paths),
  });
  expect(listMarks(index, {}, "scans")).toBe("");
  const { marks } = { marks: "", ...(await keepSectionForm(patient, page(""))) };
  const opened = expect.arrayContaining(["scan-list[0]"]);
  expect(await saveSectionForm(patient, { ...page(""), marks, isFinal: true })).toMatchObject({
    kind: "saved",
    opened,
  });

  const { answers } = await getIntake(patient);
  expect(listMarks(index, answers, "scans")).toBe("scan-list");
  const whole = { ...page("scan-list"), marks: marksOf(index, answers, pathsIn(index, answers, "scans")) };
  expect(await saveSectionForm(patient, { ...whole, isFinal: true })).toMatchObject({ kind: "saved", opened: [] });
});

test("the same save again says the same again: also that an answer needs help now", async () => {
  const { patient } = await assignedForm();
  const paths = pathsIn(index, {}, "pain");
  const typed = (code: string) => ({
    section: "pain",
    fields: fieldsOfAnswers(index, { "nerve-signs": [coded(code)] }, paths),
    marks: marksOf(index, {}, paths),
  });
  const first = await keepSectionForm(patient, typed("saddle"));
  expect(first).toMatchObject({ isAlarming: true });
  expect(await keepSectionForm(patient, typed("saddle"))).toEqual(first);
  const heard = { ...typed("saddle"), marks: "marks" in first ? first.marks : "" };
  expect(await keepSectionForm(patient, heard)).toMatchObject({ isAlarming: false });
});

test("the name of who booked stands ready for who helps, and is no answer before it was sent", async () => {
  const { patient, appointmentId } = await assignedForm();
  expect((await getIntake(patient)).visit?.bookedBy).toBeNull();
  await db().appointment.update({ where: { id: appointmentId }, data: { bookedBy: "Karen Whitlock" } });
  const { visit, answers } = await getIntake(patient);
  expect(answers["helper-name"]).toBeUndefined();
  const fields = fieldsOfAnswers(index, { ...offeredAnswers(visit?.bookedBy ?? null), ...answers }, ["helper-name"]);
  expect(Object.values(fields)).toContainEqual(["Karen Whitlock"]);
});
