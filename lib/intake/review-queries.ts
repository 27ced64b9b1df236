import { recordAudit } from "#lib/audit/mutations";
import { getProposals } from "#lib/chart/queries";
import { db } from "#lib/db";
import { getPatientValues } from "#lib/decisions/queries";
import { valuesInWords } from "#lib/decisions/wording";
import { AppError } from "#lib/errors";
import { listCorrections } from "#lib/intake/amendment-queries";
import { positionOf, wellFormedAnswers } from "#lib/intake/answers";
import { differencesBetween } from "#lib/intake/comparison";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { flagFields, shownFlags } from "#lib/intake/flag-queries";
import { getPrevious, type Previous } from "#lib/intake/previous-queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { bySeverity, queueEntryOf, queueFields } from "#lib/intake/queue-queries";
import { type RenderedSection, renderSubmission } from "#lib/intake/rendering";
import { actionsIn } from "#lib/intake/rules";
import { changeWords } from "#lib/intake/score-words";
import { bandOf } from "#lib/intake/scoring";
import { validateAnswers } from "#lib/intake/validation";
import { definitionOf } from "#lib/intake/versions";
import { type Actor, requirePermission } from "#lib/session";
import type { Prisma } from "#prisma/generated/client";

const reviewFields = {
  ...queueFields,
  revision: true,
  versionId: true,
  answers: true,
  locale: true,
  patientId: true,
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
    select: { at: true, decision: true, note: true, items: true, staff: { select: { name: true } } },
  },
  calls: {
    orderBy: { at: "desc" },
    select: { at: true, outcome: true, againAt: true, note: true, staff: { select: { name: true } } },
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
    change: score && number !== null && typeof before === "number" ? changeWords(score, before, number) : null,
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
  const [corrections, previous, chart, values] = await Promise.all([
    listCorrections(id, definition, "en"),
    getPrevious(row),
    getProposals(row),
    getPatientValues(actor, row.patientId),
  ]);
  const sections = sectionsOf(row, definition);
  await recordAudit(actor, [
    { action: "intake.read", entity: "QuestionnaireResponse", entityId: id, patientId: row.patient.id },
  ]);
  return {
    ...queueEntryOf({
      ...row,
      flags: row.flags.filter(({ acknowledgedAt }) => acknowledgedAt === null),
      calls: row.calls.filter(({ outcome }) => outcome === "reached"),
    }),
    revision: row.revision,
    title: definition.title.en,
    language: row.locale,
    contact: { phone: row.patient.phone, email: row.patient.email },
    flags: row.flags.map((flag) => flagOf(flag, definition)).toSorted(bySeverity),
    scores: row.scores.map((score) => scoreOf(score, definition, previous)),
    sections,
    changes: previous && { since: previous.at, items: differencesBetween(previous.sections, sections) },
    missing: missing.map(({ message }) => message.en),
    corrections,
    submission: submission ? submissionOf(submission, definition) : null,
    decisions: row.decisions.map(({ at, decision, note, items, staff }) => ({
      at: at.toISOString(),
      decision,
      note,
      items,
      by: staff.name,
    })),
    calls: row.calls.map(({ at, againAt, staff, ...call }) => ({
      ...call,
      at: at.toISOString(),
      againAt: againAt?.toISOString() ?? null,
      by: staff.name,
    })),
    chart: { version: chart.version, proposals: chart.proposals },
    values: values && { at: values.at, ...valuesInWords(values.answers, "en") },
    actions: actionsIn(row.status, row.correctedAt !== null),
  };
}
export type IntakeReview = Awaited<ReturnType<typeof getIntakeReview>>;
