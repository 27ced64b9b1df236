import { recordAudit } from "#lib/audit/mutations";
import { getClinic } from "#lib/clinic/queries";
import { db } from "#lib/db";
import { flagSeverities } from "#lib/intake/flags";
import { decidedDays, type QueueCounts, type QueueRow, queueOf } from "#lib/intake/queue";
import type { QueueFilter } from "#lib/intake/queue-schema";
import { type Actor, requirePermission } from "#lib/session";
import { localDate } from "#lib/time";
import type { AppointmentStatus, FlagSeverity, Prisma } from "#prisma/generated/client";

export const bySeverity = (a: { severity: FlagSeverity }, b: { severity: FlagSeverity }): number =>
  flagSeverities.indexOf(a.severity) - flagSeverities.indexOf(b.severity);

export const queueFields = {
  id: true,
  status: true,
  submittedAt: true,
  correctedAt: true,
  patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } },
  appointment: {
    select: {
      startsAt: true,
      status: true,
      visitType: { select: { name: true } },
      practitioner: { select: { slug: true, name: true } },
      location: { select: { slug: true, timeZone: true, name: true } },
    },
  },
  flags: { where: { acknowledgedAt: null }, select: { code: true, severity: true, text: true } },
  submissions: { select: { number: true } },
  decisions: { orderBy: { at: "desc" }, take: 1, select: { decision: true, at: true } },
  calls: { where: { outcome: "reached" }, orderBy: { at: "desc" }, take: 1, select: { at: true } },
  claimedUntil: true,
  claimedBy: { select: { id: true, name: true } },
} as const satisfies Prisma.QuestionnaireResponseSelect;

type EntryRow = Prisma.QuestionnaireResponseGetPayload<{ select: typeof queueFields }>;

const readerOf = ({ claimedBy, claimedUntil }: Pick<EntryRow, "claimedBy" | "claimedUntil">) =>
  claimedBy && claimedUntil && claimedUntil > new Date() ? { ...claimedBy, until: claimedUntil.toISOString() } : null;

/** A reviewer asked for a call, and nobody has reached the patient since. */
const isToCall = ({ decisions: [last], calls: [reached] }: Pick<EntryRow, "decisions" | "calls">): boolean =>
  last?.decision === "call" && (reached === undefined || reached.at < last.at);

/** Nobody comes: the form waits as one without a visit. */
const isOff = (status: AppointmentStatus): boolean => status === "cancelled" || status === "entered_in_error";

export const queueEntryOf = (row: EntryRow) => ({
  id: row.id,
  status: row.status,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  /** When it was corrected, as long as nobody has accepted the correction */
  correctedAt: row.correctedAt?.toISOString() ?? null,
  /** Who reads it for a decision at this moment, and until when */
  reader: readerOf(row),
  toCall: isToCall(row),
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
    isCancelled: isOff(row.appointment.status),
  },
  flags: row.flags
    .toSorted(bySeverity)
    .map(({ code, severity, text }) => ({ code, severity, text: (text as { en: string }).en })),
});
export type ReviewQueueEntry = ReturnType<typeof queueEntryOf>;

const waiting = {
  OR: [{ status: { in: ["submitted", "in_review"] } }, { status: "amended", correctedAt: { not: null } }],
} satisfies Prisma.QuestionnaireResponseWhereInput;

/** Not sent yet, or put away, but somebody has to see an answer in it. */
const alarming = {
  status: { in: ["assigned", "in_progress", "changes_requested", "withdrawn", "entered_in_error"] },
  flags: { some: { acknowledgedAt: null, severity: { in: ["emergency", "urgent"] } } },
} satisfies Prisma.QuestionnaireResponseWhereInput;

/** All that a reviewer may look for: what waits, what a coming visit still lacks, what was decided of late. */
const inTheQueue = (now: Date) =>
  [
    waiting,
    alarming,
    { status: "changes_requested" },
    { status: { in: ["assigned", "in_progress"] }, appointment: { status: "booked", startsAt: { gt: now } } },
    {
      status: { in: ["accepted", "amended"] },
      decisions: { some: { at: { gt: new Date(now.getTime() - decidedDays * 86_400_000) } } },
    },
  ] satisfies Prisma.QuestionnaireResponseWhereInput[];

const rowFields = {
  id: true,
  status: true,
  submittedAt: true,
  correctedAt: true,
  appointment: {
    select: {
      startsAt: true,
      status: true,
      practitioner: { select: { slug: true, name: true } },
      location: { select: { slug: true, name: true, timeZone: true } },
    },
  },
  flags: { where: { acknowledgedAt: null }, select: { code: true, severity: true } },
  claimedUntil: true,
  claimedBy: { select: { id: true, name: true } },
} as const satisfies Prisma.QuestionnaireResponseSelect;

async function listRows(): Promise<QueueRow[]> {
  const rows = await db().questionnaireResponse.findMany({
    relationLoadStrategy: "join",
    where: { OR: inTheQueue(new Date()) },
    select: rowFields,
  });
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    waitsSince: (row.correctedAt ?? row.submittedAt)?.toISOString() ?? null,
    isCorrected: row.correctedAt !== null,
    visit:
      row.appointment && !isOff(row.appointment.status)
        ? { start: row.appointment.startsAt.toISOString(), zone: row.appointment.location.timeZone }
        : null,
    physician: row.appointment?.practitioner ?? null,
    location: row.appointment && { slug: row.appointment.location.slug, name: row.appointment.location.name },
    flags: row.flags,
    readerId: readerOf(row)?.id ?? null,
  }));
}

export type ReviewQueue = {
  reviews: ReviewQueueEntry[];
  total: number;
  page: number;
  pages: number;
  waiting: number;
  counts: QueueCounts;
};

/**
 * Intake to review, filtered and in pages: most urgent flag first, then the soonest visit, then the longest wait.
 * Without a filter it is what waits for a decision, with forms still being filled in that raised something urgent.
 */
export async function listIntakeReviews(actor: Actor, filter: QueueFilter = {}): Promise<ReviewQueue> {
  const { staffId } = requirePermission(actor, "intake.review");
  const [rows, { timeZone }] = await Promise.all([listRows(), getClinic("en")]);
  const { ids, ...queue } = queueOf(rows, filter, { staffId, today: localDate(new Date(), timeZone) });
  const found = await db().questionnaireResponse.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: ids } },
    select: queueFields,
  });
  await recordAudit(actor, [{ action: "intake.list", entity: "QuestionnaireResponse" }]);
  const entries = new Map(found.map((row) => [row.id, queueEntryOf(row)]));
  return { ...queue, reviews: ids.flatMap((id) => entries.get(id) ?? []) };
}

export const countIntakeToReview = async (actor: Actor): Promise<number> => {
  requirePermission(actor, "intake.review");
  return db().questionnaireResponse.count({ where: { OR: [waiting, alarming] } });
};
