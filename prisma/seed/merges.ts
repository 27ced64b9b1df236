import type { Prisma } from "#prisma/generated/client";
import type { ClinicRows } from "#prisma/seed/clinic";
import type { Person } from "#prisma/seed/people";
import { randomFrom } from "#prisma/seed/random";

type Booked = Pick<Prisma.AppointmentCreateManyInput, "id" | "patientId" | "status" | "startsAt">;
type Form = Pick<Prisma.QuestionnaireResponseCreateManyInput, "id" | "appointmentId">;
type Rows = { people: readonly Person[]; appointments: readonly Booked[]; responses: readonly Form[] };

const daysAgo = [6, 48] as const;

/**
 * Two people of whom the clinic had two records: the names had been written in each other's place. One was joined days
 * ago, one so long ago that only the person's own page still shows it.
 */
export function makeMerges(now: Date, { staff, today }: ClinicRows, { people, appointments, responses }: Rows) {
  const random = randomFrom(`merges ${today}`);
  const desk = staff.filter(({ role }) => role === "front_desk").map(({ id }) => id);
  const past = Map.groupBy(
    appointments.filter(({ status, startsAt }) => status === "fulfilled" && new Date(startsAt) < now),
    ({ patientId }) => patientId,
  );
  const withForm = new Set(responses.map(({ appointmentId }) => appointmentId));
  // From the end: the first are those whom somebody else may be.
  const often = people
    .filter(
      ({ id }) => (past.get(id)?.length ?? 0) > 1 && past.get(id)?.some((visit) => withForm.has(visit.id ?? null)),
    )
    .toReversed();
  const made = daysAgo.flatMap((days, place) => {
    const kept = often[place];
    if (!kept) return [];
    const visit = past.get(kept.id)?.find(({ id }) => withForm.has(id ?? null));
    const visits = visit?.id ? [visit.id] : [];
    const forms = responses.flatMap(({ id, appointmentId }) => (id && appointmentId === visit?.id ? [id] : []));
    const at = new Date(now.getTime() - days * 86_400_000);
    const { givenName, familyName, ...same } = kept;
    const id = random.uuid();
    const tables = {
      ...(visits.length > 0 && { '"Appointment"."patientId"': visits }),
      ...(forms.length > 0 && { '"QuestionnaireResponse"."patientId"': forms }),
    };
    const moved = { tables, contact: null, knownSince: kept.createdAt.toISOString() };
    return [
      {
        person: { ...same, id, givenName: familyName, familyName: givenName, mergedIntoId: kept.id, identifiedAt: at },
        merge: { id: random.uuid(), fromId: id, intoId: kept.id, staffId: random.pick(desk), at, moved },
      },
    ];
  });
  return { people: made.map(({ person }) => person), merges: made.map(({ merge }) => merge) };
}
