import { anesthesias } from "#content/procedure-additions";
import { explainTime } from "#lib/availability/explain-queries";
import { listSlots } from "#lib/availability/queries";
import type { ExplainAnswer } from "#lib/availability/schema";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { suiteMinutes, type TechniqueName } from "#lib/procedures/rules";
import type {
  ProcedureDuration,
  ProcedureExplainQuery,
  ProcedureSlotsAnswer,
  ProcedureSlotsQuery,
} from "#lib/procedures/schema";
import { type Actor, requirePermission } from "#lib/session";

export type PlannedLength = {
  technique: TechniqueName;
  levelCount: number;
  anesthesia: string;
  additions: readonly string[];
};

export type Planned = { visitType: string; visitTypeId: string; extraMinutes: number; duration: ProcedureDuration };

const visitFields = {
  id: true,
  slug: true,
  levelCount: true,
  durationMinutes: true,
  bufferAfterMinutes: true,
  endBeforeClosingMinutes: true,
  requirements: { where: { kind: "bay" as const }, select: { durationMinutes: true } },
} as const;

/** All codes that make it longer: those that were asked for, and what the anesthesia brings. */
const codesOf = ({ anesthesia, additions }: PlannedLength): string[] => {
  const found = anesthesias.find(({ code }) => code === anesthesia);
  return [...additions, ...(found && "addition" in found ? [found.addition] : [])];
};

/**
 * The visit type of a procedure and its length, by technique, number of levels and what makes it longer: rows of the
 * clinic's configuration. `validation_failed` where the clinic has no such session (more levels than it treats at once).
 */
export async function planProcedure(wanted: PlannedLength): Promise<Planned> {
  const [sessions, additions] = await Promise.all([
    db().visitType.findMany({ where: { technique: wanted.technique, active: true }, select: visitFields }),
    db().procedureAddition.findMany({ where: { code: { in: codesOf(wanted) } }, orderBy: { code: "asc" } }),
  ]);
  const session = sessions.find(({ levelCount }) => levelCount === wanted.levelCount);
  if (!session) {
    const most = Math.max(0, ...sessions.map(({ levelCount }) => levelCount ?? 0));
    const message =
      most === 0
        ? "The clinic does not offer this technique"
        : `One session treats at most ${most} levels. Choose ${most} or fewer, or book two sessions`;
    throw new AppError("validation_failed", { errors: [{ pointer: "/levels", code: "too_many", message }] });
  }
  const minutes = suiteMinutes(session.durationMinutes, additions);
  return {
    visitType: session.slug,
    visitTypeId: session.id,
    extraMinutes: minutes - session.durationMinutes,
    duration: {
      minutes,
      bufferMinutes: session.bufferAfterMinutes,
      recoveryMinutes: session.requirements[0]?.durationMinutes ?? 0,
      endBeforeClosingMinutes: session.endBeforeClosingMinutes,
      additions,
    },
  };
}

/** Real free times for a procedure that has not been booked yet, and how long it takes. */
export async function listProcedureSlots(actor: Actor, query: ProcedureSlotsQuery): Promise<ProcedureSlotsAnswer> {
  requirePermission(actor, "procedure.book");
  const { visitType, extraMinutes, duration } = await planProcedure(query);
  const { from, to, physician, location, moving } = query;
  return { duration, ...(await listSlots(actor, { visitType, extraMinutes, from, to, physician, location, moving })) };
}

/** Everything that stands against one time for a procedure of this length, for each physician at each location. */
export async function explainProcedureTime(actor: Actor, query: ProcedureExplainQuery): Promise<ExplainAnswer> {
  requirePermission(actor, "procedure.book");
  const { visitType, extraMinutes } = await planProcedure(query);
  const { start, physician, location, moving } = query;
  return explainTime(actor, { visitType, extraMinutes, start, physician, location, moving });
}
