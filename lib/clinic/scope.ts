import { type Configuration, newSlug, type State, type Wanted } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";
import { addDays } from "#lib/time";

/** What a change can touch: whose calendars, which local dates, which visit types. */
export type Scope = {
  /** To be locked while it is made */
  resourceIds: string[];
  /** The window in which gained and lost times are counted, both inclusive, at most 28 days */
  from: string;
  to: string;
  /** Slugs of the visit types whose times can change */
  visitTypes: string[];
};

const lookDays = 28;

const dateIn = (wall: string): string => wall.slice(0, 10);

/** The first and last local date of a state that names dates; null for one that holds from now on. */
function datesOf({ kind, state }: Wanted): readonly [string, string] | null {
  if (!state) return null;
  if (kind === "closure") return [state.firstDate, state.lastDate];
  if (kind === "date_exception") return [state.date, state.date];
  if (kind === "absence") return [dateIn(state.from), dateIn(state.to)];
  return null;
}

type WorkStretch = StateOf<"weekly_hours">["hours"][number];

const holdingOn = (rows: readonly WorkStretch[], date: string): string =>
  rows
    .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo))
    .map(({ locationId, weekday, startMinute, endMinute }) => `${locationId} ${weekday} ${startMinute} ${endMinute}`)
    .sort()
    .join();

/** The first date from today on which weekly hours differ, so that hours which begin in a month are counted in a month. */
function firstDifference(before: Wanted, after: Wanted, today: string): string | null {
  if (before.kind !== "weekly_hours" || after.kind !== "weekly_hours") return null;
  const [was, is] = [before.state?.hours ?? [], after.state?.hours ?? []];
  const turns = [...was, ...is].flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo ? [addDays(validTo, 1)] : []),
  ]);
  const dates = [today, ...turns.filter((date) => date > today).sort()];
  return dates.find((date) => holdingOn(was, date) !== holdingOn(is, date)) ?? null;
}

function windowOf(before: Wanted, after: Wanted, today: string): Pick<Scope, "from" | "to"> {
  const dated = [datesOf(before), datesOf(after)].filter((dates) => dates !== null);
  const first = dated.map(([from]) => from).sort()[0] ?? firstDifference(before, after, today) ?? today;
  const from = first < today ? today : first;
  const longest = addDays(from, lookDays - 1);
  const last =
    dated
      .map(([, to]) => to)
      .sort()
      .at(-1) ?? longest;
  return { from, to: last < from ? from : last < longest ? last : longest };
}

const resourceIn = (kind: Wanted["kind"], id: string, state: State | null): string | null => {
  if (kind === "weekly_hours" || kind === "resource") return id;
  return state && "resourceId" in state ? state.resourceId : null;
};

const isAt = (locationId: string | null) => (resource: Configuration["resources"][number]) =>
  locationId === null ||
  resource.settings.locationId === null ||
  resource.settings.locationId === locationId ||
  resource.hours.some((row) => row.locationId === locationId) ||
  resource.exceptions.some((row) => row.locationId === locationId);

/** Everybody and everything whose calendar a change touches. */
function resourcesOf(before: Wanted, after: Wanted, { resources, visitTypes }: Configuration): string[] {
  const one = resourceIn(after.kind, after.id, after.state ?? before.state);
  if (one) return [one];
  if (after.kind === "visit_type") {
    const kinds = new Set<string>();
    const people = new Set<string>();
    const now = visitTypes.find(({ id }) => id === after.id)?.settings;
    for (const settings of [now, after.state]) {
      for (const { kind } of settings?.requirements ?? []) kinds.add(kind);
      for (const id of settings?.practitionerIds ?? []) people.add(id);
    }
    return resources.filter(({ id, settings }) => people.has(id) || kinds.has(settings.kind)).map(({ id }) => id);
  }
  if (after.kind === "opening_hours" || after.kind === "location")
    return resources.filter(isAt(after.id)).map(({ id }) => id);
  const closures = [before.state, after.state].filter(
    (state): state is StateOf<"closure"> => state !== null && "firstDate" in state,
  );
  return resources.filter((row) => closures.some(({ locationId }) => isAt(locationId)(row))).map(({ id }) => id);
}

/** What a change from one state to another touches. Pure; new resources touch nobody's calendar yet. */
export function scopeOf(before: Wanted, after: Wanted, configuration: Configuration): Scope {
  const ids = new Set(resourcesOf(before, after, configuration));
  const kinds = new Set<string>(
    configuration.resources.filter(({ id }) => ids.has(id)).map(({ settings }) => settings.kind),
  );
  if (after.kind === "resource" && after.state) kinds.add(after.state.kind);
  const touches = ({ id, settings }: Configuration["visitTypes"][number]): boolean =>
    after.kind === "visit_type"
      ? id === after.id
      : settings.practitionerIds.some((one) => ids.has(one)) ||
        settings.requirements.some(({ kind }) => kinds.has(kind));
  const known = configuration.visitTypes.filter(touches).map(({ slug }) => slug);
  const fresh = after.kind === "visit_type" && before.state === null ? newSlug(after, configuration) : null;
  const visitTypes = fresh === null ? known : [...known, fresh];
  return { resourceIds: [...ids], ...windowOf(before, after, configuration.today), visitTypes };
}
