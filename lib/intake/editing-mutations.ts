import type { Tx } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Answers, wellFormedAnswers } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { raiseFlags } from "#lib/intake/flags";
import { isClosed, isEditable } from "#lib/intake/rules";
import { definitionOf } from "#lib/intake/versions";
import { isLocale, type Locale } from "#lib/locale";
import type { PatientActor } from "#lib/session";

/** By path, the revision that changed its answer last. */
export type ChangedAt = Readonly<Record<string, number>>;

export type Editable = {
  id: string;
  revision: number;
  status: "assigned" | "in_progress" | "changes_requested";
  patientId: string;
  appointmentId: string | null;
  answers: Answers;
  changedAt: ChangedAt;
  completed: string[];
  locale: Locale;
  createdAt: Date;
  definition: QuestionnaireDefinition;
  /** The last sending, with whether its signature still stands */
  sent: { id: string; number: number; answers: Answers; isSigned: boolean } | null;
};

/** What is read of the last sending. */
export const sentFields = {
  orderBy: { number: "desc" },
  take: 1,
  select: { id: true, number: true, answers: true, signedName: true, voided: { select: { id: true } } },
} as const;

type SentRow = { id: string; number: number; answers: unknown; signedName: string; voided: { id: string } | null };

export const lastSent = ([sent]: readonly SentRow[]): Editable["sent"] =>
  sent
    ? {
        id: sent.id,
        number: sent.number,
        answers: wellFormedAnswers(sent.answers),
        isSigned: sent.signedName !== "" && !sent.voided,
      }
    : null;

const editableFields = {
  id: true,
  revision: true,
  status: true,
  patientId: true,
  appointmentId: true,
  answers: true,
  changedAt: true,
  completed: true,
  locale: true,
  createdAt: true,
  versionId: true,
  submissions: sentFields,
} as const;

/** The response behind the link, locked for this transaction, if the patient may still change it. */
export async function loadEditable(tx: Tx, actor: PatientActor): Promise<Editable> {
  if (actor.purpose !== "intake" || !actor.responseId) throw new AppError("not_found");
  await tx.$queryRaw`SELECT 1 FROM "QuestionnaireResponse" WHERE id = ${actor.responseId}::uuid FOR UPDATE`;
  const row = await tx.questionnaireResponse.findUniqueOrThrow({
    where: { id: actor.responseId },
    select: editableFields,
  });
  const { versionId, status, locale, answers, changedAt, submissions, ...rest } = row;
  if (isClosed(status)) throw new AppError("form_closed");
  if (!isEditable(status)) throw new AppError("conflict", { detail: "This form has been sent.", extra: { status } });
  return {
    ...rest,
    status: status as Editable["status"],
    answers: wellFormedAnswers(answers),
    changedAt: changedAt as ChangedAt,
    locale: isLocale(locale) ? locale : "en",
    definition: await definitionOf(versionId),
    sent: lastSent(submissions),
  };
}

/**
 * Brings the flags in line with the answers: new ones open, those whose answers changed are marked so. None is
 * deleted, and an open one stays on every list until somebody acknowledges it (design.md section 6).
 */
export async function reconcileFlags(
  tx: Tx,
  { id, patientId, definition }: Pick<Editable, "id" | "patientId" | "definition">,
  answers: Answers,
): Promise<void> {
  const raised = raiseFlags(definition, answers);
  const kept = await tx.flag.findMany({ where: { responseId: id }, select: { code: true, withdrawnAt: true } });
  const codes = raised.map(({ code }) => code);
  await tx.flag.updateMany({
    where: { responseId: id, withdrawnAt: null, code: { notIn: codes } },
    data: { withdrawnAt: new Date() },
  });
  await tx.flag.updateMany({
    where: { responseId: id, withdrawnAt: { not: null }, code: { in: codes } },
    data: { withdrawnAt: null, raisedAt: new Date(), acknowledgedAt: null, acknowledgedById: null },
  });
  const known = new Set(kept.map(({ code }) => code));
  await tx.flag.createMany({
    data: raised
      .filter(({ code }) => !known.has(code))
      .map(({ code, severity, text, source }) => ({ patientId, responseId: id, code, severity, text, source })),
  });
}
