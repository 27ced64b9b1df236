import { type PlanRule, procedurePlan } from "#content/procedure-plan";
import { dueWindow, isInWindow, recurringRules } from "#lib/series/rules";
import { addDays, fromMinute, localDate, toMinute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import type { Calendar } from "#prisma/seed/calendar";
import type { ClinicRows } from "#prisma/seed/clinic";
import type { Pathway } from "#prisma/seed/pathways";
import { type Random, randomFrom } from "#prisma/seed/random";
import { team } from "#prisma/seed/team";
import type { VisitTypeRows } from "#prisma/seed/visit-types";
import { homeOf, isFreeing, type Visit } from "#prisma/seed/visits";

type OccurrenceRow = Prisma.SeriesOccurrenceCreateManyInput;
type Made = { clinic: ClinicRows; calendar: Calendar; types: VisitTypeRows; random: Random; now: number };
type Rule = Pick<PlanRule, "code" | "offsetMonths" | "offsetDays" | "daysBefore" | "daysAfter">;

const zone = "America/Chicago";
const dateOf = ({ start }: Visit): string => localDate(fromMinute(start), zone);

/** A free time on or soon after the due date, as a proposal: it claims nothing. */
function proposalFor({ clinic, calendar, now }: Made, code: string, window: { due: string; latest: string }) {
  const leader = team.find(({ sees, home }) => code in sees && home === "lakeside");
  if (!leader) return null;
  const practitionerId = clinic.idOfPerson(leader.slug);
  const locationId = clinic.idOf[homeOf(leader.slug)];
  for (let date = window.due; date <= window.latest; date = addDays(date, 1)) {
    for (const hour of ["10:00", "10:30", "11:00", "14:00", "15:00"]) {
      const at = Temporal.PlainDateTime.from(`${date}T${hour}`).toZonedDateTime(zone);
      const start = Math.floor(at.epochMilliseconds / 60_000);
      if (start <= now || !calendar.diary.place({ code, practitionerId, locationId, start }, false)) continue;
      return { proposedStart: fromMinute(start), proposedPhysicianId: practitionerId, proposedLocationId: locationId };
    }
  }
  return null;
}

const atAnother = "Done at another clinic, result received";

const nothingProposed = { proposedStart: null, proposedPhysicianId: null, proposedLocationId: null };

type Planned = {
  seriesId: string;
  position: number;
  rule: Rule;
  code: string;
  visit: Visit | null;
  anchorDate: string;
  /** Why it was taken out of its plan */
  dropReason?: string;
};

/** One visit of a series: booked where the diary has it, dropped where its time has gone by, else proposed. */
function occurrenceOf(
  made: Made,
  { seriesId, position, rule, code, visit, anchorDate, ...planned }: Planned,
): OccurrenceRow {
  const { random, types, clinic, now } = made;
  const { code: ruleCode, offsetMonths, offsetDays, daysBefore, daysAfter } = rule;
  const window = dueWindow(anchorDate, rule);
  const isOver = !visit && (window.latest < clinic.today || planned.dropReason !== undefined);
  const proposal = visit || isOver ? null : proposalFor(made, code, window);
  const drop = isOver
    ? { droppedAt: fromMinute(now - random.int(2000, 9000)), dropReason: planned.dropReason ?? atAnother }
    : { droppedAt: null, dropReason: null };
  return {
    id: random.uuid(),
    seriesId,
    position,
    ruleCode,
    visitTypeId: types.idOf(code),
    offsetMonths,
    offsetDays,
    daysBefore,
    daysAfter,
    ...(proposal ?? nothingProposed),
    appointmentId: visit?.id ?? null,
    ...drop,
    version: 1,
  };
}

function planOf(made: Made, { procedure, patient }: Pathway) {
  const { random, calendar, now } = made;
  const anchorDate = dateOf(procedure);
  const id = random.uuid();
  const series: Prisma.AppointmentSeriesCreateManyInput = {
    id,
    kind: "procedure_plan",
    patientId: patient.id,
    anchorId: procedure.id,
    anchorDate: null,
    physicianId: procedure.practitionerId,
    locationId: procedure.locationId,
    createdAt: fromMinute(Math.min(procedure.createdAt, now)),
    createdById: null,
  };
  const own = calendar.visits.filter((visit) => visit.patient?.id === patient.id && !isFreeing(visit.status));
  const occurrences = procedurePlan.map((rule, position) => {
    const window = dueWindow(anchorDate, rule);
    const visit = own.find((one) => one.code === rule.visitType && isInWindow(window, dateOf(one)));
    return occurrenceOf(made, {
      ...{ seriesId: id, position, rule, code: rule.visitType, visit: visit ?? null, anchorDate },
      // One visit of a plan that lies ahead is not wanted any more.
      ...(procedure.isChanged && rule.code === "month-6" && { dropReason: "Goes on with the family doctor then" }),
    });
  });
  return { series, occurrences };
}

/** Physical therapy once a week, six times, from a visit on that is booked already. */
function therapyOf(made: Made, first: Visit) {
  const anchorDate = dateOf(first);
  const id = made.random.uuid();
  const series: Prisma.AppointmentSeriesCreateManyInput = {
    id,
    kind: "recurring",
    patientId: first.patient?.id ?? "",
    anchorId: null,
    anchorDate: new Date(`${anchorDate}T00:00:00Z`),
    physicianId: first.practitionerId,
    locationId: first.locationId,
    createdAt: fromMinute(Math.min(first.createdAt, made.now)),
    createdById: null,
  };
  const occurrences = recurringRules({ count: 6, everyDays: 7 }).map((rule, position) => {
    const visit = position === 0 ? first : null;
    return occurrenceOf(made, { seriesId: id, position, rule, code: first.code, visit, anchorDate });
  });
  return { series, occurrences };
}

/** The plan around each procedure, and one course of physical therapy. */
export function makeSeries(now: Date, clinic: ClinicRows, calendar: Calendar, types: VisitTypeRows) {
  const random = randomFrom(`series ${clinic.today}`);
  const made = { clinic, calendar, types, random, now: toMinute(now) };
  const therapy = calendar.visits.find(
    ({ code, start, status, patient, locationId }) =>
      code === "PT-F" &&
      start > made.now &&
      status === "booked" &&
      patient !== null &&
      locationId === clinic.idOf.lakeside,
  );
  const plans = calendar.pathways.map((pathway) => planOf(made, pathway));
  const all = therapy ? [...plans, therapyOf(made, therapy)] : plans;
  return { series: all.map(({ series }) => series), occurrences: all.flatMap(({ occurrences }) => occurrences) };
}
