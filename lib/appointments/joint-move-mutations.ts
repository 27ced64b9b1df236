import { deactivateClaims, type Filled } from "#lib/appointments/claims";
import { type Meeting, meetingsOf } from "#lib/appointments/elsewhere-queries";
import { conflictOver } from "#lib/appointments/history-queries";
import { afterMove } from "#lib/appointments/move-mutations";
import { type Moving, occupy } from "#lib/appointments/time-mutations";
import { type LoadedAvailability, loadAvailability, narrow } from "#lib/availability/calendar-queries";
import { describeSlot } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { claimsFor, openSlots, openSlotsAt, type Slot } from "#lib/availability/slots";
import { claimIn } from "#lib/availability/taken";
import { db, type Tx, transaction } from "#lib/db";
import { type Actor, requirePermission } from "#lib/session";
import { addDays, fromMinute, localDate, toMinute } from "#lib/time";

/** One of many booked visits that move at once: where to. */
export type JointMove = { id: string; version: number; start: Date; physician: string; location: string };

export type NotMoved =
  | { ok: false; reason: "slot_taken"; appointmentId: string; alternatives: OfferedSlot[] }
  | { ok: false; reason: "patient_busy"; appointmentId: string };

/** Thrown inside the transaction so that none of it stays; never leaves this file. */
class Refused extends Error {
  readonly refusal: NotMoved;
  constructor(refusal: NotMoved) {
    super();
    this.refusal = refusal;
  }
}

const moverFields = {
  id: true,
  status: true,
  version: true,
  extraMinutes: true,
  visitType: { select: { slug: true } },
  claims: { where: { active: true }, select: { resourceId: true } },
} as const;

/** The visits as they are, in the order asked for; `conflict` over the first that is no longer as it was read. */
async function readMovers(actor: Actor, moves: readonly JointMove[]) {
  const rows = await db().appointment.findMany({
    where: { id: { in: moves.map(({ id }) => id) } },
    select: moverFields,
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  const movers = [];
  for (const to of moves) {
    const row = known.get(to.id);
    if (row?.status !== "booked" || row.version !== to.version) throw await conflictOver(actor, to.id);
    movers.push({ ...row, to });
  }
  return movers;
}
type Mover = Awaited<ReturnType<typeof readMovers>>[number];

/** The persons before the visits, the visits before their claims, as where one visit moves alone. */
const givingBack = (movers: readonly Mover[]): Moving => ({
  resourceIds: movers.flatMap(({ claims }) => claims.map(({ resourceId }) => resourceId)),
  giveBack: async (tx) => {
    const ids = movers.map(({ id }) => id);
    await tx.$queryRaw`
      SELECT 1 FROM "Patient" WHERE id IN (SELECT "patientId" FROM "Appointment" WHERE id = ANY(${ids}::uuid[]))
      ORDER BY id FOR NO KEY UPDATE`;
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
    await deactivateClaims(tx, ids);
  },
});

type Group = { loaded: LoadedAvailability; movers: Mover[]; from: string; to: string };

const lookAroundDays = 3;

/** What decides about the times of all that move, once for each visit type and length. */
async function loadGroups(actor: Actor, movers: readonly Mover[], now: Date): Promise<Group[]> {
  const groups = Map.groupBy(movers, ({ visitType, extraMinutes }) => `${visitType.slug} ${extraMinutes}`);
  const loading: Group[] = [];
  for (const alike of groups.values()) {
    const [{ visitType, extraMinutes }] = alike as [Mover];
    const dates = alike.map(({ to }) => localDate(to.start, "UTC")).toSorted();
    const from = addDays(dates[0] ?? "", -lookAroundDays);
    const to = addDays(dates.at(-1) ?? "", lookAroundDays);
    const loaded = await loadAvailability(actor, { visitType: visitType.slug, extraMinutes, from, to, now });
    loading.push({ loaded, movers: alike, from, to });
  }
  return loading;
}

type Placed = { mover: Mover; slot: Slot; claims: Filled["claims"] };

/** The slot and the claims of one that moves, with those before it already in their places; null where it is gone. */
function place({ availability, ...rest }: LoadedAvailability, mover: Mover): Placed | null {
  const { start, physician, location } = mover.to;
  const own = { ...rest, availability: { ...availability } };
  narrow(own, { physician, location });
  const [slot] = openSlotsAt(own.availability, toMinute(start));
  const claims = slot && claimsFor(own.availability, slot);
  return slot && claims ? { mover, slot, claims } : null;
}

function nearestTo({ loaded, from, to }: Group, { to: wanted }: Mover): OfferedSlot[] {
  const distance = ({ start }: Slot) => Math.abs(start - toMinute(wanted.start));
  return openSlots(loaded.availability, from, to)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .map((slot) => describeSlot(loaded, slot));
}

/** Finds each its place, in memory and under the locks. Where one has none: the nearest that none of the others takes. */
function placeAll(groups: readonly Group[]): Placed[] {
  const placed: Placed[] = [];
  const gone: { group: Group; mover: Mover }[] = [];
  for (const group of groups)
    for (const mover of group.movers) {
      const found = place(group.loaded, mover);
      if (!found) {
        gone.push({ group, mover });
        continue;
      }
      placed.push(found);
      for (const { loaded } of groups) claimIn(loaded.availability, found.claims);
      const { practitionerId, date } = found.slot;
      const leads = group.loaded.availability.practitioners.find(({ id }) => id === practitionerId);
      if (leads) leads.bookedOn = { ...leads.bookedOn, [date]: (leads.bookedOn[date] ?? 0) + 1 };
    }
  const [first] = gone;
  if (!first) return placed;
  const alternatives = nearestTo(first.group, first.mover);
  throw new Refused({ ok: false, reason: "slot_taken", appointmentId: first.mover.id, alternatives });
}

async function write(tx: Tx, actor: Actor, placed: readonly Placed[]): Promise<void> {
  const column = <Value>(of: (item: Placed) => Value) => placed.map(of);
  const written = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Appointment" a SET "startsAt" = moved.s, "endsAt" = moved.e, "practitionerId" = moved.p,
      "locationId" = moved.l, "overbookReason" = NULL, version = a.version + 1
    FROM unnest(
      ${column(({ mover }) => mover.id)}::uuid[], ${column(({ mover }) => mover.version)}::int[],
      ${column(({ slot }) => fromMinute(slot.start))}::timestamptz[],
      ${column(({ slot }) => fromMinute(slot.end))}::timestamptz[],
      ${column(({ slot }) => slot.practitionerId)}::uuid[], ${column(({ slot }) => slot.locationId)}::uuid[]
    ) AS moved(id, v, s, e, p, l)
    WHERE a.id = moved.id AND a.version = moved.v AND a.status = 'booked' RETURNING a.id`;
  const done = new Set(written.map(({ id }) => id));
  const missed = placed.find(({ mover }) => !done.has(mover.id));
  if (missed) throw await conflictOver(actor, missed.mover.id);
}

function refuseMeetings(meetings: readonly Meeting[]): void {
  const [first] = meetings;
  if (first) throw new Refused({ ok: false, reason: "patient_busy", appointmentId: first.id });
}

/**
 * Moves many booked visits at once, all or none, in a fixed number of queries whatever their number: the same rows,
 * under the locks of old and new resources, each into a time that is open when those before it have theirs. Each is
 * written, told and recorded as if it moved alone. Answers the first that has no place, with the nearest that none of
 * the others takes, or whose patient is elsewhere then. Throws `conflict` with what changed.
 */
export async function moveTogether(
  actor: Actor,
  moves: readonly JointMove[],
  reason: string,
): Promise<{ ok: true } | NotMoved> {
  if (actor.kind !== "system") requirePermission(actor, "appointment.move");
  if (moves.length === 0) return { ok: true };
  try {
    await transaction(async (tx) => {
      const movers = await readMovers(actor, moves);
      const everything = await tx.resource.findMany({ where: { active: true }, select: { id: true } });
      const moving = givingBack(movers);
      const ids = [...everything.map(({ id }) => id), ...moving.resourceIds];
      await occupy(tx, ids, moving, async () => {
        const placed = placeAll(await loadGroups(actor, movers, new Date()));
        await write(tx, actor, placed);
        refuseMeetings(await meetingsOf(movers.map(({ id }) => id)));
        return placed.map(({ mover, claims }) => ({ appointmentId: mover.id, claims }));
      });
      await afterMove(
        tx,
        actor,
        movers.map(({ id }) => id),
        reason,
      );
    });
    return { ok: true };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
