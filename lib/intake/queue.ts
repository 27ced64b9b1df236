import { type FlagSeverity, flagSeverities } from "#lib/intake/flags";
import type { QueueFilter } from "#lib/intake/queue-schema";
import type { ResponseStatus } from "#lib/intake/rules";
import { addDays, localDate } from "#lib/time";

export const queueParts = ["waiting", "with_patient", "not_sent", "decided"] as const;
export type QueuePart = (typeof queueParts)[number];
export const urgencies = [...flagSeverities, "none"] as const;
export type Urgency = (typeof urgencies)[number];

/** How many forms one page of the queue shows, and for how many days what is decided stays in it. */
export const pageSize = 50;
export const decidedDays = 14;

const names = ["status", "urgency", "flag", "physician", "location", "from", "to", "reader", "page"] as const;

/** The filter as the query of an address, in one order. It names no patient. */
export const filterQuery = (filter: QueueFilter): string =>
  new URLSearchParams(
    names.flatMap((name): [string, string][] => {
      const value = filter[name];
      return value === undefined || (name === "page" && value === 1) ? [] : [[name, String(value)]];
    }),
  ).toString();

/** What the queue is ordered and filtered by; instants as ISO. */
export type QueueRow = {
  readonly id: string;
  readonly status: ResponseStatus;
  /** Since when it waits: sent, or corrected after it was accepted */
  readonly waitsSince: string | null;
  /** Corrected after it was accepted, and not read since */
  readonly isCorrected: boolean;
  /** Ahead or past; one that was cancelled is none */
  readonly visit: { readonly start: string; readonly zone: string } | null;
  readonly physician: { readonly slug: string; readonly name: string } | null;
  readonly location: { readonly slug: string; readonly name: string } | null;
  /** Open ones */
  readonly flags: readonly { readonly code: string; readonly severity: FlagSeverity }[];
  /** Who reads it at this moment */
  readonly readerId: string | null;
};

const rankOf = (severity: FlagSeverity): number => flagSeverities.indexOf(severity);
export const urgencyOf = ({ flags }: Pick<QueueRow, "flags">): Urgency =>
  flags.map(({ severity }) => severity).toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? "none";

/**
 * A form that is not sent, or was put away, but raised something that cannot wait is read with those that are; so is an
 * accepted one whose answers were corrected since.
 */
export function partOf(row: Pick<QueueRow, "status" | "flags" | "isCorrected">): QueuePart {
  const { status } = row;
  if (status === "submitted" || status === "in_review") return "waiting";
  if (status === "accepted" || status === "amended") return row.isCorrected ? "waiting" : "decided";
  const urgency = urgencyOf(row);
  if (urgency === "emergency" || urgency === "urgent") return "waiting";
  return status === "changes_requested" ? "with_patient" : "not_sent";
}

const soonest = (a: string | null | undefined, b: string | null | undefined) =>
  (a ?? "9999").localeCompare(b ?? "9999");

/** The most urgent flag first, then the soonest visit, then the longest wait. */
export const inOrder = (a: QueueRow, b: QueueRow): number =>
  urgencies.indexOf(urgencyOf(a)) - urgencies.indexOf(urgencyOf(b)) ||
  soonest(a.visit?.start, b.visit?.start) ||
  soonest(a.waitsSince, b.waitsSince) ||
  a.id.localeCompare(b.id);

type Test = (row: QueueRow) => boolean;
type Facet = "status" | "urgency" | "flag" | "physician" | "location" | "visit" | "reader";

function testsOf(filter: QueueFilter, staffId: string): Record<Facet, Test> {
  const { status = "waiting", urgency, flag, physician, location, from, to, reader } = filter;
  const dateOf = ({ visit }: QueueRow) => visit && localDate(new Date(visit.start), visit.zone);
  return {
    status: (row) => partOf(row) === status,
    urgency: (row) => !urgency || urgencyOf(row) === urgency,
    flag: (row) => !flag || row.flags.some(({ code }) => code === flag),
    physician: (row) => !physician || row.physician?.slug === physician,
    location: (row) => !location || row.location?.slug === location,
    visit: (row) => {
      if (!from && !to) return true;
      const date = dateOf(row);
      return date !== null && (!from || date >= from) && (!to || date <= to);
    },
    reader: ({ readerId }) => !reader || (reader === "mine" ? readerId === staffId : readerId === null),
  };
}

export type NamedCount = { slug: string; name: string; count: number };

/** Each choice with how many forms it would show, whatever else is chosen staying as it is. */
export type QueueCounts = {
  status: Record<QueuePart, number>;
  urgency: Record<Urgency, number>;
  flag: { code: string; count: number }[];
  physician: NamedCount[];
  location: NamedCount[];
  reader: { all: number; mine: number; unclaimed: number };
  /** By days from today on: 2 is today and tomorrow */
  visit: { days: number; count: number }[];
};

const tally = <Key extends string>(keys: readonly Key[], of: readonly Key[]): Record<Key, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of of) counts[key] += 1;
  return counts;
};

function named(found: readonly ({ slug: string; name: string } | null)[]): NamedCount[] {
  const counts = new Map<string, NamedCount>();
  for (const one of found) if (one) counts.set(one.slug, { ...one, count: (counts.get(one.slug)?.count ?? 0) + 1 });
  return [...counts.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

function flagsIn(rows: readonly QueueRow[]) {
  const codes = rows.flatMap(({ flags }) => [...new Set(flags.map(({ code }) => code))]);
  const counts = tally([...new Set(codes)], codes);
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}

const visitDays = [2, 7] as const;

type Asked = { staffId: string; today: string };

function countAll(rows: readonly QueueRow[], filter: QueueFilter, { staffId, today }: Asked): QueueCounts {
  const tests = testsOf(filter, staffId);
  const but = (facet: Facet) =>
    rows.filter((row) => Object.entries(tests).every(([name, test]) => name === facet || test(row)));
  const readers = but("reader");
  const visits = but("visit");
  const soon = (days: number) => testsOf({ from: today, to: addDays(today, days - 1) }, staffId).visit;
  return {
    status: tally(queueParts, but("status").map(partOf)),
    urgency: tally(urgencies, but("urgency").map(urgencyOf)),
    flag: flagsIn(but("flag")),
    physician: named(but("physician").map(({ physician }) => physician)),
    location: named(but("location").map(({ location }) => location)),
    reader: {
      all: readers.length,
      mine: readers.filter(({ readerId }) => readerId === staffId).length,
      unclaimed: readers.filter(({ readerId }) => readerId === null).length,
    },
    visit: visitDays.map((days) => ({ days, count: visits.filter(soon(days)).length })),
  };
}

/**
 * One page of the queue: the ids in order, how many there are, and what each other choice would show. A page beyond
 * the last is the last. `waiting` is how many forms wait for a decision whatever is chosen.
 */
export function queueOf(rows: readonly QueueRow[], filter: QueueFilter, asked: Asked) {
  const tests = Object.values(testsOf(filter, asked.staffId));
  const chosen = rows.filter((row) => tests.every((test) => test(row))).toSorted(inOrder);
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
  const page = Math.min(filter.page ?? 1, pages);
  return {
    ids: chosen.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id),
    total: chosen.length,
    page,
    pages,
    waiting: rows.filter((row) => partOf(row) === "waiting").length,
    counts: countAll(rows, filter, asked),
  };
}
