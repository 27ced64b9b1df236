import { type Configuration, slugOf, type Wanted } from "#lib/clinic/configuration";
import { zoneOf } from "#lib/clinic/configuration-queries";
import type { StateOf } from "#lib/clinic/schema";
import type { Tx } from "#lib/db";

const dateColumn = (date: string): Date => new Date(`${date}T00:00:00Z`);

async function writeOpeningHours(tx: Tx, locationId: string, { hours }: StateOf<"opening_hours">): Promise<void> {
  await tx.locationHours.deleteMany({ where: { locationId } });
  await tx.locationHours.createMany({ data: hours.map((stretch) => ({ locationId, ...stretch })) });
}

async function writeWeeklyHours(tx: Tx, resourceId: string, { hours }: StateOf<"weekly_hours">): Promise<void> {
  await tx.availabilityRule.deleteMany({ where: { resourceId } });
  await tx.availabilityRule.createMany({
    data: hours.map(({ validFrom, validTo, ...stretch }) => ({
      resourceId,
      ...stretch,
      validFrom: dateColumn(validFrom),
      validTo: validTo === null ? null : dateColumn(validTo),
    })),
  });
}

async function writeException(tx: Tx, id: string, state: StateOf<"date_exception"> | null): Promise<void> {
  if (!state) return void (await tx.availabilityException.delete({ where: { id } }));
  const data = { ...state, date: dateColumn(state.date) };
  await tx.availabilityException.upsert({ where: { id }, create: { id, ...data }, update: data });
}

const instantOf = (wall: string, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);

async function writeAbsence(tx: Tx, id: string, state: StateOf<"absence"> | null, configuration: Configuration) {
  if (!state) return void (await tx.absence.delete({ where: { id } }));
  const { resourceId, from, to, reason } = state;
  const home = configuration.resources.find((row) => row.id === resourceId)?.settings.locationId ?? null;
  const zone = zoneOf(configuration, home);
  const data = { resourceId, startsAt: instantOf(from, zone), endsAt: instantOf(to, zone), reason };
  await tx.absence.upsert({ where: { id }, create: { id, ...data }, update: data });
}

async function writeClosure(tx: Tx, id: string, state: StateOf<"closure"> | null): Promise<void> {
  if (!state) return void (await tx.closure.delete({ where: { id } }));
  const { locationId, firstDate, lastDate, name } = state;
  const data = { locationId, firstDate: dateColumn(firstDate), lastDate: dateColumn(lastDate), name };
  await tx.closure.upsert({ where: { id }, create: { id, ...data }, update: data });
}

type Named = { id: string; slug: string };

async function writeVisitType(tx: Tx, { id, slug }: Named, state: StateOf<"visit_type">): Promise<void> {
  const { practitionerIds, requirements, ...settings } = state;
  const people = practitionerIds.map((resourceId) => ({ resourceId }));
  const known = await tx.visitType.count({ where: { id } });
  if (known === 0) {
    const { _max } = await tx.visitType.aggregate({ _max: { position: true } });
    const position = (_max.position ?? 0) + 1;
    const parts = { practitioners: { create: people }, requirements: { create: requirements } };
    return void (await tx.visitType.create({ data: { id, slug, position, ...settings, ...parts } }));
  }
  await tx.visitType.update({
    where: { id },
    data: {
      ...settings,
      practitioners: { deleteMany: {}, create: people },
      requirements: { deleteMany: {}, create: requirements },
    },
  });
}

async function writeResource(tx: Tx, { id, slug }: Named, state: StateOf<"resource">): Promise<void> {
  await tx.resource.upsert({ where: { id }, create: { id, slug, ...state }, update: state });
}

async function writeLocation(tx: Tx, { id, slug }: Named, state: StateOf<"location">): Promise<void> {
  const { hours, ...settings } = state;
  const { id: clinicId } = await tx.clinic.findFirstOrThrow({ select: { id: true } });
  await tx.location.upsert({ where: { id }, create: { id, slug, clinicId, ...settings }, update: settings });
  if (hours) await writeOpeningHours(tx, id, { hours });
}

/** Puts one subject into the wanted state, in the transaction that records the change. */
export async function writeState(tx: Tx, { kind, id, state }: Wanted, configuration: Configuration): Promise<void> {
  if (kind === "date_exception") return writeException(tx, id, state);
  if (kind === "absence") return writeAbsence(tx, id, state, configuration);
  if (kind === "closure") return writeClosure(tx, id, state);
  if (state === null) throw new Error(`${kind} cannot be taken away`);
  if (kind === "opening_hours") return writeOpeningHours(tx, id, state);
  if (kind === "weekly_hours") return writeWeeklyHours(tx, id, state);
  const named = { id, slug: slugOf({ kind, id, state } as Wanted, configuration) ?? id };
  if (kind === "visit_type") return writeVisitType(tx, named, state);
  if (kind === "location") return writeLocation(tx, named, state);
  return writeResource(tx, named, state);
}
