import type { Configuration, Wanted } from "#lib/clinic/configuration";
import type { Scope } from "#lib/clinic/scope";
import { addDays, startOfLocalDate } from "#lib/time";

type Stretch = { weekday: number; startMinute: number; endMinute: number; locationId?: string };

/** Whether some stretch of the new week was not open before. */
const isLonger = (before: readonly Stretch[], after: readonly Stretch[]): boolean =>
  after.some(
    (row) =>
      !before.some(
        (was) =>
          was.weekday === row.weekday &&
          was.locationId === row.locationId &&
          was.startMinute <= row.startMinute &&
          row.endMinute <= was.endMinute,
      ),
  );

/** Whether a change may open time that was shut before: a longer week, a closure or an absence that is shorter. */
function opens(before: Wanted, after: Wanted): boolean {
  if (after.kind === "closure" && before.kind === "closure") {
    if (!before.state) return false;
    const { state } = after;
    const covers = state && state.firstDate <= before.state.firstDate && before.state.lastDate <= state.lastDate;
    return !covers || (state.locationId !== null && state.locationId !== before.state.locationId);
  }
  if (after.kind === "absence" && before.kind === "absence") {
    if (!before.state) return false;
    return !after.state || before.state.from < after.state.from || after.state.to < before.state.to;
  }
  if (after.kind === "date_exception" && before.kind === "date_exception")
    return before.state !== null || after.state?.open === true;
  if (after.kind === "weekly_hours" && before.kind === "weekly_hours")
    return isLonger(before.state?.hours ?? [], after.state?.hours ?? []);
  if (after.kind === "opening_hours" && before.kind === "opening_hours")
    return isLonger(before.state?.hours ?? [], after.state?.hours ?? []);
  // What is bookable, by whom, and whether it is in use can all open time.
  return after.state !== null && "active" in after.state && after.state.active;
}

/** Where it can be open now; null is anywhere. */
function placesOf(before: Wanted, after: Wanted): string[] | null {
  if (after.kind === "opening_hours" || after.kind === "location") return [after.id];
  if (before.kind === "closure" && before.state?.locationId) return [before.state.locationId];
  if (before.kind !== "date_exception" || after.kind !== "date_exception") return null;
  return [before.state, after.state].flatMap((state) => (state ? [state.locationId] : []));
}

export type Opened = { locationId: string; startsAt: Date; endsAt: Date };

/** The stretches in which a change may have opened time, one a location: what the waitlist looks through. */
export function openedBy(before: Wanted, after: Wanted, scope: Scope, { locations }: Configuration): Opened[] {
  if (!opens(before, after)) return [];
  const places = placesOf(before, after);
  return locations
    .filter(({ id, settings }) => settings.active && (places === null || places.includes(id)))
    .map(({ id, timeZone }) => ({
      locationId: id,
      startsAt: startOfLocalDate(scope.from, timeZone),
      endsAt: startOfLocalDate(addDays(scope.to, 1), timeZone),
    }));
}
