import type { Kind } from "#lib/clinic/schema";
import { addDays, formatPlainDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import type { ClinicRows } from "#prisma/seed/clinic";
import { type Random, randomFrom } from "#prisma/seed/random";

type ChangeRow = Prisma.ConfigurationChangeCreateManyInput & { lines: string[] };
type Own = Pick<ChangeRow, "subjectId" | "name" | "lines"> & { kind: Kind } & Partial<ChangeRow>;

const dateOf = (date: Date | string): string => (typeof date === "string" ? date : date.toISOString()).slice(0, 10);

/** The training day that is ahead, as it was announced three weeks ago: who had a visit was moved or cancelled. */
function closed({ closures }: ClinicRows): Own[] {
  const training = closures.find(({ name }) => name.en === "Staff training day");
  if (!training) return [];
  const { id: subjectId, locationId, name } = training;
  const date = dateOf(training.firstDate);
  const words = `Closed ${formatPlainDate(date)}, the whole clinic: ${name.en} / ${name.es}`;
  const after = { locationId, firstDate: date, lastDate: date, name };
  return [
    { kind: "closure", subjectId, name: name.en, lines: [`From now on: ${words}`], after, moved: 4, cancelled: 1 },
  ];
}

/** A vacation that was told twelve days ago. */
function away({ absences, idOfPerson, resources }: ClinicRows): Own[] {
  const vacation = absences.find(({ resourceId }) => resourceId === idOfPerson("carmen-reyes"));
  if (!vacation) return [];
  const { id: subjectId, resourceId, reason } = vacation;
  const [first, last] = [dateOf(vacation.startsAt), dateOf(vacation.endsAt)];
  const name = resources.find(({ id }) => id === resourceId)?.name ?? "";
  const days = `${formatPlainDate(first)}, midnight to ${formatPlainDate(last)}, midnight`;
  const after = { resourceId, from: `${first}T00:00`, to: `${last}T00:00`, reason };
  return [{ kind: "absence", subjectId, name, lines: [`From now on: Away from ${days}: ${reason}`], after, moved: 2 }];
}

/** A day on which Foothills was to close for painting, and did not after all. */
function takenBack({ today, idOf }: ClinicRows, random: Random): Own[] {
  const [id, subjectId, date] = [random.uuid(), random.uuid(), addDays(today, 40)];
  const painting = { en: "Painting", es: "Pintura" };
  const words = `Closed ${formatPlainDate(date)}, Foothills: ${painting.en} / ${painting.es}`;
  const state = { locationId: idOf.foothills, firstDate: date, lastDate: date, name: painting };
  const both = { kind: "closure" as const, subjectId, name: painting.en };
  return [
    { ...both, id, lines: [`From now on: ${words}`], after: state },
    { ...both, number: 2, undoesId: id, lines: [`Until now: ${words}`], before: state },
  ];
}

/** What the administrator changed in the last weeks, an undo among it. Like all of the seed, relative to `now`. */
export function makeChanges(now: Date, clinic: ClinicRows): ChangeRow[] {
  const random = randomFrom("changes");
  const administrator = clinic.staff.find(({ role }) => role === "administrator");
  if (!administrator) return [];
  const daysAgo = [21, 12, 6, 5];
  return [...closed(clinic), ...away(clinic), ...takenBack(clinic, random)].map((own, index) => ({
    id: random.uuid(),
    number: 1,
    staffId: administrator.id,
    at: new Date(now.getTime() - (daysAgo[index] ?? 1) * 86_400_000),
    ...own,
  }));
}
