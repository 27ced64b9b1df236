import { type ChartField, chartFields, noneItem } from "#lib/chart/fields";

/** What a value says, as staff read it. */
export type ChartValue = { readonly text: string; readonly details: string | null };

/** The value in one line. */
export const valueWords = ({ text, details }: ChartValue): string => (details ? `${text}: ${details}` : text);

/** Where a value came from: the answer of a form, or a colleague's hand, with the reason of a correction. `at` is an ISO instant. */
export type ChartSource = { readonly by: string; readonly at: string } & (
  | { readonly responseId: string; readonly path: string; readonly form: string }
  | { readonly responseId: null; readonly reason: string | null }
);

/** One decision about one value. */
export type ChartRow = {
  readonly id: string;
  readonly field: ChartField;
  /** "" in a field with one value */
  readonly item: string;
  readonly act: "accepted" | "declined" | "ended";
  readonly value: ChartValue;
  readonly source: ChartSource;
};

export type ChartPlace = Pick<ChartRow, "field" | "item">;
export const chartKey = ({ field, item }: ChartPlace): string => `${field}/${item}`;

export const isSameValue = (a: ChartValue, b: ChartValue): boolean => a.text === b.text && a.details === b.details;

/** The order in which decisions were made: ids are of their time, and tell apart those of one instant. */
const inTime = (a: ChartRow, b: ChartRow): number => a.source.at.localeCompare(b.source.at) || a.id.localeCompare(b.id);

/**
 * What the chart says now, by `chartKey` in the order of the fields: the newest of each place that was accepted and
 * has not ended since. What was declined changes nothing; "none" gives way to any other item of its field.
 */
export function chartNow(rows: readonly ChartRow[]): ReadonlyMap<string, ChartRow> {
  const newest = new Map<string, ChartRow>();
  for (const row of rows.toSorted(inTime)) {
    if (row.act === "accepted") newest.set(chartKey(row), row);
    if (row.act === "ended") newest.delete(chartKey(row));
  }
  const filled = new Set([...newest.values()].filter(({ item }) => item !== noneItem).map(({ field }) => field));
  const standing = [...newest.values()].filter(({ field, item }) => item !== noneItem || !filled.has(field));
  const order = new Map(chartFields.map((field, place) => [field, place]));
  return new Map(
    standing
      .toSorted((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0) || inTime(a, b))
      .map((row) => [chartKey(row), row]),
  );
}

/** The newest refusal of each place, by `chartKey`: who kept what the chart said, and against what. */
export function lastDeclined(rows: readonly ChartRow[]): ReadonlyMap<string, ChartRow> {
  const declined = rows.filter(({ act }) => act === "declined").toSorted(inTime);
  return new Map(declined.map((row) => [chartKey(row), row]));
}
