import type { SlotEffect } from "#lib/clinic/schema";
import { addDays } from "#lib/time";

/** Times on offer by visit type: a key for each (start, person, place) and its local date. */
export type Times = Map<string, ReadonlyMap<string, string>>;

const weekOf = (from: string, date: string): string => {
  const days = Temporal.PlainDate.from(from).until(date).days;
  return addDays(from, Math.floor(days / 7) * 7);
};

type Counted = SlotEffect["weeks"][number];

function weeksOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, from: string): Counted[] {
  const weeks = new Map<string, Counted>();
  const weekFor = (date: string): Counted => {
    const start = weekOf(from, date);
    const week = weeks.get(start) ?? { from: start, before: 0, after: 0, gained: 0, lost: 0 };
    weeks.set(start, week);
    return week;
  };
  for (const [key, date] of before) {
    const week = weekFor(date);
    week.before += 1;
    if (!after.has(key)) week.lost += 1;
  }
  for (const [key, date] of after) {
    const week = weekFor(date);
    week.after += 1;
    if (!before.has(key)) week.gained += 1;
  }
  return [...weeks.values()].toSorted((a, b) => a.from.localeCompare(b.from));
}

/** Times gained and lost for each visit type in weeks from `from` on; visit types that nothing changes for are left out. */
export function effectOf(before: Times, after: Times, from: string): SlotEffect[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const none: ReadonlyMap<string, string> = new Map();
  return names
    .map((visitType) => ({
      visitType,
      weeks: weeksOf(before.get(visitType) ?? none, after.get(visitType) ?? none, from),
    }))
    .filter(({ weeks }) => weeks.some(({ gained, lost }) => gained + lost > 0));
}
