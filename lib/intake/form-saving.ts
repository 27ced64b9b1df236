import { AppError } from "#lib/errors";
import { type Answers, answersAt, pathOf, positionOf } from "#lib/intake/answers";
import { messageFor } from "#lib/intake/finding-messages";
import { type Asked, askedIn, isNoField, knownTo, mergeForm } from "#lib/intake/form-merge";
import { type FormFields, type FormFinding, fieldsOfAnswers } from "#lib/intake/forms";
import { instancePath, listsIn, listsShown, pathsOfInstance, removal } from "#lib/intake/lists";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake, type IntakeForPatient } from "#lib/intake/queries";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { isEditable } from "#lib/intake/rules";
import { adviceCodes, pathsIn } from "#lib/intake/sections";
import { askingToSignAgain, signatureItem } from "#lib/intake/signature";
import { validateAnswers } from "#lib/intake/validation";
import type { PatientActor } from "#lib/session";

export type SectionForm = {
  readonly section: string;
  /** The page of one instance of a list, such as one medicine; otherwise the section's own. */
  readonly of?: { readonly list: string; readonly instance: number };
  readonly fields: FormFields;
  /** The hidden `marksOf` of the page. */
  readonly marks: string;
  /** Continue: the section has to be complete. Otherwise what is there is kept for later. */
  readonly isFinal: boolean;
  /** The page's script saved an answer that needs help now, and it is not known whether its advice was read. */
  readonly hasAlarmed?: boolean;
};

/** The page again, with everything that was typed. */
type Again = { readonly intake: IntakeForPatient; readonly fields: FormFields };

export type FormOutcome =
  /** The form was sent meanwhile; `asked` are the page's questions, whose words nobody can save any more */
  | { readonly kind: "closed"; readonly intake: IntakeForPatient; readonly asked: readonly Asked[] }
  | { readonly kind: "saved"; readonly opened: readonly string[]; readonly isAlarming: boolean }
  | (Again & {
      readonly kind: "findings";
      readonly findings: readonly FormFinding[];
      readonly opened: readonly string[];
      readonly isAlarming: boolean;
    })
  | (Again & { readonly kind: "conflict"; readonly conflicts: readonly string[] });

const applied = (answers: Answers, changes: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, values]) => values.length > 0));

type Step = { index: QuestionnaireIndex; intake: IntakeForPatient; form: SectionForm; asked: readonly Asked[] };

/** The questions of the page that was sent, and of no other. */
const isOfPage = ({ section, of }: SectionForm, { path, position }: Asked): boolean =>
  position.entry.section === section &&
  (of ? path.startsWith(`${instancePath(of.list, of.instance)}.`) : position.instances.length === 0);

/** A new medicine without a name is asked for it, although nothing of it is kept yet. */
const missingOfInstance = (asked: readonly Asked[], answers: Answers): FormFinding[] =>
  asked.flatMap(({ path, position }) => {
    const { item } = position.entry;
    const isMissing = item.required === true && answersAt(answers, path).length === 0;
    return isMissing
      ? [{ linkId: item.linkId, path, code: "required" as const, message: messageFor("required", item) }]
      : [];
  });

/** What the page asked and still has to be answered; what it did not ask yet is no mistake of the reader's. */
function missingOf({ index, form, asked }: Step, answers: Answers): FormFinding[] {
  if (!form.isFinal) return [];
  if (form.of) return missingOfInstance(asked, answers);
  const paths = new Set(asked.map(({ path }) => path));
  return validateAnswers(index, answers, { mode: "submit", scope: form.section }).filter(
    ({ code, path }) => code === "required" && paths.has(path),
  );
}

/** Questions among these paths that the page did not ask and that have no answer. */
function unasked({ index, asked }: Step, answers: Answers, among: readonly string[]): string[] {
  const paths = new Set(asked.map(({ path }) => path));
  return among.filter((path) => {
    const item = positionOf(index, path)?.entry.item;
    return item && !isNoField(item) && !paths.has(path) && answersAt(answers, path).length === 0;
  });
}

/** What an instance asks once it holds an answer, such as when a shot was given last. */
function openedInInstance(step: Step, answers: Answers, { list, instance }: NonNullable<SectionForm["of"]>): string[] {
  const isBegun = Object.keys(answers).some((path) => path.startsWith(`${instancePath(list, instance)}.`));
  return isBegun ? unasked(step, answers, pathsOfInstance(step.index, answers, list, instance)) : [];
}

function openedBy(step: Step, answers: Answers): string[] {
  const { index, form } = step;
  if (form.of) return openedInInstance(step, answers, form.of);
  const shown = listsShown(form.fields);
  const lists = listsIn(index, answers, form.section)
    .filter(({ entry, filled }) => filled.length === 0 && !shown.includes(entry.item.linkId))
    .map(({ entry }) => pathOf(entry, [0]));
  return [...unasked(step, answers, pathsIn(index, answers, form.section)), ...lists];
}

function decide(step: Step, changes: Answers, typed: readonly FormFinding[]) {
  const { index, intake } = step;
  const refused = validateAnswers(index, changes, { mode: "draft" }).filter(
    ({ path }) => (changes[path]?.length ?? 0) > 0,
  );
  const bad = new Set([...typed, ...refused].map(({ path }) => path));
  const good = Object.fromEntries(Object.entries(changes).filter(([path]) => !bad.has(path)));
  const kept = intake.signedAt ? askingToSignAgain(intake.answers, good) : good;
  const answers = applied(intake.answers, kept);
  const missing = missingOf(step, answers).filter(({ path }) => !bad.has(path));
  const order = ({ linkId }: FormFinding) => index.items.get(linkId)?.order ?? 0;
  const findings = [...typed, ...refused, ...missing].sort((a, b) => order(a) - order(b));
  return { kept, answers, findings, opened: openedBy(step, answers) };
}

/** Null where somebody saved between reading and writing: then it is read and merged again. */
async function attempt(actor: PatientActor, form: SectionForm): Promise<FormOutcome | null> {
  const intake = await getIntake(actor);
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const asked = askedIn(index, form.marks).filter((question) => isOfPage(form, question));
  if (!isEditable(intake.status)) return { kind: "closed", intake, asked };
  const merged = mergeForm(intake.answers, asked, form.fields);
  const disputed = new Set(merged.conflicts);
  const agreed = Object.fromEntries(Object.entries(merged.changes).filter(([path]) => !disputed.has(path)));
  const { kept, answers, findings, opened } = decide({ index, intake, form, asked }, agreed, merged.findings);
  const done = form.isFinal && disputed.size === 0 && findings.length === 0 && opened.length === 0;
  const revision = await saveUnlessStale(
    actor,
    intake.revision,
    kept,
    form.of ? undefined : { linkId: form.section, done },
  );
  if (revision === null) return null;
  const unsigned = kept[signatureItem]?.length === 0 ? fieldsOfAnswers(index, {}, [signatureItem]) : {};
  const fields = { ...fieldsOfAnswers(index, answers, opened), ...merged.fields, ...unsigned };
  const now = { ...intake, answers, revision };
  if (disputed.size > 0) return { kind: "conflict", intake: now, fields, conflicts: merged.conflicts };
  // What the page itself saved before and never heard of is news: the same request again says the same again.
  const known = form.hasAlarmed ? [] : adviceCodes(intake.definition, knownTo(asked, intake.answers));
  const isAlarming = adviceCodes(intake.definition, answers).some((code) => !known.includes(code));
  if (findings.length === 0) return { kind: "saved", opened, isAlarming };
  return { kind: "findings", intake: now, fields, findings, opened, isAlarming };
}

async function saveUnlessStale(
  actor: PatientActor,
  revision: number,
  changes: Answers,
  section: { linkId: string; done: boolean } | undefined,
): Promise<number | null> {
  try {
    const saved = await saveIntakeAnswers(actor, { revision, changes, ...(section && { section }) });
    if (saved.ok) return saved.revision;
  } catch (error) {
    if (error instanceof AppError && error.code === "precondition_failed") return null;
    throw error;
  }
  throw new AppError("validation_failed");
}

/** Takes one instance of a list away, such as a medicine that was entered by mistake. */
export async function removeInstance(actor: PatientActor, list: string, instance: number): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const { answers, revision } = await getIntake(actor);
    const changes = removal(answers, list, instance);
    if (Object.keys(changes).length === 0) return;
    if ((await saveUnlessStale(actor, revision, changes, undefined)) !== null) return;
  }
  throw new AppError("conflict");
}

/**
 * Saves one section's page. Answers that fit are kept at once, whatever stands against the others, so that a safety
 * answer is seen even if the page has to be shown again; nothing that was typed is lost, nor what somebody else saved.
 */
export async function saveSectionForm(actor: PatientActor, form: SectionForm): Promise<FormOutcome> {
  for (let tries = 0; tries < 4; tries += 1) {
    const outcome = await attempt(actor, form);
    if (outcome) return outcome;
  }
  throw new AppError("conflict");
}
