import { chartFieldOf, noneItem } from "#lib/chart/fields";
import { itemOf } from "#lib/chart/proposals";
import { type ChartPlace, type ChartRow, type ChartValue, chartKey, chartNow, isSameValue } from "#lib/chart/rules";
import type { ChartEdit } from "#lib/chart/schema";

/** A row to write: what a colleague's hand adds to the list of decisions. */
export type WrittenRow = Pick<ChartRow, "field" | "item" | "value"> & {
  readonly act: "accepted" | "ended";
  readonly reason: string | null;
  /** The entry that it corrects or ends, by id */
  readonly correctsId: string | null;
};

type Pointer = "/text" | "/field" | "/entryId";

/** What is to be written; or the field of the edit that stands in the way, and why, in words for staff. */
export type EditPlan =
  | { ok: true; rows: readonly WrittenRow[] }
  | { ok: false; pointer: Pointer; code: string; message: string };

const refuse = (pointer: Pointer, code: string, message: string): EditPlan => ({
  ok: false,
  ...{ pointer, code, message },
});

type Standing = ReadonlyMap<string, ChartRow>;

/** Why a field with several values cannot take one at `place`; null where it can. The words name no value. */
function whyNot(standing: Standing, place: ChartPlace): EditPlan | null {
  if (standing.has(chartKey(place))) return refuse("/text", "present", "The chart has that already. Correct it there");
  // "None" would be written and not be seen: every other entry of its field stands before it.
  const isDenied = place.item === noneItem && [...standing.values()].some(({ field }) => field === place.field);
  return isDenied
    ? refuse("/text", "present", "The chart has entries here. Say first that they are no longer so")
    : null;
}

function planAddition(standing: Standing, edit: Extract<ChartEdit, { change: "add" }>): EditPlan {
  const { field, text, details } = edit;
  const { hasSeveral, label } = chartFieldOf(field);
  const place = { field, item: hasSeveral ? itemOf(text) : "" };
  if (!hasSeveral && standing.has(chartKey(place)))
    return refuse("/field", "present", `The chart has this already: ${label}. Correct it there`);
  const denied = hasSeveral ? whyNot(standing, place) : null;
  return (
    denied ?? {
      ok: true,
      rows: [{ ...place, act: "accepted", value: { text, details }, reason: null, correctsId: null }],
    }
  );
}

type Correction = { text: string; details: string | null; reason: string };

/**
 * What gets another name moves to a place of its own and ends at the old one: a later form finds the right one, and no
 * other value is taken for it. Whatever keeps its name keeps its place.
 */
function planCorrection(standing: Standing, row: ChartRow, edit: Correction): EditPlan {
  const { field, item } = row;
  const { text, details, reason } = edit;
  const value: ChartValue = { text, details };
  if (isSameValue(row.value, value)) return refuse("/text", "unchanged", "That is what the chart says now");
  const isRenamed = chartFieldOf(field).hasSeveral && itemOf(text) !== itemOf(row.value.text);
  const place = { field, item: isRenamed ? itemOf(text) : item };
  const why = { reason, correctsId: row.id };
  const accepted: WrittenRow = { ...place, act: "accepted", value, ...why };
  if (place.item === item) return { ok: true, rows: [accepted] };
  const others = new Map([...standing].filter(([, { id }]) => id !== row.id));
  const ended: WrittenRow = { field, item, act: "ended", value: row.value, ...why };
  return whyNot(others, place) ?? { ok: true, rows: [ended, accepted] };
}

/** What an edit writes into a chart that stands on `rows`. Nothing that was written before is changed. */
export function planEdit(rows: readonly ChartRow[], edit: ChartEdit): EditPlan {
  const standing = chartNow(rows);
  if (edit.change === "add") return planAddition(standing, edit);
  const row = [...standing.values()].find(({ id }) => id === edit.entryId);
  if (!row)
    return refuse("/entryId", "unknown", "A colleague has changed or ended this entry. Go back and look at the chart");
  if (edit.change === "correct") return planCorrection(standing, row, edit);
  const { id: correctsId, field, item, value } = row;
  return { ok: true, rows: [{ field, item, act: "ended", value, reason: edit.reason, correctsId }] };
}
