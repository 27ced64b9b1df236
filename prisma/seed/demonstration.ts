import { makeAppointments } from "#prisma/seed/appointments";
import { makeCalendar } from "#prisma/seed/calendar";
import { makeChanges } from "#prisma/seed/changes";
import { makeClinic } from "#prisma/seed/clinic";
import { makeIntake, makeQuestionnaires } from "#prisma/seed/intake";
import { makeMerges } from "#prisma/seed/merges";
import { makeProcedures } from "#prisma/seed/procedures";
import { randomFrom } from "#prisma/seed/random";
import { makeReminders } from "#prisma/seed/reminders";
import { makeScreenings } from "#prisma/seed/screenings";
import { makeSeries } from "#prisma/seed/series";
import { withUnidentified } from "#prisma/seed/unidentified";
import { makeVisitTypes } from "#prisma/seed/visit-types";

export type Demonstration = ReturnType<typeof makeDemonstration>;

/**
 * Every row of the demonstration clinic, relative to `now`; nothing is read or written. The same minute gives the
 * same people, times and answers; only references and link secrets are new.
 */
export function makeDemonstration(now: Date) {
  const clinic = makeClinic(now, randomFrom("clinic"));
  const questionnaires = makeQuestionnaires(now);
  const types = makeVisitTypes(randomFrom("visit types"), clinic.idOfPerson, questionnaires.idBySlug);
  const calendar = makeCalendar(now, clinic);
  const made = makeAppointments(now, clinic, calendar, types);
  const intake = makeIntake(now, clinic, calendar, questionnaires);
  const people = withUnidentified(calendar.people, made.appointments, now);
  return {
    clinic,
    types,
    changes: makeChanges(now, clinic),
    people,
    joined: makeMerges(now, clinic, { people, appointments: made.appointments, responses: intake.responses }),
    ...made,
    reminders: makeReminders(randomFrom("reminders"), now, made.appointments),
    screenings: makeScreenings(now, clinic, calendar),
    procedures: makeProcedures(now, clinic, calendar),
    series: makeSeries(now, clinic, calendar, types),
    intake: { ...questionnaires, ...intake },
  };
}
