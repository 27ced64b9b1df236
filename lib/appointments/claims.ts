import { announce } from "#lib/announcements";
import { recordEvents } from "#lib/appointments/event-mutations";
import type { ResourceClaim } from "#lib/availability/slots";
import type { Tx } from "#lib/db";
import { systemActor } from "#lib/session";
import { fromMinute } from "#lib/time";
import { noteFreed } from "#lib/waitlist/freed-mutations";

/**
 * Takes the lock of each resource, in one order for everybody, until the transaction ends. The
 * exclusion constraint is the guarantee; the locks keep a rush for one slot fast and free of deadlocks.
 */
export async function lockResources(tx: Tx, resourceIds: string[]): Promise<void> {
  const sorted = [...new Set(resourceIds)].sort();
  await tx.$executeRaw`
    WITH patience AS MATERIALIZED (SELECT set_config('lock_timeout', '6s', true)),
      sorted AS MATERIALIZED (
        SELECT id FROM unnest(${sorted}::text[]) WITH ORDINALITY AS wanted(id, position) ORDER BY position)
    SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM patience, sorted`;
}

/** Whether anything at all is taken of these claims by now, overbooked or not. Call it under their locks. */
export async function isAnyTaken(tx: Tx, claims: ResourceClaim[]): Promise<boolean> {
  const ids = claims.map(({ resourceId }) => resourceId);
  const starts = claims.map(({ start }) => fromMinute(start));
  const ends = claims.map(({ end }) => fromMinute(end));
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM unnest(${ids}::uuid[], ${starts}::timestamptz[], ${ends}::timestamptz[]) AS wanted(r, s, e)
      JOIN LATERAL active_claims(tstzrange(s, e, '[)')) c ON c."resourceId" = r) AS taken`;
  return row?.taken ?? true;
}

/** Frees what expired holds still claim on these resources. Call it under their locks, before an insert. */
export async function releaseExpiredHolds(tx: Tx, resourceIds: string[]): Promise<void> {
  const expired = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Appointment" SET status = 'cancelled', version = version + 1
    WHERE status = 'held' AND "holdExpiresAt" <= clock_timestamp() AND id IN (
      SELECT "appointmentId" FROM "Claim" WHERE active AND "resourceId" = ANY(${resourceIds}::uuid[]))
    RETURNING id`;
  await closeReleased(
    tx,
    expired.map(({ id }) => id),
  );
}

/** Takes an appointment's time off its resources, in the transaction that ends or moves it. */
export async function deactivateClaims(tx: Tx, appointmentIds: string[]): Promise<void> {
  await noteFreed(tx, appointmentIds);
  await tx.$executeRaw`UPDATE "Claim" SET active = false, "endedAt" = now() WHERE active AND "appointmentId" = ANY(${appointmentIds}::uuid[])`;
}

/** The other half of letting holds go: their claims, and a line in their history. */
export async function closeReleased(tx: Tx, appointmentIds: string[]): Promise<void> {
  if (appointmentIds.length === 0) return;
  await deactivateClaims(tx, appointmentIds);
  announce("appointments");
  await recordEvents(tx, systemActor, appointmentIds, { from: "held", to: "cancelled", reason: "hold ended" });
}

/** What an appointment is to claim. `overbook`: staff insist on it. */
export type Filled = { appointmentId: string; claims: ResourceClaim[]; overbook?: boolean };

/**
 * Claims resources for appointments. Two claims that overlap cannot both stand: the later insert throws 23P01.
 * Where staff overbook, a claim that meets another is written as such, outside the constraint.
 */
export async function insertClaims(tx: Tx, filled: readonly Filled[]): Promise<void> {
  const rows = filled.flatMap(({ claims, appointmentId, overbook = false }) =>
    claims.map(({ resourceId, start, end }) => ({ resourceId, appointmentId, start, end, overbook })),
  );
  await tx.$executeRaw`
    INSERT INTO "Claim" ("resourceId", "appointmentId", "during", "overbooked")
    SELECT r, a, wanted.during, o AND EXISTS (
      SELECT 1 FROM active_claims(wanted.during) other WHERE other."resourceId" = r)
    FROM unnest(
        ${rows.map(({ resourceId }) => resourceId)}::uuid[], ${rows.map(({ appointmentId }) => appointmentId)}::uuid[],
        ${rows.map(({ start }) => fromMinute(start))}::timestamptz[],
        ${rows.map(({ end }) => fromMinute(end))}::timestamptz[], ${rows.map(({ overbook }) => overbook)}::bool[]
      ) AS claim(r, a, s, e, o),
      LATERAL (SELECT tstzrange(s, e, '[)') AS during) AS wanted`;
}
