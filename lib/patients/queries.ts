import { nextStates } from "#lib/appointments/rules";
import { isOver } from "#lib/appointments/steps";
import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { getPatientValues } from "#lib/decisions/queries";
import { valuesInWords } from "#lib/decisions/wording";
import { AppError } from "#lib/errors";
import { type Answers, answersAt, wellFormedAnswers } from "#lib/intake/answers";
import { flagFields, shownFlags } from "#lib/intake/flag-queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { answerText } from "#lib/intake/rendering";
import { definitionOf } from "#lib/intake/versions";
import { standsFor } from "#lib/patients/kept";
import { nextProcedureOf } from "#lib/procedures/queries";
import { readinessMark } from "#lib/procedures/rules";
import { type Actor, requirePermission } from "#lib/session";
import { localDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

const patientFields = {
  id: true,
  givenName: true,
  familyName: true,
  birthDate: true,
  phone: true,
  phoneE164: true,
  locale: true,
  appointments: {
    where: { status: { notIn: ["held", "entered_in_error"] } },
    orderBy: { startsAt: "desc" },
    take: 12,
    select: {
      id: true,
      startsAt: true,
      status: true,
      version: true,
      reason: true,
      overbookReason: true,
      bookedBy: true,
      procedureCase: { select: { items: { select: { code: true, status: true } } } },
      visitType: { select: { slug: true, name: true } },
      practitioner: { select: { slug: true, name: true } },
      location: { select: { slug: true, name: true, timeZone: true } },
    },
  },
  flags: {
    where: shownFlags,
    orderBy: { raisedAt: "desc" },
    select: flagFields,
  },
  responses: {
    where: { status: { in: ["submitted", "in_review", "accepted", "amended"] } },
    orderBy: { submittedAt: "desc" },
    take: 6,
    select: {
      id: true,
      versionId: true,
      status: true,
      submittedAt: true,
      answers: true,
      scores: { select: { code: true, value: true } },
    },
  },
} as const satisfies Prisma.PatientSelect;

type PatientRow = Prisma.PatientGetPayload<{ select: typeof patientFields }>;

/** Pain as reported over time: the newest first, per score code. */
const scoreHistory = (row: PatientRow) =>
  row.responses.map(({ submittedAt, scores }) => ({
    at: submittedAt?.toISOString() ?? null,
    values: Object.fromEntries(scores.map(({ code, value }) => [code, value === null ? null : Number(value)])),
  }));

/** `at`: when the form with this answer was sent */
export type SummaryAnswer = { linkId: string; question: string; answers: string[]; at: string | null };

async function answersOf({
  versionId,
  answers,
  submittedAt,
}: PatientRow["responses"][number]): Promise<SummaryAnswer[]> {
  const index = indexQuestionnaire((await definitionOf(versionId)).questionnaire);
  const given: Answers = wellFormedAnswers(answers);
  const order = (linkId: string) => index.items.get(linkId)?.order ?? 0;
  return Object.keys(given)
    .flatMap((path): SummaryAnswer[] => {
      const item = index.items.get(path)?.item;
      if (!item) return [];
      const words = answersAt(given, path).map((value) => answerText(item, value, "en"));
      return [{ linkId: path, question: item.text ?? "", answers: words, at: submittedAt?.toISOString() ?? null }];
    })
    .toSorted((a, b) => order(a.linkId) - order(b.linkId));
}

/**
 * The newest answer to each question: a short follow-up form must not hide the blood thinner or the allergy that
 * the first form told.
 */
async function latestAnswers(
  row: PatientRow,
): Promise<{ responseId: string; status: string; submittedAt: string | null; answers: SummaryAnswer[] } | null> {
  const latest = row.responses[0];
  if (!latest) return null;
  const newestFirst = (await Promise.all(row.responses.map(answersOf))).flat();
  const newest = new Map(newestFirst.toReversed().map((answer) => [answer.linkId, answer]));
  return {
    responseId: latest.id,
    status: latest.status,
    submittedAt: latest.submittedAt?.toISOString() ?? null,
    answers: newestFirst.filter((answer) => newest.get(answer.linkId) === answer),
  };
}

const ageOn = (birthDate: Date, now: Date): number =>
  Temporal.PlainDate.from(birthDate.toISOString().slice(0, 10)).until(now.toISOString().slice(0, 10), {
    largestUnit: "years",
  }).years;

function visitOf(actor: Actor, row: PatientRow["appointments"][number], now: Date) {
  const { startsAt, visitType, practitioner, location, overbookReason, procedureCase, ...visit } = row;
  return {
    ...visit,
    start: startsAt.toISOString(),
    localDate: localDate(startsAt, location.timeZone),
    isAhead: visit.status === "booked" && startsAt > now,
    overbooked: overbookReason,
    readiness: isOver(visit.status) ? null : readinessMark(procedureCase),
    canCancel: actor.kind === "staff" && nextStates(visit.status, actor.role).includes("cancelled"),
    visitType: { slug: visitType.slug, name: (visitType.name as { en: string }).en },
    physician: practitioner,
    location,
  };
}

/** One patient on one screen: who, what is flagged, pain over time, the latest health form, visits, the coming procedure. */
export async function getPatientSummary(actor: Actor, id: string, now = new Date()) {
  requirePermission(actor, "patient.read");
  const row = await db().patient.findFirst({
    // A record that was merged leads to the one that was kept.
    where: standsFor(id),
    select: patientFields,
  });
  if (!row) throw new AppError("not_found");
  const clinical = actor.kind === "staff" && actor.role !== "front_desk";
  const [joined, intake, procedure, values] = await Promise.all([
    db().patientMerge.count({ where: { intoId: row.id, undoneAt: null } }),
    latestAnswers(row),
    clinical ? nextProcedureOf(row.id, now) : null,
    getPatientValues(actor, row.id),
  ]);
  await recordAudit(actor, [{ action: "patient.read", entity: "Patient", entityId: row.id, patientId: row.id }]);
  return {
    id: row.id,
    name: `${row.givenName} ${row.familyName}`,
    birthDate: row.birthDate.toISOString().slice(0, 10),
    age: ageOn(row.birthDate, now),
    phone: row.phone,
    dial: row.phoneE164,
    language: row.locale,
    /** How many records were joined to this one */
    joined,
    flags: row.flags.map(({ text, raisedAt, acknowledgedAt, acknowledgedBy, ...flag }) => ({
      ...flag,
      text: (text as { en: string }).en,
      raisedAt: raisedAt.toISOString(),
      acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
      acknowledgedBy: acknowledgedBy?.name ?? null,
    })),
    scores: scoreHistory(row),
    intake,
    values: values && { at: values.at, ...valuesInWords(values.answers, "en") },
    visits: row.appointments.map((visit) => visitOf(actor, visit, now)),
    procedure,
  };
}
export type PatientSummary = Awaited<ReturnType<typeof getPatientSummary>>;
