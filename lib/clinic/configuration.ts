import type { Kind, StateOf } from "#lib/clinic/schema";

/** `version` counts the changes of one subject; 0 where nobody has changed it yet. */
type Subject = { id: string; version: number };

export type ConfiguredLocation = Subject & {
  slug: string;
  name: string;
  timeZone: string;
  settings: StateOf<"location">;
  /** Version of the opening hours, which change by themselves */
  hoursVersion: number;
  hours: StateOf<"opening_hours">["hours"];
};
export type ConfiguredResource = Subject & {
  slug: string;
  settings: StateOf<"resource">;
  /** Version of the weekly hours, which change by themselves */
  hoursVersion: number;
  hours: StateOf<"weekly_hours">["hours"];
  exceptions: (Subject & StateOf<"date_exception">)[];
  absences: (Subject & StateOf<"absence">)[];
};
export type ConfiguredVisitType = Subject & { slug: string; settings: StateOf<"visit_type"> };
export type ConfiguredClosure = Subject & StateOf<"closure">;

/** All that an administrator can change, as it stands; exceptions, absences and closures from today on. */
export type Configuration = {
  timeZone: string;
  /** The clinic's local date */
  today: string;
  locations: ConfiguredLocation[];
  resources: ConfiguredResource[];
  closures: ConfiguredClosure[];
  visitTypes: ConfiguredVisitType[];
  /** The forms that a visit type can ask for */
  questionnaires: { id: string; slug: string; title: string }[];
};

export type State = StateOf<Kind>;
/** One subject as somebody wants it to be; null takes it away. */
export type Wanted = { [K in Kind]: { kind: K; id: string; state: StateOf<K> | null } }[Kind];

export const isPerson = (kind: string): boolean => kind === "physician" || kind === "nurse";

const without = <Row extends Subject>({ id: _, version: __, ...state }: Row): Omit<Row, "id" | "version"> => state;
const found = <Row extends Subject>(rows: readonly Row[], id: string): Row | undefined =>
  rows.find((row) => row.id === id);

/** A subject's present state and version; state null where it is not there. */
export function stateOf(
  configuration: Configuration,
  kind: Kind,
  id: string,
): { state: State | null; version: number } {
  const { locations, resources, closures, visitTypes } = configuration;
  const of = (row: { version: number } | undefined, state: State | null | undefined) => ({
    state: state ?? null,
    version: row?.version ?? 0,
  });
  const location = found(locations, id);
  const resource = found(resources, id);
  const visitType = found(visitTypes, id);
  const exception = found(
    resources.flatMap(({ exceptions }) => exceptions),
    id,
  );
  const absence = found(
    resources.flatMap(({ absences }) => absences),
    id,
  );
  const closure = found(closures, id);
  switch (kind) {
    case "opening_hours":
      return of(location && { version: location.hoursVersion }, location && { hours: location.hours });
    case "location":
      return of(location, location?.settings);
    case "weekly_hours":
      return of(resource && { version: resource.hoursVersion }, resource && { hours: resource.hours });
    case "resource":
      return of(resource, resource?.settings);
    case "visit_type":
      return of(visitType, visitType?.settings);
    case "date_exception":
      return of(exception, exception && without(exception));
    case "absence":
      return of(absence, absence && without(absence));
    case "closure":
      return of(closure, closure && without(closure));
  }
}

/** Kinds that stay in the record once they were made: taken away, they are out of use. */
const lasting = new Set<Kind>(["resource", "visit_type", "location"]);
export const isLasting = (kind: Kind): boolean => lasting.has(kind);

/** What was made and is taken back: out of use, not gone. The hours that a location began with are its own now. */
export function outOfUse(state: State): State {
  const { hours: _, ...settings } = state as StateOf<"location">;
  return { ...settings, active: false };
}

const slugFrom = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50);

/** The name in addresses of something new; `id` tells it apart where the name is taken. */
export function newSlug({ kind, id, state }: Wanted, configuration: Configuration): string | null {
  if (state === null || !isLasting(kind)) return null;
  const { name } = state as { name: string | { en: string } };
  const wanted = slugFrom(typeof name === "string" ? name : name.en) || kind.replace("_", "-");
  const { resources, visitTypes, locations } = configuration;
  const others = kind === "resource" ? resources : kind === "visit_type" ? visitTypes : locations;
  // "new" is the page on which one is made.
  return wanted === "new" || others.some(({ slug }) => slug === wanted) ? `${wanted}-${id.slice(-8)}` : wanted;
}

/** The name in addresses of what a change is about; null for what has no page of its own. */
export const slugOf = (wanted: Wanted, configuration: Configuration): string | null =>
  [...configuration.resources, ...configuration.visitTypes, ...configuration.locations].find(
    ({ id }) => id === wanted.id,
  )?.slug ?? newSlug(wanted, configuration);
