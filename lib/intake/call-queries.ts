import { recordAudit } from "#lib/audit/mutations";
import { listChartRows } from "#lib/chart/queries";
import { chartNow } from "#lib/chart/rules";
import { getClinic } from "#lib/clinic/queries";
import { db } from "#lib/db";
import { type Answers, answersAt, wellFormedAnswers } from "#lib/intake/answers";
import {
  byNeed,
  type CallCandidate,
  type CallReason,
  reasonToCall,
  restsUntil,
  timesToCallAgain,
  usualDays,
} from "#lib/intake/calls";
import { urgencyOf } from "#lib/intake/queue";
import { bySeverity } from "#lib/intake/queue-queries";
import { type Actor, requirePermission } from "#lib/session";
import type { Prisma } from "#prisma/generated/client";

const callFields = {
  id: true,
  status: true,
  createdAt: true,
  answers: true,
  locale: true,
  patient: {
    select: { id: true, givenName: true, familyName: true, birthDate: true, phone: true, phoneE164: true },
  },
  appointment: {
    select: {
      status: true,
      startsAt: true,
      bookedBy: true,
      visitType: { select: { name: true } },
      practitioner: { select: { name: true } },
      location: { select: { timeZone: true, name: true } },
    },
  },
  flags: { where: { acknowledgedAt: null }, select: { code: true, severity: true, text: true } },
  decisions: {
    where: { decision: { in: ["call", "request_changes"] } },
    orderBy: { at: "desc" },
    select: { decision: true, at: true, note: true, staff: { select: { name: true } } },
  },
  calls: {
    orderBy: { at: "desc" },
    select: { at: true, outcome: true, againAt: true, note: true, staff: { select: { name: true } } },
  },
} as const satisfies Prisma.QuestionnaireResponseSelect;

type CallRow = Prisma.QuestionnaireResponseGetPayload<{ select: typeof callFields }>;

const madeCalls = (row: CallRow) =>
  row.calls.map(({ at, againAt, staff, ...call }) => ({
    ...call,
    at: at.toISOString(),
    againAt: againAt?.toISOString() ?? null,
    by: staff.name,
  }));

function candidateOf(row: CallRow): CallCandidate {
  const last = (decision: "call" | "request_changes") =>
    row.decisions.find((one) => one.decision === decision)?.at.toISOString() ?? null;
  const isAhead = row.appointment?.status === "booked";
  return {
    id: row.id,
    status: row.status,
    urgency: urgencyOf(row),
    visitStart: isAhead ? (row.appointment?.startsAt.toISOString() ?? null) : null,
    askedAt: last("call"),
    changesAt: last("request_changes"),
    createdAt: row.createdAt.toISOString(),
    calls: madeCalls(row),
  };
}

const timeWords: Readonly<Record<string, string>> = { morning: "Morning", afternoon: "Afternoon", any: "Any time" };

/** When and how somebody said to call, in this form. */
function wishesIn(answers: Answers) {
  const codes = (linkId: string) =>
    answersAt(answers, linkId).flatMap((value) => ("valueCoding" in value ? value.valueCoding.code : []));
  const ways = codes("contact-ways");
  return {
    bestTime: codes("contact-time").map((code) => timeWords[code] ?? code)[0] ?? null,
    takesMessages: ways.length > 0 ? ways.includes("voicemail") : null,
  };
}

/** The same from this form or, where it does not say, from the chart. */
async function wishesOf(row: CallRow) {
  const said = wishesIn(wellFormedAnswers(row.answers));
  if (said.bestTime !== null && said.takesMessages !== null) return said;
  const chart = chartNow(await listChartRows(row.patient.id));
  const hasWays = [...chart.values()].some(({ field }) => field === "contact-way");
  return {
    bestTime: said.bestTime ?? chart.get("contact-time/")?.value.text ?? null,
    takesMessages: said.takesMessages ?? (hasWays ? chart.has("contact-way/voicemail") : null),
  };
}

type Need = { candidate: CallCandidate; reason: CallReason; since: string };

async function entryOf(row: CallRow, { candidate, reason, since }: Need, now: Date) {
  const wish = reason === "asked" || reason === "changes" ? row.decisions[0] : undefined;
  const { patient, appointment } = row;
  return {
    id: row.id,
    status: row.status,
    reason,
    since,
    /** What the reviewer wrote */
    note: wish?.note ?? null,
    by: wish?.staff.name ?? null,
    restsUntil: restsUntil(candidate, now),
    patient: {
      id: patient.id,
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
      phone: patient.phone,
      dial: patient.phoneE164,
      language: row.locale,
      bookedBy: appointment?.bookedBy ?? null,
    },
    ...(await wishesOf(row)),
    visit: appointment && {
      start: appointment.startsAt.toISOString(),
      timeZone: appointment.location.timeZone,
      location: appointment.location.name,
      physician: appointment.practitioner.name,
      name: (appointment.visitType.name as { en: string }).en,
    },
    flags: row.flags.toSorted(bySeverity).map(({ code, severity, text }) => ({
      code,
      severity,
      text: (text as { en: string }).en,
    })),
    calls: madeCalls(row),
  };
}
export type CallEntry = Awaited<ReturnType<typeof entryOf>>;

/** Forms that may need a call: those that a coming visit lacks, and those about which a reviewer said something. */
const candidates = (now: Date, days: number) =>
  [
    {
      status: { in: ["assigned", "in_progress"] },
      appointment: { status: "booked", startsAt: { gt: now, lte: new Date(now.getTime() + days * 86_400_000) } },
    },
    { status: "changes_requested" },
    {
      status: { in: ["assigned", "in_progress", "submitted", "in_review"] },
      decisions: { some: { decision: "call" } },
    },
  ] satisfies Prisma.QuestionnaireResponseWhereInput[];

export type CallList = {
  days: number;
  timeZone: string;
  due: CallEntry[];
  later: CallEntry[];
  again: { at: string; words: string }[];
};

/**
 * Whom to call, in the order of need, and who was called and rests: forms not begun or not finished `days` days
 * before the visit, changes that were asked for and not made, and calls that a reviewer asked for.
 */
export async function listIntakeCalls(
  actor: Actor,
  { days = usualDays }: { days?: number | undefined } = {},
  now = new Date(),
): Promise<CallList> {
  requirePermission(actor, "intake.review");
  const [rows, { timeZone }] = await Promise.all([
    db().questionnaireResponse.findMany({
      relationLoadStrategy: "join",
      where: { OR: candidates(now, days), NOT: { appointment: { status: { in: ["cancelled", "no_show"] } } } },
      select: callFields,
    }),
    getClinic("en"),
  ]);
  const listed = rows
    .flatMap((row) => {
      const candidate = candidateOf(row);
      const need = reasonToCall(candidate, { now, days });
      return need ? [{ row, candidate, ...need }] : [];
    })
    .toSorted(byNeed);
  await recordAudit(actor, [{ action: "intake.list", entity: "QuestionnaireResponse" }]);
  const entries = await Promise.all(listed.map(({ row, ...need }) => entryOf(row, need, now)));
  return {
    days,
    timeZone,
    due: entries.filter(({ restsUntil: until }) => until === null),
    later: entries
      .filter(({ restsUntil: until }) => until !== null)
      .toSorted((a, b) => (a.restsUntil ?? "").localeCompare(b.restsUntil ?? "")),
    again: timesToCallAgain(now, timeZone),
  };
}
