import type { Kind, StateOf } from "#lib/clinic/schema";

/** `version` counts the changes of one subject; 0 where nobody has changed it yet. */
type Subject = { id: string; version: number };

export type ConfiguredLocation = Subject & { slug: string; name: string; timeZone: string } & StateOf<"opening_hours">;
export type ConfiguredResource = Subject & {
  slug: string;
  settings: StateOf<"resource">;
  /** Version of the weekly hours, which change by themselves */
  hoursVersion: number;
  hours: StateOf<"weekly_hours">["hours"];
  exceptions: (Subject & StateOf<"date_exception">)[];
  absences: (Subject & StateOf<"absence">)[];
};
export type ConfiguredVisitType = Subject & {
  slug: string;
  code: string;
  category: string;
  mode: string;
  leadKind: StateOf<"resource">["kind"];
  settings: StateOf<"visit_type">;
};
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
      return of(location, location && { hours: location.hours });
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
