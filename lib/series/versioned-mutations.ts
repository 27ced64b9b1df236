import { recordAudit } from "#lib/audit/mutations";
import { db, type Tx } from "#lib/db";
import { AppError } from "#lib/errors";
import { loadSeries, type OccurrenceView, type SeriesView } from "#lib/series/queries";
import type { OccurrenceState } from "#lib/series/rules";
import type { Actor, StaffActor } from "#lib/session";

export type Versioned = { id: string; version: number };
export type Changed = { ok: true; series: SeriesView };

/** A visit with its series, if it is as it was read and in one of these states; otherwise `conflict` with its state. */
export async function loadAs(
  staff: StaffActor,
  { id, version }: Versioned,
  states: readonly OccurrenceState[],
): Promise<{ series: SeriesView; visit: OccurrenceView }> {
  const row = await db().seriesOccurrence.findUnique({ where: { id }, select: { seriesId: true } });
  if (!row) throw new AppError("not_found");
  const series = await loadSeries(staff, row.seriesId);
  const visit = series.occurrences.find((occurrence) => occurrence.id === id);
  if (!visit) throw new AppError("not_found");
  if (visit.version !== version || !states.includes(visit.state))
    throw new AppError("conflict", { extra: { state: visit.state, version: visit.version } });
  return { series, visit };
}

/** Writes to the visit if nobody did meanwhile; otherwise `conflict`, which undoes all that went before. */
export async function changeOccurrence(tx: Tx, { id, version }: Versioned, data: object): Promise<void> {
  const { count } = await tx.seriesOccurrence.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict");
}

export const noProposal = { proposedStart: null, proposedPhysicianId: null, proposedLocationId: null } as const;

type Told = { series: SeriesView; reason?: string };

export const auditOccurrence = (actor: Actor, action: string, id: string, { series, reason }: Told): Promise<void> =>
  recordAudit(actor, [
    { action, entity: "SeriesOccurrence", entityId: id, patientId: series.patient.id, ...(reason && { reason }) },
  ]);

export const refreshed = async (staff: StaffActor, { id }: SeriesView): Promise<Changed> => ({
  ok: true,
  series: await loadSeries(staff, id),
});

/** The visit itself and, where asked for, those that come after it and are in one of these states. */
export const fromOn = (
  { occurrences }: SeriesView,
  visit: OccurrenceView,
  { following, states }: { following: boolean; states: readonly OccurrenceState[] },
): OccurrenceView[] => {
  const later = occurrences.slice(occurrences.findIndex(({ id }) => id === visit.id) + 1);
  return [visit, ...(following ? later.filter(({ state }) => states.includes(state)) : [])];
};
