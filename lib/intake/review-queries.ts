import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { positionOf, wellFormedAnswers } from "#lib/intake/answers";
import { differencesBetween } from "#lib/intake/comparison";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { flagFields, shownFlags } from "#lib/intake/flag-queries";
import { getPrevious, type Previous } from "#lib/intake/previous-queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { type RenderedSection, renderSubmission } from "#lib/intake/rendering";
import { bandOf } from "#lib/intake/scoring";
import { validateAnswers } from "#lib/intake/validation";
import { definitionOf } from "#lib/intake/versions";
import { type Actor, requirePermission } from "#lib/session";
import type { FlagSeverity, Prisma, ResponseStatus } from "#prisma/generated/client";

const severities: Record<FlagSeverity, number> = { emergency: 0, urgent: 1, attention: 2 };

const queueFields = {
  id: true,
  status: true,
  submittedAt: true,
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } },
  appointment: {
    select: {
      startsAt: true,
      visitType: { select: { name: true } },
      practitioner: { select: { name: true } },
      location: { select: { timeZone: true, name: true } },
    },
  },
  flags: { where: { acknowledgedAt: null }, select: { severity: true, text: true } },
  submissions: { select: { number: true } },
  claimedUntil: true,
  claimedBy: { select: { id: true, name: true } },
} as const satisfies Prisma.QuestionnaireResponseSelect;

type QueueRow = Prisma.QuestionnaireResponseGetPayload<{ select: typeof queueFields }>;

const queueEntryOf = (row: QueueRow) => ({
  id: row.id,
  status: row.status,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  /** Who reads it for a decision at this moment */
  reader: row.claimedBy && row.claimedUntil && row.claimedUntil > new Date() ? row.claimedBy : null,
  resubmitted: row.submissions.some(({ number }) => number > 1),
  patient: {
    id: row.patient.id,
    name: `${row.patient.givenName} ${row.patient.familyName}`,
    birthDate: row.patient.birthDate.toISOString().slice(0, 10),
  },
  visit: row.appointment && {
    start: row.appointment.startsAt.toISOString(),
    timeZone: row.appointment.location.timeZone,
    location: row.appointment.location.name,
    physician: row.appointment.practitioner.name,
    name: (row.appointment.visitType.name as { en: string }).en,
  },
  flags: row.flags
    .toSorted((a, b) => severities[a.severity] - severities[b.severity])
    .map(({ severity, text }) => ({ severity, text: (text as { en: string }).en })),
});
export type ReviewQueueEntry = ReturnType<typeof queueEntryOf>;

const urgencyOf = ({ flags }: ReviewQueueEntry): number => (flags[0] ? severities[flags[0].severity] : 3);
const by = (a: string | null | undefined, b: string | null | undefined) => (a ?? "9999").localeCompare(b ?? "9999");

const waiting = { status: { in: ["submitted", "in_review"] } } satisfies Prisma.QuestionnaireResponseWhereInput;

/** Not sent yet, but an answer in it cannot wait until it is. */
const alarming = {
  status: { in: ["in_progress", "changes_requested"] },
  flags: { some: { acknowledgedAt: null, severity: { in: ["emergency", "urgent"] } } },
} satisfies Prisma.QuestionnaireResponseWhereInput;

/**
 * Intake waiting for review, and forms still being filled in that have an open emergency or urgent flag: most
 * urgent flag first, then the soonest visit, then the longest wait.
 */
export async function listIntakeReviews(actor: Actor): Promise<ReviewQueueEntry[]> {
  requirePermission(actor, "intake.review");
  const rows = await db().questionnaireResponse.findMany({
    relationLoadStrategy: "join",
    where: { OR: [waiting, alarming] },
    select: queueFields,
  });
  await recordAudit(actor, [{ action: "intake.list", entity: "QuestionnaireResponse" }]);
  return rows
    .map(queueEntryOf)
    .toSorted(
      (a, b) => urgencyOf(a) - urgencyOf(b) || by(a.visit?.start, b.visit?.start) || by(a.submittedAt, b.submittedAt),
    );
}

export const countIntakeToReview = async (actor: Actor): Promise<number> => {
  requirePermission(actor, "intake.review");
  return db().questionnaireResponse.count({ where: { OR: [waiting, alarming] } });
};

const reviewFields = {
  ...queueFields,
  revision: true,
  versionId: true,
  answers: true,
  locale: true,
  patientId: true,
  createdAt: true,
  patient: { select: { ...queueFields.patient.select, phone: true, email: true } },
  flags: {
    where: shownFlags,
    orderBy: { raisedAt: "asc" },
    select: flagFields,
  },
  scores: { select: { code: true, value: true } },
  submissions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      number: true,
      at: true,
      hash: true,
      signedName: true,
      signedAs: true,
      locale: true,
      dropped: true,
      voided: { select: { at: true, changed: true } },
    },
  },
  decisions: {
    orderBy: { at: "desc" },
    select: { at: true, decision: true, note: true, staff: { select: { name: true } } },
  },
} as const satisfies Prisma.QuestionnaireResponseSelect;

type ReviewRow = Prisma.QuestionnaireResponseGetPayload<{ select: typeof reviewFields }>;

const flagOf = (flag: ReviewRow["flags"][number], definition: QuestionnaireDefinition) => ({
  id: flag.id,
  code: flag.code,
  severity: flag.severity,
  text: (flag.text as { en: string }).en,
  source: flag.source,
  needsSignOff: definition.flags.find(({ code }) => code === flag.code)?.signOff ?? false,
  raisedAt: flag.raisedAt.toISOString(),
  acknowledged: flag.acknowledgedAt && {
    at: flag.acknowledgedAt.toISOString(),
    by: flag.acknowledgedBy?.name ?? "",
    note: flag.note ?? "",
  },
});

type ScoreRow = ReviewRow["scores"][number];

function scoreOf({ code, value }: ScoreRow, definition: QuestionnaireDefinition, previous: Previous | null) {
  const before = previous?.scores[code];
  const score = definition.scores.find((candidate) => candidate.code === code);
  const number = value === null ? null : Number(value);
  return {
    code,
    title: score?.title.en ?? code,
    value: number === null ? null : number.toFixed(score?.shownDecimals ?? 1),
    before: typeof before === "number" ? before.toFixed(score?.shownDecimals ?? 1) : null,
    highest: score?.range[1] ?? null,
    band: score && number !== null ? (bandOf(score, number)?.en ?? null) : null,
    citation: score?.citation ?? "",
  };
}

function sectionsOf(row: ReviewRow, definition: QuestionnaireDefinition): RenderedSection[] {
  return renderSubmission(definition, wellFormedAnswers(row.answers), "en");
}

/** How a form was sent, with the questions whose answers were dropped or have ended its signature. */
function submissionOf(
  { at, voided, dropped, ...sent }: ReviewRow["submissions"][number],
  definition: QuestionnaireDefinition,
) {
  const index = indexQuestionnaire(definition.questionnaire);
  const asked = (path: string) => positionOf(index, path)?.entry.item.text ?? path;
  return {
    ...sent,
    at: at.toISOString(),
    dropped: dropped.map(asked),
    void: voided && { at: voided.at.toISOString(), changed: voided.changed.map(asked) },
  };
}

const decidable: readonly ResponseStatus[] = ["submitted", "in_review"];

/** One health form as a reviewer sees it, in English: flags, scores, answers, what is missing, what was decided. */
export async function getIntakeReview(actor: Actor, id: string) {
  requirePermission(actor, "intake.read");
  const row = await db().questionnaireResponse.findUnique({ where: { id }, select: reviewFields });
  if (!row) throw new AppError("not_found");
  const definition = await definitionOf(row.versionId);
  const missing = validateAnswers(indexQuestionnaire(definition.questionnaire), wellFormedAnswers(row.answers), {
    mode: "submit",
  });
  const submission = row.submissions[0];
  const previous = await getPrevious(row);
  const sections = sectionsOf(row, definition);
  await recordAudit(actor, [
    { action: "intake.read", entity: "QuestionnaireResponse", entityId: id, patientId: row.patient.id },
  ]);
  return {
    ...queueEntryOf({ ...row, flags: row.flags.filter(({ acknowledgedAt }) => acknowledgedAt === null) }),
    revision: row.revision,
    title: definition.title.en,
    language: row.locale,
    contact: { phone: row.patient.phone, email: row.patient.email },
    flags: row.flags
      .map((flag) => flagOf(flag, definition))
      .toSorted((a, b) => severities[a.severity] - severities[b.severity]),
    scores: row.scores.map((score) => scoreOf(score, definition, previous)),
    sections,
    changes: previous && { since: previous.at, items: differencesBetween(previous.sections, sections) },
    missing: missing.map(({ message }) => message.en),
    submission: submission ? submissionOf(submission, definition) : null,
    decisions: row.decisions.map(({ at, decision, note, staff }) => ({
      at: at.toISOString(),
      decision,
      note,
      by: staff.name,
    })),
    canDecide: decidable.includes(row.status),
  };
}
export type IntakeReview = Awaited<ReturnType<typeof getIntakeReview>>;
