import type { WeeklyHours } from "#lib/availability/hours";
import { stretchWords, weekdayName } from "#lib/clinic/wording";

const day = 86_400_000;

/** "2026-11-24" plus whole days, for browsers that have no Temporal yet. */
export const addDay = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** Monday 1 to Sunday 7 of a calendar date, for browsers that have no Temporal yet. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

type Stretch = Pick<WeeklyHours, "weekday" | "startMinute" | "endMinute">;

/** "Monday to Friday 8am to midday and 1pm to 5pm": days with the same hours told together. */
export function weekWords(hours: readonly Stretch[]): string[] {
  const of = (weekday: number) =>
    hours
      .filter((row) => row.weekday === weekday)
      .toSorted((a, b) => a.startMinute - b.startMinute)
      .map(stretchWords)
      .join(" and ");
  const runs: { first: number; last: number; words: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const words = of(weekday);
    const run = runs.at(-1);
    if (run && run.words === words) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, words });
  }
  const days = ({ first, last }: { first: number; last: number }) =>
    first === last
      ? weekdayName(first)
      : `${weekdayName(first)} ${last === first + 1 ? "and" : "to"} ${weekdayName(last)}`;
  return runs.filter(({ words }) => words !== "").map((run) => `${days(run)} ${run.words}`);
}
