import { bookOccurrence } from "#lib/series/occurrence-mutations";
import { getSeries, type OccurrenceView, type SeriesView } from "#lib/series/queries";
import type { Actor } from "#lib/session";
import { at, type Clinic } from "#tests/support/clinic";
import { booked, farDay } from "#tests/support/procedures";

/** Plans of visits reach far: each test has its own months. */
export const apart = 60;

export function visitOf(series: SeriesView, code: string): OccurrenceView {
  const found = series.occurrences.find((visit) => visit.code === code);
  if (!found) throw new Error(`no visit ${code}`);
  return found;
}

export const key = ({ id, version }: OccurrenceView) => ({ id, version });

/** A procedure at 9am with its plan, as staff see it. */
export async function planned({ staff }: Clinic, patientId?: string) {
  const date = farDay(apart);
  const made = await booked(staff.physician, { start: at(date, "9:00"), ...(patientId && { patientId }) });
  return { ...made, date, series: await getSeries(staff.physician, made.seriesId) };
}

export async function bookVisit(actor: Actor, series: SeriesView, code: string): Promise<SeriesView> {
  const answer = await bookOccurrence(actor, key(visitOf(series, code)));
  if (!answer.ok) throw new Error(`not booked: ${answer.reason}`);
  return answer.series;
}
